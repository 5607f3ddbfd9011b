import type { Event } from '../../engine/event.ts';
import type { Refusal } from '../../engine/refusal.ts';
import type { State } from '../../engine/state.ts';
import {
  answerProblem,
  claimedAnswers,
  commentGrantProblem,
  dispatchedAnswerProblem,
  grantProblem,
  unconfirmedAnswer,
} from '../../github/answer-problem.ts';
import type { Hub } from './hub.ts';

/** Why an answer, or the last approval, that the journal tells is none that GitHub shows; null where all are. One request for each comment or run. */
export async function answersProblem(
  { facts }: Hub,
  events: readonly Event[],
  { executionId, issue }: State,
): Promise<Refusal | null> {
  const comments = new Map<number, ReturnType<typeof facts.comment>>();
  const runs = new Map<number, ReturnType<typeof facts.run>>();
  const [started] = events;
  const startedBy = started?.type === 'ExecutionStarted' ? (started.owner.workflow_run?.id ?? null) : null;
  for (const answer of claimedAnswers(events)) {
    const { via, comment, run } = answer.by ?? {};
    let problem = unconfirmedAnswer(answer) as Refusal | null;
    if (via === 'github-comment' && comment !== undefined) {
      const found = comments.get(comment) ?? facts.comment(comment);
      comments.set(comment, found);
      problem = answerProblem(await found, answer, issue);
    } else if (via === 'github-dispatch' && run !== undefined) {
      const found = runs.get(run) ?? facts.run(run, 1);
      runs.set(run, found);
      problem = dispatchedAnswerProblem(await found, answer, { executionId, startedBy });
    }
    if (problem !== null) return problem;
  }
  return await lastGrantProblem(facts, events, issue);
}

async function lastGrantProblem(
  facts: Hub['facts'],
  events: readonly Event[],
  issue: number | null,
): Promise<Refusal | null> {
  const granted = events.findLast((event) => event.type === 'ApprovalGranted');
  if (granted?.type !== 'ApprovalGranted') return null;
  return granted.by?.via === 'github-comment'
    ? commentGrantProblem(await facts.comment(granted.by.comment ?? 0), granted, issue)
    : grantProblem(await facts.approvals(granted.by?.run ?? 0), granted);
}
