import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';

import { Failure } from '../../source/failure.ts';
import { sha256 } from '../sha256.ts';

/** The folder that is about to be written. */
export type OpenFolder = {
  /** The file that remembers what the last build left in the folder. */
  readonly note: string;
  /** Says that the build came to its end; one that does not is made anew as a whole the next time. */
  readonly finish: () => void;
};

/**
 * Makes the folder, or says in one sentence why pages cannot go there. After a build that was interrupted nothing that lies there is
 * taken for what the note says it is, but is still known as ours, and goes where no page has its name any more.
 */
export function openFolder(
  folder: string,
  { root, format }: { readonly root: string; readonly format: 'site' | 'markdown' },
): OpenFolder {
  guard(folder, root, format);
  make(folder);
  if (format === 'site') guardSearch(folder);
  const note = join(root, '.runbook', 'cache', `docs-${sha256(folder).slice(0, 12)}.json`);
  make(dirname(note));
  const building = `${note}.building`;
  if (existsSync(building)) doubt(note);
  write(building, '');
  return { note, finish: () => rmSync(building, { force: true }) };
}

const reserved: ReadonlySet<string> = new Set([
  '.git',
  '.github',
  '.runbook',
  'action',
  'docs',
  'node_modules',
  'runbooks',
  'schema',
]);

/** Pages must not be mixed with what they are made from; Markdown may lie among other Markdown. */
function guard(folder: string, root: string, format: 'site' | 'markdown'): void {
  const inside = relative(root, folder);
  const [first = '', ...rest] = inside.split('/');
  const holdsRoot = inside === '' || /^\.\.(?:\/\.\.)*$/.test(inside);
  const isAmongGuides = first === 'docs' && rest.length > 0 && format === 'markdown';
  if (!holdsRoot && (!reserved.has(first) || isAmongGuides)) return;
  throw new Failure(
    'usage',
    `Unexpected folder \`${inside === '' ? '.' : inside}\`, expected one that holds nothing else`,
    format === 'site' ? 'Say another: `--out _site`' : 'Say another: `--markdown docs/runbooks`',
  );
}

/** One folder after the other: where a system refuses some, such as below /proc, `recursive` never comes to an end. */
function make(folder: string): void {
  try {
    const missing: string[] = [];
    let path = folder;
    while (lstatSync(path, { throwIfNoEntry: false }) === undefined && dirname(path) !== path) {
      missing.unshift(path);
      path = dirname(path);
    }
    if (!statSync(path).isDirectory()) throw new Error('it is no folder');
    for (const part of missing) mkdirSync(part);
  } catch (error) {
    throw unwritable(folder, error);
  }
  // What cannot be written is said before anything is worked out.
  const trial = join(folder, '.writable');
  write(trial, '');
  rmSync(trial, { force: true });
}

/** The index is removed as a whole before it is written: it must be one. */
function guardSearch(folder: string): void {
  const index = join(folder, 'pagefind');
  const found = lstatSync(index, { throwIfNoEntry: false });
  if (found === undefined) return;
  if (found.isDirectory()) {
    const files = readdirSync(index);
    if (files.length === 0 || files.some((file) => file.startsWith('pagefind'))) return;
  }
  throw new Failure(
    'unwritable',
    `Cannot write ${index}: it is no index of a search`,
    'Say a folder that holds nothing else: `--out _site`',
  );
}

function doubt(note: string): void {
  try {
    const { pages, ...rest } = JSON.parse(readFileSync(note, 'utf8')) as { pages: Record<string, string> };
    const doubtful = Object.fromEntries(Object.keys(pages).map((path) => [path, '']));
    writeFileSync(note, JSON.stringify({ ...rest, pages: doubtful }));
  } catch {
    rmSync(note, { force: true, recursive: true });
  }
}

function write(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw unwritable(dirname(file), error);
  }
}

function unwritable(folder: string, error: unknown): Failure {
  return new Failure(
    'unwritable',
    `Cannot write ${folder}: ${(error as Error).message}`,
    'Look whether it is a folder that you may write to, or say another',
    error,
  );
}
