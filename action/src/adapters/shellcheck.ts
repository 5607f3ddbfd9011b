import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, join } from 'node:path';

import type { ShellcheckRemark, ShellcheckRemarks } from '../lint/shellcheck-remarks.ts';

// What says nothing about a command of a runbook, or what a rule of lint says with more knowledge.
const excluded: readonly number[] = [
  1090, // a file that `source` reads: only there when it runs
  1091,
  2016, // `$` in single quotes: meant for awk, jq or another machine
  2029, // `$` in a command for ssh: expanded here on purpose
  2086, // `unquoted-variable` knows the declarations
  2148, // no first line that names the shell
  2154, // a name that is not assigned: checked when the file is read
  2155, // `hidden-failure`
  2164, // `cd` that may fail: the script stops there
  2317, // a function that only a trap calls
];

const scriptsAtOnce = 100;
const mostProcesses = 4;
const longestMilliseconds = 60_000;

/**
 * What ShellCheck says about scripts of bash, by their texts; null where it is not installed or gives no answer. The scripts are
 * read, never run, and no file beside them is.
 */
export async function shellcheckRemarks(
  scripts: Iterable<string>,
  program = 'shellcheck',
): Promise<ShellcheckRemarks | null> {
  const texts = [...new Set(scripts)];
  const batches: (readonly string[])[] = [];
  for (let at = 0; at < texts.length; at += scriptsAtOnce) batches.push(texts.slice(at, at + scriptsAtOnce));
  const remarks = new Map<string, readonly ShellcheckRemark[]>();
  let answered = true;
  const work = async (): Promise<void> => {
    for (let batch = batches.pop(); batch !== undefined && answered; batch = batches.pop()) {
      const found = await remarksAbout(batch, program);
      answered &&= found !== null;
      for (const [index, text] of batch.entries()) remarks.set(text, found?.get(index) ?? []);
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), mostProcesses) }, work));
  return answered ? remarks : null;
}

async function remarksAbout(
  scripts: readonly string[],
  program: string,
): Promise<ReadonlyMap<number, readonly ShellcheckRemark[]> | null> {
  const folder = await mkdtemp(join(tmpdir(), 'runbook-shellcheck-'));
  try {
    const names = scripts.map((_, index) => `${index}.bash`);
    await Promise.all(
      names.map((name, index) => writeFile(join(folder, name), scripts[index] ?? '', { mode: 0o600 })),
    );
    const output = await outputOf(program, names, folder);
    return output === null ? null : remarksIn(output, scripts);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function outputOf(program: string, names: readonly string[], folder: string): Promise<string | null> {
  const options = [
    '--norc',
    '--shell=bash',
    '--format=json1',
    '--severity=info',
    '--color=never',
    `--exclude=${excluded.join(',')}`,
  ];
  return new Promise((resolve) => {
    execFile(
      program,
      [...options, '--', ...names],
      // Without such a locale it does not read UTF-8.
      {
        cwd: folder,
        env: { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8' },
        maxBuffer: 1 << 28,
        timeout: longestMilliseconds,
      },
      // It ends with 1 where it has something to say.
      (error, stdout) => resolve(error === null || error.code === 1 ? stdout : null),
    );
  });
}

function remarksIn(
  output: string,
  scripts: readonly string[],
): ReadonlyMap<number, readonly ShellcheckRemark[]> | null {
  const comments = commentsIn(output);
  if (comments === null) return null;
  const found = new Map<number, ShellcheckRemark[]>();
  for (const { file, line, column, endLine, endColumn, code, message } of comments) {
    const index = Number.parseInt(basename(file), 10);
    const script = scripts[index];
    if (script === undefined) continue;
    const remark = {
      start: offsetOf(script, line, column),
      end: offsetOf(script, endLine, endColumn),
      code,
      message,
    };
    const others = found.get(index);
    if (others === undefined) found.set(index, [remark]);
    else others.push(remark);
  }
  return found;
}

type Comment = {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly code: number;
  readonly message: string;
};

function commentsIn(output: string): readonly Comment[] | null {
  try {
    const { comments } = JSON.parse(output) as { readonly comments?: unknown };
    return Array.isArray(comments) && comments.every(isComment) ? comments : null;
  } catch {
    return null;
  }
}

function isComment(value: unknown): value is Comment {
  const { file, line, column, endLine, endColumn, code, message } = Object(value) as Record<string, unknown>;
  const numbers = [line, column, endLine, endColumn, code];
  return typeof file === 'string' && typeof message === 'string' && numbers.every(Number.isSafeInteger);
}

/** The offset of a line and column as ShellCheck counts them: from 1, in code points, a tab as one. */
function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let passed = 1; passed < line; passed++) {
    const end = text.indexOf('\n', start);
    if (end === -1) break;
    start = end + 1;
  }
  let offset = start;
  for (let passed = 1; passed < column && offset < text.length; passed++) {
    offset += (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
  }
  return offset;
}
