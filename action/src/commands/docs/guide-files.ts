import type { Page } from '../../site/page.ts';
import type { SiteFacts } from '../../site/site-facts.ts';

/** The hand-written pages of a root. */
export function guidePages(
  _root: string,
  _site: SiteFacts,
): { readonly pages: readonly Page[]; readonly files: readonly { path: string; bytes: string }[] } {
  return { pages: [], files: [] };
}
