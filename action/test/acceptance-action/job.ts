import { execFileSync, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { node24 } from '../node-binaries.ts';
import { commandsIn, type RunnerCommand } from '../runner/commands-in.ts';

const program = resolve(import.meta.dirname, '../../dist/index.js');

/** A checkout in which the built action is started as a runner does it. */
export type Checkout = {
  readonly root: string;
  readonly write: (path: string, text: string) => void;
  readonly change: (path: string, change: (text: string) => string) => void;
  readonly read: (path: string) => string;
  readonly git: (...words: readonly string[]) => string;
  /** Runs the action to its end. */
  readonly run: (step: Step) => Promise<Ran>;
  readonly remove: () => Promise<void>;
};

/** What a workflow says about a step, and what the runner adds. */
export type Step = {
  readonly with: Readonly<Record<string, string>>;
  readonly event?: { readonly name: string; readonly payload: unknown };
  readonly env?: Readonly<Record<string, string>>;
};

/** What the runner is left with. */
export type Ran = {
  readonly code: number | null;
  readonly log: string;
  /** What the runner takes as commands. */
  readonly commands: readonly RunnerCommand[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
};

/** Makes a checkout of the runbooks in `clean`, with one commit. */
export async function checkout(): Promise<Checkout> {
  const root = await mkdtemp(join(tmpdir(), 'runbook-action-'));
  await cp(join(import.meta.dirname, 'clean'), root, { recursive: true });
  const write = (path: string, text: string): void => writeFileSync(join(root, path), text);
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  const git = (...words: readonly string[]): string =>
    execFileSync('git', ['-C', root, ...words], { encoding: 'utf8', env: gitEnvironment }).trim();
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '--message=base');
  return {
    root,
    write,
    read,
    git,
    change: (path, change) => write(path, change(read(path))),
    run: (step) => run(root, git('rev-parse', 'HEAD'), step),
    remove: () => rm(root, { recursive: true, force: true, maxRetries: 5 }),
  };
}

const gitEnvironment = {
  PATH: process.env['PATH'] ?? '',
  HOME: tmpdir(),
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.org',
};

async function run(root: string, commit: string, { with: given, event, env = {} }: Step): Promise<Ran> {
  const folder = await mkdtemp(join(tmpdir(), 'runbook-runner-'));
  const files = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary') };
  for (const file of Object.values(files)) writeFileSync(file, '');
  const eventFile = join(folder, 'event.json');
  writeFileSync(eventFile, JSON.stringify(event?.payload ?? {}));
  const child = spawn(node24, [program], {
    cwd: root,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: tmpdir(),
      LANG: 'C.UTF-8',
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_REPOSITORY: 'acme/ops',
      GITHUB_SHA: commit,
      GITHUB_WORKSPACE: root,
      GITHUB_RUN_ID: '7',
      GITHUB_EVENT_NAME: event?.name ?? 'push',
      GITHUB_EVENT_PATH: eventFile,
      GITHUB_SERVER_URL: 'https://github.com',
      ...files,
      ...Object.fromEntries(
        Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // The runner reads both as one log.
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (log += text));
  }
  const code = await new Promise<number | null>((done, failed) => {
    child.on('error', failed);
    child.on('close', done);
  });
  const outputs = outputsIn(readFileSync(files.GITHUB_OUTPUT, 'utf8'));
  const summary = readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8');
  await rm(folder, { recursive: true });
  return { code, log, commands: commandsIn(log), outputs, summary };
}

/** The outputs in a file, as the runner reads it: `name=value`, or `name<<mark` and lines up to the mark. */
function outputsIn(text: string): Readonly<Record<string, string>> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    const [, name = '', mark = ''] = /^([^=]+?)<<(.+)$/.exec(line) ?? [];
    if (name === '') {
      if (line !== '') throw new Error(`Unexpected line of outputs: ${line}`);
      continue;
    }
    outputs[name] = lines.splice(0, lines.indexOf(mark)).join('\n');
    lines.shift();
  }
  return outputs;
}
