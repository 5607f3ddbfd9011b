import type { Changes } from '../compare/changes.ts';
import type { LintFinding } from '../lint/rule.ts';
import type { RehearsedRunbook } from '../rehearsal/rehearse-all.ts';
import type { TextOf } from '../report/findings-text.ts';

/** What a change is compared with, and what came of it. */
export type CheckedChange = {
  readonly revision: string;
  /** The commit where the histories part. */
  readonly commit: string;
  /** Files below the root that the change touches. */
  readonly touched: ReadonlySet<string>;
  readonly changes: Changes;
};

/** What a check came to, as data. */
export type Checked = {
  readonly passed: boolean;
  /** The day on which reviews are due. */
  readonly today: string;
  /** Of loading, lint, failed rehearsals and missing coverage, sorted. */
  readonly findings: readonly LintFinding[];
  readonly textOf: TextOf;
  /** How many files were read, test files among them. */
  readonly files: number;
  /** Every usable runbook with its rehearsals and what they reach, in the order of their files. */
  readonly rehearsed: readonly RehearsedRunbook[];
  /** How much of each runbook must be reached, in percent. */
  readonly leastCoverage: number;
  /** Null where nothing was named to compare with. */
  readonly change: CheckedChange | null;
};
