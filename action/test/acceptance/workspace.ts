import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, watch } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { node24 } from '../node-binaries.ts';

/** The built program. */
export const program: string = resolve(import.meta.dirname, '../../dist/cli.js');

/** How a process ended, and what it wrote. */
export type Ended = {
  readonly code: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
};

export type Started = {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  readonly seen: () => string;
};

export type How = {
  readonly node?: string;
  /** Options of Node itself. */
  readonly options?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
};

/** A folder of its own with the runbooks of these tests, in which the built program is started. */
export type Workspace = {
  readonly root: string;
  readonly path: (...names: readonly string[]) => string;
  readonly start: (words: readonly string[], how?: How) => Started;
  readonly run: (words: readonly string[], how?: How) => Promise<Ended>;
  /** As `run`, with `--json`. */
  readonly json: (
    words: readonly string[],
    how?: How,
  ) => Promise<{ readonly code: number | null; readonly document: Report; readonly stderr: string }>;
  /** The lines that steps left behind. */
  readonly effects: () => readonly string[];
  /** The text of all journals. */
  readonly journal: () => string;
  readonly executions: () => Promise<readonly string[]>;
  readonly events: (executionId: string) => Promise<readonly JournalLine[]>;
  readonly remove: () => Promise<void>;
};

export type JournalLine = {
  readonly seq: number;
  readonly type: string;
  readonly by: { readonly person: string } | null;
} & Readonly<Record<string, unknown>>;

/** What these tests look at in the documents. */
export type Report = {
  readonly execution_id: string;
  readonly status: string | null;
  readonly waiting: readonly {
    readonly kind: string;
    readonly subject: string;
    readonly reason: string | null;
    readonly commands: readonly string[];
  }[];
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly error: { readonly code: string; readonly message: string; readonly hint: string } | null;
  readonly unused_answers?: readonly string[];
  readonly stopped?: string | null;
  readonly operator?: string | null;
};

/** Makes a workspace, as a copy of another one where it is given. */
export async function workspace(
  from: string = import.meta.dirname,
  names: readonly string[] = ['runbooks'],
): Promise<Workspace> {
  const root = await mkdtemp(join(tmpdir(), 'runbook-acceptance-'));
  for (const name of names) await cp(join(from, name), join(root, name), { recursive: true });
  const path = (...parts: readonly string[]): string => join(root, ...parts);
  const start = (words: readonly string[], how: How = {}): Started => startProgram(root, words, how);
  const run = (words: readonly string[], how?: How): Promise<Ended> => start(words, how).ended;
  return {
    root,
    path,
    start,
    run,
    json: async (words: readonly string[], how?: How) => {
      const { code, stdout, stderr } = await run([...words, '--json'], how);
      return { code, document: JSON.parse(stdout) as Report, stderr };
    },
    effects: () =>
      existsSync(path('effects.log')) ? linesOf(readFileSync(path('effects.log'), 'utf8')) : [],
    journal: () =>
      journalsBelow(path('.runbook', 'executions'))
        .map((file) => readFileSync(file, 'utf8'))
        .join(''),
    executions: async () => {
      const files = await readdir(path('.runbook', 'executions'), { recursive: true }).catch(() => []);
      return files
        .filter((file) => file.endsWith('.jsonl'))
        .map((file) => file.replace(/^.*\//, '').replace(/\.jsonl$/, ''))
        .sort();
    },
    events: async (executionId) => {
      const files = await readdir(path('.runbook', 'executions'), { recursive: true });
      const file = files.find((name) => name.endsWith(`${executionId}.jsonl`));
      if (file === undefined) throw new Error(`There is no journal of ${executionId}`);
      return linesOf(await readFile(path('.runbook', 'executions', file), 'utf8')).map(
        (line) => JSON.parse(line) as JournalLine,
      );
    },
    remove: () => rm(root, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** Resolves as soon as the condition holds; looks when a file in the folder changes, and now and then in between. */
export async function until(folder: string, condition: () => boolean): Promise<void> {
  if (condition()) return;
  await new Promise<void>((done) => {
    const look = (): void => {
      if (!condition()) return;
      watcher.close();
      clearInterval(timer);
      done();
    };
    const watcher = watch(folder, look);
    const timer = setInterval(look, 50);
  });
}

/** The environment of a program under test: nothing of the surrounding job. */
export const cleanEnvironment: Readonly<Record<string, string>> = {
  PATH: process.env['PATH'] ?? '',
  HOME: tmpdir(),
  LANG: 'C.UTF-8',
};

function startProgram(
  cwd: string,
  words: readonly string[],
  { node = node24, options = [], environment = {} }: How,
): Started {
  const child = spawn(node, [...options, program, ...words], {
    cwd,
    env: { ...cleanEnvironment, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const ended = new Promise<Ended>((done, failed) => {
    child.on('error', failed);
    child.on('close', (code, signal) => done({ code, signal, stdout, stderr }));
  });
  return { child, ended, seen: () => stdout + stderr };
}

function journalsBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((file) =>
    file.endsWith('.jsonl') ? [join(folder, file)] : [],
  );
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '');
}
