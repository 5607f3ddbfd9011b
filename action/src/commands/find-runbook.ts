import { didYouMean } from '../runbook/did-you-mean.ts';
import type { Repository } from '../runbook/load-repository.ts';
import type { LoadedRunbook } from '../runbook/load-runbook.ts';
import { Failure } from '../source/failure.ts';
import type { Finding } from '../source/finding.ts';

/** A runbook by its id, with what is wrong with its file or with the settings. */
export type FoundRunbook = { readonly found: LoadedRunbook | null; readonly findings: readonly Finding[] };

/** Finds a runbook; one whose file is too broken to be read is found by the file's name. Fails for an id nobody has. */
export function findRunbook(repository: Repository, id: string): FoundRunbook {
  const [found] = repository.runbooks.filter((loaded) => loaded.id === id);
  const file = found?.file.path ?? repository.findings.find((finding) => named(finding.file) === id)?.file;
  if (file === undefined) {
    const ids = repository.runbooks.map((loaded) => loaded.id);
    throw new Failure(
      'unknown-runbook',
      `No runbook has the id \`${id}\``,
      didYouMean(id, ids) ?? listHint(ids),
    );
  }
  const findings = repository.findings.filter(
    (finding) => concerns(finding, file) || concerns(finding, 'runbooks/config.yaml'),
  );
  return { found: found ?? null, findings };
}

function concerns({ file, related = [] }: Finding, path: string): boolean {
  return file === path || related.some((other) => other.file === path);
}

function named(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.ya?ml$/, '');
}

function listHint(ids: readonly string[]): string {
  if (ids.length === 0) {
    return 'There are no runbooks here: run this inside a repository with a folder `runbooks/`, or give --dir';
  }
  return ids.length <= 8 ? `There are ${ids.join(', ')}` : 'Find it with `list` or `search`';
}
