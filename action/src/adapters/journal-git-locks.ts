import { beganOf, isExecutionId, runbookOf } from '../engine/execution-id.ts';
import { journalPath, nameIn, openPath } from './branch-paths.ts';
import { listTree, type TreeEntry } from './git-objects.ts';
import type { JournalBranch } from './journal-branch.ts';
import type { BranchExecutions } from './journal-git-executions.ts';
import { touchesOf } from './journal-history.ts';
import type { Summary } from './journal-summary.ts';
import type { WantedLock } from './open-executions.ts';
import { cannotReopen } from './start-failure.ts';

type Place = { readonly branch: JournalBranch; readonly executions: BranchExecutions };

/** The executions that a commit has, oldest first, with the blobs of their journals. */
export async function executionsAt(
  { branch }: Pick<Place, 'branch'>,
  commit: string | null,
): Promise<readonly { readonly id: string; readonly blob: string }[]> {
  if (commit === null) return [];
  const entries = await listTree(branch.git, commit, ['executions/'], { recursive: true });
  return entries
    .flatMap(executionOf)
    .sort((a, b) => compare(beganOf(a.id), beganOf(b.id)) || compare(a.id, b.id));
}

/** An execution that has not ended; what is known of one that cannot be read stands in its name. */
export type OpenExecution = {
  readonly id: string;
  readonly blob: string | null;
  readonly summary: Summary | 'unreadable';
};

/**
 * Executions that have not ended. The index says which journals to read, and so does every commit that took an entry
 * out of it, as far back as some hundred commits, and `alsoOf` the youngest ones of that runbook: what counts is what the journals say.
 */
export async function openExecutions(
  { branch, executions }: Place,
  commit: string | null,
  alsoOf: string | null = null,
): Promise<readonly OpenExecution[]> {
  if (commit === null) return [];
  const indexed = await listTree(branch.git, commit, ['open/'], { recursive: true });
  const ids = new Set(indexed.map(({ path }) => nameIn(path)));
  for (const touch of await touchesOf(
    branch.git,
    { from: null, to: commit, atMost: commitsLookedAt },
    'open',
  )) {
    if (touch.after === null) ids.add(nameIn(touch.path));
  }
  if (alsoOf !== null) for (const id of await youngest(branch, commit, alsoOf)) ids.add(id);
  const wanted = [...ids].filter(isExecutionId);
  if (wanted.length === 0) return [];
  const entries = await listTree(branch.git, commit, wanted.map(journalPath), { recursive: true });
  const present = new Map(entries.flatMap(executionOf).map(({ id, blob }) => [id, blob]));
  const blobs = wanted.flatMap((id) => present.get(id) ?? []);
  const summaries = await executions.summaries(blobs);
  const all = await Promise.all(
    wanted.map(async (id): Promise<OpenExecution | null> => {
      const blob = present.get(id) ?? null;
      if (blob === null) {
        const found = await executions.at(commit, id);
        return !found.ok && found.problem.code !== 'unknown-execution'
          ? { id, blob, summary: 'unreadable' }
          : null;
      }
      const summary = summaries.get(blob) ?? 'unreadable';
      return summary !== 'unreadable' && summary.status !== 'unfinished' ? null : { id, blob, summary };
    }),
  );
  return all.filter((each) => each !== null);
}

/** The unfinished execution that holds a lock, the youngest if it was overridden; null where none does. */
export async function holderAt(
  place: Place,
  commit: string | null,
  wanted: WantedLock,
  except: string | null,
): Promise<string | null> {
  const holders = (await openExecutions(place, commit, wanted.runbookId)).flatMap(({ id, summary }) => {
    if (id === except) return [];
    if (summary === 'unreadable') return runbookOf(id) === wanted.runbookId ? [{ id, startedAt: '' }] : [];
    return summary.lock === wanted.lock ? [{ id, startedAt: summary.startedAt }] : [];
  });
  return holders.sort((a, b) => compare(a.startedAt, b.startedAt)).at(-1)?.id ?? null;
}

/** Refuses to open an ended execution again once another one holds, or has held, its lock. */
export async function refuseReopeningAt(
  place: Place,
  commit: string,
  own: {
    readonly executionId: string;
    readonly runbookId: string;
    readonly lock: string;
    readonly startedAt: string;
  },
): Promise<void> {
  const { executionId, lock } = own;
  const holder = await holderAt(place, commit, own, executionId);
  if (holder !== null) throw cannotReopen(executionId, lock, `\`${holder}\` holds`);
  const later = (await executionsAt(place, commit)).filter(
    ({ id }) => id !== executionId && beganOf(id) >= beganOf(executionId),
  );
  const summaries = await place.executions.summaries(later.map(({ blob }) => blob));
  for (const { id, blob } of later) {
    const other = summaries.get(blob);
    if (other === undefined || other === 'unreadable') continue;
    if (other.lock === lock && other.startedAt > own.startedAt) {
      throw cannotReopen(executionId, lock, `\`${id}\` has since held`);
    }
  }
}

const commitsLookedAt = 500;

async function youngest(
  branch: JournalBranch,
  commit: string,
  runbookId: string,
): Promise<readonly string[]> {
  const all = await executionsAt({ branch }, commit);
  return all
    .map(({ id }) => id)
    .filter((id) => runbookOf(id) === runbookId)
    .slice(-20);
}

/** What the index says of an execution that has not ended. */
export function openEntry(started: {
  readonly execution_id: string;
  readonly runbook_id: string;
  readonly lock: string;
  readonly issue?: number;
}): readonly [path: string, text: string] {
  const { execution_id, runbook_id, lock, issue } = started;
  const text = JSON.stringify({ execution_id, runbook_id, lock, ...(issue === undefined ? {} : { issue }) });
  return [openPath(execution_id), `${text}\n`];
}

function executionOf({
  path,
  mode,
  id: blob,
}: TreeEntry): readonly { readonly id: string; readonly blob: string }[] {
  const id = nameIn(path).replace(/\.jsonl$/, '');
  const isPlaced = mode === '100644' && isExecutionId(id) && path === journalPath(id);
  return isPlaced ? [{ id, blob }] : [];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
