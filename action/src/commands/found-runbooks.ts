import { runbooksText } from '../report/lists-text.ts';
import { runbookSummary } from '../report/runbook-summary.ts';
import type { Repository } from '../runbook/load-repository.ts';
import type { LoadedRunbook } from '../runbook/load-runbook.ts';
import type { ReportRunbookSummary } from '../schema/report.ts';
import type { Environment } from './environment.ts';

/** Runbooks as a list, and which files could not be listed because they are broken. */
export function foundRunbooks(
  found: readonly LoadedRunbook[],
  { findings }: Repository,
  { palette, program }: Environment,
): { readonly runbooks: readonly ReportRunbookSummary[]; readonly text: string } {
  const runbooks = found
    .map(({ runbook, file }) => runbookSummary(runbook, file.path))
    .toSorted((a, b) => (a.runbook_id < b.runbook_id ? -1 : 1));
  const broken = new Set(findings.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  const note =
    broken.size === 0
      ? []
      : [
          palette.warn(
            `${broken.size} unusable ${broken.size === 1 ? 'file is' : 'files are'} not in this list: ${program} validate`,
          ),
        ];
  return {
    runbooks,
    text: [...runbooksText(runbooks, palette), ...note].map((line) => `${line}\n`).join(''),
  };
}
