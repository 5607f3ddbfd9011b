/**
 * Measures the built program against floors of the same run, and fails when one is slower than promised.
 * `start`, `commands`, `validate`, `check` or `answer` measures only that.
 * Times are medians of runs that alternate with their floor, so that a busy machine slows both.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { checkSettings, longRunbook, longTests, manyCommands } from './bench-runbooks.ts';

type Program = {
  readonly args: readonly string[];
  readonly cwd: string;
  /** Without: what an earlier run left in the user's cache counts. */
  readonly forgetful?: boolean;
};
type Row = {
  readonly name: string;
  readonly value: number;
  readonly limit: number;
  readonly unit: string;
  readonly measured: string;
};

const root = resolve(import.meta.dirname, '..');
const runbook = join(root, 'action/dist/cli.js');
const folder = mkdtempSync(join(tmpdir(), 'runbook-bench-'));
const nothing: Program = { args: ['-e', '0'], cwd: folder };

const groups: Readonly<Record<string, () => readonly Row[]>> = {
  start: startUp,
  commands,
  validate: manyRunbooks,
  check: manyChecks,
  answer: answers,
};

try {
  const asked = process.argv.slice(2);
  const rows = Object.entries(groups).flatMap(([name, measure]) =>
    asked.length === 0 || asked.includes(name) ? measure() : [],
  );
  for (const { name, value, limit, unit, measured } of rows) {
    const verdict = value <= limit ? 'ok' : 'too slow';
    console.log(
      `${name.padEnd(54)} ${value.toFixed(2).padStart(7)} ${unit.padEnd(3)} (limit ${limit} ${unit})  ${verdict.padEnd(8)}  ${measured}`,
    );
  }
  process.exitCode = rows.every(({ value, limit }) => value <= limit) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function startUp(): readonly Row[] {
  return [
    against(nothing, '--version / node -e 0', { args: [runbook, '--version'], cwd: root }, 31, 1.5),
    against(
      nothing,
      'validate of the unchanged shipped runbooks / node -e 0',
      { args: [runbook, 'validate'], cwd: root },
      31,
      2.5,
    ),
  ];
}

function commands(): readonly Row[] {
  const place = repository('commands', { 'RB-BENCH-0001': manyCommands('RB-BENCH-0001', 500) });
  const loop = join(folder, 'loop.mjs');
  writeFileSync(
    loop,
    `import { spawn } from 'node:child_process';
    for (let count = 0; count < 500; count++) {
      await new Promise((done) => spawn('bash', ['-c', 'true']).on('close', done));
    }`,
  );
  const run = {
    args: [runbook, 'run', 'RB-BENCH-0001', '--as', 'bench', '--incident', 'BENCH-1'],
    cwd: place,
  };
  return [against({ args: [loop], cwd: folder }, '500 commands / 500 × spawn bash -c', run, 5, 1.4)];
}

function manyRunbooks(): readonly Row[] {
  const validate = (count: number): Program => {
    const ids = Array.from({ length: count }, (_, index) => `RB-BENCH-${String(index).padStart(5, '0')}`);
    const place = repository(`validate-${count}`, Object.fromEntries(ids.map((id) => [id, longRunbook(id)])));
    return { args: [runbook, 'validate'], cwd: place, forgetful: true };
  };
  const [small, large] = [validate(1000), validate(10_000)];
  const [floor = 0, thousand = 0, tenThousand = 0] = alternate([nothing, small, large], 3);
  const measured = `1,000: ${(thousand / 1000).toFixed(2)} s, 10,000: ${(tenThousand / 1000).toFixed(2)} s`;
  const growth = (tenThousand - floor) / (thousand - floor);
  return [
    { name: 'validate of 10,000 runbooks / of 1,000', value: growth, limit: 12, unit: '×', measured },
    { name: 'validate of 10,000 runbooks', value: tenThousand / 1000, limit: 6, unit: 's', measured },
    { name: 'its peak memory', value: peakMebibytes(large), limit: 300, unit: 'MiB', measured: '' },
  ];
}

/** `check` of runbooks with three test cases each, against a loop that only reads them and validates them by their schemas. */
function manyChecks(): readonly Row[] {
  const place = (count: number): string => {
    const ids = Array.from({ length: count }, (_, index) => `RB-BENCH-${String(index).padStart(5, '0')}`);
    const files = ids.flatMap((id) => [
      [id, longRunbook(id)],
      [`${id}.test`, longTests(id)],
    ]);
    return repository(`check-${count}`, { ...Object.fromEntries(files), config: checkSettings });
  };
  const check = (cwd: string): Program => ({ args: [runbook, 'check', '--today', '2026-11-23'], cwd });
  const [small, large] = [check(place(1000)), check(place(5000))];
  const bare = { args: [join(root, 'scripts/bench-bare.ts')], cwd: small.cwd };
  const [floor = 0, loop = 0, thousand = 0, fiveThousand = 0] = alternate([nothing, bare, small, large], 3);
  const measured = `1,000: ${(thousand / 1000).toFixed(2)} s, 5,000: ${(fiveThousand / 1000).toFixed(2)} s`;
  const both = `${(thousand / 1000).toFixed(2)} s / ${(loop / 1000).toFixed(2)} s`;
  const growth = (fiveThousand - floor) / (thousand - floor);
  return [
    { name: 'check of 5,000 runbooks / of 1,000', value: growth, limit: 6, unit: '×', measured },
    {
      name: 'check of 1,000 / js-yaml and ajv in a loop',
      value: thousand / loop,
      limit: 20,
      unit: '×',
      measured: both,
    },
    {
      name: 'peak memory of check of 1,000',
      value: peakMebibytes(small),
      limit: 700,
      unit: 'MiB',
      measured: '',
    },
    {
      name: 'peak memory of check of 5,000',
      value: peakMebibytes(large),
      limit: 1500,
      unit: 'MiB',
      measured: '',
    },
  ];
}

/** From an answer on GitHub to the first command that it lets run, without GitHub's own queues. */
function answers(): readonly Row[] {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts/bench-answer.ts')], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  const { comment, approval } = JSON.parse(stdout) as { readonly comment: number; readonly approval: number };
  const row = (name: string, value: number): Row => ({ name, value, limit: 5, unit: 's', measured: '' });
  return [
    row('from a comment to the first command', comment),
    row('from an approval to the first command', approval),
  ];
}

function against(floor: Program, name: string, program: Program, runs: number, limit: number): Row {
  const [base = 0, own = 0] = alternate([floor, program], runs);
  const measured = `${own.toFixed(1)} ms / ${base.toFixed(1)} ms`;
  return { name, value: own / base, limit, unit: '×', measured };
}

/** Runs the programs in turn, after one round that does not count, and gives the median milliseconds of each. */
function alternate(programs: readonly Program[], runs: number): readonly number[] {
  const rounds = Array.from({ length: runs + 1 }, () => programs.map(milliseconds)).slice(1);
  return programs.map((_, index) => median(rounds.map((round) => round[index] ?? Number.NaN)));
}

function milliseconds(program: Program): number {
  const start = performance.now();
  complete(program);
  return performance.now() - start;
}

/** Runs the program once more, because what reports the peak takes time itself. */
function peakMebibytes({ args, cwd, forgetful = false }: Program): number {
  const file = join(folder, 'peak');
  const report = `process.on('exit', () => fs.writeFileSync(${JSON.stringify(file)}, String(process.resourceUsage().maxRSS)))`;
  const preload = `data:text/javascript,${encodeURIComponent(`import fs from 'node:fs'; ${report}`)}`;
  complete({ args: ['--import', preload, ...args], cwd, forgetful });
  return Number(readFileSync(file, 'utf8')) / 1024;
}

function complete({ args, cwd, forgetful = false }: Program): void {
  const cache = forgetful ? mkdtempSync(join(folder, 'cache-')) : join(folder, 'cache');
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, XDG_CACHE_HOME: cache },
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) {
    throw new Error(
      `node ${args.join(' ')} ended with ${status}:\n${stdout.slice(-2000)}${stderr.slice(-2000)}`,
    );
  }
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function repository(name: string, runbooks: Readonly<Record<string, string>>): string {
  const place = join(folder, name);
  mkdirSync(join(place, 'runbooks'), { recursive: true });
  for (const [id, text] of Object.entries(runbooks)) {
    writeFileSync(join(place, 'runbooks', `${id}.yaml`), text);
  }
  return place;
}
