import type { ListReport } from '../schema/list.report.ts';
import type { Environment } from './environment.ts';
import { foundRunbooks } from './found-runbooks.ts';
import { noFields } from '../report/no-fields.ts';
import type { Outcome } from './outcome.ts';

/** The document of a `list` that never came to it. */
export const blank: ListReport = { verb: 'list', ...noFields, runbooks: [] };

/** Lists all usable runbooks. */
export async function list(
  _options: Readonly<Record<string, never>>,
  environment: Environment,
): Promise<Outcome<ListReport>> {
  const repository = await environment.repository();
  const { runbooks, text } = foundRunbooks(repository.runbooks, repository, environment);
  return { exitCode: 0, text, json: { ...blank, runbooks } };
}
