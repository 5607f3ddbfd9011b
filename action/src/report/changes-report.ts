import type { Change } from '../compare/change.ts';
import type { Changes } from '../compare/changes.ts';
import type { RunbookChange } from '../compare/compare-runbooks.ts';
import type { LoadedRunbook } from '../runbook/load-runbook.ts';
import type { CheckChange, CheckChanges, CheckRunbookChange } from '../schema/check.report.ts';
import { lineColumn } from '../source/line-column.ts';
import { risksIn } from '../compare/changes.ts';
import { flowGraph } from './flow-graph.ts';
import { mermaid } from './mermaid.ts';

/** What is different in behaviour, as it stands in the report of `check`. */
export function changesReport(
  changes: Changes,
  { revision, commit }: { readonly revision: string; readonly commit: string },
): CheckChanges {
  return {
    revision,
    commit,
    risks: risksIn(changes),
    runbooks: changes.runbooks.map(runbookReport),
    settings: changes.settings.map((found) => changeReport(found, null)),
  };
}

function runbookReport(changed: RunbookChange): CheckRunbookChange {
  const { runbookId, title, status, file, changes, flow, before, after } = changed;
  return {
    runbook_id: runbookId,
    title,
    status,
    file,
    changes: changes.map((found) => changeReport(found, after)),
    flow: {
      removed: flow.removed,
      added: flow.added,
      before: before === null ? null : mermaid(flowGraph(before.runbook)),
      after: after === null ? null : mermaid(flowGraph(after.runbook)),
    },
  };
}

function changeReport(found: Change, loaded: LoadedRunbook | null): CheckChange {
  const { kind, risk, message, step, before, after, diff, pointer } = found;
  return {
    kind,
    risk,
    message,
    step: step === null ? null : { number: step.number, title: step.title, former_number: step.former },
    before,
    after,
    diff,
    line:
      pointer === null || loaded === null
        ? null
        : lineColumn(loaded.file.text, loaded.places.spanOf(pointer).start).line,
  };
}
