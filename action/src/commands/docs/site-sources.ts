import type { GitFileHistory } from '../../adapters/git-file-history.ts';
import type { LoadedTests } from '../../runbook/load-tests.ts';
import type { Repository } from '../../runbook/load-repository.ts';
import type { ExecutionFigures } from '../../site/execution-figures.ts';
import type { SearchIndexer } from '../../site/search-port.ts';
import type { SiteFacts } from '../../site/site-facts.ts';

/** What a site is built from. */
export type SiteSources = {
  readonly repository: Repository;
  readonly tests: ReadonlyMap<string, LoadedTests>;
  readonly git: GitFileHistory | null;
  /** Executions by runbook; null where nothing is to be told of them. */
  readonly executions: ReadonlyMap<string, readonly ExecutionFigures[]> | null;
  readonly site: SiteFacts;
  /** Tells the program apart from others: what another one made is made anew. */
  readonly program: string;
  readonly indexer: SearchIndexer | null;
};
