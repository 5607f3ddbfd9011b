import { resolve } from 'node:path';

import { Failure } from '../source/failure.ts';
import { field, type Verb } from './verb.ts';

/** The verb that builds the documentation site. */
export const docsVerb: Verb = {
  name: 'docs',
  summary: 'build the documentation site',
  arguments: [],
  flags: [
    { name: '--out <folder>', help: 'where to; else `_site` in the root' },
    { name: '--markdown <folder>', help: 'write Markdown there instead, which GitHub shows' },
    {
      name: '--base <path>',
      help: 'the path it is published under, such as /runbooks/; else only 404.html lacks its style',
    },
    { name: '--today <date>', help: 'the day by which reviews are due; else the day it is' },
  ],
  example: 'docs --out _site',
  load: async () => {
    const { docs, blank } = await import('../commands/docs.ts');
    return {
      blank,
      call: async (given, context) => {
        const environment = context.plain();
        const [{ fakeWorldOpener }, { openSearchIndexer }, { programDigest }, { openRenderer }] =
          await Promise.all([
            import('../adapters/open-fake-world.ts'),
            import('../adapters/search-indexer.ts'),
            import('../adapters/checked-roots.ts'),
            import('./page-renderer.ts'),
          ]);
        const markdown = given.text('markdown');
        const out = given.text('out');
        if (markdown !== undefined && out !== undefined) {
          throw new Failure('usage', 'Unexpected --out and --markdown', 'Say one of them');
        }
        const folder = resolve(
          environment.root,
          context.path(markdown ?? out ?? resolve(environment.root, '_site')),
        );
        return docs(
          {
            folder,
            format: markdown === undefined ? 'site' : 'markdown',
            ...field('base', given.text('base')),
            ...field('today', given.text('today')),
          },
          {
            ...environment,
            openFakeWorld: fakeWorldOpener(environment.variable('PATH')),
            openStore: async () => (await context.store()).store,
            openSearchIndexer,
            openRenderer,
            programDigest: programDigest(import.meta.filename),
          },
        );
      },
    };
  },
};
