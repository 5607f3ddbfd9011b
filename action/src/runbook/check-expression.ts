import {
  Binary,
  ContextAccess,
  type Expr,
  FunctionCall,
  Grouping,
  IndexAccess,
  Literal,
  Logical,
  Star,
  Unary,
} from '@actions/expressions/ast';
import type { Token } from '@actions/expressions/lexer';

import { didYouMean } from './did-you-mean.ts';
import { type ExpressionFault, parseExpression } from './expression-syntax.ts';
import { templateParts } from './template.ts';

/** Names that exist; all of them are listed only for a hint. */
export type NameSet = { readonly has: (name: string) => boolean; readonly all: () => readonly string[] };

/** The names an expression may use where it stands. */
export type Known = {
  /** Variables and published values. */
  readonly vars: NameSet;
  /** Whether a variable or published value of that name is a secret, which no expression may see. */
  readonly isSecret: (name: string) => boolean;
  /** The numbers of the steps. */
  readonly steps: NameSet;
  /** What a step publishes. */
  readonly outputsOf: (step: string) => NameSet;
  readonly contexts: readonly ('vars' | 'steps' | 'execution' | 'stdout' | 'stderr' | 'exit_code')[];
};

const executionKeys = nameSet(['id', 'runbook', 'operator', 'incident', 'change_ticket', 'started_at']);
const stepKeys = nameSet(['status', 'exit_code', 'outputs', 'items']);
const deepest = 200;

/** What is wrong with a bare expression: syntax, and every name that does not exist. */
export function checkExpression(expression: string, known: Known): readonly ExpressionFault[] {
  const parsed = parseExpression(expression, known.contexts);
  if (!parsed.ok) return [parsed.fault];
  const faults: ExpressionFault[] = [];
  visit(parsed.tree, 0);
  return faults;

  function visit(node: Expr, depth: number): void {
    if (depth > deepest) {
      if (faults.every(({ message }) => !message.startsWith('Unexpected depth'))) {
        faults.push({
          message: `Unexpected depth of the expression, expected at most ${deepest} levels`,
          start: 0,
          end: expression.length,
        });
      }
      return;
    }
    const path = pathOf(node);
    if (path !== undefined) {
      checkPath(path);
      for (const key of path.keys) {
        if (!(key instanceof Literal || key instanceof Star)) visit(key, depth + 1);
      }
      return;
    }
    for (const child of childrenOf(node)) visit(child, depth + 1);
  }

  function checkPath({ root, keys }: Path): void {
    switch (root.lexeme) {
      case 'vars':
        checkKey(root, keys[0], known.vars, 'variable or published value');
        return;
      case 'execution':
        checkKey(root, keys[0], executionKeys, 'fact of the execution');
        return;
      case 'steps':
        checkStep(root, keys);
        return;
      case 'stdout':
      case 'stderr':
      case 'exit_code':
        return;
      default:
        // GitHub's parser does not mind the case of a context's name.
        report(root, `Unexpected \`${root.lexeme}\`, expected \`${root.lexeme.toLowerCase()}\``);
    }
  }

  function checkStep(root: Token, [number, field, name]: readonly Expr[]): void {
    const step = checkKey(root, number, known.steps, 'step');
    if (step === undefined) return;
    const key = checkKey(root, field, stepKeys, 'fact of a step');
    if (key !== 'outputs') return;
    checkKey(root, name, known.outputsOf(step), `value that step ${step} publishes`);
  }

  /** The key written out, if it is one of `names`; else `undefined`, and a fault. */
  function checkKey(root: Token, key: Expr | undefined, names: NameSet, what: string): string | undefined {
    if (!(key instanceof Literal)) {
      report(root, `Unexpected \`${root.lexeme}\` without the name of a ${what}, expected it written out`);
      return undefined;
    }
    const name = key.literal.coerceString();
    if (names.has(name)) return name;
    if (root.lexeme === 'vars' && known.isSecret(name)) {
      report(
        key.token,
        `Unexpected secret \`${name}\`, expected no secret in an expression`,
        'A command reads it as an environment variable',
      );
    } else if (known.isSecret(name) && what.startsWith('value')) {
      report(key.token, `Unexpected secret \`${name}\`, expected no secret in an expression`);
    } else {
      const all = names.all();
      const expected = all.length === 0 ? `: there is no ${what}` : `, expected a ${what}`;
      report(key.token, `Unexpected \`${name}\`${expected}`, didYouMean(name, all) ?? listed(all));
    }
    return undefined;
  }

  function report(token: Token, message: string, hint?: string): void {
    faults.push({
      message,
      ...(parsed.ok ? parsed.placeOf(token) : { start: 0, end: 0 }),
      ...(hint === undefined ? {} : { hint }),
    });
  }
}

/** A set of names that are at hand. */
export function nameSet(names: Iterable<string>): NameSet {
  const set = new Set(names);
  return { has: (name) => set.has(name), all: () => [...set] };
}

/** What is wrong with the `${{ }}`s of a text; offsets are those of the text. */
export function checkTemplate(text: string, known: Known): readonly ExpressionFault[] {
  return templateParts(text).flatMap((part) => {
    switch (part.kind) {
      case 'text':
        return [];
      case 'unclosed':
        return [
          { message: 'Unexpected end of the text, expected `}}`', start: part.start, end: part.start + 3 },
        ];
      case 'expression':
        return checkExpression(part.expression, known).map((fault) => ({
          ...fault,
          start: fault.start + part.start,
          end: fault.end + part.start,
        }));
      default:
        return part satisfies never;
    }
  });
}

type Path = { readonly root: Token; readonly keys: readonly Expr[] };

/** `steps['4'].outputs.LAG` as its root and keys; `undefined` for what does not begin with a context. */
function pathOf(node: Expr): Path | undefined {
  const keys: Expr[] = [];
  let inner = node;
  while (inner instanceof IndexAccess) {
    keys.unshift(inner.index);
    inner = inner.expr;
  }
  return inner instanceof ContextAccess ? { root: inner.name, keys } : undefined;
}

function childrenOf(node: Expr): readonly Expr[] {
  if (node instanceof Binary) return [node.left, node.right];
  if (node instanceof Logical || node instanceof FunctionCall) return node.args;
  if (node instanceof Unary) return [node.expr];
  if (node instanceof Grouping) return [node.group];
  if (node instanceof IndexAccess) return [node.expr, node.index];
  return [];
}

function listed(names: readonly string[]): string | undefined {
  return names.length === 0 || names.length > 12
    ? undefined
    : `There is ${names.map((name) => `\`${name}\``).join(', ')}`;
}
