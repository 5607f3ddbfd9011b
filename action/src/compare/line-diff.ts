import { diffArrays } from 'diff';
import type { DiffLine } from './change.ts';

// Lines around a change that are shown with it.
const context = 2;
// Beyond so many edits nobody reads a difference, and finding the shortest takes very long.
const mostEdits = 500;

/** The lines of two texts that differ, with a few of those around them. */
export function lineDiff(before: string, after: string): readonly DiffLine[] {
  const [from, to] = [linesOf(before), linesOf(after)];
  const parts = diffArrays(from, to, { maxEditLength: mostEdits });
  if (parts === undefined) return [...from.map(removed), ...to.map(added)];
  const lines = parts.flatMap(({ value, added: isAdded, removed: isRemoved }) =>
    value.map(isAdded ? added : isRemoved ? removed : same),
  );
  return withGaps(lines);
}

/** Whether the texts have the same lines. */
export function sameLines(before: string, after: string): boolean {
  return linesOf(before).join('\n') === linesOf(after).join('\n');
}

function linesOf(text: string): string[] {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

function withGaps(lines: readonly DiffLine[]): readonly DiffLine[] {
  const near = new Set<number>();
  for (const [index, { kind }] of lines.entries()) {
    if (kind === 'same') continue;
    for (let offset = -context; offset <= context; offset++) near.add(index + offset);
  }
  const shown: DiffLine[] = [];
  let hidden = 0;
  for (const [index, line] of lines.entries()) {
    if (!near.has(index)) {
      hidden++;
      continue;
    }
    if (hidden > 0) shown.push(gap(hidden));
    hidden = 0;
    shown.push(line);
  }
  return hidden > 0 ? [...shown, gap(hidden)] : shown;
}

function gap(count: number): DiffLine {
  return { kind: 'gap', text: count === 1 ? '1 line' : `${count} lines` };
}

function added(text: string): DiffLine {
  return { kind: 'added', text };
}

function removed(text: string): DiffLine {
  return { kind: 'removed', text };
}

function same(text: string): DiffLine {
  return { kind: 'same', text };
}
