import { resolve } from 'node:path';
import { fileJournal } from '../adapters/journal-file.ts';
import { processOwners } from '../adapters/owners.ts';
import { createSecrets } from '../adapters/secrets.ts';
import type { Environment } from '../commands/environment.ts';
import { journalPush } from '../commands/journal-push.ts';
import type { Outcome } from '../commands/outcome.ts';
import type { JournalReport } from '../schema/journal.report.ts';
import { gitStoreOf } from './journal-store-for.ts';
import { field, type Given } from './verb.ts';

/** Calls `journal --push` with the branch and with what this machine has. */
export async function pushJournal(given: Given, environment: Environment): Promise<Outcome<JournalReport>> {
  const secrets = createSecrets([]);
  const file = given.maybe(1);
  return journalPush(
    {
      executionId: given.argument(0),
      ...field('file', file === undefined ? undefined : resolve(file)),
      ...field('as', given.text('as')),
    },
    {
      ...environment,
      branch: await gitStoreOf(environment, { secrets }),
      local: fileJournal({ root: environment.root, owners: processOwners() }),
      mask: secrets.mask,
    },
  );
}
