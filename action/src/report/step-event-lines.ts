import type { EventOf } from '../engine/event.ts';
import { type State, visitOf } from '../engine/state.ts';
import { stepByNumber } from '../runbook/flow.ts';
import type { Runbook, Step } from '../runbook/runbook.ts';
import { millisecondsBetween } from '../source/time.ts';
import { type EventLine, because, line } from './event-line.ts';
import { durationText } from './instant.ts';
import { counted, shownValue } from './step-facts.ts';
import { stepText } from './subject-text.ts';

/** A step, an item of it, or a repeated check begins. */
export function stepStarted(event: EventOf<'StepStarted'>, runbook: Runbook): EventLine {
  const { step, attempt, items, undoes, recheck_for: recheckFor } = event;
  const about = [
    ...(undoes === undefined
      ? []
      : [`undoes step ${undoes.step}${undoes.item === null ? '' : ` [${undoes.item}]`}`]),
    ...(recheckFor === undefined ? [] : [`checked again before step ${recheckFor}`]),
    ...(event.visit > 1 && undoes === undefined && recheckFor === undefined ? [`visit ${event.visit}`] : []),
    ...(items === undefined
      ? attempts(attempt, stepByNumber(runbook, step))
      : [counted(items.length, 'item')]),
  ];
  return line(
    undoes === undefined ? '▶' : '↶',
    'info',
    `${stepText(runbook, step)}${itemText(event.item)}${about.length === 0 ? '' : ` (${about.join(', ')})`}`,
  );
}

/** A command ended; nothing is said of one that ended well. */
export function commandFinished(event: EventOf<'CommandFinished'>): EventLine | null {
  const after = `after ${durationText(event.duration_ms)}`;
  const command = `command ${event.index}${itemText(event.item)}`;
  switch (event.ended) {
    case 'exited':
      return event.exit_code === 0
        ? null
        : line('·', 'warn', `${command} ended with exit code ${event.exit_code ?? '?'} ${after}`);
    case 'signalled':
      return line('·', 'warn', `${command} was ended by ${event.signal ?? 'a signal'} ${after}`);
    case 'timed_out':
      return line('·', 'warn', `${command} was stopped ${after}: its time was up`);
    case 'cancelled':
      return line('·', 'warn', `${command} was stopped ${after}`);
    case 'not_started':
      return line('·', 'warn', `${command} could not be started`);
    default:
      return event.ended satisfies never;
  }
}

/** An attempt ended, with what it published and what it could not prove. */
export function stepFinished(
  event: EventOf<'StepFinished'>,
  runbook: Runbook,
  state: State,
): EventLine | null {
  const name = `${stepText(runbook, event.step)}${itemText(event.item)}`;
  if (event.status === 'completed') {
    const values = published(event);
    // A choice, and that a step done by hand is done, were told by the answer.
    const told = event.branch !== undefined || stepByNumber(runbook, event.step)?.step_type === 'manual';
    return told && values.length === 0
      ? null
      : line('✓', 'good', `${name} ${lasted(event, state)}`.trimEnd(), values);
  }
  const unproven = event.verify
    .filter(({ holds }) => !holds)
    .map(({ expression }) => `does not hold: ${expression}`);
  const again = event.final
    ? ''
    : `; next attempt${event.retry_in_seconds > 0 ? ` in ${event.retry_in_seconds} s` : ''}`;
  return line(
    '✗',
    event.final ? 'bad' : 'warn',
    `${name}: ${event.error?.message ?? 'failed'}${again}`,
    unproven,
  );
}

/** A step was passed over. */
export function stepSkipped(event: EventOf<'StepSkipped'>, runbook: Runbook): EventLine {
  const reasons: Readonly<Record<typeof event.reason, string>> = {
    when: 'its condition does not hold',
    operator: 'skipped by the operator',
    rejected: 'its approval was refused',
    expired: 'its approval expired',
    not_run_here: 'not run in this execution',
  };
  return line(
    '–',
    'dim',
    `${stepText(runbook, event.step)}${itemText(event.item)} skipped: ${reasons[event.reason]}${because(event.detail)}`,
  );
}

/** Which attempt it is, where there is or may be more than one. */
function attempts(attempt: number, step: Step | undefined): readonly string[] {
  const most = step?.retry.attempts ?? 1;
  if (attempt === 1 && most === 1) {
    return [];
  }
  return [attempt > most ? `attempt ${attempt}` : `attempt ${attempt} of ${most}`];
}

function itemText(item: string | null): string {
  return item === null ? '' : ` [${item}]`;
}

function lasted(event: EventOf<'StepFinished'>, state: State): string {
  const startedAt = event.item === null ? visitOf(state, event.step, event.visit)?.startedAt : null;
  return typeof startedAt === 'string' ? durationText(millisecondsBetween(startedAt, event.at)) : '';
}

function published(event: EventOf<'StepFinished'>): readonly string[] {
  const values = Object.entries(event.outputs).map(([name, value]) => `${name} = ${shownValue(value)}`);
  return [...values, ...event.secret_outputs.map((name) => `${name} = ***`)];
}
