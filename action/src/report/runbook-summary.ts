import type { Runbook } from '../runbook/runbook.ts';
import type { ReportRunbookSummary } from '../schema/report.ts';

/** One runbook in a list; `file` is relative to the root. */
export function runbookSummary({ metadata, steps }: Runbook, file: string): ReportRunbookSummary {
  return {
    runbook_id: metadata.runbook_id,
    title: metadata.title,
    description: metadata.description,
    category: metadata.category,
    severity: metadata.severity,
    services_affected: metadata.services_affected,
    triggers: metadata.triggers,
    tags: metadata.tags,
    version: metadata.version,
    review_date: metadata.review_date,
    automation_level: metadata.automation_level,
    estimated_total_duration_minutes: metadata.estimated_total_duration_minutes,
    steps: steps.length,
    file,
  };
}
