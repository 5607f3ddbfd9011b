import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { expect, test } from 'vitest';
import { type JournalLine, type Report, until, type Workspace, workspace } from './workspace.ts';

const killAt = new URL('kill-at.mjs', import.meta.url).href;
const answers = ['--choose', '2=left', '--approve', '4=bob', '--confirm', '5=done'];
const forward = ['1', '3', '4 one', '6 a', '6 b', '8'];
const undone = ['16 b', '16 a', '14', '13', '11'];

type Whole = {
  readonly name: string;
  readonly words: readonly string[];
  readonly status: string;
  readonly effects: readonly string[];
};

const wholes: readonly Whole[] = [
  { name: 'to the end', words: [], status: 'completed', effects: forward },
  {
    name: 'through a rollback',
    words: ['--var', 'FAIL=true'],
    status: 'rolled_back',
    effects: [...forward, ...undone],
  },
];

for (const whole of wholes) {
  const start = ['run', 'RB-CRASH-001', '--as', 'alice', ...whole.words, ...answers];

  test(
    `killed at every line of the journal, an execution goes on ${whole.name} as if nothing had been`,
    { timeout: 600_000 },
    async () => {
      const events = await undisturbed(start, whole);
      const cases = events.flatMap(({ seq }) => ['before', 'torn', 'after'].map((when) => ({ seq, when })));
      expect(cases.length).toBeGreaterThan(60);
      const endings = await inTurns(cases, async ({ seq, when }) => {
        const place = await workspace();
        const killed = await place.run(start, { options: ['--import', `${killAt}?seq=${seq}&when=${when}`] });
        const ending = { seq, when, signal: killed.signal, ...(await goOnToTheEnd(place, start, whole)) };
        await place.remove();
        return ending;
      });
      const wanted = JSON.stringify({
        signal: 'SIGKILL',
        status: whole.status,
        effects: whole.effects,
        verified: true,
      });
      const others = endings.filter(
        ({ signal, status, effects, verified }) =>
          JSON.stringify({ signal, status, effects, verified }) !== wanted,
      );
      expect(others).toEqual([]);
      // Some of them were killed between an effect and its record, and those must have asked.
      expect(endings.filter(({ asked }) => asked > 0).length).toBeGreaterThan(5);
    },
  );
}

test('killed inside a command, an execution says what still runs, and asks before it does it again', async () => {
  const place = await workspace();
  const { ended, child } = place.start(['run', 'RB-WAIT-001', '--as', 'alice', '--choose', '1=go']);
  await until(place.root, () => place.effects().length === 1);
  child.kill('SIGKILL');
  expect(await ended).toMatchObject({ signal: 'SIGKILL' });
  const [id = ''] = await place.executions();

  const first = await place.json(['resume', id, '--as', 'alice']);
  expect(first).toMatchObject({
    code: 3,
    document: { status: 'paused', waiting: [{ subject: '2', reason: 'indeterminate' }] },
  });
  expect(first.stderr).toContain('A command of step 2 still runs');
  expect(place.effects()).toHaveLength(1);

  writeFileSync(place.path('go'), '');
  await until(place.root, () => place.effects().includes('ended'));
  const last = await place.json(['resume', id, '--as', 'alice', '--confirm', '2=done']);
  expect(last).toMatchObject({ code: 0, document: { status: 'completed' } });
  expect(place.effects().slice(1)).toEqual(['ended', 'after']);
  await place.remove();
});

async function undisturbed(
  start: readonly string[],
  { status, effects }: Whole,
): Promise<readonly JournalLine[]> {
  const place = await workspace();
  await place.json(start);
  const [id = ''] = await place.executions();
  expect({ status: (await place.json(['status', id])).document.status, effects: place.effects() }).toEqual({
    status,
    effects,
  });
  const events = await place.events(id);
  await place.remove();
  return events;
}

/** Resumes as a careful operator would: where nobody knows, they look whether the step left its line behind. */
async function goOnToTheEnd(
  place: Workspace,
  start: readonly string[],
  whole: Whole,
): Promise<{
  readonly status: string | null;
  readonly effects: readonly string[];
  readonly asked: number;
  readonly verified: boolean;
}> {
  let asked = 0;
  const [id] = await place.executions();
  // Killed before its first line was whole, it never began, and nothing stands in the way of the next.
  let report: Report = (
    await place.json(id === undefined ? start : ['resume', id, '--as', 'alice', ...answers])
  ).document;
  while (report.waiting[0]?.reason === 'indeterminate') {
    asked++;
    const { subject } = report.waiting[0];
    const word = (await leftItsLine(place, id ?? report.execution_id, subject))
      ? subject === '8' && whole.status === 'rolled_back'
        ? 'failed'
        : 'done'
      : 'retry';
    report = (
      await place.json([
        'resume',
        report.execution_id,
        '--as',
        'alice',
        '--confirm',
        `${subject}=${word}`,
        ...answers,
      ])
    ).document;
  }
  const effects = place.effects().filter((line, index, all) => !(line === '3' && all[index - 1] === '3'));
  const verified = await place.run(['journal', report.execution_id, '--verify']);
  return { status: report.status, effects, asked, verified: verified.code === 0 };
}

/** Whether the step left more lines behind than it finished runs, as far as the journal knows. */
async function leftItsLine(place: Workspace, id: string, step: string): Promise<boolean> {
  const lines = place.effects().filter((line) => line.split(' ')[0] === step);
  const events = await place.events(id);
  const known = events.filter((event) => event.type === 'StepFinished' && event['step'] === Number(step));
  return lines.length > known.length;
}

async function inTurns<T, R>(cases: readonly T[], work: (one: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  const left = [...cases];
  await Promise.all(
    Array.from({ length: Math.max(2, availableParallelism()) }, async () => {
      for (let one = left.shift(); one !== undefined; one = left.shift()) results.push(await work(one));
    }),
  );
  return results;
}
