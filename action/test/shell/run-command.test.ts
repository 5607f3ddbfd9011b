import { createHash } from 'node:crypto';
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { processStart } from '../../src/adapters/process-start.ts';
import { orphans } from '../../src/adapters/running-commands.ts';
import { executionId, fixtures, tryShell } from './try-shell.ts';

test('a command that succeeds', async () => {
  const { run, lines, log, kept } = tryShell();
  const end = await run('echo out; echo err >&2');
  expect(end).toEqual({
    exit_code: 0,
    signal: null,
    ended: 'exited',
    duration_ms: expect.any(Number),
    stdout: { bytes: 4, sha256: sha256('out\n'), kept: `${executionId}/4-1-1-1.stdout` },
    stderr: { bytes: 4, sha256: sha256('err\n'), kept: `${executionId}/4-1-1-1.stderr` },
    stdoutText: 'out\n',
    stderrText: 'err\n',
    textCut: false,
    outputs: {},
    secretOutputs: [],
    problem: null,
  });
  expect(kept(end.stdout)).toBe('out\n');
  expect(lines.toSorted((one, other) => one.text.localeCompare(other.text))).toEqual([
    { step: 4, item: null, stream: 'stderr', text: 'err' },
    { step: 4, item: null, stream: 'stdout', text: 'out' },
  ]);
  expect(log()).toMatch(
    /^== \S+Z step 4, visit 1, attempt 1, command 1\n(?:out\nerr|err\nout)\n== exit code 0 after \d+ ms\n$/,
  );
});

test.each([
  ['exit 7', { ended: 'exited', exit_code: 7, signal: null }],
  ['kill -KILL $$', { ended: 'signalled', exit_code: null, signal: 'SIGKILL' }],
  ['kill -TERM $$', { ended: 'signalled', exit_code: null, signal: 'SIGTERM' }],
  ['false; echo not reached', { ended: 'exited', exit_code: 1, stdoutText: '' }],
  ['echo "$NOT_DECLARED"', { ended: 'exited', exit_code: 1 }],
  ['false | cat', { ended: 'exited', exit_code: 1 }],
  ['no-such-program', { ended: 'exited', exit_code: 127 }],
  ['if', { ended: 'exited', exit_code: 2 }],
])('`%s` ends as bash says, strictly', async (script, expected) => {
  expect(await tryShell().run(script)).toMatchObject({ ...expected, problem: null });
});

test('a command has nothing to read, no terminal, and both streams by name', async () => {
  const { run } = tryShell();
  const end = await run(
    'cat; read -r line || echo closed; tty || true; echo named | tee /dev/stderr > /dev/stdout; { : < /dev/tty; } 2> /dev/null || echo no terminal',
  );
  expect(end).toMatchObject({
    exit_code: 0,
    stdoutText: 'closed\nnot a tty\nnamed\nno terminal\n',
    stderrText: 'named\n',
  });
});

test('a command runs in the root, in a group of its own, without the settings of the caller', async () => {
  const { run, root } = tryShell({
    environment: {
      BASH_ENV: '/nonexistent',
      NODE_OPTIONS: '--bad',
      GITHUB_TOKEN: 't',
      RUNBOOK_OPERATOR: 'o',
      REGION: 'eu',
    },
  });
  const end = await run(
    'pwd -P; ps -o pgid= -p $$ | tr -d " "; echo $$; echo "${BASH_ENV-}${NODE_OPTIONS-}${GITHUB_TOKEN-}${RUNBOOK_OPERATOR-}$REGION$MINE"',
    { environment: { MINE: 'mine' } },
  );
  const [folder, group, pid, values] = end.stdoutText.split('\n');
  expect(folder?.endsWith(root)).toBe(true);
  expect(group).toBe(pid);
  expect(values).toBe('eumine');
});

test('a timeout ends the whole group', async () => {
  const { run, seen, lines } = tryShell();
  // Once more with more time where the machine was too busy to get as far as that.
  for (const timeoutSeconds of [1, 5, 25]) {
    const end = await run('("$FIXTURES/forever" & wait) & wait', { timeoutSeconds });
    expect(end).toMatchObject({ ended: 'timed_out', exit_code: null, signal: 'SIGTERM', problem: null });
    if (lines.length > 0) break;
  }
  await gone(await seen(/ready/));
});

test('who ignores TERM is killed, be it the shell or a grandchild', async () => {
  for (const script of ['exec "$FIXTURES/ignore-sigterm"', '"$FIXTURES/ignore-sigterm" & wait']) {
    const { run, seen } = tryShell();
    const controller = new AbortController();
    const ready = seen(/ready/);
    const running = run(script, { signal: controller.signal });
    const line = await ready;
    controller.abort();
    expect(await running).toMatchObject({ ended: 'cancelled', exit_code: null });
    await gone(line);
  }
});

test('a cancelled command may clean up, and stays cancelled', async () => {
  const { run, seen, log } = tryShell();
  const controller = new AbortController();
  const running = run('trap "echo cleaned up; exit 0" TERM; echo ready; while :; do sleep 0.01; done', {
    signal: controller.signal,
  });
  await seen(/ready/);
  controller.abort();
  expect(await running).toMatchObject({
    ended: 'cancelled',
    exit_code: 0,
    stdoutText: 'ready\ncleaned up\n',
  });
  expect(log()).toMatch(/\n== cancelled after \d+ ms\n$/);
});

test('what is cancelled before it starts never runs', async () => {
  const { run, lines } = tryShell();
  const end = await run('echo here', { signal: AbortSignal.abort() });
  expect(end).toMatchObject({ ended: 'cancelled', exit_code: null, stdout: { bytes: 0, kept: null } });
  expect(lines).toEqual([]);
});

test.each(['"$FIXTURES/forever" &', '"$NODE" "$FIXTURES/new-session.mjs" "$FIXTURES/forever"'])(
  'a background child that holds the pipe does not hang `%s`, and is left alone',
  async (script) => {
    const { run, seen } = tryShell();
    const ready = seen(/ready \d+/);
    const end = await run(`${script}\necho started`);
    const pid = Number((await ready).text.slice(6));
    onTestFinished(() => void process.kill(pid, 'SIGKILL'));
    expect(end).toMatchObject({ ended: 'exited', exit_code: 0 });
    expect(end.stdoutText).toContain('started\n');
    expect(end.duration_ms).toBeLessThan(30_000);
    expect(processStart(pid).state).toBe('running');
  },
);

test('what a background child writes later does not get into the next command', async () => {
  const { run, root, lines } = tryShell();
  const late =
    'trap "" PIPE; until [ -e go ]; do sleep 0.01; done; echo "LATE=1" >> "$RUNBOOK_OUTPUT"; echo late 2> /dev/null || echo > went';
  const first = await run(`{ ${late}; } & echo first`);
  expect(first.stdoutText).toBe('first\n');
  writeFileSync(join(root, 'go'), '');
  const second = await run('until [ -e went ]; do sleep 0.01; done; echo second', {
    declared: { LATE: { type: 'string', secret: false } },
  });
  expect(second).toMatchObject({ outputs: {}, stdoutText: 'second\n' });
  expect(lines.map(({ text }) => text)).toEqual(['first', 'second']);
});

test('a process that is told about its output a little after its end loses none', async () => {
  const { run } = tryShell();
  // Bash does not wait for a substituted process.
  const end = await run('echo slow > >(sleep 0.05; cat)');
  expect(end.stdoutText).toBe('slow\n');
});

test('commands side by side do not mix', async () => {
  const { run, log, lines } = tryShell();
  const items = ['a', 'b', 'c', 'd/../e', 'Ü'];
  const ends = await Promise.all(
    items.map(
      async (item) =>
        await run('for i in {1..200}; do echo "$ITEM $i"; done', { item, environment: { ITEM: item } }),
    ),
  );
  for (const [at, end] of ends.entries()) {
    const expected = Array.from({ length: 200 }, (_, index) => `${items[at]} ${index + 1}`);
    expect(end.stdoutText).toBe(`${expected.join('\n')}\n`);
    expect(lines.filter(({ item }) => item === items[at]).map(({ text }) => text)).toEqual(expected);
  }
  expect(new Set(ends.map((end) => end.stdout.kept)).size).toBe(items.length);
  expect(ends[0]?.stdout.kept).toBe(`${executionId}/4-1-1-a-1.stdout`);
  expect(ends[3]?.stdout.kept).toMatch(/\/4-1-1-~[0-9a-f]{16}-1\.stdout$/);
  expect(log().match(/^[^=].*$/gm)).toHaveLength(1000);
});

test('10,000 short lines come in order', async () => {
  const { run, lines } = tryShell();
  await run('for i in {1..10000}; do echo "$i"; done');
  expect(lines.map(({ text }) => text)).toEqual(Array.from({ length: 10_000 }, (_, at) => String(at + 1)));
});

test('output waits for those who cannot take more of it', async () => {
  let busy = false;
  let waits = 0;
  const { run, lines } = tryShell({
    drained: async () => {
      expect(busy).toBe(false);
      busy = true;
      waits += 1;
      const before = lines.length;
      for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
      expect(lines.length).toBe(before);
      busy = false;
    },
  });
  const end = await run('for i in {1..50000}; do echo "line $i"; done');
  expect(end).toMatchObject({ exit_code: 0 });
  expect(lines).toHaveLength(50_000);
  expect(waits).toBeGreaterThan(5);
});

test('nothing is lost where those who watch are slower than the wait for background children', async () => {
  let slow = 1500;
  const { run, lines } = tryShell({
    drained: async () => {
      await delay(slow);
      slow = 0;
    },
  });
  const end = await run('echo first; head -c 60000 /dev/zero | tr "\\0" x; echo; echo last');
  expect(end.stdoutText.length).toBe(6 + 60_001 + 5);
  expect(lines.at(-1)?.text).toBe('last');
});

test('invalid UTF-8 and characters cut between two writes', async () => {
  const { run, kept } = tryShell();
  const end = await run(
    String.raw`printf '\xf0\x9f'; sleep 0.05; printf '\x94\x91 \xff\xfe caf\xc3'; sleep 0.05; printf '\xa9\ncut \xe2\x82'`,
  );
  expect(end.stdoutText).toBe('🔑 \ufffd\ufffd café\ncut \ufffd');
  expect(kept(end.stdout)).toBe(end.stdoutText);
  expect(end.stdout).toMatchObject({ bytes: 20 });
});

test('an output is kept in part, in full or not at all', async () => {
  const { run, kept, log } = tryShell();
  const script = 'for i in {1..20000}; do echo "line $i"; done; echo error >&2';
  const tail = await run(script);
  expect(kept(tail.stdout)).toMatch(
    /^line 1\nline 2\n[^]*\n\[… \d+ bytes are not kept …\]\n[^]*\nline 20000\n$/,
  );
  expect(Buffer.byteLength(kept(tail.stdout) ?? '')).toBeLessThanOrEqual(64 * 1024);
  expect(kept(tail.stderr)).toBe('error\n');
  expect(tail.stdout.sha256).toBe(sha256(kept(tail.stdout) ?? ''));
  const full = await run(script, { index: 2, keep: 'full' });
  expect(kept(full.stdout)).toBe(full.stdoutText);
  const none = await run(script, { index: 3, keep: 'none' });
  expect(none.stdout).toEqual({ bytes: full.stdout.bytes, sha256: null, kept: null });
  expect(none.stdoutText).toBe(full.stdoutText);
  expect(log().match(/^line 20000$/gm)).toHaveLength(3);
});

test('an execution keeps 1 MiB in all, in each process', async () => {
  const { run, root } = tryShell();
  for (let index = 1; index <= 4; index += 1) {
    await run('head -c 400000 /dev/zero | tr "\\0" x', { index, keep: 'full' });
  }
  const folder = join(root, '.runbook', 'output', executionId);
  const sizes = readdirSync(folder).map((file) => statSync(join(folder, file)).size);
  expect(sizes.length).toBeGreaterThanOrEqual(3);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(1024 * 1024);
  const late = await run('echo more', { index: 9 });
  expect(late).toMatchObject({ exit_code: 0, stdoutText: 'more\n' });
});

test('`verify` sees 1 MiB of each stream and is told when there was more', async () => {
  const { run } = tryShell();
  const whole = await run('head -c 1048576 /dev/zero | tr "\\0" x');
  expect([whole.stdoutText.length, whole.textCut]).toEqual([1_048_576, false]);
  const more = await run('head -c 1048577 /dev/zero | tr "\\0" x >&2');
  expect([more.stderrText.length, more.textCut]).toEqual([1_048_576, true]);
});

test('a disk that takes nothing does not stop a command', async () => {
  const { run, root, lines } = tryShell();
  writeFileSync(join(root, '.runbook'), 'not a folder');
  const end = await run('echo fine');
  expect(end).toMatchObject({
    exit_code: 0,
    stdoutText: 'fine\n',
    stdout: { bytes: 5, sha256: null, kept: null },
  });
  expect(lines.at(-1)?.text).toMatch(/^the log of this execution is not whole: E/);
});

test('what a living process runs is no orphan', async () => {
  const { run, root, seen } = tryShell();
  const controller = new AbortController();
  const running = run('echo "ready $$"; while :; do sleep 1; done', { signal: controller.signal });
  await seen(/ready/);
  expect(orphans(root, executionId)).toEqual([]);
  controller.abort();
  await running;
  expect(orphans(root, executionId)).toEqual([]);
});

test('where there is no bash, the command is not started', async () => {
  const { run, log } = tryShell({ environment: { PATH: '/nonexistent' } });
  const end = await run('echo here');
  expect(end).toMatchObject({ ended: 'not_started', exit_code: null, outputs: {} });
  expect(end.problem).toEqual({ code: 'not-started', message: expect.stringMatching(/`bash`.*ENOENT/) });
  expect(log()).toMatch(/\n== not started after \d+ ms\n$/);
});

test('the check of a condition gives exit code and the end of its output', async () => {
  const { shell, secrets } = tryShell({ secrets: { TOKEN: 'hunter22' } });
  const check = async (script: string, timeoutSeconds = 60): ReturnType<typeof shell.check> =>
    await shell.check(
      executionId,
      {
        type: 'CheckCondition',
        subject: 'prerequisites.0',
        script,
        environment: { A: 'a' },
        secrets: ['TOKEN'],
        timeoutSeconds,
      },
      new AbortController().signal,
    );
  expect(await check('true')).toEqual({ exitCode: 0, detail: null });
  expect(await check('echo "$A $TOKEN"; echo why >&2; exit 3')).toEqual({
    exitCode: 3,
    detail: 'a ***\nwhy',
  });
  expect(await check('echo waiting; sleep 60', 2)).toEqual({
    exitCode: null,
    detail: 'stopped because it had not ended in 2 s\nwaiting',
  });
  expect(await check('for i in {1..5000}; do echo "line $i"; done')).toEqual({
    exitCode: 0,
    detail: expect.stringMatching(/line 5000$/),
  });
  expect(await check('echo minted-secret >> "$RUNBOOK_MASK"; echo minted-secret')).toEqual({
    exitCode: 0,
    detail: '***',
  });
  expect(secrets.mask('minted-secret')).toBe('***');
});

test('programs that are missing', async () => {
  expect(await tryShell().shell.missing(['bash', 'no-such-program', `${fixtures}forever`])).toEqual([
    'no-such-program',
  ]);
});

async function gone({ text }: { readonly text: string }): Promise<void> {
  const pid = Number(text.slice('ready '.length));
  await vi.waitFor(() => expect(processStart(pid).state).not.toBe('running'));
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
