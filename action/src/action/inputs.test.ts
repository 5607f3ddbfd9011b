import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { inputs, oneOf, readInputs } from './inputs.ts';
import { outputs } from './outputs.ts';

const folder = resolve(import.meta.dirname, '../..');
const declared = parse(readFileSync(resolve(folder, 'action.yml'), 'utf8')) as {
  readonly inputs: Readonly<Record<string, object>>;
  readonly outputs: Readonly<Record<string, object>>;
  readonly runs: object;
};

test('action.yml declares the inputs that are read, in their order, with the same words and defaults', () => {
  const expected = Object.entries(inputs).map(([name, { default: preset, ...input }]) => [
    name,
    input.required ? input : { ...input, default: preset },
  ]);
  expect(Object.entries(declared.inputs)).toEqual(expected);
});

test('action.yml declares the outputs that are written', () => {
  expect(Object.entries(declared.outputs)).toEqual(Object.entries(outputs));
});

test('action.yml starts the bundle', () => {
  expect(declared.runs).toEqual({ using: 'node24', main: 'dist/index.js', post: 'dist/index.js' });
});

test('inputs are read as the runner hands them over', () => {
  const given: Readonly<Record<string, string>> = { INPUT_COMMAND: ' check ', INPUT_ROOT: '' };
  expect(readInputs((name) => given[name])).toMatchObject({
    command: 'check',
    root: '.',
    comment: 'auto',
    sarif: '',
  });
  expect(() => readInputs(() => undefined)).toThrow('The input `command` is missing');
});

test('a word that is not known is refused with those that are', () => {
  expect(oneOf('command', 'check', ['check', 'maintain'])).toBe('check');
  expect(() => oneOf('command', 'segment', ['check', 'maintain'])).toThrow(
    'Unexpected `segment` in the input `command`, expected one of `check`, `maintain`',
  );
});
