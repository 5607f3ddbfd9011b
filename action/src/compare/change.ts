/** A line of a script before and after; `gap` stands for lines that are the same and not shown, its text says how many. */
export type DiffLine = { readonly kind: 'same' | 'added' | 'removed' | 'gap'; readonly text: string };

/** A step of the runbook as it is now; of a step that is gone as it was. */
export type StepName = {
  readonly number: number;
  readonly title: string;
  /** Its number before where that was another; null where it is the same, or the step is new. */
  readonly former: number | null;
};

/** One way in which a runbook behaves differently. */
export type Change = {
  /** The field that changed, or what happened to the whole, such as `step-added`. */
  readonly kind: string;
  /** Whether it takes a protection away, or cannot be seen to leave it as it was. */
  readonly risk: boolean;
  /** What is different, in words. */
  readonly message: string;
  /** The step it is about; null for the runbook as a whole. */
  readonly step: StepName | null;
  /** The value before and after, shown in a line; null where there was or is none, or where the message or `diff` says it all. */
  readonly before: string | null;
  readonly after: string | null;
  /** Where it concerns a script. */
  readonly diff: readonly DiffLine[] | null;
  /** JSON pointer into the file as it is now; null where nothing is left to point at. */
  readonly pointer: string | null;
};

type More = Partial<Pick<Change, 'before' | 'after' | 'diff' | 'pointer' | 'step'>>;

/** A change that takes nothing away. */
export function change(kind: string, message: string, more: More = {}): Change {
  return {
    kind,
    risk: false,
    message,
    step: null,
    before: null,
    after: null,
    diff: null,
    pointer: null,
    ...more,
  };
}

/** A change that takes a protection away, or may. */
export function risk(kind: string, message: string, more: More = {}): Change {
  return { ...change(kind, message, more), risk: true };
}
