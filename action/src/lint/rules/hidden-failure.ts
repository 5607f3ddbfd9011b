import { type CommandExpansionPart, forEachChild, type SyntaxNode, type WordPart } from 'unbash';

import { literalOf, mayExpand } from '../../runbook/bash-programs.ts';
import { isOutputFile } from '../call-surroundings.ts';
import type { Rule } from '../rule.ts';

const outputs = 'outputs: {WORKERS: {type: number}}\n    verify: [vars.WORKERS > 0]';

/** What fails is seen to fail. */
export const hiddenFailure: Rule = {
  id: 'hidden-failure',
  severity: 'warning',
  summary: 'A command that fails makes its step fail',
  why: 'Bash stops at a command that fails, but looks only at the last thing it did: in `echo "WORKERS=$(queue-cli count)"` and in `export WORKERS=$(queue-cli count)` that is `echo` and `export`, which never fail. The step goes on and publishes an empty value. Assign first, `workers=$(queue-cli count)`, then publish: an assignment fails with its command. `set +e` without a `set -e` after it switches the stop off altogether. Tools that only shape text, such as `date` or `wc`, may stand anywhere.',
  good: [
    `steps:
  - step_type: verification
    commands: ['workers=$(queue-cli count); echo "WORKERS=$workers" >> "$RUNBOOK_OUTPUT"']
    ${outputs}`,
    `steps:
  - step_type: verification
    commands: ['export DAY=$(date +%F); { echo "WORKERS=$(wc -l < workers | tr -d " ")"; } >> "$RUNBOOK_OUTPUT"']
    ${outputs}`,
    `steps:
  - step_type: verification
    commands: ['set +e; queue-cli workers; status=$?; set -e; test "$status" -lt 2', 'echo "now $(queue-cli count) workers"']`,
  ],
  bad: [
    `steps:
  - step_type: verification
    commands: ['echo "WORKERS=$(queue-cli count)" >> "$RUNBOOK_OUTPUT"']
    ${outputs}`,
    `steps:
  - step_type: verification
    commands: ['export QUEUE=$(queue-cli first); queue-cli workers']`,
    `steps:
  - step_type: verification
    commands: ['set +e; queue-cli workers']`,
  ],
  check: (report) => ({
    command: ({ tree, text }, { step_type, step_number }, pointer) => {
      if (step_type === 'manual') return;
      search(tree, text, (node, message) => {
        report({ pointer, start: node.pos, end: node.end }, message.replace('{step}', `step ${step_number}`));
      });
    },
  }),
};

type Say = (node: { readonly pos: number; readonly end: number }, message: string) => void;

const declarations: ReadonlySet<string> = new Set(['declare', 'export', 'local', 'readonly', 'typeset']);

function search(tree: SyntaxNode, text: string, say: Say): void {
  const lastStop = [...text.matchAll(/(?:^|[\s;])set\s+-(?:\w*e|o\s+errexit)/g)].at(-1)?.index ?? -1;
  visit(tree, false);

  function visit(node: SyntaxNode, publishes: boolean): void {
    switch (node.type) {
      case 'Word':
        if (!mayExpand(node.text)) return;
        break;
      case 'CommandExpansion':
        // What stands in escaped backticks has offsets of its own.
        if (node.script?.source !== undefined) return;
        break;
      case 'Redirected':
        visit(node.command, publishes || node.redirects.some(isOutput));
        for (const redirect of node.redirects) visit(redirect, false);
        return;
      case 'Command': {
        const name = node.name === undefined ? undefined : literalOf(node.name);
        if (name !== undefined && declarations.has(name)) {
          for (const argument of node.args) {
            if (argument.type === 'Assignment') sayAll(argument, `a value of \`${name}\``);
          }
        } else if ((name === 'echo' || name === 'printf') && (publishes || node.redirects.some(isOutput))) {
          for (const argument of node.args) sayAll(argument, 'what is published');
        } else if (
          name === 'set' &&
          switchesOff(node.args.map(({ text: word }) => word)) &&
          node.end > lastStop
        ) {
          say(
            node,
            'Unexpected `set +e` in {step}, after which nothing that fails is seen, expected `set -e` when the result was looked at',
          );
        }
        break;
      }
      default:
    }
    forEachChild(node, (child) => visit(child, publishes));
  }

  function sayAll(argument: SyntaxNode, where: string): void {
    for (const expansion of expansionsIn(argument)) {
      const program = failingProgram(expansion);
      if (program === undefined) continue;
      say(
        expansion,
        `Unexpected \`${program}\` within ${where} in {step}, where bash does not see it fail, expected an assignment of its own before`,
      );
    }
  }
}

function isOutput(redirect: SyntaxNode): boolean {
  return (
    redirect.type === 'Redirect' &&
    redirect.operator.startsWith('>') &&
    redirect.target !== undefined &&
    isOutputFile(redirect.target)
  );
}

function switchesOff(words: readonly string[]): boolean {
  return words.some(
    (word, index) => /^\+\w*e/.test(word) || (word === '+o' && words[index + 1] === 'errexit'),
  );
}

/** The substitutions that belong to the word itself, not those inside of others. */
function expansionsIn(node: SyntaxNode): readonly CommandExpansionPart[] {
  const found: CommandExpansionPart[] = [];
  const visit = (child: SyntaxNode | WordPart): void => {
    if (child.type === 'CommandExpansion') found.push(child);
    else forEachChild(child, visit);
  };
  visit(node);
  return found;
}

const shapesText: ReadonlySet<string> = new Set(
  '[ : awk base64 basename cat cut date dirname echo expr false fold grep head hostname id nproc paste printf pwd rev sed seq sort tail test tr true uname uniq wc whoami'.split(
    ' ',
  ),
);

function failingProgram({ script }: CommandExpansionPart): string | undefined {
  let found: string | undefined;
  const visit = (node: SyntaxNode): void => {
    if (node.type === 'Command' && node.name !== undefined && found === undefined) {
      const name = literalOf(node.name) ?? node.name.text;
      if (!shapesText.has(name)) found = name;
    }
    // What follows `||` says what a failure stands for.
    if (node.type === 'AndOr' && node.operators.includes('||')) return;
    forEachChild(node, visit);
  };
  if (script !== undefined) visit(script);
  return found;
}
