import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';

import { anyRunbook } from '../../test/any-runbook.ts';
import { sampleRunbook } from '../../test/report-samples.ts';
import { runbookMarkdown } from './runbook-markdown.ts';
import { visible } from '../source/visible.ts';

test('a runbook that uses every field', async () => {
  await expect(runbookMarkdown(sampleRunbook)).toMatchFileSnapshot('__snapshots__/runbook.md');
});

test('nothing is dropped: what a reader of the Markdown gets holds every text and number of the runbook', () => {
  fc.assert(
    fc.property(anyRunbook, (runbook) => {
      const read = contentOf(runbookMarkdown(runbook));
      for (const leaf of leavesOf(runbook)) {
        expect(read).toContain(squeezed(leaf));
      }
    }),
    { numRuns: 100 },
  );
});

test('the same runbook gives the same bytes', () => {
  expect(runbookMarkdown(structuredClone(sampleRunbook))).toBe(runbookMarkdown(sampleRunbook));
});

/** What a reader of the Markdown sees, as a parser that did not write it understands it, squeezed. */
function contentOf(markdown: string): string {
  const content = (node: Nodes): string =>
    'value' in node ? squeezed(node.value) : 'children' in node ? node.children.map(content).join('') : '';
  return content(unified().use(remarkParse).use(remarkGfm).parse(markdown));
}

/** Blanks, however written, and the marks of inline code carry no content. */
function squeezed(text: string): string {
  return visible(text).replaceAll(/\\[nt]|[\s`]/gu, '');
}

/** Said in words of ours, or left out where they say what happens anyway; the snapshot shows how. */
const reworded = new Set([
  'backoff',
  'on_failure',
  'output',
  'retry',
  'max_parallel',
  'max_errors',
  'timeout_seconds',
]);
const named = new Set(['variables', 'outputs', 'decision_branches']);

function leavesOf(value: unknown, key = ''): readonly string[] {
  if (typeof value === 'string' || typeof value === 'number') {
    return [String(value)];
  }
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  const names = named.has(key) ? Object.keys(value) : [];
  const entries = Object.entries(value).filter(([name]) => !reworded.has(name));
  return [...names, ...entries.flatMap(([name, item]) => leavesOf(item, Array.isArray(value) ? '' : name))];
}
