import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { unreadable } from '../adapters/file-failure.ts';
import type { Adopted } from '../adapters/journal-git-adopt.ts';
import type { GitJournal } from '../adapters/journal-git.ts';
import type { LocalJournal } from '../adapters/local-journal.ts';
import { maskDraft } from '../adapters/mask-draft.ts';
import { storePaths } from '../adapters/store-paths.ts';
import type { EventDraft } from '../engine/event.ts';
import { unknownExecution } from '../engine/journal-failure.ts';
import type { Actor } from '../schema/event.ts';
import type { JournalReport } from '../schema/journal.report.ts';
import type { Environment } from './environment.ts';
import { blank } from './journal.ts';
import type { Outcome } from './outcome.ts';
import { actorOf } from './person.ts';
import { pushUnsent, readUnsent } from './push-unsent.ts';

export type JournalPushOptions = {
  readonly executionId: string;
  /** Unsent events of a job, or a journal; without one, what this machine has. */
  readonly file?: string;
  readonly as?: string;
};

/** What is pushed, and where to. */
export type PushEnvironment = Environment & {
  readonly branch: GitJournal;
  /** The journals of this machine. */
  readonly local: Pick<LocalJournal, 'kept'>;
  readonly mask: (text: string) => string;
};

/** Puts onto the journal branch what was recorded elsewhere while it could not be reached; doing it twice changes nothing. */
export async function journalPush(
  options: JournalPushOptions,
  environment: PushEnvironment,
): Promise<Outcome<JournalReport>> {
  const by = actorOf(options.as, environment);
  const { added, lines } = await push(options, environment, by);
  const text =
    added === 0
      ? `the branch has all of it already, ${lines} lines\n`
      : `added ${added} lines to the branch, which has ${lines} now\n`;
  return {
    exitCode: 0,
    text,
    json: { ...blank, execution_id: options.executionId, pushed: { added, lines } },
  };
}

async function push(
  { executionId, file }: JournalPushOptions,
  environment: PushEnvironment,
  by: Actor,
): Promise<Adopted> {
  const { branch, root, mask } = environment;
  const source = file ?? ownFile(root, executionId);
  const bytes = read(source);
  const remark = (text: string): EventDraft => ({ type: 'NoteAdded', at: environment.now(), by, text });
  if (isJournal(bytes)) {
    await keepRunbook(environment, bytes);
    return branch.adopt(
      executionId,
      bytes,
      remark(
        'Recorded locally, and added to the journal branch afterwards: who is named above is what that machine said',
      ),
    );
  }
  const unsent = readUnsent(bytes.toString(), executionId, source);
  const pushed = await pushUnsent(
    branch,
    unsent,
    remark('The events above could not be written when they happened, and were added afterwards'),
    (draft) => maskDraft(draft, mask),
  );
  if (file === undefined) rmSync(source, { force: true });
  return pushed;
}

/** What this machine could not push, else the journal it keeps. */
function ownFile(root: string, executionId: string): string {
  const unsent = join(root, '.runbook', 'unsent', `${executionId}.json`);
  if (existsSync(unsent)) return unsent;
  const journal = storePaths(root).journal(executionId);
  if (existsSync(journal)) return journal;
  throw unknownExecution(executionId);
}

function read(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** Whether it is lines that begin with the start of an execution. */
function isJournal(bytes: Buffer): boolean {
  return bytes.subarray(0, 10).toString().startsWith('{"seq":1,');
}

/** Whoever goes on needs the very runbook that it began with. */
async function keepRunbook({ branch, local }: PushEnvironment, bytes: Buffer): Promise<void> {
  const { digest } = JSON.parse(bytes.toString('utf8', 0, bytes.indexOf(0x0a))) as {
    readonly digest?: unknown;
  };
  if (typeof digest !== 'string' || !/^[0-9a-f]{64}$/.test(digest)) return;
  const text = await local.kept(digest);
  if (text !== null) await branch.keep(digest, text);
}
