import type { BaseRevision } from '../adapters/git-revision.ts';
import type { Facts } from '../lint/facts.ts';
import type { Config } from '../runbook/config.ts';
import { loadRunbook } from '../runbook/load-runbook.ts';

/** What lint is told about the change since a revision: the files it touches, and those runbooks as they were. */
export function baseFacts(
  { files, touched }: Pick<BaseRevision, 'files' | 'touched'>,
  config: Config,
): Pick<Facts, 'base' | 'touched'> {
  const runbooks = files
    .filter(({ path }) => path.endsWith('.yaml') && !path.endsWith('.test.yaml'))
    .flatMap((file) => loadRunbook(file, { config }).loaded ?? []);
  return { touched, base: new Map(runbooks.map((loaded) => [loaded.id, loaded])) };
}
