import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Event, EventOf } from '../engine/event.ts';
import { runbookPath } from './branch-paths.ts';
import type { GitStore } from './git-store.ts';
import { openEntry } from './journal-git-locks.ts';

/** Files of a commit to come. */
export type Files = Map<string, Uint8Array | string | null>;

/** Puts the execution into the index, or takes it out. */
export function indexed(files: Files, events: readonly Event[]): void {
  const ending = events.findLast(({ type }) => type === 'ExecutionFinished' || type === 'ExecutionReopened');
  const [path, entry] = openEntry(startedOf(events));
  files.set(path, ending?.type === 'ExecutionFinished' ? null : entry);
}

/** Adds the kept output that the events name; what cannot be read here is left out. */
export function keptOutputs(
  { outputs }: GitStore,
  files: Files,
  executionId: string,
  events: readonly Event[],
): void {
  if (outputs === null) return;
  for (const event of events) {
    if (event.type !== 'CommandFinished') continue;
    for (const name of [event.stdout.kept, event.stderr.kept]) {
      const isOwn = name !== null && name.startsWith(`${executionId}/`) && /^[^/]+\/[\w.@+-]+$/.test(name);
      if (!isOwn || name.includes('/..')) continue;
      try {
        files.set(`output/${name}`, readFileSync(join(outputs, '.runbook', 'output', name)));
      } catch {
        // Redacted, or kept on another machine: the journal has its digest.
      }
    }
  }
}

/** Adds the texts of runbooks that were kept for this execution. */
export function withWaitingTexts({ waitingTexts }: GitStore, files: Files): void {
  for (const [digest, text] of waitingTexts) files.set(runbookPath(digest), text);
}

/** The first event of a journal that was checked. */
export function startedOf(events: readonly Event[]): EventOf<'ExecutionStarted'> {
  const [first] = events;
  if (first?.type === 'ExecutionStarted') return first;
  throw new Error('A journal that was checked begins with ExecutionStarted');
}

/** What a commit's message says of the events it brings. */
export function messageOf(executionId: string, events: readonly Event[]): string {
  const list = events.map(({ seq, type }) => `${seq} ${type}`);
  return `${executionId}: ${list.length > 4 ? `${list[0]} to ${list.at(-1)}` : list.join(', ')}\n`;
}
