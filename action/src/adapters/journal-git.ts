import type { EventDraft } from '../engine/event.ts';
import type { Clock, Journal, Secrets } from '../engine/ports.ts';
import { Failure } from '../source/failure.ts';
import { checkoutCommit, fileAtRef } from './git-checkout.ts';
import type { GitSetting } from './git-environment.ts';
import type { GitStore } from './git-store.ts';
import { inTurn } from './in-turn.ts';
import { journalBranch } from './journal-branch.ts';
import { adoptOnBranch, type Adopted } from './journal-git-adopt.ts';
import { appendOnBranch, startOnBranch } from './journal-git-append.ts';
import { branchExecutions } from './journal-git-executions.ts';
import { executionsAt } from './journal-git-locks.ts';
import { pruneBranch } from './journal-git-prune.ts';
import {
  keptOnBranch,
  type OpenOnBranch,
  openOnBranch,
  readOnBranch,
  summariesOnBranch,
  verifyOnBranch,
} from './journal-git-read.ts';
import { redactOnBranch } from './journal-git-redact.ts';
import { branchRequests, type RequestFiles } from './journal-git-requests.ts';
import type { LocalJournal } from './local-journal.ts';
import { maskDraft } from './mask-draft.ts';

/** What the journal branch needs; without `secrets` nothing is masked. */
export type GitJournalOptions = {
  /** The engine's own bare repository, made when missing. */
  readonly folder: string;
  readonly remote: string;
  readonly branch?: string;
  /** With a token, only it is used to log in; without one, `settings` say how, where there are some. */
  readonly token: string | null;
  readonly settings?: readonly GitSetting[];
  readonly secrets?: Pick<Secrets, 'mask'>;
  /** The root below which commands' output is kept, to be pushed with the journal; null: none is. */
  readonly outputs: string | null;
  readonly clock: Pick<Clock, 'now' | 'sleep'>;
  /** How long a remote that cannot be reached is tried again. */
  readonly patienceSeconds?: number;
  /** The program. */
  readonly git?: string;
  readonly environment?: Readonly<Record<string, string | undefined>>;
};

/** What only a store on a remote can do. */
export type RemoteJournal = {
  readonly requests: RequestFiles;
  /** Executions that have not ended. */
  readonly open: () => Promise<readonly OpenOnBranch[]>;
  /** The newest commit of the branch that was read; null where there is none. */
  readonly sha: () => Promise<string | null>;
  /** The text of a file on another branch or commit, fetched now; null where there is no such file. */
  readonly fileAt: (ref: string, path: string) => Promise<string | null>;
  /** Puts a journal that was written elsewhere onto the branch, as it is with a remark below; refused where the branch went on differently. */
  readonly adopt: (executionId: string, journal: Buffer, remark: EventDraft) => Promise<Adopted>;
  /** Writes the files of a commit of the same remote into a folder. */
  readonly checkout: (commit: string, folder: string) => Promise<void>;
};

/** All that a store on a remote can do. */
export type GitJournal = Journal & LocalJournal & RemoteJournal;

/**
 * The journals on a branch of a git remote, `executions/<yyyy-mm>/<execution_id>.jsonl`, one commit an append. A push that is no
 * fast-forward is read and decided again, and reading checks that no commit took away what a journal held.
 */
export function gitJournal(options: GitJournalOptions): GitJournal {
  const store = storeOf(options);
  const { branch } = store;
  const alone = queue(store);
  const read: Journal['read'] = async (executionId) => readOnBranch(store, executionId);
  const append: Journal['append'] = (executionId, expected, drafts) =>
    appendOnBranch(store, executionId, expected, drafts);
  const requests = branchRequests(store);
  return {
    isSlow: true,
    read: (executionId) => alone(() => read(executionId)),
    append: (...given) => alone(() => append(...given)),
    start: (drafts, force) => alone(() => startOnBranch(store, drafts, force)),
    list: () => alone(async () => (await executionsAt(store, await branch.refresh())).map(({ id }) => id)),
    verify: (executionId) => alone(() => verifyOnBranch(store, executionId)),
    redact: (executionId, by, at) => alone(() => redactOnBranch(store, { executionId, by, at })),
    prune: (limits) => alone(() => pruneBranch(store, limits)),
    keep: async (digest, text) => {
      store.waitingTexts.set(isDigest(digest), text);
    },
    kept: (digest) => alone(() => keptOnBranch(store, isDigest(digest))),
    summaries: (only) => alone(() => summariesOnBranch(store, only)),
    requests: {
      list: () => alone(requests.list),
      read: (executionId) => alone(() => requests.read(executionId)),
      write: (executionId, text) => alone(() => requests.write(executionId, text)),
    },
    open: () => alone(() => openOnBranch(store)),
    sha: async () => branch.head(),
    fileAt: (ref, path) => alone(() => fileAtRef(branch, ref, path)),
    adopt: (executionId, journal, remark) => alone(() => adoptOnBranch(store, executionId, journal, remark)),
    checkout: (commit, folder) => alone(() => checkoutCommit(branch, commit, folder)),
  };
}

function storeOf(options: GitJournalOptions): GitStore {
  const { folder, remote, token, settings, secrets, outputs, clock, git, environment } = options;
  const branch = journalBranch({
    folder,
    remote,
    token,
    ...(settings === undefined ? {} : { settings }),
    branch: options.branch ?? 'runbook-journal',
    patience: { clock, seconds: options.patienceSeconds ?? 120 },
    ...(git === undefined ? {} : { program: git }),
    ...(environment === undefined ? {} : { inherited: environment }),
  });
  return {
    branch,
    executions: branchExecutions(branch),
    masked: (drafts) =>
      secrets === undefined ? drafts : drafts.map((draft) => maskDraft(draft, (text) => secrets.mask(text))),
    outputs,
    clock,
    waitingTexts: new Map(),
    requests: new Map(),
  };
}

/** One thing after the other: what is known of the branch is shared. A repository that was lost under way is made anew, once. */
function queue({ branch, executions }: GitStore): <T>(act: () => Promise<T>) => Promise<T> {
  const run = inTurn();
  return (act) =>
    run(async () => {
      try {
        return await act();
      } catch (error) {
        if (!(error instanceof Failure) || error.code !== 'unreadable') throw error;
        branch.reopen();
        executions.forget();
        return await act();
      }
    });
}

function isDigest(digest: string): string {
  if (!/^[0-9a-f]{64}$/.test(digest)) throw new Error(`\`${digest}\` is no SHA-256`);
  return digest;
}
