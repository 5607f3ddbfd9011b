import { expect, test } from 'vitest';

import { h } from './html.ts';
import { searchText } from './search-text.ts';
import { htmlText } from './write-html.ts';

test('the search reads every word of a page, but not its drawings and its frame', () => {
  const page = htmlText([
    h('header', {}, 'Runbooks'),
    h(
      'main',
      { id: 'site-main', dataPagefindBody: '' },
      h('h2', { id: 'steps' }, 'Steps'),
      { type: 'raw', value: '<svg class="flow"><text>drawn</text></svg>' } as never,
      h(
        'pre',
        {},
        h('code', {}, h('span', { className: ['t-keyword'] }, 'if'), ' grep \' <span class="x">\''),
      ),
      h('span', { dataPagefindMeta: 'kept' }, 'meta'),
    ),
  ]);
  expect(searchText(page)).toBe(
    '<!doctype html><html lang="en"><body><main id="site-main" data-pagefind-body=""><h2 id="steps">Steps</h2>' +
      '<pre>if grep \' &lt;span class="x">\'</pre><span data-pagefind-meta="kept">meta</main></body></html>',
  );
});
