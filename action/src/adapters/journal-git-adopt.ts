import { brokenJournal } from '../engine/journal-failure.ts';
import type { EventDraft } from '../engine/event.ts';
import { Failure } from '../source/failure.ts';
import { journalPath } from './branch-paths.ts';
import type { GitStore } from './git-store.ts';
import { type Files, indexed, keptOutputs, messageOf, withWaitingTexts } from './journal-commit-files.ts';
import { chainDrafts } from './journal-chain.ts';
import { scanExecution } from './scan-execution.ts';

/** What came of adopting a journal: how many lines the branch got, and how many it has now. */
export type Adopted = { readonly added: number; readonly lines: number };

/**
 * Puts a journal that was written elsewhere onto the branch, line by line as it is, and a remark below it. Where the branch has a
 * beginning of it, what is missing is added; where the branch has all of it, nothing is done. Refused where the two went on
 * differently.
 */
export async function adoptOnBranch(
  store: GitStore,
  executionId: string,
  bytes: Buffer,
  remark: EventDraft,
): Promise<Adopted> {
  const scan = scanExecution(bytes, executionId);
  if (scan.problem !== null) throw brokenJournal(executionId, scan.problem);
  const whole = bytes.subarray(0, scan.wholeBytes);
  const own = scan.fed ? whole : Buffer.concat([whole, Buffer.from('\n')]);
  return store.branch.change<Adopted>(async (commit) => {
    const found = await store.executions.at(commit, executionId);
    if (!found.ok && found.problem.code !== 'unknown-execution') {
      throw brokenJournal(executionId, found.problem);
    }
    const there = found.ok ? found.execution.bytes : Buffer.alloc(0);
    const lines = found.ok ? found.execution.events.length : 0;
    const shorter = Math.min(there.length, own.length);
    if (!there.subarray(0, shorter).equals(own.subarray(0, shorter))) throw forked(executionId, there, own);
    if (there.length >= own.length) return { result: { added: 0, lines } };
    const below = chainDrafts(store.masked([remark]), { seq: scan.events.length, head: scan.head });
    const all = Buffer.concat([own, Buffer.from(below.text)]);
    const events = [...scan.events, ...below.events];
    const fresh = events.slice(lines);
    const files: Files = new Map([[journalPath(executionId), all]]);
    indexed(files, events);
    keptOutputs(store, files, executionId, fresh);
    withWaitingTexts(store, files);
    return {
      result: { added: fresh.length, lines: events.length },
      change: { message: messageOf(executionId, fresh), files },
      pushed: (now) => {
        store.waitingTexts.clear();
        store.executions.know(executionId, { commit: now, id: null, bytes: all, events, head: below.head });
      },
    };
  });
}

function forked(executionId: string, there: Buffer, own: Buffer): Failure {
  let same = 0;
  while (same < own.length && there[same] === own[same]) same += 1;
  const line = own.subarray(0, same).toString('latin1').split('\n').length;
  return new Failure(
    'refused',
    `The journal of \`${executionId}\` on the branch went on differently from line ${line}`,
    'Nothing was pushed: both tell what happened. Compare them, and record what the branch lacks with `runbook note`',
  );
}
