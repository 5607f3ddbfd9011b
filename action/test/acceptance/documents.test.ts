import { readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compileSchema } from '../report-schema.ts';
import { workspace, type Workspace } from './workspace.ts';

const schemas = resolve(import.meta.dirname, '../../../schema');

let place: Workspace;
let paused: string;
let ended: string;

beforeAll(async () => {
  place = await workspace();
  const answers = ['--choose', '2=left', '--approve', '4=bob', '--confirm', '5=done'];
  ended = (await place.json(['run', 'RB-CRASH-001', '--as', 'alice', ...answers])).document.execution_id;
  paused = (await place.json(['run', 'RB-CRASH-001', '--as', 'alice', '--choose', '2=left'])).document
    .execution_id;
  await writeFile(place.path('runbooks/RB-BROKEN-001.yaml'), 'metadata: {}\n');
});

afterAll(() => place.remove());

/** Command lines of every verb, one that goes well and others that do not. */
const lines: readonly string[] = [
  'validate',
  'validate runbooks/RB-CRASH-001.yaml',
  'validate nowhere',
  'lint --today 2026-11-23',
  'lint runbooks/RB-CRASH-001.yaml --format sarif',
  'lint --format github',
  'lint --today never',
  'test',
  'test RB-CRASH-001 --coverage',
  'test --init RB-WAIT-001',
  'test RB-NONE-001',
  'check --today 2026-11-23',
  'check --base nowhere',
  'check --today never',
  'review RB-CRASH-001 --by alice --today 2026-11-23',
  'review RB-BROKEN-001 --by alice',
  'review RB-NONE-001',
  'sync',
  'sync --check',
  'environments check',
  'environments nothing',
  'doctor',
  'doctor --offline',
  'docs --out site',
  'docs --markdown markdown',
  'docs --out runbooks/site',
  'list',
  'search --severity sev1 --tag inputs',
  'search nothing at all',
  'alert ShopDown',
  'alert Nothing',
  ...['md', 'yaml', 'json', 'mermaid', 'svg'].map((format) => `show RB-CRASH-001 --format ${format}`),
  'show RB-BROKEN-001',
  'show RB-NONE-001',
  'run RB-CRASH-001 --dry-run',
  'run RB-INPUT-001',
  'run RB-BROKEN-001',
  'run RB-CRASH-001',
  'run RB-CRASH-001 --as alice --force --choose 2=right',
  'run',
  'status',
  'status PAUSED',
  'status ENDED',
  'status nothing',
  'executions',
  'executions --prune --older-than 1d',
  'executions --prune',
  'journal ENDED',
  'journal ENDED --verify',
  'journal ENDED --redact --as alice',
  'journal nothing',
  'note PAUSED all is well --as carol',
  'approve PAUSED --as alice',
  'reject PAUSED 9 --as bob',
  'approve PAUSED 4 --as bob',
  'choose PAUSED 2=left',
  'confirm PAUSED 5=done',
  'handover PAUSED --to dave --as alice',
  'pause PAUSED --as alice',
  'resume PAUSED --as dave --take-over',
  'resume nothing',
  'resume ENDED',
  'abort PAUSED --as dave',
  'abort PAUSED',
  'rollback ENDED --as alice',
  'rollback ENDED --as alice --to 77',
  'new --id RB-NEW-001 --title Title --category scaling --severity sev2 --author Tests',
  'new --id RB-NEW-001 --title Title --category scaling --severity sev2 --author Tests',
  'new',
  'nothing',
];

test(
  'every verb prints exactly one document with --json, and it is what its schema says',
  { timeout: 120_000 },
  async () => {
    const tried = new Set<string>();
    for (const line of lines) {
      const words = line.split(' ').map((word) => ({ PAUSED: paused, ENDED: ended })[word] ?? word);
      const { stdout, code } = await place.run([...words, '--json']);
      const document = JSON.parse(stdout) as { verb: string | null; error: unknown };
      const validate = compileSchema(document.verb === null ? 'report' : `${document.verb}.report`);
      validate(document);
      expect({ line, problems: validate.errors ?? null }).toEqual({ line, problems: null });
      expect({ line, verb: document.verb }).toEqual({ line, verb: words[0] === 'nothing' ? null : words[0] });
      // What went wrong is said; a runbook's own failure or findings are no error of the verb.
      if (code === 2) expect(document.error).not.toBeNull();
      if (code === 0) expect(document.error).toBeNull();
      tried.add(document.verb ?? '');
    }
    const known = readdirSync(schemas).flatMap(
      (file) => /^(\w+)\.report\.schema\.json$/.exec(file)?.[1] ?? [],
    );
    expect([...tried].filter((verb) => verb !== '').sort()).toEqual(known.sort());
  },
);

test('every verb says how it is used, with an example', { timeout: 120_000 }, async () => {
  const known = readdirSync(schemas).flatMap((file) => /^(\w+)\.report\.schema\.json$/.exec(file)?.[1] ?? []);
  for (const verb of known) {
    const { code, stdout } = await place.run([verb, '--help']);
    expect({ verb, code, stdout }).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(
        new RegExp(`^Usage: .* ${verb} [^]*--json[^]*\nExample:\n  \\$ .* ${verb}\\b`),
      ) as string,
    });
  }
});

test('a new runbook validates and is never written over', async () => {
  const other = await workspace();
  const words = [
    'new',
    '--id',
    'RB-NEW-001',
    '--title',
    'Say: "hello" #1',
    '--category',
    'security',
    '--severity',
    'sev2',
    '--author',
    'yes',
    '--approver',
    'lead',
    '--service',
    'shop',
    '--trigger',
    'ShopDown',
  ];
  expect((await other.run(words)).code).toBe(0);
  expect(await other.json(['validate', 'runbooks/RB-NEW-001.yaml'])).toMatchObject({
    code: 0,
    document: { runbooks: 1 },
  });
  expect(await other.json(['show', 'RB-NEW-001'])).toMatchObject({
    code: 0,
    document: { runbook: { metadata: { title: 'Say: "hello" #1', author: 'yes', approvers: ['lead'] } } },
  });
  expect(await other.json(words)).toMatchObject({ code: 1, document: { error: { code: 'refused' } } });
  expect(readdirSync(join(other.root, 'runbooks')).filter((name) => name.includes('NEW'))).toEqual([
    'RB-NEW-001.yaml',
  ]);
  await other.remove();
});
