import { rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

import { gitFileHistory, type GitFileHistory } from '../adapters/git-file-history.ts';
import { findingsJson } from '../report/findings-json.ts';
import { findingsText } from '../report/findings-text.ts';
import { noFields } from '../report/no-fields.ts';
import { counted } from '../report/step-facts.ts';
import type { Repository } from '../runbook/load-repository.ts';
import type { DocsReport } from '../schema/docs.report.ts';
import type { OpenSearchIndexer } from '../site/search-port.ts';
import type { SiteFacts } from '../site/site-facts.ts';
import { Failure } from '../source/failure.ts';
import { buildSite } from './docs/build-site.ts';
import { hasGuides } from './docs/guide-files.ts';
import { openFolder } from './docs/open-folder.ts';
import { openPageStore, type PageStore } from './docs/page-store.ts';
import type { OpenRenderer } from './docs/render-runbook.ts';
import { pastFigures } from './docs/past-figures.ts';
import type { SiteSources } from './docs/site-sources.ts';
import { writeMarkdown } from './docs/write-markdown.ts';
import type { StoreEnvironment } from './environment.ts';
import type { Outcome } from './outcome.ts';
import { readDay } from './read-day.ts';
import type { TestEnvironment } from './test.ts';

export type DocsOptions = {
  /** The folder to write, as the system names it. */
  readonly folder: string;
  readonly format: DocsReport['format'];
  /** The path that the site is published under. */
  readonly base?: string;
  /** The day by which reviews are due; the day it is where there is none. */
  readonly today?: string;
};

/** What `docs` needs beside the usual. */
export type DocsEnvironment = TestEnvironment & {
  readonly openStore: () => Promise<StoreEnvironment['store']>;
  readonly openSearchIndexer: OpenSearchIndexer;
  readonly openRenderer: OpenRenderer;
  /** Tells the built program apart from others; null where it runs from its sources, and nothing is kept of the last build. */
  readonly programDigest: string | null;
};

/** The document of a `docs` that never came to it. */
export const blank: DocsReport = {
  verb: 'docs',
  ...noFields,
  directory: null,
  format: 'site',
  runbooks: 0,
  pages: 0,
  written: 0,
  removed: 0,
  search: null,
  notes: [],
};

/** Builds the documentation site, or the Markdown export. What cannot be used is said and left out. */
export async function docs(
  { folder, format, today, base }: DocsOptions,
  environment: DocsEnvironment,
): Promise<Outcome<DocsReport>> {
  const repository = await environment.repository();
  if (repository.runbooks.length === 0 && repository.files.length === 0) {
    throw new Failure('usage', 'There is no runbook to document', 'Write one: `runbook new`');
  }
  const day = readDay(today ?? environment.now().slice(0, 10));
  const path = baseOf(base);
  const { note, finish } = openFolder(folder, { root: environment.root, format });
  const store = openPageStore(folder, note);
  const notes: string[] = [];
  const search =
    format === 'markdown'
      ? null
      : await writeSite(repository, { folder, today: day, base: path, store, notes }, environment);
  if (format === 'markdown') writeMarkdown(repository, store);
  const { pages, written, removed } = store.finish();
  finish();
  const errors = repository.findings.filter(({ severity }) => severity === 'error');
  const directory = relative(environment.root, folder) || '.';
  const { palette } = environment;
  const lines = [
    ...notes.map((text) => `${palette.warn('note')}: ${text}`),
    `${palette.good('written')}: ${counted(written, 'page')} of ${pages} in ${directory}, ${counted(repository.runbooks.length, 'runbook')}`,
  ];
  return {
    exitCode: errors.length > 0 ? 1 : 0,
    text: [findingsText(errors, repository.textOf, palette), `${lines.join('\n')}\n`]
      .filter((part) => part !== '')
      .join('\n'),
    json: {
      ...blank,
      findings: findingsJson(errors, repository.textOf),
      directory,
      format,
      runbooks: repository.runbooks.length,
      pages,
      written,
      removed,
      search,
      notes,
    },
  };
}

function baseOf(base: string | undefined): string | null {
  if (base === undefined) return null;
  if (/^\/(?:[\w.~-]+\/)*$/.test(base)) return base;
  throw new Failure(
    'usage',
    `Unexpected --base \`${base}\``,
    'Say a path that begins and ends with a slash, such as `/runbooks/`',
  );
}

async function writeSite(
  repository: Repository,
  about: {
    readonly folder: string;
    readonly today: string;
    readonly base: string | null;
    readonly store: PageStore;
    readonly notes: string[];
  },
  environment: DocsEnvironment,
): Promise<boolean> {
  const { folder, today, store, notes } = about;
  const indexFolder = join(resolve(folder), 'pagefind');
  const indexer = await environment.openSearchIndexer(indexFolder);
  if (indexer === null) notes.push('The search is left out: it needs `npm ci`');
  try {
    const git = await gitFileHistory(environment.root);
    const executions = await executionsOf(repository, environment, notes);
    const site: SiteFacts = {
      today,
      commit: git?.commit ?? null,
      repository: repositoryOf(environment, git),
      program: 'node action/dist/cli.js',
      config: repository.config,
      base: about.base,
      search: indexer !== null,
      history: executions !== null,
      guides: hasGuides(environment.root),
    };
    const tests = await repository.testFiles();
    // Sources change without a sign of it: nothing that they made is taken over.
    const program = environment.programDigest ?? `sources at ${environment.now()}`;
    if (indexer === null) rmSync(indexFolder, { recursive: true, force: true });
    await buildSite({ repository, tests, git, executions, site, program, indexer }, store, environment);
    return indexer !== null;
  } finally {
    await indexer?.close();
  }
}

async function executionsOf(
  { config }: Repository,
  environment: DocsEnvironment,
  notes: string[],
): Promise<SiteSources['executions']> {
  if (config.docs.history === 'none') return null;
  try {
    const { byRunbook, unreadable } = await pastFigures(await environment.openStore());
    if (unreadable > 0) {
      notes.push(`${counted(unreadable, 'journal')} cannot be read and is left out of the figures`);
    }
    return byRunbook;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    notes.push(`Executions are left out: ${error.message}`);
    return null;
  }
}

/** A job on GitHub knows best; else where `origin` is. */
function repositoryOf({ variable }: DocsEnvironment, git: GitFileHistory | null): SiteFacts['repository'] {
  const [server, name] = [variable('GITHUB_SERVER_URL'), variable('GITHUB_REPOSITORY')];
  const branch = git?.branch ?? 'main';
  if (server !== undefined && name !== undefined) return { url: `${server}/${name}`, branch };
  return git === null || git.url === null ? null : { url: git.url, branch };
}
