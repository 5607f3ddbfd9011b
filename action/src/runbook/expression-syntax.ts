import type { Expr } from '@actions/expressions/ast';
import { ExpressionError, MAX_EXPRESSION_LENGTH } from '@actions/expressions/errors';
import { wellKnownFunctions } from '@actions/expressions/funcs';
import { Lexer, type Token, TokenType } from '@actions/expressions/lexer';
import { Parser } from '@actions/expressions/parser';

import { didYouMean } from './did-you-mean.ts';

/** What is wrong with an expression, and the characters of it that are meant. */
export type ExpressionFault = {
  readonly message: string;
  readonly hint?: string;
  readonly start: number;
  readonly end: number;
};

/** An expression as a tree, with the place of each of its tokens; or what is wrong with it. */
export type ParsedExpression =
  | {
      readonly ok: true;
      readonly tree: Expr;
      readonly placeOf: (token: Token) => { start: number; end: number };
    }
  | { readonly ok: false; readonly fault: ExpressionFault };

/** The functions an expression may call, as GitHub spells them. */
const functionNames: readonly string[] = Object.values(wellKnownFunctions).map(({ name }) => name);

/** Parses an expression that may name the given contexts; `source` stands without `${{ }}`. */
export function parseExpression(source: string, contexts: readonly string[]): ParsedExpression {
  if (source.length > MAX_EXPRESSION_LENGTH) {
    return fault(
      `Unexpected expression of ${source.length} characters, expected at most ${MAX_EXPRESSION_LENGTH}`,
      0,
      source.length,
    );
  }
  if (source.includes('${{')) {
    const start = source.indexOf('${{');
    return fault(
      'Unexpected `${{`, expected a bare expression',
      start,
      start + 3,
      'Leave out `${{` and `}}` here',
    );
  }
  let tokens: Token[];
  try {
    tokens = unescapeStrings(new Lexer(source).lex().tokens);
  } catch (error) {
    return lexicalFault(source, error);
  }
  const places = placesOfTokens(source, tokens);
  const placeOf = (token: Token): { start: number; end: number } =>
    places.get(token) ?? { start: 0, end: source.length };
  const unknown = unknownFunction(tokens);
  if (unknown !== undefined) {
    const { start, end } = placeOf(unknown);
    return fault(
      `Unexpected function \`${unknown.lexeme}\`, expected one of ${functionNames.map((name) => `\`${name}\``).join(', ')}`,
      start,
      end,
      didYouMean(unknown.lexeme, functionNames),
    );
  }
  try {
    const tree: Expr | undefined = new Parser(tokens, [...contexts], []).parse();
    return tree === undefined
      ? fault('Unexpected empty expression', 0, source.length)
      : { ok: true, tree, placeOf };
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    const { tok } = error as unknown as { tok: Token };
    return syntaxFault(error.message, tok, placeOf(tok), contexts);
  }
}

function fault(message: string, start: number, end: number, hint?: string): ParsedExpression {
  return { ok: false, fault: { message, start, end, ...(hint === undefined ? {} : { hint }) } };
}

/** The lexer turns only the first `''` of a string into a quote. */
function unescapeStrings(tokens: Token[]): Token[] {
  for (const token of tokens) {
    if (token.type === TokenType.STRING) token.value = token.lexeme.slice(1, -1).replaceAll("''", "'");
  }
  return tokens;
}

/** The tokens' lines and columns are wrong behind a string of several lines; their order in the source is not. */
function placesOfTokens(
  source: string,
  tokens: readonly Token[],
): ReadonlyMap<Token, { start: number; end: number }> {
  const places = new Map<Token, { start: number; end: number }>();
  let from = 0;
  for (const token of tokens) {
    const start = token.type === TokenType.EOF ? source.trimEnd().length : source.indexOf(token.lexeme, from);
    from = start + token.lexeme.length;
    places.set(token, { start, end: Math.max(from, Math.min(start + 1, source.length)) });
  }
  return places;
}

/** The parser takes `constructor(…)` and the like, which every JavaScript object has, for functions. */
function unknownFunction(tokens: readonly Token[]): Token | undefined {
  return tokens.find(
    (token, index) =>
      token.type === TokenType.IDENTIFIER &&
      tokens[index + 1]?.type === TokenType.LEFT_PAREN &&
      tokens[index - 1]?.type !== TokenType.DOT &&
      !Object.hasOwn(wellKnownFunctions, token.lexeme.toLowerCase()),
  );
}

function lexicalFault(source: string, error: unknown): ParsedExpression {
  const message = error instanceof Error ? error.message : String(error);
  const [, symbol = '', position = '1'] =
    /^Unexpected symbol: '([\s\S]*?)'\. Located at position (\d+)/.exec(message) ?? [];
  const start = Math.min(Number(position) - 1, Math.max(0, source.length - 1));
  if (symbol.startsWith('"')) {
    return fault("Unexpected `\"`, expected a string in single quotes: `'…'`", start, start + symbol.length);
  }
  if (symbol.startsWith("'")) {
    return fault("Unexpected end of the expression, expected a closing `'`", start, source.length);
  }
  const hint =
    symbol === '='
      ? 'Two values are compared with `==`'
      : /^-./.test(symbol)
        ? undefined
        : arithmeticHint(symbol);
  return fault(
    `Unexpected \`${symbol}\`, expected an expression`,
    start,
    start + Math.max(1, symbol.length),
    hint,
  );
}

function arithmeticHint(symbol: string): string | undefined {
  return /^[-+*/%]/.test(symbol)
    ? "GitHub's expressions have no arithmetic; let the command publish the result"
    : undefined;
}

function syntaxFault(
  message: string,
  token: Token,
  place: { start: number; end: number },
  contexts: readonly string[],
): ParsedExpression {
  const { start, end } = place;
  if (message.startsWith('Unrecognized named-value')) {
    return fault(
      `Unexpected name \`${token.lexeme}\`, expected one of ${contexts.map((name) => `\`${name}\``).join(', ')}`,
      start,
      end,
      unquotedHint(token.lexeme, contexts),
    );
  }
  if (message.startsWith('Too few') || message.startsWith('Too many') || message.startsWith('Even')) {
    return fault(
      `Unexpected number of arguments of \`${token.lexeme}\`: ${message.split(':')[0]?.toLowerCase()}`,
      start,
      end,
    );
  }
  if (message.startsWith('Exceeded max expression depth')) {
    return fault('Unexpected depth of the expression, expected at most 50 levels', start, end);
  }
  if (token.type === TokenType.EOF || message.startsWith('Unexpected end')) {
    return fault('Unexpected end of the expression, expected more', start, end);
  }
  const numberAfterDot = token.type === TokenType.NUMBER && token.lexeme.startsWith('.');
  return fault(
    `Unexpected \`${token.lexeme}\`, expected an operator or the end of the expression`,
    start,
    end,
    numberAfterDot
      ? `Numbers stand in brackets: \`['${token.lexeme.slice(1)}']\``
      : arithmeticHint(token.lexeme),
  );
}

function unquotedHint(name: string, contexts: readonly string[]): string {
  return (
    didYouMean(name, contexts) ?? `A text needs single quotes: \`'${name}'\`; a variable is \`vars.${name}\``
  );
}
