import { namesContext } from '../runbook/names-context.ts';
import { type Change, change, risk } from './change.ts';
import { oneLine } from './shown.ts';
import type { StepContext } from './step-context.ts';

/** What is different about what must hold after a step: looser, or not certainly as strict, is a risk. */
export function compareVerify({ before, after, expression }: StepContext): readonly Change[] {
  const from = before.verify.flatMap((text) => conjuncts(expression(text)));
  const to = after.verify.flatMap(conjuncts);
  const gone = from.filter((part) => !to.includes(part));
  const come = to.filter((part) => !from.includes(part));
  if (gone.length === 0 && come.length === 0) return [];
  const pointer = to.length === 0 ? null : '/verify';
  const changes: Change[] = [];
  const answered = new Set<string>();
  for (const part of gone) {
    const other = come.find((candidate) => !answered.has(candidate) && bounds(part, candidate) !== null);
    if (other === undefined) continue;
    answered.add(part);
    answered.add(other);
    const shown = { before: part, after: other, pointer };
    changes.push(
      bounds(part, other) === 'looser'
        ? risk('verify', 'verification loosened', shown)
        : change('verify', 'verification tightened', shown),
    );
  }
  const lost = gone.filter((part) => !answered.has(part));
  const found = come.filter((part) => !answered.has(part));
  if (lost.length > 0) {
    const message =
      found.length === 0 ? 'no longer verified' : 'verified in another way, perhaps less strictly';
    changes.push(
      risk('verify', message, {
        before: lost.join('; '),
        after: found.length === 0 ? null : found.join('; '),
        pointer,
      }),
    );
  } else if (found.length > 0) {
    changes.push(change('verify', 'verified as well', { after: found.join('; '), pointer }));
  }
  if (namesExitCode(to) && !namesExitCode(from)) {
    changes.push(
      risk(
        'verify',
        'a command that ends with an error no longer fails the step by itself: `verify` names `exit_code` now',
        { pointer },
      ),
    );
  }
  return changes;
}

/** The parts of an expression that must all hold. */
function conjuncts(expression: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let quoted = false;
  let start = 0;
  for (let index = 0; index < expression.length; index++) {
    const character = expression[index];
    if (character === "'") quoted = !quoted;
    if (quoted) continue;
    if (character === '(' || character === '[') depth++;
    if (character === ')' || character === ']') depth--;
    if (depth > 0) continue;
    // `a && b || c` holds without `a`.
    if (expression.startsWith('||', index)) return [oneLine(expression)];
    if (expression.startsWith('&&', index)) {
      parts.push(expression.slice(start, index));
      start = index + 2;
      index++;
    }
  }
  return [...parts, expression.slice(start)].map(oneLine);
}

/** How the bound of a comparison moved, where nothing else is different; null where that cannot be said. */
function bounds(before: string, after: string): 'tighter' | 'looser' | null {
  const [from, to] = [comparison(before), comparison(after)];
  if (from === null || to === null || from.subject !== to.subject || from.upper !== to.upper) return null;
  if (from.bound === to.bound) return to.strict ? 'tighter' : 'looser';
  return from.upper === to.bound < from.bound ? 'tighter' : 'looser';
}

type Comparison = {
  readonly subject: string;
  readonly upper: boolean;
  readonly strict: boolean;
  readonly bound: number;
};

function comparison(expression: string): Comparison | null {
  const [, subject = '', operator = '', bound = ''] =
    /^([^<>=!|]*[^<>=!|\s])\s*(<=|<|>=|>)\s*(-?\d+(?:\.\d+)?)$/.exec(expression) ?? [];
  return operator === ''
    ? null
    : { subject, upper: operator.startsWith('<'), strict: operator.length === 1, bound: Number(bound) };
}

function namesExitCode(expressions: readonly string[]): boolean {
  return expressions.some((expression) => namesContext(expression, 'exit_code'));
}
