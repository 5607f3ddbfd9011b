import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { fakeWorldOpener } from '../../src/adapters/open-fake-world.ts';
import type { RehearsalResult } from '../../src/rehearsal/result.ts';
import { messagesOf, runbookOf, tryCase } from './try-case.ts';

const open = fakeWorldOpener(process.env['PATH']);

/** Runs a script as the only command of a step, with these fakes. */
async function runFaked(
  script: string,
  fakes: Readonly<Record<string, string>> = {},
  more = '',
): Promise<RehearsalResult> {
  const loaded = runbookOf(
    `  - {step_number: 1, title: Real, description: D, step_type: automated, timeout_seconds: 20, commands: [${JSON.stringify(script)}], outputs: {SEEN: {type: string}}}`,
    'variables:\n  NAME: {type: string, description: N, default: world}\n',
  );
  return tryCase(loaded, `fakes: ${JSON.stringify({ unused: 'exit 1', ...fakes })}\n${more}`, open);
}

/** What a script publishes as SEEN. */
async function seen(script: string, fakes?: Readonly<Record<string, string>>): Promise<unknown> {
  const result = await runFaked(`${script}\n`, fakes);
  return messagesOf(result).length === 0 ? result.actual.outputs['SEEN'] : messagesOf(result);
}

test('commands really run, in bash, with the fakes in the place of programs', async () => {
  const fakes = { kubectl: 'echo "kubectl got $*"; echo "$NAME" > told' };
  expect(await seen('x=$(kubectl get pods); echo "SEEN=$x, $(cat told)" >> "$RUNBOOK_OUTPUT"', fakes)).toBe(
    'kubectl got get pods, world',
  );
  const result = await runFaked('kubectl get pods', fakes, 'expected_outcomes: [kubectl got get pods]');
  expect(messagesOf(result)).toEqual([]);
});

test('a fake may fail, and its step does', async () => {
  const result = await runFaked(
    'kubectl get',
    { kubectl: 'echo gone >&2; exit 3' },
    'expected: {status: failed, failed: [1]}\nexpected_outcomes: [gone]',
  );
  expect(messagesOf(result)).toEqual([]);
  expect(result.actual.path[0]?.detail).toBe('exit code 3');
});

test('the environment is empty but for what the command is given', async () => {
  const names = await seen('echo "SEEN=$(env | cut -d= -f1 | sort | tr "\\n" " ")" >> "$RUNBOOK_OUTPUT"');
  expect(names).toBe('HOME LANG NAME PATH PWD RUNBOOK_MASK RUNBOOK_OUTPUT SHLVL TMPDIR TZ _ ');
});

test('home and folder are temporary, and gone afterwards', async () => {
  const folders = String(
    await seen('echo x > file; echo "SEEN=$HOME $PWD $(mktemp -d)" >> "$RUNBOOK_OUTPUT"'),
  ).split(' ');
  expect(folders).toHaveLength(3);
  for (const folder of folders) {
    expect(folder.startsWith(tmpdir())).toBe(true);
    expect(existsSync(folder)).toBe(false);
  }
});

test('steps of one case share the folder, cases do not', async () => {
  const loaded = runbookOf(`
  - {step_number: 1, title: A, description: D, step_type: automated, commands: [test ! -e file, echo x > file]}
  - {step_number: 2, title: B, description: D, step_type: automated, commands: [cat file]}
`);
  for (const _ of [1, 2]) {
    expect(messagesOf(await tryCase(loaded, 'fakes: {unused: exit 1}', open))).toEqual([]);
  }
});

test('the time is that of the case, and nothing waits', async () => {
  const begin = performance.now();
  const result = await runFaked(
    'sleep 60; echo "SEEN=$(date -u +%Y-%m-%dT%H:%M:%SZ) $(date +%s)" >> "$RUNBOOK_OUTPUT"',
    {},
    'today: 2026-11-20T09:30:00Z',
  );
  expect(result.actual.outputs['SEEN']).toBe('2026-11-20T09:30:00Z 1795167000');
  expect(performance.now() - begin).toBeLessThan(20_000);
});

const hasNamespaces = spawnSync('unshare', ['-rn', 'true']).status === 0;

test.runIf(hasNamespaces)('there is no network where the system can do without', async () => {
  const server = createServer((socket) => socket.end('reached'));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => {
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  // A program of this machine, which the guard cannot look into, lets the script try.
  const dial = `exec ${process.execPath} -e 'require("net").connect(${port}, "127.0.0.1", () => console.log("reached")).on("error", (e) => console.log(e.code))'`;
  const result = await runFaked('echo "SEEN=$(dial)" >> "$RUNBOOK_OUTPUT"', { dial });
  // The guard refuses a fake that starts a program by its folder, before anything runs.
  expect(messagesOf(result)).toEqual([expect.stringContaining('The fake of `dial` could leave the fakes')]);
  expect(await canReach(port)).toBe(false);
});

/** Whether a fake world lets a program reach a port of this machine. */
async function canReach(port: number): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'rehearsal-tools-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(
    join(folder, 'dial'),
    `#!/bin/sh\nexec ${process.execPath} -e 'require("net").connect(${port}, "127.0.0.1", () => process.exit(0)).on("error", () => process.exit(1))'\n`,
    { mode: 0o755 },
  );
  const world = await fakeWorldOpener(`${folder}:${process.env['PATH']}`)({
    fakes: {},
    tools: ['dial'],
    secrets: {},
  });
  onTestFinished(async () => world.close());
  const command = {
    type: 'RunCommand',
    step: 1,
    visit: 1,
    attempt: 1,
    item: null,
    index: 1,
    script: 'dial',
    environment: {},
    secrets: [],
    timeoutSeconds: 20,
    keep: 'none',
  } as const;
  const { exit_code } = await world.shell.run('rehearsal', command, {}, new AbortController().signal);
  return exit_code === 0;
}

test('a command that could leave the fakes is refused before anything runs', async () => {
  const result = await runFaked('echo x > touched; /bin/rm -rf touched');
  expect(messagesOf(result)).toEqual([
    'A command of step 1 could leave the fakes: the program `/bin/rm`, which is named with its folder',
  ]);
  expect(result.events.map(({ type }) => type)).not.toContain('CommandFinished');
});

test.each([
  ['rm -rf "$(printf %s /etc)"', 126],
  ['rm -rf "$(printf %s ../..)"', 126],
  ['mkdir "$(printf %s /rehearsal-was-here)"', 126],
  ['touch "$(printf %s /rehearsal-was-here)"', 126],
  ['echo x | tee "$(printf %s /rehearsal-was-here)"', 126],
  ['cp "$(printf %s /etc/hostname)" .', 126],
  ['mv "$(printf %s /etc/hostname)" .', 126],
  ['mktemp -p "$(printf %s /)"', 126],
  ['mktemp "$(printf %s /tmp/x.XXXXXX)"', 126],
  ['rm -rf --one="$(printf %s /etc)"', 126],
  ['awk \'BEGIN { system("touch x") }\'', 126],
  ['awk \'BEGIN { "date" | getline x }\'', 126],
  ['awk \'BEGIN { print "x" > "/rehearsal-was-here" }\'', 126],
  ['awk \'BEGIN { print "x" | "sh" }\'', 126],
  ['awk -f x', 126],
  ['echo x > file; sed -i s/x/y/ file', 126],
  ['echo x > file; sed -ni p file', 126],
  ["echo x | sed 's/x/touch y/e'", 1],
  ["echo x | sed 'w /rehearsal-was-here'", 1],
  ['sort -o out file', 126],
  ['sort --compress-program=./x file', 126],
  ['date -s 2020-01-01', 126],
  ['date 010101012020', 126],
])('a harmless tool stays harmless: %s', async (script, code) => {
  const result = await runFaked(script, {}, 'expected: {status: failed, failed: [1]}');
  expect(messagesOf(result)).toEqual([]);
  const said = result.events.find(({ type }) => type === 'CommandFinished');
  expect(said).toMatchObject({ exit_code: code });
});

test('tools do what they do', async () => {
  expect(
    await seen(
      'mkdir -p a/b; echo "b 2" > a/b/c; echo "a 1" | tee -a a/b/c > /dev/null; rm -f none; echo "SEEN=$(sort a/b/c | awk \'$2 > 0 || $1 == "x" { print $1 }\' | sed "s/a/A/" | tr "\\n" "-")" >> "$RUNBOOK_OUTPUT"',
    ),
  ).toBe('A-b-');
});

test('without a place to run, a step with fakes is an error', async () => {
  const loaded = runbookOf(
    '  - {step_number: 1, title: A, description: D, step_type: automated, commands: [ls]}',
  );
  const result = await tryCase(loaded, 'fakes: {ls: echo x}');
  expect(messagesOf(result)).toEqual(['Step 1 would run with fakes, which is not possible here']);
});

test('a mocked step runs nothing, also where there are fakes', async () => {
  const result = await runFaked('kubectl get', { kubectl: 'exit 9' }, 'mock_responses: {1: fine}');
  expect(messagesOf(result)).toEqual([]);
});

test('secrets are made up, and what looks like one is not taken for an output', async () => {
  const loaded = runbookOf(
    '  - {step_number: 1, title: A, description: D, step_type: automated, commands: [\'echo "X=$TOKEN" >> "$RUNBOOK_OUTPUT"\'], outputs: {X: {type: string}}}',
    'variables:\n  TOKEN: {type: string, description: T, secret: true}\n',
  );
  const result = await tryCase(loaded, 'fakes: {unused: exit 1}\nexpected: {status: failed}', open);
  expect(messagesOf(result)).toEqual([]);
  expect(result.actual.path[0]?.detail).toContain('contains a secret');
});
