import { rmSync } from 'node:fs';

import { Failure } from '../source/failure.ts';
import type { OpenSearchIndexer } from '../site/search-port.ts';

/** Pagefind, which is not part of the built program; null where it is not installed beside it. */
export const openSearchIndexer: OpenSearchIndexer = async (folder) => {
  const pagefind = await import('pagefind').catch(() => null);
  if (pagefind === null) return null;
  const { index, errors } = await pagefind
    .createIndex({ keepIndexUrl: true, forceLanguage: 'en' })
    .catch((error: unknown) => ({
      index: undefined,
      errors: [String(error)],
    }));
  if (index === undefined) throw trouble(errors);
  const pending = new Set<Promise<void>>();
  const faults: string[] = [];
  return {
    async add(address, html) {
      const adding = index.addHTMLFile({ url: address, content: html }).then(({ errors: found }) => {
        pending.delete(adding);
        faults.push(...found);
      });
      pending.add(adding);
      // Where a build ends in the middle, nobody waits for this any more.
      adding.catch(() => {});
      // It works beside us, but memory must not grow with the number of pages.
      if (pending.size >= mostPending) await Promise.race(pending);
    },
    async write() {
      await Promise.all(pending);
      if (faults.length > 0) throw trouble(faults);
      rmSync(folder, { recursive: true, force: true });
      const written = await index.writeFiles({ outputPath: folder });
      if (written.errors.length > 0) throw trouble(written.errors);
    },
    async close() {
      await pagefind.close();
    },
  };
};

const mostPending = 32;

function trouble(errors: readonly string[]): Failure {
  return new Failure(
    'not-here',
    `The search index could not be made: ${errors.join('; ')}`,
    'Install it again: `npm ci`',
  );
}
