import { SCALAR_STYLE, type ScalarEvent } from 'js-yaml';

/**
 * Where in the file the character at `offset` of a scalar's value stands. YAML folds lines, strips indentation and decodes
 * escapes, so the value is no stretch of the file; what stands for no character is passed over.
 */
export function scalarOffset(text: string, scalar: ScalarEvent, offset: number): number {
  if (scalar.valueStart === -1) return 0;
  if (scalar.fast) return Math.min(scalar.valueStart + offset, scalar.valueEnd);
  switch (scalar.style) {
    case SCALAR_STYLE.LITERAL_BLOCK:
      return inBlock(text, scalar, offset, false);
    case SCALAR_STYLE.FOLDED_BLOCK:
      return inBlock(text, scalar, offset, true);
    case SCALAR_STYLE.PLAIN:
    case SCALAR_STYLE.SINGLE_QUOTED:
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return inFlow(text, scalar, offset);
    default:
      return scalar.style satisfies never;
  }
}

function inFlow(text: string, scalar: ScalarEvent, offset: number): number {
  const end = scalar.valueEnd;
  let position = scalar.valueStart;
  let length = 0;
  while (position < end) {
    const piece = pieceAt(text, scalar, position, end);
    if (offset < length + piece.length) {
      return piece.length === piece.size ? position + offset - length : position;
    }
    length += piece.length;
    position += piece.size;
  }
  return end;
}

/** What stands at a place of a flow scalar: its size in the file and the number of characters it stands for. */
function pieceAt(
  text: string,
  scalar: ScalarEvent,
  position: number,
  end: number,
): { size: number; length: number } {
  const character = text[position];
  if (character === ' ' || character === '\t' || character === '\n' || character === '\r') {
    const { breaks, blanks, size } = whitespaceAt(text, position, end);
    return breaks === 0 ? { size: blanks, length: blanks } : { size, length: breaks === 1 ? 1 : breaks - 1 };
  }
  if (character === "'" && scalar.style === SCALAR_STYLE.SINGLE_QUOTED) return { size: 2, length: 1 };
  if (character === '\\' && scalar.style === SCALAR_STYLE.DOUBLE_QUOTED) return escapeAt(text, position, end);
  return { size: 1, length: 1 };
}

function escapeAt(text: string, position: number, end: number): { size: number; length: number } {
  switch (text[position + 1]) {
    case 'x':
      return { size: 4, length: 1 };
    case 'u':
      return { size: 6, length: 1 };
    case 'U':
      return {
        size: 10,
        length: Number.parseInt(text.slice(position + 2, position + 10), 16) > 0xff_ff ? 2 : 1,
      };
    case '\n':
    case '\r':
      return { size: 1 + whitespaceAt(text, position + 1, end).size, length: 0 };
    default:
      return { size: 2, length: 1 };
  }
}

/** A run of whitespace: its size, how many line breaks it has, and how many blanks stand before the first of them. */
function whitespaceAt(
  text: string,
  start: number,
  end: number,
): { size: number; breaks: number; blanks: number } {
  let breaks = 0;
  let blanks = 0;
  let position = start;
  for (; position < end; position++) {
    const character = text[position];
    if (character === '\n' || (character === '\r' && text[position + 1] !== '\n')) breaks++;
    else if (character === ' ' || character === '\t') blanks += breaks === 0 ? 1 : 0;
    else if (character !== '\r') break;
  }
  return { size: position - start, breaks, blanks };
}

/** Follows the value of a block line by line, as a parser builds it. */
function inBlock(text: string, scalar: ScalarEvent, offset: number, folded: boolean): number {
  const indent = Math.max(0, scalar.indent);
  let length = 0;
  let emptyLines = 0;
  let started = false;
  let afterIndented = false;
  for (let lineStart = scalar.valueStart; lineStart < scalar.valueEnd;) {
    const newline = text.indexOf('\n', lineStart);
    const next = newline === -1 || newline >= scalar.valueEnd ? scalar.valueEnd : newline + 1;
    const lineEnd = endOfContent(text, lineStart, next);
    const contentStart = lineStart + indent;
    if (contentStart >= lineEnd) emptyLines++;
    else {
      const moreIndented = text[contentStart] === ' ' || text[contentStart] === '\t';
      length += breaksBefore({ folded, started, emptyLines, moreIndented, afterIndented });
      if (folded) afterIndented = moreIndented;
      if (offset < length) return Math.max(scalar.valueStart, lineStart - 1);
      if (offset < length + lineEnd - contentStart) return contentStart + offset - length;
      length += lineEnd - contentStart;
      emptyLines = 0;
      started = true;
    }
    lineStart = next;
  }
  return Math.max(scalar.valueStart, scalar.valueEnd - 1);
}

function endOfContent(text: string, lineStart: number, next: number): number {
  let end = next;
  while (end > lineStart && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--;
  return end;
}

/** How many characters the line breaks before a line with content stand for. */
function breaksBefore(at: {
  readonly folded: boolean;
  readonly started: boolean;
  readonly emptyLines: number;
  readonly moreIndented: boolean;
  readonly afterIndented: boolean;
}): number {
  const kept = at.started ? 1 + at.emptyLines : at.emptyLines;
  if (!at.folded || at.moreIndented) return kept;
  if (at.afterIndented) return at.emptyLines + 1;
  return at.emptyLines === 0 ? (at.started ? 1 : 0) : at.emptyLines;
}
