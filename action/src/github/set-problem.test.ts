import { expect, test } from 'vitest';
import { runbook, step } from '../../test/engine/sample.ts';
import type { VariableDeclaration } from '../runbook/runbook.ts';
import { setProblem } from './set-problem.ts';

const base: VariableDeclaration = { type: 'string', description: 'what for', required: true, secret: false };
const document = runbook([step({ step_number: 1 })], {
  variables: {
    TARGET: base,
    COUNT: { ...base, type: 'number' },
    KEY: { ...base, secret: true },
  },
});

test('a value that fits its variable is no problem', () => {
  expect(setProblem({ verb: 'set', name: 'TARGET', value: '' }, document)).toBeNull();
  expect(setProblem({ verb: 'set', name: 'COUNT', value: '3' }, document)).toBeNull();
});

test('a name that is not declared, and a value that does not fit', () => {
  expect(setProblem({ verb: 'set', name: 'TARGT', value: 'x' }, document)).toEqual({
    code: 'unknown-variable',
    message: 'RB-TEST-001 has no variable `TARGT`',
    hint: 'Did you mean `TARGET`?',
  });
  expect(setProblem({ verb: 'set', name: 'constructor', value: 'x' }, document)?.code).toBe(
    'unknown-variable',
  );
  expect(setProblem({ verb: 'set', name: 'COUNT', value: 'many' }, document)).toEqual({
    code: 'unusable-value',
    message: 'Unexpected `many` for `COUNT`, expected a number',
    hint: 'It is: what for',
  });
});

test('a secret is refused, never repeated, and called spoilt', () => {
  const problem = setProblem({ verb: 'set', name: 'KEY', value: 'hunter22' }, document);
  expect(problem?.code).toBe('secret-in-comment');
  expect(problem?.hint).toContain('replace the secret by a new one');
  expect(JSON.stringify(problem)).not.toContain('hunter22');
});
