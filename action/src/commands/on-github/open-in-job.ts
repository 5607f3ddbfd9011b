import { join } from 'node:path';
import type { Event } from '../../engine/event.ts';
import { fold } from '../../engine/evolve.ts';
import { brokenJournal } from '../../engine/journal-failure.ts';
import type { GatedPlace, Plan } from '../../engine/plan.ts';
import type { State } from '../../engine/state.ts';
import type { Fact } from '../../github/facts.ts';
import { gateEnvironment } from '../../github/gate-environment.ts';
import { startCommentProblem } from '../../github/start-comment-problem.ts';
import { startProblem, startRun } from '../../github/start-problem.ts';
import { type Config, normaliseConfig } from '../../runbook/config.ts';
import { configPath, listRunbooks } from '../../runbook/list-runbooks.ts';
import { loadConfig } from '../../runbook/load-config.ts';
import { loadRunbook } from '../../runbook/load-runbook.ts';
import { readTrusted } from '../../source/read-source-file.ts';
import type { Runbook } from '../../runbook/runbook.ts';
import { Failure } from '../../source/failure.ts';
import { planOf } from '../plan-of.ts';
import { sha256 } from '../sha256.ts';
import type { Hub } from './hub.ts';

/** An execution whose beginning GitHub confirms, with the runbook of its commit and the rules of today. */
export type OpenedInJob = {
  readonly plan: Plan;
  readonly state: State;
  readonly events: readonly Event[];
  readonly config: Config;
  /** The folder in which its commands run. */
  readonly root: string;
};

/** Opens an execution; fails where its journal, its beginning or its runbook is not what it must be. */
export async function openInJob(hub: Hub, executionId: string): Promise<OpenedInJob> {
  const { store } = hub;
  const read = await store.read(executionId);
  if (!read.ok) throw brokenJournal(executionId, read.problem);
  const { events } = read;
  const state = fold(events);
  await confirmStart(hub, events);
  const root = await rootOf(hub, state);
  const config = await configNow(hub);
  const runbook = runbookIn(root, state, config);
  return { plan: planInJob(runbook, state.digest, config, state.breakGlass), state, events, config, root };
}

/** The plan of an execution whose approved steps run in environments of GitHub. */
export function planInJob(runbook: Runbook, source: string, config: Config, breakGlass: string | null): Plan {
  const plan = planOf(runbook, source, config);
  const places = runbook.steps.flatMap((step): [number, GatedPlace][] => {
    if (!step.requires_approval) return [];
    const alone = breakGlass !== null && step.break_glass !== false;
    const found = gateEnvironment(config, step.approvers, alone);
    const environment = config.approvals === 'comment' || !found.ok ? '' : found.environment;
    return [[step.step_number, { environment, runner: runnerOf(runbook, config) }]];
  });
  return { ...plan, policy: { ...plan.policy, gatedPlaces: Object.fromEntries(places) } };
}

/** Labels of the runner that the runbook asks for, from the list in `config.yaml`. */
export function runnerOf({ metadata }: Runbook, { runners }: Config): readonly string[] {
  return runners[metadata.runner ?? 'default'] ?? ['ubuntu-latest'];
}

async function confirmStart(hub: Hub, events: readonly Event[]): Promise<void> {
  const { context, facts } = hub;
  const [started] = events;
  if (started?.type !== 'ExecutionStarted') throw new Error('A journal begins with ExecutionStarted');
  const run = startRun(started);
  const found =
    run === null
      ? ({ ok: false, reason: 'missing', message: 'It was begun on a laptop' } as const)
      : await facts.run(run, 1);
  const place = {
    workflowPath: context.workflow,
    defaultBranch: context.defaultBranch,
    onDefaultBranch: await onDefaultBranch(hub, started.commit),
    executions: await hub.store.list(),
  };
  const { by } = started;
  const problem =
    startProblem(found, started, place) ??
    (by?.via === 'github-comment'
      ? startCommentProblem(await facts.comment(by.comment ?? 0), started)
      : null);
  if (problem !== null) throw new Failure('refused', `${problem.message} (${problem.code})`, problem.hint);
}

/** Whether the commit is reviewed: what this run checked out is, and of others GitHub tells. */
async function onDefaultBranch({ context, facts }: Hub, commit: string | null): Promise<Fact<boolean>> {
  if (commit === null) return { ok: true, value: false };
  const isHere = commit === context.sha && context.ref === `refs/heads/${context.defaultBranch}`;
  return isHere ? { ok: true, value: true } : await facts.branchHas(context.defaultBranch, commit);
}

async function rootOf(
  { context, store, root, folder }: Hub,
  { commit, executionId }: State,
): Promise<string> {
  if (commit === context.sha) return root;
  if (commit === null) {
    throw new Failure('not-here', `${executionId} names no commit`, 'Start a new execution');
  }
  const checkout = join(context.temp, `runbook-${commit}`);
  await store.checkout(commit, checkout);
  return join(checkout, folder);
}

/** The settings of the default branch as it is now: who was removed from a role no longer approves. */
async function configNow({ store, context, folder }: Hub): Promise<Config> {
  const path = `${folder}${configPath}`;
  const text = await store.fileAt(`refs/heads/${context.defaultBranch}`, path);
  if (text === null) return normaliseConfig({});
  const { config, findings } = loadConfig({ path: configPath, text });
  if (config !== undefined) return config;
  throw new Failure(
    'invalid-runbook',
    `${path} on ${context.defaultBranch} cannot be used: ${findings[0]?.message ?? 'it is no mapping'}`,
    'Mend it by a pull request, then answer again',
  );
}

/** The runbook whose very text the execution began with. */
function runbookIn(root: string, { digest, commit, executionId }: State, config: Config): Runbook {
  const files = listRunbooks(root).paths.map((path) => readTrusted(root, path).file);
  const file = files.find(({ text }) => sha256(text) === digest);
  if (file === undefined) {
    throw new Failure(
      'refused',
      `No runbook at ${commit ?? ''} is the one that ${executionId} says it began with`,
      `Somebody wrote a beginning into the journal that never was: look at \`runbook journal ${executionId} --verify --online\``,
    );
  }
  const { loaded, findings } = loadRunbook(file, { config });
  if (loaded !== undefined) return loaded.runbook;
  throw new Failure(
    'invalid-runbook',
    `${file.path} cannot be used any more: ${findings[0]?.message ?? 'it is no runbook'}`,
    findings[0]?.hint ?? 'Start a new execution',
  );
}
