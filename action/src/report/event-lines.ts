import type { Event, EventOf } from '../engine/event.ts';
import type { State } from '../engine/state.ts';
import type { Runbook } from '../runbook/runbook.ts';
import { type EventLine, because, line } from './event-line.ts';
import { gateLine } from './gate-event-lines.ts';
import { timeOfDay } from './instant.ts';
import { type Palette, plain } from './palette.ts';
import { commandFinished, stepFinished, stepSkipped, stepStarted } from './step-event-lines.ts';
import { stepText, subjectText } from './subject-text.ts';
import { visible } from '../source/visible.ts';

/**
 * An event as the lines that are printed as it happens, each with its time in UTC; none where nothing is worth saying.
 * `state` is the state after it.
 */
export function linesOf(
  event: Event,
  runbook: Runbook,
  state: State,
  palette: Palette = plain,
): readonly string[] {
  const said = eventLine(event, runbook, state);
  if (said === null) {
    return [];
  }
  const mark = said.tone === null ? said.mark : palette[said.tone](said.mark);
  const first = `${palette.dim(timeOfDay(event.at))} ${mark} ${visible(said.text)}`;
  return [first, ...said.below.map((below) => `${' '.repeat(11)}${visible(below)}`)];
}

/** An event in one line without its time, for a timeline; null where nothing is worth saying. */
export function sentenceOf(event: Event, runbook: Runbook, state: State): string | null {
  const said = eventLine(event, runbook, state);
  return said === null ? null : visible(`${said.mark} ${said.text}`);
}

function eventLine(event: Event, runbook: Runbook, state: State): EventLine | null {
  switch (event.type) {
    case 'StepStarted':
      return stepStarted(event, runbook);
    case 'CommandFinished':
      return commandFinished(event);
    case 'StepFinished':
      return stepFinished(event, runbook, state);
    case 'StepSkipped':
      return stepSkipped(event, runbook);
    case 'ApprovalRequested':
    case 'ApprovalGranted':
    case 'ApprovalRejected':
    case 'GateRefused':
    case 'GateExpired':
    case 'DecisionRequested':
    case 'DecisionTaken':
    case 'ConfirmationRequested':
    case 'Confirmed':
      return gateLine(event, runbook);
    default:
      return executionLine(event, runbook);
  }
}

type ExecutionEvent = Exclude<
  Event,
  Parameters<typeof gateLine>[0] | EventOf<'StepStarted' | 'CommandFinished' | 'StepFinished' | 'StepSkipped'>
>;

function executionLine(event: ExecutionEvent, runbook: Runbook): EventLine | null {
  const who = event.by?.person ?? 'the engine';
  switch (event.type) {
    case 'ExecutionStarted':
      return started(event, runbook);
    case 'ExecutionResumed':
      return resumed(event, who);
    case 'ExecutionReopened':
      return line('●', 'strong', `reopened by ${who}${because(event.reason)}`);
    case 'HandedOver':
      return line('●', 'strong', `${who} handed over to ${event.to}`);
    case 'PauseRequested':
      return line('‖', 'warn', `${who} asks to pause at the next step${because(event.reason)}`);
    case 'ConditionChecked':
      return conditionChecked(event, runbook);
    case 'RollbackStarted': {
      const stays = event.to === null ? '' : `, back to step ${event.to}`;
      return line('↶', 'warn', `rolling back${stays}${because(event.reason)}`);
    }
    case 'RollbackFinished':
      return rolledBack(event, runbook);
    case 'Escalated':
      return line(
        '!',
        'bad',
        `${event.message}${event.to.length === 0 ? '' : ` (to ${event.to.join(', ')})`}`,
      );
    case 'Notified':
      return event.delivered
        ? line('✉', 'info', `${event.channel}: ${event.message}`)
        : line('✗', 'bad', `${event.channel} did not take the message${because(event.error)}`, [
            event.message,
          ]);
    case 'NoteAdded':
      return line(
        '✎',
        null,
        `${who}: ${event.text}`,
        (event.redacted ?? []).map((file) => `removed: ${file}`),
      );
    case 'ExecutionInterrupted': {
      const why =
        event.reason === 'signal'
          ? ` by ${event.signal ?? 'a signal'}`
          : event.reason === 'pause'
            ? ', as asked'
            : '';
      return line('‖', 'warn', `${event.reason === 'pause' ? 'paused' : 'interrupted'}${why}`);
    }
    case 'ExecutionFinished':
      return finished(event, runbook);
    default:
      return event satisfies never;
  }
}

function started(event: EventOf<'ExecutionStarted'>, runbook: Runbook): EventLine {
  const about = [
    `operator ${event.operator}`,
    ...(event.incident === null ? [] : [`incident ${event.incident}`]),
    ...(event.change_ticket === null ? [] : [`change ticket ${event.change_ticket}`]),
  ];
  const more = [
    `${event.execution_id} (${about.join(', ')})`,
    ...(event.start_at === null ? [] : [`starts at step ${stepText(runbook, event.start_at)}`]),
    ...(event.continues === null ? [] : [`continues ${event.continues}`]),
    ...(event.overrode === null ? [] : [`overrides the lock of ${event.overrode}`]),
    ...(event.reason === null ? [] : [`reason: ${event.reason}`]),
  ];
  return line(
    '●',
    'strong',
    `${event.runbook_id} ${runbook.metadata.title} (version ${event.runbook_version})`,
    more,
  );
}

function resumed(event: EventOf<'ExecutionResumed'>, who: string): EventLine {
  const { former, take_over: takeOver, torn_bytes: torn } = event;
  const from = takeOver && former !== null ? `, taken over from process ${former.pid} on ${former.host}` : '';
  const below = torn === 0 ? [] : [`${torn} bytes of a torn last line were set aside`];
  return line('●', 'strong', `resumed by ${who}${from}${because(event.reason)}`, below);
}

function conditionChecked(event: EventOf<'ConditionChecked'>, runbook: Runbook): EventLine | null {
  const preflight = event.subject === 'preflight';
  const what = preflight ? event.description : subjectText(runbook, event.subject);
  switch (event.status) {
    case 'passed':
      // Before every segment the programs are looked for; only what is missing is worth a line.
      return preflight ? null : line('✓', 'good', what);
    case 'failed':
      return line('✗', 'bad', what, event.detail === null ? [] : event.detail.trimEnd().split('\n'));
    case 'unchecked':
      return line('–', 'dim', `${what} (nothing checks it)`);
    default:
      return event.status satisfies never;
  }
}

function rolledBack(event: EventOf<'RollbackFinished'>, runbook: Runbook): EventLine {
  const name = (undo: { readonly step: number; readonly item: string | null }): string =>
    stepText(runbook, undo.step) + (undo.item === null ? '' : ` [${undo.item}]`);
  const below = [
    ...event.undone.map((undo) => `undone: ${name(undo)}`),
    ...event.not_undone.map((undo) => `NOT undone: ${name(undo)}: ${undo.reason}`),
    ...event.without_rollback.map((step) => `nothing undoes: ${stepText(runbook, step)}`),
  ];
  return event.status === 'complete'
    ? line('↶', 'good', 'everything was undone', below)
    : line('↶', 'bad', 'not everything was undone', below);
}

function finished(event: EventOf<'ExecutionFinished'>, runbook: Runbook): EventLine {
  const failed = event.failed_steps
    .filter((step) => step !== event.step)
    .map((step) => `failed on the way: ${stepText(runbook, step)}`);
  if (event.status === 'completed') {
    return line('■', 'good', `completed${because(event.reason)}`, failed);
  }
  // The engine's reasons mostly name the step themselves.
  const named = event.step !== null && (event.reason ?? '').toLowerCase().includes(`step ${event.step}`);
  const where = event.step === null || named ? '' : ` at ${stepText(runbook, event.step)}`;
  return line('■', 'bad', `${event.status.replace('_', ' ')}${where}${because(event.reason)}`, failed);
}
