import { type Dirent, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { guideContents, type SchemaFile } from '../../site/guide-contents.ts';
import { guidePage } from '../../site/guide-page.ts';
import type { Page } from '../../site/page.ts';
import type { SiteFacts } from '../../site/site-facts.ts';

/** Pages of `docs/`, and the pictures and schemas that they lead to. */
export type Guides = {
  readonly pages: readonly Page[];
  readonly files: readonly { readonly path: string; readonly content: string }[];
};

/** The hand-written pages of a root: every Markdown file below `docs/`, but not its examples; with them its JSON Schemas. */
export function guides(root: string, { repository }: SiteFacts): Guides {
  const all = filesIn(root, 'docs').filter((file) => !file.startsWith('docs/examples/'));
  const written = all.filter((file) => file.endsWith('.md'));
  const pictures = all.filter((file) => file.endsWith('.svg') && isPlain(root, file));
  const schemas = written.length === 0 ? [] : schemasIn(root);
  const known = new Set([...written, ...pictures, ...schemas.map(({ path }) => path)]);
  const elsewhere = (file: string): string | null => {
    if (repository === null) return null;
    const escaped = file.split('/').map(encodeURIComponent).join('/');
    return `${repository.url}/blob/${repository.branch}/${escaped}`;
  };
  const pages = written.map((file) =>
    guidePage(file, readFileSync(join(root, file), 'utf8'), { has: (other) => known.has(other), elsewhere }),
  );
  return {
    pages:
      pages.length === 0 || known.has('docs/README.md') ? pages : [guideContents(pages, schemas), ...pages],
    files: [
      ...pictures.map((path) => ({ path, content: readFileSync(join(root, path), 'utf8') })),
      ...schemas.map(({ path, content }) => ({ path, content })),
    ],
  };
}

/** A picture that is opened by itself is a document, and what it holds would run. */
function isPlain(root: string, file: string): boolean {
  return !/<script|<foreignobject|\son\w+\s*=|javascript:|data:text/i.test(
    readFileSync(join(root, file), 'utf8'),
  );
}

/** A file that is no JSON is left out. */
function schemasIn(root: string): readonly (SchemaFile & { readonly content: string })[] {
  return filesIn(root, 'schema')
    .filter((path) => path.endsWith('.schema.json'))
    .flatMap((path) => {
      const content = readFileSync(join(root, path), 'utf8');
      try {
        const { description } = JSON.parse(content) as { readonly description?: unknown };
        return [{ path, content, description: typeof description === 'string' ? description : '' }];
      } catch {
        return [];
      }
    });
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
