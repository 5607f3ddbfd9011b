import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The Markdown pages of the repository whose examples are executed, relative to its root. */
export function documentPages(root: string): readonly string[] {
  const docs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' });
  const pages = docs
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name.replaceAll('\\', '/')}`);
  return ['README.md', 'CONTRIBUTING.md', ...pages.sort()];
}
