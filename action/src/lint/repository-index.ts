import type { LoadedRunbook } from '../runbook/load-runbook.ts';
import type { LintRepository } from './lint.ts';

/** What rules know about the other runbooks of a repository. */
export type RepositoryIndex = {
  readonly byId: ReadonlyMap<string, LoadedRunbook>;
  /** The runbooks that an alert leads to, in the order of their paths. */
  readonly byTrigger: ReadonlyMap<string, readonly LoadedRunbook[]>;
  /** Ids that a file is named after, also of files that are not usable. */
  readonly named: ReadonlySet<string>;
  /** Whether a runbook has test cases; null where nobody looked. */
  readonly isTested: (id: string) => boolean | null;
};

/** Reads all that rules want to know about other runbooks, once. */
export function repositoryIndex({ runbooks, files, tests }: LintRepository): RepositoryIndex {
  const byTrigger = new Map<string, LoadedRunbook[]>();
  for (const loaded of runbooks) {
    for (const trigger of new Set(loaded.triggers)) {
      const others = byTrigger.get(trigger);
      if (others === undefined) byTrigger.set(trigger, [loaded]);
      else others.push(loaded);
    }
  }
  return {
    // The first of two with one id is the one that is meant.
    byId: new Map(runbooks.toReversed().map((loaded) => [loaded.id, loaded])),
    byTrigger,
    named: new Set(files.map((path) => path.slice(path.lastIndexOf('/') + 1).replace(/\.yaml$/, ''))),
    isTested: (id) => tests?.has(id) ?? null,
  };
}
