import { approvalNonce } from '../../src/github/approval-nonce.ts';
import type { Attack, AttackGroup, Tried } from './attack.ts';
import type { Scene } from './scene.ts';

type More = Parameters<Scene['comment']>[2];
type Row = Omit<Attack, 'level' | 'from' | 'told' | 'tries'> &
  Partial<Pick<Attack, 'from' | 'told' | 'tries'>> & {
    readonly person?: string;
    readonly says?: string;
    readonly more?: More;
  };

const rows: readonly Row[] = [
  {
    id: 'comment-by-a-reader',
    attack: 'Somebody who may only read answers the decision',
    needs: 'read',
    refusal: 'no-write-access',
    how: 'The issue is locked from its opening, and the API is asked what the author may do',
    person: 'rita',
  },
  {
    id: 'comment-by-a-program',
    attack: 'A program answers the decision',
    needs: 'a program',
    refusal: 'not-a-person',
    how: 'Only people answer',
    person: 'helper[bot]',
    more: { type: 'Bot' },
  },
  {
    id: 'comment-by-somebody-else',
    attack: 'Somebody with write access answers in place of the operator',
    needs: 'write',
    refusal: 'not-the-operator',
    how: 'Only the operator steers; who wants to takes the execution over, which is recorded',
    person: 'dan',
  },
  {
    id: 'comment-edited',
    attack: "Somebody who may write edits the operator's comment before it is read",
    needs: 'write',
    refusal: 'comment-edited',
    how: 'It is read again by its id, and must be what the event said',
    more: { meanwhile: (comment) => (comment.body = '/choose 1 right') },
  },
  {
    id: 'comment-edited-and-put-back',
    attack: 'The same, with the old text put back',
    needs: 'write',
    refusal: 'comment-edited',
    how: 'Its times must be equal',
    more: {
      meanwhile: (comment) => (comment.updatedAt = new Date(Date.now() + 60_000).toISOString()),
    },
  },
  {
    id: 'comment-deleted',
    attack: 'The comment is deleted, so that nobody finds it later',
    needs: 'write',
    refusal: 'comment-gone',
    how: 'What GitHub does not show does not count',
    more: { meanwhile: (comment) => (comment.id += 1000) },
  },
  {
    id: 'comment-replayed',
    attack: 'The event of a comment is played again',
    needs: 'write',
    refusal: 'comment-seen',
    told: 'issue',
    how: 'Each comment counts once: the journal has its id',
    tries: async (scene) => {
      const { payload, run } = await scene.comment('alice', '/note first');
      const again = await scene.newRun({ ...run, id: run.id + 1, jobs: [] });
      return scene.job(again, 'plan', { payload });
    },
  },
  {
    id: 'comment-in-a-rerun',
    attack: 'The run of a comment is run again',
    needs: 'write',
    refusal: 'second-attempt',
    told: 'run',
    how: 'Only the first attempt of a run reads anything',
    more: { attempt: 2 },
  },
  {
    id: 'comment-older-than-the-question',
    attack: 'A comment from before the question is taken for its answer',
    needs: 'operator',
    refusal: 'older-than-question',
    how: 'A comment answers what was asked before it',
    more: { createdAt: '2026-01-01T00:00:00Z' },
  },
  {
    id: 'comment-on-a-labelled-issue',
    attack: 'An issue of their own gets the label and the hidden mark of the execution',
    needs: 'write',
    refusal: 'wrong-issue',
    told: 'run',
    how: 'The journal says which issue belongs to an execution; labels and texts prove nothing',
    tries: async (scene) => {
      const [real] = scene.github.issues;
      if (real === undefined) throw new Error('There is no issue');
      scene.github.issues.push({ ...real, number: 2, user: 'mallory', locked: false });
      return scene.comment('alice', '/choose 1 left', { issue: 2 });
    },
  },
  {
    id: 'comment-of-another-sender',
    attack: 'The event names another author than who caused it',
    needs: 'write',
    refusal: 'nothing-to-do',
    told: 'run',
    how: 'Author and sender must be one person',
    more: { sender: 'mallory' },
  },
  {
    id: 'comment-with-two-answers',
    attack: 'A comment answers one question twice, so that a reader may see only the first',
    needs: 'operator',
    refusal: 'two-answers',
    how: 'A comment that answers twice answers nothing',
    says: '/choose 1 left\n/choose 1 right',
  },
  {
    id: 'comment-with-hidden-characters',
    attack: 'An answer holds characters that turn the text around or cannot be seen',
    needs: 'operator',
    refusal: 'hidden-character',
    how: 'What a reader does not see is refused',
    says: '/choose 1 le\u202eft',
  },
  {
    id: 'comment-with-a-built-in-name',
    attack: 'The branch is called like something that every object has',
    needs: 'operator',
    refusal: 'unknown-branch',
    how: 'Only names that the runbook declares are known',
    says: '/choose 1 constructor',
  },
  {
    id: 'handover-to-a-program',
    attack: 'The execution is handed over to a program',
    needs: 'operator',
    refusal: 'handover-to-program',
    how: 'Only people operate',
    says: '/handover @helper[bot]',
  },
  {
    id: 'handover-to-a-reader',
    attack: 'The execution is handed over to somebody who may only read',
    needs: 'operator',
    refusal: 'handover-without-access',
    how: 'Nobody could answer it any more',
    says: '/handover @rita',
  },
  {
    id: 'abort-by-somebody-else',
    attack: 'Somebody who neither operates nor approves aborts the execution',
    needs: 'write',
    refusal: 'not-the-operator',
    how: 'Only the operator, or an approver, ends it',
    person: 'dan',
    says: '/abort',
  },
  {
    id: 'lost-by-somebody-else',
    attack: 'Somebody says that the runner is lost, to take it away from the one that works',
    needs: 'write',
    refusal: 'not-the-operator',
    how: 'Only the operator says so',
    person: 'dan',
    says: '/lost',
  },
  {
    id: 'approve-by-comment',
    attack: 'A comment approves where environments are asked for',
    needs: 'approver',
    refusal: 'approve-needs-environment',
    how: 'Comments approve only where the settings say `approvals: comment`',
    from: 'gate',
    person: 'bob',
    says: '/approve 2 0123abcd',
  },
  {
    id: 'rejected-by-a-stranger',
    attack: 'Somebody without the role rejects, to stop the work',
    needs: 'write',
    refusal: 'approver-not-listed',
    how: 'Only who may approve may reject',
    from: 'gate',
    person: 'dan',
    says: '/reject 2 no',
  },
  {
    id: 'rejected-by-the-operator',
    attack: 'The operator rejects, so that `on_failure` runs other commands',
    needs: 'operator',
    refusal: 'approver-is-operator',
    how: 'Whoever operates does not answer for the second person',
    from: 'gate',
    says: '/reject 2 go on',
  },
  {
    id: 'take-and-approve',
    attack: 'An approver takes the execution over and approves it',
    needs: 'approver',
    refusal: 'approver-is-operator',
    told: 'journal',
    how: 'Who operates now is no second person',
    from: 'gate',
    tries: async (scene) => {
      await scene.comment('bob', '/take');
      scene.review('bob');
      return scene.gate();
    },
  },
  {
    id: 'comment-approval-by-the-operator',
    attack: 'The operator approves by a comment, where comments approve',
    needs: 'operator',
    refusal: 'approver-is-operator',
    how: 'The same people are asked as with environments',
    from: 'comment gate',
    tries: approve('alice'),
  },
  {
    id: 'comment-approval-by-a-stranger',
    attack: 'Somebody without the role approves by a comment',
    needs: 'write',
    refusal: 'approver-not-listed',
    how: 'As above',
    from: 'comment gate',
    tries: approve('dan'),
  },
  {
    id: 'comment-approval-by-a-reader',
    attack: 'Somebody in the role who lost their access approves by a comment',
    needs: 'read',
    refusal: 'no-write-access',
    how: 'What the author may do is asked when the comment is read',
    from: 'comment gate',
    tries: async (scene) => {
      scene.github.permissions.set('bob', { permission: 'read', association: 'COLLABORATOR' });
      return approve('bob')(scene);
    },
  },
  {
    id: 'comment-approval-of-something-else',
    attack: 'An approval that was written for another request is used',
    needs: 'approver',
    refusal: 'wrong-nonce',
    how: 'It must repeat what stands for this request and what would run',
    from: 'comment gate',
    person: 'bob',
    says: '/approve 2 0123abcd',
  },
  {
    id: 'comment-approval-of-another-step',
    attack: 'An approval of a later step is given beforehand',
    needs: 'approver',
    refusal: 'no-such-gate',
    how: 'Only what is asked now can be approved',
    from: 'comment gate',
    person: 'bob',
    says: '/approve 3 0123abcd',
  },
  {
    id: 'secret-by-comment',
    attack: 'Somebody is talked into writing a secret into a comment',
    needs: 'operator',
    refusal: 'secret-in-comment',
    how: 'It is not taken, and the refusal does not repeat it',
    from: 'request',
    tries: async (scene) => {
      const seen = await scene.comment('alice', '/set PASSWORD=hunter22');
      return { code: seen.code, wrong: scene.said().includes('hunter22') ? ['it was repeated'] : [] };
    },
  },
  {
    id: 'value-that-does-not-fit',
    attack: 'A value by comment holds shell text that its pattern does not allow',
    needs: 'operator',
    refusal: 'unusable-value',
    how: 'Values must fit their declaration',
    from: 'request',
    says: '/set TARGET=$(work production)',
  },
];

export const comments: AttackGroup = {
  title: 'Comments',
  attacks: rows.map(({ person = 'alice', says = '/choose 1 left', more, ...row }) => ({
    from: 'decision',
    level: 'job',
    told: 'issue',
    tries: (scene) => scene.comment(person, says, more),
    ...row,
  })),
};

/** Approves by comment what is asked, and runs what comes then. */
function approve(person: string): (scene: Scene) => Promise<Tried> {
  return async (scene) => {
    const asked = (await scene.events()).findLast(({ type }) => type === 'ApprovalRequested');
    if (asked?.type !== 'ApprovalRequested') throw new Error('Nothing is asked');
    const nonce = approvalNonce({ digest: asked.digest, request: asked.seq });
    return scene.comment(person, `/approve 2 ${nonce}`);
  };
}
