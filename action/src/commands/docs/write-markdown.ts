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
import { runbooksById } from './runbooks-by-id.ts';

/** Writes the runbooks as Markdown: an index, the quick-reference card, the alerts, and a page for each. */
export function writeMarkdown(
  { runbooks, config }: Pick<Repository, 'runbooks' | 'config'>,
  store: PageStore,
): void {
  const byIds = runbooksById(runbooks);
  const entries = byId([...byIds.values()].map(({ runbook }) => indexEntry(runbook)));
  store.write('README.md', markdownIndex(entries));
  store.write('QUICK_REFERENCE.md', markdownQuickReference(entries, config.docs.quick_reference));
  store.write('ALERTS.md', markdownAlerts(alertsOf(entries)));
  for (const [id, { runbook }] of byIds) {
    store.write(
      `${id}.md`,
      markdownRunbook(runbook, (other) => byIds.has(other)),
    );
  }
}
