import { randomBytes } from 'node:crypto';
import {
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Owners } from '../engine/ports.ts';
import type { Owner } from '../schema/event.ts';
import { Failure } from '../source/failure.ts';
import { errorCode, unwritable } from './file-failure.ts';

/** What a lock needs from outside; `sleep` takes milliseconds. */
export type LockOptions = {
  readonly owners: Owners;
  readonly sleep?: (milliseconds: number) => Promise<unknown>;
  readonly random?: () => number;
};

/** The locks while they are held. */
export type HeldLocks = {
  /** Removes a lock's folder at the end, where nobody is expected to need it again. */
  readonly dissolve: (folder: string) => void;
};

/**
 * Runs `work` while no other process on this machine holds any of the locks, waiting at most ten seconds for them.
 *
 * A lock is a folder of numbered files `<life>.<n>`. If the highest has a text, it names the holder; if it is empty, the lock is
 * free. (A symbolic link would say it in one call, but its target is too long to lie in the inode: ten times slower on ext4.)
 * A number is taken by creating it, which only one can do; whoever finds a higher one afterwards took a number that was
 * used up before, and lost. This is safe because the highest number never goes down: only lower ones are removed.
 * A folder that was removed and made again has another life, in which numbers of the former one mean nothing.
 */
export async function withFileLocks<T>(
  folders: readonly string[],
  options: LockOptions,
  work: (locks: HeldLocks) => T,
): Promise<T> {
  const { owners, sleep = wait, random = Math.random } = options;
  let waited = 0;
  for (let tries = 0; ; tries += 1) {
    // Taken, used and released without an `await`: two callers within one process never see each other.
    const attempt = tryHolding(folders, owners, work);
    if (attempt.held) return attempt.value;
    if (waited >= longestWait) throw busy(attempt, owners);
    const delay = Math.min(2 ** tries, longestDelay) * (0.5 + random() / 2);
    await sleep(delay);
    waited += delay;
  }
}

/** Marks folders that are being made or removed; one that a killed process left may be removed by anybody. */
export const unused: string = '~';

const longestWait = 10_000;
const longestDelay = 50;

type Claim = { readonly life: string; readonly number: number };
type Sight = {
  readonly life: string;
  readonly top: number;
  readonly names: readonly string[];
};
type Blocked = { readonly held: false; readonly folder: string; readonly holder: Owner | null };

function tryHolding<T>(
  folders: readonly string[],
  owners: Owners,
  work: (locks: HeldLocks) => T,
): { readonly held: true; readonly value: T } | Blocked {
  const [folder, ...others] = folders;
  if (folder === undefined) return { held: true, value: work({ dissolve: () => {} }) };
  const claim = attemptLock(folder, owners);
  if ('held' in claim) return claim;
  let dissolved = false;
  try {
    return tryHolding(others, owners, (inner) =>
      work({ dissolve: (name) => (name === folder ? (dissolved = true) : inner.dissolve(name)) }),
    );
  } finally {
    if (dissolved || !release(folder, claim)) removeFolder(folder);
  }
}

function attemptLock(folder: string, owners: Owners): Claim | Blocked {
  const lost: Blocked = { held: false, folder, holder: null };
  try {
    const before = look(folder) ?? makeFolder(folder);
    if (before === null) return lost;
    const holder = holderIn(join(folder, nameOf(before.life, before.top)));
    if (holder !== null && owners.state(holder) !== 'gone') return { held: false, folder, holder };
    const claim = { life: before.life, number: before.top + 1 };
    const link = join(folder, nameOf(claim.life, claim.number));
    takeNumber(folder, link, owners.self);
    const after = look(folder);
    if (after === null || after.life !== claim.life || after.top !== claim.number) {
      removeLink(link);
      return lost;
    }
    removeOlder(folder, after);
    return claim;
  } catch (error) {
    // Somebody took the number, or removed the folder, between two of our looks at it.
    if (['EEXIST', 'ENOENT'].includes(errorCode(error) ?? '')) return lost;
    throw unwritable(folder, error);
  }
}

/** What the folder says now; null where there is none. */
function look(folder: string): Sight | null {
  const names = namesIn(folder);
  const life = names.find((name) => name.endsWith('.0'))?.slice(0, -2);
  if (life === undefined) return null;
  const numbers = names.map((name) =>
    name.startsWith(`${life}.`) ? Number(name.slice(life.length + 1)) : 0,
  );
  return { life, top: Math.max(...numbers), names };
}

/** Creates the number together with its text, which only one process can do. */
function takeNumber(folder: string, path: string, self: Owner): void {
  const draft = `${folder}${unused}${randomBytes(6).toString('hex')}`;
  writeFileSync(draft, JSON.stringify(self), { flag: 'wx' });
  try {
    linkSync(draft, path);
  } finally {
    removeLink(draft);
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}

/** Puts a free lock into place at once, unless somebody else did. */
function makeFolder(folder: string): Sight | null {
  const life = randomBytes(6).toString('hex');
  const draft = `${folder}${unused}${life}`;
  mkdirSync(dirname(folder), { recursive: true });
  mkdirSync(draft);
  writeFileSync(join(draft, nameOf(life, 0)), '');
  try {
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!['ENOTEMPTY', 'EEXIST'].includes(errorCode(error) ?? '')) throw error;
  }
  return look(folder);
}

function release(folder: string, claim: Claim): boolean {
  try {
    linkSync(join(folder, nameOf(claim.life, 0)), join(folder, nameOf(claim.life, claim.number + 1)));
    return true;
  } catch {
    // A full disk must not keep the lock: removing its folder, which needs no space, is the other way to let go.
    return false;
  }
}

function removeFolder(folder: string): void {
  const aside = `${folder}${unused}${randomBytes(6).toString('hex')}`;
  try {
    renameSync(folder, aside);
    rmSync(aside, { recursive: true, force: true });
  } catch {
    // What was done under the lock is done; the lock is free at the latest when this process is gone.
  }
}

function removeOlder(folder: string, { life, top, names }: Sight): void {
  for (const name of names) {
    if (name !== nameOf(life, top) && name !== nameOf(life, 0)) removeLink(join(folder, name));
  }
}

function removeLink(link: string): void {
  try {
    unlinkSync(link);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
  }
}

function nameOf(life: string, number: number): string {
  return `${life}.${number}`;
}

/** The holder that a file names, null where it is empty; nobody can be asked about a text that names none, so it counts as one that hides. */
function holderIn(path: string): Owner | null {
  const text = readFileSync(path, 'utf8');
  if (text === '') return null;
  try {
    return JSON.parse(text) as Owner;
  } catch {
    return { host: text, pid: 0, started_at: '' };
  }
}

function busy({ folder, holder }: Blocked, owners: Owners): Failure {
  const remove = `If nothing works on it any more, delete ${folder}`;
  if (holder === null) {
    return new Failure('busy', `The lock ${folder} could not be taken within ten seconds`, remove);
  }
  const name = `process ${holder.pid} on ${holder.host}`;
  return owners.state(holder) === 'unknown'
    ? new Failure(
        'busy',
        `The journal is locked by ${name}, and nobody here can tell whether it lives`,
        remove,
      )
    : new Failure(
        'busy',
        `The journal has been locked by ${name} for ten seconds`,
        `That process is stopped or hangs: let it go on, or end it with \`kill -9 ${holder.pid}\``,
      );
}
