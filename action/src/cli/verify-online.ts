import { setTimeout as wait } from 'node:timers/promises';
import { findRepository, findToken } from '../adapters/github-access.ts';
import { githubClient } from '../adapters/github-client.ts';
import { githubFacts } from '../adapters/github-facts.ts';
import type { StoreEnvironment } from '../commands/environment.ts';
import { journalOnline } from '../commands/journal-online.ts';
import type { Outcome } from '../commands/outcome.ts';
import type { JournalReport } from '../schema/journal.report.ts';
import { Failure } from '../source/failure.ts';

/** Calls `journal --verify --online` with GitHub as the person's token sees it. */
export async function verifyOnline(
  executionId: string,
  environment: StoreEnvironment,
): Promise<Outcome<JournalReport>> {
  const { root, variable } = environment;
  const place = await findRepository(root, variable);
  const found = await findToken(place, { root, variable });
  if (found === null) {
    throw new Failure(
      'missing-input',
      `There is no token to ask GitHub about ${place.repository}`,
      'Log in with `gh auth login`, or set GH_TOKEN to a token that may read actions and issues',
    );
  }
  const client = githubClient({
    apiUrl: place.apiUrl,
    token: found.token,
    now: () => Date.now(),
    sleep: (milliseconds) => wait(milliseconds),
    patience: 60_000,
  });
  return journalOnline(executionId, environment, githubFacts(client, place.repository));
}
