import { journalContract } from '../../test/contract/journal.ts';
import { memoryJournal } from './journal-memory.ts';

journalContract('memory', async (secrets) => {
  const journal = memoryJournal(secrets === undefined ? {} : { secrets });
  return { journal, other: journal, remove: () => {} };
});
