import type { ElementContent } from 'hast';

/** One page of the site before it is put into its frame. */
export type Page = {
  /** Where it lies below the site, such as `runbooks/RB-LLM-001/index.html`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly main: readonly ElementContent[];
  /** Whether the search finds it. */
  readonly indexed: boolean;
};

/** What leads from a page at `path` to the top of the site: empty, or `../` once or more often. */
export function upFrom(path: string): string {
  return '../'.repeat(path.split('/').length - 1);
}

/** The address of a runbook's page, seen from the top of the site. */
export function runbookAddress(id: string): string {
  return `runbooks/${id}/`;
}

/** The address of a folder's page, seen from the top of the site; each part is escaped. */
export function addressOf(folder: string): string {
  return `${folder.split('/').map(encodeURIComponent).join('/')}/`;
}
