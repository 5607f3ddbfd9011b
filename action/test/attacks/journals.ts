import { journalPath } from '../../src/adapters/branch-paths.ts';
import type { Attack, AttackGroup } from './attack.ts';
import type { Scene } from './scene.ts';

type Row = Omit<Attack, 'level' | 'from' | 'told' | 'needs' | 'tries'> & {
  readonly change: (text: string) => string | null;
};

const rows: readonly Row[] = [
  {
    id: 'journal-replaced',
    attack: 'The journal of an execution is replaced by a whole new one that verifies',
    refusal: 'broken-journal',
    how: 'Every commit of the branch must keep what was there before',
    change: (text) => text.replaceAll('\n', '\n').replace('"alice"', '"mallory"'),
  },
  {
    id: 'journal-cut',
    attack: 'Its last lines are cut off',
    refusal: 'broken-journal',
    how: 'As above',
    change: (text) => `${text.trim().split('\n').slice(0, -1).join('\n')}\n`,
  },
  {
    id: 'journal-line-changed',
    attack: 'A line in its middle is changed',
    refusal: 'broken-journal',
    how: 'Each line holds the hash of the line before',
    change: (text) => text.replace('"SIZE":"3"', '"SIZE":"4"'),
  },
  {
    id: 'journal-removed',
    attack: 'It is removed, so that its approvals could be used again',
    refusal: 'broken-journal',
    how: 'What was there is missed',
    change: () => null,
  },
  {
    id: 'journal-with-a-foreign-line',
    attack: 'A line is added that is no event, to make the reader fail',
    refusal: 'broken-journal',
    how: 'A line without the right hash ends the reading, and nothing runs',
    change: (text) => `${text}{"seq":1e9,"type":"ApprovalGranted"}\n`,
  },
];

export const journals: AttackGroup = {
  title: 'The journal',
  attacks: rows.map(({ change, ...row }): Attack => ({
    needs: 'write to the journal branch',
    from: 'gate',
    level: 'job',
    told: 'run',
    ...row,
    tries: async (scene) => {
      await replace(scene, change);
      scene.review('bob');
      return scene.gate();
    },
  })),
};

async function replace(scene: Scene, change: Row['change']): Promise<void> {
  const path = journalPath(scene.execution);
  await scene.push({ [path]: change(`${await scene.read(path)}\n`) }, 'runbook-journal');
}
