import { mkdirSync, rmSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure } from '../source/failure.ts';
import { listTree } from './git-objects.ts';
import type { JournalBranch } from './journal-branch.ts';

/** The text of a file on a ref or commit of the remote, fetched now; null where there is no such file. */
export async function fileAtRef(branch: JournalBranch, ref: string, path: string): Promise<string | null> {
  const commit = await branch.fetchOther(ref, { whole: false });
  if (commit === null) throw noSuchRef(ref);
  const [entry] = await listTree(branch.git, commit, [path], { recursive: false });
  if (entry === undefined || !entry.mode.startsWith('100')) return null;
  return (await branch.blobs([entry.id])).get(entry.id)?.toString() ?? null;
}

/** Writes the files of a commit of the remote into a folder, which is made; no attribute or hook of anybody runs a program. */
export async function checkoutCommit(branch: JournalBranch, commit: string, folder: string): Promise<void> {
  const found = await branch.fetchOther(commit, { whole: true });
  if (found === null) throw noSuchRef(commit);
  mkdirSync(folder, { recursive: true });
  const index = join(tmpdir(), `runbook-index-${randomBytes(6).toString('hex')}`);
  const variables = { GIT_INDEX_FILE: index, GIT_WORK_TREE: folder };
  try {
    await branch.git.run(['read-tree', found], { variables });
    await branch.git.run(['checkout-index', '--all', '--force'], { variables });
  } finally {
    rmSync(index, { force: true });
  }
}

function noSuchRef(ref: string): Failure {
  return new Failure(
    'not-here',
    `The remote has no \`${ref}\``,
    'Look at its name; a commit can only be fetched while a branch or tag holds it',
  );
}
