import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Failure } from '../source/failure.ts';
import { readBaseRevision } from './git-revision.ts';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

function temporary(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'git-revision-')));
  folders.push(folder);
  return folder;
}

function git(folder: string, ...words: readonly string[]): string {
  const identity = [
    '-c',
    'user.name=test',
    '-c',
    'user.email=test@example.com',
    '-c',
    'init.defaultBranch=main',
    '-c',
    'commit.gpgsign=false',
  ];
  return execFileSync('git', ['-C', folder, ...identity, ...words], {
    encoding: 'utf8',
    stdio: 'pipe',
  }).trim();
}

function write(folder: string, files: Readonly<Record<string, string | Buffer>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function commit(
  folder: string,
  files: Readonly<Record<string, string | Buffer>>,
  message = 'change',
): string {
  write(folder, files);
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '-m', message);
  return git(folder, 'rev-parse', 'HEAD');
}

function repository(): { readonly folder: string; readonly first: string } {
  const folder = temporary();
  git(folder, 'init', '-q');
  const first = commit(folder, {
    'runbooks/A.yaml': 'a: 1\n',
    'runbooks/B.yaml': 'b: 1\n',
    'runbooks/team/C ü.yaml': 'c: 1\n',
    'runbooks/D.yaml': 'd: 1\n',
    'README.md': 'read me\n',
  });
  return { folder, first };
}

async function refusal(promise: Promise<unknown>): Promise<Failure> {
  const thrown: unknown = await promise.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(thrown instanceof Failure)) throw new Error(`expected a Failure, not ${String(thrown)}`);
  return thrown;
}

test('what is different from where the histories parted, committed or not, and how it was', async () => {
  const { folder, first } = repository();
  git(folder, 'checkout', '-q', '-b', 'topic');
  commit(folder, { 'runbooks/A.yaml': 'a: 2\n', 'README.md': 'read it\n' });
  git(folder, 'checkout', '-q', 'main');
  // What others did meanwhile is not part of the change.
  commit(folder, { 'runbooks/B.yaml': 'b: 2\n' });
  git(folder, 'checkout', '-q', 'topic');
  write(folder, { 'runbooks/team/C ü.yaml': 'c: 2\n', 'runbooks/new.yaml': 'n: 1\n', 'other.txt': 'x' });
  rmSync(join(folder, 'runbooks/D.yaml'));
  const base = await readBaseRevision(folder, 'main');
  expect(base).toEqual({
    commit: first,
    touched: new Set([
      'runbooks/A.yaml',
      'README.md',
      'runbooks/team/C ü.yaml',
      'runbooks/D.yaml',
      'runbooks/new.yaml',
    ]),
    files: [
      { path: 'runbooks/A.yaml', text: 'a: 1\n' },
      { path: 'runbooks/D.yaml', text: 'd: 1\n' },
      { path: 'runbooks/team/C ü.yaml', text: 'c: 1\n' },
    ],
    unreadable: new Set(),
  });
});

test('nothing is different from the commit itself', async () => {
  const { folder, first } = repository();
  const base = await readBaseRevision(folder, 'HEAD');
  expect(base).toEqual({ commit: first, touched: new Set(), files: [], unreadable: new Set() });
});

test('a root below the top of its repository has paths of its own', async () => {
  const folder = temporary();
  git(folder, 'init', '-q');
  commit(folder, { 'ops/runbooks/A.yaml': 'a: 1\n', 'elsewhere.txt': '1' });
  write(folder, { 'ops/runbooks/A.yaml': 'a: 2\n', 'ops/runbooks/N.yaml': 'n: 1\n', 'elsewhere.txt': '2' });
  const base = await readBaseRevision(join(folder, 'ops'), 'HEAD');
  expect([...base.touched].sort()).toEqual(['runbooks/A.yaml', 'runbooks/N.yaml']);
  expect(base.files).toEqual([{ path: 'runbooks/A.yaml', text: 'a: 1\n' }]);
});

test('a moved file is gone in one place and new in the other', async () => {
  const { folder } = repository();
  renameSync(join(folder, 'runbooks/A.yaml'), join(folder, 'runbooks/Z.yaml'));
  git(folder, 'add', '-A');
  const base = await readBaseRevision(folder, 'HEAD');
  expect([...base.touched].sort()).toEqual(['runbooks/A.yaml', 'runbooks/Z.yaml']);
});

test('links, other encodings and very large files of before are named and not read', async () => {
  const folder = temporary();
  git(folder, 'init', '-q');
  mkdirSync(join(folder, 'runbooks'));
  symlinkSync('/etc/passwd', join(folder, 'runbooks/link.yaml'));
  commit(folder, {
    'runbooks/latin.yaml': Buffer.from([0xff, 0xfe]),
    'runbooks/large.yaml': 'x'.repeat(2 ** 20 + 1),
    'runbooks/A.yaml': 'a\n\nb',
  });
  for (const name of ['link', 'latin', 'large', 'A']) rmSync(join(folder, `runbooks/${name}.yaml`));
  const base = await readBaseRevision(folder, 'HEAD');
  expect(base.files).toEqual([{ path: 'runbooks/A.yaml', text: 'a\n\nb' }]);
  expect([...base.unreadable].sort()).toEqual([
    'runbooks/large.yaml',
    'runbooks/latin.yaml',
    'runbooks/link.yaml',
  ]);
});

test('a shallow clone says what to fetch, and is compared once that is there', async () => {
  const { folder: origin, first } = repository();
  git(origin, 'checkout', '-q', '-b', 'topic');
  commit(origin, { 'runbooks/A.yaml': 'a: 2\n' });
  commit(origin, { 'runbooks/A.yaml': 'a: 3\n' });
  const folder = temporary();
  git(folder, 'clone', '-q', '--depth=1', '--branch', 'topic', `file://${origin}`, 'clone');
  const clone = join(folder, 'clone');
  expect(await refusal(readBaseRevision(clone, 'origin/main'))).toMatchObject({
    code: 'unreadable',
    message: 'There is no commit `origin/main` in this clone',
    hint: 'Fetch it with its history: `git fetch --unshallow origin main`, or `fetch-depth: 0` of actions/checkout',
  });
  git(clone, 'fetch', '-q', '--depth=1', 'origin', 'main:refs/remotes/origin/main');
  expect(await refusal(readBaseRevision(clone, 'origin/main'))).toMatchObject({
    code: 'unreadable',
    message: 'This clone is shallow and does not reach back to where HEAD and `origin/main` parted',
  });
  git(clone, 'fetch', '-q', '--unshallow', 'origin', 'topic');
  expect(await readBaseRevision(clone, 'origin/main')).toMatchObject({
    commit: first,
    files: [{ text: 'a: 1\n' }],
  });
});

test('a merge commit of depth two is compared with what it was merged into', async () => {
  const { folder: origin } = repository();
  git(origin, 'checkout', '-q', '-b', 'topic');
  commit(origin, { 'runbooks/A.yaml': 'a: 2\n' });
  git(origin, 'checkout', '-q', 'main');
  const target = commit(origin, { 'runbooks/B.yaml': 'b: 2\n' });
  git(origin, 'merge', '-q', '--no-ff', '-m', 'merge', 'topic');
  const folder = temporary();
  git(folder, 'clone', '-q', '--depth=2', `file://${origin}`, 'clone');
  const base = await readBaseRevision(join(folder, 'clone'), target);
  expect(base.commit).toBe(target);
  expect([...base.touched]).toEqual(['runbooks/A.yaml']);
});

test('a name that git does not know, or would take for an option, is refused', async () => {
  const { folder } = repository();
  for (const revision of ['nowhere', '--output=/tmp/x', '']) {
    expect(await refusal(readBaseRevision(folder, revision))).toMatchObject({ code: 'unreadable' });
  }
});

test('histories without a common commit are refused', async () => {
  const { folder } = repository();
  git(folder, 'checkout', '-q', '--orphan', 'other');
  commit(folder, { 'runbooks/A.yaml': 'other\n' });
  expect((await refusal(readBaseRevision(folder, 'main'))).message).toBe(
    'HEAD and `main` have no commit in common',
  );
});

test('a folder without git, or without a commit, is refused', async () => {
  const folder = temporary();
  expect((await refusal(readBaseRevision(folder, 'main'))).message).toMatch(
    /^There is no git repository to compare with/,
  );
  git(folder, 'init', '-q');
  expect((await refusal(readBaseRevision(folder, 'main'))).message).toBe('There is no commit yet to compare');
});
