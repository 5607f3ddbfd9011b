import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readVariableTexts } from './read-variables.ts';

function read(text: string): Readonly<Record<string, string>> | string {
  const result = readVariableTexts(text);
  return result.ok ? { ...result.value } : result.message;
}

test('lines are read with all behind the first `=` as the value', () => {
  const text = [
    '# what to fail over to',
    '',
    'TARGET=azure',
    '  REASON= "quotes" stay ',
    "QUERY=a = 'b' # no comment",
    'EMPTY=',
    '   # another',
    'target=lower',
  ].join('\r\n');
  expect(read(text)).toEqual({
    TARGET: 'azure',
    REASON: ' "quotes" stay ',
    QUERY: "a = 'b' # no comment",
    EMPTY: '',
    target: 'lower',
  });
  expect(read('')).toEqual({});
  expect(read('  \n# nothing\n')).toEqual({});
});

test('an object is read with scalars as text', () => {
  expect(read('{"A": "x=\\ny", "B": 3, "C": true, "D": -0.5, "E": "{}"}')).toEqual({
    A: 'x=\ny',
    B: '3',
    C: 'true',
    D: '-0.5',
    E: '{}',
  });
  expect(read(' \n{}')).toEqual({});
});

test.each([
  ['TARGET', 'Line 1 of `variables`: expected `NAME=value`'],
  ['A=1\n\nTARGET azure', 'Line 3 of `variables`: expected `NAME=value`'],
  ['A=1\n# b\nA=2', 'Line 3 of `variables`: `A` is given twice, expected each name once'],
  ['=1', 'Line 1 of `variables`: unexpected name ``, expected letters, digits and underscores'],
  ['A =1', 'Line 1 of `variables`: unexpected name `A `, expected letters, digits and underscores'],
  [
    'export A=1',
    'Line 1 of `variables`: unexpected name `export A`, expected letters, digits and underscores',
  ],
  [
    'A\u{200b}=1',
    'Line 1 of `variables`: unexpected name `A\\u{200b}`, expected letters, digits and underscores',
  ],
  ['{"A": 1', 'Unexpected `variables`, expected one JSON object'],
  ['[{"A": 1}]', 'Unexpected `variables`, expected one JSON object'],
  ['{“A”: “x”}', 'Unexpected `variables`, expected one JSON object; the quotes must be straight ones (")'],
  [
    '{\n"A": {"b": 1}}',
    'Line 2 of `variables`: expected a string, a number or a boolean as `A`, a long number in quotes',
  ],
  [
    '{"A": null}',
    'Line 1 of `variables`: expected a string, a number or a boolean as `A`, a long number in quotes',
  ],
  [
    '{"A": 12345678901234567890}',
    'Line 1 of `variables`: expected a string, a number or a boolean as `A`, a long number in quotes',
  ],
  [
    '{\n"A": "x",\n"B": "\\"A\\": y",\n"A": "z"\n}',
    'Line 4 of `variables`: `A` is given twice, expected each name once',
  ],
  ['{"A": 1, "\\u0041": 2}', 'Line 1 of `variables`: `A` is given twice, expected each name once'],
  ['{"a-b": 1}', 'Line 1 of `variables`: unexpected name `a-b`, expected letters, digits and underscores'],
])('%j is refused with its line', (text, message) => {
  expect(read(text)).toBe(message);
});

test('a problem never tells a value', () => {
  for (const text of [
    'A=hunter22\nA=hunter22',
    '{"A": ["hunter22"]}',
    '{"A": "hunter22"',
    '{"A":"hunter22","A":1}',
  ]) {
    const result = readVariableTexts(text);
    expect(result.ok).toBe(false);
    expect(JSON.stringify(result)).not.toContain('hunter22');
  }
});

test('names of what every object has are names like others', () => {
  const result = readVariableTexts('{"__proto__": "x", "constructor": "y"}');
  if (!result.ok) throw new Error(result.message);
  expect(Object.keys(result.value)).toEqual(['__proto__', 'constructor']);
  expect(Object.getPrototypeOf(result.value)).toBeNull();
});

test('values come through as they are, both ways; nothing throws', () => {
  const name = fc.stringMatching(/^[A-Z_][A-Z0-9_]{0,10}$/);
  const line = fc.string({ unit: 'binary' }).map((text) => text.replaceAll(/[\r\n]/g, ' '));
  fc.assert(
    fc.property(fc.dictionary(name, line), (values) => {
      const lines = Object.entries(values).map(([key, value]) => `${key}=${value}`);
      expect(read(lines.join('\n'))).toEqual({ ...values });
      expect(read(JSON.stringify(values, null, 1))).toEqual({ ...values });
    }),
  );
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
      expect(typeof readVariableTexts(text).ok).toBe('boolean');
    }),
  );
});
