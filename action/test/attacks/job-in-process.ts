import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { executeAction, type ExecuteCommand } from '../../src/action/execute-action.ts';
import { Failure } from '../../src/source/failure.ts';
import type { FakeGithub } from '../github/fake-github.ts';
import type { FakeRun } from '../github/run-routes.ts';
import { runGit } from '../simulator/run-git.ts';

/** A job of the workflow, started in this process with what its runner would give it. */
export type JobOrder = {
  readonly github: FakeGithub;
  /** A folder of its own. */
  readonly folder: string;
  /** The bare repository, and the folder above `acme/ops.git` as an address. */
  readonly remote: string;
  readonly serverUrl: string;
  readonly tools: string;
  readonly run: FakeRun;
  readonly payload: unknown;
  readonly job: string;
  readonly needs: Readonly<Record<string, { readonly result: string; readonly outputs: object }>>;
  readonly attempt: number;
  readonly ref: string;
  readonly repository: string;
  /** What the job's token may not do here, although the workflow lets it. */
  readonly withheld?: readonly string[];
  /** What the workflow gives to the job beside, such as secrets. */
  readonly env?: Readonly<Record<string, string>>;
};

/** What a job came to. */
export type JobSeen = {
  /** The reason that is shown as an error of the run; null where nothing was refused. */
  readonly code: string | null;
  readonly message: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly log: string;
  readonly summary: string;
};

/** Runs the program of a job to its end: the real one, but in this process, so that no runner and no workflow is needed. */
export async function jobInProcess(order: JobOrder): Promise<JobSeen> {
  const { github, folder, run, job } = order;
  const workspace = join(folder, 'work');
  const temp = join(folder, 'temp');
  mkdirSync(temp, { recursive: true });
  await runGit(folder, 'clone', '--quiet', '--shared', '--no-checkout', order.remote, workspace);
  await runGit(workspace, 'checkout', '--quiet', run.headSha);
  const token = `ghs_${randomUUID().replaceAll('-', '')}`;
  const rights = { contents: 'write', issues: 'write', actions: job === 'settle' ? 'write' : 'read' };
  const permissions = Object.fromEntries(
    Object.entries(rights).filter(([name]) => order.withheld?.includes(name) !== true),
  );
  github.tokens.set(token, { login: 'github-actions[bot]', type: 'Bot', permissions });
  let log = '';
  const system = {
    env: environmentOf(order, { workspace, temp, token }),
    stdout: { write: (text: string) => (log += text) },
    on: () => system,
    off: () => system,
  } as unknown as NodeJS.Process;
  const about = {
    root: '.',
    version: '0.0.0',
    payload: order.payload,
    inputs: { 'alerts-per-hour': '20', 'ended-hours': '0' },
  };
  try {
    const { commands, outputs, summary } = await executeAction(system, commandOf(job), about);
    const [, code = null, message = ''] = /^::error title=([^:,]*)::([^]*)$/.exec(commands.join('\n')) ?? [];
    return { code, message, outputs: outputs as JobSeen['outputs'], log, summary };
  } catch (thrown) {
    if (!(thrown instanceof Failure)) throw thrown;
    const { message } = thrown;
    const code = /\(([a-z-]+)\)$/.exec(message)?.[1] ?? thrown.code;
    return { code, message, outputs: {}, log, summary: '' };
  } finally {
    github.tokens.delete(token);
  }
}

function commandOf(job: string): ExecuteCommand {
  return job === 'plan' || job === 'settle' ? job : 'segment';
}

function environmentOf(
  { github, serverUrl, tools, run, job, needs, attempt, ref, repository, env = {} }: JobOrder,
  { workspace, temp, token }: { readonly workspace: string; readonly temp: string; readonly token: string },
): Readonly<Record<string, string>> {
  return {
    PATH: `${tools}:${process.env['PATH'] ?? ''}`,
    HOME: temp,
    RUNNER_TEMP: temp,
    // Two jobs of this process are two machines.
    RUNNER_NAME: `machine-${run.id}-${attempt}-${job}-${randomUUID()}`,
    GITHUB_TOKEN: token,
    NEEDS: JSON.stringify(needs),
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: github.url,
    GITHUB_SERVER_URL: serverUrl,
    GITHUB_REPOSITORY: repository,
    GITHUB_RUN_ID: String(run.id),
    GITHUB_RUN_ATTEMPT: String(attempt),
    GITHUB_JOB: job,
    GITHUB_SHA: run.headSha,
    GITHUB_REF: ref,
    GITHUB_EVENT_NAME: run.event,
    GITHUB_ACTOR: run.actor,
    GITHUB_TRIGGERING_ACTOR: run.triggeringActor,
    GITHUB_WORKFLOW_REF: `${repository}/${run.path}@${ref}`,
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: join(temp, 'output'),
    GITHUB_ENV: join(temp, 'env'),
    GITHUB_PATH: join(temp, 'path'),
    ...env,
  };
}
