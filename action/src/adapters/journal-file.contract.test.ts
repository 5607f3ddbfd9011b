import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { journalContract } from '../../test/contract/journal.ts';
import { fileJournal } from './journal-file.ts';
import { processOwners } from './owners.ts';

journalContract('file', async (secrets) => {
  const root = mkdtempSync(join(tmpdir(), 'journal-'));
  const options = { root, owners: processOwners(), ...(secrets === undefined ? {} : { secrets }) };
  return {
    journal: fileJournal(options),
    other: fileJournal(options),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
});
