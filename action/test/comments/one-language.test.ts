import fc from 'fast-check';
import { expect, test } from 'vitest';
import { prepareAnswers, splitAnswer } from '../../src/commands/prepared-answers.ts';
import { executionIdOf, isExecutionId } from '../../src/engine/execution-id.ts';
import { isExecutionName } from '../../src/github/execution-name.ts';
import { readDecisions } from '../../src/github/read-decisions.ts';

// The workflow's inputs are read where the command line's readers may not be imported; these keep both one language.

test('an execution gets a name that the workflow takes', () => {
  const name = executionIdOf('RB-DB-001', '2027-01-02T03:04:05.678Z', 'a1b2c3');
  expect(isExecutionName(name)).toBe(true);
});

test('the workflow takes no name that the store does not', () => {
  const name = fc
    .tuple(
      fc.constantFrom('exec-', '../exec-', ''),
      fc.string({ maxLength: 6 }),
      fc.constantFrom('', '\n', '/x'),
    )
    .map(([before, id, after]) => `${before}${id}-20270102T030405Z-a1b2c3${after}`);
  fc.assert(
    fc.property(name, (text) => {
      expect(isExecutionName(text)).toBe(isExecutionId(text));
    }),
  );
});

test('decisions come out as the command line reads them', () => {
  const branch = fc.stringMatching(/^[a-z](?:[a-z -]{0,20}[a-z])?$/);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999 }), branch, (step, name) => {
      const read = readDecisions(`${step} = ${name}`);
      if (!read.ok) throw new Error(read.message);
      const [answer = ''] = read.value;
      expect(splitAnswer('choose', answer)).toEqual({ subject: String(step), value: name });
      expect(prepareAnswers({ choose: read.value, approve: [], confirm: [] }).unused()).toHaveLength(1);
    }),
  );
});
