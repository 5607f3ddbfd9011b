import { type Dirent, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { guidePage, guidePath } from '../../site/guide-page.ts';
import { h } from '../../site/html.ts';
import type { Page } from '../../site/page.ts';
import type { SiteFacts } from '../../site/site-facts.ts';

/** Pages of `docs/`, and the pictures that they show. */
export type Guides = {
  readonly pages: readonly Page[];
  readonly files: readonly { readonly path: string; readonly content: string }[];
};

/** The hand-written pages of a root: every Markdown file below `docs/`, but not its examples. */
export function guides(root: string, { repository }: SiteFacts): Guides {
  const all = filesIn(root, 'docs').filter((file) => !file.startsWith('docs/examples/'));
  const written = all.filter((file) => file.endsWith('.md'));
  const pictures = all.filter((file) => file.endsWith('.svg'));
  const known = new Set([...written, ...pictures]);
  const elsewhere = (file: string): string | null => {
    if (repository === null) return null;
    const escaped = file.split('/').map(encodeURIComponent).join('/');
    return `${repository.url}/blob/${repository.branch}/${escaped}`;
  };
  const pages = written.map((file) =>
    guidePage(file, readFileSync(join(root, file), 'utf8'), { has: (other) => known.has(other), elsewhere }),
  );
  return {
    pages: pages.length === 0 || known.has('docs/README.md') ? pages : [contents(pages), ...pages],
    files: pictures.map((path) => ({ path, content: readFileSync(join(root, path), 'utf8') })),
  };
}

/** Whether a root has hand-written pages. */
export function hasGuides(root: string): boolean {
  return filesIn(root, 'docs').some((file) => file.endsWith('.md') && !file.startsWith('docs/examples/'));
}

/** Links are not followed: what they lead to is no part of the root. */
function filesIn(root: string, folder: string): readonly string[] {
  if (lstatSync(join(root, folder), { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  const entries: readonly Dirent[] = readdirSync(join(root, folder), { withFileTypes: true });
  return entries
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesIn(root, path) : entry.isFile() ? [path] : [];
    })
    .sort();
}

function contents(pages: readonly Page[]): Page {
  const shown = pages.filter(
    ({ path }) => !path.startsWith('docs/reference/rules/') || path.split('/').length === 4,
  );
  return {
    path: guidePath('docs/README.md', () => false),
    title: 'Guides',
    description: 'Guides and reference',
    indexed: false,
    main: [
      h('h1', {}, 'Guides and reference'),
      h(
        'ul',
        { className: ['cards'] },
        shown.map(({ path, title }) =>
          h('li', {}, h('a', { href: path.replace(/^docs\//, '').replace(/index\.html$/, '') }, title)),
        ),
      ),
    ],
  };
}
