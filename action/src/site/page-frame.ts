import type { Element, ElementContent } from 'hast';

import { visible } from '../source/visible.ts';
import { h } from './html.ts';
import { notFoundPath } from './not-found-page.ts';
import { type Page, upFrom } from './page.ts';
import type { SiteFacts } from './site-facts.ts';
import { htmlText } from './write-html.ts';

/** What the browser may load: only what lies beside the page, and the search's own WebAssembly. No inline script or style. */
const policy =
  "default-src 'none'; style-src 'self'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self' blob:; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";

/** A page as HTML; `digest` stands in the addresses of style and script, so that a browser takes those that belong to the page. */
export function pageHtml(
  page: Page & { readonly goesTo?: string | null },
  site: SiteFacts,
  digest: string,
): string {
  const up = page.path === notFoundPath ? (site.base ?? '') : upFrom(page.path);
  const title = page.path === 'index.html' ? page.title : `${page.title} · Runbooks`;
  const head: readonly (Element | null)[] = [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: ['Content-Security-Policy'], content: policy }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('meta', { name: 'referrer', content: 'no-referrer' }),
    h('title', {}, visible(title)),
    h('meta', { name: 'description', content: visible(page.description) }),
    ...goingTo(page.goesTo ?? null),
    h('link', { rel: ['icon'], href: `${up}icon.svg`, type: 'image/svg+xml' }),
    h('link', { rel: ['stylesheet'], href: `${up}site.css?${digest}` }),
    h('script', { src: `${up}site.js?${digest}`, defer: true, dataUp: up === '' ? './' : up }),
  ];
  const body: readonly ElementContent[] = [
    h('a', { className: ['skip'], href: '#site-main' }, 'Skip to the content'),
    header(site, up, page.path),
    h(
      'main',
      { id: 'site-main', tabIndex: -1, ...(page.indexed ? { dataPagefindBody: '' } : {}) },
      ...page.main,
    ),
  ];
  return `<!doctype html>\n<html lang="en">\n<head>\n${head
    .filter((node) => node !== null)
    .map((node) => `${htmlText([node])}\n`)
    .join('')}</head>\n<body>\n${body.map((node) => `${htmlText([node])}\n`).join('')}</body>\n</html>\n`;
}

/** An alert's page leads on by itself: the script keeps the step of the address, and without script the refresh does it. */
function goingTo(address: string | null): readonly Element[] {
  if (address === null) return [];
  return [
    h('meta', { name: 'robots', content: 'noindex' }),
    h('link', { rel: ['canonical'], href: address }),
    h('noscript', {}, h('meta', { httpEquiv: ['refresh'], content: `0; url=${address}` })),
    h('meta', { name: 'runbook-page', content: address }),
  ];
}

function header(site: SiteFacts, up: string, path: string): Element {
  const top = up === '' ? './' : up;
  const links: readonly (readonly [string, string, boolean])[] = [
    ['Runbooks', top, path === 'index.html'],
    ['Quick reference', `${up}quick-reference/`, path.startsWith('quick-reference/')],
    ['Alerts', `${up}alerts/`, path.startsWith('alerts/')],
    ...(site.history ? ([['Figures', `${up}figures/`, path.startsWith('figures/')]] as const) : []),
    ...(site.guides ? ([['Guides', `${up}docs/`, path.startsWith('docs/')]] as const) : []),
  ];
  return h(
    'header',
    { className: ['top'], dataPagefindIgnore: 'all' },
    h(
      'nav',
      { ariaLabel: 'Site' },
      h(
        'ul',
        {},
        links.map(([label, address, current]) =>
          h('li', {}, h('a', { href: address, ...(current ? { ariaCurrent: 'page' } : {}) }, label)),
        ),
      ),
    ),
    site.search
      ? h(
          'search',
          { hidden: true, dataSearch: '' },
          h('label', { htmlFor: ['site-search'] }, 'Search'),
          h('input', {
            id: 'site-search',
            type: 'search',
            autoComplete: ['off'],
            spellCheck: 'false',
            placeholder: 'Alert, command, symptom',
          }),
          h(
            'div',
            { className: ['found'] },
            h('div', { role: 'status', className: ['results-status'] }),
            h('ol', { className: ['results'] }),
          ),
        )
      : null,
  );
}
