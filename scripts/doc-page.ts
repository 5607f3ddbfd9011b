import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { load, dump } from 'js-yaml';

import { type Block, blocksOf, type Command, consoleText, replaceBlocks } from './doc-blocks.ts';
import { shorten } from './doc-output.ts';
import { docClone, type DocClone } from './doc-clone.ts';

/** A page after everything in it ran: as it should be, and what cannot be mended by writing it anew. */
export type RanPage = { readonly text: string; readonly problems: readonly string[] };

type Change = { readonly start: number; readonly end: number; readonly text: string };

/** Executes a Markdown page of the repository in a copy of it, from top to bottom. */
export function runPage(root: string, path: string): RanPage {
  const page = readFileSync(join(root, path), 'utf8');
  const clone = docClone(root);
  const problems: string[] = [];
  try {
    const blocks = blocksOf(page);
    const changes = blocks.flatMap((block) =>
      runBlock(root, clone, block, (problem) => problems.push(`${path}:${block.line}: ${problem}`)),
    );
    const problem = checkParts(clone, blocks);
    return {
      text: replaceBlocks(page, changes),
      problems: problem === null ? problems : [...problems, `${path}: ${problem}`],
    };
  } finally {
    clone.end();
  }
}

function runBlock(
  root: string,
  clone: DocClone,
  block: Block,
  report: (problem: string) => void,
): readonly Change[] {
  switch (block.kind) {
    case 'console': {
      const commands = runCommands(clone, block, block.show, report);
      return [{ start: block.start, end: block.end, text: consoleText(block.fence, commands) }];
    }
    case 'hidden':
      runCommands(clone, block, null, report);
      return [];
    case 'file':
      clone.write(block.path, block.text);
      return [];
    case 'copy': {
      const text = readFileSync(join(root, block.path), 'utf8');
      return [{ start: block.start, end: block.end, text: `${block.fence}\n${text.trimEnd()}\n\`\`\`` }];
    }
    case 'part':
      return [];
    default:
      return block satisfies never;
  }
}

function runCommands(
  clone: DocClone,
  { commands, exit }: { readonly commands: readonly Command[]; readonly exit: number },
  show: string | null,
  report: (problem: string) => void,
): readonly Command[] {
  return commands.map(({ text }) => {
    const { output, exitCode } = clone.run(text);
    if (exitCode !== 0 && exitCode !== exit) {
      report(`\`${text}\` ended with ${exitCode}, expected ${exit}\n${output}`);
    }
    return { text, output: text.startsWith('echo $?') ? output : shorten(output, show) };
  });
}

/** Lays each piece of a runbook over a smallest valid one, and validates them together. */
function checkParts(clone: DocClone, blocks: readonly Block[]): string | null {
  const parts = blocks.filter((block) => block.kind === 'part');
  if (parts.length === 0) return null;
  for (const { line, text } of parts) {
    const { metadata, ...rest } = load(text) as { readonly metadata?: object };
    const runbook = {
      metadata: { ...smallest.metadata, runbook_id: `RB-LINE-${line}`, ...metadata },
      steps: smallest.steps,
      ...rest,
    };
    clone.write(`parts/runbooks/line-${line}.yaml`, dump(runbook));
  }
  clone.write('parts/runbooks/config.yaml', readFileSync(join(clone.folder, 'runbooks/config.yaml'), 'utf8'));
  const { output, exitCode } = clone.run('node action/dist/cli.js validate --dir parts');
  return exitCode === 0 ? null : `its pieces of runbooks are not valid\n${output}`;
}

const smallest = {
  metadata: {
    title: 'A part',
    description: 'A part of a page',
    category: 'maintenance',
    severity: 'sev4',
    author: 'Platform Team',
    version: '1.0',
    review_date: '2027-05-20',
    approvers: ['oncall-lead'],
  },
  steps: [
    { step_number: 1, title: 'Look', description: 'Looks', step_type: 'verification', commands: ['true'] },
  ],
};
