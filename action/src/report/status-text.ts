import type { ReportStep } from '../schema/report.ts';
import { type Cell, columns } from './columns.ts';
import { executionFields, timeline } from './execution-report.ts';
import type { ExecutionView } from './execution-view.ts';
import { gateText } from './gate-text.ts';
import { dayAndTime, durationText, timeOfDay } from './instant.ts';
import type { Palette } from './palette.ts';
import { publisherOf, reportValues } from './report-variables.ts';
import { stepText } from './subject-text.ts';
import { proseLines, sectionsText } from './text-section.ts';
import { statusCell, statusWords, stepMark } from './status-style.ts';
import { valuesText } from './values-text.ts';
import { visible } from '../source/visible.ts';

/** How an execution stands: its head, a table of its steps, values, notes, the timeline, and the open gate last. */
export function statusText(view: ExecutionView, palette: Palette): readonly string[] {
  const { state, runbook } = view;
  const fields = executionFields(view);
  const head = [
    palette.strong(visible(state.executionId)),
    `${visible(state.runbookId)} ${visible(runbook.metadata.title)} (version ${visible(state.runbookVersion)})`,
    `status ${statusWords(state.status, palette)}, operator ${visible(state.operator)}${related('incident', state.incident)}${related('change ticket', state.changeTicket)}`,
    `started ${dayAndTime(state.startedAt)} UTC${state.finishedAt === null ? '' : `, ended ${dayAndTime(state.finishedAt)} UTC`}`,
    ...reasonLines(state.ending?.reason ?? null),
  ];
  const missing = fields.variables.filter((variable) => variable.source === 'missing');
  const rollback = fields.rollback === null ? [] : rollbackLines(fields.rollback, view);
  const sections = [
    { title: 'Steps', lines: stepTable(fields.steps, palette) },
    { title: 'Rollback', lines: rollback },
    {
      title: 'Values',
      lines: valuesText([...missing, ...reportValues(view)], (name) => publisherOf(view, name)),
    },
    {
      title: 'Notes',
      lines: fields.notes.map(
        (note) =>
          `${dayAndTime(note.at)} ${visible(note.by ?? 'the engine')}: ${proseLines(note.text).join(' ')}`,
      ),
    },
    { title: 'What happened (UTC)', lines: timelineLines(view, palette) },
  ];
  const gate = state.gate === null ? [] : ['', ...gateText(state.gate, view, palette)];
  const resume =
    state.gate === null && fields.resume !== null
      ? sectionsText([{ title: 'Go on with', lines: [fields.resume] }], palette)
      : [];
  return [...head, ...sectionsText(sections, palette), ...gate, ...resume];
}

/** Times of day, with a line for each new day where there are several. */
function timelineLines(view: ExecutionView, palette: Palette): readonly string[] {
  const moments = timeline(view);
  return moments.flatMap(({ at, text }, index) => {
    const day = at.slice(0, 10);
    const before = moments[index - 1]?.at.slice(0, 10) ?? view.state.startedAt.slice(0, 10);
    return [...(day === before ? [] : [palette.dim(day)]), `${palette.dim(timeOfDay(at))} ${text}`];
  });
}

function reasonLines(reason: string | null): readonly string[] {
  return reason === null ? [] : [`reason: ${visible(reason)}`];
}

function related(label: string, value: string | null): string {
  return value === null ? '' : `, ${label} ${visible(value)}`;
}

function stepTable(steps: readonly ReportStep[], palette: Palette): readonly string[] {
  const rows = steps.map((step): readonly Cell[] => [
    step.visit > 1 ? `${step.step} (${step.visit})` : String(step.step),
    stepMark(step.status, palette),
    `${visible(step.title)}${about(step)}`,
    statusCell(step.status, palette),
    step.started_at === null ? '' : timeOfDay(step.started_at),
    step.duration_ms === null ? '' : durationText(step.duration_ms),
    who(step),
  ]);
  return columns(['STEP', '', 'TITLE', 'STATE', 'BEGAN', 'TOOK', 'WHO'], rows, palette);
}

function about(step: ReportStep): string {
  const parts = [
    ...(step.branch === null ? [] : [`→ ${visible(step.branch)}`]),
    ...(step.undoes === null
      ? []
      : [`undoes ${step.undoes.step}${step.undoes.item === null ? '' : ` [${visible(step.undoes.item)}]`}`]),
    ...(step.recheck_for === null ? [] : [`again before ${step.recheck_for}`]),
    ...(step.undone ? ['undone'] : []),
    ...(step.attempt > 1 ? [`attempt ${step.attempt}`] : []),
    ...(step.items.length === 0
      ? []
      : [`${step.items.filter((item) => item.status === 'completed').length} of ${step.items.length} items`]),
  ];
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

function who(step: ReportStep): string {
  const people = [
    ...(step.approved_by === null ? [] : [`approved by ${visible(step.approved_by)}`]),
    ...(step.answered_by === null ? [] : [`answered by ${visible(step.answered_by)}`]),
  ];
  return people.join(', ');
}

function rollbackLines(
  rollback: NonNullable<ReturnType<typeof executionFields>['rollback']>,
  { runbook }: ExecutionView,
): readonly string[] {
  return [
    rollback.status === 'running' ? 'under way' : rollback.status,
    ...rollback.undone.map(
      (undo) =>
        `undone: ${stepText(runbook, undo.step)}${undo.item === null ? '' : ` [${visible(undo.item)}]`}`,
    ),
    ...rollback.not_undone.map(
      (undo) => `NOT undone: ${stepText(runbook, undo.step)}: ${visible(undo.reason)}`,
    ),
    ...rollback.without_rollback.map((step) => `nothing undoes: ${stepText(runbook, step)}`),
  ];
}
