import type { StepPair } from './match-steps.ts';

/** A step before and now, and what has to be known to compare the two. */
export type StepContext = StepPair & {
  /** The number that a step has now; undefined where it is gone. */
  readonly number: (before: number) => number | undefined;
  /** An expression of before as it would be written with the numbers of now. */
  readonly expression: (before: string) => string;
  /** Whether the step has the runbook's approvers, before and now. */
  readonly inheritsApprovers: boolean;
  /** How long a gate stays open where a step does not say it. */
  readonly gateMinutes: { readonly before: number; readonly after: number };
};
