import type { InputSource } from '../../engine/drive.ts';
import type { Refusal } from '../../engine/refusal.ts';
import type { State } from '../../engine/state.ts';
import { type CommentAction, inputsOf } from '../../github/comment-inputs.ts';
import { seenComments } from '../../github/comment-evidence.ts';
import { handoverText } from '../../github/execution-page/handover-text.ts';
import { refusalComment } from '../../github/execution-page/refusal-comment.ts';
import { isUnreachable } from '../../github/gate-refusal.ts';
import { runUrl } from '../../github/run-context.ts';
import { Failure } from '../../source/failure.ts';
import type { Owner } from '../../schema/event.ts';
import { announceInJob } from './announce-in-job.ts';
import { answerRequest } from './answer-request.ts';
import { boundExecution } from './bound-execution.ts';
import { authorOf, type CommentEvent, readComment } from './comment-in-job.ts';
import { formerOwner } from './former-owner.ts';
import type { Hub, JobEnd } from './hub.ts';
import { jobEnd } from './job-end.ts';
import { nextJob } from './next-job.ts';
import { type OpenedInJob, openInJob } from './open-in-job.ts';
import { pageFacts, viewInJob } from './page-facts-in-job.ts';
import { followProgress } from './progress.ts';
import { recordInJob } from './record-in-job.ts';

/** Answers the comment that started this run: with a reaction at once, and at the end with what came of it. */
export async function answerComment(hub: Hub, event: CommentEvent): Promise<JobEnd> {
  const { issue } = hub;
  const bound = await boundExecution(hub, event.issue);
  if (bound === null) {
    const hint = 'Answer on the issue that the execution opened itself';
    const refusal = { code: 'wrong-issue', message: `No execution belongs to issue #${event.issue}`, hint };
    await issue.react(event.commentId, 'confused');
    return jobEnd({ next: 'none' }, { refusal });
  }
  try {
    const { end, refusal } =
      bound.kind === 'request'
        ? await answerRequest(hub, event, bound.request)
        : await answerExecution(hub, event, bound.executionId);
    if (refusal !== null) return await refused(hub, event, refusal);
    await issue.react(event.commentId, 'rocket');
    return end;
  } catch (thrown) {
    if (!(thrown instanceof Failure)) throw thrown;
    const { code, message, hint } = thrown;
    return await refused(hub, event, { code, message, hint });
  }
}

/** Says no where the comment stands, in words that teach. */
async function refused(hub: Hub, event: CommentEvent, refusal: Refusal): Promise<JobEnd> {
  const { issue, say } = hub;
  await issue.react(event.commentId, isUnreachable(refusal) ? 'confused' : '-1');
  // What was a secret must not be written a second time.
  const quoted = refusal.code === 'secret-in-comment' ? null : event.body;
  const said = await issue.say(event.issue, refusalComment(refusal, { quoted, example: null }));
  if (!said.ok) say(`The refusal could not be posted: ${said.message}`);
  return jobEnd({ next: 'none' }, { refusal });
}

/** What a comment came to. */
export type Answered = { readonly end: JobEnd; readonly refusal: Refusal | null };

const nothing: JobEnd = jobEnd({ next: 'none' });

async function answerExecution(hub: Hub, event: CommentEvent, executionId: string): Promise<Answered> {
  const opened = await openInJob(hub, executionId);
  const { state, events, config, plan } = opened;
  const read = await readComment(hub, event, {
    state,
    issue: state.issue ?? 0,
    seen: seenComments(events),
    config,
    approvers: plan.runbook.metadata.approvers,
  });
  if (!read.ok) return { end: nothing, refusal: read.refusal };
  const by = authorOf(hub, event);
  const inputs = inputsOf(read.commands, state, by, hub.clock.now());
  if (!inputs.ok) return { end: nothing, refusal: inputs.refusal };
  const former = await formerOwner(state, hub.context, hub.facts, hub.self);
  const recorded = await recordInJob(
    hub,
    opened,
    inputs.actions.flatMap((action) => inputOf(hub, action) ?? []),
  );
  if (recorded.refusal !== null) return { end: nothing, refusal: recorded.refusal };
  const told = await announceInJob(hub, opened, recorded.state);
  const now = { ...opened, state: told };
  if (told.operator !== state.operator) await sayHandover(hub, now, state.operator);
  const goesOn =
    inputs.actions.some(({ type }) => goingOn.has(type)) ||
    (state.operator === '' && now.state.operator !== '');
  const { owner, gate } = now.state;
  const isBusy = owner !== null && gate === null && former(owner) === 'alive';
  if (goesOn && isBusy) await sayBusy(hub, now.state, owner);
  const next = goesOn && !isBusy ? await nextJob(hub, now, true) : null;
  const outputs = next?.outputs ?? { execution: executionId, next: 'none' };
  const status = await followProgress(hub, now, '').end(now.state, outputs);
  return { end: jobEnd({ ...outputs, status }), refusal: next?.refusal ?? null };
}

/** An edited status comment notifies nobody: who is in charge now is said in a comment. */
async function sayHandover(hub: Hub, opened: OpenedInJob, from: string): Promise<void> {
  const { state } = opened;
  const view = await viewInJob(hub, opened, state);
  const facts = await pageFacts(hub, opened, { state });
  await hub.issue.say(state.issue ?? 0, handoverText(view, facts, { from, to: state.operator }));
}

/** Another job works on it: that one takes up what was recorded, and a second one would only be refused. */
async function sayBusy({ context, issue }: Hub, state: State, { workflow_run: run }: Owner): Promise<void> {
  const where = run === undefined ? 'Somebody' : `[Run ${run.id}](${runUrl(context, run.id)})`;
  await issue.say(
    state.issue ?? 0,
    `${where} works on this execution now and takes up what is recorded when its command has ended. \`/abort\` ends it at once.`,
  );
}

/** What lets the flow move; the rest is recorded only. */
const goingOn: ReadonlySet<CommentAction['type']> = new Set<CommentAction['type']>([
  'Choose',
  'Confirm',
  'Reject',
  'Approve',
  'Rollback',
  'Resume',
  'Lost',
]);

/** What is recorded of an action now; null for what the next job does. */
function inputOf(hub: Hub, action: CommentAction): InputSource | null {
  switch (action.type) {
    case 'Resume':
    case 'Approve':
    case 'Set':
      return null;
    case 'Lost':
      return {
        type: 'Resume',
        at: action.at,
        by: action.by,
        owner: hub.self,
        former: 'unknown',
        takeOver: true,
        tornBytes: 0,
        reason: action.reason,
      };
    case 'Abort':
      // The run that still works on it is cancelled when this one settles; what it appends is refused from now on.
      return { ...action, former: 'gone' };
    default:
      return action;
  }
}
