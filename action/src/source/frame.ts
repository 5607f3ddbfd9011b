import type { Span } from './finding.ts';
import { lineColumn } from './line-column.ts';
import { fitText, textWidth } from './text-width.ts';
import { visible } from './visible.ts';

/** What a report needs to show a place: the line as it can be printed, and the terminal columns its caret covers. */
export type Frame = {
  /** 1-based, as an editor counts. */
  readonly line: number;
  readonly column: number;
  /** The line with hidden characters made visible, cut where it is long. */
  readonly lineText: string;
  /** Terminal columns before the caret, and how many it covers (at least one). */
  readonly caretStart: number;
  readonly caretLength: number;
};

const widest = 160;
const contextBefore = 60;

/** The frame of a span; a span of many lines is shown by its first one. */
export function frameOf(text: string, span: Span): Frame {
  const start = Math.max(0, Math.min(span.start, text.length));
  const { line, column } = lineColumn(text, start);
  const lineStart = start - column + 1;
  const lineEnd = endOfLine(text, lineStart);
  const from = Math.min(start, lineEnd);
  const to = Math.max(from, Math.min(span.end, lineEnd));

  // A line of a megabyte is cut before its characters are looked at one by one.
  const cutStart = from - lineStart > widest ? from - contextBefore : lineStart;
  const cutEnd = Math.min(lineEnd, cutStart + 2 * widest);
  const lead = (cutStart > lineStart ? '…' : '') + visible(text.slice(cutStart, from));
  const marked = visible(text.slice(from, Math.min(to, cutEnd)));
  const rest = visible(text.slice(Math.min(to, cutEnd), cutEnd)) + (cutEnd < lineEnd ? '…' : '');
  const lineText = fitText(lead + marked + rest, widest + 1);
  const caretStart = Math.min(textWidth(lead), widest);
  return {
    line,
    column,
    lineText,
    caretStart,
    caretLength: Math.max(1, Math.min(textWidth(marked), textWidth(lineText) - caretStart)),
  };
}

function endOfLine(text: string, lineStart: number): number {
  const newline = text.indexOf('\n', lineStart);
  const end = newline === -1 ? text.length : newline;
  return end > lineStart && text[end - 1] === '\r' ? end - 1 : end;
}
