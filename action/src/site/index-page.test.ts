import { expect, test } from 'vitest';

import { normaliseConfig } from '../runbook/config.ts';
import type { IndexEntry } from './index-entry.ts';
import { indexPages } from './index-page.ts';
import { filterData } from './site-data.ts';
import type { SiteFacts } from './site-facts.ts';
import { htmlText } from './write-html.ts';

const site: SiteFacts = {
  today: '2026-11-23',
  commit: null,
  repository: null,
  program: 'runbook',
  config: normaliseConfig({}),
  base: null,
  search: false,
  history: true,
  guides: false,
};

function entry(id: string, reviewDate: string): IndexEntry {
  return {
    id,
    title: `Title of ${id}`,
    description: '',
    category: 'maintenance',
    severity: 'sev3',
    services: ['a'],
    tags: ['b'],
    triggers: [],
    symptoms: [],
    minutes: 5,
    reviewDate,
    related: [],
    automations: [],
  };
}

const entries = [
  entry('RB-A-001', '2026-11-22'),
  entry('RB-B-001', '2026-12-01'),
  entry('RB-C-001', '2027-06-01'),
  entry('RB-D-001', '2027-06-01'),
];
const rehearsed = [
  { entry: { id: 'RB-A-001' }, tests: null },
  { entry: { id: 'RB-B-001' }, tests: { cases: 5, failed: 2, percent: 100 } },
  { entry: { id: 'RB-C-001' }, tests: { cases: 5, failed: 0, percent: 83 } },
  { entry: { id: 'RB-D-001' }, tests: { cases: 5, failed: 0, percent: 100 } },
];

test('the index says at a glance what is overdue and what is not rehearsed', () => {
  const [page] = indexPages(entries, site, rehearsed);
  const html = htmlText(page?.main ?? []);
  const words = html.replaceAll(/<[^>]*>/g, '');
  expect(words).toContain(
    '4 runbooks: 1 overdue for review, 1 due for review soon, 1 with failing rehearsals, 1 not rehearsed, 1 not fully covered.',
  );
  const states = html.match(/(?<=<td><span class=)"state-\w+">[^<]*/g);
  expect(states).toEqual([
    '"state-bad">Review overdue since 2026-11-22',
    '"state-bad">Not rehearsed',
    '"state-warn">Review due 2026-12-01',
    '"state-bad">2 of 5 fail',
    '"state-good">Reviewed until 2027-06-01',
    '"state-warn">5 pass, 83 % covered',
    '"state-good">Reviewed until 2027-06-01',
    '"state-good">5 pass, 100 % covered',
  ]);
  const data = JSON.parse(filterData(entries, site, rehearsed)) as { review: string; rehearsals: string }[];
  expect(data.map(({ review, rehearsals }) => `${review} ${rehearsals}`)).toEqual([
    'overdue none',
    'due-soon failing',
    'reviewed incomplete',
    'reviewed passing',
  ]);
});

test('a repository in order is told so', () => {
  const [page] = indexPages(entries.slice(3), site, rehearsed.slice(3));
  expect(htmlText(page?.main ?? [])).toContain('1 runbook: all reviewed and rehearsed.');
});

test('values too many for a page are left to its script', () => {
  const many = Array.from({ length: 301 }, (_, index) => ({
    ...entry(`RB-X-${index}`, '2027-01-01'),
    services: [`service-${index}`],
  }));
  const html = htmlText(indexPages(many, site, [])[0]?.main ?? []);
  expect(html).toMatch(/<select name="service"[^>]*><option value="">Any<\/option><\/select>/);
  expect(html).toMatch(/<select name="tag"[^>]*><option value="">Any<\/option><option value="b">/);
});
