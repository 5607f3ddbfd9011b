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
import { quickReferencePages } from '../../src/site/quick-reference-pages.ts';
import { htmlText } from '../../src/site/write-html.ts';

const { runbooks, config } = await loadRepository(resolve(import.meta.dirname, '../../..'));
const entries = byId(runbooks.map(({ runbook }) => indexEntry(runbook)));
const squeezed = (text: string): string => text.replaceAll(/ +/g, ' ').replaceAll(/-{3,}/g, '---');

test('the index of the guide is reproduced for the runbooks of this repository', () => {
  const text = squeezed(markdownIndex(entries));
  // What the guide's own generator writes for these runbooks, but for the width of its columns.
  const categories = ['Incident Response', 'Maintenance', 'Recovery', 'Security'];
  let guide = '';
  for (const category of categories) {
    guide += `## ${category}\n\n| ID | Title | Severity | Services | Est. Duration |\n`;
    guide += '| --- | --- | --- | --- | --- |\n';
    for (const entry of entries) {
      if (entry.category !== category.toLowerCase().replace(' ', '_')) continue;
      const services = entry.services.slice(0, 3).join(', ') + (entry.services.length > 3 ? '...' : '');
      guide += `| [${entry.id}](${entry.id}.md) | ${entry.title} | ${entry.severity} | ${services} | ${entry.minutes} min |\n`;
    }
    guide += '\n';
  }
  expect(guide.match(/\]\(RB-/g)).toHaveLength(6);
  expect(text.startsWith('# Runbook Index\n')).toBe(true);
  expect(text.slice(text.indexOf('## '))).toBe(guide.trimEnd() + '\n');
});

test('the quick reference of the guide is reproduced for the runbooks of this repository, in its order', () => {
  const text = squeezed(markdownQuickReference(entries, config.docs.quick_reference));
  // The guide's own list; it leaves out what no runbook of the repository is for.
  const guide = [
    ['LLM Provider Issues', 'Provider returning errors', 'RB-LLM-001'],
    ['LLM Provider Issues', 'High latency', 'RB-LLM-001'],
    ['LLM Provider Issues', 'Rate limits exceeded', 'RB-LLM-002'],
    ['Database Issues', 'Primary unreachable', 'RB-DB-001'],
    ['Database Issues', 'High replication lag', 'RB-DB-003'],
    ['Database Issues', 'Connection pool exhausted', 'RB-DB-002'],
    ['Vector Store Issues', 'Search latency high', 'RB-VS-001'],
    ['Vector Store Issues', 'Index corruption', 'RB-VS-001'],
    ['Vector Store Issues', 'Reindexing needed', 'RB-VS-001'],
    ['Infrastructure', 'Pod crashes', 'RB-K8S-004'],
    ['Infrastructure', 'Node not ready', 'RB-K8S-002'],
    ['Infrastructure', 'Certificate expiring', 'RB-SEC-001'],
  ] as const;
  let written = '# Runbook Quick Reference\n';
  for (const group of new Set(guide.map(([name]) => name))) {
    written += `\n## ${group}\n\n| Symptom | Runbook |\n| --- | --- |\n`;
    for (const [name, symptom, id] of guide) {
      const entry = entries.find((one) => one.id === id);
      if (name === group && entry !== undefined) {
        written += `| ${symptom} | [${id}](${id}.md) - ${entry.title} |\n`;
      }
    }
  }
  expect(text.slice(0, written.length)).toBe(written);
  // What the guide does not know comes after it.
  expect(text.slice(written.length).match(/^## .*/gm)).toEqual(['## Try it here']);
});

test('groups that nobody ordered follow by name, on the site as in Markdown', () => {
  const order = ['Vector Store Issues', 'No such group', 'Infrastructure'];
  const expected = [
    'Vector Store Issues',
    'Infrastructure',
    'Database Issues',
    'LLM Provider Issues',
    'Try it here',
  ];
  expect(markdownQuickReference(entries, order).match(/(?<=^## ).*/gm)).toEqual(expected);
  const [page] = quickReferencePages(entries, order);
  expect(htmlText(page?.main ?? []).match(/(?<=<h2>)[^<]*/g)).toEqual(expected);
});

test('the export is Markdown that reads back, and its links resolve', () => {
  const files = new Map<string, string>([
    ['README.md', markdownIndex(entries)],
    ['QUICK_REFERENCE.md', markdownQuickReference(entries, config.docs.quick_reference)],
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
