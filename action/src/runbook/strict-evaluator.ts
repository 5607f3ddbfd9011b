import { Binary, type ContextAccess, type Expr, IndexAccess, Literal, Star } from '@actions/expressions/ast';
import { type ExpressionData, Kind } from '@actions/expressions/data/expressiondata';
import { Evaluator } from '@actions/expressions/evaluator';
import { FilteredArray } from '@actions/expressions/filtered_array';
import type { FunctionDefinition } from '@actions/expressions/funcs/info';
import { type Token, TokenType } from '@actions/expressions/lexer';

import { type StrictDictionary, toData } from './strict-data.ts';

/** GitHub's evaluator, in which what GitHub silently turns into null, 0 or false is an error. */
export class StrictEvaluator extends Evaluator {
  readonly contexts: StrictDictionary;

  constructor(tree: Expr, contexts: StrictDictionary) {
    super(tree, contexts, functions);
    this.contexts = contexts;
  }

  override visitContextAccess(access: ContextAccess): ExpressionData {
    return this.contexts.get(access.name.lexeme);
  }

  override visitBinary(binary: Binary): ExpressionData {
    const left = this.eval(binary.left);
    const right = this.eval(binary.right);
    refuseLooseComparison(left, right, binary.operator);
    return super.visitBinary(
      new Binary(literal(left, binary.operator), binary.operator, literal(right, binary.operator)),
    );
  }

  override visitIndexAccess(access: IndexAccess): ExpressionData {
    const object = this.eval(access.expr);
    if (access.index instanceof Star) {
      if (object.kind !== Kind.Array && object.kind !== Kind.Dictionary) {
        throw new Error(`Unexpected \`*\` of ${named(object)}, expected a list or an object`);
      }
      return super.visitIndexAccess(new IndexAccess(literal(object, noToken), access.index));
    }
    const index = this.eval(access.index);
    refuseMissing(object, index);
    return super.visitIndexAccess(new IndexAccess(literal(object, noToken), literal(index, noToken)));
  }
}

const noToken: Token = {
  type: TokenType.UNKNOWN,
  lexeme: '',
  range: { start: { line: 0, column: 0 }, end: { line: 0, column: 0 } },
};

const functions: Map<string, FunctionDefinition> = new Map([
  ['fromjson', { name: 'fromJSON', minArgs: 1, maxArgs: 1, call: fromJson }],
]);

/** The library's own makes dictionaries that forgive a missing key. */
function fromJson(...[text]: ExpressionData[]): ExpressionData {
  const source = text?.coerceString() ?? '';
  if (source.trim() === '') throw new Error('Unexpected empty text, expected JSON for `fromJSON`');
  try {
    return toData(JSON.parse(source));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new Error(`Unexpected text that is no JSON, expected JSON for \`fromJSON\` (${error.message})`, {
      cause: error,
    });
  }
}

// What was evaluated already is handed on as a literal, so that nothing is evaluated twice.
function literal(value: ExpressionData, token: Token): Literal {
  return new Literal(value, token);
}

function refuseLooseComparison(left: ExpressionData, right: ExpressionData, operator: Token): void {
  const equality = operator.type === TokenType.EQUAL_EQUAL || operator.type === TokenType.BANG_EQUAL;
  for (const [one, other] of [[left, right] as const, [right, left] as const]) {
    const loose = other.kind === Kind.Number && (one.kind === Kind.Null || isBlank(one));
    const unordered =
      !equality && !(one.kind === Kind.String || one.kind === Kind.Number || one.kind === Kind.Boolean);
    const noNumber =
      !equality && other.kind === Kind.Number && one.kind === Kind.String && Number.isNaN(one.number());
    if (loose || unordered || noNumber) {
      throw new Error(
        `Unexpected ${named(one)} in a comparison by \`${operator.lexeme}\` with ${named(other)}, expected ${other.kind === Kind.Number ? 'a number' : 'a text or number'}`,
      );
    }
  }
}

function isBlank(data: ExpressionData): boolean {
  return data.kind === Kind.String && data.value.trim() === '';
}

function refuseMissing(object: ExpressionData, index: ExpressionData): void {
  const key = index.coerceString();
  switch (object.kind) {
    case Kind.Dictionary:
      if (!index.primitive) throw new Error(`Unexpected ${named(index)} as a key, expected a text`);
      object.get(key);
      return;
    case Kind.Array: {
      const count = object.values().length;
      const position = index.number();
      // A filtered list (`list.*.name`) is asked for a key of each of its items.
      if (object instanceof FilteredArray) return;
      if (!Number.isInteger(position) || position < 0 || position >= count) {
        throw new Error(
          `Unexpected index \`${key}\`, expected ${count === 0 ? 'a list that is not empty' : `0 to ${count - 1}`}`,
        );
      }
      return;
    }
    case Kind.Null:
    case Kind.String:
    case Kind.Number:
    case Kind.Boolean:
      throw new Error(`Unexpected key \`${key}\` of ${named(object)}, expected a list or an object`);
    default:
      object satisfies never;
  }
}

function named(data: ExpressionData): string {
  switch (data.kind) {
    case Kind.Null:
      return 'null';
    case Kind.String:
      return data.value === '' ? 'empty text' : `text \`${data.value.slice(0, 40)}\``;
    case Kind.Number:
    case Kind.Boolean:
      return `\`${data.coerceString()}\``;
    case Kind.Array:
      return 'a list';
    case Kind.Dictionary:
      return 'an object';
    default:
      return data satisfies never;
  }
}
