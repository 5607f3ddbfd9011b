import { didYouMean } from '../runbook/did-you-mean.ts';
import type { Runbook, Value, VariableDeclaration } from '../runbook/runbook.ts';
import { readValue } from '../runbook/value.ts';

/** What a start was given for the runbook's variables, as text unless it has a type already. */
export type GivenInputs = {
  readonly given: Readonly<Record<string, string>>;
  /** Typed in by a person who was asked. */
  readonly asked: Readonly<Record<string, string>>;
  /** Inputs of the execution that this one continues. */
  readonly former: Readonly<Record<string, Value>>;
  /** Values found for secrets, by name. */
  readonly secrets: Readonly<Record<string, string>>;
};

/** A required input that has no value. */
export type MissingInput = { readonly name: string; readonly declaration: VariableDeclaration };

/** An input that cannot be used, and what to do about it; never holds the value of a secret. */
export type InputProblem = { readonly message: string; readonly hint: string };

/** The inputs of an execution, or what stands in the way. */
export type ReadInputs = {
  readonly variables: Readonly<
    Record<string, { readonly value: Value; readonly source: 'given' | 'default' | 'asked' }>
  >;
  /** Names of the secrets that have a value. */
  readonly secrets: readonly string[];
  readonly missing: readonly MissingInput[];
  readonly problems: readonly InputProblem[];
};

/** Reads inputs by their declarations; a secret is read from the secrets alone, everything else never from there. */
export function readInputs(runbook: Runbook, inputs: GivenInputs): ReadInputs {
  const variables: Record<string, { value: Value; source: 'given' | 'default' | 'asked' }> = {};
  const secrets: string[] = [];
  const missing: MissingInput[] = [];
  const problems: InputProblem[] = unknownNames(runbook, inputs.given);
  for (const [name, declaration] of Object.entries(runbook.variables)) {
    if (declaration.secret) {
      const read = readSecret(name, declaration, inputs);
      if (read === 'missing') missing.push({ name, declaration });
      else if (read === 'present') secrets.push(name);
      else if (read !== 'absent') problems.push(read);
      continue;
    }
    const found = valueOf(name, declaration, inputs);
    if (found === null) {
      if (declaration.required) missing.push({ name, declaration });
    } else if (found.ok) {
      variables[name] = { value: found.value, source: found.source };
    } else {
      problems.push({
        message: found.message,
        hint: `${declaration.description}; give it as --var ${name}=…`,
      });
    }
  }
  return { variables, secrets, missing, problems };
}

type Found =
  | { readonly ok: true; readonly value: Value; readonly source: 'given' | 'default' | 'asked' }
  | { readonly ok: false; readonly message: string };

function valueOf(
  name: string,
  declaration: VariableDeclaration,
  { given, asked, former }: GivenInputs,
): Found | null {
  for (const [texts, source] of [
    [given, 'given'],
    [asked, 'asked'],
  ] as const) {
    const text = ownValue(texts, name);
    if (text === undefined) continue;
    const read = readValue(name, text, declaration);
    return read.ok ? { ...read, source } : read;
  }
  const before = ownValue(former, name);
  if (before !== undefined) return { ok: true, value: before, source: 'given' };
  return declaration.default === undefined
    ? null
    : { ok: true, value: declaration.default, source: 'default' };
}

function readSecret(
  name: string,
  declaration: VariableDeclaration,
  { given, secrets }: GivenInputs,
): InputProblem | 'present' | 'absent' | 'missing' {
  if (ownValue(given, name) !== undefined) {
    return {
      message: `\`${name}\` is secret and must not stand on a command line`,
      hint: `Put it into the environment variable ${name}`,
    };
  }
  const value = ownValue(secrets, name);
  if (value === undefined) return declaration.required ? 'missing' : 'absent';
  const read = readValue(name, value, declaration);
  return read.ok ? 'present' : { message: read.message, hint: `Look at the environment variable ${name}` };
}

function unknownNames(runbook: Runbook, given: Readonly<Record<string, string>>): InputProblem[] {
  const names = Object.keys(runbook.variables);
  return Object.keys(given)
    .filter((name) => !Object.hasOwn(runbook.variables, name))
    .map((name) => ({
      message: `${runbook.metadata.runbook_id} has no variable \`${name}\``,
      hint:
        didYouMean(name, names) ?? (names.length === 0 ? 'It has none at all' : `It has ${names.join(', ')}`),
    }));
}

function ownValue<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
