import { expect, test } from 'vitest';
import type { ConfigFile } from '../schema/config.ts';
import { normaliseConfig } from '../runbook/config.ts';
import { loadRunbook } from '../runbook/load-runbook.ts';
import { smallestRunbook } from '../runbook/smallest-runbook.test-support.ts';
import type { SourceFile } from '../source/source-file.ts';
import { compareRevisions, risksIn } from './changes.ts';
import { compareSettings } from './compare-settings.ts';
import { lineDiff } from './line-diff.ts';
import { loadRevision } from './load-revision.ts';

function file(id: string, title = 'Restart the queue'): SourceFile {
  const text = smallestRunbook()
    .replaceAll('RB-X-001', id)
    .replace('title: Restart the queue', `title: ${title}`);
  return { path: `runbooks/${id}.yaml`, text };
}

function current(
  files: readonly SourceFile[],
): Parameters<typeof loadRevision>[1] & { readonly unusable: ReadonlySet<string> } {
  const loaded = files.map((one) => [one, loadRunbook(one, {}).loaded] as const);
  return {
    runbooks: loaded.flatMap(([, runbook]) => runbook ?? []),
    tests: new Map(),
    config: normaliseConfig({}),
    unusable: new Set(loaded.filter(([, runbook]) => runbook === undefined).map(([one]) => one.path)),
  };
}

function changes(
  now: readonly SourceFile[],
  former: readonly SourceFile[],
  touched: readonly string[],
): readonly (readonly [string, string, string])[] {
  const after = current(now);
  const before = loadRevision({ touched: new Set(touched), files: former }, after);
  return compareRevisions(before, after).runbooks.map(({ file: path, status, changes: [first] }) => [
    path,
    status,
    first?.kind ?? '',
  ]);
}

test('runbooks are found again by id, else by file; what is not touched is not compared', () => {
  const touched = ['A', 'B', 'C', 'D', 'E'].map((id) => `runbooks/${id}.yaml`);
  expect(
    changes(
      [file('A', 'Other words'), { ...file('B2'), path: 'runbooks/B.yaml' }, file('C'), file('Z')],
      [file('A'), file('B'), file('D'), { path: 'runbooks/E.yaml', text: 'no: runbook' }],
      touched,
    ),
  ).toEqual([
    ['runbooks/A.yaml', 'changed', 'title'],
    ['runbooks/B.yaml', 'changed', 'runbook_id'],
    ['runbooks/C.yaml', 'added', 'runbook-added'],
    ['runbooks/D.yaml', 'removed', 'runbook-removed'],
  ]);
});

test('a file that cannot be read now is a finding and not gone; one that could not be read before is no new runbook', () => {
  const broken = { path: 'runbooks/A.yaml', text: 'metadata: {}' };
  expect(changes([broken], [file('A')], ['runbooks/A.yaml'])).toEqual([]);
  expect(changes([file('A')], [broken], ['runbooks/A.yaml'])).toEqual([
    ['runbooks/A.yaml', 'added', 'runbook-mended'],
  ]);
});

test.each<readonly [string, ConfigFile, ConfigFile, readonly string[]]>([
  [
    'people',
    { approvers: { lead: { users: ['a'] } } },
    { approvers: { lead: { users: ['a', 'b'], teams: ['acme/on-call'] } } },
    ['risk more people are `lead`: a → a, b, team acme/on-call'],
  ],
  [
    'fewer people',
    { approvers: { lead: { users: ['a', 'b'] } } },
    { approvers: { lead: { users: ['a'] } } },
    ['fewer people are `lead`: a, b → a'],
  ],
  [
    'environments',
    { environments: { prod: { approvers: ['a'] } } },
    { environments: { prod: { approvers: ['a', 'b'] } } },
    ['risk more roles approve in environment `prod`: a → a, b'],
  ],
  [
    'machines',
    { runners: { inside: ['self-hosted'] } },
    { runners: { inside: 'ubuntu-latest' } },
    ['risk runner `inside` is other machines: self-hosted → ubuntu-latest'],
  ],
  [
    'glass',
    {},
    { break_glass: { who: ['lead'], environment: 'glass' } },
    ['risk who may break the glass:  → lead in glass'],
  ],
  ['reviews', {}, { review: { months: 12 } }, ['risk months until the next review: 3 → 12']],
  ['gates', {}, { gates: { sev1: 60 } }, ['risk minutes a gate stays open at sev1: 30 → 60']],
  [
    'rules',
    {},
    { rules: { 'overdue-review': 'off', 'no-triggers': 'error' } },
    [
      'risk rule `overdue-review` weighs less: warning → off',
      'rule `no-triggers` weighs more: warning → error',
    ],
  ],
  [
    'threshold',
    {},
    { coverage: 80, fail_on: 'info' },
    ['risk coverage that is asked for: 100 → 80', 'the least severity that fails a check: error → info'],
  ],
  [
    'evidence',
    { fail_on: 'warning' },
    { approvals: 'comment' },
    [
      'risk the least severity that fails a check: warning → error',
      'risk how approvals are asked for: environment → comment',
    ],
  ],
])('settings: %s', (_, before, after, expected) => {
  const said = compareSettings(normaliseConfig(before), normaliseConfig(after)).map(
    ({ risk, message, before: from, after: to }) =>
      `${risk ? 'risk ' : ''}${message}: ${from ?? ''} → ${to ?? ''}`,
  );
  expect(said).toEqual(expected);
});

test('risks of runbooks and settings are counted', () => {
  const after = current([]);
  const before = loadRevision({ touched: new Set(['runbooks/A.yaml']), files: [file('A')] }, after);
  expect(risksIn(compareRevisions(before, { ...after, config: normaliseConfig({ coverage: 0 }) }))).toBe(2);
});

test('a difference shows what is around it, and how much is left out', () => {
  const lines = Array.from({ length: 12 }, (_, index) => `line ${index}`);
  const shown = lineDiff(`${lines.join('\n')}\n`, lines.with(6, 'other').join('\r\n'));
  expect(shown.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    'gap 4 lines',
    'same line 4',
    'same line 5',
    'removed line 6',
    'added other',
    'same line 7',
    'same line 8',
    'gap 3 lines',
  ]);
});

test('two long texts with nothing in common are compared at once', () => {
  const [one, other] = ['a', 'b'].map((letter) =>
    Array.from({ length: 50_000 }, (_, index) => `${letter}${index}`).join('\n'),
  ) as [string, string];
  const shown = lineDiff(one, other);
  expect(shown).toHaveLength(100_000);
  expect(shown[0]).toEqual({ kind: 'removed', text: 'a0' });
  expect(shown.at(-1)).toEqual({ kind: 'added', text: 'b49999' });
});
