import type { Word } from 'unbash';

/** A program and its arguments as bash would start it. */
export type Call = {
  /** Its name, without a folder. */
  readonly program: string;
  /** What bash has to expand stands in them as `unknown` or `temporary` of `shell-words.ts`. */
  readonly args: readonly string[];
  /** Where it stands in the command, as offsets; a call of a function with arguments where the function is called. */
  readonly start: number;
  readonly end: number;
  /** Whether it runs on another machine or in a container. */
  readonly remote: boolean;
  /** Whether it runs where relative paths lie below the folder of the execution. */
  readonly inFolder: boolean;
  /** Whether it has an input other than that of the step; and what it reads, where that stands in the script. */
  readonly input: boolean;
  readonly inputText?: string;
  /** The program that reads its output through a pipe. */
  readonly into?: { readonly program: string; readonly args: readonly string[] };
  /** Whether its output is published: it goes to `$RUNBOOK_OUTPUT`. */
  readonly publishes: boolean;
  /** Whether it stands before `||`. */
  readonly orElse: boolean;
  readonly inLoop: boolean;
  /** Arms of `if`, `case` and `||` it stands in, as `<which>:<arm>`: of two arms of one only one runs. */
  readonly arms: readonly string[];
};

/** A word as the program will see it; `word` is where it was written. */
export type Spoken = { readonly text: string; readonly word?: Word };
