import type { Config } from '../../runbook/config.ts';

/** What the pages of an execution must know beside its journal. */
export type PageFacts = {
  /** Where people find the repository, such as `https://github.com/acme/ops`. */
  readonly repositoryUrl: string;
  /** The workflow run that writes the page; null outside one. */
  readonly run: number | null;
  /** The runbook's file, from the root of the repository; null where nobody knows. */
  readonly file: string | null;
  /** RFC 3339. */
  readonly now: string;
  /** Who holds which role, from the default branch as it is now. */
  readonly roles: Config['approvers'];
  /** How approvals are given in this repository. */
  readonly approvals: Config['approvals'];
  /** The workflow run in which GitHub asks the reviewers now; null where none does. */
  readonly asking: number | null;
  /** Every other execution that has not ended; the pages name those that touch the same services. */
  readonly others: readonly OtherExecution[];
  /** What the running command wrote last; null where none runs. */
  readonly tail: ProgressTail | null;
};

/** Another execution under way. */
export type OtherExecution = {
  readonly executionId: string;
  readonly runbookId: string;
  readonly issue: number | null;
  readonly services: readonly string[];
  readonly status: string;
};

/** The last lines of a command that runs, masked. */
export type ProgressTail = {
  readonly step: number;
  readonly item: string | null;
  readonly lines: readonly string[];
};
