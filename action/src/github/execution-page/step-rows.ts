import type { BlockContent, PhrasingContent } from 'mdast';
import type { EventOf } from '../../engine/event.ts';
import type { ExecutionView } from '../../report/execution-view.ts';
import { durationText, timeOfDay } from '../../report/instant.ts';
import { inlineCode, paragraph, strong, table, text } from '../../report/markdown-nodes.ts';
import { reportSteps } from '../../report/report-steps.ts';
import { counted } from '../../report/step-facts.ts';
import { rollbackSteps } from '../../runbook/flow.ts';
import type { ReportStep } from '../../schema/report.ts';
import { clip } from './clip.ts';

const marks: Readonly<Record<ReportStep['status'], string>> = {
  not_started: '⬜',
  in_progress: '▶️',
  paused: '✋',
  completed: '✅',
  failed: '❌',
  skipped: '➖',
  indeterminate: '❔',
};

/** Which of the steps a table shows, and how long their texts may be. */
export type StepRows = {
  /** Most characters of a title or a name. */
  readonly widest: number;
  /** Only the last so many that were reached; all where null. */
  readonly latest: number | null;
  /** Whether those that were not reached are shown. */
  readonly unreached: boolean;
};

/** Every visit of a step with its state, times and people, then the steps of the forward flow that were not reached; a sentence says what is left out. */
export function stepRows(
  view: ExecutionView,
  { widest, latest, unreached }: StepRows,
): readonly BlockContent[] {
  const all = reportSteps(view);
  const reached = all.filter(({ visit }) => visit > 0);
  const undoing = rollbackSteps(view.runbook);
  const rest = all.filter(({ visit, step }) => visit === 0 && !undoing.has(step));
  const earlier = latest === null ? 0 : Math.max(0, reached.length - latest);
  const shown = [...reached.slice(earlier), ...(unreached ? rest : [])];
  const hidden = [
    ...(earlier === 0 ? [] : [`${counted(earlier, 'earlier visit')} (${tally(reached.slice(0, earlier))})`]),
    ...(unreached || rest.length === 0 ? [] : [`${counted(rest.length, 'step')} not reached`]),
  ];
  return [
    ...(shown.length === 0
      ? []
      : [
          table(
            ['Step', 'State', 'Began (UTC)', 'Took', 'Who'],
            shown.map((step) => row(step, view, widest)),
          ),
        ]),
    ...(hidden.length === 0 ? [] : [paragraph(text(`Not shown: ${hidden.join(', ')}.`))]),
  ];
}

/** How many of each state, such as `12 completed, 1 failed`. */
export function tally(steps: readonly Pick<ReportStep, 'status'>[]): string {
  const counts = new Map<string, number>();
  for (const { status } of steps) counts.set(status, (counts.get(status) ?? 0) + 1);
  return [...counts].map(([status, count]) => `${count} ${status.replace('_', ' ')}`).join(', ');
}

function row(step: ReportStep, view: ExecutionView, widest: number): readonly (readonly PhrasingContent[])[] {
  return [
    stepWords(step, widest),
    [text(stepMark(step, view))],
    [text(step.started_at === null ? '' : timeOfDay(step.started_at))],
    [text(step.duration_ms === null ? '' : durationText(step.duration_ms))],
    who(step, view, widest),
  ];
}

/** Number and title of a step, and what is special about this visit. */
export function stepWords(step: ReportStep, widest: number): PhrasingContent[] {
  const { visit, attempt, undoes, items, branch } = step;
  const about = [
    ...(visit > 1 ? [`visit ${visit}`] : []),
    ...(attempt > 1 ? [`attempt ${attempt}`] : []),
    ...(undoes === null
      ? []
      : [`undoes step ${undoes.step}${undoes.item === null ? '' : ` for ${clip(undoes.item, widest)}`}`]),
    ...(step.recheck_for === null ? [] : [`again before step ${step.recheck_for}`]),
    ...(items.length === 0
      ? []
      : [`${items.filter(({ status }) => status === 'completed').length} of ${items.length} items`]),
    ...(branch === null ? [] : [`→ ${clip(branch, widest)}`]),
  ];
  return [
    strong(String(step.step)),
    text(` ${clip(step.title, widest)}${about.length === 0 ? '' : ` (${about.join(', ')})`}`),
  ];
}

/** The state of a visit as a sign and a word. */
export function stepMark(step: ReportStep, { state }: Pick<ExecutionView, 'state'>): string {
  if (step.status === 'in_progress' && state.interrupted !== null) return '⏸️ stopped';
  return `${step.undone ? '↩️' : marks[step.status]} ${stateOf(step)}`;
}

function stateOf({ status, undone, visit }: ReportStep): string {
  if (undone) return 'undone';
  switch (status) {
    case 'not_started':
      return visit === 0 ? 'not reached' : 'not begun';
    case 'in_progress':
      return 'running';
    case 'paused':
      return 'waits';
    case 'indeterminate':
      return 'end unknown';
    default:
      return status;
  }
}

function who(step: ReportStep, { events }: ExecutionView, widest: number): readonly PhrasingContent[] {
  const skipped = events.findLast(
    (event): event is EventOf<'StepSkipped'> =>
      event.type === 'StepSkipped' &&
      event.step === step.step &&
      event.visit === step.visit &&
      event.item === null,
  );
  const people = [
    ...(step.approved_by === null
      ? []
      : [[text('approved by '), inlineCode(clip(step.approved_by, widest))]]),
    ...(step.answered_by === null
      ? []
      : [[text('answered by '), inlineCode(clip(step.answered_by, widest))]]),
    ...(skipped === undefined || step.status !== 'skipped' ? [] : [[text(whySkipped[skipped.reason])]]),
  ];
  return people.flatMap((one, index) => (index === 0 ? one : [text(', '), ...one]));
}

/** Why a step was passed over, in words. */
export const whySkipped: Readonly<Record<EventOf<'StepSkipped'>['reason'], string>> = {
  when: 'its condition does not hold',
  operator: 'skipped by the operator',
  rejected: 'its approval was refused',
  expired: 'nobody approved in time',
  not_run_here: 'not run in this execution',
};
