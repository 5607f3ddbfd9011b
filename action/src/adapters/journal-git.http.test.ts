import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type GitHttp, serveGit } from '../../test/contract/git-http.ts';
import { gitStores, type GitStoreOfTest } from '../../test/contract/git-store.ts';
import { executionId, finished, note, started } from '../../test/contract/sample-events.ts';
import { Failure } from '../source/failure.ts';

const stores = gitStores();
const servers: GitHttp[] = [];
afterAll(() => {
  servers.forEach((server) => server.close());
  stores.remove();
});
const id = executionId(1);
const token = 'ghs_0123456789abcdefghijABCDEFGHIJ012345';
const basic = `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;

test('every request brings the token, and all is read and written', async () => {
  const { store, server, machine } = await served();
  const one = machine();
  await one.start([started(1)], false);
  for (let position = 1; position <= 3; position += 1) await one.append(id, position, [note('x')], true);
  expect(await machine().append(id, 4, [finished()], true)).toMatchObject({ ok: true });
  expect(await machine().read(id)).toMatchObject({ ok: true, events: { length: 5 } });
  expect(store.git(['rev-list', '--count', 'runbook-journal']).trim()).toBe('5');
  expect(new Set(server.authorizations.map((each) => each?.toLowerCase()))).toEqual(
    new Set([basic.toLowerCase()]),
  );
});

test('an append is two requests for the push and nothing else', async () => {
  const { server, machine } = await served();
  const one = machine();
  await one.start([started(1)], false);
  const before = server.authorizations.length;
  await one.append(id, 1, [note('x')], true);
  expect(server.authorizations.length - before).toBe(2);
});

test.each([401, 403, 404])('an answer of %i is told at once, without the token', async (status) => {
  const { server, machine } = await served();
  const waits: number[] = [];
  const one = machine(waits);
  await one.start([started(1)], false);
  server.answer(() => ({
    status,
    headers: { 'content-type': 'text/plain' },
    body: 'Permission to acme/ops.git denied',
  }));
  const failure = await failureOf(one.append(id, 1, [note('x')], true));
  expect(failure.message).toMatch(/^The remote refused writing the journal/);
  expect(`${failure.message}${failure.hint}`).not.toContain(token);
  expect(waits).toEqual([]);
});

test.each([500, 502, 503, 429])('an answer of %i is tried again', async (status) => {
  const { server, machine } = await served();
  const waits: number[] = [];
  const one = machine(waits);
  await one.start([started(1)], false);
  server.answer(() => (waits.length < 2 ? { status } : null));
  expect(await one.append(id, 1, [note('x')], true)).toMatchObject({ ok: true });
  expect(waits).toEqual([1, 2]);
});

test('the token does not follow to another host', async () => {
  const { server, machine } = await served();
  const other = await serveGit(stores.make().base);
  servers.push(other);
  server.answer((request) => ({ status: 301, headers: { location: `${other.url}${request.url ?? ''}` } }));
  const failure = await failureOf(machine().list());
  expect(failure.code).toBe('journal-unreachable');
  expect(other.authorizations).toEqual([]);
});

async function served(): Promise<{
  readonly store: GitStoreOfTest;
  readonly server: GitHttp;
  readonly machine: (waits?: number[]) => ReturnType<GitStoreOfTest['machine']>;
}> {
  const store = stores.make();
  store.git(['config', 'http.receivepack', 'true']);
  const server = await serveGit(store.base);
  servers.push(server);
  let now = Date.parse('2026-11-23T03:00:00.000Z');
  const machine = (waits: number[] = []): ReturnType<GitStoreOfTest['machine']> =>
    store.machine({
      remote: `${server.url}/server.git`,
      token,
      environment: { PATH: process.env['PATH'], HOME: join(store.base, 'nobody') },
      clock: {
        now: () => new Date(now).toISOString(),
        sleep: async (seconds) => {
          if (seconds > 0) waits.push(seconds);
          now += seconds * 1000;
        },
      },
    });
  return { store, server, machine };
}

async function failureOf(promise: Promise<unknown>): Promise<Failure> {
  const error: unknown = await promise.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(Failure);
  return error as Failure;
}
