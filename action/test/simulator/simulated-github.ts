import { mkdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { accountBody } from '../github/account-body.ts';
import { addComment, commentBody, type FakeComment } from '../github/comment-routes.ts';
import { fakeGithub, type FakeGithub } from '../github/fake-github.ts';
import { issueBody } from '../github/issue-routes.ts';
import { mayWrite } from '../github/people-routes.ts';
import { repositoryBody } from '../github/repository-routes.ts';
import { applySettings } from './applied-settings.ts';
import { type BareRemote, bareRemote } from './bare-remote.ts';
import { checkedInputs } from './checked-inputs.ts';
import { type ParsedWorkflow, parsedWorkflow, workflowEvents } from './parsed-workflow.ts';
import { type Contents, repositoryFiles } from './repository-files.ts';
import { simulatedClock, type SimulatedClock } from './simulated-clock.ts';
import { type SimulatedRun, simulatedRun } from './simulated-run.ts';
import { type StartedRun, startedRun } from './started-run.ts';
import type { Place } from './workflow-run.ts';

/** What a simulation is made of. */
export type Simulation = Contents & {
  /** Programs that `runbook-setup` puts first on PATH. */
  readonly tools?: string;
  /** Secrets of the repository; those of environments stand in `environments`. */
  readonly secrets?: Readonly<Record<string, string>>;
  readonly variables?: Readonly<Record<string, string>>;
  /** When it begins; RFC 3339. */
  readonly start?: string;
};

/** GitHub with a repository whose workflows really run; people do what people do there. */
export type SimulatedGithub = {
  /** The API and its state: issues, comments, environments, permissions, runs, troubles, faults. */
  readonly api: FakeGithub;
  readonly remote: BareRemote;
  readonly now: SimulatedClock;
  /** Secrets of the repository. */
  readonly secrets: Record<string, string>;
  /** Somebody presses *Run workflow*. */
  readonly dispatch: (
    person: string,
    inputs: Readonly<Record<string, string>>,
    options?: { readonly workflow?: string; readonly ref?: string },
  ) => Promise<SimulatedRun>;
  /** Somebody comments; resolves to the run that it starts, null where no workflow listens. */
  readonly comment: (person: string, issue: number, body: string) => Promise<SimulatedRun | null>;
  readonly editComment: (id: number, body: string) => void;
  /** A schedule of a workflow comes round. */
  readonly schedule: (workflow: string, cron: string) => Promise<SimulatedRun>;
  readonly commitToMain: (files: Readonly<Record<string, string | null>>) => Promise<string>;
  readonly run: (id: number) => SimulatedRun;
  readonly runs: () => readonly SimulatedRun[];
  /** Resolves when every run, also those started meanwhile, has ended or waits. */
  readonly settled: () => Promise<void>;
  /** What it took so far. */
  readonly measures: () => {
    readonly requests: number;
    readonly pushes: number;
    readonly jobs: number;
    readonly processes: number;
  };
  /** Everything that GitHub would not have understood or said, and what failed in the simulation itself. */
  readonly faults: () => readonly string[];
  readonly close: () => Promise<void>;
};

/** Starts a GitHub on this machine; `close` it at the end. */
export async function simulatedGithub(simulation: Simulation = {}): Promise<SimulatedGithub> {
  const folder = await mkdtemp(join(tmpdir(), 'runbook-github-'));
  const server = join(folder, 'server');
  mkdirSync(server);
  const { config, runbooks, sources, files } = repositoryFiles(simulation);
  const [api, remote] = await Promise.all([fakeGithub(), bareRemote(server, sources, files)]);
  const clock = simulatedClock(folder, simulation.start ?? '2026-11-23T09:30:00Z');
  api.now = clock.now;
  const place: Place = {
    github: api,
    remote,
    clock,
    folder,
    serverUrl: pathToFileURL(server).href,
    tools: simulation.tools ?? null,
    secrets: { ...simulation.secrets },
    variables: { ...simulation.variables },
  };
  api.repository.workflows = (await remote.filesAt('main', '.github/workflows')).map((path) =>
    basename(path),
  );
  api.repository.git = {
    head: (branch) => remote.head(`refs/heads/${branch}`).catch(() => null),
    compare: (base, head) => remote.compare(base, head),
  };
  applySettings(api, config, Object.values(runbooks));

  const runs = new Map<number, SimulatedRun>();
  const starting: Promise<unknown>[] = [];
  const begin = (about: StartedRun): SimulatedRun => {
    const record = startedRun(place, about);
    api.runs.push(record);
    const run = simulatedRun(place, { record, ...about });
    runs.set(record.id, run);
    return run;
  };
  const workflowAt = async (commit: string, file: string): Promise<ParsedWorkflow | null> => {
    const text = await remote.fileAt(commit, `.github/workflows/${file}`);
    return text === null ? null : parsedWorkflow(file, text);
  };
  const about = (person: string): object => ({
    repository: repositoryBody(api),
    organization: accountBody('acme', 'Organization'),
    sender: accountBody(person, person.endsWith('[bot]') ? 'Bot' : 'User'),
  });

  const dispatched = async (
    person: string,
    file: string,
    ref: string,
    given: Readonly<Record<string, string>>,
  ): Promise<SimulatedRun> => {
    const branch = ref.replace(/^refs\/heads\//, '');
    const commit = await remote.head(`refs/heads/${branch}`);
    const workflow = await workflowAt(commit, file);
    const declared = workflow?.events.workflow_dispatch;
    if (workflow === null || declared === undefined) throw new Error(`${file} has no workflow_dispatch`);
    const inputs = checkedInputs(declared.inputs ?? {}, given);
    const texts = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, String(value)]));
    const event = {
      inputs: texts,
      ref: `refs/heads/${branch}`,
      workflow: `.github/workflows/${file}`,
      ...about(person),
    };
    return begin({ name: 'workflow_dispatch', person, branch, commit, file, workflow, inputs, event });
  };

  api.starter = {
    dispatch: async ({ workflow, ref, inputs, login }) => {
      const run = dispatched(login, workflow, ref, inputs);
      starting.push(run.catch(() => null));
      return (await run).record;
    },
    cancel: ({ id }) => runs.get(id)?.cancel(),
  };

  const settled = async (): Promise<void> => {
    for (let known = -1; known !== runs.size;) {
      known = runs.size;
      await Promise.all(starting);
      await Promise.all([...runs.values()].map((run) => run.settled()));
    }
  };

  return {
    api,
    remote,
    now: clock,
    secrets: place.secrets,
    dispatch: async (person, inputs, { workflow = 'execute-runbook.yml', ref = 'main' } = {}) => {
      if (!mayWrite(api, person)) throw new Error(`GitHub: ${person} may not start workflows`);
      return dispatched(person, workflow, ref, inputs);
    },
    comment: async (person, number, body) => {
      const issue = api.issues.find((one) => one.number === number);
      if (issue === undefined) throw new Error(`There is no issue ${number}`);
      const isLocked = issue.locked === true && !mayWrite(api, person);
      if (isLocked) throw new Error(`GitHub: issue ${number} is locked`);
      const comment = addComment(api, number, body, { login: person, type: 'User' });
      const { defaultBranch } = api.repository;
      const commit = await remote.head(`refs/heads/${defaultBranch}`);
      for (const file of api.repository.workflows) {
        // Workflows that no comment starts are none of the simulator's business.
        const text = (await remote.fileAt(commit, `.github/workflows/${file}`)) ?? '';
        if ((await workflowEvents(file, text)).issue_comment === undefined) continue;
        const workflow = await parsedWorkflow(file, text);
        const event = {
          action: 'created',
          issue: issueBody(api, issue),
          comment: commentBody(api, comment),
          ...about(person),
        };
        const inputs = {};
        return begin({
          name: 'issue_comment',
          person,
          branch: defaultBranch,
          commit,
          file,
          workflow,
          inputs,
          event,
        });
      }
      return null;
    },
    editComment: (id, body) => {
      const comment: FakeComment | undefined = api.comments.find((one) => one.id === id);
      if (comment === undefined) throw new Error(`There is no comment ${id}`);
      comment.body = body;
      comment.updatedAt = clock.now().toISOString();
    },
    schedule: async (file, cron) => {
      const { defaultBranch: branch } = api.repository;
      const commit = await remote.head(`refs/heads/${branch}`);
      const workflow = await workflowAt(commit, file);
      const isListed = workflow?.events.schedule?.some((one) => one.cron === cron) === true;
      if (workflow === null || !isListed) throw new Error(`${file} has no schedule ${cron}`);
      const person = [...api.permissions.keys()][0] ?? 'github-actions[bot]';
      const event = { schedule: cron, ...about(person) };
      return begin({ name: 'schedule', person, branch, commit, file, workflow, inputs: {}, event });
    },
    commitToMain: (changed) => remote.commit(changed),
    run: (id) => {
      const run = runs.get(id);
      if (run === undefined) throw new Error(`There is no run ${id}`);
      return run;
    },
    runs: () => [...runs.values()],
    settled,
    measures: () => {
      const jobs = [...runs.values()].flatMap((run) => run.started());
      return {
        requests: api.requests.length,
        pushes: remote.pushes().length,
        jobs: jobs.length,
        processes: jobs.reduce((sum, job) => sum + job.processes(), 0),
      };
    },
    faults: () => [...api.faults, ...[...runs.values()].flatMap((run) => run.faults())],
    close: async () => {
      for (const run of runs.values()) run.stop();
      await Promise.all([...runs.values()].map((run) => run.ended()));
      await api.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
