import { parseExpression } from './expression-syntax.ts';
import type { Value } from './runbook.ts';
import { StrictDictionary, fromData, toData } from './strict-data.ts';
import { StrictEvaluator } from './strict-evaluator.ts';
import { templateParts } from './template.ts';

/** What expressions may name; `vars` holds the declared variables and the outputs published so far. */
export type Contexts = {
  readonly vars: Readonly<Record<string, Value>>;
  readonly steps: Readonly<
    Record<
      string,
      {
        readonly status: string;
        readonly exit_code?: number;
        readonly outputs: Readonly<Record<string, Value>>;
        readonly items: readonly unknown[];
      }
    >
  >;
  readonly execution: {
    readonly id: string;
    readonly runbook: string;
    readonly operator: string;
    readonly incident: string | null;
    readonly change_ticket: string | null;
    readonly started_at: string;
  };
  /** Only in `verify` and `retry.when`. */
  readonly stdout?: string;
  readonly stderr?: string;
  readonly exit_code?: number;
};

/** What an expression came to, as a plain value; or why it came to nothing. */
export type Evaluated =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string };

/** Evaluates a bare expression in GitHub's language, strictly: a missing key, or null or an empty text compared with a number, is an error. Pure. */
export function evaluate(expression: string, contexts: Contexts): Evaluated {
  const names = Object.entries(contexts).filter(([, value]) => value !== undefined);
  const parsed = parseExpression(
    expression,
    names.map(([name]) => name),
  );
  if (!parsed.ok) return { ok: false, message: parsed.fault.message };
  try {
    const data = new StrictDictionary(new Map(names.map(([name, value]) => [name, toData(value)])));
    return { ok: true, value: fromData(new StrictEvaluator(parsed.tree, data).evaluate()) };
  } catch (error) {
    // The library says by throwing what an expression does not come to; a stack that overflows is one too deep.
    return {
      ok: false,
      message: error instanceof RangeError ? 'Unexpected depth of the expression' : messageOf(error),
    };
  }
}

/** GitHub's truthiness: null, false, 0, NaN and the empty text are not true. */
export function isTrue(value: unknown): boolean {
  return !(
    value === null ||
    value === undefined ||
    value === false ||
    value === 0 ||
    value === '' ||
    Number.isNaN(value)
  );
}

/** Replaces each `${{ expression }}` of a text by what it comes to; null becomes nothing, a list or object is an error. */
export function interpolate(
  text: string,
  contexts: Contexts,
): { readonly ok: true; readonly text: string } | { readonly ok: false; readonly message: string } {
  let result = '';
  for (const part of templateParts(text)) {
    if (part.kind === 'text') {
      result += part.text;
      continue;
    }
    if (part.kind === 'unclosed') return { ok: false, message: 'Unexpected end of the text, expected `}}`' };
    const evaluated = evaluate(part.expression, contexts);
    if (!evaluated.ok) return evaluated;
    const { value } = evaluated;
    if (typeof value === 'object' && value !== null) {
      return {
        ok: false,
        message: `Unexpected ${Array.isArray(value) ? 'list' : 'object'} in a text, expected \`toJSON(…)\` around it`,
      };
    }
    result += toData(value).coerceString();
  }
  return { ok: true, text: result };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
