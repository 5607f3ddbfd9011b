import type { Element, ElementContent } from 'hast';
import { htmlVoidElements } from 'html-void-elements';
import { find, html } from 'property-information';

/**
 * Nodes as HTML, as `hast-util-to-html` writes them and in a quarter of the time: a page has a few thousand nodes, and a site thousands of
 * pages. Texts and values are escaped; only drawings of our own (`raw`) are let through as they are.
 */
export function htmlText(nodes: readonly ElementContent[]): string {
  let text = '';
  for (const node of nodes) text += nodeText(node);
  return text;
}

function nodeText(node: ElementContent | { readonly type: 'raw'; readonly value: string }): string {
  if (node.type === 'element') return elementText(node);
  if (node.type === 'raw') return node.value;
  if (node.type === 'text') return escaped(node.value, /[&<]/g);
  throw new Error('A page has no comments');
}

const isVoid: ReadonlySet<string> = new Set(htmlVoidElements);

function elementText({ tagName, properties, children }: Element): string {
  let text = `<${tagName}`;
  for (const name in properties) text += attributeText(name, properties[name]);
  return isVoid.has(tagName) ? `${text}>` : `${text}>${htmlText(children)}</${tagName}>`;
}

const names = new Map<string, string>();

/** Several values stand with blanks between them; nothing here takes a list with commas. */
function attributeText(property: string, value: Element['properties'][string]): string {
  if (value === undefined || value === null || value === false) return '';
  const name = names.get(property) ?? find(html, property).attribute;
  names.set(property, name);
  if (value === true) return ` ${name}`;
  const text = Array.isArray(value) ? value.join(' ').trim() : String(value);
  return ` ${name}="${escaped(text, /[&"]/g)}"`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };

/** Most texts have none of the characters, and finding that out is half of the work. */
function escaped(text: string, characters: RegExp): string {
  if (text.search(characters) === -1) return text;
  return text.replaceAll(characters, (character) => entities[character] ?? character);
}
