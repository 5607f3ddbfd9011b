import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { gitStores, type GitStoreOfTest } from '../../test/contract/git-store.ts';
import {
  commandFinished,
  executionId,
  finished,
  note,
  started,
  stepStarted,
} from '../../test/contract/sample-events.ts';
import type { Clock } from '../engine/ports.ts';
import { Failure } from '../source/failure.ts';
import { chainDrafts, firstPrev } from './journal-chain.ts';

const stores = gitStores();
afterAll(stores.remove);
const id = executionId(1);
const file = `executions/2026-11/${id}.jsonl`;
const open = `open/${id}`;

describe('what others push', () => {
  test('a journal that was replaced by an ordinary push is broken, and the commit is named', async () => {
    const store = stores.make();
    const machine = await begun(store);
    const commit = store.push({ [file]: forged() });
    await expectBroken(machine, commit, 'replaced');
    await expectBroken(store.machine(), commit, 'replaced');
  });

  test('so is one that goes on well after it was replaced', async () => {
    const store = stores.make();
    await begun(store);
    const commit = store.push({ [file]: forged() });
    store.push({ [file]: forged('and more') });
    await expectBroken(store.machine(), commit, 'replaced');
  });

  test('so is one that was replaced and put back', async () => {
    const store = stores.make();
    await begun(store);
    const text = store.git(['show', `runbook-journal:${file}`]);
    const commit = store.push({ [file]: forged() });
    store.push({ [file]: text });
    await expectBroken(store.machine(), commit, 'replaced');
  });

  test('so is one that was shortened, removed, or became a link', async () => {
    const shortened = stores.make();
    await begun(shortened);
    const lines = shortened.git(['show', `runbook-journal:${file}`]).split('\n');
    const short = shortened.push({ [file]: `${lines[0]}\n` });
    await expectBroken(shortened.machine(), short, 'shortened');

    const removed = stores.make();
    const machine = await begun(removed);
    const gone = removed.push({ [file]: null, [open]: null });
    await expectBroken(machine, gone, 'removed');
    await expectBroken(removed.machine(), gone, 'removed');
    expect(await removed.machine().start([started(2)], false)).toEqual({ ok: false, holder: id });

    const again = removed.push({ [file]: forged() });
    expect(again).not.toBe(gone);
    await expectBroken(removed.machine(), gone, 'removed');
  });

  test('a fork that a merge brings together is broken by the merge', async () => {
    const store = stores.make();
    await begun(store);
    const ours = store.git(['rev-parse', 'runbook-journal']).trim();
    const theirs = store.push({
      [file]: `${store.git(['show', `${ours}:${file}`])}${line(3, 'theirs', store)}`,
    });
    const tree = store.git(['rev-parse', `${ours}^{tree}`]).trim();
    const other = store
      .git([
        '-c',
        'user.name=m',
        '-c',
        'user.email=m@example.org',
        'commit-tree',
        tree,
        '-p',
        ours,
        '-p',
        theirs,
        '-m',
        'x',
      ])
      .trim();
    store.git(['update-ref', 'refs/heads/runbook-journal', other]);
    await expectBroken(store.machine(), other, 'shortened');
  });

  test('a torn last line is broken, and what was there is kept', async () => {
    const store = stores.make();
    await begun(store);
    const text = store.git(['show', `runbook-journal:${file}`]);
    const commit = store.push({ [file]: `${text}{"seq":3,"at":` });
    expect(await store.machine().read(id)).toEqual({
      ok: false,
      problem: {
        code: 'broken-chain',
        line: 3,
        message: `Line 3 is torn, as commit ${commit.slice(0, 12)} left it`,
      },
    });
    await expectFailure(store.machine().append(id, 2, [note('x')], true), 'broken-journal', 'torn');
  });

  test('an ordinary append of somebody else is read, whatever it says', async () => {
    const store = stores.make();
    const machine = await begun(store);
    store.push({ [file]: `${store.git(['show', `runbook-journal:${file}`])}${line(3, 'by hand', store)}` });
    expect(await machine.append(id, 2, [note('late')], true)).toEqual({ ok: false, actual: 3 });
    expect(await machine.append(id, 3, [note('next')], true)).toMatchObject({ ok: true });
  });

  test('an entry taken out of the index does not free the lock', async () => {
    const store = stores.make();
    await begun(store);
    store.push({ [open]: null });
    expect(await store.machine().start([started(2)], false)).toEqual({ ok: false, holder: id });
    expect(await store.machine().open()).toMatchObject([{ executionId: id, lock: 'RB-TEST-001' }]);
    await store.machine().append(id, 2, [note('x')], true);
    expect(store.git(['show', `runbook-journal:${open}`])).toContain(id);
  });

  test('nor does it after hundreds of commits', async () => {
    const store = stores.make();
    await begun(store);
    const removed = store.push({ [open]: null });
    const stream = Array.from(
      { length: 600 },
      (_, n) =>
        `commit refs/heads/runbook-journal\ncommitter m <m@example.org> now\ndata 1\nx\n${n === 0 ? `from ${removed}\n` : ''}M 100644 inline other\ndata 5\n${String(n).padStart(5)}\n`,
    );
    store.git(['fast-import', '--quiet', '--date-format=now'], stream.join(''));
    expect(await store.machine().start([started(2)], false)).toEqual({ ok: false, holder: id });
  });

  test('an entry that was made up does not hold it', async () => {
    const store = stores.make();
    await store.machine().start([started(1), finished()], false);
    store.push({ [open]: '{}', 'open/exec-RB-TEST-001-20261123T030405Z-zzzzzz': 'x', 'open/.hidden': 'x' });
    expect(await store.machine().start([started(2)], false)).toMatchObject({ ok: true });
  });

  test('a branch that was replaced by force is noticed, by this process and by later ones', async () => {
    const store = stores.make();
    const folder = join(store.base, 'shared.git');
    const machine = await begun(store, { folder });
    store.git([
      'update-ref',
      'refs/heads/runbook-journal',
      `${store.git(['rev-parse', 'runbook-journal']).trim()}~1`,
    ]);
    store.push({ 'note.txt': 'history was written anew' });
    await expectReplaced(machine);
    await expectReplaced(store.machine({ folder }));
    rmSync(folder, { recursive: true });
    expect(await store.machine({ folder }).read(id)).toMatchObject({ ok: true });
    store.git(['update-ref', '-d', 'refs/heads/runbook-journal']);
    expect(await store.machine({ folder: join(store.base, 'new.git') }).list()).toEqual([]);
  });

  async function expectReplaced(machine: ReturnType<GitStoreOfTest['machine']>): Promise<void> {
    expect(await machine.read(id)).toMatchObject({ ok: false, problem: { code: 'broken-chain' } });
    await expectFailure(machine.append(id, 2, [note('x')], true), 'broken-journal', 'was replaced');
  }
});

describe('a history that is cut off', () => {
  test('is fetched until the creation is seen, however many commits came after it', async () => {
    const store = stores.make();
    const first = store.push({ [file]: chained(started(1)) });
    const forgery = store.push({ [file]: forged() });
    const stream = Array.from(
      { length: 3000 },
      (_, n) =>
        `commit refs/heads/runbook-journal\ncommitter m <m@example.org> ${1_800_000_000 + n} +0000\ndata 1\nx\n${n === 0 ? `from ${forgery}\n` : ''}M 100644 inline other-${n % 10}\ndata 5\n${String(n).padStart(5)}\n`,
    );
    store.git(['fast-import', '--quiet'], stream.join(''));
    expect(first).not.toBe(forgery);
    const machine = store.machine();
    expect(await machine.list()).toEqual([id]);
    await expectBroken(machine, forgery, 'replaced');
    await expectBroken(store.machine(), forgery, 'replaced');
  });

  test('needs little more than the commits since an execution began', async () => {
    const store = stores.make();
    const stream = Array.from(
      { length: 3000 },
      (_, n) =>
        `commit refs/heads/runbook-journal\ncommitter m <m@example.org> ${1_700_000_000 + n} +0000\ndata 1\nx\nM 100644 inline other-${n % 10}\ndata 5\n${String(n).padStart(5)}\n`,
    );
    store.git(['fast-import', '--quiet'], stream.join(''));
    const clock = { now: () => '2026-11-23T03:00:00.000Z', sleep: async () => {} };
    const machine = store.machine({ clock });
    await machine.start([started(1)], false);
    for (let position = 1; position <= 105; position += 1) {
      await machine.append(id, position, [note('x')], true);
    }
    const folder = join(store.base, 'narrow.git');
    expect(await store.machine({ folder }).read(id)).toMatchObject({ ok: true });
    const [cut = ''] = readFileSync(join(folder, 'shallow'), 'utf8').trim().split('\n');
    expect(Number(store.git(['rev-list', '--count', `${cut}..runbook-journal`]))).toBe(205);
  });

  test('a server that gives no partial clones is enough', async () => {
    const store = stores.make();
    store.git(['config', 'uploadpack.allowFilter', 'false']);
    await begun(store);
    expect(await store.machine().read(id)).toMatchObject({ ok: true, events: [{ seq: 1 }, { seq: 2 }] });
  });
});

describe('one append', () => {
  test('is one push and nothing else; a start that knows the branch, too', async () => {
    const store = stores.make();
    const spy = spyGit(store);
    const machine = store.machine({ git: spy.program });
    await machine.start([started(1)], false);
    expect(spy.talks()).toEqual(['fetch', 'push']);
    for (let position = 1; position <= 5; position += 1) {
      await machine.append(id, position, [note(`${position}`)], position % 2 === 0);
    }
    expect(spy.talks()).toEqual(['push', 'push', 'push', 'push', 'push']);
    await machine.append(id, 6, [finished()], true);
    await machine.start([started(2)], false);
    expect(spy.talks()).toEqual(['push', 'push']);
  });

  test('that collides with another execution is fetched once and pushed again', async () => {
    const store = stores.make();
    const spy = spyGit(store);
    const machine = store.machine({ git: spy.program });
    await machine.start([started(1)], false);
    await store.machine().start([started(2, { lock: 'another' })], false);
    spy.talks();
    expect(await machine.append(id, 1, [note('x')], true)).toMatchObject({ ok: true });
    expect(spy.talks()).toEqual(['push', 'fetch', 'push']);
  });

  test('whose answer is lost on the way is there once', async () => {
    const store = stores.make();
    const machine = store.machine({ git: wrapper(store, loseAnswers(store)) });
    await machine.start([started(1)], false);
    writeFileSync(join(store.base, 'lose'), '');
    expect(await machine.append(id, 1, [note('once')], true)).toMatchObject({
      ok: true,
      events: [{ seq: 2 }],
    });
    writeFileSync(join(store.base, 'lose'), '');
    const other = store.machine();
    const both = await Promise.all([
      machine.append(id, 2, [note('twice')], true),
      other.start([started(2, { lock: 'another' })], false),
    ]);
    expect(both).toMatchObject([{ ok: true }, { ok: true }]);
    const read = await store.machine().read(id);
    expect(read.ok && read.events.map(({ seq }) => seq)).toEqual([1, 2, 3]);
  });

  test('brings the kept output that its events name, and nothing else of that folder', async () => {
    const store = stores.make();
    const outputs = join(store.base, 'root');
    mkdirSync(join(outputs, '.runbook/output', id), { recursive: true });
    for (const name of ['1.stdout', 'not-named']) {
      writeFileSync(join(outputs, '.runbook/output', id, name), 'out');
    }
    writeFileSync(join(outputs, '.runbook/secret'), 'secret');
    const machine = store.machine({ outputs });
    await machine.start([started(1)], false);
    const names = [`${id}/1.stdout`, `${id}/gone.stdout`, `${id}/../../secret`, `${id}/..`, 'other/1.stdout'];
    await machine.append(
      id,
      1,
      names.map((kept) => commandFinished(1, kept)),
      false,
    );
    expect(filesOf(store)).toEqual([file, open, `output/${id}/1.stdout`]);
    expect(store.git(['rev-list', '--count', 'runbook-journal']).trim()).toBe('2');
    expect(store.git(['show', `runbook-journal:output/${id}/1.stdout`])).toBe('out');

    expect(await machine.redact(id, { person: 'maria', via: 'local' }, '2026-11-24T00:00:00.000Z')).toEqual(
      [...new Set(names)].sort(),
    );
    expect(filesOf(store)).toEqual([file, open]);
    expect(existsSync(join(outputs, '.runbook/output', id))).toBe(false);
    expect(await machine.verify(id)).toMatchObject({ ok: true, lines: 7 });
    expect(await machine.redact(id, { person: 'maria', via: 'local' }, '2026-11-24T00:00:00.000Z')).toEqual(
      [],
    );
  });
});

describe('a remote that cannot be reached', () => {
  test('is tried again with longer waits, and then given up', async () => {
    const store = stores.make();
    const machine = await begun(store, { clock: fakeClock([]) });
    renameSync(store.server, `${store.server}.away`);
    await expectFailure(machine.append(id, 2, [note('x')], true), 'journal-unreachable', 'tried for 20 s');
    const waits: number[] = [];
    const other = store.machine({ clock: fakeClock(waits), patienceSeconds: 120 });
    await expectFailure(other.start([started(1)], false), 'journal-unreachable', 'tried for 120 s');
    expect(waits.slice(0, 5)).toEqual([1, 2, 4, 8, 15]);
    expect(waits.reduce((sum, wait) => sum + wait, 0)).toBe(120);
  });

  test('and comes back takes what was waiting', async () => {
    const store = stores.make();
    const waits: number[] = [];
    const back = (): void => {
      if (waits.length === 3) renameSync(`${store.server}.away`, store.server);
    };
    const machine = await begun(store, { clock: fakeClock(waits, back) });
    renameSync(store.server, `${store.server}.away`);
    expect(await machine.append(id, 2, [note('x')], true)).toMatchObject({ ok: true });
    expect(waits).toEqual([1, 2, 4]);
  });

  test('a push that a rule forbids is not tried again, and the rule is told', async () => {
    const store = stores.make();
    const waits: number[] = [];
    const machine = await begun(store, { clock: fakeClock(waits) });
    hook(
      join(store.server, 'hooks'),
      'pre-receive',
      'echo "GH013: Repository rule violations found" >&2; exit 1',
    );
    await expectFailure(machine.append(id, 2, [note('x')], true), 'journal-unreachable', 'GH013');
    expect(waits).toEqual([]);
    rmSync(join(store.server, 'hooks'), { recursive: true });
    expect(await machine.append(id, 2, [note('x')], true)).toMatchObject({ ok: true });
  });

  test('a server whose ref stays locked is given up, too', async () => {
    const store = stores.make();
    const machine = await begun(store, { clock: fakeClock([]) });
    writeFileSync(join(store.server, 'refs/heads/runbook-journal.lock'), '');
    await expectFailure(machine.append(id, 2, [note('x')], true), 'journal-unreachable', 'nobody else');
  });

  test('where there is no git, that is said', async () => {
    const machine = stores.make().machine({ git: '/nowhere/git' });
    await expectFailure(machine.list(), 'not-here', 'Install git');
  });
});

describe('the machine', () => {
  test('no token in argv, files or error texts: only in the environment of git', async () => {
    const store = stores.make();
    const spy = spyGit(store);
    const token = 'ghs_0123456789abcdefghijABCDEFGHIJ012345';
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    const folder = join(store.base, 'with-token.git');
    const remote = 'https://127.0.0.1:1/acme/ops.git';
    const machine = store.machine({ git: spy.program, folder, remote, token, patienceSeconds: 0 });
    const error = await machine.start([started(1)], false).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'journal-unreachable' });
    const shown = `${(error as Failure).message} ${(error as Failure).hint} ${String((error as Failure).cause)}`;
    const argv = readFileSync(spy.argv, 'utf8');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
      .join('\n');
    for (const text of [shown, argv, files]) {
      expect(text).not.toContain(token);
      expect(text).not.toContain(basic);
    }
    expect(argv).not.toContain('acme/ops');
    const environment = readFileSync(spy.environment, 'utf8');
    expect(environment).toContain(`=AUTHORIZATION: basic ${basic}\n`);
    expect(environment).toContain('=http.https://127.0.0.1:1/.extraheader\n');
  });

  test('a password in the URL is not shown either', async () => {
    const store = stores.make();
    const spy = spyGit(store);
    const remote = 'https://maria:hunter2secret@127.0.0.1:1/acme/ops.git';
    const machine = store.machine({ git: spy.program, remote, patienceSeconds: 0 });
    const error = await machine.list().catch((reason: unknown) => reason);
    expect(`${(error as Failure).message} ${(error as Failure).hint}`).not.toContain('hunter2secret');
    expect(readFileSync(spy.argv, 'utf8')).not.toContain('hunter2secret');
  });

  test('nothing of git is inherited: variables, configuration of user and system, credential helpers', async () => {
    const store = stores.make();
    const home = join(store.base, 'home');
    const trace = join(store.base, 'trace');
    mkdirSync(home);
    const evil = `!touch ${trace}-helper`;
    writeFileSync(
      join(home, '.gitconfig'),
      `[core]\n\thooksPath = ${home}/hooks\n[url "file:///nowhere/"]\n\tinsteadOf = file://\n[credential]\n\thelper = "${evil}"\n[commit]\n\tgpgSign = true\n[push]\n\tgpgSign = true\n`,
    );
    hook(join(home, 'hooks'), 'pre-push', `touch ${trace}-pre-push; exit 1`);
    hook(join(home, 'hooks'), 'reference-transaction', `touch ${trace}-reference`);
    const environment = {
      ...process.env,
      HOME: home,
      XDG_CONFIG_HOME: home,
      GIT_DIR: '/nowhere',
      GIT_TRACE: `${trace}-trace`,
      GIT_SSH_COMMAND: `touch ${trace}-ssh`,
      GIT_ASKPASS: `${home}/askpass`,
      GIT_CONFIG_PARAMETERS: "'core.hooksPath=/nowhere'",
    };
    const machine = store.machine({ environment, token: 'a-token-of-a-job' });
    expect(await machine.start([started(1)], false)).toMatchObject({ ok: true });
    expect(await machine.append(id, 1, [note('x')], true)).toMatchObject({ ok: true });
    expect(readdirSync(store.base).filter((name) => name.startsWith('trace'))).toEqual([]);
  });

  test('hooks that a command put into the repository are not run', async () => {
    const store = stores.make();
    const folder = join(store.base, 'hooked.git');
    const machine = await begun(store, { folder });
    const trace = join(store.base, 'ran');
    for (const name of ['pre-push', 'reference-transaction', 'post-update', 'pre-auto-gc', 'post-checkout']) {
      hook(join(folder, 'hooks'), name, `touch ${trace}-${name}; exit 1`);
    }
    expect(await machine.append(id, 2, [note('x')], true)).toMatchObject({ ok: true });
    const commit = store.git(['rev-parse', 'runbook-journal']).trim();
    await store.machine({ folder }).checkout(commit, join(store.base, 'files'));
    expect(readdirSync(store.base).filter((name) => name.startsWith('ran'))).toEqual([]);
  });

  test('a lock that a killed process left does not last', async () => {
    const store = stores.make();
    const folder = join(store.base, 'locked.git');
    const stream = Array.from(
      { length: 300 },
      (_, n) =>
        `commit refs/heads/runbook-journal\ncommitter m <m@example.org> now\ndata 1\nx\n${n === 0 ? `M 100644 inline ${file}\ndata ${Buffer.byteLength(chained(started(1)))}\n${chained(started(1))}\n` : ''}M 100644 inline other\ndata 5\n${String(n).padStart(5)}\n`,
    );
    store.git(['fast-import', '--quiet', '--date-format=now'], stream.join(''));
    const machine = store.machine({ folder });
    await machine.list();
    const lock = join(folder, 'shallow.lock');
    writeFileSync(lock, '');
    utimesSync(lock, 1_700_000_000, 1_700_000_000);
    expect(await machine.read(id)).toMatchObject({ ok: true });
    expect(existsSync(lock)).toBe(false);
  });

  test('what many processes left in the repository is cleared away', async () => {
    const store = stores.make();
    const folder = join(store.base, 'many.git');
    const machine = await begun(store, { folder });
    const head = await machine.sha();
    const git = (words: readonly string[], input = ''): string =>
      spawnSync('git', [`--git-dir=${folder}`, ...words], { input, encoding: 'utf8' }).stdout;
    const lines = Array.from({ length: 30 }, (_, n) => `create refs/runbook/read/99999${n}-abcd ${head}\n`);
    git(['update-ref', '--stdin'], lines.join(''));
    expect(await store.machine({ folder }).read(id)).toMatchObject({ ok: true });
    expect(git(['for-each-ref', 'refs/runbook/read']).trim().split('\n').length).toBeLessThan(5);
  });

  test('a repository that was left half-made is made whole or anew', async () => {
    const store = stores.make();
    const folder = join(store.base, 'half.git');
    mkdirSync(join(folder, 'objects'), { recursive: true });
    writeFileSync(join(folder, 'HEAD'), '');
    writeFileSync(join(folder, 'config'), '[core\n');
    expect(await store.machine({ folder }).start([started(1)], false)).toMatchObject({ ok: true });
    rmSync(join(folder, 'HEAD'));
    expect(await store.machine({ folder }).append(id, 1, [note('x')], true)).toMatchObject({ ok: true });
    rmSync(join(folder, 'objects'), { recursive: true });
    expect(await store.machine({ folder }).read(id)).toMatchObject({
      ok: true,
      events: [{ seq: 1 }, { seq: 2 }],
    });
  });
});

test('a repository that a command removed or broke under way is made anew, and nothing is lost', async () => {
  const store = stores.make();
  const folder = join(store.base, 'under-way.git');
  const machine = await begun(store, { folder });
  rmSync(folder, { recursive: true });
  expect(await machine.append(id, 2, [note('x')], true)).toMatchObject({ ok: true, events: [{ seq: 3 }] });
  rmSync(join(folder, 'objects'), { recursive: true });
  mkdirSync(join(folder, 'objects'));
  expect(await machine.read(id)).toMatchObject({ ok: true, events: [{ seq: 1 }, { seq: 2 }, { seq: 3 }] });
  writeFileSync(join(folder, 'HEAD'), 'nonsense');
  expect(await machine.append(id, 3, [note('y')], true)).toMatchObject({ ok: true, events: [{ seq: 4 }] });
  expect(await machine.start([started(2)], false)).toEqual({ ok: false, holder: id });
  expect(await store.machine().verify(id)).toEqual({ ok: true, lines: 4 });
});

test('settings that a command wrote into the repository do not count', async () => {
  const store = stores.make();
  const folder = join(store.base, 'settings.git');
  const machine = await begun(store, { folder });
  const evil = `[remote "journal"]\n\treceivepack = touch ${store.base}/ran;git-receive-pack\n\tuploadpack = touch ${store.base}/ran;git-upload-pack\n`;
  writeFileSync(join(folder, 'config'), `${readFileSync(join(folder, 'config'), 'utf8')}${evil}`);
  await machine.append(id, 2, [note('x')], true);
  writeFileSync(join(folder, 'config'), `${readFileSync(join(folder, 'config'), 'utf8')}${evil}`);
  await machine.read(id);
  expect(existsSync(join(store.base, 'ran'))).toBe(false);
});

describe('beside the journals', () => {
  test('a request is written at the state it was read in, and goes when its execution starts', async () => {
    const store = stores.make();
    const [one, two] = [store.machine(), store.machine()];
    expect(await one.requests.list()).toEqual([]);
    await one.requests.write(id, '{"a":1}');
    await expectFailure(two.requests.write(id, '{"b":1}'), 'busy', id);
    expect(await two.requests.read(id)).toBe('{"a":1}');
    await two.requests.write(id, '{"a":2}');
    await expectFailure(one.requests.write(id, '{"a":3}'), 'busy', id);
    expect(await one.requests.read(id)).toBe('{"a":2}');
    await one.requests.write(id, '{"a":3}');
    await one.requests.write(id, '{"a":4}');
    expect(await two.requests.list()).toEqual([id]);
    expect(await one.start([started(1)], false)).toMatchObject({ ok: true });
    expect(await two.requests.list()).toEqual([]);
    expect(await two.requests.read(id)).toBe(null);
    await two.requests.write(id, null);
    expect(filesOf(store)).toEqual([file, open]);
  });

  test('the text of a runbook comes with the start that needs it', async () => {
    const store = stores.make();
    const machine = store.machine();
    const text = 'metadata: {}\n';
    const digest = createHash('sha256').update(text).digest('hex');
    await machine.keep(digest, text);
    expect(await machine.kept(digest)).toBe(text);
    expect(await store.machine().kept(digest)).toBe(null);
    await machine.start([started(1)], false);
    expect(await store.machine().kept(digest)).toBe(text);
    expect(store.git(['rev-list', '--count', 'runbook-journal']).trim()).toBe('1');
  });

  test('open executions are told with their issues', async () => {
    const store = stores.make();
    const machine = store.machine();
    await machine.start([started(1, { issue: 42 })], false);
    await machine.start([started(2, { lock: 'another' })], false);
    await machine.start([started(3, { lock: 'third' }), finished()], false);
    expect(await store.machine().open()).toEqual([
      { executionId: id, runbookId: 'RB-TEST-001', lock: 'RB-TEST-001', issue: 42 },
      { executionId: executionId(2), runbookId: 'RB-TEST-001', lock: 'another' },
    ]);
    expect(await machine.sha()).toBe(store.git(['rev-parse', 'runbook-journal']).trim());
    expect((await store.machine().summaries()).map(({ status }) => status)).toEqual([
      'unfinished',
      'unfinished',
      'completed',
    ]);
  });

  test('files of another branch are read, and a commit is written into a folder', async () => {
    const store = stores.make();
    store.git(
      ['fast-import', '--quiet', '--date-format=now'],
      'commit refs/heads/main\ncommitter m <m@example.org> now\ndata 1\nx\nM 100644 inline runbooks/config.yaml\ndata 4\na: 1\nM 100755 inline run.sh\ndata 2\nhi\nM 120000 inline link\ndata 6\nrun.sh\n',
    );
    const machine = store.machine();
    expect(await machine.fileAt('refs/heads/main', 'runbooks/config.yaml')).toBe('a: 1');
    expect(await machine.fileAt('refs/heads/main', 'runbooks/none.yaml')).toBe(null);
    await expectFailure(machine.fileAt('refs/heads/none', 'x'), 'not-here', 'refs/heads/none');
    const folder = join(store.base, 'tree');
    await machine.checkout(store.git(['rev-parse', 'main']).trim(), folder);
    expect(readdirSync(folder).sort()).toEqual(['link', 'run.sh', 'runbooks']);
    expect(readFileSync(join(folder, 'link'), 'utf8')).toBe('hi');
    await expectFailure(machine.checkout('0123456789'.repeat(4), folder), 'not-here', '0123456789');
    await machine.start([started(1)], false);
    expect(await machine.read(id)).toMatchObject({ ok: true });
  });

  test('pruning takes away what ended long ago, and it is unknown then', async () => {
    const store = stores.make();
    const machine = store.machine();
    await machine.start([started(1), finished()], false);
    await machine.start([started(2)], false);
    const limits = { olderThan: '2027-02-01T00:00:00.000Z', now: '2027-03-01T00:00:00.000Z' };
    expect(await machine.prune({ ...limits, olderThan: '2026-11-01T00:00:00.000Z' })).toEqual([]);
    expect(await machine.prune(limits)).toEqual([id]);
    expect(await store.machine().list()).toEqual([executionId(2)]);
    expect(await store.machine().read(id)).toMatchObject({
      ok: false,
      problem: { code: 'unknown-execution' },
    });
  });
});

async function begun(
  store: GitStoreOfTest,
  options: Parameters<GitStoreOfTest['machine']>[0] = {},
): Promise<ReturnType<GitStoreOfTest['machine']>> {
  const machine = store.machine(options);
  await machine.start([started(1)], false);
  await machine.append(id, 1, [stepStarted(1)], true);
  return machine;
}

async function expectBroken(
  machine: ReturnType<GitStoreOfTest['machine']>,
  commit: string,
  did: string,
): Promise<void> {
  const message = `Commit ${commit.slice(0, 12)} ${did} what the journal held before`;
  expect(await machine.read(id)).toEqual({ ok: false, problem: { code: 'broken-chain', line: 0, message } });
  expect(await machine.verify(id)).toEqual({ ok: false, line: 0, message });
  await expectFailure(machine.append(id, 2, [note('x')], true), 'broken-journal', commit.slice(0, 12));
}

/** A journal that is whole by itself, of the same execution. */
function forged(...notes: readonly string[]): string {
  return chained(started(1, { operator: 'mallory' }), note('forged'), ...notes.map(note));
}

function chained(...drafts: Parameters<typeof chainDrafts>[0]): string {
  return chainDrafts(drafts, { seq: 0, head: firstPrev }).text;
}

/** One more line that fits what is on the server. */
function line(seq: number, text: string, store: GitStoreOfTest): string {
  const lines = store
    .git(['show', `runbook-journal:${file}`])
    .trimEnd()
    .split('\n');
  const head = createHash('sha256')
    .update(lines.at(-1) ?? '')
    .digest('hex');
  return chainDrafts([note(text)], { seq: seq - 1, head }).text;
}

function filesOf(store: GitStoreOfTest): readonly string[] {
  return store.git(['ls-tree', '-r', '--name-only', 'runbook-journal']).trim().split('\n');
}

function hook(folder: string, name: string, script: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, name), 0o755);
}

/** A program in place of git. */
function wrapper({ base }: GitStoreOfTest, script: string): string {
  const program = join(base, `git-wrapper-${readdirSync(base).length}`);
  hook(base, program.slice(base.length + 1), script);
  return program;
}

/** Pushes, and then behaves as if the connection had broken, once each time the file `lose` is there. */
function loseAnswers({ base }: GitStoreOfTest): string {
  return `case "$*" in
*push*) if [ -e ${base}/lose ]; then rm ${base}/lose; git "$@" > /dev/null 2>&1; echo 'fatal: the remote end hung up unexpectedly' >&2; exit 128; fi ;;
esac
exec git "$@"`;
}

function spyGit(store: GitStoreOfTest): {
  readonly program: string;
  readonly argv: string;
  readonly environment: string;
  readonly talks: () => readonly string[];
} {
  const argv = join(store.base, 'argv');
  const environment = join(store.base, 'environment');
  const program = wrapper(store, `echo "$*" >> ${argv}\nenv >> ${environment}\nexec git "$@"`);
  let read = 0;
  const talks = (): readonly string[] => {
    const lines = readFileSync(argv, 'utf8').trim().split('\n');
    const fresh = lines.slice(read);
    read = lines.length;
    return fresh.flatMap((each) => / (fetch|push|ls-remote) /.exec(each)?.[1] ?? []);
  };
  return { program, argv, environment, talks };
}

/** Time that only passes by waiting. */
function fakeClock(waits: number[], then: () => void = () => {}): Pick<Clock, 'now' | 'sleep'> {
  let now = Date.parse('2026-11-23T03:00:00.000Z');
  return {
    now: () => new Date(now).toISOString(),
    sleep: async (seconds) => {
      if (seconds === 0) return;
      waits.push(seconds);
      now += seconds * 1000;
      then();
    },
  };
}

async function expectFailure(promise: Promise<unknown>, code: Failure['code'], named: string): Promise<void> {
  const error: unknown = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(Failure);
  const failure = error as Failure;
  expect(`${failure.message} ${failure.hint}`).toContain(named);
  expect(failure.code).toBe(code);
}
