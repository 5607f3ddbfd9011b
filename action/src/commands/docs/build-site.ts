import type { GitFileHistory } from '../../adapters/git-file-history.ts';
import { readSiteAsset, siteAssets } from '../../adapters/site-assets.ts';
import type { LoadedRunbook } from '../../runbook/load-runbook.ts';
import type { LoadedTests } from '../../runbook/load-tests.ts';
import type { Repository } from '../../runbook/load-repository.ts';
import { alertListPages, alertPage, alertsOf } from '../../site/alert-pages.ts';
import type { ExecutionFigures } from '../../site/execution-figures.ts';
import { type Figures, figuresPage } from '../../site/figures-page.ts';
import { openFlowDrawer } from '../../site/flow-drawer.ts';
import { byId, indexEntry } from '../../site/index-entry.ts';
import { indexPages } from '../../site/index-page.ts';
import { notFoundPage } from '../../site/not-found-page.ts';
import { type Page, runbookAddress } from '../../site/page.ts';
import { pageHtml } from '../../site/page-frame.ts';
import { quickReferencePages } from '../../site/quick-reference-pages.ts';
import { reviewState } from '../../site/review-state.ts';
import { runbookHistory } from '../../site/runbook-history.ts';
import { runbookPage } from '../../site/runbook-page.ts';
import type { SearchIndexer } from '../../site/search-port.ts';
import { filterData, nameData } from '../../site/site-data.ts';
import type { RunbookFacts, SiteFacts, TestState } from '../../site/site-facts.ts';
import type { TestEnvironment } from '../test.ts';
import { sha256 } from '../sha256.ts';
import { guides } from './guide-files.ts';
import type { PageStore } from './page-store.ts';
import { rehearsalState } from './rehearsal-state.ts';

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

/** Writes every page whose inputs are new, and hands those of runbooks to the search. */
export async function buildSite(
  { repository, tests, git, executions, site, program, indexer }: SiteSources,
  store: PageStore,
  environment: TestEnvironment,
): Promise<void> {
  const { runbooks, config } = repository;
  const entries = byId(runbooks.map(({ runbook }) => indexEntry(runbook)));
  const ids = new Set(entries.map(({ id }) => id));
  const assets = siteAssets.map((name) => [name, readSiteAsset(name)] as const);
  const digest = sha256(assets.map(([, text]) => text).join('\0')).slice(0, 8);
  const frame = (page: Page & { readonly goesTo?: string | null }): string => pageHtml(page, site, digest);
  const people = config.docs.history === 'people';
  const rows: Figures['byRunbook'][number][] = [];
  const entryOf = new Map(entries.map((entry) => [entry.id, entry]));
  let draw: Awaited<ReturnType<typeof openFlowDrawer>> | null = null;

  for (const loaded of runbooks) {
    const entry = entryOf.get(loaded.id);
    if (entry === undefined || rows.some((row) => row.entry === entry)) continue;
    const past = executions?.get(loaded.id) ?? [];
    const history = executions === null ? null : runbookHistory(past, { people });
    const facts: RunbookFacts = {
      file: loaded.file.path,
      tests: await testState(loaded, { tests, git, program, store, environment, repository }),
      changes: git?.changes.get(loaded.file.path) ?? [],
      history,
    };
    rows.push({ entry, tests: facts.tests, history });
    const path = `${runbookAddress(loaded.id)}index.html`;
    const review = reviewState(entry.reviewDate, { today: site.today, warnDays: config.review.warn_days });
    const related = entry.related.filter((id) => ids.has(id));
    const { today: _today, commit: _commit, config: _config, ...rest } = site;
    const key = sha256(
      JSON.stringify([program, digest, loaded.file.text, facts, review, related, config.approvers, rest]),
    );
    if (!store.keeps(path, key)) {
      draw ??= await openFlowDrawer();
      const page = runbookPage(loaded.runbook, facts, site, { draw, known: (id) => ids.has(id) });
      store.write(path, frame(page), key);
    }
    if (indexer !== null) await indexer.add(runbookAddress(loaded.id), store.read(path));
  }

  const alerts = alertsOf(entries);
  const plain: readonly (Page & { readonly goesTo?: string | null })[] = [
    ...indexPages(entries, site),
    ...quickReferencePages(entries),
    ...alertListPages(alerts),
    ...alerts.map(([name, members]) => alertPage(name, members)),
    figuresPage(figuresOf(executions, rows, people), site),
    notFoundPage,
  ];
  for (const page of plain) store.write(page.path, frame(page));
  const written = guides(repository.root, site);
  for (const page of written.pages) store.write(page.path, frame(page));
  for (const { path, content } of written.files) store.write(path, content);
  store.write('runbooks.json', filterData(entries, site));
  store.write('names.json', nameData(entries, alerts));
  for (const [name, text] of assets) store.write(name, text);
  store.write('.nojekyll', '');
}

async function testState(
  loaded: LoadedRunbook,
  about: {
    readonly tests: ReadonlyMap<string, LoadedTests>;
    readonly git: GitFileHistory | null;
    readonly program: string;
    readonly store: PageStore;
    readonly environment: TestEnvironment;
    readonly repository: Repository;
  },
): Promise<TestState | null> {
  const { tests, git, program, store, environment, repository } = about;
  const file = tests.get(loaded.id)?.file;
  const key = sha256(JSON.stringify([program, loaded.file.text, file?.text ?? null, repository.config]));
  const known = store.recall(loaded.id, key) as Omit<TestState, 'commit'> | null | undefined;
  const state =
    known === undefined
      ? await rehearsalState(loaded, tests, {
          config: repository.config,
          openFakeWorld: environment.openFakeWorld,
        })
      : known;
  store.remember(loaded.id, key, state);
  if (state === null) return null;
  const commits = [loaded.file.path, file?.path ?? ''].flatMap((path) => git?.changes.get(path)?.[0] ?? []);
  const [latest] = commits.toSorted((one, other) =>
    one.date < other.date ? 1 : one.date > other.date ? -1 : 0,
  );
  return { ...state, commit: latest?.commit ?? null };
}

function figuresOf(
  executions: SiteSources['executions'],
  rows: Figures['byRunbook'],
  people: boolean,
): Figures {
  const sorted = rows.toSorted((one, other) => (one.entry.id < other.entry.id ? -1 : 1));
  if (executions === null) return { all: null, latest: [], byRunbook: sorted };
  const everything = [...executions.values()].flat();
  const all = runbookHistory(everything, { people });
  const runbookOf = new Map(everything.map(({ executionId, runbookId }) => [executionId, runbookId]));
  // An execution of a runbook that is gone counts, but has no page to lead to.
  const known = new Set(rows.map(({ entry }) => entry.id));
  const latest = all.latest
    .map((one) => ({ ...one, runbookId: runbookOf.get(one.id) ?? '' }))
    .filter(({ runbookId }) => known.has(runbookId));
  return { all, latest, byRunbook: sorted };
}
