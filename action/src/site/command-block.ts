import type { Element, ElementContent } from 'hast';

import { visibleLines } from '../source/visible.ts';
import { bashTokens } from './bash-tokens.ts';
import { h } from './html.ts';

const longestColoured = 20_000;

/**
 * A command that can be copied. `names` are the declared variables it reads: what the form knows of them is shown above it,
 * and the command itself stays as it is.
 */
export function commandBlock(
  command: string,
  about: { readonly label: string; readonly names: readonly string[] },
): Element {
  const { label, names } = about;
  const text = visibleLines(command).replace(/\n$/, '');
  return h(
    'div',
    { className: ['command'], ...(names.length === 0 ? {} : { dataNames: names.join(' ') }) },
    h('pre', { tabIndex: 0, role: 'group', ariaLabel: label }, h('code', {}, coloured(text))),
    h('div', { className: ['buttons'] }, h('button', { type: 'button', dataCopy: '', hidden: true }, 'Copy')),
  );
}

/** Text as it is, such as what a command is expected to print. */
export function outputBlock(text: string, label: string): Element {
  return h(
    'pre',
    { tabIndex: 0, role: 'group', ariaLabel: label, className: ['output'] },
    h('code', {}, visibleLines(text).replace(/\n$/, '')),
  );
}

/** Those of the names that a command reads as variables. */
export function namesIn(command: string, names: readonly string[]): readonly string[] {
  const read = new Set(Array.from(command.matchAll(/\$\{?[#!]?([A-Za-z_]\w*)/g), (match) => match[1] ?? ''));
  return names.filter((name) => read.has(name));
}

function coloured(text: string): ElementContent[] {
  // A browser shows a long text as well without thousands of elements.
  if (text.length > longestColoured) return [{ type: 'text', value: text }];
  return bashTokens(text).map((token) =>
    token.kind === 'plain'
      ? { type: 'text', value: token.text }
      : h('span', { className: [`t-${token.kind}`] }, token.text),
  );
}
