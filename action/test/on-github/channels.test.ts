import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { approved, given, works, workflowWith } from './world.ts';

type Told = { readonly path: string; readonly body: Readonly<Record<string, unknown>> };

/** A chat that takes everything, and a pager that refuses everything. */
async function services(): Promise<{ readonly url: string; readonly told: readonly Told[] }> {
  const told: Told[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const path = request.url ?? '';
      told.push({ path, body: JSON.parse(Buffer.concat(chunks).toString('utf8')) as Told['body'] });
      response.writeHead(path === '/chat' ? 200 : 400).end('{}');
    });
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, told };
}

test('people are told of a question once, of its answer, and of the end; a channel that fails stops nothing', async () => {
  const { url, told } = await services();
  const world = await given({
    config: `
approvers: {lead: {users: [bob, carol]}}
environments: {lead-approval: {approvers: [lead]}}
channels:
  chat: {type: slack, url_secret: CHAT_URL, on: [gate, escalated, finished]}
  pager: {type: pagerduty, routing_key_secret: PAGER_KEY, url: '${url}/pager', on: [gate]}
`,
    secrets: { CHAT_URL: `${url}/chat`, PAGER_KEY: '0123456789abcdef0123456789abcdef' },
    steps: [works('one'), approved('two')],
    files: { '.github/workflows/execute-runbook.yml': workflowWith('CHAT_URL', 'PAGER_KEY') },
  });

  const run = await world.starts('alice', { incident: 'INC-7' });
  expect(run.waiting).toBe('lead-approval');
  expect(told.map(({ path }) => path).toSorted()).toEqual(['/chat', '/pager']);
  const [question] = told.filter(({ path }) => path === '/chat');
  expect(question?.body['text']).toContain('RB-OPS-001');
  expect(question?.body['text']).toContain(`/actions/runs/${run.id}`);

  await run.approve('bob');
  await world.settled();
  expect(world.ran()).toEqual(['work one', 'work two']);
  expect((await world.events()).at(-1)).toMatchObject({ type: 'Notified' });
  expect(await world.events()).toContainEqual(
    expect.objectContaining({ type: 'ExecutionFinished', status: 'completed' }),
  );
  const said = (await world.events()).flatMap((event) =>
    event.type === 'Notified' ? [`${event.channel}: ${event.delivered}`] : [],
  );
  expect(said).toContain('pager: false');
  expect(told.filter(({ path }) => path === '/chat')).toHaveLength(
    said.filter((one) => one === 'chat: true').length,
  );
  expect(told.filter(({ path }) => path === '/chat').at(-1)?.body['text']).toContain('ompleted');
  for (const { body } of world.api.comments) expect(body).not.toContain(url);
  await world.isSound();
});
