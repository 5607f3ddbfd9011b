import type { Attack } from './attack.ts';
import { gateOf, inRun, reviewedBy } from './reviewed-gate.ts';
import { done, type Scene } from './scene.ts';

/** An attack on an approval by environment. */
export type ApprovalAttack = Omit<Attack, 'from' | 'level' | 'told'> & Partial<Pick<Attack, 'from' | 'told'>>;

/** Attacks on approvals by writing to the journal. */
export const forgedApprovals: readonly ApprovalAttack[] = [
  {
    id: 'value-changed',
    attack: 'A value of the execution is changed in the journal after the approval was asked for',
    needs: 'write to the journal branch',
    refusal: 'appended-since',
    how: 'Nothing but notes and the like may follow the request',
    tries: async (scene) => {
      const finished = (await scene.events()).find(({ type }) => type === 'StepFinished');
      await scene.forge([{ ...finished, outputs: { SIZE: '999' } }]);
      return reviewedBy(scene, 'bob');
    },
  },
  {
    id: 'request-forged',
    attack: 'A request for other work is added to the journal while the gate waits, with the right digest',
    needs: 'write to the journal branch',
    refusal: 'request-changed',
    how: 'The run remembers which request its reviewers were shown',
    tries: async (scene) => {
      const finished = (await scene.events()).find(({ type }) => type === 'StepFinished');
      const asked = (await scene.events()).find(({ type }) => type === 'ApprovalRequested');
      await scene.forge([
        { ...finished, outputs: { SIZE: '999' } },
        { ...asked, digest: 'f'.repeat(64) },
      ]);
      return reviewedBy(scene, 'bob');
    },
  },
  {
    id: 'decision-in-the-name-of-another',
    attack: 'An approver pushes a decision in the name of the operator, and approves what they chose',
    needs: 'write to the journal branch',
    refusal: 'answer-not-confirmed',
    how: 'Before an approval counts, every answer in the journal is read again from GitHub',
    from: 'chosen',
    tries: (scene) => reviewedBy(scene, 'bob'),
  },
  {
    id: 'handed-over-by-hand',
    attack: 'An approver takes the execution over, pushes a hand-over back to who started it, and approves',
    needs: 'write to the journal branch',
    refusal: 'answer-not-confirmed',
    how: 'As above',
    tries: async (scene) => {
      await scene.comment('bob', '/take');
      const by = { person: 'bob', via: 'github-comment', run: 1, comment: 1 };
      await scene.forge([{ type: 'HandedOver', by, to: 'alice' }]);
      return reviewedBy(scene, 'bob');
    },
  },
  {
    id: 'approval-that-hides-an-operator',
    attack:
      'An approver operates for a while, pushes an approval that never was, so that this is forgotten, and approves',
    needs: 'write to the journal branch',
    refusal: 'approvals-differ',
    how: 'The last approval that the journal tells must be one that GitHub lists',
    tries: async (scene) => {
      const taken = await scene.comment('bob', '/take\n/resume');
      await scene.job(taken.run, 'open', { needs: { plan: done({ ...taken.outputs }) } });
      await scene.comment('bob', '/handover @alice');
      await scene.forge([grantOf(scene)]);
      const run = await scene.newRun({ displayTitle: scene.execution });
      scene.review('bob', {}, run);
      return inRun(scene, run);
    },
  },
  {
    id: 'granted-by-hand',
    attack: 'An approval is added to the journal by hand, well chained, and the gate is bypassed',
    needs: 'write to the journal branch',
    refusal: 'request-changed',
    how: 'The journal never grants: a job drops every approval that it did not read from GitHub itself, and asks anew',
    tries: async (scene) => {
      await scene.forge([grantOf(scene)]);
      return gateOf(scene);
    },
  },
  {
    id: 'granted-by-hand-without-a-gate',
    attack: 'The same, and a job without a gate goes on',
    needs: 'write to the journal branch',
    refusal: null,
    told: 'nowhere',
    how: 'It asks for the approval again',
    tries: async (scene) => {
      await scene.forge([grantOf(scene)]);
      const resumed = await scene.comment('alice', '/resume');
      const seen = await scene.job(resumed.run, 'open', {
        needs: { plan: done({ ...resumed.outputs, execution: scene.execution }) },
      });
      const last = (await scene.events()).at(-1)?.type;
      return { code: seen.code, wrong: last === 'ApprovalRequested' ? [] : [String(last)] };
    },
  },
];

function grantOf({ run }: Scene): object {
  const by = { person: 'bob', via: 'github-environment', run: run.id, environment: 'prod', entry: 1 };
  return { type: 'ApprovalGranted', by, step: 2, visit: 1, request: 8, reason: null };
}
