import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterEach, expect, test } from 'vitest';

import { lineColumn } from '../source/line-column.ts';
import { loadRepository, readRepository } from './load-repository.ts';
import { smallestRunbook } from './smallest-runbook.test-support.ts';

const roots: string[] = [];
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

function rootWith(files: Readonly<Record<string, string | Buffer>>): string {
  const root = mkdtempSync(join(tmpdir(), 'load-repository-'));
  roots.push(root);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

const withId = (id: string): string => smallestRunbook().replace('RB-X-001', id);

/** The findings as people name them: place, rule, and where else. */
async function said(root: string): Promise<readonly string[]> {
  const { findings, textOf } = await loadRepository(root);
  const place = ({ file, span }: { file: string; span: { start: number } }): string =>
    `${file}:${lineColumn(textOf(file) ?? '', span.start).line}`;
  return findings.map((finding) =>
    [place(finding), finding.rule, ...(finding.related ?? []).map(place)].join(' '),
  );
}

test('runbooks are found in folders, in the order of their paths; other files are none', async () => {
  const root = rootWith({
    'runbooks/b/RB-B.yaml': withId('RB-B'),
    'runbooks/RB-A.yaml': withId('RB-A'),
    'runbooks/RB-A.test.yaml': 'tests: [',
    'runbooks/automations/x.yaml': 'name: [',
    'runbooks/automations/x.mjs': '',
    'runbooks/README.md': '# x',
    'runbooks/.hidden.yaml': '[',
    'runbooks/config.yaml': 'review: {months: 6}\n',
    'elsewhere/RB-C.yaml': '[',
  });
  const { runbooks, config, findings } = await loadRepository(root);
  expect(findings).toEqual([]);
  expect(runbooks.map(({ id, file, runbook }) => [id, file.path, runbook.metadata.runbook_id])).toEqual([
    ['RB-A', 'runbooks/RB-A.yaml', 'RB-A'],
    ['RB-B', 'runbooks/b/RB-B.yaml', 'RB-B'],
  ]);
  expect(config.review).toEqual({ months: 6, warn_days: 14 });
  expect(config.channels['terminal']).toEqual({ type: 'terminal' });
});

test('what cannot be read is named, and the rest is loaded all the same', async () => {
  const root = rootWith({
    'runbooks/RB-A.yaml': withId('RB-A'),
    'runbooks/RB-B.yaml': withId('RB-A'),
    'runbooks/bytes.yaml': Buffer.from('title: a\nx: \xff\n', 'latin1'),
    'runbooks/large.yaml': 'x'.repeat(1024 * 1024 + 1),
    'runbooks/RB-C.yml': withId('RB-C'),
    'runbooks/empty.yaml': '',
    'runbooks/broken.yaml': 'metadata: [a\nsteps: }\n',
    'outside.yaml': withId('RB-D'),
  });
  symlinkSync('../outside.yaml', join(root, 'runbooks/link.yaml'));
  symlinkSync(tmpdir(), join(root, 'runbooks/folder'));
  mkdirSync(join(root, `runbooks/${Array(34).fill('d').join('/')}`), { recursive: true });
  expect(await said(root)).toEqual([
    'runbooks/RB-B.yaml:2 duplicate-id runbooks/RB-A.yaml:2',
    'runbooks/RB-C.yml:1 file-extension',
    'runbooks/broken.yaml:2 yaml-syntax',
    'runbooks/broken.yaml:2 yaml-syntax',
    'runbooks/bytes.yaml:2 not-utf8',
    `runbooks/${Array(33).fill('d').join('/')}:1 too-deep`,
    'runbooks/empty.yaml:1 empty-file',
    'runbooks/folder:1 symbolic-link',
    'runbooks/large.yaml:1 file-too-large',
    'runbooks/link.yaml:1 symbolic-link',
  ]);
});

test('a root without runbooks says so', async () => {
  expect(await said(rootWith({}))).toEqual(['runbooks:1 no-runbooks']);
  expect(await said(rootWith({ runbooks: 'a file' }))).toEqual(['runbooks:1 unreadable-file']);
});

test('runbooks that are a link to somewhere else are not entered', async () => {
  const elsewhere = rootWith({ 'runbooks/RB-A.yaml': withId('RB-A') });
  const root = rootWith({});
  symlinkSync(join(elsewhere, 'runbooks'), join(root, 'runbooks'));
  expect(await said(root)).toEqual(['runbooks:1 symbolic-link']);
});

test('settings that are wrong are findings, and what they would say is not held against runbooks', async () => {
  const root = rootWith({
    'runbooks/config.yaml': 'aprovers: {lead: {users: [alice]}}\n',
    'runbooks/RB-A.yaml': smallestRunbook({ metadata: '  approvers: [lead]\n' }),
  });
  expect(await said(root)).toEqual(['runbooks/config.yaml:1 unknown-key']);
});

test('roles of environments must exist', async () => {
  const root = rootWith({
    'runbooks/config.yaml':
      'approvers:\n  lead: {users: [alice]}\nenvironments:\n  prod: {approvers: [lead, laed]}\nbreak_glass: {who: [boss], environment: x}\n',
  });
  expect(await said(root)).toEqual([
    'runbooks/config.yaml:4 unknown-role',
    'runbooks/config.yaml:5 unknown-role',
  ]);
});

test('a channel of settings may be notified, and names of the environment read', async () => {
  const steps = `  - {step_number: 1, title: Tell, description: Tells, step_type: notification, commands: ['echo "$KUBECONFIG"'], notify: {channel: console, message: Done}}`;
  const runbook = smallestRunbook({ steps });
  const config = 'channels: {console: {type: terminal}}\nenvironment_names: [KUBECONFIG]\n';
  expect(await said(rootWith({ 'runbooks/RB-A.yaml': runbook, 'runbooks/config.yaml': config }))).toEqual([]);
  expect(await said(rootWith({ 'runbooks/RB-A.yaml': runbook }))).toEqual([
    'runbooks/RB-A.yaml:11 undeclared-name',
    'runbooks/RB-A.yaml:11 unknown-channel',
  ]);
});

test('checking finds the same and keeps no runbook', async () => {
  const root = rootWith({
    'runbooks/RB-A.yaml': withId('RB-A'),
    'runbooks/RB-B.yaml': withId('RB-A'),
    'runbooks/x.yaml': '- a\n',
  });
  const loaded = await loadRepository(root);
  const checked = await readRepository(root, () => undefined);
  expect(checked.findings).toEqual(loaded.findings);
  expect(checked).not.toHaveProperty('runbooks');
  expect(checked.files).toEqual(['runbooks/RB-A.yaml', 'runbooks/RB-B.yaml', 'runbooks/x.yaml']);
  expect(checked.usable).toEqual(['runbooks/RB-A.yaml', 'runbooks/RB-B.yaml']);
  expect(checked.textOf('runbooks/RB-A.yaml')).toBe(withId('RB-A'));
});
