import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { githubClient } from '../adapters/github-client.ts';
import type { TestEnvironment } from '../commands/test.ts';
import type { OpenFakeWorld } from '../rehearsal/fake-world.ts';
import { jobContext } from '../github/job-context.ts';
import { plain } from '../report/palette.ts';
import { workflowCommand, withoutCommands } from '../report/workflow-command.ts';
import type { Repository } from '../runbook/load-repository.ts';
import { Failure } from '../source/failure.ts';
import { visible } from '../source/visible.ts';
import type { ExecuteCommand } from './execute-action.ts';
import { type Inputs, oneOf, readInputs } from './inputs.ts';
import type { Ended, Job } from './job.ts';

/** Does what the inputs say and writes what came of it; sets the exit code. */
export async function runAction(system: NodeJS.Process, version: string): Promise<void> {
  try {
    const ended = await perform(system, version);
    if (ended !== null) await write(system, ended);
  } catch (thrown) {
    writeFailure(system, thrown);
  }
}

const commandNames = ['check', 'maintain', 'executions', 'alert', 'plan', 'segment', 'settle'] as const;

/** Names under which the action's main process leaves a word for the one that comes after the job. */
const phase = 'runbook_phase';
const isPost = 'runbook_post';

async function perform(system: NodeJS.Process, version: string): Promise<Ended | null> {
  const execute = async (command: ExecuteCommand, inputs: Inputs): Promise<Ended> => {
    const { executeAction } = await import('./execute-action.ts');
    const payload = eventOf(system.env['GITHUB_EVENT_PATH']);
    return await executeAction(system, command, { root: inputs.root, version, payload, inputs });
  };
  const inputs = readInputs((name) => system.env[name]);
  // The same program runs once more after the job; there is something to do only where it was killed.
  const before = system.env[`STATE_${phase}`];
  if (before === 'began') return await execute('reconcile', inputs);
  if (before === 'ended' || system.env[`STATE_${isPost}`] === 'true') return null;
  await leave(system, isPost, 'true');
  const command = oneOf('command', inputs.command, commandNames);
  switch (command) {
    case 'check':
      return await (await import('./check-action.ts')).checkAction(jobOf(system, version, inputs));
    case 'maintain':
      return await (await import('./maintain-action.ts')).maintainAction(jobOf(system, version, inputs));
    case 'segment': {
      await leave(system, phase, 'began');
      const ended = await execute(command, inputs);
      await leave(system, phase, 'ended');
      return ended;
    }
    case 'executions':
    case 'alert':
    case 'plan':
    case 'settle':
      return await execute(command, inputs);
    default:
      return command satisfies never;
  }
}

/** Leaves a word for the process after the job, where there is one. */
async function leave({ env }: NodeJS.Process, name: string, value: string): Promise<void> {
  if ((env['GITHUB_STATE'] ?? '') === '') return;
  const { saveState } = await import('@actions/core');
  saveState(name, value);
}

function jobOf(system: NodeJS.Process, version: string, inputs: Inputs): Job {
  const variable = (name: string): string | undefined => system.env[name];
  const context = jobContext(variable, eventOf(variable('GITHUB_EVENT_PATH')));
  const workspace = resolve(context.workspace);
  const root = resolve(workspace, inputs.root);
  const inside = relative(workspace, root).split(sep).join('/');
  if (inside.startsWith('..')) {
    throw new Failure(
      'usage',
      `Unexpected root \`${inputs.root}\`, expected a folder in the workspace`,
      'Give `root` a path below the checkout',
    );
  }
  const token = variable('GITHUB_TOKEN') ?? '';
  return {
    inputs,
    context: { ...context, workspace },
    environment: environmentOf(root, version, variable),
    folder: inside === '' ? '' : `${inside}/`,
    github:
      token === '' || context.repository === ''
        ? null
        : (patience) =>
            githubClient({
              apiUrl: context.apiUrl,
              token,
              now: Date.now,
              sleep: (time) => sleep(time),
              patience,
            }),
  };
}

function environmentOf(
  root: string,
  version: string,
  variable: TestEnvironment['variable'],
): TestEnvironment {
  let opener: OpenFakeWorld | null = null;
  let repository: Promise<Repository> | null = null;
  return {
    root,
    program: 'runbook',
    version,
    palette: plain,
    repository: () => {
      repository ??= import('../runbook/load-repository.ts').then(({ loadRepository }) =>
        loadRepository(root),
      );
      return repository;
    },
    soundRoots: () => null,
    now: () => new Date().toISOString(),
    variable,
    user: () => variable('GITHUB_ACTOR') ?? 'unknown',
    openFakeWorld: async (setup) => {
      opener ??= (await import('../adapters/open-fake-world.ts')).fakeWorldOpener(variable('PATH'));
      return opener(setup);
    },
  };
}

function eventOf(path: string | undefined): unknown {
  if (path === undefined || path === '') return null;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

async function write(
  system: NodeJS.Process,
  { exitCode, log, commands, outputs, summary }: Ended,
): Promise<void> {
  const [{ summary: file }, { writeOutputs }] = await Promise.all([
    import('@actions/core'),
    import('./outputs.ts'),
  ]);
  if (log !== '') system.stdout.write(withoutCommands(log, randomUUID()));
  system.stdout.write(commands.map((line) => `${line}\n`).join(''));
  if ((system.env['GITHUB_OUTPUT'] ?? '') !== '') writeOutputs(outputs);
  if ((system.env['GITHUB_STEP_SUMMARY'] ?? '') !== '') await file.addRaw(summary).write();
  system.exitCode = exitCode;
}

function writeFailure(system: NodeJS.Process, thrown: unknown): void {
  const lines =
    thrown instanceof Failure
      ? [thrown.message, thrown.hint]
      : [
          `This should not have happened: ${thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown)}`,
          'Please open an issue in the repository this action came from; RUNBOOK_DEBUG=1 shows where it happened',
        ];
  if (!(thrown instanceof Failure) && (system.env['RUNBOOK_DEBUG'] ?? '') !== '' && thrown instanceof Error) {
    system.stderr.write(withoutCommands(thrown.stack ?? '', randomUUID()));
  }
  const message = lines
    .filter((line) => line !== '')
    .map(visible)
    .join('\n');
  system.stdout.write(`${workflowCommand('error', { title: 'Runbooks' }, message)}\n`);
  system.exitCode = thrown instanceof Failure && thrown.code === 'usage' ? 2 : 1;
}
