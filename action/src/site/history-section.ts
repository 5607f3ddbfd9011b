import type { Element } from 'hast';

import { counted } from '../report/step-facts.ts';
import type { Runbook } from '../runbook/runbook.ts';
import { type Child, h, inline } from './html.ts';
import { monthChart } from './month-chart.ts';
import type { PastExecution, RunbookHistory, StepFigure } from './runbook-history.ts';
import { scrolledTable } from './scrolled-table.ts';
import { stepChart } from './step-chart.ts';

/** How executions of a runbook went, in figures; no output and no value of an execution. */
export function historySection(runbook: Runbook, history: RunbookHistory): Element {
  return h(
    'section',
    { dataPagefindIgnore: '', ariaLabelledBy: ['executions'] },
    h('h2', { id: 'executions' }, 'Executions'),
    h('p', {}, historySentence(history)),
    history.executions === 0
      ? null
      : h(
          'details',
          {},
          h('summary', {}, 'Figures'),
          monthFigures(history),
          stepFigures(runbook, history),
          pastExecutions(history.latest),
        ),
  );
}

/** The figures in one sentence. */
export function historySentence({ executions, finished, completed, rolledBack }: RunbookHistory): string {
  if (executions === 0) return 'No execution is recorded.';
  const share =
    finished === 0
      ? ''
      : `, ${Math.floor((completed * 100) / finished)} % of ${finished} finished ones completed`;
  return `${counted(executions, 'execution')}${share}, ${counted(rolledBack, 'rollback')}.`;
}

/** Executions a month, drawn and as a table. */
export function monthFigures({ months }: RunbookHistory): Element {
  return h('div', { className: ['figures'] }, [
    chart(monthChart(months), 'Chart of executions', [
      ['bar-completed', 'completed'],
      ['bar-other', 'ended otherwise, or not yet'],
    ]),
    scrolledTable(
      'Executions a month',
      ['Month', 'Completed', 'Otherwise'],
      months.map(({ month, completed, other }) => [month, `${completed}`, `${other}`]),
    ),
  ]);
}

/** A drawing and what its colours mean. */
function chart(
  drawing: Element,
  label: string,
  legend: readonly (readonly [className: string, words: string])[],
): Element {
  return h(
    'div',
    {},
    h('div', { className: ['scroll'], tabIndex: 0, role: 'group', ariaLabel: label }, drawing),
    h(
      'ul',
      { className: ['legend'] },
      legend.map(([className, words]) => h('li', {}, h('span', { className: ['swatch', className] }), words)),
    ),
  );
}

/** Executions as a table, newest first. */
export function pastExecutions(
  executions: readonly (PastExecution & { readonly runbook?: Child })[],
): Element | null {
  if (executions.length === 0) return null;
  const people = executions.some(({ operator }) => operator !== null);
  const ofRunbooks = executions.some(({ runbook }) => runbook !== undefined);
  return scrolledTable(
    { label: 'Latest executions', className: 'lines' },
    [
      'Day',
      ...(ofRunbooks ? ['Runbook'] : []),
      'Ended as',
      'Minutes',
      ...(people ? ['Operator', 'Incident'] : []),
      'Execution',
    ],
    executions.map(({ id, day, status, minutes, operator, incident, runbook }) => [
      day,
      ...(ofRunbooks ? [runbook ?? ''] : []),
      status.replaceAll('_', ' '),
      minutes === null ? '' : `${minutes}`,
      ...(people ? [operator ?? '', incident ?? ''] : []),
      h('code', {}, id),
    ]),
  );
}

/** Median times of steps against their estimates, drawn and as a table. */
function stepFigures({ steps }: Runbook, history: RunbookHistory): Child {
  const waits = new Map(history.gates.map((figure) => [figure.step, figure]));
  const times = new Map(history.steps.map((figure) => [figure.step, figure]));
  const shown = steps.filter(({ step_number }) => waits.has(step_number) || times.has(step_number));
  if (shown.length === 0) return null;
  const drawn = shown.map(({ step_number: step, estimated_duration_minutes: minutes }) => ({
    step,
    estimate: minutes * 60,
    time: times.get(step)?.medianSeconds ?? null,
    wait: waits.get(step)?.medianSeconds ?? null,
  }));
  const rows = shown.map((step): readonly Child[] => [
    h('a', { href: `#step-${step.step_number}` }, `${step.step_number} `, inline(step.title)),
    `${step.estimated_duration_minutes} min`,
    medianText(times.get(step.step_number)),
    medianText(waits.get(step.step_number)),
  ]);
  return h('div', { className: ['figures'] }, [
    chart(stepChart(drawn), 'Chart of times by step', [
      ['bar-time', 'median time'],
      ['bar-over', 'longer than estimated'],
      ['bar-wait', 'median wait for a person'],
      ['bar-mark', 'estimate'],
    ]),
    scrolledTable(
      'Time by step',
      ['Step', 'Estimate', 'Median time (of how many)', 'Median wait for a person (of how many)'],
      rows,
    ),
  ]);
}

function medianText(figure: StepFigure | undefined): string {
  return figure === undefined ? '' : `${timeText(figure.medianSeconds)} (${figure.count})`;
}

/** Seconds as people say them. */
export function timeText(seconds: number): string {
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  return minutes < 60
    ? `${minutes} min ${seconds % 60} s`
    : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
