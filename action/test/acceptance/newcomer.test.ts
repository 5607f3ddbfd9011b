import { execFileSync } from 'node:child_process';
import { cp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { node20, node24 } from '../node-binaries.ts';
import { cleanEnvironment } from './workspace.ts';
import { type Workspace, workspace } from './workspace.ts';

const repository = resolve(import.meta.dirname, '../../..');
const newcomer = [
  'run',
  'RB-LOCAL-001',
  '--as',
  'alice',
  '--choose',
  '3=rotate_now',
  '--approve',
  '5=bob',
  '--confirm',
  '7=done',
];

/** What a clone holds of the repository, with nothing installed. */
async function clone(): Promise<Workspace> {
  const place = await workspace(repository, ['runbooks', 'examples', 'schema', 'package.json', '.gitignore']);
  await cp(join(repository, 'action/dist'), place.path('action/dist'), { recursive: true });
  git(place, 'init', '--quiet');
  git(place, 'add', '--all', '--force');
  git(
    place,
    '-c',
    'user.name=Tests',
    '-c',
    'user.email=tests@example.org',
    'commit',
    '--quiet',
    '--message',
    'all',
  );
  return place;
}

function git({ root }: Workspace, ...words: readonly string[]): string {
  return execFileSync('git', ['-C', root, ...words], {
    encoding: 'utf8',
    env: { ...cleanEnvironment, GIT_CONFIG_GLOBAL: '/dev/null' },
  });
}

function client({ root }: Workspace, node: string, ...words: readonly string[]): string {
  return execFileSync(node, ['examples/token-service/client.mjs', ...words], {
    cwd: root,
    encoding: 'utf8',
    env: cleanEnvironment,
  }).trim();
}

/** Runs the clone's own program, as a newcomer would. */
function start(
  { root }: Workspace,
  node: string,
  words: readonly string[],
): { readonly code: number; readonly stdout: string } {
  try {
    return {
      code: 0,
      stdout: execFileSync(node, ['action/dist/cli.js', ...words], {
        cwd: root,
        encoding: 'utf8',
        env: cleanEnvironment,
        stdio: ['ignore', 'pipe', 'pipe'],
      }),
    };
  } catch (error) {
    const { status, stdout } = error as { status: number; stdout: string };
    return { code: status, stdout };
  }
}

for (const [name, node] of [
  ['Node 24', node24],
  ['Node 20', node20],
] as const) {
  test.runIf(node !== undefined)(
    `the first command of the README works in an empty clone with nothing installed, again and again (${name})`,
    async () => {
      const place = await clone();
      if (node === undefined) return;
      for (const round of [1, 2]) {
        const { code, stdout } = start(place, node, newcomer);
        expect({ round, code, stdout }).toMatchObject({
          code: 0,
          stdout: expect.stringContaining('■ completed') as string,
        });
      }
      expect(git(place, 'status', '--porcelain')).toBe('');
      for (const execution of await place.executions()) {
        expect(start(place, node, ['journal', execution, '--verify'])).toMatchObject({ code: 0 });
      }
      expect(await place.executions()).toHaveLength(2);
      const [started] = await place.events((await place.executions())[0] ?? '');
      expect(started).toMatchObject({
        type: 'ExecutionStarted',
        commit: git(place, 'rev-parse', 'HEAD').trim(),
        dirty: false,
      });
      await place.remove();
    },
  );
}

test('with a wrong key everything is rolled back and the old key serves again', async () => {
  const place = await clone();
  expect(start(place, node24, newcomer).code).toBe(0);
  const before = client(place, node24, 'signing-key');
  const { code, stdout } = start(place, node24, [...newcomer, '--var', 'BREAK_NEW_KEY=true', '--json']);
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    status: 'rolled_back',
    rollback: { status: 'complete' },
    unused_answers: ['--confirm 7=done'],
  });
  expect(client(place, node24, 'signing-key')).toBe(before);
  const token = client(place, node24, 'issue');
  expect(
    execFileSync(node24, ['examples/token-service/client.mjs', 'check'], {
      cwd: place.root,
      input: token,
      encoding: 'utf8',
      env: cleanEnvironment,
    }).trim(),
  ).toBe(before);
  await place.remove();
});
