import { type GivenInputs, readInputs, type ReadInputs } from '../engine/inputs.ts';
import type { Runbook } from '../runbook/runbook.ts';
import { readValue } from '../runbook/value.ts';
import { Failure } from '../source/failure.ts';
import type { View } from './environment.ts';

/** Reads the inputs of a start; asks for those that are missing where somebody is there to answer, and fails naming the rest. */
export async function readRunInputs(
  runbook: Runbook,
  given: Omit<GivenInputs, 'asked'>,
  askInput: View['askInput'],
): Promise<ReadInputs> {
  const first = checked(readInputs(runbook, { ...given, asked: {} }));
  if (first.missing.length === 0) return first;
  const asked: Record<string, string> = {};
  for (const input of askInput === null ? [] : first.missing) {
    if (input.declaration.secret) continue;
    const text = await askInput?.(input, (typed) => objectionTo(input.name, typed, input.declaration));
    if (text !== null && text !== undefined) asked[input.name] = text;
  }
  const inputs = checked(readInputs(runbook, { ...given, asked }));
  if (inputs.missing.length > 0) throw missingInputs(inputs);
  return inputs;
}

/** Reads the inputs of a plan, in which some may be missing. */
export function readPlanInputs(runbook: Runbook, given: Omit<GivenInputs, 'asked'>): ReadInputs {
  return checked(readInputs(runbook, { ...given, asked: {} }));
}

/** Reads `NAME=value` of the command line; a name given twice is refused. */
export function readVariables(texts: readonly string[]): Readonly<Record<string, string>> {
  const values = Object.create(null) as Record<string, string>;
  for (const text of texts) {
    const equals = text.indexOf('=');
    if (equals < 1) {
      throw new Failure(
        'usage',
        `Unexpected --var \`${text.slice(0, 60)}\`, expected NAME=VALUE`,
        'For instance --var TARGET=blue',
      );
    }
    const name = text.slice(0, equals);
    if (name in values) {
      throw new Failure(
        'usage',
        `Unexpected second --var ${name}, expected each name once`,
        'Leave one of them out',
      );
    }
    values[name] = text.slice(equals + 1);
  }
  return values;
}

function objectionTo(name: string, typed: string, declaration: Runbook['variables'][string]): string | null {
  const read = readValue(name, typed, declaration);
  return read.ok ? null : read.message;
}

function checked(inputs: ReadInputs): ReadInputs {
  const [problem, ...others] = inputs.problems;
  if (problem === undefined) return inputs;
  throw new Failure('usage', [problem, ...others].map(({ message }) => message).join('; '), problem.hint);
}

function missingInputs({ missing }: ReadInputs): Failure {
  const names = missing.map(({ name, declaration }) => `${name} (${declaration.description})`);
  const ways = missing.map(({ name, declaration }) =>
    declaration.secret ? `the environment variable ${name}` : `--var ${name}=…`,
  );
  return new Failure('missing-input', `Missing: ${names.join(', ')}`, `Give ${ways.join(', ')}`);
}
