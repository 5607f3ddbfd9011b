import type { Element } from 'hast';

import { type Child, h } from './html.ts';

/** A table that scrolls by itself where it is wider than the screen, also from the keyboard; one of a class may look otherwise. */
export function scrolledTable(
  about: string | { readonly label: string; readonly className: string },
  headings: readonly string[],
  rows: readonly (readonly Child[])[],
): Element {
  const { label, className } = typeof about === 'string' ? { label: about, className: null } : about;
  return scrolled(
    label,
    h(
      'table',
      className === null ? {} : { className: [className] },
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          headings.map((heading) => h('th', { scope: 'col' }, heading)),
        ),
      ),
      h(
        'tbody',
        {},
        rows.map((row) =>
          h(
            'tr',
            {},
            row.map((cell) => h('td', {}, cell)),
          ),
        ),
      ),
    ),
  );
}

/** Something wide in a box of its own that scrolls. */
export function scrolled(label: string, content: Element): Element {
  return h('div', { className: ['scroll'], tabIndex: 0, role: 'group', ariaLabel: label }, content);
}
