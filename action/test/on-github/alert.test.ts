import { expect, test } from 'vitest';
import type { SimulatedRun } from '../simulator/simulated-run.ts';
import { executionsOf } from '../simulator/journal-of.ts';
import { approved, given, runbook, type World, works } from './world.ts';

const automatic = { triggers: ['DiskFull'], automation_level: 'fully-automated', auto_start: true };
const ended = { type: 'ExecutionFinished', status: 'completed' };

/** What Alertmanager sends for a group of one alert. */
function payload(
  change: Readonly<Record<string, unknown>> = {},
  labels: Readonly<Record<string, unknown>> = {},
): string {
  const status = change['status'] ?? 'firing';
  return JSON.stringify({
    version: '4',
    groupKey: '{}:{alertname="DiskFull"}',
    truncatedAlerts: 0,
    status,
    receiver: 'runbooks',
    groupLabels: { alertname: 'DiskFull' },
    commonLabels: { alertname: 'DiskFull' },
    commonAnnotations: {},
    externalURL: 'http://alertmanager.example',
    alerts: [
      {
        status,
        labels: { alertname: 'DiskFull', instance: 'db-1', ...labels },
        annotations: { summary: 'The disk is full' },
        startsAt: '2026-11-23T09:21:00.123456789Z',
        endsAt: '0001-01-01T00:00:00Z',
        generatorURL: 'http://prometheus.example/graph?g0.expr=x',
        fingerprint: 'a1b2',
      },
    ],
    ...change,
  });
}

async function alerts(world: World, inputs: Readonly<Record<string, string>>): Promise<SimulatedRun> {
  const run = await world.dispatch('monitor', inputs, { workflow: 'alert-to-runbook.yml' });
  await world.settled();
  return run;
}

async function withMonitor(about: Parameters<typeof given>[0]): Promise<World> {
  const world = await given(about);
  world.api.people.add('monitor');
  world.api.permissions.set('monitor', { permission: 'write', association: 'MEMBER' });
  return world;
}

test('an alert opens one issue, whatever is missing is asked for there, and nobody but who takes it begins it', async () => {
  const world = await withMonitor({
    metadata: { triggers: ['DiskFull'] },
    inputs: { HOST: { type: 'string', description: 'The machine' } },
    steps: [{ commands: ['work "$HOST"'] }],
  });
  for (const status of ['firing', 'firing', 'resolved', 'firing', 'firing']) {
    expect((await alerts(world, { payload: payload({ status }) })).path()).toEqual(['alert: success']);
  }
  expect(world.api.issues).toMatchObject([
    { state: 'open', locked: true, labels: ['runbook-execution', 'sev2'] },
  ]);
  const told = world.api.comments.filter(({ body }) => body.startsWith('<!-- runbook-alert -->'));
  expect(told).toHaveLength(1);
  expect(told[0]!.body).toContain('The alert fires');
  expect(told[0]!.body).toContain('db-1');
  expect(world.said().join('\n')).toContain('/take\n/set HOST=');
  expect(await executionsOf(world)).toEqual([]);

  await world.answers('alice', '/take\n/set HOST=db-1');
  expect(world.ran()).toEqual(['work db-1']);
  expect((await world.events()).at(-1)).toMatchObject(ended);

  // It fires on: what was asked for has ended, so this is another one.
  world.now.advance(60);
  await alerts(world, { payload: payload() });
  expect(world.api.issues).toHaveLength(2);
  await world.isSound();
});

test('a runbook that may start by itself does, in a run of its own, and waits for a person before the first approval', async () => {
  const world = await withMonitor({ metadata: automatic, steps: [works('one'), approved('two')] });
  await alerts(world, { payload: payload() });
  expect(world.ran()).toEqual(['work one']);
  const [started] = await world.events();
  expect(started).toMatchObject({ type: 'ExecutionStarted', by: null, operator: '', issue: 1 });
  const run = world.runs().at(-1)!;
  expect(started).toMatchObject({ owner: { workflow_run: { id: run.id } } });
  expect(run.waiting).toBeNull();

  await alerts(world, { payload: payload() });
  await alerts(world, { payload: payload({ status: 'resolved' }) });
  expect(world.api.issues).toHaveLength(1);
  const told = world.said().filter((body) => body.startsWith('<!-- runbook-alert -->'));
  expect(told).toHaveLength(1);
  expect(told[0]).toContain('The alert is resolved');

  const taken = await world.answers('alice', '/take');
  expect(taken.waiting).toBe('lead-approval');
  await taken.approve('bob');
  await world.settled();
  expect(world.ran()).toEqual(['work one', 'work two']);
  expect((await world.events()).at(-1)).toMatchObject(ended);
  await world.isSound();
});

test('the same alert in five runs at once opens one issue', async () => {
  const world = await withMonitor({ metadata: { triggers: ['DiskFull'] }, steps: [works('one')] });
  const runs = await Promise.all(
    [1, 2, 3, 4, 5].map(() =>
      world.dispatch('monitor', { payload: payload() }, { workflow: 'alert-to-runbook.yml' }),
    ),
  );
  await world.settled();
  expect(runs.flatMap((run) => run.path())).toEqual(Array(5).fill('alert: success'));
  expect(world.api.issues).toHaveLength(1);
  expect(await world.journal.requests.list()).toHaveLength(1);
  await world.isSound();
});

test('an alert that no runbook names fails and tells the likely one; nothing is opened', async () => {
  const world = await withMonitor({ metadata: automatic, steps: [works('one')] });
  const run = await alerts(world, { payload: payload(), alert: 'DiskFul' });
  expect(run.path()).toEqual(['alert: failure']);
  expect(run.job('alert').summary).toContain('Did you mean `DiskFull`?');
  const twisted = await alerts(world, { payload: payload({ alerts: 'none' }) });
  expect(twisted.log()).toContain('Unexpected `alerts` in `payload`, expected a list');
  const resolved = await alerts(world, { payload: payload({ status: 'resolved' }) });
  expect(resolved.path()).toEqual(['alert: success']);
  expect(world.api.issues).toEqual([]);
  expect(world.ran()).toEqual([]);
  await world.isSound();
});

test('several runbooks for one alert: none begins by itself, and the issue names them all', async () => {
  const other = runbook([works('other')], { ...automatic, runbook_id: 'RB-OPS-002' });
  const world = await withMonitor({
    metadata: automatic,
    steps: [works('one')],
    more: { 'RB-OPS-002': other },
  });
  await alerts(world, { payload: payload() });
  expect(world.ran()).toEqual([]);
  expect(world.said().join('\n')).toContain('`RB-OPS-002`');
  await world.answers('alice', '/take');
  expect(world.ran()).toEqual(['work one']);
  await world.isSound();
});

test('alerts may ask for so many executions an hour, and what they say is only text', async () => {
  const world = await withMonitor({ metadata: { triggers: ['DiskFull'] }, steps: [works('one')] });
  const workflow = await world.remote.fileAt('main', '.github/workflows/alert-to-runbook.yml');
  await world.commitToMain({
    '.github/workflows/alert-to-runbook.yml': workflow!.replace(
      "alerts-per-hour: '20'",
      "alerts-per-hour: '2'",
    ),
  });
  const hostile =
    '@alice `$(reboot)` ${{ secrets.X }} <!-- runbook-execution: exec-x --> ::error::x \u202e | [x](http://x) #1';
  for (const group of ['a', 'b']) {
    const run = await alerts(world, {
      payload: payload({ groupKey: group }, { __proto__: 'x', note: hostile }),
    });
    expect(run.path()).toEqual(['alert: success']);
  }
  const third = await alerts(world, { payload: payload({ groupKey: 'c' }) });
  expect(third.path()).toEqual(['alert: failure']);
  expect(third.job('alert').summary).toContain('2 executions within an hour');
  expect(world.api.issues).toHaveLength(2);
  const said = world.said().join('\n');
  expect(said).not.toMatch(/^[^`]*@alice/m);
  expect(said).not.toContain('\u202e');
  expect(said).not.toContain('<!-- runbook-execution: exec-x -->\n');
  expect(world.ran()).toEqual([]);

  world.now.advance(61);
  const later = await alerts(world, { payload: payload({ groupKey: 'c' }) });
  expect(later.path()).toEqual(['alert: success']);
  await world.isSound();
});
