import { existsSync, readFileSync } from 'node:fs';

/** Files of the site that are the same everywhere, by their names. */
export const siteAssets = ['site.css', 'site.js', 'icon.svg'] as const;

/** The text of such a file: beside the built program, or among its sources. */
export function readSiteAsset(name: (typeof siteAssets)[number]): string {
  const beside = new URL(`./${name}`, import.meta.url);
  const source = new URL(`../site/assets/${name}`, import.meta.url);
  return readFileSync(existsSync(beside) ? beside : source, 'utf8');
}
