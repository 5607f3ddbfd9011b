import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { compileSchema } from '../../test/report-schema.ts';
import { fileJournal } from '../adapters/journal-file.ts';
import { plain } from '../report/palette.ts';
import { loadRepository } from '../runbook/load-repository.ts';
import { smallestRunbook } from '../runbook/smallest-runbook.test-support.ts';
import { openOwnRenderer } from './docs/render-runbook.ts';
import { Failure } from '../source/failure.ts';
import { docs, type DocsEnvironment, type DocsOptions } from './docs.ts';

let root: string;
const fits = compileSchema('docs.report');
const journals = resolve(import.meta.dirname, '../../test/fixtures/journals/v1');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'docs-'));
  mkdirSync(join(root, 'runbooks'));
  writeFileSync(join(root, 'runbooks/RB-X-001.yaml'), smallestRunbook());
  writeFileSync(join(root, 'runbooks/RB-Y-001.yaml'), smallestRunbook().replaceAll('RB-X-001', 'RB-Y-001'));
});

afterEach(() => rmSync(root, { recursive: true }));

function environment(): DocsEnvironment {
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
    openFakeWorld: () => Promise.reject(new Error('No case uses fakes')),
    openStore: async () =>
      fileJournal({ root, owners: { self: { host: 'h', pid: 1, started_at: '1' }, state: () => 'gone' } }),
    openSearchIndexer: async () => null,
    openRenderer: openOwnRenderer,
    programDigest: 'a program',
  };
}

async function build(options: Partial<DocsOptions> = {}): ReturnType<typeof docs> {
  const outcome = await docs({ folder: join(root, '_site'), format: 'site', ...options }, environment());
  fits(outcome.json);
  expect(fits.errors ?? null).toBeNull();
  return outcome;
}

function filesOf(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    names
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((path) => [path.slice(folder.length), readFileSync(path, 'utf8')]),
  );
}

test('only pages whose inputs changed are written, and the site is that of a full build', async () => {
  const first = await build();
  expect(first).toMatchObject({ exitCode: 0, json: { runbooks: 2, search: false, removed: 0 } });
  expect(first.json.written).toBe(first.json.pages);
  expect(first.text).toContain('The search is left out: it needs `npm ci`');
  expect((await build()).json.written).toBe(0);

  const path = join(root, 'runbooks/RB-X-001.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/title: .*/, 'title: Another title'));
  const second = await build();
  expect(second.json.written).toBeGreaterThan(0);
  expect(second.json.written).toBeLessThan(first.json.written);
  const incremental = filesOf(join(root, '_site'));
  rmSync(join(root, '_site'), { recursive: true });
  rmSync(join(root, '.runbook'), { recursive: true });
  await build();
  expect(filesOf(join(root, '_site'))).toEqual(incremental);
});

test('a runbook that is gone takes its pages along, and nothing else', async () => {
  await build();
  writeFileSync(join(root, '_site/mine.txt'), 'mine');
  rmSync(join(root, 'runbooks/RB-Y-001.yaml'));
  expect((await build()).json.removed).toBeGreaterThan(0);
  expect(existsSync(join(root, '_site/runbooks/RB-Y-001'))).toBe(false);
  expect(readFileSync(join(root, '_site/mine.txt'), 'utf8')).toBe('mine');
});

test('a runbook that cannot be used is said and left out', async () => {
  writeFileSync(join(root, 'runbooks/RB-Y-001.yaml'), 'metadata: {}\n');
  const outcome = await build();
  expect(outcome).toMatchObject({ exitCode: 1, json: { runbooks: 1 } });
  expect(outcome.text).toContain('RB-Y-001.yaml');
  expect(existsSync(join(root, '_site/runbooks/RB-X-001/index.html'))).toBe(true);
});

test.each(['none', 'summary', 'people'] as const)(
  'with `history: %s` executions are told accordingly',
  async (history) => {
    const events = readFileSync(join(journals, 'completed.jsonl'), 'utf8');
    const { execution_id, runbook_id, at } = JSON.parse(events.split('\n')[0] ?? '') as Record<
      string,
      string
    >;
    writeFileSync(
      join(root, 'runbooks/RB-Y-001.yaml'),
      smallestRunbook().replaceAll('RB-X-001', runbook_id ?? ''),
    );
    writeFileSync(join(root, 'runbooks/config.yaml'), `docs: {history: ${history}}\n`);
    const folder = join(root, '.runbook/executions', (at ?? '').slice(0, 7));
    mkdirSync(folder, { recursive: true });
    cpSync(join(journals, 'completed.jsonl'), join(folder, `${execution_id}.jsonl`));
    await build();
    const page = readFileSync(join(root, `_site/runbooks/${runbook_id}/index.html`), 'utf8');
    expect(page.includes(execution_id ?? '?')).toBe(history !== 'none');
    expect(page.includes('>Operator</th>')).toBe(history === 'people');
  },
);

test('journals that cannot be reached are said in one line, and the site is built', async () => {
  const outcome = await docs(
    { folder: join(root, '_site'), format: 'site' },
    {
      ...environment(),
      openStore: () => Promise.reject(new Failure('journal-unreachable', 'The remote is away', 'Try again')),
    },
  );
  expect(outcome).toMatchObject({ exitCode: 0 });
  expect(outcome.text).toContain('note: Executions are left out: The remote is away\n');
  expect(readFileSync(join(root, '_site/index.html'), 'utf8')).toContain('RB-X-001');
});

test('Markdown is written instead of a site', async () => {
  const outcome = await build({ format: 'markdown', folder: join(root, 'markdown') });
  expect(outcome.json).toMatchObject({ format: 'markdown', search: null, pages: 5 });
  expect([...filesOf(join(root, 'markdown')).keys()]).toEqual([
    '/ALERTS.md',
    '/QUICK_REFERENCE.md',
    '/RB-X-001.md',
    '/RB-Y-001.md',
    '/README.md',
  ]);
});

test.each(['', '..', '../..', 'docs', 'docs/site', 'runbooks', 'runbooks/site', '.git', '.runbook/x'])(
  'the folder %j is refused',
  async (folder) => {
    await expect(build({ folder: join(root, folder) })).rejects.toMatchObject({ code: 'usage' });
  },
);

test('Markdown may lie among the guides, but not in their place', async () => {
  const markdown = (folder: string): ReturnType<typeof build> =>
    build({ format: 'markdown', folder: join(root, folder) });
  await expect(markdown('docs')).rejects.toMatchObject({ code: 'usage' });
  expect((await markdown('docs/runbooks')).exitCode).toBe(0);
});

test.each([
  ['a file', 'file', 'it is no folder'],
  ['a place below a file', 'file/site', 'ENOTDIR'],
  ['a link that leads nowhere', 'link', 'ENOENT'],
])('%s as the folder is said before anything is written', async (_name, folder, message) => {
  writeFileSync(join(root, 'file'), 'mine');
  symlinkSync(join(root, 'gone'), join(root, 'link'));
  const before = filesOf(root);
  await expect(build({ folder: join(root, folder) })).rejects.toMatchObject({
    code: 'unwritable',
    message: expect.stringContaining(message) as string,
    hint: 'Look whether it is a folder that you may write to, or say another',
  });
  expect(filesOf(root)).toEqual(before);
});

test.skipIf(process.platform !== 'linux')('a folder that the system refuses is said, too', async () => {
  await expect(build({ folder: '/proc/site' })).rejects.toMatchObject({ code: 'unwritable' });
});

test('a folder that cannot be made or written to is said', async () => {
  mkdirSync(join(root, 'closed'), { mode: 0o555 });
  // Root may write everywhere; no system makes a name of 300 characters.
  const mayAll = process.getuid?.() === 0;
  const folders = ['x'.repeat(300), ...(mayAll ? [] : ['closed', 'closed/x'])];
  for (const folder of folders) {
    await expect(build({ folder: join(root, folder) })).rejects.toMatchObject({ code: 'unwritable' });
  }
});

test('where nothing can be remembered, that is said', async () => {
  writeFileSync(join(root, '.runbook'), '');
  await expect(build()).rejects.toMatchObject({ code: 'unwritable' });
});

test.each([
  [{ base: 'runbooks' }, 'Unexpected --base `runbooks`'],
  [{ base: '/a b/' }, 'Unexpected --base `/a b/`'],
  [{ base: '//host/' }, 'Unexpected --base `//host/`'],
  [{ base: '/"><script>/' }, 'Unexpected --base `/"><script>/`'],
  [{ today: '2026-02-31' }, 'Unexpected day `2026-02-31`, expected one of the calendar'],
])('%j is refused before anything is written', async (options, message) => {
  await expect(build(options)).rejects.toMatchObject({ code: 'usage', message });
  expect(existsSync(join(root, '_site'))).toBe(false);
});

test('what others left in the folder stays, and what is no index of a search is not taken for one', async () => {
  const site = join(root, '_site');
  mkdirSync(join(site, 'runbooks/RB-X-001'), { recursive: true });
  mkdirSync(join(site, 'pagefind'));
  const mine = ['mine.txt', 'runbooks/mine.html', 'runbooks/RB-X-001/mine.html'];
  for (const file of mine) writeFileSync(join(site, file), file);
  await build();
  rmSync(join(root, 'runbooks/RB-X-001.yaml'));
  await build();
  for (const file of mine) expect(readFileSync(join(site, file), 'utf8')).toBe(file);
  expect(existsSync(join(site, 'runbooks/RB-X-001/index.html'))).toBe(false);
  mkdirSync(join(site, 'pagefind'));
  writeFileSync(join(site, 'pagefind/notes.txt'), 'mine');
  await expect(build()).rejects.toMatchObject({ code: 'unwritable' });
  expect(readFileSync(join(site, 'pagefind/notes.txt'), 'utf8')).toBe('mine');
});

test('after a build that was interrupted nothing is taken over, and nothing of ours is left behind', async () => {
  const site = join(root, '_site');
  const path = join(root, 'runbooks/RB-X-001.yaml');
  const text = readFileSync(path, 'utf8');
  await build();
  const whole = filesOf(site);
  // A build that ends in the middle: its pages are there, in part, and its note is not.
  writeFileSync(path, text.replace(/title: .*/, 'title: Another title'));
  const interrupted: DocsEnvironment = {
    ...environment(),
    openSearchIndexer: async () => ({
      add: async (address: string) => {
        writeFileSync(join(site, address, 'index.html'), '<!doctype html>');
        throw new Error('The power is gone');
      },
      write: async () => {},
      close: async () => {},
    }),
  };
  await expect(docs({ folder: site, format: 'site' }, interrupted)).rejects.toThrow('The power is gone');
  writeFileSync(path, text);
  rmSync(join(root, 'runbooks/RB-Y-001.yaml'));
  const { json } = await build();
  expect(json.written).toBe(json.pages);
  expect(json.removed).toBeGreaterThan(0);
  const after = filesOf(site);
  expect(after.get('/runbooks/RB-X-001/index.html')).toBe(whole.get('/runbooks/RB-X-001/index.html'));
  rmSync(site, { recursive: true });
  rmSync(join(root, '.runbook'), { recursive: true });
  await build();
  expect(after).toEqual(filesOf(site));
  expect((await build()).json.written).toBe(0);
});
