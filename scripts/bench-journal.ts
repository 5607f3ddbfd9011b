/**
 * Measures the journal branch with many executions on it (10,000, or the number given) in a bare repository of this machine, and
 * fails where something takes longer than promised. Network time is not in the figures: `talks` says how often the server is asked.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../action/src/adapters/clock.ts';
import { chainDrafts, firstPrev } from '../action/src/adapters/journal-chain.ts';
import { gitJournal } from '../action/src/adapters/journal-git.ts';
import type { EventDraft } from '../action/src/engine/event.ts';
import {
  commandFinished,
  finished,
  note,
  started,
  stepFinished,
  stepStarted,
} from '../action/test/contract/sample-events.ts';

const count = Number(process.argv[2] ?? 10_000);
const steps = 6;
const folder = mkdtempSync(join(tmpdir(), 'runbook-bench-'));
const server = join(folder, 'server.git');
const talks = join(folder, 'talks');
const program = join(folder, 'git');

try {
  writeFileSync(
    program,
    `#!/bin/sh\ncase "$*" in *" fetch "*|*" push "*) echo >> ${talks} ;; esac\nexec git "$@"\n`,
  );
  chmodSync(program, 0o755);
  await fill();
  const rows = await measure();
  for (const { name, milliseconds, limit, asked } of rows) {
    const verdict = milliseconds <= limit ? 'ok' : 'too slow';
    console.log(
      `${name.padEnd(62)} ${milliseconds.toFixed(0).padStart(6)} ms (limit ${limit} ms)  ${verdict.padEnd(8)}  talks: ${asked}`,
    );
  }
  process.exitCode = rows.every(({ milliseconds, limit }) => milliseconds <= limit) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

type Row = {
  readonly name: string;
  readonly milliseconds: number;
  readonly limit: number;
  readonly asked: number;
};

async function measure(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let machines = 0;
  const machine = (name = `machine-${++machines}`): ReturnType<typeof gitJournal> =>
    gitJournal({
      folder: join(folder, name),
      remote: `file://${server}`,
      token: null,
      outputs: null,
      clock: systemClock(),
      git: program,
    });
  const time = async (name: string, limit: number, act: () => Promise<unknown>): Promise<void> => {
    writeFileSync(talks, '');
    const before = performance.now();
    await act();
    const milliseconds = performance.now() - before;
    rows.push({ name, milliseconds, limit, asked: readFileSync(talks, 'utf8').length });
  };
  const fresh = `exec-RB-BENCH-001-20261123T030405Z-000000`;
  const first = { ...started(1), execution_id: fresh, lock: 'fresh' };
  const driving = machine();
  await time('start in a new job', 3000, () => driving.start([first], false));
  await time('append', 500, () => driving.append(fresh, 1, [stepStarted(1)], true));
  await time('100 appends', 30_000, async () => {
    for (let position = 2; position < 102; position += 1) {
      await driving.append(fresh, position, [note(`position ${position}`)], true);
    }
  });
  await time('read of an execution under way in a new job', 3000, () => expectWhole(machine().read(fresh)));
  await time('read again', 500, () => expectWhole(driving.read(fresh)));
  await time('list in a new job', 3000, () => machine().list());
  const laptop = machine('laptop');
  await time('open executions in a new job', 3000, () => laptop.open());
  await time('summaries of all, first time', 120_000, () => laptop.summaries());
  await time('summaries of all, in a later process', 30_000, () => machine('laptop').summaries());
  const [recent, old] = [idOf(count - 2), idOf(1)];
  await time('read of the execution before the last in a new job', 5000, () =>
    expectWhole(machine().read(recent)),
  );
  await time('read of the oldest execution in a new job', 180_000, () =>
    expectWhole(machine('old').read(old)),
  );
  await time('read of the oldest execution in a later process', 60_000, () =>
    expectWhole(machine('old').read(old)),
  );
  return rows;
}

async function expectWhole(read: Promise<{ readonly ok: boolean }>): Promise<void> {
  if (!(await read).ok) throw new Error('The journal is broken');
}

/** Fills the branch: each execution in as many commits as it has steps and two more, over two years. */
async function fill(): Promise<void> {
  await run(['init', '--quiet', '--bare', server]);
  await run(['--git-dir', server, 'config', 'uploadpack.allowFilter', 'true']);
  const importer = spawn('git', ['--git-dir', server, 'fast-import', '--quiet'], {
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  const write = async (text: string): Promise<void> => {
    if (!importer.stdin.write(text)) await once(importer.stdin, 'drain');
  };
  for (let n = 0; n < count; n += 1) {
    const id = idOf(n);
    const path = `executions/${id.slice(18, 22)}-${id.slice(22, 24)}/${id}.jsonl`;
    const isOpen = n > count - 5;
    const lock = `lock-${n % 40}`;
    const parts: (readonly EventDraft[])[] = [
      [{ ...started(1), execution_id: id, runbook_id: 'RB-BENCH-001', lock: isOpen ? id : lock }],
      ...Array.from({ length: steps }, (_, step) => stepEvents(step + 1)),
      ...(isOpen ? [] : [[finished()]]),
    ];
    let position = { seq: 0, head: firstPrev };
    let text = '';
    for (const [index, drafts] of parts.entries()) {
      const chained = chainDrafts(drafts, position);
      position = { seq: position.seq + drafts.length, head: chained.head };
      text += chained.text;
      const isLast = index === parts.length - 1 && !isOpen;
      await write(
        `commit refs/heads/runbook-journal\ncommitter b <b@example.org> ${Math.floor(beganAt(n) / 1000) + index * 10} +0000\ndata 1\nx\nM 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n${isLast ? `D open/${id}\n` : index === 0 ? `M 100644 inline open/${id}\ndata 2\n{}\n` : ''}`,
      );
    }
  }
  importer.stdin.end();
  await once(importer, 'close');
}

function stepEvents(step: number): readonly EventDraft[] {
  return [
    stepStarted(step),
    commandFinished(step),
    stepFinished(step, { outputs: { VALUE: 'x'.repeat(500) } }),
  ];
}

function beganAt(n: number): number {
  return Date.parse('2024-11-23T00:00:00Z') + Math.floor((n / count) * 2 * 365 * 86_400_000);
}

function idOf(n: number): string {
  const began = new Date(beganAt(n)).toISOString().replaceAll(/[-:]|\.\d+/g, '');
  return `exec-RB-BENCH-001-${began}-${String(n).padStart(6, '0')}`;
}

async function run(words: readonly string[]): Promise<void> {
  const [code] = (await once(spawn('git', words, { stdio: 'inherit' }), 'close')) as readonly number[];
  if (code !== 0) throw new Error(`git ${words.join(' ')} failed`);
}
