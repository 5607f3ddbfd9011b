import { Document, isCollection, isScalar, isSeq, type Node, parseDocument, Scalar, visit } from 'yaml';

import { equal } from '../schema/ajv-runtime.ts';
import { tokensOf } from './json-pointer.ts';

/** New values by JSON pointer; `undefined` takes a value away. A pointer that ends in `/-` adds to a list, in `/^` before all of it. */
export type Edits = Readonly<Record<string, unknown>>;

/** A text with edits in it; everything else stays as it was written: comments, order, quotes, folds and indentation. */
export function editYaml(text: string, edits: Edits): string {
  const document = parsed(text);
  const pending = Object.entries(edits).filter(
    ([pointer, value]) => !equal(valueAt(document, pointer), value),
  );
  const replacements = new Map(
    pending.map(([pointer, value]) => [pointer, replacementOf(document, pointer, value)]),
  );
  const replaced = replaceAll(
    text,
    [...replacements.values()].filter((replacement) => replacement !== undefined),
  );
  const others = pending.filter(([pointer]) => replacements.get(pointer) === undefined);
  return others.length === 0 ? replaced : rewrite(replaced, others);
}

function parsed(text: string): Document.Parsed {
  const document = parseDocument(text);
  if (document.errors.length > 0) throw new Error('only a text that was loaded can be edited');
  return document;
}

type Replacement = { readonly start: number; readonly end: number; readonly text: string };

/** A scalar on one line that becomes another scalar on one line needs no more than its own characters changed. */
function replacementOf(document: Document, pointer: string, value: unknown): Replacement | undefined {
  const node = document.getIn(pathOf(tokensOf(pointer)), true);
  if (!isScalar(node) || typeof value === 'object' || value === undefined || !node.range) return undefined;
  if (node.type !== 'PLAIN' && node.type !== 'QUOTE_SINGLE' && node.type !== 'QUOTE_DOUBLE') return undefined;
  const scalar = new Scalar(value);
  scalar.type = node.type;
  const written = new Document([scalar], { version: '1.2' }).toString({
    lineWidth: 0,
    collectionStyle: 'flow',
    flowCollectionPadding: false,
  });
  const text = written.trimEnd().slice(1, -1);
  const [start, end] = node.range;
  return text.includes('\n') || end === start ? undefined : { start, end, text };
}

function replaceAll(text: string, replacements: readonly Replacement[]): string {
  return replacements
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (changed, { start, end, text: inserted }) => changed.slice(0, start) + inserted + changed.slice(end),
      text,
    );
}

/** Writes the whole document again, for edits that add or take away. */
function rewrite(text: string, edits: readonly (readonly [string, unknown])[]): string {
  const document = parsed(text);
  for (const [pointer, value] of edits) edit(document, tokensOf(pointer), value);
  const meant: unknown = document.toJS();
  const options = {
    lineWidth: 0,
    indent: indentOf(text),
    indentSeq: indentsLists(text),
    flowCollectionPadding: /[:-] [[{] /.test(text),
  };
  const plainly = document.toString(options);
  const mark = unusedWord(text);
  const kept = keepSource(document, text, mark);
  const written = document
    .toString(options)
    .replaceAll(new RegExp(`${mark}(\\d+)_`, 'g'), (whole, index: string) => kept[Number(index)] ?? whole);
  // A text that is indented now so and now so may not bear its own pieces any more.
  const again = parseDocument(written);
  return again.errors.length === 0 && equal(again.toJS(), meant) ? written : plainly;
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
  if (tokens.at(-1) === '^') {
    const list = document.getIn(path.slice(0, -1), true);
    if (isSeq(list)) list.items.unshift(document.createNode(value));
    return;
  }
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
    if (
      key === 'key' ||
      !(isScalar(node) || (isCollection(node) && node.flow === true)) ||
      !isUntouched(node)
    ) {
      return undefined;
    }
    if (
      node.anchor !== undefined ||
      node.tag !== undefined ||
      node.range === null ||
      node.range === undefined
    ) {
      return undefined;
    }
    const source = text.slice(node.range[0], node.range[1]);
    if (isScalar(node) && !source.includes('\n')) return undefined;
    const placeholder = new Scalar(`${mark}${kept.length}_`);
    const isBlock = isScalar(node) && (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL');
    // The header of a block holds its comment.
    if (!isBlock && typeof node.comment === 'string') placeholder.comment = node.comment;
    if (typeof node.commentBefore === 'string') placeholder.commentBefore = node.commentBefore;
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
    if ((isScalar(inner) || isCollection(inner)) && (range === null || range === undefined)) {
      untouched = false;
    }
  });
  return untouched;
}

/** By how much the first key inside of another is indented. */
function indentOf(text: string): number {
  return Math.max(
    1,
    /^[^\s#-][^\n]*:[ \t]*(?:#[^\n]*)?\n(?:[ \t]*(?:#[^\n]*)?\n)*( +)[^\s#-]/m.exec(text)?.[1]?.length ?? 2,
  );
}

/** Whether the first list below a key is indented. */
function indentsLists(text: string): boolean {
  const found = /^( *)[^\s#-][^\n]*:[ \t]*(?:#[^\n]*)?\n(?:[ \t]*(?:#[^\n]*)?\n)*( *)- /m.exec(text);
  return found === null || (found[2]?.length ?? 0) > (found[1]?.length ?? 0);
}
