import fc from 'fast-check';
import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';

import { h } from './html.ts';
import { htmlText } from './write-html.ts';

const words = fc.string({ unit: fc.constantFrom(...'a <>&"\'`=\n{é😀;#x26'), maxLength: 12 });

const properties = fc.record(
  {
    id: words,
    className: fc.array(words, { maxLength: 3 }),
    ariaLabel: words,
    dataPagefindMeta: words,
    tabIndex: fc.integer(),
    hidden: fc.boolean(),
    htmlFor: fc.array(words, { maxLength: 2 }),
    httpEquiv: fc.array(words, { maxLength: 2 }),
    href: fc.option(words, { nil: undefined }),
  },
  { requiredKeys: [] },
);

const { tree } = fc.letrec<{ tree: ElementContent; element: ElementContent; text: ElementContent }>(
  (tie) => ({
    tree: fc.oneof({ maxDepth: 4 }, tie('text'), tie('element')),
    text: words.map((value) => ({ type: 'text', value })),
    element: fc
      .tuple(
        fc.constantFrom('div', 'p', 'code', 'a', 'td', 'pre'),
        properties,
        fc.array(tie('tree'), { maxLength: 3 }),
      )
      .map(([tagName, given, children]) => h(tagName, given, ...children)),
  }),
);

/** The same characters: by their names, or bare where they need no other form between double quotes. */
const named = (html: string): string =>
  html
    .replaceAll('&#x26;', '&amp;')
    .replaceAll('&#x3C;', '&lt;')
    .replaceAll('&#x22;', '&quot;')
    .replaceAll('&#x27;', "'")
    .replaceAll('&#x60;', '`');

test('a page is written as the common library writes it', () => {
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 4 }), (nodes) => {
      expect(htmlText(nodes)).toBe(named(toHtml({ type: 'root', children: nodes })));
    }),
  );
});
