import type { Event } from '../engine/event.ts';
import type { OutputLine } from '../engine/ports.ts';
import { notStarted, type State, type Visit } from '../engine/state.ts';
import { rollbackSteps } from '../runbook/flow.ts';
import type { Runbook, Step } from '../runbook/runbook.ts';
import type { ReportStep } from '../schema/report.ts';
import { millisecondsBetween } from '../source/time.ts';
import { linesOf } from './event-lines.ts';
import { durationText } from './instant.ts';
import { outputText } from './output-text.ts';
import type { Palette } from './palette.ts';
import { visitStatus } from './report-steps.ts';
import { statusMark } from './status-style.ts';
import { subjectText } from './subject-text.ts';
import { fitText } from '../source/text-width.ts';
import { visible } from '../source/visible.ts';

/** Lines of output shown of what runs, and kept in case it fails. */
const shownLines = 5;
const keptLines = 20;

/** No terminal shows more of one line; a command may write a line of many megabytes. */
const keptCharacters = 2000;

/** What is on the screen of somebody who watches an execution. */
export type LiveView = {
  readonly runbook: Runbook;
  readonly state: State;
  /** The last lines of output of the steps that run. */
  readonly tail: readonly OutputLine[];
};

/** The view before the first event. */
export function liveView(runbook: Runbook): LiveView {
  return { runbook, state: notStarted, tail: [] };
}

/** The view after events, and the lines that stay above it for ever: of a failed attempt also the end of its output. */
export function seeEvents(
  view: LiveView,
  events: readonly Event[],
  state: State,
  palette: Palette,
): { readonly view: LiveView; readonly lines: readonly string[] } {
  let { tail } = view;
  const lines = events.flatMap((event) => {
    const said = linesOf(event, view.runbook, state, palette);
    if (event.type === 'ConditionChecked') {
      tail = tail.filter((line) => line.step !== event.subject);
    }
    if (event.type !== 'StepFinished') {
      return said;
    }
    const own = tail.filter((line) => belongs(line, event.step, event.item));
    tail = tail.filter((line) => !belongs(line, event.step, event.item));
    return event.status === 'failed' ? [...own.map((line) => outputText(line, palette)), ...said] : said;
  });
  return { view: { ...view, state, tail }, lines };
}

/** The view after a line of output. */
export function seeOutput(view: LiveView, line: OutputLine): LiveView {
  return {
    ...view,
    tail: [...view.tail, { ...line, text: line.text.slice(0, keptCharacters) }].slice(-keptLines),
  };
}

/** Size of the terminal in characters. */
export type Size = { readonly columns: number; readonly rows: number };

/** The screen: head, steps with their marks, the last lines of output, the open gate. Never higher or wider than the terminal. */
export function frame(
  view: LiveView,
  { columns, rows }: Size,
  now: string,
  palette: Palette,
): readonly string[] {
  if (view.state.position === 0) {
    return [];
  }
  // One column is left free: a terminal that wraps at its last one would make a line two.
  const fit = (text: string, used = 0): string => fitText(text, Math.max(0, columns - 1 - used));
  const head = palette.strong(fit(headText(view, now)));
  const output = view.tail.slice(-shownLines).map((line) => palette.dim(fit(tailText(line))));
  const gate = gateTexts(view).map((text) => palette.warn(fit(text)));
  const room = Math.max(1, rows - 2 - output.length - gate.length);
  const all = shownSteps(view);
  const steps = around(
    all,
    all.findIndex(({ visit }) => visit?.status === 'in_progress' || visit?.status === 'waiting'),
    room,
  );
  const lines = steps.map(
    (shown) => `${statusMark(statusOf(view, shown), palette)} ${fit(stepLine(shown, now), 2)}`,
  );
  return [head, ...lines, ...output, ...gate].slice(0, Math.max(1, rows - 1));
}

type Shown = { readonly step: Step; readonly visit: Visit | undefined };

/** The forward flow with the latest visit of each step, then what was undone or checked again, in order. */
function shownSteps({ runbook, state }: LiveView): readonly Shown[] {
  const undoing = rollbackSteps(runbook);
  const aside = state.visits.filter((visit) => visit.undoes !== null || visit.recheckFor !== null);
  const forward = runbook.steps.filter((step) => !undoing.has(step.step_number));
  return [
    ...forward.map((step) => ({
      step,
      visit: state.visits.findLast((visit) => visit.step === step.step_number && !aside.includes(visit)),
    })),
    ...aside.flatMap((visit) => {
      const step = runbook.steps.find((other) => other.step_number === visit.step);
      return step === undefined ? [] : [{ step, visit }];
    }),
  ];
}

/** As many of the lines as there is room for, with the current one in sight. */
function around(lines: readonly Shown[], current: number, room: number): readonly Shown[] {
  const start = Math.max(
    0,
    Math.min((current === -1 ? lines.length : current) - Math.floor(room / 2), lines.length - room),
  );
  return lines.slice(start, start + room);
}

function statusOf({ state }: LiveView, { visit }: Shown): ReportStep['status'] {
  return visit === undefined ? 'not_started' : visitStatus(state, visit);
}

function stepLine({ step, visit }: Shown, now: string): string {
  if (visit === undefined) {
    return `${step.step_number} ${visible(step.title)}`;
  }
  const done = visit.runs.filter((run) => run.status === 'completed').length;
  const attempt = Math.max(0, ...visit.runs.map((run) => run.attempt));
  const facts = [
    ...(visit.undoes === null ? [] : [`undoes ${visit.undoes.step}`]),
    ...(visit.recheckFor === null ? [] : [`again before ${visit.recheckFor}`]),
    ...(visit.branch === null ? [] : [visible(visit.branch)]),
    ...(visit.each ? [`${done} of ${visit.runs.length}`] : []),
    ...(attempt > 1 && !visit.each ? [`attempt ${attempt}`] : []),
  ];
  const about = facts.length === 0 ? '' : ` (${facts.join(', ')})`;
  const took =
    !visit.began || visit.startedAt === null ? '' : ` ${spent(visit.startedAt, visit.finishedAt, now)}`;
  return `${step.step_number} ${visible(step.title)}${about}${took}`;
}

function spent(from: string, to: string | null, now: string): string {
  // While it runs only whole seconds: a digit that changes ten times a second is noise.
  return to === null
    ? durationText(millisecondsBetween(from, now)).replace(/\.\d s$/, ' s')
    : durationText(millisecondsBetween(from, to));
}

function headText({ runbook, state }: LiveView, now: string): string {
  const { runbook_id: id, title } = runbook.metadata;
  return `${visible(id)} ${visible(title)} · ${spent(state.startedAt, null, state.finishedAt ?? now)}`;
}

function tailText({ step, item, text }: OutputLine): string {
  return `  ${step}${item === null ? '' : ` [${visible(item)}]`} │ ${visible(text)}`;
}

function gateTexts({ state: { gate }, runbook }: LiveView): readonly string[] {
  return gate === null
    ? []
    : [
        `‖ ${subjectText(runbook, gate.subject)} waits for ${gate.kind === 'approval' ? 'an' : 'a'} ${gate.kind}`,
      ];
}

function belongs(line: OutputLine, step: number, item: string | null): boolean {
  return line.step === step && (item === null || line.item === item);
}
