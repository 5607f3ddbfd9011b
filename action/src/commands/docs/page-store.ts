import { existsSync, mkdirSync, readFileSync, rmSync, rmdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { Failure } from '../../source/failure.ts';
import { sha256 } from '../sha256.ts';

/** The folder that pages are written to, and what the last build left there. */
export type PageStore = {
  /** Whether the page of the last build was made from the same inputs and is still there; if so it stays. */
  readonly keeps: (path: string, key: string) => boolean;
  /** Writes a page unless the same is there already; `key` stands for what it was made from, else its content does. */
  readonly write: (path: string, content: string | Uint8Array, key?: string) => void;
  /** What an earlier build worked out from the same inputs; undefined where there is nothing. */
  readonly recall: (name: string, key: string) => unknown;
  /** Keeps something for the next build. */
  readonly remember: (name: string, key: string, value: unknown) => void;
  /** The content of a page that is kept. */
  readonly read: (path: string) => string;
  /** Removes the pages of the last build that are not of this one, and remembers this one. */
  readonly finish: () => {
    readonly pages: number;
    readonly written: number;
    readonly removed: number;
  };
};

type Noted = {
  readonly pages: Readonly<Record<string, string>>;
  readonly kept: Readonly<Record<string, { readonly key: string; readonly value: unknown }>>;
};

/** Opens a folder; `note` is the file that remembers what was written there. */
export function openPageStore(folder: string, note: string): PageStore {
  const { pages: last, kept } = readNote(note, folder);
  const keeping: Record<string, { key: string; value: unknown }> = {};
  const current: Record<string, string> = Object.create(null) as Record<string, string>;
  const made = new Set<string>();
  let written = 0;
  return {
    keeps(path, key) {
      if (last[path] !== key || !existsSync(join(folder, path))) return false;
      current[path] = key;
      return true;
    },
    write(path, content, key = sha256(content)) {
      const file = join(folder, path);
      const isSame = path in current;
      if (isSame) throw new Error(`Two pages want to be ${path}`);
      current[path] = key;
      if (last[path] === key && existsSync(file)) return;
      written += 1;
      place(file, content, made);
    },
    recall: (name, key) => (kept[name]?.key === key ? kept[name].value : undefined),
    remember(name, key, value) {
      keeping[name] = { key, value };
    },
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    finish() {
      const stale = Object.keys(last).filter((path) => !(path in current));
      for (const path of stale) remove(folder, path);
      mkdirSync(dirname(note), { recursive: true });
      writeFileSync(note, JSON.stringify({ folder, pages: current, kept: keeping }));
      return { pages: Object.keys(current).length, written, removed: stale.length };
    },
  };
}

/** One after the other: handing each file to another thread costs more than writing it. */
function place(file: string, content: string | Uint8Array, made: Set<string>): void {
  try {
    const folder = dirname(file);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(file, content);
  } catch (error) {
    throw new Failure(
      'unwritable',
      `Cannot write ${file}: ${(error as Error).message}`,
      'Look whether the folder can be written to',
      error,
    );
  }
}

function remove(folder: string, path: string): void {
  rmSync(join(folder, path), { force: true });
  for (let parent = dirname(path); parent !== '.'; parent = dirname(parent)) {
    try {
      rmdirSync(join(folder, parent));
    } catch {
      return;
    }
  }
}

const nothing: Noted = { pages: {}, kept: {} };

/** What cannot be read is as good as nothing: everything is written again then. */
function readNote(note: string, folder: string): Noted {
  try {
    const read = JSON.parse(readFileSync(note, 'utf8')) as Partial<Noted> & { readonly folder?: unknown };
    if (read.folder !== folder) return nothing;
    // Nothing outside of the folder is ever removed, whatever the note says.
    const inside = Object.entries(read.pages ?? {}).filter(
      ([path]) => !path.split('/').includes('..') && !path.startsWith('/'),
    );
    return { pages: Object.fromEntries(inside), kept: read.kept ?? {} };
  } catch {
    return nothing;
  }
}
