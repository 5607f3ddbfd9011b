import type { FakeRun } from '../github/run-routes.ts';
import type { JobRun } from './job-run.ts';
import { type Attempt, type Place, type RunOrder, startAttempt } from './workflow-run.ts';

/** A job as a test looks at it. */
export type JobView = {
  /** Null while it has not ended. */
  readonly result: 'success' | 'failure' | 'cancelled' | 'skipped' | null;
  readonly environment: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly labels: readonly string[];
  /** What was printed, masked; empty where it never started. */
  readonly log: string;
  readonly summary: string;
  readonly artifacts: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

/** A run of a workflow; people act on it. */
export type SimulatedRun = {
  readonly id: number;
  /** As the API shows it. */
  readonly record: FakeRun;
  /** The environment whose reviewers are asked, else null. */
  readonly waiting: string | null;
  /** Resolves when it has ended or waits for reviewers. */
  readonly settled: () => Promise<void>;
  /** Resolves when it has ended. */
  readonly ended: () => Promise<void>;
  readonly job: (name: string) => JobView;
  /** The jobs that started, with how each ended, in order; `waiting` and `running` for those that have not. */
  readonly path: () => readonly string[];
  /** Everything that its jobs printed. */
  readonly log: () => string;
  /** A review, after which the run goes on: resolves when it has ended or waits again. */
  readonly approve: (person: string, options?: ReviewOptions) => Promise<void>;
  readonly reject: (person: string, options?: ReviewOptions) => Promise<void>;
  /** An administrator starts the job that waits, without a review. */
  readonly bypass: () => Promise<void>;
  /** Nobody answered for 30 days. */
  readonly expire: () => Promise<void>;
  readonly cancel: () => void;
  /** The machine of the job that runs now is gone. */
  readonly loseRunner: () => void;
  /** Resolves when a job has printed a text; it may not have started yet. */
  readonly printed: (text: string) => Promise<void>;
  /** Somebody runs it again: attempt 2 at the same commit. */
  readonly rerun: (person: string) => Promise<void>;
  readonly started: () => readonly JobRun[];
  readonly faults: () => readonly string[];
  /** Ends it without any ceremony. */
  readonly stop: () => void;
};

type ReviewOptions = { readonly environment?: string; readonly comment?: string };

/** Starts a run. */
export function simulatedRun(place: Place, order: RunOrder): SimulatedRun {
  const { record } = order;
  const watchers = new Set<() => void>();
  const earlier: Attempt[] = [];
  let attempt = start();

  function start(): Attempt {
    record.status = 'in_progress';
    return startAttempt(place, order, () => {
      const isBusy = record.jobs.some(({ status }) => status === 'in_progress');
      if (record.status !== 'completed') {
        record.status = record.waiting.length > 0 && !isBusy ? 'waiting' : 'in_progress';
      }
      for (const watch of watchers) watch();
    });
  }
  const until = (holds: () => boolean): Promise<void> =>
    new Promise((done) => {
      const watch = (): void => {
        if (!holds()) return;
        watchers.delete(watch);
        done();
      };
      watchers.add(watch);
      watch();
    });
  const settled = (): Promise<void> =>
    until(() => record.status === 'completed' || record.status === 'waiting');
  const started = (): readonly JobRun[] =>
    [...earlier, attempt].flatMap(({ jobs }) =>
      [...jobs.values()].map(({ run }) => run).filter((run) => run !== null),
    );
  const running = (): JobRun | undefined =>
    [...attempt.jobs.values()].find(({ run, end }) => run !== null && end === null)?.run ?? undefined;

  return {
    id: record.id,
    record,
    get waiting() {
      return record.waiting[0] ?? null;
    },
    settled,
    ended: () => until(() => record.status === 'completed'),
    job: (name) => {
      const job = attempt.jobs.get(name);
      if (job === undefined) throw new Error(`The workflow has no job ${name}`);
      const { run, end, environment } = job;
      return {
        result: end?.result ?? null,
        environment,
        outputs: end?.outputs ?? {},
        labels: job.record.labels,
        log: run?.log() ?? '',
        summary: run?.summary() ?? '',
        artifacts: run?.artifacts() ?? {},
      };
    },
    path: () =>
      [...attempt.jobs.values()]
        .filter(({ end, record: { status } }) => end?.result !== 'skipped' && status !== 'queued')
        .map(({ end, record: { name, status } }) => {
          if (end !== null) return `${name}: ${end.result}`;
          return `${name}: ${status === 'waiting' ? 'waiting' : 'running'}`;
        }),
    log: () =>
      started()
        .map((run) => run.log())
        .join(''),
    approve: (person, options) => {
      attempt.gates.review(person, 'approved', options);
      return settled();
    },
    reject: (person, options) => {
      attempt.gates.review(person, 'rejected', options);
      return settled();
    },
    bypass: () => {
      attempt.gates.bypass();
      return settled();
    },
    expire: () => {
      attempt.gates.expire();
      return settled();
    },
    cancel: () => attempt.cancel(),
    loseRunner: () => {
      const run = running();
      if (run === undefined) throw new Error('No job is running');
      run.lose();
    },
    printed: async (text) => {
      const holds = (): boolean => started().some((run) => run.log().includes(text));
      while (!holds()) {
        const current = running();
        const next = until(() => running() !== current || record.status === 'completed');
        await Promise.race([next, ...(current === undefined ? [] : [current.printed(text)])]);
        if (record.status === 'completed' && !holds()) throw new Error(`No job printed ${text}`);
      }
    },
    rerun: (person) => {
      if (record.status !== 'completed') throw new Error('GitHub: a run that goes on is not run again');
      const { attempt: number, status, conclusion, triggeringActor, jobs } = record;
      record.earlier.push({ attempt: number, status, conclusion, triggeringActor, jobs: [...jobs] });
      earlier.push(attempt);
      Object.assign(record, { attempt: number + 1, conclusion: null, triggeringActor: person });
      jobs.length = 0;
      attempt = start();
      return settled();
    },
    started,
    faults: () => [...earlier, attempt].flatMap(({ faults }) => faults),
    stop: () => {
      if (record.status === 'completed') return;
      attempt.cancel();
      running()?.lose();
    },
  };
}
