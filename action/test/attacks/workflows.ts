import { eventsOf } from '../simulator/journal-of.ts';
import type { AttackGroup, Stage, WorkflowAttack } from './attack.ts';

type Row = Omit<WorkflowAttack, 'level'>;

const rows: readonly Row[] = [
  {
    id: 'changed-engine-on-a-branch',
    attack: 'The workflow, with a changed engine, is started for a feature branch',
    needs: 'write',
    refusal: null,
    told: 'nowhere',
    how: 'No job of it starts; where its own workflow says otherwise, the environments’ branch policy holds',
    tries: async ({ github }) => {
      await github.remote.commit({ 'action/dist/index.js': 'throw new Error("changed")' }, 'mallory');
      const run = await github.dispatch('mallory', { runbook: 'RB-BAD-001' }, { ref: 'mallory' });
      await github.settled();
      return { code: null, wrong: run.path() };
    },
  },
  {
    id: 'reader-on-a-locked-issue',
    attack: 'A reader comments on the issue of an execution',
    needs: 'read',
    refusal: null,
    told: 'nowhere',
    how: 'The issue is locked from its opening: GitHub takes no comment of theirs',
    tries: async ({ github }) => {
      await started({ github });
      const said = await github.comment('rita', 1, '/abort').then(
        () => ['the comment was taken'],
        (thrown: unknown) => (String(thrown).includes('locked') ? [] : [String(thrown)]),
      );
      return { code: null, wrong: said };
    },
  },
  {
    id: 'action-overwritten',
    attack: 'A command overwrites the action in the checkout, whose program runs once more after the job',
    needs: 'an author of runbooks',
    refusal: null,
    told: 'nowhere',
    how: 'Every job has a checkout of its own: what the next one runs is what was reviewed',
    tries: async ({ github, tools }) => {
      const run = await started({ github });
      const before = tools.calls();
      await run.approve('bob');
      await github.settled();
      const changed = ['gate-1', 'settle'].filter((job) => run.job(job).log.includes('hijacked'));
      const ran = before.filter((call) => call.includes('production'));
      const after = tools.calls().filter((call) => call.includes('production'));
      return {
        code: null,
        calls: ran,
        wrong: [
          ...(run.job('open').log.includes('hijacked') ? [] : ['it was not overwritten']),
          ...changed,
          ...(after.join() === 'work production' ? [] : after),
        ],
      };
    },
  },
  {
    id: 'run-again-after-the-end',
    attack: 'All jobs of a run are run again, approved step included',
    needs: 'write',
    refusal: 'second-attempt',
    told: 'run',
    how: 'The first job of a second attempt refuses, so that no other starts',
    tries: async ({ github, tools }) => {
      const run = await started({ github });
      await run.approve('bob');
      await github.settled();
      const before = tools.calls();
      await run.rerun('mallory');
      await github.settled();
      const path = run.path().filter((job) => !/^(plan: failure|settle: )/.test(job));
      const code = run.job('plan').log.includes('second-attempt') ? 'second-attempt' : null;
      return { code, calls: tools.calls().slice(before.length), wrong: path };
    },
  },
  {
    id: 'masked-name',
    attack:
      "A secret gets the value of the environment's name, so that GitHub drops it from the outputs and no gate is left",
    needs: 'admin',
    refusal: 'environment-unnamed',
    told: 'journal',
    how: 'A job without the name of its gate does not start, and the last job records why',
    tries: async ({ github, tools }) => {
      github.secrets['ANY'] = 'prod';
      const run = await github.dispatch('alice', { runbook: 'RB-BAD-001' });
      await github.settled();
      const refused = (await eventsOf(github)).find(({ type }) => type === 'GateRefused');
      return {
        code: refused?.type === 'GateRefused' ? refused.reason : null,
        calls: tools.calls().filter((call) => call.includes('production')),
        wrong: run.path().filter((job) => job.startsWith('gate')),
      };
    },
  },
];

export const workflows: AttackGroup = {
  title: 'The workflow',
  attacks: rows.map((row) => ({ ...row, level: 'workflow' })),
};

/** An execution that waits for its approval, once for everybody who asks. */
async function started({ github }: Pick<Stage, 'github'>): Promise<ReturnType<Stage['github']['run']>> {
  const known = github.runs().find(({ waiting }) => waiting === 'prod');
  if (known !== undefined) return known;
  const run = await github.dispatch('alice', { runbook: 'RB-BAD-001' });
  await github.settled();
  return run;
}
