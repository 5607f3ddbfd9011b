import { readSiteAsset, siteAssets } from '../../adapters/site-assets.ts';
import { alertListPages, alertPage, alertsOf } from '../../site/alert-pages.ts';
import { automationsPage } from '../../site/automations-page.ts';
import { type Figures, figuresPage } from '../../site/figures-page.ts';
import { indexPages } from '../../site/index-page.ts';
import { notFoundPage } from '../../site/not-found-page.ts';
import type { Page } from '../../site/page.ts';
import { pageHtml } from '../../site/page-frame.ts';
import { quickReferencePages } from '../../site/quick-reference-pages.ts';
import { runbookHistory } from '../../site/runbook-history.ts';
import { filterData, nameData } from '../../site/site-data.ts';
import type { TestEnvironment } from '../test.ts';
import { sha256 } from '../sha256.ts';
import { guides } from './guide-files.ts';
import type { PageStore } from './page-store.ts';
import type { OpenRenderer } from './render-runbook.ts';
import type { SiteSources } from './site-sources.ts';
import { writeRunbookPages } from './write-runbook-pages.ts';

/** Writes every page whose inputs are new, and the search over the pages of runbooks. */
export async function buildSite(
  sources: SiteSources,
  store: PageStore,
  environment: TestEnvironment & { readonly openRenderer: OpenRenderer },
): Promise<void> {
  const { repository, site } = sources;
  const assets = siteAssets.map((name) => [name, readSiteAsset(name)] as const);
  const digest = sha256(assets.map(([, text]) => text).join('\0')).slice(0, 8);
  const frame = (page: Page & { readonly goesTo?: string | null }): string => pageHtml(page, site, digest);

  const { openRenderer } = environment;
  const rows = await writeRunbookPages(sources, { store, openRenderer, digest }, environment);
  // The indexer works beside us; who waits for it hears of its errors.
  const indexing = sources.indexer?.write() ?? Promise.resolve();
  indexing.catch(() => undefined);
  const entries = rows.map(({ entry }) => entry);
  const alerts = alertsOf(entries);
  const plain: readonly Page[] = [
    ...indexPages(entries, site, rows),
    ...quickReferencePages(entries, repository.config.docs.quick_reference),
    ...alertListPages(alerts),
    ...(entries.some(({ automations }) => automations.length > 0) ? [automationsPage(entries)] : []),
    figuresPage(figuresOf(sources, rows), site),
    notFoundPage,
  ];
  for (const page of plain) store.write(page.path, frame(page));
  for (const [name, members] of alerts) {
    const page = alertPage(name, members);
    store.write(page.path, frame(page));
  }
  const written = guides(repository.root, site);
  for (const page of written.pages) store.write(page.path, frame(page));
  for (const { path, content } of written.files) store.write(path, content);
  store.write('runbooks.json', filterData(entries, site, rows));
  store.write('names.json', nameData(entries, alerts));
  for (const [name, text] of assets) store.write(name, text);
  store.write('.nojekyll', '');
  await indexing;
}

function figuresOf({ executions, repository }: SiteSources, rows: Figures['byRunbook']): Figures {
  if (executions === null) return { all: null, latest: [], byRunbook: rows };
  const everything = [...executions.values()].flat();
  const all = runbookHistory(everything, { people: repository.config.docs.history === 'people' });
  const runbookOf = new Map(everything.map(({ executionId, runbookId }) => [executionId, runbookId]));
  // An execution of a runbook that is gone counts, but has no page to lead to.
  const known = new Set(rows.map(({ entry }) => entry.id));
  const latest = all.latest
    .map((one) => ({ ...one, runbookId: runbookOf.get(one.id) ?? '' }))
    .filter(({ runbookId }) => known.has(runbookId));
  return { all, latest, byRunbook: rows };
}
