import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import {
  isBasicExpression,
  isBoolean,
  isLiteral,
  isMapping,
  isNumber,
  isSequence,
  isString,
} from '@actions/workflow-parser';
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/template-token';

/** What an expression may use. */
export type Scope = {
  readonly contexts: Readonly<Record<string, unknown>>;
  /** What `success()`, `failure()` and `cancelled()` say; they are unknown where it is left out. */
  readonly status?: { readonly success: boolean; readonly failure: boolean; readonly cancelled: boolean };
};

/** Whether a condition holds, by GitHub's own library. */
export function holds(expression: string, scope: Scope): boolean {
  // Its `!` knows what counts as true.
  return plain(evaluate(`!(${expression})`, scope)) === false;
}

/** A part of a workflow with its expressions evaluated. */
export function valueOf(token: TemplateToken | undefined, scope: Scope): unknown {
  if (token === undefined) return null;
  if (isBasicExpression(token)) return plain(evaluate(token.expression, scope));
  if (isMapping(token)) {
    return Object.fromEntries(
      [...token].map(({ key, value }) => [textOf(key, scope), valueOf(value, scope)]),
    );
  }
  if (isSequence(token)) return [...token].map((item) => valueOf(item, scope));
  if (isString(token) || isNumber(token) || isBoolean(token)) return token.value;
  if (isLiteral(token)) return null;
  throw new Error(`The simulator does not know ${token.typeName()}`);
}

/** A part of a workflow as text, the way GitHub makes text of values. */
export function textOf(token: TemplateToken | undefined, scope: Scope): string {
  if (token !== undefined && isBasicExpression(token)) {
    return evaluate(token.expression, scope).coerceString();
  }
  return asText(valueOf(token, scope));
}

/** A value as text; only mappings and lists have none. */
export function asText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new Error(`Unexpected ${JSON.stringify(value)}, expected a text`);
}

/** A mapping of names to texts, such as `env` and `with`. */
export function textsOf(token: TemplateToken | undefined, scope: Scope): Readonly<Record<string, string>> {
  if (token === undefined) return {};
  if (!isMapping(token)) throw new Error('The simulator expects a mapping');
  return Object.fromEntries([...token].map(({ key, value }) => [textOf(key, scope), textOf(value, scope)]));
}

function evaluate(expression: string, { contexts, status }: Scope): data.ExpressionData {
  const functions =
    status === undefined
      ? []
      : Object.entries({ always: true, ...status }).map(([name, value]) => ({
          name,
          minArgs: 0,
          maxArgs: 0,
          call: () => new data.BooleanData(value),
        }));
  const { tokens } = new Lexer(expression).lex();
  const tree = new Parser(tokens, Object.keys(contexts), functions).parse();
  const context = JSON.parse(JSON.stringify(contexts), data.reviver) as data.Dictionary;
  return new Evaluator(tree, context, new Map(functions.map((one) => [one.name, one]))).evaluate();
}

function plain(value: data.ExpressionData): unknown {
  return JSON.parse(JSON.stringify(value, data.replacer));
}
