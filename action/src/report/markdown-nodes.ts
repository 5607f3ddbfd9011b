import type {
  BlockContent,
  Code,
  Heading,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Table,
  TableRow,
} from 'mdast';

import { visible, visibleLines } from '../source/visible.ts';

/** The words of a runbook as Markdown: code in backticks and web addresses are recognised, everything else is text. */
export function words(value: string): PhrasingContent[] {
  const parts = visibleLines(value).split(/(`[^`\n]+`|https?:\/\/[^\s<>`"']*[^\s<>`"'.,;:!?)\]])/);
  return parts.filter((part) => part !== '').map(wordsNode);
}

function wordsNode(part: string): PhrasingContent {
  if (part.length > 2 && part.startsWith('`') && part.endsWith('`') && !part.includes('\\|')) {
    return { type: 'inlineCode', value: part.slice(1, -1) };
  }
  return /^https?:\/\/\S+$/.test(part)
    ? { type: 'link', url: part, children: [{ type: 'text', value: part }] }
    : { type: 'text', value: part };
}

/** Literal text. */
export function text(value: string): PhrasingContent {
  return { type: 'text', value: visible(value) };
}

/** A value or name on one line, as code; as text where it holds `\|`, which code in a table cannot. */
export function inlineCode(value: string): PhrasingContent {
  return value.includes('\\|') ? text(value) : { type: 'inlineCode', value: visible(value) };
}

/** An expression as code; its line feeds mean no more than blanks. */
export function expression(value: string): PhrasingContent {
  return inlineCode(oneLine(value));
}

/** Emphasised literal text. */
export function strong(value: string): PhrasingContent {
  return { type: 'strong', children: [text(value)] };
}

/** One paragraph. */
export function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

/** The words of a runbook, a paragraph for each part between empty lines. */
export function paragraphs(value: string): Paragraph[] {
  const parts = value.split(/\n[ \t]*(?:\n[ \t]*)+/).filter((part) => /[^ \t\n]/.test(part));
  return parts.map((part) => paragraph(...words(part)));
}

/** A heading; with an id it can be linked to as `#id`, also where headings get no ids of their own. */
export function heading(depth: Heading['depth'], title: string, id?: string): Heading {
  const data = id === undefined ? {} : { data: { hProperties: { id } } };
  return { type: 'heading', depth, children: [text(title)], ...data };
}

/** A fenced block, its text kept to the letter but for a line feed at its end. */
export function fence(lang: string, value: string): Code {
  return { type: 'code', lang, value: visibleLines(value).replace(/\n$/, '') };
}

/** A list of one-paragraph items, or of items made of blocks. */
export function list(items: readonly (readonly PhrasingContent[] | ListItem)[], ordered = false): List {
  return {
    type: 'list',
    ordered,
    spread: false,
    children: items.map((item) => ('type' in item ? item : listItem([paragraph(...item)]))),
  };
}

/** One item of a list. */
export function listItem(children: BlockContent[]): ListItem {
  return { type: 'listItem', spread: false, children };
}

/** A table with a heading row. */
export function table(
  headings: readonly string[],
  rows: readonly (readonly (readonly PhrasingContent[])[])[],
): Table {
  const row = (cells: readonly (readonly PhrasingContent[])[]): TableRow => ({
    type: 'tableRow',
    children: cells.map((children) => ({ type: 'tableCell', children: [...children] })),
  });
  return { type: 'table', children: [row(headings.map((title) => [text(title)])), ...rows.map(row)] };
}

/** Words for a table's cell, which has only one line. */
export function cell(value: string): PhrasingContent[] {
  return words(oneLine(value));
}

/** Several things, with commas between them. */
export function joined(items: readonly PhrasingContent[]): PhrasingContent[] {
  return items.flatMap((item, index) => (index === 0 ? [item] : [text(', '), item]));
}

/** Not `\s`, which would also take characters that must be made visible. */
function oneLine(value: string): string {
  return value.replaceAll(/[ \t]*\n[ \t]*/g, ' ').replaceAll(/^[ \t]+|[ \t]+$/g, '');
}
