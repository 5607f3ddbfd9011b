import { expect, test } from 'vitest';
import type { VariableDeclaration } from '../runbook/runbook.ts';
import { runbook, step } from '../../test/engine/sample.ts';
import { type GivenInputs, readInputs, type ReadInputs } from './inputs.ts';

const base: VariableDeclaration = { type: 'string', description: 'what for', required: true, secret: false };
const nothing: GivenInputs = { given: {}, asked: {}, former: {}, secrets: {} };

function read(
  variables: Readonly<Record<string, VariableDeclaration>>,
  inputs: Partial<GivenInputs>,
): ReadInputs {
  return readInputs(runbook([step({ step_number: 1 })], { variables }), { ...nothing, ...inputs });
}

test('a given value wins over an asked one, that over the former execution’s, that over the default', () => {
  const variables = { NAME: { ...base, default: 'default' } };
  const given = { NAME: 'given' };
  const asked = { NAME: 'asked' };
  const former = { NAME: 'former' };
  expect(read(variables, { given, asked, former }).variables).toEqual({
    NAME: { value: 'given', source: 'given' },
  });
  expect(read(variables, { asked, former }).variables).toEqual({ NAME: { value: 'asked', source: 'asked' } });
  expect(read(variables, { former }).variables).toEqual({ NAME: { value: 'former', source: 'given' } });
  expect(read(variables, {}).variables).toEqual({ NAME: { value: 'default', source: 'default' } });
});

test('values get the type of their declaration', () => {
  const variables = { COUNT: { ...base, type: 'number' }, SURE: { ...base, type: 'boolean' } } as const;
  expect(read(variables, { given: { COUNT: '12', SURE: 'true' } }).variables).toEqual({
    COUNT: { value: 12, source: 'given' },
    SURE: { value: true, source: 'given' },
  });
});

test('what is required and has no value is missing; what is not is left out', () => {
  const result = read({ NEEDED: base, SPARE: { ...base, required: false } }, {});
  expect(result).toMatchObject({ variables: {}, missing: [{ name: 'NEEDED' }], problems: [] });
});

test('a secret comes from the secrets alone', () => {
  const variables = { KEY: { ...base, secret: true } };
  expect(read(variables, { secrets: { KEY: 'a secret' } })).toMatchObject({
    variables: {},
    secrets: ['KEY'],
    missing: [],
  });
  expect(read(variables, {})).toMatchObject({ secrets: [], missing: [{ name: 'KEY' }] });
  expect(read(variables, { former: { KEY: 'former' }, asked: { KEY: 'asked' } })).toMatchObject({
    variables: {},
    secrets: [],
  });
  const given = read(variables, { given: { KEY: 'hunter22' } });
  expect(given.problems).toMatchObject([{ message: '`KEY` is secret and must not stand on a command line' }]);
  expect(JSON.stringify(given.problems)).not.toContain('hunter22');
});

test('a secret that does not fit its declaration is a problem that does not tell it', () => {
  const { problems, secrets } = read(
    { KEY: { ...base, secret: true, pattern: '[a-z]+' } },
    { secrets: { KEY: 'HUNTER22' } },
  );
  expect(secrets).toEqual([]);
  expect(problems).toHaveLength(1);
  expect(JSON.stringify(problems)).not.toContain('HUNTER22');
});

test('a name that is not declared is a problem, also one that every object has', () => {
  const { problems } = read({ TARGET: base }, { given: { TARGETS: 'x', constructor: 'y', TARGET: 'z' } });
  expect(problems).toEqual([
    { message: 'RB-TEST-001 has no variable `TARGETS`', hint: 'Did you mean `TARGET`?' },
    { message: 'RB-TEST-001 has no variable `constructor`', hint: 'It has TARGET' },
  ]);
});
