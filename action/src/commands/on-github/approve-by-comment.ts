import type { Answer } from '../../engine/input.ts';
import type { Gate, State } from '../../engine/state.ts';
import type { Refusal } from '../../engine/turn.ts';
import { approvalNonce } from '../../github/approval-nonce.ts';
import { commentProblem, seenComments } from '../../github/comment-evidence.ts';
import { githubEvent } from '../../github/github-event.ts';
import { parseComment } from '../../github/parse-comment.ts';
import { answersProblem } from './answers-evidence.ts';
import type { Hub } from './hub.ts';
import { operatorProblem } from './operator-evidence.ts';

/**
 * The approval that the comment behind this run says, where comments approve: read again from GitHub, and for exactly this
 * request. Null where the comment is about something else.
 */
export async function approvalByComment(
  hub: Hub,
  gate: Extract<Gate, { readonly kind: 'approval' }>,
  state: State,
): Promise<Answer | null> {
  const { context, payload, facts, clock, store } = hub;
  const event = githubEvent(context.event, payload);
  if (event.kind !== 'comment') return null;
  const parsed = parseComment(event.body);
  const command = parsed.ok ? parsed.commands.find(({ verb }) => verb === 'approve') : undefined;
  if (command?.verb !== 'approve' || command.step !== gate.step) return null;
  const at = clock.now();
  const refuse = (refusal: Refusal): Answer => ({ type: 'RefuseGate', at, by: null, refusal });
  const read = await store.read(state.executionId);
  const problem = commentProblem({
    found: await facts.comment(event.commentId),
    event: { commentId: event.commentId, body: event.body, sender: context.person },
    issue: state.issue ?? 0,
    attempt: context.attempt,
    askedAt: gate.since,
    seen: read.ok ? seenComments(read.events) : new Set(),
    permission: await facts.permission(context.person),
  });
  if (problem !== null) return refuse(problem);
  const events = read.ok ? read.events : [];
  const unowned = (await operatorProblem(hub, events, state)) ?? (await answersProblem(hub, events, state));
  if (unowned !== null) return refuse(unowned);
  if (command.nonce !== approvalNonce(gate)) {
    return refuse({
      code: 'wrong-nonce',
      message: `\`${command.nonce}\` does not stand for what is asked now`,
      hint: 'Read what is asked now: the line to answer stands below it',
    });
  }
  return {
    type: 'Approve',
    at,
    by: { person: context.person, via: 'github-comment', run: context.runId, comment: event.commentId },
    step: gate.step,
    reason: null,
  };
}
