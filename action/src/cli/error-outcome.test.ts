import { expect, test } from 'vitest';
import { Failure } from '../source/failure.ts';
import { errorOutcome } from './error-outcome.ts';

test('a failure keeps its words and gets the exit code of its kind', () => {
  expect(errorOutcome(new Failure('unknown-runbook', 'No such thing', 'Look again'))).toEqual({
    exitCode: 2,
    error: { code: 'unknown-runbook', message: 'No such thing', hint: 'Look again' },
  });
  expect(errorOutcome(new Failure('broken-journal', 'broken', '')).exitCode).toBe(1);
});

test('what nobody foresaw is one line, and says where to report it', () => {
  const { exitCode, error } = errorOutcome(new TypeError('x is not a function\n    at somewhere'));
  expect(exitCode).toBe(1);
  expect(error).toMatchObject({
    code: 'bug',
    message: 'This should not have happened: TypeError: x is not a function',
    hint: expect.stringContaining('open an issue') as string,
  });
  expect(errorOutcome('a string').error.message).toContain('a string');
});

test('what commander says about a command line is wrong use', () => {
  const thrown = Object.assign(new Error("error: unknown option '--vra'\n(Did you mean --var?)"), {
    code: 'commander.unknownOption',
  });
  expect(errorOutcome(thrown)).toEqual({
    exitCode: 2,
    error: { code: 'usage', message: "unknown option '--vra'", hint: 'Did you mean --var?' },
  });
});
