/** One remark of ShellCheck about a script, with offsets into it. */
export type ShellcheckRemark = {
  readonly start: number;
  readonly end: number;
  readonly code: number;
  readonly message: string;
};

/** The remarks about scripts, by the text of the script. */
export type ShellcheckRemarks = ReadonlyMap<string, readonly ShellcheckRemark[]>;
