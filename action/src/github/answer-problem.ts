import type { Event, EventOf } from '../engine/event.ts';
import type { Refusal } from '../engine/turn.ts';
import type { CommentCommand } from './comment-command.ts';
import type { ApprovalEntry, CommentFacts, Fact, RunFacts } from './facts.ts';
import { gateRefusal, untold } from './gate-refusal.ts';
import { parseComment } from './parse-comment.ts';

const anew =
  'Nothing more is approved in this execution. See who wrote to the journal with `runbook journal EXEC --verify --online`, and start anew';

/** A person's word that makes them an operator, as the journal tells it. */
export type ClaimedAnswer = EventOf<'DecisionTaken'> | EventOf<'Confirmed'> | EventOf<'HandedOver'>;

/** The answers of people that a journal tells; what the engine decided by a rule is nobody's word. */
export function claimedAnswers(events: readonly Event[]): readonly ClaimedAnswer[] {
  return events.filter(
    (event): event is ClaimedAnswer =>
      (event.type === 'DecisionTaken' || event.type === 'Confirmed' || event.type === 'HandedOver') &&
      event.by !== null,
  );
}

/**
 * Why an answer by comment that the journal tells is not what GitHub shows; null where it is. Otherwise whoever can push to
 * the journal could answer in the name of the operator, and then approve what they chose themselves.
 */
export function answerProblem(
  found: Fact<CommentFacts>,
  answer: ClaimedAnswer,
  issue: number | null,
): Refusal | null {
  const refusal = refused(answer, `comment ${answer.by?.comment ?? '?'}`);
  if (!found.ok) return untold(found, `the comment of ${answer.by?.person ?? 'nobody'}`, refusal);
  const { author, body, createdAt, updatedAt } = found.value;
  const parsed = parseComment(body);
  const says = parsed.ok && parsed.commands.some((command) => isSame(command, answer, author));
  const isTheirs = same(author, answer.by?.person ?? '') && found.value.issue === issue;
  return says && isTheirs && createdAt === updatedAt ? null : refusal;
}

/** As `answerProblem`, for a decision that was given along with the run that started or went on with the execution. */
export function dispatchedAnswerProblem(
  run: Fact<RunFacts>,
  answer: ClaimedAnswer,
  { executionId, startedBy }: { readonly executionId: string; readonly startedBy: number | null },
): Refusal | null {
  const refusal = refused(answer, `run ${answer.by?.run ?? '?'}`);
  if (!run.ok) return untold(run, `the run of ${answer.by?.person ?? 'nobody'}`, refusal);
  const { id, event, triggeringActor, displayTitle } = run.value;
  const isAboutIt = id === startedBy || displayTitle.split(/\s+/).includes(executionId);
  const isTheirs = same(triggeringActor, answer.by?.person ?? '') && event === 'workflow_dispatch';
  return isTheirs && isAboutIt && answer.type === 'DecisionTaken' ? null : refusal;
}

/**
 * Why an earlier approval that the journal tells was none; null where GitHub lists it. An approval ends the time in which
 * those who acted count as operators, so that a false one would hide them.
 */
export function grantProblem(
  entries: Fact<readonly ApprovalEntry[]>,
  { by, seq }: EventOf<'ApprovalGranted'>,
): Refusal | null {
  const person = by?.person ?? '';
  const refusal = gateRefusal(
    'approvals-differ',
    `The journal tells of an approval by ${person} (line ${seq}), and GitHub does not`,
    anew,
  );
  if (!entries.ok) return untold(entries, `the approvals of the run ${by?.run ?? '?'}`, refusal);
  const { environment = '' } = by ?? {};
  const isListed = entries.value.some(
    ({ state, user, environments }) =>
      state === 'approved' && same(user, person) && environments.some((name) => same(name, environment)),
  );
  return isListed ? null : refusal;
}

/** As `grantProblem`, for one by comment. */
export function commentGrantProblem(
  found: Fact<CommentFacts>,
  { by, seq, step }: EventOf<'ApprovalGranted'>,
  issue: number | null,
): Refusal | null {
  const refusal = gateRefusal(
    'approvals-differ',
    `The journal tells of an approval by ${by?.person ?? 'nobody'} (line ${seq}), and GitHub shows no such comment`,
    anew,
  );
  if (!found.ok) return untold(found, `the comment of ${by?.person ?? 'nobody'}`, refusal);
  const { author, body, createdAt, updatedAt } = found.value;
  const parsed = parseComment(body);
  const says = parsed.ok && parsed.commands.some((one) => one.verb === 'approve' && one.step === step);
  const isTheirs = same(author, by?.person ?? '') && found.value.issue === issue;
  return says && isTheirs && createdAt === updatedAt ? null : refusal;
}

/** Refuses an answer that came neither by comment nor along with a run. */
export function unconfirmedAnswer(answer: ClaimedAnswer): Refusal {
  return refused(answer, `their word (${answer.by?.via ?? 'nobody'})`);
}

function isSame(command: CommentCommand, answer: ClaimedAnswer, author: string): boolean {
  switch (answer.type) {
    case 'DecisionTaken':
      return command.verb === 'choose' && command.step === answer.step && command.branch === answer.branch;
    case 'Confirmed':
      return (
        command.verb === answer.outcome && (!('subject' in command) || command.subject === answer.subject)
      );
    case 'HandedOver':
      return (
        (command.verb === 'take' && same(answer.to, author)) ||
        (command.verb === 'handover' && same(answer.to, command.to))
      );
    default:
      return answer satisfies never;
  }
}

function refused({ type, by, seq }: ClaimedAnswer, where: string): Refusal {
  return gateRefusal(
    'answer-not-confirmed',
    `The journal tells of a ${type} by ${by?.person ?? 'nobody'} (line ${seq}), and GitHub does not show it: ${where}`,
    anew,
  );
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
