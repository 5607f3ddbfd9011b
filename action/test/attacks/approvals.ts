import type { AttackGroup } from './attack.ts';
import { type ApprovalAttack, forgedApprovals } from './forged-approvals.ts';
import { gateOf, inRun, reviewedBy } from './reviewed-gate.ts';
import { done, type Scene } from './scene.ts';

const rows: readonly ApprovalAttack[] = [
  {
    id: 'operator-approves',
    attack: 'The operator, who is one of the reviewers, approves the step that they started',
    needs: 'operator',
    refusal: 'approver-is-operator',
    how: 'Whoever started, took over, resumed, chose or confirmed since the last approval is no second person',
    tries: (scene) => reviewedBy(scene, 'alice'),
  },
  {
    id: 'operator-approves-in-a-run-of-the-bot',
    attack: 'The same in a run that the bot started, in which GitHub would let them',
    needs: 'operator',
    refusal: 'approver-is-operator',
    how: "GitHub's own rule stops only who started the run; the engine counts the people of the journal",
    tries: async (scene) => {
      scene.run.actor = 'github-actions[bot]';
      scene.run.triggeringActor = 'alice';
      scene.review('alice');
      const bot = await scene.newRun({
        actor: 'github-actions[bot]',
        triggeringActor: 'github-actions[bot]',
        displayTitle: scene.execution,
      });
      scene.run.reviews.length = 0;
      scene.review('alice', {}, bot);
      return inRun(scene, bot);
    },
  },
  {
    id: 'former-operator-approves',
    attack: 'Who started hands over to somebody else and approves then',
    needs: 'operator',
    refusal: 'approver-is-operator',
    how: 'Who started an execution stays one of its operators to its end',
    tries: async (scene) => {
      await scene.comment('alice', '/handover @dan');
      return reviewedBy(scene, 'alice');
    },
  },
  {
    id: 'program-approves',
    attack: 'A program that is a reviewer approves',
    needs: 'a program',
    refusal: 'not-a-person',
    how: 'Only accounts of people review',
    tries: (scene) => reviewedBy(scene, 'deploy[bot]', { type: 'Bot' }),
  },
  {
    id: 'ghost-approves',
    attack: 'The account that approved is deleted before the job looks',
    needs: 'approver',
    refusal: 'approver-unknown',
    how: 'An approval by nobody is none',
    tries: (scene) => reviewedBy(scene, ''),
  },
  {
    id: 'stranger-approves',
    attack: 'Somebody is put among the reviewers in the settings, approves, and is taken out again',
    needs: 'admin',
    refusal: 'approver-not-listed',
    how: 'Who may approve stands in `config.yaml` on the default branch, not only in the settings',
    tries: (scene) => reviewedBy(scene, 'mallory'),
  },
  {
    id: 'removed-from-role',
    attack: 'Somebody approves who was taken out of the role while the gate waited',
    needs: 'approver',
    refusal: 'approver-not-listed',
    how: '`config.yaml` is read again from the default branch when the job begins',
    tries: async (scene) => {
      await scene.push({ 'runbooks/config.yaml': settingsFor(['alice', 'carol']) });
      scene.changeEnvironment({ reviewers: ['alice', 'carol'].map((name) => ({ type: 'User', name })) });
      return reviewedBy(scene, 'bob');
    },
  },
  {
    id: 'removed-in-file-only',
    attack: 'The same, and the settings still name them',
    needs: 'approver',
    refusal: 'reviewers-differ',
    how: 'Settings and file must name the same people',
    tries: async (scene) => {
      await scene.push({ 'runbooks/config.yaml': settingsFor(['alice', 'carol']) });
      return reviewedBy(scene, 'bob');
    },
  },
  {
    id: 'two-approvals-at-once',
    attack: 'Two people approve, one of them the operator, so that the other name could cover it',
    needs: 'approver',
    refusal: 'several-approvals',
    how: "GitHub's list has neither times nor jobs: unused approvals by two people leave open whose counts",
    tries: async (scene) => {
      scene.review('alice');
      return reviewedBy(scene, 'bob');
    },
  },
  {
    id: 'admin-bypass',
    attack: 'An administrator lets the job start without a review',
    needs: 'admin',
    refusal: 'no-approval',
    how: 'The job asks GitHub for an approval, and there is none',
    tries: gateOf,
  },
  {
    id: 'rejected-and-started',
    attack: 'The gate was rejected, and an administrator starts the job all the same',
    needs: 'admin',
    refusal: 'no-approval',
    how: 'Only an `approved` entry of this environment counts',
    tries: async (scene) => reviewedBy(scene, 'bob', { state: 'rejected' }),
  },
  {
    id: 'approval-of-another-environment',
    attack: 'An approval of another environment of the same run is used',
    needs: 'approver',
    refusal: 'no-approval',
    how: 'The entry must name the environment of the step',
    tries: async (scene) => reviewedBy(scene, 'bob', { environments: ['staging'] }),
  },
  {
    id: 'approval-used-twice',
    attack: 'One approval is used for two steps with the same reviewers',
    needs: 'admin',
    refusal: 'no-approval',
    how: 'Each entry is used once: those that the journal has used are counted off',
    tries: async (scene) => {
      const first = await reviewedBy(scene, 'bob', {}, true);
      const seen = await scene.job(scene.run, 'gate-2', {
        needs: { plan: done({ execution: scene.execution }), 'open-1': done(first.outputs) },
      });
      return { code: seen.code, calls: again(scene) };
    },
  },
  {
    id: 'approval-of-another-step',
    attack:
      'An approval that reviewers gave for one step is used for the next, which was asked for meanwhile elsewhere',
    needs: 'approver',
    refusal: 'request-changed',
    how: 'The run remembers, as an output of the job before its gate, which request its reviewers were shown',
    tries: async (scene) => {
      const other = await scene.newRun({ displayTitle: scene.execution });
      scene.review('carol', {}, other);
      const elsewhere = await inRun(scene, other);
      if (elsewhere.code !== null) return elsewhere;
      scene.tools.set('work', 'echo "did $*"');
      const stale = await reviewedBy(scene, 'bob');
      return { code: stale.code, calls: again(scene) };
    },
  },
  {
    id: 'approval-of-another-run',
    attack: 'An approval that was given in one run is used in another',
    needs: 'write',
    refusal: 'no-approval',
    how: 'A job asks for the reviews of its own run',
    tries: async (scene) => {
      scene.review('bob');
      return inRun(scene, await scene.newRun({ displayTitle: scene.execution }));
    },
  },
  {
    id: 'second-attempt',
    attack: 'The gated job is run again, so that the approval of the first attempt counts once more',
    needs: 'write',
    refusal: 'second-attempt',
    how: 'Approvals count in the first attempt of a run',
    tries: async (scene) => {
      scene.review('bob');
      return gateOf(scene, { attempt: 2 });
    },
  },
  {
    id: 'approved-after-expiry',
    attack: 'A request that expired long ago is approved',
    needs: 'approver',
    refusal: null,
    told: 'nowhere',
    how: 'The request says until when an approval counts; then the step is skipped',
    tries: async (scene) => {
      const asked = (await scene.events()).find(({ type }) => type === 'ApprovalRequested');
      const past = new Date(Date.now() - 1000).toISOString();
      await scene.forge([{ ...asked, expires_at: past }]);
      const events = await scene.events();
      const last = events.at(-1);
      const digest = last?.type === 'ApprovalRequested' ? last.digest : '';
      scene.review('bob');
      const request = `${events.length}-${digest}`;
      const { code } = await gateOf(scene, {
        needs: { plan: done({ execution: scene.execution }), open: done({ ...scene.before, request }) },
      });
      const expired = (await scene.events()).some(({ type }) => type === 'GateExpired');
      return { code, wrong: expired ? [] : ['it did not expire'] };
    },
  },
  {
    id: 'approvals-not-readable',
    attack: 'The token is kept from reading the reviews, so that the check might be left out',
    needs: 'admin',
    refusal: 'not-permitted',
    how: 'What cannot be asked is refused, or asked again where GitHub does not answer',
    tries: async (scene) => {
      scene.github.troubles.push({ on: /approvals$/, status: 403 });
      return reviewedBy(scene, 'bob');
    },
  },
  {
    id: 'plan-changed',
    attack: 'The runbook is changed on the default branch after the approval',
    needs: 'an author of runbooks',
    refusal: null,
    told: 'nowhere',
    how: 'One run has one commit, and a later run checks that commit out: what was approved runs',
    tries: async (scene) => {
      const path = 'runbooks/RB-GATE-001.yaml';
      const other = await scene.newRun({ displayTitle: scene.execution });
      await scene.push({ [path]: '{}' });
      scene.review('bob', {}, other);
      other.headSha = await scene.head();
      const seen = await inRun(scene, other);
      const calls = scene.tools.calls();
      return { code: seen.code, calls: [], wrong: calls.join() === 'work production db-1 3' ? [] : calls };
    },
  },
];

export const approvals: AttackGroup = {
  title: 'Approvals by environment',
  attacks: [...rows, ...forgedApprovals].map((row) => ({
    from: 'gate',
    level: 'job',
    told: 'journal',
    ...row,
  })),
};

function again({ tools }: Scene): readonly string[] {
  return tools.calls().filter((call) => call.includes('again'));
}

function settingsFor(users: readonly string[]): string {
  return JSON.stringify({
    approvers: { lead: { users } },
    environments: { prod: { approvers: ['lead'] } },
    coverage: 0,
  });
}
