import { expect, test } from 'vitest';
import { executionsOf } from '../simulator/journal-of.ts';
import { approved, given, works } from './world.ts';

const ended = { type: 'ExecutionFinished', status: 'completed' };
const host = { HOST: { type: 'string', description: 'The machine', pattern: '[a-z0-9-]+' } };
const onHost = { commands: ['work "$HOST"'] };

test('a missing variable is asked for on the issue, and the answer starts it', async () => {
  const world = await given({ inputs: host, steps: [onHost] });

  const run = await world.starts('alice');
  expect(run.path()).toEqual(['plan: success', 'settle: success']);
  expect(await executionsOf(world)).toEqual([]);
  expect(world.api.issues[0]).toMatchObject({ state: 'open', locked: true });
  expect(world.api.comments.map(({ body }) => body).join('\n')).toContain('/set HOST=');

  const other = await world.answers('olga', '/set HOST=db-2');
  expect(other.job('plan').result).toBe('failure');
  const wrong = await world.answers('alice', '/set HOST=db 1; reboot');
  expect(wrong.job('plan').result).toBe('failure');
  expect(await executionsOf(world)).toEqual([]);

  await world.answers('alice', '/set HOST=db-1');
  expect(world.ran()).toEqual(['work db-1']);
  expect(world.api.issues).toHaveLength(1);
  expect((await world.events())[0]).toMatchObject({
    type: 'ExecutionStarted',
    issue: 1,
    variables: { HOST: { value: 'db-1', source: 'asked' } },
  });
  expect((await world.events()).at(-1)).toMatchObject(ended);
  await world.isSound();
});

test('a dry run says what would happen; nothing runs and nothing is written', async () => {
  const world = await given({ inputs: host, steps: [onHost, approved('two')] });

  const run = await world.starts('alice', { mode: 'dry run', variables: 'HOST=db-1' });
  expect(run.path()).toEqual(['plan: success', 'settle: success']);
  expect(run.job('plan').summary).toContain('db-1');
  expect(run.job('plan').summary).toContain('work two');
  expect(world.ran()).toEqual([]);
  expect(world.api.issues).toEqual([]);
  expect(world.measures().pushes).toBe(0);
  expect(world.faults()).toEqual([]);
});

test('values as JSON, an incident and a change ticket arrive where they belong', async () => {
  const world = await given({
    metadata: { requires_change_ticket: true },
    inputs: { ...host, COUNT: { type: 'number', description: 'How many' } },
    steps: [{ commands: ['work "$HOST" "$COUNT"'] }],
  });
  const without = await world.starts('alice', { variables: '{"HOST": "db-1", "COUNT": 3}' });
  expect(without.job('plan').result).toBe('failure');
  expect(world.api.issues).toEqual([]);

  await world.starts('alice', {
    variables: '{"HOST": "db-1", "COUNT": 3}',
    incident: 'INC-7 `$(reboot)` ${{ secrets.X }}',
    change_ticket: 'CHG-42',
  });
  expect(world.ran()).toEqual(['work db-1 3']);
  expect((await world.events())[0]).toMatchObject({
    change_ticket: 'CHG-42',
    incident: 'INC-7 `$(reboot)` ${{ secrets.X }}',
  });
  expect((await world.events()).at(-1)).toMatchObject(ended);
  await world.isSound();
});

test('break-glass: the operator approves alone, in an environment of its own, and an approver has to look at it', async () => {
  const world = await given({
    steps: [works('one'), approved('two'), approved('three', { break_glass: false })],
  });
  const bare = await world.starts('alice', { break_glass: 'nobody else is awake' });
  expect(bare.job('plan').result).toBe('failure');
  expect(world.api.issues).toEqual([]);

  const run = await world.starts('alice', { break_glass: 'nobody else is awake', incident: 'INC-9' });
  expect(run.waiting).toBe('break-glass');
  const glass = world.api.issues.find(({ labels }) => !labels.includes('runbook-execution'))!;
  expect(glass).toMatchObject({ state: 'open', labels: ['break-glass'] });
  expect(glass.body).toContain('nobody else is awake');
  for (const approver of ['bob', 'carol']) expect(glass.body).toContain(`@${approver}`);
  await run.approve('alice', { comment: 'it is 3 am' });
  expect(world.ran()).toEqual(['work one', 'work two']);

  // A step may forbid it: there the others are asked.
  expect(run.waiting).toBe('lead-approval');
  await run.approve('bob');
  await world.settled();
  expect(world.ran()).toEqual(['work one', 'work two', 'work three']);
  expect(await world.events()).toContainEqual(
    expect.objectContaining({
      type: 'ApprovalGranted',
      step: 2,
      by: { person: 'alice', via: 'github-environment', run: run.id, environment: 'break-glass', entry: 1 },
    }),
  );
  expect((await world.events())[0]).toMatchObject({ break_glass: 'nobody else is awake', incident: 'INC-9' });
  expect((await world.events()).at(-1)).toMatchObject(ended);
  // The execution is over; what must be looked at is not.
  expect(world.api.issues.map(({ state }) => state)).toEqual(['closed', 'open']);
  await world.isSound();
});
