import type { Event } from '../engine/event.ts';
import { beganOf } from '../engine/execution-id.ts';
import type { JournalProblem } from '../engine/ports.ts';
import { journalPath } from './branch-paths.ts';
import { listTree } from './git-objects.ts';
import type { JournalBranch } from './journal-branch.ts';
import { type Break, firstBreak, onlyGrew, touchesOf, type Touch } from './journal-history.ts';
import { summarise, type Summary } from './journal-summary.ts';
import { scanExecution } from './scan-execution.ts';

/** An execution's journal as a commit has it, checked back to its creation. */
export type WholeExecution = {
  readonly commit: string;
  readonly id: string | null;
  readonly bytes: Buffer;
  readonly events: readonly Event[];
  /** Hash of the last line. */
  readonly head: string;
};

export type FoundExecution =
  | { readonly ok: true; readonly execution: WholeExecution }
  | { readonly ok: false; readonly problem: JournalProblem };

/** Reads journals of the branch. */
export type BranchExecutions = {
  /** The journal at a commit; each commit that touched it must have kept what was there before. */
  readonly at: (commit: string | null, executionId: string) => Promise<FoundExecution>;
  /** Checks all anew from here on. */
  readonly forget: () => void;
  /** Notes what this process itself has just pushed. */
  readonly know: (executionId: string, execution: WholeExecution) => void;
  /** What journals say in short, by the ids of their blobs; unchecked. */
  readonly summaries: (blobs: readonly string[]) => Promise<ReadonlyMap<string, Summary | 'unreadable'>>;
};

/** The journals of a branch; what was checked once is not checked again. */
export function branchExecutions(branch: JournalBranch): BranchExecutions {
  const known = new Map<string, WholeExecution>();
  const brief = new Map<string, Summary | 'unreadable'>();
  return {
    at: async (commit, executionId) => {
      if (commit === null) return noSuch(executionId);
      const before = known.get(executionId);
      if (before?.commit === commit) return { ok: true, execution: before };
      const found = await readAt(branch, commit, executionId, before);
      if (found.ok) known.set(executionId, found.execution);
      return found;
    },
    forget: () => known.clear(),
    know: (executionId, execution) => known.set(executionId, execution),
    summaries: async (ids) => {
      const missing = ids.filter((id) => !brief.has(id));
      // In portions: all journals of years do not fit into memory at once.
      for (let start = 0; start < missing.length; start += 1000) {
        const portion = missing.slice(start, start + 1000);
        const contents = await branch.blobs(portion);
        for (const id of portion) brief.set(id, briefly(contents.get(id)));
      }
      return brief;
    },
  };
}

async function readAt(
  branch: JournalBranch,
  commit: string,
  executionId: string,
  before: WholeExecution | undefined,
): Promise<FoundExecution> {
  const path = journalPath(executionId);
  const [entry] = await listTree(branch.git, commit, [path], { recursive: false });
  if (entry?.mode !== '100644') return removedOrNever(branch, commit, executionId);
  if (before !== undefined && before.id === entry.id) {
    const execution = { ...before, commit };
    return { ok: true, execution };
  }
  const bytes = (await branch.blobs([entry.id])).get(entry.id);
  if (bytes === undefined) return unreadable(path, commit);
  const touches =
    before === undefined
      ? await touchesSinceCreation(branch, commit, executionId)
      : await touchesOf(branch.git, { from: before.commit, to: commit }, path);
  const broken = onlyGrew(touches, bytes) ? null : await breakOf(branch, touches);
  if (broken !== null) return brokenBy(broken);
  const { events, head, tornBytes, fed, problem } = scanExecution(bytes, executionId);
  if (problem !== null) return { ok: false, problem };
  if (tornBytes > 0 || !fed) return torn(events.length + Number(tornBytes > 0), touches.at(-1));
  return { ok: true, execution: { commit, id: entry.id, bytes, events, head } };
}

async function breakOf(branch: JournalBranch, touches: readonly Touch[]): Promise<Break | null> {
  const ids = touches.flatMap(({ before, after }) => [before, after]).filter((id) => id !== null);
  return firstBreak(touches, await branch.blobs(ids));
}

/** Deepens a history that is cut off before the file came into being. */
async function touchesSinceCreation(
  branch: JournalBranch,
  commit: string,
  executionId: string,
): Promise<readonly Touch[]> {
  const path = journalPath(executionId);
  for (let commits = 0; ; commits = commits === 0 ? 100 : commits * 5) {
    // Another process may deepen the same repository meanwhile.
    const cutBefore = branch.boundary();
    const touches = await touchesOf(branch.git, { from: null, to: commit }, path);
    const cutAfter = branch.boundary();
    const isCut = touches.some(
      ({ commit: each, before }) => before === null && (cutBefore.has(each) || cutAfter.has(each)),
    );
    if (!isCut) return touches;
    await branch.deepen(commits === 0 ? { since: sinceOf(executionId) } : { commits });
  }
}

/** A moment surely before an execution's first commit, unless clocks differ by more than an hour. */
function sinceOf(executionId: string): string {
  const [, day = '', hour = '', minute = '', second = ''] =
    /^(\d{8})T(\d\d)(\d\d)(\d\d)Z$/.exec(beganOf(executionId)) ?? [];
  const date = `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`;
  const began = Date.parse(`${date}T${hour}:${minute}:${second}Z`);
  return new Date(Number.isNaN(began) ? 0 : began - 3_600_000).toISOString();
}

/** An ended execution may be removed; one that has not ended was taken away. */
async function removedOrNever(
  branch: JournalBranch,
  commit: string,
  executionId: string,
): Promise<FoundExecution> {
  const touches = await touchesOf(branch.git, { from: null, to: commit }, journalPath(executionId));
  const last = touches.findLast(({ after }) => after === null);
  if (last === undefined || last.before === null) return noSuch(executionId);
  const summary = briefly((await branch.blobs([last.before])).get(last.before));
  const hadEnded = summary !== 'unreadable' && summary.status !== 'unfinished';
  return hadEnded ? noSuch(executionId) : brokenBy({ commit: last.commit, did: 'removed' });
}

function briefly(bytes: Buffer | undefined): Summary | 'unreadable' {
  return bytes === undefined ? 'unreadable' : (summarise(bytes) ?? 'unreadable');
}

function noSuch(executionId: string): FoundExecution {
  const message = `There is no execution \`${executionId}\``;
  return { ok: false, problem: { code: 'unknown-execution', line: 0, message } };
}

function unreadable(path: string, commit: string): FoundExecution {
  const message = `The remote did not give ${path} of commit ${short(commit)}`;
  return { ok: false, problem: { code: 'unreadable', line: 0, message } };
}

function brokenBy({ commit, did }: Break): FoundExecution {
  const message = `Commit ${short(commit)} ${did} what the journal held before`;
  return { ok: false, problem: { code: 'broken-chain', line: 0, message } };
}

function torn(line: number, touch: Touch | undefined): FoundExecution {
  const by = touch === undefined ? '' : `, as commit ${short(touch.commit)} left it`;
  return {
    ok: false,
    problem: { code: 'broken-chain', line, message: `Line ${line} is torn${by}` },
  };
}

function short(commit: string): string {
  return commit.slice(0, 12);
}
