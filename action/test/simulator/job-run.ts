import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { commandsIn } from '../runner/commands-in.ts';
import { artifactFiles } from './artifact-files.ts';
import { checkOut } from './check-out.ts';
import { holds, textsOf } from './evaluate.ts';
import { masks } from './masks.ts';
import { ownAction } from './own-action.ts';
import type { ParsedJob, ParsedStep } from './parsed-workflow.ts';
import { runnerFiles } from './runner-files.ts';
import { runnerProcess, type RunnerProcess } from './runner-process.ts';

/** What a job is run with. */
export type JobOrder = {
  readonly job: ParsedJob;
  /** A folder of its own. */
  readonly folder: string;
  /** Bare repository and commit of the checkout. */
  readonly remote: string;
  readonly commit: string;
  /** `github`, `needs`, `inputs`, `vars`, `secrets`. */
  readonly contexts: Readonly<Record<string, unknown>>;
  readonly secrets: Readonly<Record<string, string>>;
  /** Variables of the workflow and of the job. */
  readonly env: Readonly<Record<string, string>>;
  /** What the runner itself adds to every process. */
  readonly runnerEnv: Readonly<Record<string, string>>;
  readonly preload: string;
  /** Put first on PATH by `runbook-setup`. */
  readonly tools: string | null;
  readonly isCancelled: () => boolean;
};

/** What became of a job. */
export type JobEnd = {
  readonly result: 'success' | 'failure' | 'cancelled';
  readonly outputs: Readonly<Record<string, string>>;
};

/** A job on a runner. */
export type JobRun = {
  readonly ended: Promise<JobEnd>;
  /** Everything that was printed, masked. */
  readonly log: () => string;
  readonly summary: () => string;
  /** Files of each uploaded artifact. */
  readonly artifacts: () => Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** How often a program of an action was started. */
  readonly processes: () => number;
  /** Where the runner was not told what it understands. */
  readonly faults: () => readonly string[];
  readonly cancel: () => void;
  /** The machine is gone: nothing more happens, and what was not told is lost. */
  readonly lose: () => void;
  /** Resolves when the log holds a text. */
  readonly printed: (text: string) => Promise<void>;
};

type StepState = { outcome: string; conclusion: string; outputs: Readonly<Record<string, string>> };
type Post = { readonly program: string; readonly if: string; readonly env: Readonly<Record<string, string>> };

/** Runs the steps of a job one after another, as a runner does. */
export function jobRun(order: JobOrder): JobRun {
  const { job, folder, contexts } = order;
  const workspace = join(folder, 'work/ops/ops');
  const temp = join(folder, 'work/_temp');
  mkdirSync(workspace, { recursive: true });
  mkdirSync(temp, { recursive: true });
  mkdirSync(join(folder, 'home'));
  const hidden = masks(Object.values(order.secrets));
  const steps: Record<string, StepState> = {};
  const artifacts: Record<string, Readonly<Record<string, string>>> = {};
  const faults: string[] = [];
  const posts: Post[] = [];
  const watchers: (() => void)[] = [];
  let environment = order.env;
  let path = order.runnerEnv['PATH'] ?? '';
  let log = '';
  let summary = '';
  let count = 0;
  let isLost = false;
  let status: 'success' | 'failure' = 'success';
  let running: { readonly process: RunnerProcess; readonly if: string } | null = null;

  const print = (text: string): void => {
    log += text;
    for (const watch of watchers) watch();
  };
  const scope = (): Parameters<typeof holds>[1] => ({
    contexts: {
      ...contexts,
      steps,
      env: environment,
      runner: { temp, os: 'Linux', arch: 'X64', name: 'simulator', environment: 'github-hosted' },
      job: { status: order.isCancelled() ? 'cancelled' : status },
    },
    status: {
      success: status === 'success' && !order.isCancelled(),
      failure: status === 'failure',
      cancelled: order.isCancelled(),
    },
  });

  const start = async (program: string, condition: string, env: Readonly<Record<string, string>>) => {
    const files = runnerFiles(join(temp, `_runner_file_commands_${count++}`));
    const child = runnerProcess(program, {
      cwd: workspace,
      preload: order.preload,
      env: {
        ...order.runnerEnv,
        PATH: path,
        HOME: join(folder, 'home'),
        RUNNER_TEMP: temp,
        GITHUB_WORKSPACE: workspace,
        ...environment,
        ...env,
        ...files.env,
      },
      onLog: print,
    });
    running = { process: child, if: condition };
    const code = await child.ended;
    running = null;
    const told = files.read();
    if (code !== null && !isLost) takeCommands(child.log());
    summary += told.summary;
    path = [...told.path.toReversed(), path].join(':');
    const variables = Object.entries(told.variables).filter(
      ([name]) => !/^(GITHUB_|RUNNER_|NODE_OPTIONS$)/.test(name),
    );
    environment = { ...environment, ...Object.fromEntries(variables) };
    return { code, told };
  };
  const takeCommands = (text: string): void => {
    try {
      for (const { name, data } of commandsIn(text)) if (name === 'add-mask') hidden.add(data);
    } catch (error) {
      faults.push(`job ${job.name}: ${String(error)}`);
    }
  };

  const runOwn = async (step: ParsedStep): Promise<StepState> => {
    const { home, main, post, postIf, inputs } = ownAction(workspace, step.uses);
    if (main === null) {
      if (order.tools !== null) path = `${order.tools}:${path}`;
      return passed;
    }
    const env = {
      ...textsOf(step.token.find('env'), scope()),
      ...inputs(textsOf(step.token.find('with'), scope())),
      GITHUB_ACTION: step.id,
      GITHUB_ACTION_PATH: home,
    };
    const { code, told } = await start(main, step.if, env);
    if (post !== null) {
      const state = Object.entries(told.state).map(([name, value]) => [`STATE_${name}`, value]);
      posts.push({ program: post, if: postIf, env: { ...env, ...Object.fromEntries(state) } });
    }
    return { ...(code === 0 ? passed : failed), outputs: told.outputs };
  };
  const act = async (step: ParsedStep): Promise<StepState> => {
    if (step.uses.startsWith('./')) return runOwn(step);
    if (step.uses.startsWith('actions/checkout@')) {
      await checkOut(workspace, order.remote, order.commit);
      return passed;
    }
    if (step.uses.startsWith('actions/upload-artifact@')) {
      const { name = '', path: from = '' } = textsOf(step.token.find('with'), scope());
      const source = resolve(workspace, from);
      if (existsSync(source)) artifacts[name] = artifactFiles(source);
      return passed;
    }
    throw new Error(`The simulator does not know ${step.uses}`);
  };

  const runSteps = async (): Promise<JobEnd> => {
    for (const step of job.steps) {
      if (!holds(step.if, scope())) {
        steps[step.id] = { outcome: 'skipped', conclusion: 'skipped', outputs: {} };
        continue;
      }
      print(`##[step]${step.uses}\n`);
      const ended = await act(step);
      if (isLost) return { result: 'failure', outputs: {} };
      steps[step.id] = ended;
      if (ended.conclusion === 'failure') status = 'failure';
    }
    for (const post of posts.toReversed()) {
      if (!holds(post.if, scope())) continue;
      print(`##[post]${post.program}\n`);
      const { code } = await start(post.program, post.if, post.env);
      if (isLost) return { result: 'failure', outputs: {} };
      if (code !== 0) status = 'failure';
    }
    const all = Object.entries(textsOf(job.token.find('outputs'), scope()));
    // As the runner does it: silently for who reads the value.
    const kept = all.filter(([, value]) => !hidden.hides(value));
    for (const [name] of all.filter(([, value]) => hidden.hides(value))) {
      print(`##[warning]Skip output '${name}' since it may contain secret.\n`);
    }
    return { result: order.isCancelled() ? 'cancelled' : status, outputs: Object.fromEntries(kept) };
  };

  return {
    ended: runSteps(),
    log: () => hidden.hide(log),
    summary: () => hidden.hide(summary),
    artifacts: () => artifacts,
    processes: () => count,
    faults: () => faults,
    cancel: () => {
      // A step whose condition still holds is not told.
      if (running !== null && !holds(running.if, scope())) running.process.cancel();
    },
    lose: () => {
      isLost = true;
      running?.process.lose();
    },
    printed: (text) =>
      new Promise((done) => {
        const look = (): void => {
          if (log.includes(text)) done();
        };
        watchers.push(look);
        look();
      }),
  };
}

const passed: StepState = { outcome: 'success', conclusion: 'success', outputs: {} };
const failed: StepState = { outcome: 'failure', conclusion: 'failure', outputs: {} };
