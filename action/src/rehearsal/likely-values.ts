import { type Contexts, evaluate } from '../runbook/expression.ts';
import type { OutputDeclaration, Step, Value } from '../runbook/runbook.ts';
import { fitValue } from '../runbook/value.ts';
import { sampleText } from './sample-text.ts';

const mostValues = 12;
const mostCombinations = 2000;

/** Values that a name may have and that expressions tell apart, the likeliest first. */
export function likelyValues(
  name: string,
  declaration: OutputDeclaration,
  expressions: readonly string[],
  contexts: Contexts,
): readonly Value[] {
  const wanted = expressions.flatMap((expression) => wantedBy(name, expression, contexts));
  const usual: readonly unknown[] =
    declaration.enum ??
    (declaration.type === 'boolean'
      ? [true, false]
      : declaration.type === 'number'
        ? [1, 0, 100]
        : textsLike(sampleText(declaration.pattern)));
  const fitting = [...wanted, ...usual].filter(
    (value): value is Value => isValue(value) && fitValue(name, value, declaration).ok,
  );
  return [...new Set(fitting)].slice(0, mostValues);
}

/** What a step could publish so that all of its `verify` holds, or so that it does not and nothing is an error. */
export function publishedSo(
  step: Pick<Step, 'outputs' | 'verify'>,
  holds: boolean,
  contexts: Contexts,
  alsoNamedIn: readonly string[] = [],
): readonly Readonly<Record<string, Value>>[] {
  const names = Object.entries(step.outputs);
  const expressions = [...step.verify, ...alsoNamedIn];
  const lists = names.map(([name, declaration]) => likelyValues(name, declaration, expressions, contexts));
  const found: Readonly<Record<string, Value>>[] = [];
  let tried = 0;
  const choose = (index: number, chosen: Readonly<Record<string, Value>>): void => {
    if (tried >= mostCombinations || found.length >= mostValues) return;
    const [name] = names[index] ?? [];
    if (name === undefined) {
      tried += 1;
      if (verified(step.verify, chosen, contexts) === holds) found.push(chosen);
      return;
    }
    for (const value of lists[index] ?? []) choose(index + 1, { ...chosen, [name]: value });
  };
  choose(0, {});
  return found;
}

/** Whether every expression holds with these values; `undefined` where one is an error. */
function verified(
  verify: readonly string[],
  outputs: Readonly<Record<string, Value>>,
  contexts: Contexts,
): boolean | undefined {
  const seen = { ...contexts, vars: { ...contexts.vars, ...outputs }, stdout: '', stderr: '', exit_code: 0 };
  const results = verify.map((expression) => evaluate(expression, seen));
  if (results.some((result) => !result.ok)) return undefined;
  return results.every((result) => result.ok && Boolean(result.value));
}

/** Values that an expression compares a name with, and their neighbours. */
function wantedBy(name: string, expression: string, contexts: Contexts): readonly unknown[] {
  const own = `vars\\.${name}\\b`;
  const object = new RegExp(`fromJSON\\(${own}\\)((?:\\.\\w+)+)\\s*==\\s*('[^']*'|[\\d.]+|true|false)`).exec(
    expression,
  );
  if (object !== null) {
    return [JSON.stringify(nested((object[1] ?? '').slice(1).split('.'), literal(object[2] ?? '')))];
  }
  if (new RegExp(`fromJSON\\(${own}\\)`).test(expression)) return ['["one","two"]', '[]'];
  const called = new RegExp(`(startsWith|endsWith|contains)\\(\\s*${own}\\s*,\\s*(.+)\\)\\s*$`).exec(
    expression,
  );
  if (called !== null) {
    const part = valueOf(called[2] ?? '', contexts);
    return part === undefined ? [] : called[1] === 'endsWith' ? [`x${String(part)}`] : [`${String(part)}1`];
  }
  const parts = expression.split(/&&|\|\|/);
  return parts.flatMap((part): readonly Value[] => {
    const [, left = '', sign, right = ''] =
      /^\s*\(?(.+?)\s*(==|!=|<=|>=|<|>)\s*(.+?)\)?\s*$/.exec(part) ?? [];
    if (sign === undefined) return [];
    const other = new RegExp(`^${own}$`).test(left)
      ? right
      : new RegExp(`^${own}$`).test(right)
        ? left
        : undefined;
    const value = other === undefined ? undefined : valueOf(other, contexts);
    if (value === undefined) return [];
    return typeof value === 'number' ? [value, value + 1, value - 1] : [value, ...textsLike(String(value))];
  });
}

/** A text and some that are a little different. */
function textsLike(text: string | undefined): readonly string[] {
  if (text === undefined) return [''];
  const counted = text.replace(/\d(?!.*\d)/s, (digit) => String((Number(digit) + 1) % 10));
  return [text, counted, `${text}2`, `${text}A`, ''];
}

function valueOf(expression: string, contexts: Contexts): Value | undefined {
  const result = evaluate(expression, contexts);
  return result.ok && isValue(result.value) ? result.value : undefined;
}

function nested(path: readonly string[], value: unknown): unknown {
  return path.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);
}

function literal(text: string): unknown {
  return text.startsWith("'") ? text.slice(1, -1) : (JSON.parse(text) as unknown);
}

function isValue(value: unknown): value is Value {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
