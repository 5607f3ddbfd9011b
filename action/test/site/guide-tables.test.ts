import { resolve } from 'node:path';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';

import { loadRepository } from '../../src/runbook/load-repository.ts';
import { byId, indexEntry } from '../../src/site/index-entry.ts';
import { alertsOf } from '../../src/site/alert-pages.ts';
import {
  markdownAlerts,
  markdownIndex,
  markdownQuickReference,
  markdownRunbook,
} from '../../src/site/markdown-pages.ts';

const { runbooks } = await loadRepository(resolve(import.meta.dirname, '../../..'));
const entries = byId(runbooks.map(({ runbook }) => indexEntry(runbook)));
const squeezed = (text: string): string => text.replaceAll(/ +/g, ' ').replaceAll(/-{3,}/g, '---');

test('the index of the guide is reproduced for the runbooks of this repository', () => {
  const text = squeezed(markdownIndex(entries));
  // What the guide's own generator writes for these runbooks, but for the width of its columns.
  const guide = entries.map((entry) => {
    const services = entry.services.slice(0, 3).join(', ') + (entry.services.length > 3 ? '...' : '');
    return `| [${entry.id}](${entry.id}.md) | ${entry.title} | ${entry.severity} | ${services} | ${entry.minutes} min |`;
  });
  expect(guide).toHaveLength(6);
  for (const row of guide) expect(text).toContain(row);
  expect(text).toContain('| ID | Title | Severity | Services | Est. Duration |');
  expect(text.match(/^## .*/gm)).toEqual([
    '## Incident Response',
    '## Maintenance',
    '## Recovery',
    '## Security',
  ]);
});

test('the quick reference of the guide is reproduced for the runbooks of this repository', () => {
  const text = squeezed(markdownQuickReference(entries));
  const guide = [
    ['LLM Provider Issues', 'Provider returning errors', 'RB-LLM-001'],
    ['LLM Provider Issues', 'High latency', 'RB-LLM-001'],
    ['Database Issues', 'Primary unreachable', 'RB-DB-001'],
    ['Vector Store Issues', 'Search latency high', 'RB-VS-001'],
    ['Vector Store Issues', 'Index corruption', 'RB-VS-001'],
    ['Vector Store Issues', 'Reindexing needed', 'RB-VS-001'],
    ['Infrastructure', 'Certificate expiring', 'RB-SEC-001'],
  ] as const;
  for (const [group, symptom, id] of guide) {
    const title = entries.find((entry) => entry.id === id)?.title;
    const section = text.split(/^## /m).find((part) => part.startsWith(`${group}\n`));
    expect(section).toContain(`| ${symptom} | [${id}](${id}.md) - ${title} |`);
  }
});

test('the export is Markdown that reads back, and its links resolve', () => {
  const files = new Map<string, string>([
    ['README.md', markdownIndex(entries)],
    ['QUICK_REFERENCE.md', markdownQuickReference(entries)],
    ['ALERTS.md', markdownAlerts(alertsOf(entries))],
    ...runbooks.map(({ id, runbook }): [string, string] => [
      `${id}.md`,
      markdownRunbook(runbook, (other) => entries.some((entry) => entry.id === other)),
    ]),
  ]);
  for (const text of files.values()) {
    const tree = unified().use(remarkParse).use(remarkGfm).parse(text);
    const links = JSON.stringify(tree).match(/"url":"[^"]*"/g) ?? [];
    for (const link of links) {
      const url = link.slice(7, -1);
      if (/^https?:/.test(url)) continue;
      const [file = '', hash = ''] = url.split('#');
      expect(file === '' ? [...files.keys()] : [...files.keys()].filter((name) => name === file)).not.toEqual(
        [],
      );
      if (hash !== '') expect(text).toContain(`<a id="${hash}"></a>`);
    }
  }
});
