import { millisecondsBetween } from '../source/time.ts';
import { approverProblem } from './approval.ts';
import { expireGate } from './gate.ts';
import type { Answer } from './input.ts';
import type { Actor } from '../schema/event.ts';
import { stepOf } from './run-step.ts';
import { type Gate, hasEnded, type State } from './state.ts';
import { emit, type Refusal, refuse, type Turn } from './turn.ts';

/** Records a person's word, or refuses it; what follows from it is for `Advance`. */
export function answer(turn: Turn, input: Answer): void {
  if (hasEnded(turn.state) && !mayFollowTheEnd(turn.state, input)) {
    return refuse(
      turn,
      'ended',
      `The execution has ended (${turn.state.status})`,
      'Start a new one with `run`',
    );
  }
  if (input.type !== 'Note' && input.type !== 'Tell') expireGate(turn);
  switch (input.type) {
    case 'Approve':
    case 'Reject':
      return approveOrReject(turn, input);
    case 'Choose':
      return choose(turn, input);
    case 'Confirm':
      return confirm(turn, input);
    case 'Note':
      return emit(turn, { type: 'NoteAdded', by: input.by, text: input.text });
    case 'Pause':
      return emit(turn, { type: 'PauseRequested', by: input.by, reason: input.reason });
    case 'HandOver':
      return emit(turn, { type: 'HandedOver', by: input.by, to: input.to });
    case 'RefuseGate':
      return refuseGate(turn, input);
    case 'Tell':
      return emit(turn, {
        type: 'Notified',
        step: input.step,
        visit: input.visit,
        channel: input.channel,
        message: input.message,
        delivered: input.error === null,
        error: input.error,
      });
    default:
      return input satisfies never;
  }
}

function mayFollowTheEnd({ status }: State, { type }: Answer): boolean {
  // What failed may be taken over by whoever goes on with it.
  return (
    type === 'Note' || type === 'Confirm' || type === 'Tell' || (type === 'HandOver' && status === 'failed')
  );
}

function emitRefused(turn: Turn, { subject, visit }: Gate, by: Actor | null, refusal: Refusal): void {
  const { code, message, hint } = refusal;
  emit(turn, { type: 'GateRefused', by, subject, visit, reason: code, message: `${message}. ${hint}` });
}

function refuseGate(turn: Turn, { by, refusal }: Extract<Answer, { type: 'RefuseGate' }>): void {
  const { gate } = turn.state;
  if (gate === null) return noSuchGate(turn, 'gate', null);
  const { code, message, hint } = refusal;
  emitRefused(turn, gate, by, refusal);
  refuse(turn, code, message, hint);
}

function approveOrReject(turn: Turn, input: Extract<Answer, { type: 'Approve' | 'Reject' }>): void {
  const { gate } = turn.state;
  if (gate?.kind !== 'approval' || (input.step !== null && input.step !== gate.step)) {
    return noSuchGate(turn, 'approval', input.step);
  }
  const step = stepOf(turn, gate);
  const problem = approverProblem(turn, { approvers: gate.approvers, step }, input.by);
  if (problem !== null) {
    emitRefused(turn, gate, input.by, problem);
    return refuse(turn, problem.code, problem.message, problem.hint);
  }
  const type = input.type === 'Approve' ? 'ApprovalGranted' : 'ApprovalRejected';
  emit(turn, {
    type,
    by: input.by,
    step: gate.step,
    visit: gate.visit,
    request: gate.request,
    reason: input.reason,
  });
}

function choose(turn: Turn, input: Extract<Answer, { type: 'Choose' }>): void {
  const { gate } = turn.state;
  if (gate?.kind !== 'decision' || input.step !== gate.step) return noSuchGate(turn, 'decision', input.step);
  const target = gate.branches[input.branch];
  if (target === undefined) {
    return refuse(
      turn,
      'unknown-branch',
      `Step ${gate.step} has no branch \`${input.branch}\``,
      `Choose one of: ${Object.keys(gate.branches).join(', ')}`,
    );
  }
  emit(turn, {
    type: 'DecisionTaken',
    by: input.by,
    step: gate.step,
    visit: gate.visit,
    branch: input.branch,
    target,
    rule: null,
    reason: input.reason,
  });
}

function confirm(turn: Turn, input: Extract<Answer, { type: 'Confirm' }>): void {
  if (hasEnded(turn.state)) return reopen(turn, input);
  const { gate } = turn.state;
  if (gate?.kind !== 'confirmation' || input.subject !== gate.subject) {
    return noSuchGate(turn, 'confirmation', input.subject);
  }
  if (!gate.answers.includes(input.outcome)) {
    return refuse(
      turn,
      'unknown-answer',
      `\`${input.outcome}\` is no answer to ${gate.subject}`,
      `Answer one of: ${gate.answers.join(', ')}`,
    );
  }
  const condition = gate.reason === 'condition' || gate.reason === 'preflight';
  if (condition && input.outcome === 'skip' && input.reason === null) {
    return refuse(turn, 'reason-needed', `Skipping ${gate.subject} needs a reason`, 'Add --reason "…"');
  }
  emit(turn, {
    type: 'Confirmed',
    by: input.by,
    subject: gate.subject,
    visit: gate.visit,
    outcome: input.outcome,
    reason: input.reason,
  });
}

/** Hours after its end in which a failed execution may go on. */
export const reopenHours = 24;

function reopen(turn: Turn, input: Extract<Answer, { type: 'Confirm' }>): void {
  const { state } = turn;
  const { ending } = state;
  if (state.status !== 'failed' || ending === null || ending.subject === null) {
    return refuse(
      turn,
      'ended',
      `The execution has ended (${state.status}) and cannot go on`,
      'Start a new one with `run`',
    );
  }
  if (input.subject !== ending.subject) {
    return refuse(
      turn,
      'not-the-failed-step',
      `The execution failed at ${ending.subject}, not at ${input.subject}`,
      `Answer that: confirm ${state.executionId} ${ending.subject}=retry`,
    );
  }
  if (state.finishedAt !== null && millisecondsBetween(state.finishedAt, turn.at) > reopenHours * 3_600_000) {
    return refuse(
      turn,
      'too-late',
      `The execution ended more than ${reopenHours} hours ago`,
      `Start a new one: run ${state.runbookId} --continues ${state.executionId} --start-at ${ending.step ?? 1} --reason "…"`,
    );
  }
  const visit = state.visits.findLast((candidate) => String(candidate.step) === input.subject);
  const answers = stepAnswers(turn, visit?.step, visit?.undoes !== null && visit !== undefined);
  if (!answers.includes(input.outcome)) {
    return refuse(
      turn,
      'unknown-answer',
      `\`${input.outcome}\` is no answer to ${input.subject}`,
      `Answer one of: ${answers.join(', ')}`,
    );
  }
  emit(turn, { type: 'ExecutionReopened', by: input.by, reason: input.reason });
  emit(turn, {
    type: 'Confirmed',
    by: input.by,
    subject: input.subject,
    visit: visit?.visit ?? 0,
    outcome: input.outcome,
    reason: input.reason,
  });
}

function stepAnswers(turn: Turn, step: number | undefined, undoing: boolean): readonly string[] {
  if (step === undefined) return ['retry', 'skip'];
  const known = stepOf(turn, { step }) !== undefined;
  if (!known) return [];
  return undoing ? ['retry', 'done', 'skip'] : ['retry', 'done', 'skip', 'rollback'];
}

function noSuchGate(turn: Turn, kind: string, subject: number | string | null): void {
  const { gate } = turn.state;
  const asked =
    gate === null
      ? 'Nothing is waiting for an answer'
      : `The execution waits for the ${gate.kind} of ${gate.subject}`;
  const of = subject === null ? '' : ` of ${subject}`;
  refuse(turn, 'no-such-gate', `No ${kind}${of} is waiting`, asked);
}
