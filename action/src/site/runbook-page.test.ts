import type { ElementContent } from 'hast';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { anyRunbook } from '../../test/any-runbook.ts';
import { sampleRunbook } from '../../test/report-samples.ts';
import { normaliseConfig } from '../runbook/config.ts';
import { htmlText } from './write-html.ts';
import { pageHtml } from './page-frame.ts';
import { runbookHistory } from './runbook-history.ts';
import { runbookPage } from './runbook-page.ts';
import type { RunbookFacts, SiteFacts } from './site-facts.ts';

const site: SiteFacts = {
  today: '2026-11-23',
  commit: '0123456789abcdef0123456789abcdef01234567',
  repository: { url: 'https://github.com/acme/runbooks', branch: 'main' },
  program: 'runbook',
  config: normaliseConfig({ approvers: { 'oncall-lead': { users: ['alice'], teams: ['acme/oncall'] } } }),
  base: null,
  search: true,
  history: true,
  guides: true,
};
const facts: RunbookFacts = {
  file: 'runbooks/RB X & <1>.yaml',
  tests: {
    cases: 3,
    failed: 1,
    commit: 'abcdef0123',
    percent: 50,
    missed: [{ message: 'No case <b>', index: 0 }],
  },
  changes: [{ commit: 'fedcba9876', date: '2026-11-01', author: '<i>Eve</i>', subject: '</td>' }],
  history: runbookHistory(
    [
      {
        executionId: 'exec-<b>',
        runbookId: 'RB-X-001',
        operator: '<img src=x onerror=alert(1)>',
        incident: '"><script>alert(1)</script>',
        startedAt: '2026-11-01T00:00:00Z',
        endedAt: '2026-11-01T00:10:00Z',
        status: 'completed',
        steps: [{ step: 1, seconds: 5 }],
        gates: [{ step: 1, seconds: 7 }],
        rolledBack: false,
      },
    ],
    { people: true },
  ),
};
const draw = (): string => '';

test('no text of a runbook becomes an element', () => {
  fc.assert(
    fc.property(anyRunbook, (runbook) => {
      const page = runbookPage(runbook, facts, site, { draw, known: () => true });
      const html = htmlText(page.main);
      const tag = /<[a-z][a-z0-9]*(?:\s+[a-zA-Z0-9-]+(?:="[^"]*")?)*>/g;
      expect(html.match(tag)?.length ?? 0).toBe(elementsIn(page.main));
      expect(html.replaceAll(tag, '').replaceAll(/<\/[a-z][a-z0-9]*>/g, '')).not.toContain('<');
      expect(pageHtml(page, site, 'd').match(/<script/g)).toHaveLength(1);
    }),
    { numRuns: 300 },
  );
});

function elementsIn(nodes: readonly ElementContent[]): number {
  return nodes.reduce(
    (sum, node) => (node.type === 'element' ? sum + 1 + elementsIn(node.children) : sum),
    0,
  );
}

test('what is known beside the file is said', () => {
  const page = runbookPage(sampleRunbook, facts, site, { draw, known: () => false });
  const text = htmlText(page.main)
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');
  expect(text).toContain('1 of 3 rehearsals failed at abcdef0');
  expect(text).toContain('No case &lt;b>');
  expect(text).toContain(
    'gh workflow run execute-runbook.yml --repo https://github.com/acme/runbooks --ref main',
  );
  expect(htmlText(page.main)).toContain(
    'href="https://github.com/acme/runbooks/edit/main/runbooks/RB%20X%20%26%20%3C1%3E.yaml"',
  );
});

test('the same runbook gives the same bytes', () => {
  const [one, other] = [1, 2].map(() =>
    pageHtml(runbookPage(sampleRunbook, facts, site, { draw, known: () => true }), site, 'd'),
  );
  expect(one).toBe(other);
});
