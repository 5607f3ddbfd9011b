import { h } from './html.ts';
import type { Page } from './page.ts';

/** What is shown for an address that no page has. It lies at the top, but is shown at any depth. */
export const notFoundPage: Page = {
  path: '404.html',
  title: 'No such page',
  description: 'No page has this address',
  indexed: false,
  main: [
    h('h1', {}, 'No such page'),
    h('p', {}, 'No page has this address: the runbook or alert may have another name now.'),
  ],
};
