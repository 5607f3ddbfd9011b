import { forEachChild, type Redirect, type SyntaxNode } from 'unbash';

import { literalOf } from '../../runbook/bash-programs.ts';
import type { Rule } from '../rule.ts';

/** A temporary file has a name of its own. */
export const tmpFileFixedName: Rule = {
  id: 'tmp-file-fixed-name',
  severity: 'info',
  summary: 'A temporary file has a name that nobody else uses',
  why: 'Two executions on one machine write into the same `/tmp/name`, one reads what the other wrote, and whoever may write to `/tmp` can put a link there beforehand. `mktemp` makes a file, and `mktemp -d` a folder, that nobody else has; a `trap` removes it.',
  good: [
    `steps:
  - step_type: verification
    commands: ['file=$(mktemp); trap ''rm -f "$file"'' EXIT; queue-cli dump > "$file"; wc -l "$file"']`,
    `steps:
  - step_type: verification
    commands: ['queue-cli dump > "/tmp/queue-$$.json" 2> /dev/null']`,
  ],
  bad: [
    `steps:
  - step_type: verification
    commands: ['queue-cli dump > /tmp/queue.json', 'wc -l /tmp/queue.json']`,
    `steps:
  - step_type: verification
    commands: ['queue-cli dump >> "/var/tmp/queue.json"']`,
  ],
  check: (report) => ({
    command: ({ tree }, { step_type, step_number }, pointer) => {
      if (step_type === 'manual') return;
      for (const { target } of writesIn(tree)) {
        const path = target === undefined ? undefined : literalOf(target);
        if (target === undefined || path === undefined || !/^\/(?:tmp|var\/tmp)\/./.test(path)) continue;
        report(
          { pointer, start: target.pos, end: target.end },
          `Unexpected fixed name \`${path}\` in step ${step_number}, expected a file of \`mktemp\``,
        );
      }
    },
  }),
};

function writesIn(tree: SyntaxNode): readonly Redirect[] {
  const found: Redirect[] = [];
  const visit = (node: SyntaxNode): void => {
    if (node.type === 'Redirect' && node.operator.includes('>')) found.push(node);
    forEachChild(node, visit);
  };
  visit(tree);
  return found;
}
