import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { secretForms, secretProblem } from './secret-forms.ts';
import { createSecrets } from './secrets.ts';

const samples = [
  'plain-secret-1',
  "it's a 'quoted' one",
  'dollar$HOME`id`$(id)',
  'back\\slash\\\\twice',
  'double"quote"!bang',
  '#starts with a hash',
  '~tilde and a=~b:~c',
  'tab\tand\x01control\x1b[31m\x7f',
  'first\nlines of text',
  'ümläut пароль 秘密の鍵 🔑',
  'a*?[x]{y}(z)<>|;&^,',
  'slashes/and+plus%percent&amp',
  ' spaces around ',
];
const secret = fc
  .string({ unit: 'binary', minLength: 4, maxLength: 60 })
  .filter((value) => secretProblem(value) === null && !/[\ud800-\udfff]/.test(value));

test.each([
  ['', 'is shorter than 4 characters, too short to be masked'],
  ['abc', 'is shorter than 4 characters, too short to be masked'],
  ['ab\ncd\nef', 'has no line of 4 characters or more, so it cannot be masked'],
  ['abcd', null],
  ['ab\ncdef', null],
])('%j as a secret', (value, problem) => {
  expect(secretProblem(value)).toBe(problem);
});

test.each(samples)('%j is masked as bash prints it', (value) => {
  const { mask } = createSecrets([{ name: 'S', value }]);
  for (const locale of ['C', 'C.UTF-8']) {
    for (const printed of printedByBash(value, locale)) {
      const lines = mask(printed).split('\n');
      const bare = lines.map((line) => line.replaceAll(decoration, ''));
      expect({ printed, bare }).toEqual({ printed, bare: lines.map(() => '***') });
    }
  }
});

const decoration = /^(?:\++ : |declare -x S=|S=|before|x|\$|['"])+|(?:after|['"])+$/g;

function printedByBash(value: string, locale: string): readonly string[] {
  const prints = [
    'printf %s "$S"',
    'printf %q "$S"',
    'printf before%qafter "$S"',
    '(set -x; : "$S") 2>&1',
    '(set -x; : "x$S") 2>&1',
    'declare -p S',
  ];
  const newer = '(( BASH_VERSINFO[0] < 5 )) || { printf "\\036%s" "${S@Q}"; printf "\\036%s" "${S@A}"; }';
  const script = [...prints.map((print) => `${print}; printf '\\036'`), `printf %s "$S"`, newer].join('\n');
  const env = { PATH: process.env['PATH'], S: value, LC_ALL: locale };
  const printed = execFileSync('bash', ['--norc', '-c', script], { encoding: 'utf8', env });
  return printed.split('\x1e').map((each) => each.replace(/\n$/, ''));
}

test('every encoding of every secret is masked, wherever it stands', () => {
  fc.assert(
    fc.property(
      secret,
      fc.string({ unit: 'binary', maxLength: 10 }),
      fc.string({ unit: 'binary', maxLength: 10 }),
      (value, before, after) => {
        const { mask } = createSecrets([{ name: 'S', value }]);
        const bytes = Buffer.from(value);
        const json = JSON.stringify(value).slice(1, -1);
        for (const form of [
          json,
          encodeURIComponent(value),
          new URLSearchParams({ S: value }).toString().slice(2),
          bytes.toString('hex'),
          bytes.toString('base64'),
          bytes.toString('base64url'),
        ]) {
          expect(mask(`(${form})`)).toBe('(***)');
        }
        const left = Buffer.from(before);
        const whole = Buffer.concat([left, bytes, Buffer.from(after)]);
        for (const encoding of ['base64', 'base64url', 'hex'] as const) {
          const own = ownPart(
            whole.toString(encoding),
            left.length,
            bytes.length,
            encoding === 'hex' ? 4 : 6,
          );
          expect(mask(whole.toString(encoding))).not.toContain(own);
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('what `base64` and `xxd` break into lines is masked where it is the secret alone', () => {
  const value = 'k'.repeat(30) + 'long secret that fills several lines '.repeat(6);
  const { mask } = createSecrets([{ name: 'S', value }]);
  const broken = execFileSync('base64', { input: value, encoding: 'utf8' });
  const lines = broken.trim().split('\n');
  expect(lines.length).toBeGreaterThan(1);
  expect(mask(broken)).toBe(lines.map(() => '***\n').join(''));
  const hex = Buffer.from(value).toString('hex').replaceAll(/.{60}/g, '$&\n');
  expect(mask(hex)).toBe(
    hex
      .split('\n')
      .map(() => '***')
      .join('\n'),
  );
});

test('no form is so short that it would hide ordinary text', () => {
  fc.assert(
    fc.property(secret, (value) =>
      secretForms(value).every((form) => form.length >= 4 && !form.includes('\n')),
    ),
  );
});

/** The characters of an encoded text that depend on the secret's bytes alone. */
function ownPart(encoded: string, before: number, length: number, bits: number): string {
  return encoded.slice(Math.ceil((before * 8) / bits), Math.floor(((before + length) * 8) / bits));
}
