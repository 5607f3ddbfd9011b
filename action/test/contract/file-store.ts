import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FileJournalOptions, fileJournal } from '../../src/adapters/journal-file.ts';
import type { LocalJournal } from '../../src/adapters/local-journal.ts';
import { processOwners } from '../../src/adapters/owners.ts';
import type { Journal } from '../../src/engine/ports.ts';

/** A local store in an empty folder of its own. */
export type FileStore = {
  readonly root: string;
  readonly store: Journal & LocalJournal;
  /** The same store as another process sees it. */
  readonly again: () => Journal & LocalJournal;
  readonly fileOf: (executionId: string) => string;
};

/** Makes local stores for a test file; `remove` takes them all away. */
export function fileStores(): {
  readonly make: (options?: Partial<FileJournalOptions>) => FileStore;
  readonly remove: () => void;
} {
  const base = mkdtempSync(join(tmpdir(), 'journal-'));
  const owners = processOwners();
  let count = 0;
  const make = (options: Partial<FileJournalOptions> = {}): FileStore => {
    const root = join(base, String(++count));
    mkdirSync(root);
    return {
      root,
      store: fileJournal({ root, owners, ...options }),
      again: () => fileJournal({ root, owners, ...options }),
      fileOf: (executionId) => join(root, '.runbook/executions/2026-11', `${executionId}.jsonl`),
    };
  };
  return { make, remove: () => rmSync(base, { recursive: true, force: true }) };
}
