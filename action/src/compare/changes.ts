import type { Config } from '../runbook/config.ts';
import type { LoadedRunbook } from '../runbook/load-runbook.ts';
import type { LoadedTests } from '../runbook/load-tests.ts';
import type { Change } from './change.ts';
import { compareRunbooks, type RunbookChange, type RunbookVersion } from './compare-runbooks.ts';
import { compareSettings } from './compare-settings.ts';

/** What compared revisions hold; of runbooks that are the same in both the former one may leave out all. */
export type ComparedRevision = {
  readonly runbooks: readonly LoadedRunbook[];
  /** By the id of the runbook. */
  readonly tests: ReadonlyMap<string, Pick<LoadedTests, 'cases' | 'findings'>>;
  readonly config: Config;
  /** Files that are there but hold no usable runbook. */
  readonly unusable: ReadonlySet<string>;
};

/** All that is different between two revisions. */
export type Changes = {
  /** The runbooks that behave differently, in the order of their files. */
  readonly runbooks: readonly RunbookChange[];
  readonly settings: readonly Change[];
};

/** Compares two revisions; a runbook is found again by its id, else by its file. */
export function compareRevisions(before: ComparedRevision, after: ComparedRevision): Changes {
  const byId = new Map(before.runbooks.toReversed().map((loaded) => [loaded.id, loaded]));
  const byPath = new Map(before.runbooks.map((loaded) => [loaded.file.path, loaded]));
  const ids = new Set(after.runbooks.map(({ id }) => id));
  const found = new Set<LoadedRunbook>();
  const changes: RunbookChange[] = [];
  for (const loaded of after.runbooks) {
    const samePath = byPath.get(loaded.file.path);
    const former =
      byId.get(loaded.id) ?? (samePath !== undefined && !ids.has(samePath.id) ? samePath : undefined);
    if (former !== undefined) found.add(former);
    // Of thousands of runbooks a change touches a few.
    if (former === loaded && before.tests.get(loaded.id) === after.tests.get(loaded.id)) continue;
    const compared = compareRunbooks(
      former === undefined ? null : versionOf(former, before),
      versionOf(loaded, after),
      before.unusable.has(loaded.file.path),
    );
    if (compared !== null) changes.push(compared);
  }
  for (const loaded of before.runbooks) {
    // What cannot be read now is a finding, and not gone.
    if (found.has(loaded) || ids.has(loaded.id) || after.unusable.has(loaded.file.path)) continue;
    const removed = compareRunbooks(versionOf(loaded, before), null);
    if (removed !== null) changes.push(removed);
  }
  return {
    runbooks: changes.sort((one, other) => (one.file < other.file ? -1 : one.file > other.file ? 1 : 0)),
    settings: compareSettings(before.config, after.config),
  };
}

function versionOf(loaded: LoadedRunbook, { tests, config }: ComparedRevision): RunbookVersion {
  const { cases = [], findings = [] } = tests.get(loaded.id) ?? {};
  return { loaded, cases, hasAllCases: findings.every(({ severity }) => severity !== 'error'), config };
}

/** How many of the changes are a risk. */
export function risksIn({ runbooks, settings }: Changes): number {
  return [...runbooks.flatMap(({ changes }) => changes), ...settings].filter((found) => found.risk).length;
}
