import type { Attack, AttackGroup } from './attack.ts';
import type { Scene } from './scene.ts';

type Row = Omit<Attack, 'level' | 'from' | 'told' | 'tries'> &
  Partial<Pick<Attack, 'from' | 'tries'>> & {
    readonly person?: string;
    readonly inputs?: Readonly<Record<string, string>>;
    readonly more?: Parameters<Scene['dispatch']>[2];
  };

const rows: readonly Row[] = [
  {
    id: 'execution-with-a-path',
    attack: 'The form names an execution with the characters of a path',
    needs: 'write',
    refusal: 'unusable-input',
    how: 'The name of an execution has one form, and nothing else is looked up',
    inputs: { runbook: '-', execution: '../../../config' },
  },
  {
    id: 'execution-that-never-was',
    attack: 'The form names an execution that is not there',
    needs: 'write',
    refusal: 'unknown-execution',
    how: 'Nothing is begun under a name from outside',
    inputs: { runbook: '-', execution: 'exec-RB-GATE-001-20260101T000000Z-abcdef1' },
  },
  {
    id: 'execution-of-somebody-else',
    attack: 'Somebody goes on with an execution that another person operates',
    needs: 'write',
    refusal: 'not-the-operator',
    how: 'Only the operator goes on',
    from: 'gate',
    tries: (scene) => scene.dispatch('dan', { runbook: '-', execution: scene.execution }),
  },
  {
    id: 'dispatch-from-a-branch',
    attack: 'The workflow is started for a branch with an unreviewed runbook',
    needs: 'write',
    refusal: 'not-the-default-branch',
    how: 'The program refuses other refs; against a changed program the environments’ branch policy holds',
    more: { ref: 'refs/heads/mallory' },
  },
  {
    id: 'dispatch-from-a-tag',
    attack: 'The workflow is started for a tag that is named like the default branch',
    needs: 'write',
    refusal: 'not-the-default-branch',
    how: 'The whole ref is compared',
    more: { ref: 'refs/tags/main' },
  },
  {
    id: 'dispatch-again',
    attack: 'A run is run again by somebody else, in the name of who started it',
    needs: 'write',
    refusal: 'second-attempt',
    how: 'Only the first attempt of a run begins anything',
    more: { attempt: 2 },
  },
  {
    id: 'dispatch-by-a-program',
    attack: 'A program starts an execution like a person',
    needs: 'a program',
    refusal: 'not-a-person',
    how: 'Only people start like this; an alert has a way of its own',
    person: 'github-actions[bot]',
  },
  {
    id: 'secret-in-the-form',
    attack: 'A secret is given in the form, where everybody can read it',
    needs: 'write',
    refusal: 'usage',
    how: 'Secrets are not taken from there',
    inputs: { runbook: 'RB-GATE-001', variables: 'PASSWORD=hunter22' },
  },
  {
    id: 'unknown-variable',
    attack: 'The form sets a variable that the runbook does not declare, such as PATH',
    needs: 'write',
    refusal: 'usage',
    how: 'Only declared variables reach commands, and those names cannot be declared',
    inputs: { runbook: 'RB-GATE-001', variables: 'PATH=/tmp/mallory' },
  },
  {
    id: 'glass-without-settings',
    attack: 'The glass is broken in a repository that did not provide for it',
    needs: 'write',
    refusal: 'refused',
    how: 'Who may and in which environment stands in `config.yaml`',
    inputs: { runbook: 'RB-GATE-001', break_glass: 'nobody is there', incident: 'INC-7' },
  },
  {
    id: 'glass-without-an-incident',
    attack: 'The glass is broken without an incident',
    needs: 'write',
    refusal: 'unusable-input',
    how: 'It needs a reason and an incident',
    inputs: { runbook: 'RB-GATE-001', break_glass: 'nobody is there' },
  },
];

export const forms: AttackGroup = {
  title: 'The form of Run workflow',
  attacks: rows.map(({ person = 'mallory', inputs = { runbook: 'RB-GATE-001' }, more, ...row }) => ({
    from: 'empty',
    level: 'job',
    told: 'run',
    tries: (scene) => scene.dispatch(person, inputs, more),
    ...row,
  })),
};
