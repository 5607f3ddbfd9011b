import type { GithubClient } from '../adapters/github-client.ts';
import type { TestEnvironment } from '../commands/test.ts';
import type { JobContext } from '../github/job-context.ts';
import type { Inputs } from './inputs.ts';
import type { OutputName } from './outputs.ts';

/** What every command of the action gets. */
export type Job = {
  readonly inputs: Inputs;
  readonly context: JobContext;
  readonly environment: TestEnvironment;
  /** Where the root lies in the workspace, with a slash at its end; empty where it is the workspace. */
  readonly folder: string;
  /** Talks to GitHub; null where the job has no token. */
  readonly github: ((patience: number) => GithubClient) | null;
};

/** What a command of the action came to; all of it is written in one place. */
export type Ended = {
  readonly exitCode: 0 | 1;
  /** For the log, with whatever runbooks hold. */
  readonly log: string;
  /** Lines that are commands to the runner. */
  readonly commands: readonly string[];
  readonly outputs: Partial<Readonly<Record<OutputName, string | number | boolean>>>;
  /** Markdown for the job's summary. */
  readonly summary: string;
};
