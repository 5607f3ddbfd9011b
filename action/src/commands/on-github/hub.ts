import type { ExecutionIssue } from '../../adapters/github-execution-issue.ts';
import type { GithubFacts } from '../../adapters/github-facts.ts';
import type { Issues } from '../../adapters/github-issues.ts';
import type { GitJournal } from '../../adapters/journal-git.ts';
import type { Event } from '../../engine/event.ts';
import type { Clock, OutputLine, Ports, Secrets } from '../../engine/ports.ts';
import type { State } from '../../engine/state.ts';
import type { RunContext } from '../../github/run-context.ts';
import type { Repository } from '../../runbook/load-repository.ts';
import type { Runbook } from '../../runbook/runbook.ts';
import type { Owner } from '../../schema/event.ts';

/** What a job that executes runbooks gets from outside. */
export type Hub = {
  readonly context: RunContext;
  /** The event's payload, as the runner wrote it. */
  readonly payload: unknown;
  /** The folder of this job's checkout that holds `runbooks/`. */
  readonly root: string;
  /** Where the root lies in the repository, with a slash at its end; empty where it is the repository itself. */
  readonly folder: string;
  readonly version: string;
  readonly store: GitJournal;
  readonly facts: GithubFacts;
  readonly issue: ExecutionIssue;
  /** All other issues. */
  readonly issues: Issues;
  readonly clock: Clock;
  readonly secrets: Secrets;
  readonly variable: (name: string) => string | undefined;
  /** This job as an owner. */
  readonly self: Owner;
  /** What the root holds, read once. */
  readonly repository: () => Promise<Repository>;
  /** Everything an execution needs, for commands that run in a folder. */
  readonly ports: (
    folder: string,
    former: Ports['owners']['state'],
    onLine: (line: OutputLine) => void,
  ) => Ports;
  /** Where the execution is seen while the job lasts: the job's log. */
  readonly log: {
    readonly recorded: (events: readonly Event[], state: State, runbook: Runbook) => void;
    readonly line: (line: OutputLine) => void;
  };
  /** Aborted with the name of the signal that asks the job to stop. */
  readonly signal: AbortSignal;
  readonly random: () => string;
  /** A line for the job's log. */
  readonly say: (text: string) => void;
};

/** What a job ends with. */
export type JobEnd = {
  readonly exitCode: 0 | 1;
  readonly outputs: Partial<Readonly<Record<JobOutput, string>>>;
  /** Markdown for the job's summary. */
  readonly summary: string;
  /** Shown as an error of the run. */
  readonly error: { readonly title: string; readonly message: string } | null;
};

/** What jobs tell the jobs after them. */
export type JobOutput =
  | 'execution'
  | 'next'
  | 'environment'
  | 'gate'
  | 'request'
  | 'runner'
  | 'status'
  | 'child';
