import { type Event, EVENT_ID, parseEvents, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';

import type { Span } from '../source/finding.ts';
import type { SourceFile } from '../source/source-file.ts';

/** A comment `# runbook-disable-next-line rule -- reason`. */
export type Disable = {
  readonly rules: readonly { readonly name: string; readonly span: Span }[];
  /** Null where nobody wrote one. */
  readonly reason: string | null;
  readonly span: Span;
  /** The findings that begin here are meant: the next line, and all of a text block that begins on it. */
  readonly covers: Span;
};

const word = 'runbook-disable-next-line';

/** The comments of a file that hide findings; a comment of a command's own script counts, text in a value does not. */
export function disablesIn({ text }: SourceFile): readonly Disable[] {
  if (!text.includes(word)) return [];
  const scalars = parseEvents(text, {}).filter(isScalar);
  const comments = [...text.matchAll(/^[ \t]*#[ \t]*runbook-disable-next-line(?![\w-])[^\n]*/gm)]
    .map((match) => ({
      start: match.index + match[0].indexOf('#'),
      end: match.index + match[0].trimEnd().length,
    }))
    .filter(({ start }) => {
      const around = scalars.find((scalar) => scalar.valueStart <= start && start < scalar.valueEnd);
      return around === undefined || around.style === SCALAR_STYLE.LITERAL_BLOCK;
    });
  const starts = new Set(comments.map(({ start }) => lineStart(text, start)));
  return comments.map((span) => {
    let line = lineEnd(text, span.end) + 1;
    while (starts.has(line)) line = lineEnd(text, line) + 1;
    return { ...contentOf(text, span), span, covers: covered(text, line, scalars) };
  });
}

function contentOf(text: string, { start, end }: Span): Pick<Disable, 'rules' | 'reason'> {
  const from = text.indexOf(word, start) + word.length;
  const comment = text.slice(from, end);
  const [, names = '', reason = ''] = /^(.*?)(?:\s--(?:\s+(.*))?)?$/s.exec(comment) ?? [];
  const rules = [...names.matchAll(/[^\s,]+/g)].map((match) => ({
    name: match[0],
    span: { start: from + match.index, end: from + match.index + match[0].length },
  }));
  return { rules, reason: reason.trim() === '' ? null : reason.trim() };
}

function covered(text: string, start: number, scalars: readonly ScalarEvent[]): Span {
  const end = lineEnd(text, start);
  const block = scalars.find(
    ({ style, valueStart }) =>
      (style === SCALAR_STYLE.LITERAL_BLOCK || style === SCALAR_STYLE.FOLDED_BLOCK) &&
      valueStart > start &&
      valueStart <= end + 1,
  );
  return { start, end: Math.max(end, block?.valueEnd ?? 0) };
}

function isScalar(event: Event): event is ScalarEvent {
  return event.type === EVENT_ID.SCALAR;
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end;
}
