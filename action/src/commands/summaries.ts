import type { Summary } from '../adapters/journal-summary.ts';
import { executionSummary } from '../report/execution-report.ts';
import type { ReportExecutionSummary } from '../schema/report.ts';
import type { StoreEnvironment } from './environment.ts';
import { viewOf } from './open-execution.ts';
import { openForReading } from './open-for-reading.ts';

/** Executions as they stand in a list, all or those that have not ended; only unfinished ones are read whole, to tell what they wait for. */
export async function summaries(
  environment: StoreEnvironment,
  only?: 'unfinished',
): Promise<readonly ReportExecutionSummary[]> {
  const all: ReportExecutionSummary[] = [];
  for (const summary of await environment.store.summaries(only)) {
    if (only === undefined || summary.status === only) {
      all.push(
        summary.status === 'unfinished'
          ? await unfinished(environment, summary)
          : brief(summary, summary.status),
      );
    }
  }
  // Ids tell the second only.
  return all.toSorted((one, other) => (one.started_at < other.started_at ? -1 : 1));
}

/** One whose journal or runbook cannot be read is still listed, as under way: it holds its lock. */
async function unfinished(environment: StoreEnvironment, summary: Summary): Promise<ReportExecutionSummary> {
  try {
    return executionSummary(viewOf(await openForReading(environment, summary.executionId), environment));
  } catch {
    return brief(summary, 'in_progress');
  }
}

function brief(
  { executionId, runbookId, operator, incident, startedAt, finishedAt, lock }: Summary,
  status: ReportExecutionSummary['status'],
): ReportExecutionSummary {
  return {
    execution_id: executionId,
    runbook_id: runbookId,
    status,
    operator,
    incident,
    started_at: startedAt,
    finished_at: finishedAt,
    lock,
    waiting: [],
  };
}
