import { generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSecrets } from './secrets.ts';

const key = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  .privateKey.export({ type: 'pkcs8', format: 'pem' })
  .toString();

test('secrets are known by name, and masked from the moment they are added', () => {
  const secrets = createSecrets([{ name: 'TOKEN', value: 'first-value' }]);
  expect(secrets.get('TOKEN')).toBe('first-value');
  expect(secrets.get('OTHER')).toBeUndefined();
  expect(secrets.mask('first-value second-value')).toBe('*** second-value');
  secrets.add('second-value');
  secrets.add('third-value', 'OTHER');
  expect(secrets.mask('first-value second-value third-value')).toBe('*** *** ***');
  expect(secrets.get('OTHER')).toBe('third-value');
});

test('a value that cannot be masked is not taken', () => {
  const secrets = createSecrets([]);
  expect(() => secrets.add('abc', 'SHORT')).toThrow('the secret SHORT is shorter than 4 characters');
  expect(() => createSecrets([{ name: 'SHORT', value: '' }])).toThrow('SHORT');
  expect(secrets.get('SHORT')).toBeUndefined();
});

test('overlapping secrets leave nothing of either', () => {
  const { mask } = createSecrets([
    { name: 'A', value: 'abcdefgh' },
    { name: 'B', value: 'efghijkl' },
    { name: 'C', value: 'cdef' },
  ]);
  expect(mask('xabcdefghijklx')).toBe('x***x');
  expect(mask('abcdefghabcdefgh')).toBe('******');
});

test('each line of a secret of several lines is masked by itself', () => {
  const { mask } = createSecrets([{ name: 'A', value: 'first line\r\nsecond line\nabc\n' }]);
  expect(mask('  second line!\nfirst line')).toBe('  ***!\n***');
});

const random = (length: number): string => 'aB3dE5gH7jK9mN1pQ2rS4tU6vW8xY0zZ'.repeat(12).slice(0, length);
test.each([
  ['GitHub', `ghp_${random(36)}`],
  ['GitHub OAuth', `gho_${random(36)}`],
  ['GitHub server', `ghs_${random(36)}`],
  ['GitHub fine-grained', `github_pat_${random(22)}_${random(59)}`],
  ['AWS', 'AKIAIOSFODNN7EXAMPLE'],
  ['AWS session', 'ASIAIOSFODNN7EXAMPLE'],
  ['Slack', `xoxb-123456789012-123456789012-${random(24)}`],
  ['Google', `AIza${random(35)}`],
  ['npm', `npm_${random(36)}`],
  ['GitLab', `glpat-${random(20)}`],
  ['Stripe', `sk_live_${random(24)}`],
  [
    'JWT',
    `eyJhbGciOiJIUzI1NiJ9.${Buffer.from('{"sub":"1234567890","name":"x"}').toString('base64url')}.${random(43)}`,
  ],
])('a token of %s is masked whoever it belongs to', (_, token) => {
  const { mask } = createSecrets([]);
  expect(mask(token)).toBe('***');
  expect(mask(`token="${token}", next`)).toBe('token="***", next');
});

test.each([
  'ghp_short',
  'the AKIA prefix',
  'npm_config_cache=/tmp',
  'eyJ is how it starts',
  'sk_live_ and so on',
  '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----',
  'a/b/c-d_e.f 2026-11-23T03:04:05.678Z ----------',
])('%j is no token', (text) => {
  expect(createSecrets([]).mask(text)).toBe(text);
});

test('a private key is masked in lines, indented, within JSON, and without its end', () => {
  const { mask } = createSecrets([]);
  const body = key.split('\n')[1] ?? '';
  const lines = key.trim().split('\n').length;
  expect(mask(`before\n${key}after\n`)).toBe(`before\n${'***\n'.repeat(lines)}after\n`);
  expect(mask(JSON.stringify({ key, other: 1 }))).toBe('{"key":"-----***\\n","other":1}');
  for (const text of [
    key.replaceAll(/^/gm, '    '),
    key.replaceAll('\n', '\r\n'),
    key.slice(0, -40),
    `x: |\n${key.replaceAll(/^/gm, '  ')}`,
  ]) {
    expect(mask(text)).not.toContain(body);
  }
  expect(mask('-----BEGIN PRIVATE KEY----- is how it starts.\nThe next line is ordinary text.')).toBe(
    '***\nThe next line is ordinary text.',
  );
});

test('a stream masks as the whole text would be, wherever it is cut', () => {
  const parts = fc.constantFrom(
    'abcdefgh',
    'efghijkl',
    'abcd',
    'efgh',
    'aaaa',
    'a',
    '\n',
    ' ',
    'é🔑',
    key,
    'AKIAIOSFODNN7EXAMPLE',
    '-----',
  );
  fc.assert(
    fc.property(
      fc.array(parts, { maxLength: 30 }),
      fc.array(fc.nat(400), { maxLength: 20 }),
      (words, cuts) => {
        const secrets = createSecrets(
          ['abcdefgh', 'efghijkl', 'aaaaaa', 'é🔑a'].map((value, at) => ({
            name: `S${at}`,
            value: value.padEnd(4, 'x'),
          })),
        );
        const text = words.join('');
        expect(streamed(secrets, text, cuts)).toBe(secrets.mask(text));
      },
    ),
    { numRuns: 1000 },
  );
});

test('a line without an end is let go in parts, and no secret slips through between them', () => {
  const secrets = createSecrets([{ name: 'S', value: 'the-secret-value' }]);
  const filler = 'x'.repeat(997);
  const text = `${filler}the-secret-value`.repeat(1000);
  const stream = secrets.stream();
  let shown = '';
  let held = 0;
  for (let at = 0; at < text.length; at += 4096) {
    const part = stream.write(text.slice(at, at + 4096));
    shown += part;
    held = Math.max(held, at + 4096 - shown.length);
  }
  // 997 + 16 characters become 997 + 3.
  expect(shown.length).toBeGreaterThan(text.length * 0.8);
  expect(shown + stream.end()).toBe(`${filler}***`.repeat(1000));
});

test('a text that is nothing but secrets does not pile up', () => {
  const secrets = createSecrets([{ name: 'S', value: 'aaaa' }]);
  const stream = secrets.stream();
  let shown = '';
  for (let at = 0; at < 300; at += 1) shown += stream.write('a'.repeat(4096));
  expect(shown).toBe('***');
  expect(stream.write('a b\n') + stream.end()).toBe(' b\n');
});

test('a secret that is added while a line is unfinished counts for that line', () => {
  const secrets = createSecrets([]);
  const stream = secrets.stream();
  expect(stream.write('password: hunt')).toBe('');
  secrets.add('hunter22');
  expect(stream.write('er22\nrest')).toBe('password: ***\n');
  expect(stream.end()).toBe('rest');
});

test('characters of two units are never cut in half', () => {
  const secrets = createSecrets([]);
  const stream = secrets.stream();
  const text = '🔑'.repeat(200_000);
  let shown = '';
  for (let at = 0; at < text.length; at += 1001) {
    const part = stream.write(text.slice(at, at + 1001));
    expect(Buffer.from(part).toString()).toBe(part);
    shown += part;
  }
  expect(shown + stream.end()).toBe(text);
});

function streamed(secrets: ReturnType<typeof createSecrets>, text: string, cuts: readonly number[]): string {
  const stream = secrets.stream();
  let out = '';
  let from = 0;
  for (const cut of cuts.toSorted((one, other) => one - other)) {
    out += stream.write(text.slice(from, cut));
    from = Math.max(from, Math.min(cut, text.length));
  }
  return out + stream.write(text.slice(from)) + stream.end();
}
