import { h } from './html.ts';
import type { Page } from './page.ts';

/** Where GitHub Pages looks for the page that it shows for an address that no page has. */
export const notFoundPath = '404.html';

/** What is shown for an address that no page has; the page's script lists names that come near it. */
export const notFoundPage: Page = {
  path: notFoundPath,
  title: 'No such page',
  description: 'No page has this address',
  indexed: false,
  main: [
    h('h1', {}, 'No such page'),
    h('p', {}, 'No page has this address: the runbook or alert may have another name now.'),
    h('ul', { className: ['cards'], dataNear: '' }),
  ],
};
