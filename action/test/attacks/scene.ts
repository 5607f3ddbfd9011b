import { requestPath } from '../../src/adapters/branch-paths.ts';
import type { Event } from '../../src/schema/event.ts';
import type { FakeComment } from '../github/comment-routes.ts';
import type { FakeEnvironment } from '../github/environment-routes.ts';
import type { FakeGithub } from '../github/fake-github.ts';
import type { FakeReview, FakeRun } from '../github/run-routes.ts';
import type { FakeTools } from '../simulator/fake-tools.ts';
import type { JobOrder, JobSeen } from './job-in-process.ts';

/** A repository on GitHub whose jobs run in this process, with one execution in the middle of its way. */
export type Scene = {
  readonly github: FakeGithub;
  readonly tools: FakeTools;
  /** The execution that the scene is about, its issue, and the run that works on it; empty where none began. */
  readonly execution: string;
  readonly run: FakeRun;
  /** Outputs of the job that ended last. */
  readonly before: Readonly<Record<string, string>>;
  readonly head: (branch?: string) => Promise<string>;
  /** Pushes one commit, as anybody with write access could; null removes a file. */
  readonly push: (
    files: Readonly<Record<string, string | null>>,
    branch?: string,
    from?: string,
  ) => Promise<string>;
  /** Text of a file on the journal's branch. */
  readonly read: (path: string) => Promise<string>;
  readonly events: (execution?: string) => Promise<readonly Event[]>;
  /** Pushes events to the journal whose chain is right. */
  readonly forge: (drafts: readonly object[], execution?: string) => Promise<void>;
  /** Pushes the first event of an execution that never began, over what that of this one says. */
  readonly forgeStart: (execution: string, more: object) => Promise<void>;
  /** Somebody reviews the environments that the run waits for. */
  readonly review: (person: string, more?: Partial<FakeReview>, run?: FakeRun) => void;
  readonly environment: (name?: string) => FakeEnvironment;
  readonly changeEnvironment: (change: Partial<FakeEnvironment>, name?: string) => void;
  readonly newRun: (more: Partial<FakeRun>) => Promise<FakeRun>;
  /** Starts a job of a run. */
  readonly job: (run: FakeRun, job: string, more?: JobMore) => Promise<JobSeen>;
  /** The gated job of the run that waits. */
  readonly gate: (more?: JobMore) => Promise<JobSeen>;
  /** Somebody presses *Run workflow*: the first job of that run. */
  readonly dispatch: (
    person: string,
    inputs: Readonly<Record<string, string>>,
    more?: JobMore & { readonly run?: Partial<FakeRun> },
  ) => Promise<JobSeen & { readonly run: FakeRun }>;
  /** Somebody comments, whoever it is: the first job of the run that this starts. */
  readonly comment: (
    person: string,
    body: string,
    more?: JobMore & CommentMore,
  ) => Promise<JobSeen & { readonly run: FakeRun; readonly comment: FakeComment; readonly payload: object }>;
  /** What the bot wrote on the issue. */
  readonly said: (issue?: number) => string;
  /** A runbook is added to the default branch. */
  readonly author: (id: string, steps: readonly object[]) => Promise<void>;
  /** The same place, about an execution that began there. */
  readonly about: (run: FakeRun, before: Readonly<Record<string, string>>) => Scene;
  /** Somebody forks the repository, with all its branches. */
  readonly fork: (owner: string) => void;
  readonly close: () => Promise<void>;
};

type JobMore = Partial<
  Pick<JobOrder, 'attempt' | 'ref' | 'repository' | 'needs' | 'withheld' | 'payload' | 'env'>
>;
type CommentMore = {
  readonly issue?: number;
  /** Happens between the comment and the job that reads it. */
  readonly meanwhile?: (comment: FakeComment) => void;
  readonly type?: 'Bot' | 'User';
  readonly sender?: string;
  readonly createdAt?: string;
};

/** A job that ended well. */
export function done(outputs: object): { readonly result: string; readonly outputs: object } {
  return { result: 'success', outputs };
}

/** The path of a request on the journal's branch. */
export const pathOfRequest: (execution: string) => string = requestPath;
