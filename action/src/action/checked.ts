import type { BlockContent } from 'mdast';
import type { RunbookCoverage } from '../rehearsal/coverage.ts';
import type { RehearsalResult } from '../rehearsal/result.ts';
import type { TextOf } from '../report/findings-text.ts';
import type { LoadedRunbook } from '../runbook/load-runbook.ts';
import type { Finding } from '../source/finding.ts';

/** What a check came to, as data. */
export type Checked = {
  readonly passed: boolean;
  /** Of loading, lint and failed rehearsals, sorted. */
  readonly findings: readonly Finding[];
  readonly textOf: TextOf;
  /** How many files were read. */
  readonly files: number;
  readonly results: readonly RehearsalResult[];
  readonly testFileOf: (runbookId: string) => string;
  readonly coverage: readonly RunbookCoverage[];
  /** Runbooks that the change touches. */
  readonly touched: readonly LoadedRunbook[];
  /** More to be shown, such as what changed in meaning. */
  readonly sections: readonly { readonly title: string; readonly blocks: readonly BlockContent[] }[];
  /** What could not be done, in words. */
  readonly notes: readonly string[];
};
