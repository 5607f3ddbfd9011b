import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, expect, test } from 'vitest';

import { editYaml } from './edit-yaml.ts';
import { loadRunbook } from './load-runbook.ts';
import { saveRunbook, writeRunbook } from './save-runbook.ts';
import { smallestRunbook } from './smallest-runbook.test-support.ts';

const root = mkdtempSync(join(tmpdir(), 'save-runbook-'));
afterAll(() => rmSync(root, { recursive: true }));
mkdirSync(join(root, 'runbooks'));

const text = `# yaml-language-server: $schema=../schema/runbook.schema.json
metadata:
    runbook_id: RB-X-001 # never change it
    title: 'Restart the queue'
    description: >-
        Restarts the queue workers, one
        after the other
    category: maintenance

    severity: sev3
    author: Platform Team
    version: "1.0"
    review_date: 2027-05-20   # every half year
    tags: [queue, restart]
# the only step
steps:
- step_number: 1
  title: Restart
  description: "Restarts
    all of them"
  step_type: automated
  commands:
  - |
    # stop first
    systemctl stop queue
    systemctl start queue
  retry: { attempts: 2 }
`;

function lines(edited: string): readonly string[] {
  const before = text.split('\n');
  return edited.split('\n').filter((line) => !before.includes(line));
}

test('an edit changes its line and no other', () => {
  const edited = editYaml(text, {
    '/metadata/review_date': '2028-01-01',
    '/metadata/title': 'Start "again"',
  });
  expect(lines(edited)).toEqual([
    `    title: 'Start "again"'`,
    '    review_date: 2028-01-01   # every half year',
  ]);
  expect(edited.split('\n')).toHaveLength(text.split('\n').length);
});

test('values are added and taken away, in lists and mappings', () => {
  const edited = editYaml(text, {
    '/changelog': [{ date: '2026-11-23', author: 'alice', changes: 'Reviewed' }],
    '/metadata/tags/-': 'new',
    '/steps/0/retry': undefined,
    '/metadata/approvers': ['lead'],
  });
  expect(loadRunbook({ path: 'x.yaml', text: edited }, {}).loaded?.runbook).toMatchObject({
    changelog: [{ date: '2026-11-23', author: 'alice', changes: 'Reviewed' }],
    metadata: { tags: ['queue', 'restart', 'new'], approvers: ['lead'] },
    steps: [
      {
        retry: { attempts: 1 },
        description: 'Restarts all of them',
        commands: ['# stop first\nsystemctl stop queue\nsystemctl start queue\n'],
      },
    ],
  });
  expect(edited).toContain('# never change it');
  expect(edited).toContain('# the only step');
});

test('without a change the text stays as it is', () => {
  expect(editYaml(text, {})).toBe(text);
  expect(
    editYaml(text, {
      '/metadata/severity': 'sev3',
      '/metadata/tags': ['queue', 'restart'],
      '/steps/0/when': undefined,
    }),
  ).toBe(text);
});

test('a runbook is saved with its comments, and read again as it was saved', async () => {
  const first = writeRunbook(root, 'runbooks/RB-X-001.yaml', text, {});
  if (!first.ok) throw new Error('the runbook is good');
  const saved = await saveRunbook(root, first.loaded, { '/metadata/severity': 'sev1' }, {});
  expect(saved.ok && saved.loaded.runbook.metadata.severity).toBe('sev1');
  expect(readFileSync(join(root, 'runbooks/RB-X-001.yaml'), 'utf8')).toBe(text.replace('sev3', 'sev1'));
  expect(readdirSync(join(root, 'runbooks'))).toEqual(['RB-X-001.yaml']);
});

test('what would not load is not saved', async () => {
  const { loaded } = loadRunbook({ path: 'runbooks/RB-Y.yaml', text }, {});
  if (loaded === undefined) throw new Error('the runbook is good');
  const saved = await saveRunbook(root, loaded, { '/metadata/severity': 'sev9' }, {});
  expect(saved.ok).toBe(false);
  expect(saved.ok ? [] : saved.findings.map(({ rule }) => rule)).toEqual(['value']);
  expect(readdirSync(join(root, 'runbooks'))).toEqual(['RB-X-001.yaml']);
});

test('nothing is written outside of the root, or through a link', () => {
  symlinkSync(tmpdir(), join(root, 'runbooks/away'));
  expect(() => writeRunbook(root, '../RB-X.yaml', smallestRunbook(), {})).toThrow(/outside|inside the root/);
  expect(() => writeRunbook(root, 'runbooks/away/RB-X.yaml', smallestRunbook(), {})).toThrow(/symbolic link/);
  expect(() => writeRunbook(root, 'runbooks/missing/RB-X.yaml', smallestRunbook(), {})).toThrow(
    /Cannot write/,
  );
});
