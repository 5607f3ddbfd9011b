import type { Config } from '../runbook/config.ts';
import type { RunbookHistory } from './runbook-history.ts';

/** What every page of a site may say. */
export type SiteFacts = {
  /** The day by which reviews are due, `yyyy-mm-dd`. */
  readonly today: string;
  /** The commit that the site was built from; null outside of git. */
  readonly commit: string | null;
  /** Where the files are kept, such as `https://github.com/acme/runbooks`; null where nobody knows. */
  readonly repository: { readonly url: string; readonly branch: string } | null;
  /** How the program is called in the commands that pages show. */
  readonly program: string;
  readonly config: Config;
  /** The path that the site is published under, such as `/runbooks/`; only the page for unknown addresses needs it. */
  readonly base: string | null;
  /** Whether the search is built. */
  readonly search: boolean;
  /** Whether there are executions to show. */
  readonly history: boolean;
  /** Whether there are hand-written pages. */
  readonly guides: boolean;
};

/** A commit that changed a runbook's file. */
export type FileChange = {
  readonly commit: string;
  /** `yyyy-mm-dd`. */
  readonly date: string;
  readonly author: string;
  readonly subject: string;
};

/** How the rehearsals of a runbook went; null where it has no test cases. */
export type TestState = {
  readonly cases: number;
  readonly failed: number;
  /** The commit that last changed the runbook or its test cases; null where nobody knows. */
  readonly commit: string | null;
  /** Share of what cases should reach, in percent. */
  readonly percent: number;
  /** What no case reaches, and the index of its step in the file. */
  readonly missed: readonly { readonly message: string; readonly index: number | null }[];
};

/** What is known about a runbook beside its text. */
export type RunbookFacts = {
  /** Its file, relative to the root. */
  readonly file: string;
  readonly tests: TestState | null;
  /** The latest changes of its file, newest first. */
  readonly changes: readonly FileChange[];
  /** What its journals tell; null where nothing may be told. */
  readonly history: RunbookHistory | null;
};
