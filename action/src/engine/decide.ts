import { answer } from './answers.ts';
import { begin } from './begin.ts';
import { conditionEnded, preflightEnded } from './conditions.ts';
import type { Effect } from './effect.ts';
import type { EventDraft } from './event.ts';
import type { Input } from './input.ts';
import type { Plan } from './plan.ts';
import { proceed } from './proceed.ts';
import { commandEnded, notifyEnded } from './report-end.ts';
import { beginRun, stepOf } from './run-step.ts';
import { hasEnded, type State, visitOf } from './state.ts';
import { emit, type Refusal, type Turn } from './turn.ts';

/** What to record, what to do next, and why an input was refused. */
export type Decision = {
  readonly events: readonly EventDraft[];
  readonly effects: readonly Effect[];
  readonly refusal: Refusal | null;
  readonly state: State;
};

/**
 * Decides what an input means. Answers are recorded only; `Advance`, `Resume` and reports also go on.
 * With `halt`, a report is recorded and nothing new begins. Pure: the same arguments give the same decision.
 */
export function decide(plan: Plan, state: State, input: Input, halt = false): Decision {
  const turn: Turn = { plan, at: input.at, state, events: [], effects: [], refusal: null };
  const goesOn = handle(turn, input);
  if (goesOn && !halt && turn.refusal === null) proceed(turn);
  return { events: turn.events, effects: turn.effects, refusal: turn.refusal, state: turn.state };
}

/** True where the flow may go on after the input. */
function handle(turn: Turn, input: Input): boolean {
  switch (input.type) {
    case 'Advance':
      return true;
    case 'Approve':
    case 'Reject':
    case 'Choose':
    case 'Confirm':
    case 'Note':
    case 'Pause':
    case 'HandOver':
    case 'RefuseGate':
    case 'Tell':
      answer(turn, input);
      return false;
    case 'Resume':
    case 'Rollback':
    case 'Abort':
      begin(turn, input);
      return true;
    case 'CommandEnded':
      commandEnded(turn, input);
      return true;
    case 'Waited':
      waited(turn, input);
      return true;
    case 'NotifyEnded':
      notifyEnded(turn, input);
      return true;
    case 'ConditionEnded':
      conditionEnded(turn, input);
      return true;
    case 'PreflightEnded':
      preflightEnded(turn, input);
      return true;
    case 'Interrupt':
      interrupt(turn, input);
      return false;
    default:
      return input satisfies never;
  }
}

function interrupt(turn: Turn, { reason, signal, run }: Extract<Input, { type: 'Interrupt' }>): void {
  const { state } = turn;
  // What would have gone on by itself may still be stopped.
  const isStopped =
    state.halted && !['segment', 'budget', 'child-run'].includes(state.interrupted?.reason ?? '');
  if (hasEnded(state) || (isStopped && reason !== 'child-run')) return;
  emit(turn, { type: 'ExecutionInterrupted', reason, signal, ...(run === undefined ? {} : { run }) });
}

function waited(turn: Turn, input: Extract<Input, { type: 'Waited' }>): void {
  const visit = visitOf(turn.state, input.step, input.visit);
  const run = visit?.runs.find((candidate) => candidate.item === input.item);
  const step = stepOf(turn, input);
  if (
    visit === undefined ||
    step === undefined ||
    run?.status !== 'retrying' ||
    run.attempt !== input.attempt
  ) {
    return;
  }
  beginRun(turn, step, visit, run);
}
