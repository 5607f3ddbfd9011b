import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Started, until, type Workspace, workspace } from './workspace.ts';

/** An execution whose next `resume` runs a command that waits. */
async function atTheGate(): Promise<{ readonly place: Workspace; readonly id: string }> {
  const place = await workspace();
  expect((await place.run(['run', 'RB-WAIT-001', '--as', 'alice'])).code).toBe(3);
  const [id = ''] = await place.executions();
  expect((await place.run(['choose', id, '1=go', '--as', 'alice'])).code).toBe(0);
  return { place, id };
}

test(
  'of two that resume at the same moment exactly one proceeds, 50 times out of 50',
  { timeout: 600_000 },
  async () => {
    const { place: original, id } = await atTheGate();
    for (let round = 1; round <= 50; round++) {
      const place = await workspace(original.root, ['runbooks', '.runbook']);
      const both = [1, 2].map(() => place.start(['resume', id, '--as', 'alice', '--json']));
      const first = await Promise.race(both.map(async ({ ended }, index) => ({ index, ...(await ended) })));
      // Whoever comes back while the command waits was refused.
      expect({
        round,
        code: first.code,
        error: (JSON.parse(first.stdout) as { error: unknown }).error,
      }).toMatchObject({
        code: 1,
        error: {
          code: 'owned',
          message: expect.stringContaining(`process ${both[1 - first.index]?.child.pid ?? 0} on `) as string,
        },
      });
      writeFileSync(place.path('go'), '');
      const winner = await (both[1 - first.index] as Started).ended;
      expect({ round, code: winner.code, effects: place.effects().length }).toEqual({
        round,
        code: 0,
        effects: 3,
      });
      await place.remove();
    }
    await original.remove();
  },
);

test('during a live step nobody else can drive, abort or roll back, and all are told who does', async () => {
  const { place, id } = await atTheGate();
  const { child, ended } = place.start(['resume', id, '--as', 'alice']);
  await until(place.root, () => place.effects().length === 1);
  for (const verb of ['resume', 'rollback', 'abort']) {
    const { code, document } = await place.json([verb, id, '--as', 'carol']);
    expect({ verb, code, error: document.error }).toMatchObject({
      code: 1,
      error: { code: 'owned', message: expect.stringContaining(`process ${child.pid ?? 0} on `) as string },
    });
  }
  expect((await place.run(['note', id, 'still running', '--as', 'carol'])).code).toBe(0);
  expect((await place.run(['pause', id, '--as', 'alice'])).code).toBe(0);
  writeFileSync(place.path('go'), '');
  // The step that ran is finished, and the next one does not begin.
  expect(await ended).toMatchObject({ code: 3, stdout: expect.stringContaining(`resume ${id}`) as string });
  expect(place.effects().at(-1)).toBe('ended');
  expect(await place.json(['resume', id, '--as', 'alice'])).toMatchObject({
    code: 0,
    document: { status: 'completed' },
  });
  await place.remove();
});

test('whoever takes over is recorded, and the former owner does no more', async () => {
  const { place, id } = await atTheGate();
  const former = place.start(['resume', id, '--as', 'alice']);
  await until(place.root, () => place.effects().length === 1);
  const taken = await place.json([
    'resume',
    id,
    '--as',
    'carol',
    '--take-over',
    '--reason',
    'alice is asleep',
  ]);
  expect(taken).toMatchObject({
    code: 3,
    document: { waiting: [{ subject: '2', reason: 'indeterminate' }] },
  });
  writeFileSync(place.path('go'), '');
  const { code, stderr } = await former.ended;
  expect({ code, stderr }).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('has taken the execution over') as string,
  });
  const events = await place.events(id);
  expect(events.findLast(({ type }) => type === 'ExecutionResumed')).toMatchObject({
    take_over: true,
    reason: 'alice is asleep',
    by: { person: 'carol' },
  });
  expect(events.filter(({ type }) => type === 'StepFinished').length).toBe(1);
  expect(await place.json(['resume', id, '--as', 'carol', '--confirm', '2=done'])).toMatchObject({
    code: 0,
    document: { status: 'completed' },
  });
  expect((await place.run(['journal', id, '--verify'])).code).toBe(0);
  await place.remove();
});

test('a second start is refused while the first holds the lock, names it and what to do; --force is recorded', async () => {
  const { place, id } = await atTheGate();
  const refused = await place.json(['run', 'RB-WAIT-001', '--as', 'carol']);
  expect(refused).toMatchObject({
    code: 1,
    document: {
      execution_id: null,
      error: {
        code: 'locked',
        message: expect.stringContaining(id) as string,
        hint: expect.stringContaining(`resume ${id}`) as string,
      },
    },
  });
  expect(await place.executions()).toEqual([id]);
  expect((await place.run(['run', 'RB-WAIT-001', '--as', 'carol', '--force'])).code).toBe(3);
  const forced = (await place.executions()).find((other) => other !== id) ?? '';
  expect((await place.events(forced))[0]).toMatchObject({ overrode: id });
  for (const execution of [id, forced]) {
    expect((await place.run(['abort', execution, '--as', 'alice'])).code).toBe(0);
  }
  expect((await place.run(['run', 'RB-WAIT-001', '--as', 'carol'])).code).toBe(3);
  await place.remove();
});

test('a failed execution may be opened again, but not once another one held its lock', async () => {
  const place = await workspace();
  const start = ['run', 'RB-CRASH-001', '--as', 'alice', '--choose', '2=left', '--confirm', '5=failed'];
  expect((await place.run([...start, '--approve', '4=bob'])).code).toBe(1);
  const [id = ''] = await place.executions();
  expect((await place.run(['confirm', id, '5=retry', '--as', 'alice'])).code).toBe(0);
  expect(await place.json(['resume', id, '--as', 'alice', '--confirm', '5=failed'])).toMatchObject({
    code: 1,
    document: { status: 'failed' },
  });
  expect((await place.run([...start, '--approve', '4=carol'])).code).toBe(1);
  const refused = await place.json(['confirm', id, '5=retry', '--as', 'alice']);
  expect(refused).toMatchObject({
    code: 1,
    document: { error: { code: 'refused', message: expect.stringContaining('has since held') as string } },
  });
  expect(await place.json(['rollback', id, '--as', 'alice'])).toMatchObject({
    code: 1,
    document: { error: { code: 'refused' } },
  });
  await place.remove();
});
