import { expect, test } from 'vitest';
import { approved, changeEnvironment, given, works, workflowWith } from './world.ts';

const ended = { type: 'ExecutionFinished', status: 'completed' };

test('a first step that needs an approval: the first run asks', async () => {
  const world = await given({ steps: [approved('one'), works('two')] });

  const run = await world.starts('alice');
  expect(run.path()).toEqual(['plan: success', 'open: success', 'gate-1: waiting']);
  expect(world.ran()).toEqual([]);
  expect(run.job('open').summary).toContain('work one');

  await run.approve('carol');
  await world.settled();
  expect(world.ran()).toEqual(['work one', 'work two']);
  expect((await world.events()).at(-1)).toMatchObject(ended);
  await world.isSound();
});

test('each gate asks the people of its step; steps that ask nobody run in the environment of the runbook, and only they have its secret', async () => {
  const show = 'work "token:${THE_TOKEN:+there}"';
  const world = await given({
    metadata: { environment: 'production' },
    inputs: { THE_TOKEN: { type: 'string', description: 'A token', secret: true } },
    steps: [
      { commands: [show, 'echo "the token is $THE_TOKEN"'] },
      approved('two', { approvers: ['manager'], commands: [show] }),
      { commands: [show] },
    ],
    files: { '.github/workflows/execute-runbook.yml': workflowWith('THE_TOKEN') },
  });
  changeEnvironment(world, 'production', { secrets: { THE_TOKEN: 'very-secret' } });

  const run = await world.starts('alice');
  expect(run.job('open').environment).toBe('production');
  expect(run.waiting).toBe('manager-approval');
  expect(() => run.approve('bob')).toThrow('no reviewer');
  await run.approve('dan');
  await world.settled();

  expect(run.path()).toEqual([
    'plan: success',
    'open: success',
    'gate-1: success',
    'open-1: success',
    'settle: success',
  ]);
  expect(run.job('open-1').environment).toBe('production');
  expect(world.ran()).toEqual(['work token:there', 'work token:', 'work token:there']);
  expect((await world.events()).at(-1)).toMatchObject(ended);
  const branch = 'refs/heads/runbook-journal';
  const kept = await world.remote.filesAt(branch, 'output');
  const texts = await Promise.all(kept.map((file) => world.remote.fileAt(branch, file)));
  expect(texts.join('')).toContain('the token is ');
  const told = world.api.comments.map(({ body }) => body).join('');
  expect(`${texts.join('')}${JSON.stringify(await world.events())}${told}`).not.toContain('very-secret');
  await world.isSound();
});

test('an approver who was removed from the role while the gate waited approves nothing', async () => {
  const world = await given({ steps: [works('one'), approved('two')] });
  const run = await world.starts('alice');
  await world.commitToMain({
    'runbooks/config.yaml': `
approvers: {lead: {users: [carol]}, manager: {users: [dan]}, oncall: {users: [alice]}}
environments: {lead-approval: {approvers: [lead]}, manager-approval: {approvers: [manager]}}
`,
  });

  await run.approve('bob');
  await world.settled();
  expect(run.job('gate-1').result).toBe('failure');
  expect(world.ran()).toEqual(['work one']);
  const refused = (await world.events()).find(({ type }) => type === 'GateRefused');
  expect(refused).toMatchObject({ subject: '2', reason: 'reviewers-differ' });
  expect(world.said().join('\n')).toContain('/resume');

  // Settings and environment agree again, and the operator asks once more.
  changeEnvironment(world, 'lead-approval', { reviewers: [{ type: 'User', name: 'carol' }] });
  const again = await world.answers('alice', '/resume');
  expect(again.waiting).toBe('lead-approval');
  await again.approve('carol');
  await world.settled();
  expect(world.ran()).toEqual(['work one', 'work two']);
  expect((await world.events()).at(-1)).toMatchObject(ended);
  await world.isSound();
});

test('a repository without required reviewers: the approval is a comment that names what it approves', async () => {
  const world = await given({
    config: `
approvers: {lead: {users: [bob, carol]}}
approvals: comment
`,
    steps: [works('one'), approved('two'), works('three')],
  });
  const run = await world.starts('alice');
  expect(run.path()).toEqual(['plan: success', 'open: success', 'settle: success']);
  const line = /\/approve 2 ([0-9a-f]{8})/;
  const asked = world.api.comments
    .map(({ body }) => line.exec(body)?.[1])
    .find((nonce) => nonce !== undefined);
  expect(asked).toBeDefined();

  const wrong = await world.answers('bob', '/approve 2 00000000');
  expect(world.ran()).toEqual(['work one']);
  expect(wrong.log()).toContain('wrong-nonce');

  const own = await world.answers('alice', `/approve 2 ${asked}`);
  expect(own.path()).toContain('plan: failure');
  expect(world.ran()).toEqual(['work one']);

  const answer = await world.answers('bob', `/approve 2 ${asked}`);
  expect(answer.path()).toEqual(['plan: success', 'open: success', 'settle: success']);
  expect(await world.events()).toContainEqual(
    expect.objectContaining({
      type: 'ApprovalGranted',
      by: { person: 'bob', via: 'github-comment', run: answer.id, comment: expect.any(Number) as number },
    }),
  );
  expect(world.ran()).toEqual(['work one', 'work two', 'work three']);
  expect((await world.events()).at(-1)).toMatchObject(ended);
  await world.isSound();
});

test('decisions that the dispatch brought along are taken in order, and only once each', async () => {
  const world = await given({
    steps: [
      works('one'),
      { step_type: 'decision', decision_branches: { again: 1, on: 3 } },
      approved('three', { next: 'end' }),
    ],
  });

  const run = await world.starts('alice', { decisions: '2=again\n2=on' });
  expect(run.waiting).toBe('lead-approval');
  expect(world.ran()).toEqual(['work one', 'work one']);
  const taken = (await world.events()).filter(({ type }) => type === 'DecisionTaken');
  expect(taken).toMatchObject([
    { branch: 'again', by: { person: 'alice', via: 'github-dispatch', run: run.id } },
    { branch: 'on', by: { person: 'alice', via: 'github-dispatch', run: run.id } },
  ]);
  await run.approve('bob');
  await world.settled();
  expect((await world.events()).at(-1)).toMatchObject(ended);
  await world.isSound();
});
