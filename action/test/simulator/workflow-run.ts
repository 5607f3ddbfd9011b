import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { environmentNamed } from '../github/environment-routes.ts';
import type { FakeGithub } from '../github/fake-github.ts';
import type { FakeJob, FakeRun } from '../github/run-routes.ts';
import type { BareRemote } from './bare-remote.ts';
import { asText, holds, type Scope, textOf, textsOf, valueOf } from './evaluate.ts';
import { runGates, type RunGates } from './gate-of-run.ts';
import { type JobEnd, jobRun, type JobRun } from './job-run.ts';
import type { ParsedJob, ParsedWorkflow } from './parsed-workflow.ts';
import { aboutRun, runnerEnvironment } from './runner-environment.ts';
import type { SimulatedClock } from './simulated-clock.ts';

/** What all runs of one simulation share. */
export type Place = {
  readonly github: FakeGithub;
  readonly remote: BareRemote;
  readonly clock: SimulatedClock;
  readonly folder: string;
  /** Where `acme/ops.git` lies, as an address. */
  readonly serverUrl: string;
  readonly tools: string | null;
  readonly secrets: Record<string, string>;
  readonly variables: Record<string, string>;
};

/** What a run is started with. */
export type RunOrder = {
  readonly record: FakeRun;
  readonly workflow: ParsedWorkflow;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly event: object;
};

/** A job of a run; `run` is null where it never started. */
export type SimulatedJob = {
  readonly record: FakeJob;
  environment: string;
  run: JobRun | null;
  /** Whether the cancelling of the run reached it while it was running. */
  isCancelled: boolean;
  end: { readonly result: JobEnd['result'] | 'skipped'; readonly outputs: JobEnd['outputs'] } | null;
};

/** One attempt of a run. */
export type Attempt = {
  readonly jobs: ReadonlyMap<string, SimulatedJob>;
  readonly gates: RunGates;
  /** Resolves when every job has ended. */
  readonly ended: Promise<void>;
  readonly cancel: () => void;
  readonly faults: readonly string[];
};

/** Runs the jobs of a workflow, each when those that it needs have ended. */
export function startAttempt(place: Place, order: RunOrder, changed: () => void): Attempt {
  const { github, clock } = place;
  const { record, workflow, inputs } = order;
  const faults: string[] = [];
  const gates = runGates(github, record, changed);
  let isCancelled = false;
  const jobs = new Map<string, SimulatedJob>();
  const ends = new Map<string, Promise<void>>();
  for (const job of workflow.jobs) {
    const jobRecord: FakeJob = {
      id: record.id * 1000 + record.attempt * 100 + jobs.size,
      name: job.name,
      status: 'queued',
      conclusion: null,
      labels: [],
      startedAt: clock.now().toISOString(),
      completedAt: null,
    };
    record.jobs.push(jobRecord);
    jobs.set(job.name, { record: jobRecord, environment: '', run: null, isCancelled: false, end: null });
  }
  for (const job of workflow.jobs) ends.set(job.name, after(job));
  const ended = Promise.all(ends.values()).then(() => finish());
  return {
    jobs,
    gates,
    ended,
    faults,
    cancel: () => {
      isCancelled = true;
      gates.cancel();
      for (const job of jobs.values()) {
        if (job.end !== null || job.run === null) continue;
        job.isCancelled = true;
        job.run.cancel();
      }
    },
  };

  async function after(job: ParsedJob): Promise<void> {
    for (const need of job.needs) await ends.get(need);
    const state = jobs.get(job.name)!;
    try {
      state.end = await endOf(job, state);
    } catch (error) {
      // As for a job whose expressions cannot be evaluated.
      faults.push(`job ${job.name}: ${String(error)}`);
      state.end = { result: 'failure', outputs: {} };
    }
    Object.assign(state.record, {
      status: 'completed',
      conclusion: state.end.result,
      completedAt: clock.now().toISOString(),
    });
    changed();
  }

  async function endOf(job: ParsedJob, state: SimulatedJob): Promise<NonNullable<SimulatedJob['end']>> {
    const scope = scopeOf(job);
    if (!holds(job.if, scope)) return { result: 'skipped', outputs: {} };
    const { status: _, ...plain } = scope;
    const runsOn = valueOf(job.token.find('runs-on'), plain);
    state.record.labels = [runsOn].flat().map(asText);
    state.environment = environmentOf(job, plain);
    if (state.environment !== '') {
      const gate = gates.pass(state.environment, record.headBranch);
      state.record.status = record.waiting.length > 0 ? 'waiting' : 'queued';
      changed();
      const how = await gate;
      if (how !== 'open') return { result: how === 'rejected' ? 'failure' : 'cancelled', outputs: {} };
    }
    state.record.status = 'in_progress';
    state.record.startedAt = clock.now().toISOString();
    state.run = start(job, state.environment, plain);
    changed();
    const end = await state.run.ended;
    faults.push(...state.run.faults());
    return end;
  }

  function environmentOf(job: ParsedJob, scope: Scope): string {
    const value = valueOf(job.token.find('environment'), scope);
    if (typeof value !== 'object' || value === null) return asText(value);
    return asText((value as { readonly name?: unknown }).name);
  }

  function start(job: ParsedJob, environment: string, scope: Scope): JobRun {
    const token = `ghs_${randomUUID().replaceAll('-', '')}`;
    const permissions = textsOf(job.token.find('permissions'), scope);
    github.tokens.set(token, { login: 'github-actions[bot]', type: 'Bot', permissions });
    const own = environment === '' ? {} : (environmentNamed(github, environment)?.secrets ?? {});
    const secrets = { ...place.secrets, ...own, GITHUB_TOKEN: token };
    const folder = join(place.folder, `run-${record.id}-${record.attempt}-${job.name}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'event.json'), JSON.stringify(order.event));
    const about = { ...(scope.contexts['github'] as object), token, job: job.name };
    const contexts = { ...scope.contexts, github: about, secrets };
    const run = jobRun({
      job,
      folder,
      remote: `${place.serverUrl}/acme/ops.git`,
      commit: record.headSha,
      contexts,
      secrets,
      env: { ...textsOf(workflow.env, { contexts }), ...textsOf(job.token.find('env'), { contexts }) },
      runnerEnv: runnerEnvironment({
        job: job.name,
        about: aboutRun(place, order),
        event: join(folder, 'event.json'),
        apiUrl: github.url,
        idToken: permissions['id-token'] === 'write',
      }),
      preload: clock.preload,
      tools: place.tools,
      isCancelled: () => jobs.get(job.name)?.isCancelled === true,
    });
    // A token lives as long as its job.
    void run.ended.finally(() => github.tokens.delete(token)).catch(() => null);
    return run;
  }

  function scopeOf(job: ParsedJob): Scope {
    const results = [...ancestorsOf(job)].map((name) => jobs.get(name)?.end?.result);
    const needs = job.needs.map((need) => [need, jobs.get(need)?.end ?? null]);
    return {
      contexts: {
        github: aboutRun(place, order),
        inputs,
        vars: place.variables,
        needs: Object.fromEntries(needs),
      },
      status: {
        success: !isCancelled && results.every((result) => result === 'success'),
        failure: results.includes('failure'),
        cancelled: isCancelled,
      },
    };
  }

  function ancestorsOf({ needs }: ParsedJob): ReadonlySet<string> {
    const all = new Set(needs);
    for (const name of all) {
      for (const need of workflow.jobs.find((one) => one.name === name)?.needs ?? []) all.add(need);
    }
    return all;
  }

  function finish(): void {
    const results = [...jobs.values()].map(({ end }) => end?.result);
    record.status = 'completed';
    record.conclusion = isCancelled
      ? 'cancelled'
      : results.includes('failure')
        ? 'failure'
        : results.every((result) => result === 'skipped')
          ? 'skipped'
          : 'success';
    changed();
  }
}

/** What the run is called, as its workflow says. */
export function runNameOf(
  { workflow, inputs, event }: Omit<RunOrder, 'record'>,
  variables: Readonly<Record<string, string>>,
): string {
  if (workflow.runName === undefined) return workflow.name;
  return textOf(workflow.runName, { contexts: { github: { event }, inputs, vars: variables } }).trim();
}
