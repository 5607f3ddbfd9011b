import { environmentNamed, type FakeEnvironment } from '../github/environment-routes.ts';
import type { FakeGithub } from '../github/fake-github.ts';
import type { FakeRun } from '../github/run-routes.ts';

/** How the wait of a job for its environment ended. */
export type GateEnd = 'open' | 'rejected' | 'cancelled';

/** The gates of a run: jobs that wait for reviewers of their environments. */
export type RunGates = {
  /** Resolves at once where the environment asks nobody; makes one that is missing, without any rule, as GitHub does. */
  readonly pass: (environment: string, branch: string) => Promise<GateEnd>;
  /** A review by a person; GitHub refuses who is no reviewer, and who may not review a run of one's own. */
  readonly review: (
    person: string,
    state: 'approved' | 'rejected',
    options?: { readonly environment?: string; readonly comment?: string },
  ) => void;
  /** An administrator starts what waits, without a review. */
  readonly bypass: () => void;
  /** Nobody answered for 30 days. */
  readonly expire: () => void;
  readonly cancel: () => void;
};

type Waiting = { readonly environment: FakeEnvironment; readonly end: (how: GateEnd) => void };

export function runGates(github: FakeGithub, run: FakeRun, changed: () => void): RunGates {
  let waiting: Waiting[] = [];
  const end = (which: readonly Waiting[], how: GateEnd): void => {
    waiting = waiting.filter((one) => !which.includes(one));
    run.waiting = [...new Set(waiting.map(({ environment }) => environment.name))];
    for (const one of which) one.end(how);
    changed();
  };
  return {
    pass: (name, branch) => {
      const environment = environmentNamed(github, name, true);
      if (!allows(environment, branch)) return Promise.resolve('rejected');
      if (environment.reviewers.length === 0) return Promise.resolve('open');
      return new Promise((done) => {
        waiting.push({ environment, end: done });
        run.waiting = [...new Set([...run.waiting, environment.name])];
        changed();
      });
    },
    review: (person, state, { environment, comment = '' } = {}) => {
      const asked = waiting.filter(
        (one) => environment === undefined || one.environment.name === environment,
      );
      if (asked.length === 0) throw new Error('Nothing waits for a review');
      for (const one of asked) refuseStranger(github, run, one.environment, person);
      const environments = [...new Set(asked.map((one) => one.environment.name))];
      run.reviews.push({ environments, state, user: person, type: 'User', comment });
      end(asked, state === 'approved' ? 'open' : 'rejected');
    },
    bypass: () => {
      const asked = waiting.filter((one) => one.environment.adminsBypass !== false);
      if (asked.length === 0) throw new Error('Nothing waits that an administrator may start');
      end(asked, 'open');
    },
    expire: () => end(waiting, 'rejected'),
    cancel: () => end(waiting, 'cancelled'),
  };
}

function allows({ branches }: FakeEnvironment, branch: string): boolean {
  // Where no branch is protected, "protected branches" lets every branch deploy.
  if (!Array.isArray(branches)) return true;
  return branches.some(({ name, type }) => {
    const pattern = name.replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll('*', '[^/]*');
    return type === 'branch' && new RegExp(`^${pattern}$`).test(branch);
  });
}

function refuseStranger(
  { teams }: FakeGithub,
  run: FakeRun,
  { name, reviewers, preventSelfReview = false }: FakeEnvironment,
  person: string,
): void {
  const isReviewer = reviewers.some((reviewer) =>
    reviewer.type === 'User' ? reviewer.name === person : teams.get(reviewer.name)?.includes(person) === true,
  );
  if (!isReviewer) throw new Error(`GitHub: ${person} is no reviewer of ${name}`);
  if (preventSelfReview && run.triggeringActor === person) {
    throw new Error(`GitHub: ${person} may not review a run of one's own in ${name}`);
  }
}
