import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compileSchema } from '../../test/report-schema.ts';
import { plain } from '../report/palette.ts';
import { loadRepository } from '../runbook/load-repository.ts';
import { smallestRunbook } from '../runbook/smallest-runbook.test-support.ts';
import type { Environment } from './environment.ts';
import { lint } from './lint.ts';
import { sync } from './sync.ts';

let root: string;
const workflow = '.github/workflows/execute-runbook.yml';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sync-'));
  mkdirSync(join(root, 'runbooks'));
  mkdirSync(join(root, '.github/workflows'), { recursive: true });
  writeFileSync(join(root, 'runbooks/RB-X-001.yaml'), smallestRunbook());
});

afterEach(() => rmSync(root, { recursive: true }));

function environment(): Environment {
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
  };
}

function write(...ids: readonly string[]): void {
  const options = ids.map((id) => `  - ${id}\n`).join('');
  writeFileSync(join(root, workflow), `options:\n  # runbooks:begin\n${options}  # runbooks:end\nrest: 1`);
}

const text = (): string => readFileSync(join(root, workflow), 'utf8');
const fits = compileSchema('sync.report');

test('a stale list is named, then written, then fresh', async () => {
  write('RB-OLD-001');
  const checked = await sync({ check: true }, environment());
  expect(checked).toMatchObject({
    exitCode: 1,
    json: {
      checked: true,
      files: [
        {
          stale: true,
          written: false,
          lists: [{ list: 'runbooks', line: 2, missing: ['RB-X-001'], extra: ['RB-OLD-001'] }],
        },
      ],
    },
  });
  expect(checked.text).toBe(
    `${workflow}:2: list of runbooks: \`RB-X-001\` is missing, \`RB-OLD-001\` belongs to no runbook\nstale: run \`runbook sync\`, and commit the file\n`,
  );
  expect(text()).toContain('RB-OLD-001');

  const written = await sync({ check: false }, environment());
  expect(written).toMatchObject({ exitCode: 0, json: { files: [{ stale: true, written: true }] } });
  expect(text()).toBe('options:\n  # runbooks:begin\n  - RB-X-001\n  # runbooks:end\nrest: 1');

  const before = statSync(join(root, workflow)).mtimeMs;
  const again = await sync({ check: false }, environment());
  expect(again).toMatchObject({ exitCode: 0, json: { files: [{ stale: false, written: false }] } });
  expect(again.text).toBe(`up to date: 1 runbook in ${workflow}\n`);
  expect(statSync(join(root, workflow)).mtimeMs).toBe(before);
  for (const { json } of [checked, written, again]) expect(fits(json)).toBe(true);
});

test('a runbook that cannot be read does not leave the list', async () => {
  write('RB-X-001', 'RB-Y-001');
  writeFileSync(join(root, 'runbooks/RB-Y-001.yaml'), 'metadata: [\n');
  const { exitCode, json } = await sync({ check: false }, environment());
  expect(exitCode).toBe(1);
  expect(json).toMatchObject({
    error: { code: 'invalid-runbook' },
    findings: [{ file: 'runbooks/RB-Y-001.yaml' }],
  });
  expect(text()).toContain('RB-Y-001');
});

test('no runbook at all, no workflow, and half a mark are refused', async () => {
  await expect(sync({ check: true }, environment())).rejects.toMatchObject({ code: 'unreadable' });
  writeFileSync(join(root, workflow), 'options:\n  # runbooks:end\n');
  await expect(sync({ check: false }, environment())).rejects.toMatchObject({
    code: 'unreadable',
    message: expect.stringContaining(`${workflow}:2: Unexpected`) as string,
  });
  rmSync(join(root, 'runbooks/RB-X-001.yaml'));
  expect(await sync({ check: false }, environment())).toMatchObject({
    exitCode: 1,
    json: { error: { code: 'invalid-runbook' } },
  });
});

test('lint finds a stale list, and mends it', async () => {
  write('RB-OLD-001');
  const found = await lint({ paths: [], format: 'text', fix: false }, environment());
  expect(found.json.findings).toContainEqual(
    expect.objectContaining({ rule: 'stale-workflow-choices', file: workflow, line: 2, severity: 'warning' }),
  );
  const mended = await lint({ paths: [], format: 'text', fix: true }, environment());
  expect(mended.json.findings.map(({ rule }) => rule)).not.toContain('stale-workflow-choices');
  expect(text()).toContain('  - RB-X-001\n');
});

test('the workflow that looks after executions gets what channels need, and nothing else', async () => {
  write('RB-X-001');
  const env = (secrets: string): string =>
    `env:\n  # channel-secrets:begin\n${secrets}  # channel-secrets:end\n`;
  const hook = '  CHAT_URL: ${{ secrets.CHAT_URL }}\n';
  writeFileSync(
    join(root, 'runbooks/config.yaml'),
    'channels:\n  chat:\n    type: slack\n    url_secret: CHAT_URL\n',
  );
  const path = join(root, '.github/workflows/maintain-runbooks.yml');
  writeFileSync(path, env(''));
  writeFileSync(join(root, workflow), `${text()}\n${env(hook)}  # secrets:begin\n${hook}  # secrets:end\n`);
  const checked = await sync({ check: true }, environment());
  expect(checked.text).toContain('maintain-runbooks.yml:2: list of channel-secrets: `CHAT_URL` is missing');
  expect(checked.exitCode).toBe(1);
  await sync({ check: false }, environment());
  expect(readFileSync(path, 'utf8')).toBe(env(hook));
  expect((await sync({ check: true }, environment())).exitCode).toBe(0);
});
