import { expect, test } from 'vitest';
import { workspace } from './workspace.ts';

test('answers given beforehand are used when their gate asks, and what nobody asked for is named', async () => {
  const place = await workspace();
  const { code, document } = await place.json([
    'run',
    'RB-CRASH-001',
    '--as',
    'alice',
    '--choose',
    '2=left',
    '--approve',
    '4=bob',
    '--approve',
    '9=bob',
    '--confirm',
    '5=done',
    '--confirm',
    '5=failed',
  ]);
  expect({ code, document }).toMatchObject({
    code: 0,
    document: {
      status: 'completed',
      outputs: { FIRST: 'one' },
      unused_answers: ['--approve 9=bob', '--confirm 5=failed'],
    },
  });
  const events = await place.events(document.execution_id);
  expect(events.filter(({ by }) => by !== null).map(({ type, by }) => `${type} ${by?.person ?? ''}`)).toEqual(
    ['ExecutionStarted alice', 'DecisionTaken alice', 'ApprovalGranted bob', 'Confirmed alice'],
  );
  await place.remove();
});

test('an approval that does not count leaves it paused, with the exact commands that would answer', async () => {
  const place = await workspace();
  const { code, document } = await place.json([
    'run',
    'RB-CRASH-001',
    '--as',
    'alice',
    '--choose',
    '2=left',
    '--approve',
    '4=alice',
  ]);
  const id = document.execution_id;
  expect({ code, document }).toMatchObject({
    code: 3,
    document: {
      status: 'paused',
      stopped: 'gate',
      error: { code: 'approver-is-operator' },
      waiting: [
        {
          kind: 'approval',
          subject: '4',
          commands: [
            expect.stringContaining(`approve ${id} 4 --as NAME`) as string,
            expect.stringContaining('reject') as string,
          ],
        },
      ],
    },
  });
  expect(place.effects()).toEqual(['1', '3']);
  const events = await place.events(id);
  expect(events.at(-1)).toMatchObject({ type: 'GateRefused', reason: 'approver-is-operator' });
  expect(await place.json(['approve', id, '4', '--as', 'dave'])).toMatchObject({
    code: 1,
    document: { error: { code: 'approver-not-listed' } },
  });
  expect(await place.json(['approve', id, '4', '--as', 'bob'])).toMatchObject({
    code: 0,
    document: { recorded: true, resume: expect.stringContaining(`resume ${id}`) as string },
  });
  expect(await place.json(['resume', id, '--as', 'alice', '--confirm', '5=done'])).toMatchObject({
    code: 0,
    document: { status: 'completed' },
  });
  await place.remove();
});

test('whoever resumed is an operator and cannot approve either', async () => {
  const place = await workspace();
  const { document } = await place.json(['run', 'RB-CRASH-001', '--as', 'alice', '--choose', '2=left']);
  await place.run(['resume', document.execution_id, '--as', 'bob']);
  expect(await place.json(['approve', document.execution_id, '--as', 'bob'])).toMatchObject({
    code: 1,
    document: { error: { code: 'approver-is-operator', hint: expect.stringContaining('carol') as string } },
  });
  await place.remove();
});

test('a rejected step is skipped, and its on_failure applies', async () => {
  const place = await workspace();
  const { document } = await place.json(['run', 'RB-CRASH-001', '--as', 'alice', '--choose', '2=left']);
  const id = document.execution_id;
  expect((await place.run(['reject', id, '4', '--as', 'bob', '--reason', 'not now'])).code).toBe(0);
  expect(await place.json(['resume', id, '--as', 'alice'])).toMatchObject({
    code: 1,
    document: { status: 'failed' },
  });
  expect(place.effects()).toEqual(['1', '3']);
  await place.remove();
});

test('rollback undoes what was done, latest first, and that it did is fine', async () => {
  const place = await workspace();
  const { document } = await place.json([
    'run',
    'RB-CRASH-001',
    '--as',
    'alice',
    '--choose',
    '2=left',
    '--approve',
    '4=bob',
  ]);
  expect(
    await place.json(['rollback', document.execution_id, '--as', 'alice', '--reason', 'changed our mind']),
  ).toMatchObject({ code: 0, document: { status: 'rolled_back' } });
  expect(place.effects()).toEqual(['1', '3', '4 one', '14', '13', '11']);
  expect(await place.json(['rollback', document.execution_id, '--as', 'alice'])).toMatchObject({
    code: 1,
    document: { error: { code: 'ended' } },
  });

  const whole = await place.json([
    'run',
    'RB-CRASH-001',
    '--as',
    'alice',
    '--choose',
    '2=left',
    '--approve',
    '4=bob',
    '--confirm',
    '5=done',
  ]);
  expect(whole.code).toBe(0);
  expect(
    await place.json(['rollback', whole.document.execution_id, '--as', 'alice', '--to', '3']),
  ).toMatchObject({ code: 0, document: { status: 'rolled_back' } });
  expect(place.effects().slice(-3)).toEqual(['16 b', '16 a', '14']);
  await place.remove();
});

test('an execution may begin in the middle, with what the one before published', async () => {
  const place = await workspace();
  const first = await place.json([
    'run',
    'RB-CRASH-001',
    '--as',
    'alice',
    '--choose',
    '2=left',
    '--var',
    'FAIL=false',
  ]);
  const id = first.document.execution_id;
  const middle = ['run', 'RB-CRASH-001', '--as', 'alice', '--start-at', '4', '--continues', id];
  expect((await place.json(middle)).document).toMatchObject({
    error: { code: 'missing-input', message: expect.stringContaining('reason') as string },
  });
  expect((await place.run([...middle, '--reason', 'the machine is gone'])).code).toBe(1);
  expect((await place.run(['abort', id, '--as', 'alice'])).code).toBe(0);
  const second = await place.json([
    ...middle,
    '--reason',
    'the machine is gone',
    '--approve',
    '4=bob',
    '--confirm',
    '5=done',
  ]);
  expect(second).toMatchObject({ code: 0, document: { status: 'completed' } });
  expect(place.effects()).toEqual(['1', '3', '4 one', '6 a', '6 b', '8']);
  const events = await place.events(second.document.execution_id);
  expect(events[0]).toMatchObject({
    start_at: 4,
    continues: id,
    carried: { FIRST: 'one' },
    reason: 'the machine is gone',
  });
  expect(
    events
      .filter(({ type }) => type === 'StepSkipped')
      .map((event) => [event['step'], event['visit'], event['reason']]),
  ).toEqual([1, 2, 3].map((step) => [step, 0, 'not_run_here']));
  await place.remove();
});

test('the runbook that an execution began with is the one it goes on with', async () => {
  const { readFile, writeFile } = await import('node:fs/promises');
  const place = await workspace();
  const { document } = await place.json(['run', 'RB-CRASH-001', '--as', 'alice', '--choose', '2=left']);
  const file = place.path('runbooks/RB-CRASH-001.yaml');
  await writeFile(
    file,
    (await readFile(file, 'utf8')).replace('echo 8 >> effects.log', 'echo changed >> effects.log'),
  );
  const { code, stdout } = await place.run([
    'resume',
    document.execution_id,
    '--as',
    'alice',
    '--approve',
    '4=bob',
    '--confirm',
    '5=done',
  ]);
  expect({ code, stdout }).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('has changed since this execution began') as string,
  });
  expect(place.effects().at(-1)).toBe('8');
  await place.remove();
});
