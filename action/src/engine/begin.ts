import { millisecondsBetween } from '../source/time.ts';
import { reopenHours } from './answers.ts';
import { finish } from './finish.ts';
import type { Begin } from './input.ts';
import { hasEnded } from './state.ts';
import { emit, refuse, type Turn } from './turn.ts';

/** A process takes up the execution, to go on, to undo or to end it. */
export function begin(turn: Turn, input: Begin): void {
  switch (input.type) {
    case 'Resume':
      return resume(turn, input);
    case 'Rollback':
      return rollback(turn, input);
    case 'Abort':
      return abort(turn, input);
    default:
      return input satisfies never;
  }
}

function resume(turn: Turn, input: Extract<Begin, { type: 'Resume' }>): void {
  const { state } = turn;
  if (hasEnded(state)) {
    const { ending } = state;
    const mend =
      state.status === 'failed' && ending?.subject
        ? `confirm ${state.executionId} ${ending.subject}=retry, then resume; or start a new one with \`run\``
        : 'Start a new one with `run`';
    return refuse(turn, 'ended', `The execution has ended (${state.status})`, mend);
  }
  if (!mayOwn(turn, input)) return;
  emit(turn, {
    type: 'ExecutionResumed',
    by: input.by,
    owner: input.owner,
    former: state.owner,
    take_over: input.takeOver && state.owner !== null && input.former !== 'gone',
    torn_bytes: input.tornBytes,
    reason: input.reason,
  });
}

/** Refuses while somebody else drives the execution, or may. */
function mayOwn(turn: Turn, input: Extract<Begin, { type: 'Resume' }>): boolean {
  const { owner } = turn.state;
  if (owner === null || input.former === 'gone' || input.takeOver) return true;
  const who = `process ${owner.pid} on ${owner.host}`;
  if (input.former === 'unknown') {
    refuse(
      turn,
      'owner-unknown',
      `${who} may still drive this execution`,
      'If that process is surely gone: resume with --take-over',
    );
  } else {
    refuse(
      turn,
      'owned',
      `${who} drives this execution`,
      'Wait for it, stop it with Ctrl-C, or ask it to stop: pause',
    );
  }
  return false;
}

function rollback(turn: Turn, input: Extract<Begin, { type: 'Rollback' }>): void {
  const { state } = turn;
  if (state.status === 'rolled_back' || state.status === 'aborted') {
    return refuse(
      turn,
      'ended',
      `The execution has ended (${state.status})`,
      'There is nothing left to undo',
    );
  }
  if (hasEnded(state)) {
    if (
      state.finishedAt !== null &&
      millisecondsBetween(state.finishedAt, turn.at) > reopenHours * 3_600_000
    ) {
      return refuse(
        turn,
        'too-late',
        `The execution ended more than ${reopenHours} hours ago`,
        'Undo it by hand, or with a runbook of its own',
      );
    }
    emit(turn, { type: 'ExecutionReopened', by: input.by, reason: input.reason });
  }
  if (state.rollback !== null && state.rollback.finished === null) return;
  emit(turn, {
    type: 'RollbackStarted',
    by: input.by,
    reason: input.reason ?? `asked for by ${input.by.person}`,
    step: null,
    to: input.to,
  });
}

function abort(turn: Turn, input: Extract<Begin, { type: 'Abort' }>): void {
  if (hasEnded(turn.state)) {
    return refuse(
      turn,
      'ended',
      `The execution has ended (${turn.state.status})`,
      'There is nothing to abort',
    );
  }
  const { owner } = turn.state;
  if (owner !== null && input.former === 'alive' && turn.state.gate === null) {
    return refuse(
      turn,
      'owned',
      `process ${owner.pid} on ${owner.host} drives this execution`,
      'Stop it with Ctrl-C, or ask it to stop: pause',
    );
  }
  finish(turn, 'aborted', { by: input.by, reason: input.reason ?? `aborted by ${input.by.person}` });
}
