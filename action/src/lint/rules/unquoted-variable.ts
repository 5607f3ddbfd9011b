import {
  type Command,
  forEachChild,
  type Redirection,
  type SyntaxNode,
  type Word,
  type WordPart,
} from 'unbash';

import { literalOf, mayExpand } from '../../runbook/bash-programs.ts';
import type { OutputDeclaration, Runbook } from '../../runbook/runbook.ts';
import { wholePattern } from '../../runbook/value.ts';
import type { Rule } from '../rule.ts';
import { type Scope, scopeOf } from '../shell-words.ts';

const variable = 'variables: {QUEUE: {type: string, description: Name of the queue, default: jobs}}';

/** A value stays one word. */
export const unquotedVariable: Rule = {
  id: 'unquoted-variable',
  severity: 'warning',
  summary: 'A variable that is an argument stands in quotes',
  why: 'Bash splits an unquoted value at its spaces and takes `*` and `?` in it for names of files: a value with a space becomes two arguments, an empty one none at all, and `rm -r $FOLDER/*` may not mean what it says. Quotes cost nothing. Where a value is a list on purpose, an array says so: `"${options[@]}"`. Values that cannot be split are left alone: numbers, choices, and names whose `pattern` allows neither spaces nor wildcards; so are `[[ … ]]`, assignments, arithmetic, the list of a `for`, and what `echo` only prints.',
  good: [
    `${variable}
steps:
  - step_type: verification
    commands: ['queue-cli workers "$QUEUE"; copy=$QUEUE; [[ $copy == jobs ]]; case $copy in jobs) queue-cli list ;; esac; echo $copy']`,
    `variables: {LIMIT: {type: number, description: Most workers, default: 3}}
steps:
  - step_type: verification
    commands: ['queue-cli workers --limit $LIMIT; for name in $(queue-cli names); do queue-cli show "$name"; done']`,
    `variables: {QUEUE: {type: string, description: Name of the queue, default: jobs, pattern: "[a-z0-9-]+"}}
steps:
  - step_type: verification
    commands: ['count=$((1 + 1)); queue-cli workers $QUEUE $count $?']`,
  ],
  bad: [
    `${variable}
steps:
  - step_type: verification
    commands: [queue-cli workers $QUEUE]`,
    `${variable}
steps:
  - step_type: verification
    commands: ['if [ $QUEUE = jobs ]; then ssh queue-1 "queue-cli workers" > \${QUEUE}.txt; fi']`,
    `${variable}
steps:
  - step_type: verification
    commands: ['names=(a b); queue-cli show \${names[@]} --queue=$QUEUE']`,
  ],
  check: (report, { runbook }) => {
    const oneWord = namesOfOneWord(runbook);
    return {
      command: ({ tree }, { step_type, step_number }, pointer) => {
        if (step_type === 'manual') return;
        const scope = scopeOf(tree);
        const said = new Set<string>();
        for (const { part, name } of splitsIn(tree)) {
          if (said.has(part.text) || staysOneWord(name, scope, oneWord)) continue;
          said.add(part.text);
          report(
            { pointer, start: part.pos, end: part.end },
            `Unexpected \`${part.text}\` without quotes in step ${step_number}, expected \`"${part.text}"\``,
          );
        }
      },
    };
  },
};

type Split = { readonly part: WordPart; readonly name: string };

// Their output is for reading, or each word stands for itself.
const splitsFreely: ReadonlySet<string> = new Set([
  ':',
  'echo',
  'eval',
  'export',
  'local',
  'set',
  'shift',
  'return',
  'exit',
  'unset',
  'wait',
  'kill',
]);

function splitsIn(tree: SyntaxNode): readonly Split[] {
  const found: Split[] = [];
  visit(tree);
  return found;

  function visit(node: SyntaxNode): void {
    if (node.type === 'Word' && !mayExpand(node.text)) return;
    // The offsets of what stands in escaped backticks are not those of the command.
    if (node.type === 'CommandExpansion' && node.script?.source !== undefined) return;
    if (node.type === 'Command') visitCommand(node);
    if (node.type === 'Redirected') visitTargets(node.redirects);
    forEachChild(node, visit);
  }

  function visitCommand(command: Command): void {
    const name = command.name === undefined ? undefined : literalOf(command.name);
    if (name === undefined || !splitsFreely.has(name)) {
      for (const word of command.args) if (word.type === 'Word') found.push(...splitsOf(word));
    }
    visitTargets(command.redirects);
  }

  function visitTargets(redirects: readonly Redirection[]): void {
    for (const redirect of redirects) {
      if (redirect.type === 'Redirect' && redirect.target !== undefined && !redirect.operator.includes('&')) {
        found.push(...splitsOf(redirect.target));
      }
    }
  }
}

function splitsOf({ text, parts = [] }: Word): readonly Split[] {
  if (!mayExpand(text)) return [];
  return parts.flatMap((part): readonly Split[] => {
    switch (part.type) {
      case 'SimpleExpansion':
        return [{ part, name: part.text.slice(1) }];
      case 'ParameterExpansion':
        // A length is a number, and \`${a:+…}\` gives what its own quotes say.
        if (
          part.prefix === '#' ||
          (part.operation?.type === 'Default' && part.operation.operator.endsWith('+'))
        ) {
          return [];
        }
        return [
          { part, name: part.index === undefined && part.operation === undefined ? part.parameter : '' },
        ];
      default:
        return [];
    }
  });
}

function staysOneWord(name: string, scope: Scope, oneWord: ReadonlySet<string>): boolean {
  if (
    /^[?#$!-]$/.test(name) ||
    /^(?:LINENO|RANDOM|SECONDS|UID|EUID|PPID|BASHPID|EPOCHSECONDS|RUNBOOK_OUTPUT|USER|HOSTNAME|RUNBOOK_MASK)$/.test(
      name,
    )
  ) {
    return true;
  }
  if (oneWord.has(name)) return true;
  return scope.isOneWord(name);
}

/** Names whose declaration leaves no room for a space or wildcard. */
function namesOfOneWord({ variables, steps }: Runbook): ReadonlySet<string> {
  const declarations = [
    ...Object.entries(variables),
    ...steps.flatMap(({ outputs }) => Object.entries(outputs)),
  ];
  const safe = new Set<string>();
  const others = new Set<string>();
  for (const [name, declaration] of declarations) (isOneWord(declaration) ? safe : others).add(name);
  return new Set([...safe].filter((name) => !others.has(name)));
}

function isOneWord({ type, pattern, enum: values }: OutputDeclaration): boolean {
  if (type === 'number' || type === 'boolean') return true;
  if (values !== undefined) return values.every((value) => /^[^\s*?[\]]+$/.test(String(value)));
  // An empty value is no argument at all.
  if (pattern === undefined || wholePattern(pattern).test('')) return false;
  const classes = pattern.match(classPattern) ?? [];
  const rest = pattern.replaceAll(classPattern, 'x').replaceAll(/\\[dw./:+-]/g, 'x');
  return !classes.some((inside) => /^\[\^|[\s*?]|\\[sSDW]/.test(inside)) && !/[\s.\\]/.test(rest);
}

const classPattern = /\[\^?\]?(?:\\.|[^\]\\])*\]/g;
