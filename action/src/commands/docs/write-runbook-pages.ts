import type { LoadedRunbook } from '../../runbook/load-runbook.ts';
import type { Figures } from '../../site/figures-page.ts';
import type { IndexEntry } from '../../site/index-entry.ts';
import { runbookAddress } from '../../site/page.ts';
import { reviewState } from '../../site/review-state.ts';
import { searchText } from '../../site/search-text.ts';
import { runbookHistory } from '../../site/runbook-history.ts';
import type { RunbookFacts, TestState } from '../../site/site-facts.ts';
import type { TestEnvironment } from '../test.ts';
import { sha256 } from '../sha256.ts';
import type { PageStore } from './page-store.ts';
import type { OpenRenderer, Renderer } from './render-runbook.ts';
import { runbooksById } from './runbooks-by-id.ts';
import { rehearsalState } from './rehearsal-state.ts';
import type { SiteSources } from './site-sources.ts';

/** What is worked out of the files of a runbook alone, and kept for the next build. */
type Known = { readonly entry: IndexEntry; readonly tests: Omit<TestState, 'commit'> | null };

/** Where pages go, and what renders them. */
export type Target = {
  readonly store: PageStore;
  readonly openRenderer: OpenRenderer;
  /** Changes whenever the frame of every page does. */
  readonly digest: string;
};

/** How many runbooks are on their way at a time; memory must not grow with their number. */
const mostPending = 24;

/**
 * Writes the pages of runbooks whose inputs are new, and hands all of them to the search, in their order. What lists and figures
 * say of each is given back.
 */
export async function writeRunbookPages(
  sources: SiteSources,
  { store, openRenderer, digest }: Target,
  environment: TestEnvironment,
): Promise<Figures['byRunbook']> {
  const { repository, site, indexer } = sources;
  const byIds = runbooksById(repository.runbooks);
  const rows: Figures['byRunbook'][number][] = [];
  const renderer = whenNeeded(() => openRenderer({ site, digest, ids: [...byIds.keys()] }, byIds.size));
  const pending: (() => Promise<void>)[] = [];

  const begin = async (loaded: LoadedRunbook): Promise<() => Promise<void>> => {
    const path = `${runbookAddress(loaded.id)}index.html`;
    const { key: ownKey, known, tests } = await knownOf(loaded, sources, store, environment);
    const facts = factsOf(loaded, tests, sources);
    const keyOf = (entry: IndexEntry): string => pageKey(loaded, { entry, facts, digest }, sources, byIds);
    const isKept = known !== null && store.keeps(path, keyOf(known.entry));
    const rendering = isKept
      ? Promise.resolve({
          entry: known.entry,
          page: null,
          search: indexer === null ? '' : searchText(store.read(path)),
        })
      : renderer.render({ packed: loaded.packed(), facts });
    // Whoever waits for it hears of the error; that others are waited for first is no reason to end.
    rendering.catch(() => undefined);
    return async () => {
      const { entry, page, search } = await rendering;
      store.remember(loaded.id, ownKey, { entry, tests });
      rows.push({ entry, tests: facts.tests, history: facts.history });
      if (page !== null) store.write(path, page, keyOf(entry));
      await indexer?.add(runbookAddress(loaded.id), search);
    };
  };

  try {
    for (const loaded of byIds.values()) {
      pending.push(await begin(loaded));
      if (pending.length >= mostPending) await pending.shift()?.();
    }
    for (const end of pending) await end();
  } finally {
    await renderer.close();
  }
  return rows.toSorted((one, other) => (one.entry.id < other.entry.id ? -1 : 1));
}

/** A renderer that is opened with its first task: of a build without changes it would be for nothing. */
function whenNeeded(open: () => Promise<Renderer>): Renderer {
  let opened: Promise<Renderer> | undefined;
  return {
    async render(task) {
      opened ??= open();
      return (await opened).render(task);
    },
    async close() {
      await (await opened)?.close();
    },
  };
}

function factsOf(loaded: LoadedRunbook, tests: Known['tests'], sources: SiteSources): RunbookFacts {
  const { git, executions, repository } = sources;
  const people = repository.config.docs.history === 'people';
  return {
    file: loaded.file.path,
    tests: tests === null ? null : { ...tests, commit: commitOf(loaded, sources) },
    changes: git?.changes.get(loaded.file.path) ?? [],
    history: executions === null ? null : runbookHistory(executions.get(loaded.id) ?? [], { people }),
  };
}

/** Stands for everything that a runbook's page is made from. */
function pageKey(
  { file }: LoadedRunbook,
  about: { readonly entry: IndexEntry; readonly facts: RunbookFacts; readonly digest: string },
  { site, program }: SiteSources,
  byIds: ReadonlyMap<string, unknown>,
): string {
  const { entry, facts, digest } = about;
  const { today, commit: _commit, config, ...rest } = site;
  const review = reviewState(entry.reviewDate, { today, warnDays: config.review.warn_days });
  const related = entry.related.filter((id) => byIds.has(id));
  return sha256(JSON.stringify([program, digest, file.text, facts, review, related, config.approvers, rest]));
}

/** What the last build worked out of a runbook's files; of a new one only the rehearsals are known, its entry comes with its page. */
async function knownOf(
  loaded: LoadedRunbook,
  { tests, program, repository: { config } }: SiteSources,
  store: PageStore,
  { openFakeWorld }: TestEnvironment,
): Promise<{ readonly key: string; readonly known: Known | null; readonly tests: Known['tests'] }> {
  const cases = tests.get(loaded.id)?.file.text ?? null;
  const key = sha256(JSON.stringify([program, loaded.file.text, cases, config]));
  const known = (store.recall(loaded.id, key) as Known | undefined) ?? null;
  return {
    key,
    known,
    tests: known === null ? await rehearsalState(loaded, tests, { config, openFakeWorld }) : known.tests,
  };
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
