import type { Element, ElementContent, Root as HastRoot, RootContent } from 'hast';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toHast } from 'mdast-util-to-hast';
import { toString as textOf } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';

import { h } from './html.ts';
import type { Page } from './page.ts';
import { scrolled } from './scrolled-table.ts';

/**
 * Where a Markdown file's page lies: `docs/guides/operate.md` becomes `docs/guides/operate/index.html`. A README is the page of
 * its folder, unless a file of the folder's name is.
 */
export function guidePath(file: string, has: (file: string) => boolean): string {
  const name = file.replace(/\.md$/, '');
  const folder = name.endsWith('/README') ? name.slice(0, -'/README'.length) : null;
  return `${folder === null || has(`${folder}.md`) ? name : folder}/index.html`;
}

/**
 * A hand-written Markdown page as a page of the site. Links to other Markdown pages lead to theirs; `elsewhere` gives the
 * address of a file that has no page. HTML in it is left out.
 */
export function guidePage(
  file: string,
  markdown: string,
  {
    has,
    elsewhere,
  }: { readonly has: (file: string) => boolean; readonly elsewhere: (file: string) => string | null },
): Page {
  const tree: Root = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const path = guidePath(file, has);
  linkHeadings(tree);
  readdress(tree, (address) => readdressed(address, { file, path, has, elsewhere }));
  const first = tree.children.find((node) => node.type === 'heading');
  const hast = toHast(tree) as HastRoot;
  const title = first === undefined ? file : textOf(first, { includeHtml: false }).trim() || file;
  return {
    path,
    title,
    description: summaryOf(tree) ?? title,
    indexed: false,
    main: [h('div', { className: ['guide'] }, dressed(hast.children))],
  };
}

const longestSummary = 200;

/** The first sentence of a page; null where it does not begin with words. */
function summaryOf({ children }: Root): string | null {
  const words = children.find(({ type }) => type !== 'heading' && type !== 'html');
  if (words?.type !== 'paragraph' && words?.type !== 'blockquote') return null;
  const text = textOf(words, { includeHtml: false }).replaceAll(/\s+/g, ' ').trim();
  const sentence = /^.*?[.!?](?= |$)/.exec(text)?.[0] ?? text.replace(/:$/, '');
  if (sentence === '') return null;
  return sentence.length <= longestSummary ? sentence : `${sentence.slice(0, longestSummary - 1).trimEnd()}…`;
}

/** Ids as GitHub makes them, so that links into a page lead to the same place in both. */
function linkHeadings(tree: Root): void {
  const known = new Map<string, number>();
  let above = 0;
  for (const node of tree.children) {
    if (node.type !== 'heading') continue;
    // Who listens to a page goes by its headings, and misses one that is skipped.
    node.depth = Math.min(node.depth, above + 1) as typeof node.depth;
    above = node.depth;
    const slug = textOf(node)
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
      .replaceAll(' ', '-');
    const count = known.get(slug) ?? 0;
    known.set(slug, count + 1);
    node.data = { hProperties: { id: count === 0 ? slug : `${slug}-${count}` } };
  }
}

function readdress(node: Nodes, change: (address: string) => string): void {
  if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
    node.url = change(node.url);
  }
  if ('children' in node) for (const child of node.children) readdress(child, change);
}

function readdressed(
  address: string,
  about: {
    readonly file: string;
    readonly path: string;
    readonly has: (file: string) => boolean;
    readonly elsewhere: (file: string) => string | null;
  },
): string {
  if (/^(?:https?:|mailto:|#)/i.test(address)) return address;
  // Whatever else has a scheme, such as `javascript:`, has no place in a page.
  if (/^\s*(?:[a-z][\w+.-]*:|\/)/i.test(address)) return nowhere;
  const [target = '', hash] = address.split('#', 2);
  const file = joined(about.file, target);
  const after = hash === undefined ? '' : `#${hash}`;
  const up = '../'.repeat(about.path.split('/').length - 1);
  if (about.has(file)) {
    const to = file.endsWith('.md') ? guidePath(file, about.has).replace(/index\.html$/, '') : file;
    return `${up}${to}${after}`;
  }
  const found = about.elsewhere(file);
  return found === null ? nowhere : found + after;
}

function joined(file: string, target: string): string {
  const parts = file.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/** The address of what no page shows: its link becomes plain words. */
const nowhere = '';

/** Tables and code scroll by themselves, also from the keyboard. */
function dressed(nodes: readonly RootContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'doctype' || node.type === 'raw') return [];
    if (node.type !== 'element') return [node];
    const inner: Element = { ...node, children: dressed(node.children) };
    if (node.tagName === 'table') return [scrolled('Table', inner)];
    if (node.tagName === 'a' && node.properties['href'] === nowhere) return inner.children;
    if (node.tagName === 'img') return [picture(inner)];
    if (node.tagName === 'input') {
      // The box of a task list has no name of its own, and what stands beside it is no label.
      const ariaLabel = node.properties['checked'] === true ? 'Done' : 'To do';
      return [{ ...inner, properties: { ...node.properties, ariaLabel } }];
    }
    if (node.tagName === 'pre') {
      return [{ ...inner, properties: { tabIndex: 0, role: 'group', ariaLabel: 'Example' } }];
    }
    return [inner];
  });
}

/** A picture that lies elsewhere becomes a link: a page asks nobody else for anything. One that is not there becomes its words. */
function picture(image: Element): ElementContent {
  const { src, alt } = image.properties;
  const words = typeof alt === 'string' && alt !== '' ? alt : 'picture';
  if (src === nowhere || typeof src !== 'string') return { type: 'text', value: words };
  if (!/^[a-z][\w+.-]*:/i.test(src)) return image;
  return h('a', { href: src, rel: ['noreferrer'] }, words);
}
