import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { node20, node24 } from '../node-binaries.ts';
import { until, type Workspace, workspace } from './workspace.ts';

const start = ['run', 'RB-WAIT-001', '--as', 'alice', '--choose', '1=go'];

for (const [name, node] of [
  ['Node 24', node24],
  ['Node 20', node20],
] as const) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    test.runIf(node !== undefined)(
      `${signal} ends the command, records where it stands, and resume goes on (${name})`,
      async () => {
        const how = node === undefined ? {} : { node };
        const place = await workspace();
        const { child, ended } = place.start(start, how);
        await until(place.root, () => place.effects().length === 1);
        child.kill(signal);
        const { code, stdout } = await ended;
        const [id = ''] = await place.executions();
        expect({ code, stdout }).toMatchObject({
          code: 130,
          stdout: expect.stringContaining(`resume ${id}`) as string,
        });
        expect((await place.events(id)).at(-1)).toMatchObject({
          type: 'ExecutionInterrupted',
          reason: 'signal',
          signal,
        });
        expect(isAlive(commandOf(place))).toBe(false);
        expect(await place.json(['status', id], how)).toMatchObject({
          code: 0,
          document: { status: 'paused' },
        });

        writeFileSync(place.path('go'), '');
        const asked = await place.json(['resume', id, '--as', 'alice'], how);
        expect(asked).toMatchObject({ code: 3, document: { waiting: [{ subject: '2' }] } });
        const end = await place.json(['resume', id, '--as', 'alice', '--confirm', '2=retry'], how);
        expect(end).toMatchObject({ code: 0, document: { status: 'completed' } });
        expect(place.effects().slice(1)).toEqual([expect.stringMatching(/^began/), 'ended', 'after']);
        await place.remove();
      },
    );
  }
}

test('a second signal changes nothing, also where the command does not want to end', async () => {
  const place = await workspace();
  const { child, ended, seen } = place.start([...start, '--var', 'TRAP=yes']);
  await until(place.root, () => place.effects().length === 1);
  child.kill('SIGINT');
  await until(place.root, () => place.effects().includes('trapped'));
  child.kill('SIGINT');
  await until(place.root, () => seen().match(/SIGINT: ending/g)?.length === 2);
  writeFileSync(place.path('go'), '');
  expect(await ended).toMatchObject({ code: 130 });
  expect(isAlive(commandOf(place))).toBe(false);
  const [id = ''] = await place.executions();
  const types = (await place.events(id)).map(({ type }) => type);
  expect(types.filter((type) => type === 'ExecutionInterrupted')).toHaveLength(1);
  await place.remove();
});

test('whoever reads the output may go away: the execution goes on', async () => {
  const place = await workspace();
  const { child, ended } = place.start(start);
  await until(place.root, () => place.effects().length === 1);
  child.stdout?.destroy();
  child.stderr?.destroy();
  writeFileSync(place.path('go'), '');
  expect((await ended).code).toBe(0);
  const [id = ''] = await place.executions();
  expect((await place.events(id)).at(-1)).toMatchObject({ type: 'ExecutionFinished', status: 'completed' });
  await place.remove();
});

function commandOf(place: Workspace): number {
  return Number(place.effects()[0]?.split(' ')[1]);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
