import type { FakeRun } from '../github/run-routes.ts';
import type { ParsedWorkflow } from './parsed-workflow.ts';
import { type Place, runNameOf } from './workflow-run.ts';

/** What made a run start. */
export type StartedRun = {
  readonly name: string;
  readonly person: string;
  readonly branch: string;
  readonly commit: string;
  readonly file: string;
  readonly workflow: ParsedWorkflow;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly event: object;
};

/** The first record of a run, as the API will show it. */
export function startedRun(place: Place, started: StartedRun): FakeRun {
  const { runs, now } = place.github;
  const { name, person, branch, commit, file, workflow } = started;
  return {
    id: Math.max(9e3, ...runs.map(({ id }) => id)) + 1,
    attempt: 1,
    event: name,
    status: 'queued',
    conclusion: null,
    headSha: commit,
    headBranch: branch,
    path: `.github/workflows/${file}`,
    name: workflow.name,
    displayTitle: runNameOf(started, place.variables),
    actor: person,
    triggeringActor: person,
    createdAt: now().toISOString(),
    jobs: [],
    reviews: [],
    waiting: [],
    artifacts: [],
    earlier: [],
  };
}
