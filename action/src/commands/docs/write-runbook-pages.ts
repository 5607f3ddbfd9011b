import type { LoadedRunbook } from '../../runbook/load-runbook.ts';
import type { Figures } from '../../site/figures-page.ts';
import { type DrawFlow, openFlowDrawer } from '../../site/flow-drawer.ts';
import { type IndexEntry, indexEntry } from '../../site/index-entry.ts';
import { type Page, runbookAddress } from '../../site/page.ts';
import { reviewState } from '../../site/review-state.ts';
import { runbookHistory } from '../../site/runbook-history.ts';
import { runbookPage } from '../../site/runbook-page.ts';
import type { RunbookFacts, TestState } from '../../site/site-facts.ts';
import type { TestEnvironment } from '../test.ts';
import { sha256 } from '../sha256.ts';
import type { PageStore } from './page-store.ts';
import { rehearsalState } from './rehearsal-state.ts';
import type { SiteSources } from './site-sources.ts';

/** What is worked out of the files of a runbook alone, and kept for the next build. */
type Known = { readonly entry: IndexEntry; readonly tests: Omit<TestState, 'commit'> | null };

/** Where pages go, and how they are framed. */
export type Target = {
  readonly store: PageStore;
  readonly frame: (page: Page) => string;
  /** Changes whenever the frame of every page does. */
  readonly digest: string;
};

/**
 * Writes the pages of runbooks whose inputs are new, one after the other so that memory does not grow with their number, and
 * hands all of them to the search. What lists and figures say of each is given back.
 */
export async function writeRunbookPages(
  sources: SiteSources,
  target: Target,
  environment: TestEnvironment,
): Promise<Figures['byRunbook']> {
  const { repository, git, executions, site, program, indexer } = sources;
  const { config } = repository;
  const byIds = new Map(repository.runbooks.map((loaded) => [loaded.id, loaded]));
  const rows: Figures['byRunbook'][number][] = [];
  let draw: DrawFlow | null = null;
  for (const loaded of byIds.values()) {
    const { entry, tests } = await knownOf(loaded, sources, target.store, environment);
    const past = executions?.get(loaded.id) ?? [];
    const facts: RunbookFacts = {
      file: loaded.file.path,
      tests: tests === null ? null : { ...tests, commit: commitOf(loaded, sources) },
      changes: git?.changes.get(loaded.file.path) ?? [],
      history:
        executions === null ? null : runbookHistory(past, { people: config.docs.history === 'people' }),
    };
    rows.push({ entry, tests: facts.tests, history: facts.history });
    const path = `${runbookAddress(loaded.id)}index.html`;
    const review = reviewState(entry.reviewDate, { today: site.today, warnDays: config.review.warn_days });
    const related = entry.related.filter((id) => byIds.has(id));
    const { today: _today, commit: _commit, config: _config, ...rest } = site;
    const inputs = [program, target.digest, loaded.file.text, facts, review, related, config.approvers, rest];
    const key = sha256(JSON.stringify(inputs));
    const address = runbookAddress(loaded.id);
    if (target.store.keeps(path, key)) {
      if (indexer !== null) await indexer.add(address, target.store.read(path));
    } else {
      draw ??= await openFlowDrawer();
      const page = runbookPage(loaded.runbook, facts, site, { draw, known: (id) => byIds.has(id) });
      const html = target.frame(page);
      await target.store.write(path, html, key);
      if (indexer !== null) await indexer.add(address, html);
    }
  }
  return rows.toSorted((one, other) => (one.entry.id < other.entry.id ? -1 : 1));
}

async function knownOf(
  loaded: LoadedRunbook,
  { tests, program, repository: { config } }: SiteSources,
  store: PageStore,
  { openFakeWorld }: TestEnvironment,
): Promise<Known> {
  const cases = tests.get(loaded.id)?.file.text ?? null;
  const key = sha256(JSON.stringify([program, loaded.file.text, cases, config]));
  const known = (store.recall(loaded.id, key) as Known | undefined) ?? {
    entry: indexEntry(loaded.runbook),
    tests: await rehearsalState(loaded, tests, { config, openFakeWorld }),
  };
  store.remember(loaded.id, key, known);
  return known;
}

/** The commit that last changed the runbook or its cases. */
function commitOf(loaded: LoadedRunbook, { tests, git }: SiteSources): string | null {
  const files = [loaded.file.path, tests.get(loaded.id)?.file.path ?? ''];
  const commits = files.flatMap((path) => git?.changes.get(path)?.[0] ?? []);
  const [latest] = commits.toSorted((one, other) =>
    one.date < other.date ? 1 : one.date > other.date ? -1 : 0,
  );
  return latest?.commit ?? null;
}
