import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { plain } from '../report/palette.ts';
import { loadRepository } from '../runbook/load-repository.ts';
import { smallestRunbook } from '../runbook/smallest-runbook.test-support.ts';
import type { Environment } from './environment.ts';
import { lint, type LintOptions } from './lint.ts';
import { describedRules } from './lint-text.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lint-'));
  mkdirSync(join(root, 'runbooks'));
});

afterEach(() => rmSync(root, { recursive: true }));

const path = 'runbooks/RB-X-001.yaml';
const notOurs = { rules: Object.fromEntries(describedRules.map(({ id }) => [id, 'off'])) };

/** Writes a runbook and settings with which only the named rules speak. */
function write(text: string, rules: readonly string[]): void {
  writeFileSync(join(root, path), text);
  const off = Object.entries(notOurs.rules).filter(([id]) => !rules.includes(id));
  writeFileSync(
    join(root, 'runbooks/config.yaml'),
    `rules:\n${off.map(([id]) => `  ${id}: off\n`).join('')}`,
  );
}

function run(options: Partial<LintOptions> = {}): ReturnType<typeof lint> {
  const environment: Environment = {
    root,
    program: 'runbook',
    version: '1.2.3',
    palette: plain,
    repository: () => loadRepository(root),
    soundRoots: () => null,
    now: () => '2026-11-23T03:04:05.000Z',
    variable: () => undefined,
    user: () => 'alice',
  };
  return lint({ paths: [], format: 'text', fix: false, ...options }, environment);
}

const stale = smallestRunbook({
  metadata: '  updated_at: 2026-01-15\n',
  top: 'changelog:\n  - {date: 2026-11-20, author: alice, changes: First version}\n',
});

test('what is found is printed, counted and weighed', async () => {
  write(smallestRunbook(), ['no-triggers', 'symptom-missing']);
  const { exitCode, text, json } = await run();
  expect(exitCode).toBe(0);
  expect(text)
    .toBe(`${path}:2:3: warning: Unexpected runbook without triggers, expected the alerts or events that lead to it [no-triggers]
  2 |   runbook_id: RB-X-001
    |   ^^^^^^^^^^

${path}:2:3: info: Unexpected runbook without symptoms, expected a row for the quick-reference card [symptom-missing]
  2 |   runbook_id: RB-X-001
    |   ^^^^^^^^^^

1 warning, 1 info in 1 file
`);
  expect(json).toMatchObject({
    verb: 'lint',
    files: 1,
    runbooks: 1,
    fixed: 0,
    counts: { error: 0, warning: 1, info: 1 },
  });
});

test('the least severity that fails is that of the settings', async () => {
  write(smallestRunbook(), ['no-triggers']);
  expect((await run()).exitCode).toBe(0);
  writeFileSync(
    join(root, 'runbooks/config.yaml'),
    `fail_on: warning\n${readFileSync(join(root, 'runbooks/config.yaml'), 'utf8')}`,
  );
  expect((await run()).exitCode).toBe(1);
});

test('an error of loading fails, and other runbooks are linted all the same', async () => {
  write(smallestRunbook(), ['no-triggers']);
  writeFileSync(join(root, 'runbooks/RB-X-002.yaml'), 'metadata: {}\n');
  const { exitCode, json } = await run();
  expect(exitCode).toBe(1);
  expect(new Set(json.findings.map(({ file }) => file))).toEqual(new Set([path, 'runbooks/RB-X-002.yaml']));
});

test('paths filter what is said', async () => {
  write(smallestRunbook(), ['no-triggers']);
  writeFileSync(join(root, 'runbooks/RB-X-002.yaml'), smallestRunbook().replace('RB-X-001', 'RB-X-002'));
  expect((await run({ paths: [path] })).json).toMatchObject({ files: 1, counts: { warning: 1 } });
  expect((await run({ paths: ['runbooks'] })).json).toMatchObject({ files: 2, counts: { warning: 2 } });
  await expect(run({ paths: ['nowhere'] })).rejects.toThrow('There is no file or folder `nowhere`');
});

test('the day is today unless another is given', async () => {
  write(smallestRunbook(), ['overdue-review']);
  expect((await run()).json.findings).toEqual([]);
  expect((await run({ today: '2027-05-21' })).json.findings).toHaveLength(1);
  await expect(run({ today: '2026-02-29' })).rejects.toThrow('Unexpected day `2026-02-29`');
  await expect(run({ today: 'tomorrow' })).rejects.toThrow('Unexpected day `tomorrow`');
});

test('what is certain is mended, and the rest of the file stays as it is', async () => {
  write(`# mine\n${stale}`, ['stale-updated-at', 'no-triggers']);
  const { text, json } = await run({ fix: true });
  expect(json).toMatchObject({ fixed: 1, counts: { error: 0, warning: 1, info: 0 } });
  expect(text).toMatch(/^fixed 1 finding\n\n/);
  expect(readFileSync(join(root, path), 'utf8')).toBe(`# mine\n${stale.replace('2026-01-15', '2026-11-20')}`);
  expect((await run({ fix: true })).json.fixed).toBe(0);
});

test('nothing is mended outside of the paths', async () => {
  write(stale, ['stale-updated-at']);
  cpSync(join(root, path), join(root, 'runbooks/RB-X-002.yaml'));
  writeFileSync(join(root, 'runbooks/RB-X-002.yaml'), stale.replace('RB-X-001', 'RB-X-002'));
  expect((await run({ fix: true, paths: ['runbooks/RB-X-002.yaml'] })).json.fixed).toBe(1);
  expect(readFileSync(join(root, path), 'utf8')).toBe(stale);
});

test('a file behind a link is neither read nor mended', async () => {
  write(stale, ['stale-updated-at']);
  const outside = mkdtempSync(join(tmpdir(), 'lint-outside-'));
  writeFileSync(join(outside, 'RB-X-002.yaml'), stale.replace('RB-X-001', 'RB-X-002'));
  symlinkSync(join(outside, 'RB-X-002.yaml'), join(root, 'runbooks/RB-X-002.yaml'));
  const { json } = await run({ fix: true });
  expect(json.findings.map(({ rule }) => rule)).toEqual(['symbolic-link']);
  expect(readFileSync(join(outside, 'RB-X-002.yaml'), 'utf8')).toContain('updated_at: 2026-01-15');
  rmSync(outside, { recursive: true });
});

test('a change is held against the revision it began with', async () => {
  const git = (...words: string[]): void => {
    const set = ['-c', 'user.name=alice', '-c', 'user.email=alice@example.com', '-c', 'commit.gpgsign=false'];
    execFileSync('git', ['-C', root, ...set, ...words], { stdio: 'ignore' });
  };
  const rules = ['missing-change-log', 'version-not-bumped', 'overdue-review'];
  write(smallestRunbook(), rules);
  git('init', '--initial-branch=main');
  git('add', '.');
  git('commit', '--message', 'Begin');
  const said = async (options: Partial<LintOptions>) =>
    (await run(options)).json.findings.map(({ rule, severity }) => `${severity} ${rule}`);
  expect(await said({ base: 'HEAD' })).toEqual([]);

  write(smallestRunbook().replace('title: Restart the queue', 'title: Empty the queue'), rules);
  expect(await said({})).toEqual([]);
  expect(await said({ base: 'HEAD', today: '2027-06-01' })).toEqual([
    'warning missing-change-log',
    'warning version-not-bumped',
    'error overdue-review',
  ]);
  await expect(run({ base: 'nowhere' })).rejects.toThrow('There is no commit `nowhere` in this clone');
});

test('the other formats print the same findings', async () => {
  write(smallestRunbook(), ['no-triggers']);
  const { json, text } = await run({ format: 'json' });
  expect(JSON.parse(text)).toEqual(json);
  const log = JSON.parse((await run({ format: 'sarif' })).text) as {
    runs: { results: { ruleId: string }[] }[];
  };
  expect(log.runs[0]!.results.map(({ ruleId }) => ruleId)).toEqual(['no-triggers']);
  expect((await run({ format: 'github' })).text).toMatch(
    /^::warning file=runbooks\/RB-X-001\.yaml,line=2,.*,title=no-triggers::Unexpected runbook without triggers/,
  );
});

test('every rule has a description of its own, and no two have one name', () => {
  expect(new Set(describedRules.map(({ id }) => id)).size).toBe(describedRules.length);
  for (const { summary, why } of describedRules) {
    expect(summary).not.toMatch(/\.$/);
    expect(why).toMatch(/[.)]$/);
  }
});

test('the shipped runbooks have no finding above `info`', async () => {
  const shipped = resolve(import.meta.dirname, '../../..');
  cpSync(join(shipped, 'runbooks'), join(root, 'runbooks'), { recursive: true });
  const { json } = await run();
  expect(json.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
});
