import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { compileSchema } from '../../test/report-schema.ts';
import { plain } from '../report/palette.ts';
import { loadRepository } from '../runbook/load-repository.ts';
import { check } from './check.ts';
import { describedRules } from './lint-text.ts';
import { review, type ReviewOptions } from './review.ts';
import type { CheckOptions } from './run-check.ts';
import type { TestEnvironment } from './test.ts';

const runbook = `metadata:
  runbook_id: RB-X-001
  title: Empty the queue
  description: Empties the queue
  category: maintenance
  severity: sev3
  author: Platform Team
  updated_at: 2026-08-20 # by hand
  version: "1.0"
  review_date: 2026-11-20 # overdue
  approvers: [lead]
steps:
  - step_number: 1
    title: Look at the queue
    description: Lists the workers
    step_type: verification
    commands: [queue-cli workers]
    next: 2
  - step_number: 2
    title: Empty the queue
    description: Empties it
    step_type: automated
    commands: [queue-cli empty]
    requires_approval: true
    next: end
# What was changed, and why.
changelog:
  # The newest first.
  - date: 2026-08-20
    author: platform-team
    changes: First version
`;

const tests = `tests:
  - test_id: emptied
    runbook_id: RB-X-001
    description: All goes well
    mock_responses: {1: two workers, 2: empty}
    approvals: {2: {by: alice, outcome: approved}}
    expected: {status: completed, path: [1, 2]}
`;

const off = describedRules.filter(({ id }) => id !== 'overdue-review').map(({ id }) => `  ${id}: off\n`);
const settings = `approvers:\n  lead: {users: [alice, bob]}\ncoverage: 20\nrules:\n${off.join('')}`;

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'check-'));
  mkdirSync(join(root, 'runbooks'));
  write({ 'RB-X-001.yaml': runbook, 'RB-X-001.test.yaml': tests, 'config.yaml': settings });
});

afterEach(() => rmSync(root, { recursive: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, 'runbooks', name), text);
}

function read(name: string): string {
  return readFileSync(join(root, 'runbooks', name), 'utf8');
}

function commit(): void {
  const git = (...words: readonly string[]): string =>
    execFileSync('git', ['-C', root, '-c', 'user.name=a', '-c', 'user.email=a@example.com', ...words], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
  git('init', '-q');
  git('add', '-A');
  git('commit', '-q', '-m', 'base');
}

function environment(): TestEnvironment {
  return {
    root,
    program: 'runbook',
    version: '1.2.3',
    palette: plain,
    repository: () => loadRepository(root),
    soundRoots: () => null,
    now: () => '2026-11-23T03:04:05.000Z',
    variable: () => undefined,
    user: () => 'alice',
    openFakeWorld: () => Promise.reject(new Error('no case here has fakes')),
  };
}

function run(options: CheckOptions & { readonly markdown?: string } = {}): ReturnType<typeof check> {
  return check({ today: '2026-11-23', ...options }, environment());
}

function runReview(options: Partial<ReviewOptions> = {}): ReturnType<typeof review> {
  return review({ runbookId: 'RB-X-001', ...options }, environment());
}

function expectValid(name: string, document: unknown): void {
  const validate = compileSchema(`${name}.report`);
  validate(JSON.parse(JSON.stringify(document)));
  expect(validate.errors).toBeNull();
}

test('a check that passes says what was looked at', async () => {
  const { exitCode, text, json } = await run({ today: '2026-11-19' });
  expect(exitCode).toBe(0);
  expect(text).toBe('no findings in 2 files, 1 of 1 rehearsal passed, coverage 42.8 %\ncheck passed\n');
  expect(json).toMatchObject({
    passed: true,
    today: '2026-11-19',
    runbooks: 1,
    tests: [{ test_id: 'emptied', passed: true }],
    least_coverage: 20,
    changes: null,
  });
  expectValid('check', json);
});

test('a rehearsal that fails makes the check fail, and is shown beside what was expected', async () => {
  write({ 'RB-X-001.test.yaml': tests.replace('path: [1, 2]', 'path: [1]') });
  const { exitCode, text, json } = await run({ today: '2026-11-19' });
  expect(exitCode).toBe(1);
  expect(json.findings.map(({ rule, file, line }) => [rule, file, line])).toEqual([
    ['failed-rehearsal', 'runbooks/RB-X-001.test.yaml', 7],
    // A case that fails reaches nothing.
    ['low-coverage', 'runbooks/RB-X-001.yaml', 2],
  ]);
  expect(text).toContain(
    '✗ RB-X-001 emptied: All goes well\n      expected  actual\n      1         1  Look at the queue\n    ≠ –         2  Empty the queue\n',
  );
  expect(text.endsWith('0 of 1 rehearsal passed, coverage 0 %\ncheck failed\n')).toBe(true);
  expectValid('check', json);
});

test('too little coverage makes the check fail', async () => {
  write({ 'config.yaml': settings.replace('coverage: 20', 'coverage: 50') });
  const { exitCode, json } = await run({ today: '2026-11-19' });
  expect(exitCode).toBe(1);
  expect(json.findings).toMatchObject([
    {
      rule: 'low-coverage',
      message: 'Unexpected coverage of 42.8 %, expected at least 50 %: 4 parts not reached by any test case',
      line: 2,
    },
  ]);
});

test('which severity fails a check is in the settings', async () => {
  expect(await run()).toMatchObject({ exitCode: 0, json: { counts: { error: 0, warning: 1 } } });
  write({ 'config.yaml': `fail_on: warning\n${settings}` });
  expect(await run()).toMatchObject({
    exitCode: 1,
    json: { findings: [{ rule: 'overdue-review', severity: 'warning' }] },
  });
});

test('with a base it says what a change does, and what it touches must not be overdue', async () => {
  commit();
  write({
    'RB-X-001.yaml': runbook.replace('    requires_approval: true\n', ''),
    'RB-X-001.test.yaml': tests.replace(/ {4}approvals.*\n/, ''),
  });
  const { exitCode, text, json } = await run({ base: 'HEAD' });
  expect(exitCode).toBe(1);
  expect(json.findings).toMatchObject([{ rule: 'overdue-review', severity: 'error' }]);
  expect(json.changes).toMatchObject({
    revision: 'HEAD',
    risks: 1,
    runbooks: [
      {
        runbook_id: 'RB-X-001',
        status: 'changed',
        changes: [
          { kind: 'requires_approval', risk: true, step: { number: 2 }, before: 'lead', line: 19 },
          { kind: 'test-script', risk: false },
        ],
        flow: { removed: [], added: [] },
      },
    ],
    settings: [],
  });
  expectValid('check', json);
  expect(text.slice(text.indexOf('RB-X-001 Empty')).replace(/\([0-9a-f]{7}\)/, '(commit)'))
    .toBe(`RB-X-001 Empty the queue runbooks/RB-X-001.yaml
  step 2 Empty the queue
    ⚠ risk: no longer asks for an approval (was: lead)
  test case \`emptied\` plays another way: \`approvals\`

1 error in 2 files, 1 of 1 rehearsal passed, coverage 50 %
since HEAD (commit): 1 runbook changed, 1 risk
check failed
`);
});

test('nothing is different from the commit itself', async () => {
  commit();
  const { text, json } = await run({ base: 'HEAD' });
  expect(json.changes).toMatchObject({ risks: 0, runbooks: [], settings: [] });
  expect(text).toContain('no change in behaviour\n');
});

test('a summary is written where one is asked for, and texts of a runbook do nothing in it', async () => {
  commit();
  write({
    'RB-X-001.yaml': runbook
      .replace('title: Empty the queue', "title: '@all ![x](http://e.vil) <img>'")
      .replace('[queue-cli empty]', `["echo '::error::\`\`\` @all'"]`),
  });
  const markdown = join(root, 'out/summary.md');
  await run({ base: 'HEAD', markdown });
  expect(readFileSync(markdown, 'utf8').replaceAll(/<details>[^]*?<\/details>\n*/g, '')).toMatchSnapshot();
});

test('a day that is none and a base that is none are refused', async () => {
  await expect(run({ today: '2026-02-30' })).rejects.toMatchObject({ code: 'usage' });
  await expect(run({ base: 'HEAD' })).rejects.toMatchObject({ code: 'unreadable' });
});

test('a review is recorded with its date, the next one and a line in the change log, and comments stay', async () => {
  const { exitCode, text, json } = await runReview({ by: 'bob', notes: 'Tried on the new cluster' });
  expect(exitCode).toBe(0);
  expect(text).toBe(
    'RB-X-001 reviewed by bob on 2026-11-23; 1 rehearsal passed\nThe next review is due on 2027-02-23 (was 2026-11-20); commit runbooks/RB-X-001.yaml\n',
  );
  expect(json).toMatchObject({
    by: 'bob',
    date: '2026-11-23',
    review_date: '2027-02-23',
    former_review_date: '2026-11-20',
    rehearsals: 1,
  });
  expectValid('review', json);
  expect(read('RB-X-001.yaml')).toBe(
    runbook
      .replace('updated_at: 2026-08-20', 'updated_at: 2026-11-23')
      .replace('review_date: 2026-11-20', 'review_date: 2027-02-23')
      .replace(
        '  - date: 2026-08-20',
        '  - date: 2026-11-23\n    author: bob\n    changes: Tried on the new cluster\n  - date: 2026-08-20',
      ),
  );
  expect(await run()).toMatchObject({ exitCode: 0, json: { findings: [] } });
});

test('the change log keeps its order, and is begun where there is none', async () => {
  const [without = ''] = runbook.split('# What was changed');
  const entry = (date: string): string => `  - {date: ${date}, author: a, changes: b}\n`;
  write({ 'RB-X-001.yaml': `${without}changelog:\n${entry('2026-01-01')}${entry('2026-02-01')}` });
  await runReview();
  expect(read('RB-X-001.yaml')).toMatch(/2026-01-01.*\n.*2026-02-01.*\n.*2026-11-23/);
  write({ 'RB-X-001.yaml': without });
  await runReview({ today: '2026-11-30' });
  expect(read('RB-X-001.yaml')).toContain(
    'changelog:\n  - date: 2026-11-30\n    author: alice\n    changes: Reviewed\n',
  );
  expect(read('RB-X-001.yaml')).toContain('review_date: 2027-02-28 ');
});

test.each([
  [
    'a rehearsal fails',
    { 'RB-X-001.test.yaml': tests.replace('path: [1, 2]', 'path: [1]') },
    'RB-X-001 was not recorded as reviewed: its rehearsals do not pass',
  ],
  [
    'lint finds an error',
    { 'config.yaml': settings.replace('  no-triggers: off\n', '  no-triggers: error\n') },
    'RB-X-001 was not recorded as reviewed: it has errors',
  ],
  [
    'the runbook is broken',
    { 'RB-X-001.yaml': `${runbook}more: 1\n` },
    'RB-X-001 was not recorded as reviewed: it has errors',
  ],
  [
    'the test file is broken',
    { 'RB-X-001.test.yaml': `${tests}more: 1\n` },
    'RB-X-001 was not recorded as reviewed: it has errors',
  ],
] as const)('no review is recorded where %s', async (_, files, message) => {
  write(files);
  const before = read('RB-X-001.yaml');
  const { exitCode, json } = await runReview();
  expect(exitCode).toBe(1);
  expect(json.error).toMatchObject({ code: 'refused', message });
  expect(json.findings).not.toEqual([]);
  expect(read('RB-X-001.yaml')).toBe(before);
  expectValid('review', json);
});

test('a runbook without a test case cannot be reviewed, and one that nobody has is unknown', async () => {
  rmSync(join(root, 'runbooks/RB-X-001.test.yaml'));
  await expect(runReview()).rejects.toMatchObject({
    code: 'refused',
    message: 'RB-X-001 has no test case, so nothing shows that it works',
  });
  await expect(runReview({ runbookId: 'RB-X-002' })).rejects.toMatchObject({ code: 'unknown-runbook' });
});
