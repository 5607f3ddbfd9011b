import type { ReportExecutionSummary, ReportRunbookSummary } from '../schema/report.ts';
import { columns } from './columns.ts';
import { dayAndTime } from './instant.ts';
import type { Palette } from './palette.ts';
import { statusCell } from './status-style.ts';
import { visible } from '../source/visible.ts';

/** Executions as an aligned table, in the order given. */
export function executionsText(
  executions: readonly ReportExecutionSummary[],
  palette: Palette,
): readonly string[] {
  if (executions.length === 0) {
    return ['no executions'];
  }
  const rows = executions.map((execution) => [
    visible(execution.execution_id),
    statusCell(execution.status, palette),
    visible(execution.operator),
    dayAndTime(execution.started_at),
    visible(execution.incident ?? ''),
    execution.waiting.map((gate) => `${gate.kind} of ${visible(gate.title)}`).join(', '),
  ]);
  return columns(
    ['EXECUTION', 'STATUS', 'OPERATOR', 'STARTED (UTC)', 'INCIDENT', 'WAITS FOR'],
    rows,
    palette,
  );
}

/** Runbooks as an aligned table, in the order given: for `list`, `search` and `alert`. */
export function runbooksText(runbooks: readonly ReportRunbookSummary[], palette: Palette): readonly string[] {
  if (runbooks.length === 0) {
    return ['no runbooks'];
  }
  const rows = runbooks.map((runbook) => [
    { text: visible(runbook.runbook_id), style: palette.strong },
    runbook.severity,
    runbook.category.replace('_', ' '),
    visible(runbook.services_affected.join(', ')),
    visible(runbook.title),
  ]);
  return columns(['ID', 'SEVERITY', 'CATEGORY', 'SERVICES', 'TITLE'], rows, palette);
}
