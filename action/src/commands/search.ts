import { type Search, searchRunbooks } from '../runbook/search-runbooks.ts';
import type { SearchReport } from '../schema/search.report.ts';
import type { Environment } from './environment.ts';
import { foundRunbooks } from './found-runbooks.ts';
import { noFields } from '../report/no-fields.ts';
import type { Outcome } from './outcome.ts';

/** The document of a `search` that never came to it. */
export const blank: SearchReport = {
  verb: 'search',
  ...noFields,
  query: { category: null, severity: null, service: null, tags: [], text: null },
  runbooks: [],
};

/** Finds runbooks that match everything asked for; to find none is fine. */
export async function search(options: Search, environment: Environment): Promise<Outcome<SearchReport>> {
  const repository = await environment.repository();
  const { runbooks, text } = foundRunbooks(
    searchRunbooks(repository.runbooks, options),
    repository,
    environment,
  );
  const { category = null, severity = null, service = null, tags = [], text: words = null } = options;
  return {
    exitCode: 0,
    text,
    json: { ...blank, query: { category, severity, service, tags, text: words }, runbooks },
  };
}
