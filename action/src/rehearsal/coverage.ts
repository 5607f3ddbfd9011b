import type { Runbook } from '../runbook/runbook.ts';

/** What coverage is measured in. */
export type CoverageKind = 'steps' | 'decisions' | 'when' | 'failures' | 'gates' | 'rollbacks';

/** Something a case must have reached. */
export type CoverageItem = {
  readonly kind: CoverageKind;
  /** Unique within the runbook. */
  readonly key: string;
  /** JSON pointer into the runbook's file. */
  readonly pointer: string;
  /** What was not reached, in words. */
  readonly message: string;
};

export type Share = { readonly covered: number; readonly total: number };

/** How much of one runbook its cases reach. */
export type RunbookCoverage = {
  readonly runbookId: string;
  readonly runbook: Runbook;
  readonly kinds: Readonly<Record<CoverageKind, Share>>;
  readonly total: Share;
  readonly uncovered: readonly CoverageItem[];
};
