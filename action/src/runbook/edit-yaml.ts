import { isDeepStrictEqual } from 'node:util';

import { type Document, isCollection, isScalar, type Node, parseDocument, Scalar, visit } from 'yaml';

import { tokensOf } from './places.ts';

/** New values by JSON pointer; `undefined` takes a value away. A pointer that ends in `/-` adds to a list. */
export type Edits = Readonly<Record<string, unknown>>;

/** A text with edits in it; everything else stays as it was written: comments, order, quotes, folds and indentation. */
export function editYaml(text: string, edits: Edits): string {
  const document = parseDocument(text);
  if (document.errors.length > 0) throw new Error('only a text that was loaded can be edited');
  const pending = Object.entries(edits).filter(([pointer, value]) => !isDeepStrictEqual(valueAt(document, pointer), value));
  if (pending.length === 0) return text;
  for (const [pointer, value] of pending) edit(document, tokensOf(pointer), value);
  const mark = unusedWord(text);
  const kept = keepSource(document, text, mark);
  const written = document.toString({ lineWidth: 0, indentSeq: indentsLists(text), flowCollectionPadding: /[:-] [[{] /.test(text) });
  return written.replaceAll(new RegExp(`${mark}(\\d+)_`, 'g'), (whole, index: string) => kept[Number(index)] ?? whole);
}

function valueAt(document: Document, pointer: string): unknown {
  const node = document.getIn(pathOf(tokensOf(pointer)), true) as Node | undefined;
  return node?.toJS(document);
}

function pathOf(tokens: readonly string[]): (string | number)[] {
  return tokens.map((token) => (/^\d+$/.test(token) ? Number(token) : token));
}

function edit(document: Document, tokens: readonly string[], value: unknown): void {
  const path = pathOf(tokens);
  if (tokens.at(-1) === '-') return document.addIn(path.slice(0, -1), document.createNode(value));
  if (value === undefined) return void document.deleteIn(path);
  const node = document.getIn(path, true);
  if (!isScalar(node) || typeof value === 'object') return document.setIn(path, document.createNode(value));
  // The node keeps its quotes and comment; without a range it is written anew.
  node.value = value;
  delete node.range;
  delete node.source;
}

/**
 * The library folds and breaks what it writes in its own way. What runs over several lines or is a flow collection, and was
 * not edited, leaves the document as a placeholder, for which its source is put back.
 */
function keepSource(document: Document, text: string, mark: string): readonly string[] {
  const kept: string[] = [];
  visit(document, (key, node) => {
    if (key === 'key' || !(isScalar(node) || (isCollection(node) && node.flow === true)) || !isUntouched(node)) return undefined;
    if (node.anchor !== undefined || node.tag !== undefined || node.range === null || node.range === undefined) return undefined;
    const source = text.slice(node.range[0], node.range[1]);
    if (isScalar(node) && !source.includes('\n')) return undefined;
    const placeholder = new Scalar(`${mark}${kept.length}_`);
    const isBlock = isScalar(node) && (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL');
    // The header of a block holds its comment.
    if (!isBlock && node.comment != null) placeholder.comment = node.comment;
    if (node.commentBefore != null) placeholder.commentBefore = node.commentBefore;
    if (node.spaceBefore === true) placeholder.spaceBefore = true;
    kept.push(isBlock ? source.replace(/\r?\n$/, '') : source);
    return placeholder;
  });
  return kept;
}

function unusedWord(text: string): string {
  let word = 'KEPT_';
  while (text.includes(word)) word += 'K_';
  return word;
}

function isUntouched(node: Node): boolean {
  let untouched = true;
  visit(node, (_, inner) => {
    const { range } = inner as Node;
    if ((isScalar(inner) || isCollection(inner)) && (range === null || range === undefined)) untouched = false;
  });
  return untouched;
}

/** Whether the first list below a key is indented. */
function indentsLists(text: string): boolean {
  const found = /^( *)[^\s#-][^\n]*:[ \t]*(?:#[^\n]*)?\n(?:[ \t]*(?:#[^\n]*)?\n)*( *)- /m.exec(text);
  return found === null || (found[2]?.length ?? 0) > (found[1]?.length ?? 0);
}
