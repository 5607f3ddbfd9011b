import type { EventDraft } from '../engine/event.ts';
import type { Clock } from '../engine/ports.ts';
import type { JournalBranch } from './journal-branch.ts';
import type { BranchExecutions } from './journal-git-executions.ts';

/** What all operations on the journal branch share. */
export type GitStore = {
  readonly branch: JournalBranch;
  readonly executions: BranchExecutions;
  readonly masked: (drafts: readonly EventDraft[]) => readonly EventDraft[];
  /** The root below which commands' output is kept; null where none is. */
  readonly outputs: string | null;
  readonly clock: Pick<Clock, 'now'>;
  /** Texts of runbooks by their digests, to be written with the next start. */
  readonly waitingTexts: Map<string, string>;
  /** Blobs of requests as this process last saw them; null where there was none. */
  readonly requests: Map<string, string | null>;
};
