import { expect, test } from 'vitest';

import { automationsPage } from './automations-page.ts';
import type { IndexEntry } from './index-entry.ts';
import { htmlText } from './write-html.ts';

const entry = (id: string, automations: IndexEntry['automations']): IndexEntry => ({
  id,
  title: `Title of ${id}`,
  description: '',
  category: 'maintenance',
  severity: 'sev3',
  services: [],
  tags: [],
  triggers: [],
  symptoms: [],
  minutes: 5,
  reviewDate: '2027-01-01',
  related: [],
  automations,
});

test('each automation leads to every step that calls it', () => {
  const html = htmlText(
    automationsPage([
      entry('RB-A-001', [
        { name: 'rotate', step: 3, title: 'Rotate <it>' },
        { name: 'rotate', step: 7, title: 'Rotate again' },
      ]),
      entry('RB-B-001', [{ name: 'drain', step: 1, title: 'Drain' }]),
    ]).main,
  );
  expect(html.match(/<h2>.*?<\/h2>/g)).toEqual([
    '<h2><code>drain</code></h2>',
    '<h2><code>rotate</code></h2>',
  ]);
  expect(html.match(/href="[^"]*#[^"]*"/g)).toEqual([
    'href="../runbooks/RB-B-001/#step-1"',
    'href="../runbooks/RB-A-001/#step-3"',
    'href="../runbooks/RB-A-001/#step-7"',
  ]);
  expect(html).toContain('Rotate &lt;it>');
});
