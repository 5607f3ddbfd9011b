import type { Runbook } from '../runbook/runbook.ts';
import type { RunbookFile } from '../schema/runbook.ts';

/** A runbook as a document that fits the published schema, defaults written out. */
export function runbookDocument(runbook: Runbook): RunbookFile {
  return {
    ...runbook,
    steps: runbook.steps.map(({ decision_branches: branches, approvers, ...step }) => ({
      ...step,
      // The schema refuses these two where they are empty: there they only say what their absence says.
      ...(Object.keys(branches).length === 0 ? {} : { decision_branches: branches }),
      ...(approvers.length === 0 ? {} : { approvers }),
    })),
  };
}
