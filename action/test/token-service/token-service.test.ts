import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const client = fileURLToPath(new URL('../../../examples/token-service/client.mjs', import.meta.url));

type Ended = { readonly code: number; readonly stdout: string; readonly stderr: string };
type Address = { readonly url: string; readonly secret: string; readonly pid: number };

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'token-service-'));
});

afterEach(async () => {
  const { url } = (await address()) ?? {};
  await rm(folder, { recursive: true, force: true });
  await waitUntil(async () => url === undefined || !(await listens(url)));
});

test('a second start finds the running service', async () => {
  const first = await service('start');
  const second = await service('start');
  expect(first.stdout).toMatch(/^http:\/\/127\.0\.0\.1:\d+\n$/);
  expect(second).toEqual(first);
});

test('an issued token verifies, a changed one does not', async () => {
  const token = (await service('issue')).stdout.trim();
  expect(await check(token)).toEqual({ code: 0, stdout: 'key-1\n', stderr: '' });

  const [header, , signature] = token.split('.');
  const payload = Buffer.from(JSON.stringify({ sub: 'admin', exp: 9_999_999_999 })).toString('base64url');
  expect(await check(`${header}.${payload}.${signature}`)).toEqual({
    code: 1,
    stdout: '',
    stderr: 'token-service: the token is refused: its signature does not fit the public half of key-1\n',
  });
});

test('garbage is no token', async () => {
  for (const text of ['x', 'a.b.c', 'e30.e30.', 'bnVsbA.bnVsbA.AA', '.'.repeat(70_000), '{"alg":"none"}']) {
    const { code, stderr } = await check(text);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^token-service: [^\n]+\n$/);
  }
});

test('a token without a signature of ours is refused, whatever algorithm it claims', async () => {
  const token = (await service('issue')).stdout.trim();
  const [, payload] = token.split('.');
  const header = Buffer.from(JSON.stringify({ alg: 'none', kid: 'key-1' })).toString('base64url');
  expect((await check(`${header}.${payload}.AA`)).stderr).toContain('its algorithm is not EdDSA');
});

test('a rotation keeps old tokens good until the old key is retired, and restoring it takes that back', async () => {
  await service('issue', '--save', 'before');
  expect((await service('create-key')).stdout).toBe('key-2\n');
  expect((await service('signing-key')).stdout).toBe('key-1\n');
  expect((await service('sign-with', 'key-2')).stdout).toBe('key-2\n');
  expect((await check((await service('issue')).stdout)).stdout).toBe('key-2\n');
  expect((await service('check', '--saved', 'before')).stdout).toBe('key-1\n');

  expect((await service('retire-old', '--keep', '1')).stdout).toBe('');
  expect((await service('retire-old', '--keep', '0')).stdout).toBe('key-1\n');
  expect((await service('check', '--saved', 'before')).stderr).toContain('no accepted key is called "key-1"');
  expect((await service('sign-with', 'key-1')).code).toBe(1);

  await service('restore', 'key-1');
  expect((await service('check', '--saved', 'before')).stdout).toBe('key-1\n');
});

test('nobody can verify what a mismatched key signed', async () => {
  await service('create-key', '--mismatched');
  await service('sign-with', 'key-2');
  expect((await check((await service('issue')).stdout)).stderr).toContain(
    'does not fit the public half of key-2',
  );
});

test('the key that signs cannot be deleted', async () => {
  await service('create-key');
  await service('sign-with', 'key-2');
  expect(await service('discard-after', 'key-1')).toMatchObject({
    code: 1,
    stderr: 'token-service: key-2 signs and cannot be deleted\n',
  });
  await service('sign-with', 'key-1');
  expect((await service('discard-after', 'key-1')).stdout).toBe('key-2\n');
  expect((await service('discard-after', 'key-1')).stdout).toBe('');
});

test('after a kill the next command starts it again, with the same keys', async () => {
  await service('create-key');
  await service('issue', '--save', 'before');
  const former = await address();
  process.kill(former!.pid, 'SIGKILL');
  await waitUntil(async () => !(await listens(former!.url)));
  expect((await service('check', '--saved', 'before')).stdout).toBe('key-1\n');
  expect((await service('keys')).stdout).toContain('key-2');
  expect((await address())?.secret).not.toBe(former!.secret);
});

test('a service that hangs is replaced, and ends once it goes on', async () => {
  await service('start');
  const former = await address();
  process.kill(former!.pid, 'SIGSTOP');
  expect((await service('signing-key')).stdout).toBe('key-1\n');
  process.kill(former!.pid, 'SIGCONT');
  await waitUntil(async () => !(await listens(former!.url)));
  expect((await service('signing-key')).code).toBe(0);
});

test('it ends when nobody asks for a while', async () => {
  await run(['start'], '', { TOKEN_SERVICE_IDLE_SECONDS: '0.2' });
  await expect.poll(address, { interval: 10, timeout: 30_000 }).toBeUndefined();
});

test('it ends when its folder is deleted', async () => {
  await service('start');
  const { url } = (await address())!;
  await rm(folder, { recursive: true });
  await expect.poll(() => listens(url), { interval: 10, timeout: 30_000 }).toBe(false);
});

test('stop ends it, and is content when it does not run', async () => {
  await service('start');
  expect((await service('stop')).stdout).toBe('stopped\n');
  await expect.poll(address, { interval: 10, timeout: 30_000 }).toBeUndefined();
  expect((await service('stop')).stdout).toBe('it does not run\n');
});

test('who does not know the secret is turned away', async () => {
  await service('start');
  const { url } = (await address())!;
  expect(await status(`${url}/keys`, {})).toBe(401);
  expect(await status(`${url}/keys`, { authorization: 'Bearer x' })).toBe(401);
});

test('keys that cannot be read are replaced by a new one', async () => {
  await writeFile(join(folder, 'keys.json'), '{"next": 1, "si');
  expect(await service('signing-key')).toEqual({ code: 0, stdout: 'key-1\n', stderr: '' });
});

test.each([
  [['sing'], 'token-service: there is no command "sing"\n'],
  [['toString'], 'token-service: there is no command "toString"\n'],
  [['sign-with'], 'token-service: the id of a key is missing\n'],
  [['retire-old', '--keep', '-1'], /^token-service: /],
  [['retire-old'], 'token-service: --keep wants a whole number, not ""\n'],
  [['issue', '--save', '../x'], 'token-service: a token\'s name has small letters and hyphens, not "../x"\n'],
])('%j is wrong use', async (args, message) => {
  const { code, stderr } = await service(...args);
  expect(code).toBe(2);
  expect(stderr).toMatch(message);
});

function service(...args: readonly string[]): Promise<Ended> {
  return run(args, '');
}

function check(token: string): Promise<Ended> {
  return run(['check'], token);
}

function run(
  args: readonly string[],
  stdin: string,
  extra: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    const env = { PATH: process.env['PATH'], TOKEN_SERVICE_STATE: folder, ...extra };
    const child = execFile(process.execPath, [client, ...args], { env }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
    child.stdin?.on('error', () => undefined).end(stdin);
  });
}

async function address(): Promise<Address | undefined> {
  try {
    return JSON.parse(await readFile(join(folder, 'server.json'), 'utf8')) as Address;
  } catch {
    return undefined;
  }
}

// Asked by a connection: a process that ended may stay in the process table until somebody collects it.
function listens(url: string): Promise<boolean> {
  return status(url, {}).then(
    () => true,
    () => false,
  );
}

async function waitUntil(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await pause(10);
}

function status(url: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { headers }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode));
    });
    sent.on('error', reject).end();
  });
}
