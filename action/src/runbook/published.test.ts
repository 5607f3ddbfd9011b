import fc from 'fast-check';
import { expect, test } from 'vitest';

import { parsePublished } from './published.ts';
import type { Step } from './runbook.ts';

const declarations: Step['outputs'] = {
  NAME: { type: 'string', secret: false },
  COUNT: { type: 'number', secret: false },
  FLAG: { type: 'boolean', secret: false },
  ROLE: { type: 'choice', enum: ['primary', 2], secret: false },
  DIGEST: { type: 'string', pattern: '[0-9a-f]{4}', secret: false },
  TOKEN: { type: 'string', pattern: 'x+', secret: true },
};

test.each([
  ['', {}],
  ['NAME=value\n', { NAME: 'value' }],
  ['NAME=value', { NAME: 'value' }],
  ['\nNAME=a=b<<c\n\n', { NAME: 'a=b<<c' }],
  ['NAME=\n', { NAME: '' }],
  ['NAME=  kept \r\n', { NAME: '  kept \r' }],
  ['NAME<<EOF\none\n\ntwo=2\nEOF\nCOUNT= 12 \n', { NAME: 'one\n\ntwo=2', COUNT: 12 }],
  ['NAME<<=\na\n=\n', { NAME: 'a' }],
  ['NAME<<EOF\nEOF\n', { NAME: '' }],
  ['COUNT=-1.5e3\nFLAG=true\nROLE=2\nDIGEST=00ff\n', { COUNT: -1500, FLAG: true, ROLE: 2, DIGEST: '00ff' }],
])('%j', (text, values) => {
  const published = parsePublished(text, declarations);
  expect(published.ok && { ...published.values }).toEqual(values);
});

test.each([
  [
    'OTHER=1',
    'Unexpected published `OTHER`, expected one of `NAME`, `COUNT`, `FLAG`, `ROLE`, `DIGEST`, `TOKEN`',
  ],
  [
    'constructor=1',
    'Unexpected published `constructor`, expected one of `NAME`, `COUNT`, `FLAG`, `ROLE`, `DIGEST`, `TOKEN`',
  ],
  ['BASH_ENV=/tmp/x', 'Unexpected published `BASH_ENV`, expected a name that is not reserved'],
  ['just a line', 'Unexpected published line 1, expected `NAME=value` or `NAME<<DELIMITER`'],
  ['NAME=a\n=b', 'Unexpected published line 2, expected `NAME=value` or `NAME<<DELIMITER`'],
  ['NAME<<\nx\n', 'Unexpected published line 1, expected `NAME=value` or `NAME<<DELIMITER`'],
  ['NA ME=1', 'Unexpected published name, expected letters, digits and underscores'],
  ['NAME<<EOF\nx\n', 'Unexpected end of what was published, expected the line that ends `NAME`'],
  ['NAME=a\nNAME=b', 'Unexpected second `NAME`, expected each name to be published once by a command'],
  ['COUNT=twelve', 'Unexpected `twelve` for `COUNT`, expected a number'],
  ['COUNT=', 'Unexpected `` for `COUNT`, expected a number'],
  ['COUNT=1e999', 'Unexpected `1e999` for `COUNT`, expected a number'],
  ['COUNT=0x10', 'Unexpected `0x10` for `COUNT`, expected a number'],
  ['FLAG=yes', 'Unexpected `yes` for `FLAG`, expected `true` or `false`'],
  ['ROLE=replica', 'Unexpected `replica` for `ROLE`, expected one of `primary`, `2`'],
  ['DIGEST=00ff0', 'Unexpected `00ff0` for `DIGEST`, expected to match `[0-9a-f]{4}`'],
  ['TOKEN=hunter2', 'Unexpected value for `TOKEN`, expected to match `x+`'],
  ['NAME=a\0b', 'Unexpected NUL in `NAME`, expected a value the shell can hold'],
])('refused: %j', (text, message) => {
  expect(parsePublished(text, declarations)).toEqual({ ok: false, message });
});

test('a name is not published where none is declared', () => {
  expect(parsePublished('X=1', {})).toEqual({
    ok: false,
    message: 'Unexpected published `X`, expected nothing: the step declares no `outputs`',
  });
});

test('a newline in a value brings no second name', () => {
  const smuggled = 'x\nCOUNT=666';
  expect(parsePublished(`NAME=${smuggled}\nCOUNT=1\n`, declarations)).toMatchObject({ ok: false });
  expect(parsePublished('NAME=x\nLD_PRELOAD=/tmp/evil.so\n', declarations)).toMatchObject({ ok: false });
  expect(parsePublished(`NAME<<EOF\n${smuggled}\nEOF\n`, declarations)).toMatchObject({
    ok: true,
    values: { NAME: smuggled },
  });
  // A value that holds the delimiter ends too early, and what is left over is no entry.
  expect(parsePublished('NAME<<EOF\nx\nEOF\nCOUNT=666\nEOF\n', declarations)).toMatchObject({ ok: false });
});

test('a value is as long as the system passes, and no longer', () => {
  const limit = 128 * 1024 - 'NAME'.length - 2;
  expect(parsePublished(`NAME=${'é'.repeat(limit / 2)}`, declarations)).toMatchObject({ ok: true });
  expect(parsePublished(`NAME=${'x'.repeat(limit + 1)}`, declarations)).toEqual({
    ok: false,
    message: `Unexpected value of \`NAME\` of ${limit + 1} bytes, expected at most ${limit}`,
  });
  expect(parsePublished('\n'.repeat(1024 * 1024 + 1), declarations)).toMatchObject({
    ok: false,
    message: expect.stringContaining('at most 1048576'),
  });
});

test('any value arrives byte for byte between delimiters', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }).filter((value) => !value.includes('\0') && !value.includes('DELIM')),
      (value) => {
        const published = parsePublished(`NAME<<DELIM\n${value}\nDELIM\n`, declarations);
        expect(published.ok && published.values['NAME']).toBe(value);
      },
    ),
  );
});
