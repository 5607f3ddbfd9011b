/** Something that this execution tells about its runbook. */
export type Improvement = {
  /** The step it is about; null for the runbook as a whole. */
  readonly step: number | null;
  /** What happened, and what to do about it; what stands in backticks is code. */
  readonly text: string;
};
