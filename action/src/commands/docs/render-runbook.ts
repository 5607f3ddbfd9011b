import { readUsable } from '../../runbook/load-runbook.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { openFlowDrawer } from '../../site/flow-drawer.ts';
import { type IndexEntry, indexEntry } from '../../site/index-entry.ts';
import { pageHtml } from '../../site/page-frame.ts';
import { runbookPage } from '../../site/runbook-page.ts';
import type { RunbookFacts, SiteFacts } from '../../site/site-facts.ts';

/** What all pages of a build have in common: plain data, so that it can go to another thread. */
export type RenderSettings = {
  readonly site: SiteFacts;
  /** Tells style and script apart from those of other versions. */
  readonly digest: string;
  /** The ids of all runbooks that have a page. */
  readonly ids: readonly string[];
};

/** One runbook to render: its file, which is known to be usable, and what is known beside it. */
export type RenderTask = { readonly file: SourceFile; readonly facts: RunbookFacts };

/** What lists show of a runbook, and its page. */
export type Rendered = { readonly entry: IndexEntry; readonly html: string };

/** Renders runbooks, several at a time where it may. */
export type Renderer = {
  readonly render: (task: RenderTask) => Promise<Rendered>;
  readonly close: () => Promise<void>;
};

/** Opens what renders `count` runbooks. */
export type OpenRenderer = (settings: RenderSettings, count: number) => Promise<Renderer>;

/** Renders in this thread. */
export const openOwnRenderer: OpenRenderer = async ({ site, digest, ids }) => {
  const known: ReadonlySet<string> = new Set(ids);
  const draw = await openFlowDrawer();
  return {
    async render({ file, facts }) {
      const runbook = readUsable(file);
      const page = runbookPage(runbook, facts, site, { draw, known: (id) => known.has(id) });
      return { entry: indexEntry(runbook), html: pageHtml(page, site, digest) };
    },
    async close() {
      // Nothing is kept open.
    },
  };
};
