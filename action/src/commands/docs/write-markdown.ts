import type { Repository } from '../../runbook/load-repository.ts';
import { alertsOf } from '../../site/alert-pages.ts';
import { byId, indexEntry } from '../../site/index-entry.ts';
import {
  markdownAlerts,
  markdownIndex,
  markdownQuickReference,
  markdownRunbook,
} from '../../site/markdown-pages.ts';
import type { PageStore } from './page-store.ts';

/** Writes the runbooks as Markdown: an index, the quick-reference card, the alerts, and a page for each. */
export async function writeMarkdown(
  { runbooks, config }: Pick<Repository, 'runbooks' | 'config'>,
  store: PageStore,
): Promise<void> {
  const entries = byId(runbooks.map(({ runbook }) => indexEntry(runbook)));
  const ids = new Set(entries.map(({ id }) => id));
  store.write('README.md', markdownIndex(entries));
  store.write('QUICK_REFERENCE.md', markdownQuickReference(entries, config.docs.quick_reference));
  store.write('ALERTS.md', markdownAlerts(alertsOf(entries)));
  const written = new Set<string>();
  for (const { id, runbook } of runbooks) {
    if (written.has(id)) continue;
    written.add(id);
    store.write(
      `${id}.md`,
      markdownRunbook(runbook, (other) => ids.has(other)),
    );
  }
}
