import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { DeclaredOutputs } from '../../src/engine/ports.ts';
import { tryShell } from './try-shell.ts';

const text = { type: 'string', secret: false } as const;
const hidden = { type: 'string', secret: true } as const;
const declared: DeclaredOutputs = { NAME: text, COUNT: { type: 'number', secret: false }, TOKEN: hidden };

test('a command publishes values, and secrets by their name only', async () => {
  const { run, secrets } = tryShell();
  const end = await run(
    '{ echo "NAME=a b"; echo "COUNT=3"; echo "TOKEN=very-secret"; } >> "$RUNBOOK_OUTPUT"',
    { declared },
  );
  expect(end).toMatchObject({ problem: null, outputs: { NAME: 'a b', COUNT: 3 }, secretOutputs: ['TOKEN'] });
  expect(end.outputs).not.toHaveProperty('TOKEN');
  expect(secrets.get('TOKEN')).toBe('very-secret');
  const next = await run('echo "$TOKEN"; [ "$TOKEN" = very-secret ]', { index: 2, secrets: ['TOKEN'] });
  expect(next).toMatchObject({ exit_code: 0, stdoutText: 'very-secret\n' });
  expect((await run('echo "${TOKEN-unset}"')).stdoutText).toBe('unset\n');
});

test('both files are new, empty and private for each command, and gone after it', async () => {
  const { run } = tryShell();
  const first = await run(
    'umask 0; ls -ld "$(dirname "$RUNBOOK_OUTPUT")" "$RUNBOOK_OUTPUT" "$RUNBOOK_MASK"; wc -c < "$RUNBOOK_OUTPUT"; echo "NAME=1" >> "$RUNBOOK_OUTPUT"; echo "$RUNBOOK_OUTPUT" >&2',
    { declared },
  );
  expect(first.stdoutText).toMatch(/^drwx------[^]*-rw-------[^]*-rw-------[^]*\s0\n$/);
  const second = await run('cat "$RUNBOOK_OUTPUT"; echo "$RUNBOOK_OUTPUT" >&2', { declared });
  expect(second).toMatchObject({ stdoutText: '', outputs: {} });
  expect(second.stderrText).not.toBe(first.stderrText);
  const path = first.stderrText.trim();
  expect(
    readdirSync(path.slice(0, path.lastIndexOf('/'))).filter((file) => /\.(?:output|mask)$/.test(file)),
  ).toEqual([]);
});

test.each([
  ['an undeclared name', 'echo "OTHER=1" >> "$RUNBOOK_OUTPUT"', /OTHER/],
  ['a value that does not fit', 'echo "COUNT=many" >> "$RUNBOOK_OUTPUT"', /COUNT/],
  ['a reserved name', 'echo "PATH=/tmp" >> "$RUNBOOK_OUTPUT"', /PATH/],
  [
    'a second name in a newline',
    'evil=$(printf "a\\nCOUNT=5\\nTOKEN=x"); echo "COUNT=1" >> "$RUNBOOK_OUTPUT"; echo "NAME=$evil" >> "$RUNBOOK_OUTPUT"',
    /second `COUNT`/,
  ],
  [
    'an undeclared name in a newline',
    'evil=$(printf "a\\nPATH=/evil"); echo "NAME=$evil" >> "$RUNBOOK_OUTPUT"',
    /PATH/,
  ],
  [
    'a secret that is too short',
    'echo "TOKEN=abc" >> "$RUNBOOK_OUTPUT"',
    /^the secret output `TOKEN` is shorter than 4 characters/,
  ],
  [
    'a secret in a value that is not declared so',
    'echo "NAME=https://user:$PASSWORD@host" >> "$RUNBOOK_OUTPUT"',
    /^the value of `NAME` contains a secret: declare this output with `secret: true`$/,
  ],
  [
    'a line of the mask that is too short',
    'echo "NAME=x" >> "$RUNBOOK_OUTPUT"; echo abc >> "$RUNBOOK_MASK"',
    /^a line of \$RUNBOOK_MASK is shorter than 4 characters/,
  ],
  [
    'more than 1 MiB',
    '{ printf NAME=; head -c 1048577 /dev/zero | tr "\\0" x; } >> "$RUNBOOK_OUTPUT"',
    /^\$RUNBOOK_OUTPUT has 1048582 bytes, expected at most 1048576$/,
  ],
  [
    'a mask of more than 1 MiB',
    '{ yes some-secret || true; } | head -c 1048577 >> "$RUNBOOK_MASK"',
    /^\$RUNBOOK_MASK has 1048577 bytes/,
  ],
  ['what is not UTF-8', 'printf "NAME=\\xff\\n" >> "$RUNBOOK_OUTPUT"', /^what was published is not UTF-8$/],
  ['a link', 'ln -sf /etc/passwd "$RUNBOOK_OUTPUT"', /^\$RUNBOOK_OUTPUT is no plain file any more$/],
  [
    'a pipe that nobody writes to',
    'rm "$RUNBOOK_OUTPUT"; mkfifo "$RUNBOOK_OUTPUT"',
    /^\$RUNBOOK_OUTPUT is no plain file any more$/,
  ],
  ['a folder', 'rm "$RUNBOOK_MASK"; mkdir "$RUNBOOK_MASK"', /^\$RUNBOOK_MASK is no plain file any more$/],
])('%s is refused', async (_, script, message) => {
  const { run } = tryShell({ secrets: { PASSWORD: 'hunter22' } });
  const end = await run(script, { declared, secrets: ['PASSWORD'] });
  expect(end).toMatchObject({
    ended: 'exited',
    exit_code: 0,
    outputs: {},
    secretOutputs: [],
    problem: { code: 'published', message: expect.stringMatching(message) },
  });
});

test('a value of several lines stays one value', async () => {
  const { run } = tryShell();
  const end = await run(
    '{ echo "NAME<<END_9f3"; printf "a\\nCOUNT=5\\n"; echo END_9f3; } >> "$RUNBOOK_OUTPUT"',
    { declared },
  );
  expect(end).toMatchObject({ problem: null, outputs: { NAME: 'a\nCOUNT=5' } });
  const next = await run('printf %s "$NAME"', { environment: { NAME: 'a\nCOUNT=5' } });
  expect(next.stdoutText).toBe('a\nCOUNT=5');
});

test('a file that is removed publishes nothing', async () => {
  const end = await tryShell().run('rm "$RUNBOOK_OUTPUT" "$RUNBOOK_MASK"', { declared });
  expect(end).toMatchObject({ problem: null, outputs: {} });
});

test('what a command published that was stopped counts as nothing, but stays secret', async () => {
  const { run, secrets } = tryShell();
  const end = await run(
    '{ echo "NAME=x"; echo "TOKEN=very-secret"; } >> "$RUNBOOK_OUTPUT"; echo other-secret >> "$RUNBOOK_MASK"; kill -KILL $$',
    { declared },
  );
  expect(end).toMatchObject({ ended: 'signalled', outputs: {}, secretOutputs: [], problem: null });
  expect(secrets.mask('very-secret other-secret')).toBe('*** ***');
});
