import { forEachChild, type SyntaxNode } from 'unbash';

import type { Call } from '../call.ts';
import { callsOf } from '../calls.ts';
import { optionValue, verbOf } from '../operands.ts';
import type { Rule } from '../rule.ts';
import { shells } from '../wrappers.ts';

/** What is downloaded is what was reviewed. */
export const unpinnedDownload: Rule = {
  id: 'unpinned-download',
  severity: 'warning',
  summary: 'Nothing is run that was just downloaded and may have changed since the review',
  why: 'A script that comes out of `curl` into a shell, or a manifest that `kubectl apply` takes from the address of a branch, is whatever stands there today: nobody has reviewed it, and in an emergency nobody will. Keep it in the repository, take it by version or commit, or compare its digest with `sha256sum --check` before it is used.',
  good: [
    `steps:
  - step_type: verification
    commands: ['curl -fsS http://queue:8080/health | jq -e .healthy']`,
    `steps:
  - commands: ['kubectl apply -n queue -f https://raw.githubusercontent.com/acme/queue/v1.4.2/deploy.yaml']
    rollback_step: 3
  - step_type: verification
  - step_type: manual
    success_criteria: It is as it was`,
  ],
  bad: [
    `steps:
  - step_type: verification
    commands: ['curl -fsSL https://get.example.com/queue.sh | sudo bash -s -- --check']`,
    `steps:
  - step_type: verification
    commands: ['bash <(curl -fsSL https://get.example.com/queue.sh)']`,
    `steps:
  - commands: ['kubectl apply -n queue -f https://raw.githubusercontent.com/acme/queue/main/deploy.yaml']
    rollback_step: 3
  - step_type: verification
  - step_type: manual
    success_criteria: It is as it was`,
  ],
  check: (report) => ({
    command: (command, { step_type, step_number }, pointer) => {
      if (step_type === 'manual') return;
      for (const call of callsOf(command)) {
        if (!runsDownload(call) && !appliesAddress(call)) continue;
        report(
          { pointer, start: call.start, end: call.end },
          `Unexpected download in step ${step_number} that is used as it comes, expected one that was reviewed: of this repository, of a version, or with a digest`,
        );
      }
      for (const { pos, end } of downloadsFor(command.tree)) {
        report(
          { pointer, start: pos, end },
          `Unexpected download in step ${step_number} that is used as it comes, expected one that was reviewed: of this repository, of a version, or with a digest`,
        );
      }
    },
  }),
};

const interpreters: ReadonlySet<string> = new Set(['node', 'perl', 'php', 'python', 'python3', 'ruby']);

function runsDownload({ program, into }: Call): boolean {
  if ((program !== 'curl' && program !== 'wget') || into === undefined) return false;
  const reader =
    into.program === 'sudo' ? (into.args.find((word) => !word.startsWith('-')) ?? '') : into.program;
  return shells.has(reader) || (interpreters.has(reader) && into.args.every((word) => word.startsWith('-')));
}

function appliesAddress(call: Call): boolean {
  if (call.program !== 'kubectl' && call.program !== 'oc') return false;
  const [verb] = verbOf(call);
  if (verb !== 'apply' && verb !== 'create' && verb !== 'replace') return false;
  const address = optionValue(call, '-f', '--filename', '-k', '--kustomize') ?? '';
  return /^https?:/.test(address) && !/[0-9a-f]{40}|\bv?\d+\.\d+|\uE000/.test(address);
}

/** Downloads whose text a shell is given as its script: `bash <(curl …)`, `bash -c "$(curl …)"`, `eval "$(curl …)"`, `source <(curl …)`. */
function downloadsFor(tree: SyntaxNode): readonly SyntaxNode[] {
  const found: SyntaxNode[] = [];
  const visit = (node: SyntaxNode): void => {
    if (
      node.type === 'Command' &&
      (shells.has(node.name?.value ?? '') || /^(?:eval|source|\.)$/.test(node.name?.value ?? ''))
    ) {
      const downloads = node.args.some((word) => /(?:<|\$)\(\s*(?:curl|wget)\s/.test(word.text));
      if (downloads) found.push(node);
    }
    forEachChild(node, visit);
  };
  visit(tree);
  return found;
}
