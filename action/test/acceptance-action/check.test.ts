import { existsSync } from 'node:fs';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeGithub, type FakeGithub } from '../github/fake-github.ts';
import { checkout, type Checkout, type Ran, type Step } from './job.ts';

const runbook = 'runbooks/RB-CACHE-001.yaml';
const tests = 'runbooks/RB-CACHE-001.test.yaml';

let place: Checkout;
let github: FakeGithub;

beforeEach(async () => {
  place = await checkout();
  github = await fakeGithub();
  github.issues.push({
    number: 12,
    title: 't',
    body: '',
    state: 'open',
    state_reason: null,
    labels: [],
    assignees: [],
    pull_request: true,
  });
});

afterEach(async () => {
  expect(github.faults).toEqual([]);
  await github.close();
  await place.remove();
});

/** The check of this day, with whatever else a test wants to say. */
function check(more: Partial<Step> = {}): Promise<Ran> {
  const given = { command: 'check', today: '2026-11-23', ...more.with };
  return place.run({
    ...more,
    with: given,
    env: { GITHUB_API_URL: github.url, GITHUB_TOKEN: 'the-token', ...more.env },
  });
}

/** The event of a pull request from a repository. */
function pullRequest(fullName: string, base: string): Step['event'] {
  return {
    name: 'pull_request',
    payload: {
      pull_request: {
        number: 12,
        base: { sha: base },
        head: { sha: 'c'.repeat(40), repo: { full_name: fullName } },
      },
    },
  };
}

/** Without what is different each time. */
function shown(ran: Ran): string {
  const commit = place.git('rev-parse', 'HEAD');
  return ran.summary.replaceAll(commit, 'COMMIT');
}

test('clean', async () => {
  const ran = await check({ with: { sarif: 'reports/a/runbooks.sarif', junit: './reports/rehearsals.xml' } });
  expect(ran).toMatchObject({ code: 0, commands: [] });
  expect(ran.outputs).toEqual({
    passed: 'true',
    findings: '0',
    errors: '0',
    warnings: '0',
    tests: '6',
    'failed-tests': '[]',
    coverage: '100',
  });
  expect(shown(ran)).toMatchSnapshot();
  expect(JSON.parse(place.read('reports/a/runbooks.sarif'))).toMatchObject({
    version: '2.1.0',
    runs: [{ results: [] }],
  });
  expect(place.read('reports/rehearsals.xml')).toContain('tests="6" failures="0"');
});

test('broken YAML is shown on its line', async () => {
  place.change(runbook, (text) => text.replace('title: Empty', 'title: "Empty'));
  const ran = await check({ with: { sarif: 'runbooks.sarif' } });
  expect(ran.code).toBe(1);
  expect(ran.outputs).toMatchObject({ passed: 'false' });
  expect(
    ran.commands.map(({ name, properties }) => [
      name,
      properties['file'],
      properties['line'],
      properties['title'],
    ]),
  ).toContainEqual(['error', runbook, '3', 'yaml-syntax']);
  expect(place.read('runbooks.sarif')).toContain('"ruleId": "yaml-syntax"');
});

test('a lint error', async () => {
  place.change('runbooks/config.yaml', (text) => `${text}rules: {no-triggers: error}\n`);
  place.change(runbook, (text) => text.replace('  triggers: [CacheStale]\n', ''));
  const ran = await check();
  expect(ran.code).toBe(1);
  expect(ran.outputs).toMatchObject({ findings: '1', errors: '1', warnings: '0' });
  expect(ran.commands).toMatchObject([
    { name: 'error', properties: { file: runbook, title: 'no-triggers' } },
  ]);
});

test('a failing rehearsal', async () => {
  place.change(runbook, (text) => text.replace("stdout != '0'", "stdout == '0'"));
  const ran = await check({ with: { junit: 'rehearsals.xml' } });
  expect(ran.code).toBe(1);
  expect(ran.outputs).toMatchObject({
    tests: '6',
    'failed-tests':
      '["RB-CACHE-001 emptied: All goes well","RB-CACHE-001 stays-empty: It does not fill again"]',
  });
  const failed = ran.commands.filter(({ properties }) => properties['title'] === 'failed-rehearsal');
  expect(failed.map(({ properties }) => properties['file'])).toEqual([tests, tests]);
  expect(shown(ran)).toMatchSnapshot();
  expect(place.read('rehearsals.xml')).toContain('failures="2"');
});

test('a review that is overdue warns, and is an error where the change touches the runbook', async () => {
  place.change('runbooks/config.yaml', (text) => text.replace('fail_on: warning', 'fail_on: error'));
  place.git('commit', '--quiet', '--all', '--message=settings');
  const base = place.git('rev-parse', 'HEAD');
  const today = { today: '2027-06-01' };
  const untouched = await check({ with: today, event: { name: 'push', payload: { before: base } } });
  expect(untouched.commands.map(({ name, properties }) => [name, properties['title']])).toEqual([
    ['warning', 'overdue-review'],
  ]);
  expect(untouched.code).toBe(0);
  place.change(runbook, (text) => text.replace('title: Look at the cache', 'title: Look at it'));
  place.git('commit', '--quiet', '--all', '--message=change');
  const touched = await check({
    with: today,
    event: { name: 'merge_group', payload: { merge_group: { base_sha: base } } },
  });
  expect(touched.code).toBe(1);
  expect(touched.commands).toContainEqual(
    expect.objectContaining({
      name: 'error',
      properties: expect.objectContaining({ title: 'overdue-review' }) as object,
    }),
  );
});

test('what a change weakens is said in the summary and in one comment, which is kept up to date', async () => {
  const base = place.git('rev-parse', 'HEAD');
  place.change(runbook, (text) => text.replace('    requires_approval: true\n', ''));
  place.git('commit', '--quiet', '--all', '--message=change');
  const event = pullRequest('acme/ops', base)!;
  const ran = await check({ event });
  expect(ran.summary).toContain('⚠️ **Risk:**');
  expect(ran.summary).toContain('```mermaid');
  expect(github.comments).toHaveLength(1);
  expect(github.comments[0]?.body).toMatch(/^<!-- runbook-check -->\n## ❌ Runbook check failed\n/);
  expect(github.comments[0]?.body).toContain('⚠️ **Risk:**');
  place.git('revert', '--no-edit', 'HEAD');
  expect(await check({ event })).toMatchObject({ code: 0 });
  expect(github.comments).toHaveLength(1);
  expect(github.comments[0]?.body).toContain('✅ Runbook check passed');
});

test('nothing to say is no comment, and `never` sends nothing', async () => {
  const event = pullRequest('acme/ops', place.git('rev-parse', 'HEAD'))!;
  expect(await check({ event })).toMatchObject({ code: 0 });
  expect(github.comments).toEqual([]);
  const { length } = github.requests;
  place.change(runbook, (text) => text.replace('approvers: [lead]', 'approvers: [leader]'));
  expect(await check({ event, with: { comment: 'never' } })).toMatchObject({ code: 1 });
  expect(github.requests).toHaveLength(length);
});

test('from a fork: nothing is sent, the summary says so, and it fails nothing', async () => {
  const ran = await check({ event: pullRequest('eve/ops', place.git('rev-parse', 'HEAD'))! });
  expect(ran.code).toBe(0);
  expect(ran.summary).toContain('This change comes from a fork, where the token may only read');
  expect(github.requests).toEqual([]);
});

test('a token that may not write, GitHub out of order, or no token at all: it fails nothing', async () => {
  place.change('runbooks/config.yaml', (text) => text.replace('fail_on: warning', 'fail_on: error'));
  place.change(runbook, (text) => text.replace('cache-cli age', 'cache-cli age --all'));
  place.git('commit', '--quiet', '--all', '--message=change');
  const event = pullRequest('acme/ops', place.git('rev-parse', 'HEAD^'))!;
  github.token.writes = false;
  const refused = await check({ event });
  expect(refused.code).toBe(0);
  expect(refused.summary).toContain('`pull-requests: write` in the `permissions` of the job allows it');
  const nobody = await check({ event, env: { GITHUB_API_URL: 'http://127.0.0.1:1' } });
  expect(nobody.code).toBe(0);
  expect(nobody.summary).toContain('The pull request gets no comment: GitHub did not answer');
  expect(await check({ event, env: { GITHUB_TOKEN: '' } })).toMatchObject({ code: 0 });
});

test('a base that is not in the clone is said, and fails nothing', async () => {
  const ran = await check({ event: { name: 'push', payload: { before: 'd'.repeat(40) } } });
  expect(ran.code).toBe(0);
  expect(ran.summary).toContain('What the change does is not shown.');
});

test('500 findings: the worst as annotations, and how many more', async () => {
  place.change(runbook, (text) => text.replace('approvers: [lead]', 'approvers: [leader]'));
  for (let number = 0; number < 250; number++) {
    place.write(`runbooks/RB-X-${number}.yaml`, 'metadata: {}\nsteps: []\n');
  }
  const ran = await check({ with: { sarif: 'runbooks.sarif' } });
  expect(Number(ran.outputs['findings'])).toBeGreaterThanOrEqual(500);
  const count = (level: string): number => ran.commands.filter(({ name }) => name === level).length;
  expect([count('error'), count('notice')]).toEqual([10, 1]);
  expect(ran.commands.slice(0, 10).every(({ name }) => name === 'error')).toBe(true);
  expect(ran.commands.at(-1)?.data).toMatch(
    /^Not shown here: \d+ errors.*; the job summary and the log have all$/,
  );
  const { runs } = JSON.parse(place.read('runbooks.sarif')) as { runs: { results: unknown[] }[] };
  expect(String(runs[0]?.results.length)).toBe(ran.outputs['findings']);
  expect(Buffer.byteLength(ran.summary)).toBeLessThan(2 ** 20);
  expect(ran.summary).toMatch(/Not shown here: \d+ errors.*; the log has all\./);
});

test('hostile text stays text everywhere', async () => {
  const evil = String.raw`::error::evil\n::add-mask::a\n##[add-matcher]x.json\n::stop-commands::x \u001b[31mred \u202e\u200b <img src=x onerror=y> [x](javascript:y) @acme/all #1 | \u0060`;
  place.change(runbook, (text) =>
    text
      .replace('title: Empty the cache', `title: "${evil}"`)
      .replace('approvers: [lead]', `approvers: ["${evil}"]`)
      .replace("stdout != '0'", "stdout == '0'"),
  );
  place.change(tests, (text) => text.replace('description: All goes well', `description: "${evil}"`));
  place.write('runbooks/a:b,c%0A::warning::d.yaml', 'x: "::error::\n');
  place.git('add', '.');
  place.git('commit', '--quiet', '--message=change');
  const ran = await check({
    event: pullRequest('acme/ops', place.git('rev-parse', 'HEAD^'))!,
    with: { sarif: 'runbooks.sarif', junit: 'rehearsals.xml' },
  });
  expect(ran.code).toBe(1);
  // Every command is one of ours: an annotation of a rule.
  expect(ran.commands.length).toBeGreaterThan(3);
  for (const { name, properties } of ran.commands) {
    expect(['error', 'warning', 'notice']).toContain(name);
    expect(properties['title']).toMatch(/^[a-z-]+$|^More findings$/);
  }
  const body = github.comments[0]?.body ?? '';
  for (const text of [
    ran.log,
    ran.summary,
    body,
    place.read('runbooks.sarif'),
    place.read('rehearsals.xml'),
  ]) {
    expect(text).not.toMatch(/[\u{1b}\u{202e}\u{200b}]/u);
    expect(text.length).toBeGreaterThan(100);
  }
  for (const text of [ran.summary, body]) expectInert(text);
  expect(JSON.parse(ran.outputs['failed-tests'] ?? '')).toHaveLength(2);
});

/** Markdown that mentions nobody, refers to nothing, and links only to files of the repository. */
function expectInert(markdown: string): void {
  const nodes = nodesOf(unified().use(remarkParse).use(remarkGfm).parse(markdown));
  const strange = nodes.filter((node) => {
    switch (node.type) {
      case 'text':
        return /@\w|#\d|:\/\//.test(node.value);
      case 'html':
        return !/^(<!--.*-->|<\/?details>|<details>\n<summary>Flow [\w <>/-]+<\/summary>)$/.test(node.value);
      case 'link':
        return !node.url.startsWith('https://github.com/acme/ops/blob/');
      default:
        return /image|definition|reference/i.test(node.type);
    }
  });
  expect(strange).toEqual([]);
}

function nodesOf(node: Nodes): readonly Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])];
}

test('no `check` of a runbook is run, and no module imported', async () => {
  place.write(
    'runbooks/evil.mjs',
    `import { writeFileSync } from 'node:fs'; writeFileSync('${place.root}/effect', '');`,
  );
  place.change(
    runbook,
    (text) => `${text}prerequisites:\n  - {description: Ready, check: touch ${place.root}/effect}\n`,
  );
  const ran = await check();
  expect(ran.outputs['tests']).toBe('6');
  expect(existsSync(`${place.root}/effect`)).toBe(false);
});

test('reports are not written through links of the checkout', async () => {
  place.git('config', 'core.symlinks', 'true');
  const { symlinkSync } = await import('node:fs');
  symlinkSync('/tmp', `${place.root}/reports`);
  const ran = await check({ with: { sarif: 'reports/runbooks.sarif' } });
  expect(ran.code).toBe(1);
  expect(ran.commands[0]?.data).toContain('symbolic link');
  expect(await check({ with: { junit: '../outside.xml' } })).toMatchObject({ code: 1 });
});

test.each([
  [
    { command: 'deploy' },
    2,
    'Unexpected `deploy` in the input `command`, expected one of `check`, `maintain`',
  ],
  [{ command: '' }, 1, 'The input `command` is missing'],
  [{ comment: 'always' }, 2, 'Unexpected `always` in the input `comment`'],
  [{ root: '../..' }, 2, 'expected a folder in the workspace'],
  [{ today: 'tomorrow' }, 2, 'Unexpected day `tomorrow`'],
  [{ base: 'no-such-branch' }, 1, 'no-such-branch'],
])('%j is refused in one annotation', async (given, code, message) => {
  const ran = await check({ with: given });
  expect(ran).toMatchObject({ code, outputs: {}, summary: '' });
  expect(ran.commands).toHaveLength(1);
  expect(ran.commands[0]?.data).toContain(message);
});

test('a root below the workspace: places are those of the repository', async () => {
  place.git('mv', 'runbooks', 'ops-runbooks');
  const { mkdirSync, renameSync } = await import('node:fs');
  mkdirSync(`${place.root}/ops`);
  renameSync(`${place.root}/ops-runbooks`, `${place.root}/ops/runbooks`);
  place.change(`ops/${runbook}`, (text) => text.replace('approvers: [lead]', 'approvers: [leader]'));
  const ran = await check({ with: { root: 'ops', base: 'none', sarif: 'runbooks.sarif' } });
  expect(ran.commands[0]?.properties['file']).toBe(`ops/${runbook}`);
  expect(place.read('runbooks.sarif')).toContain(`"uri": "ops/${runbook}"`);
  expect(ran.summary).toContain(`/ops/${runbook}#L`);
});
