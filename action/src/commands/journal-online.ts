import type { GithubFacts } from '../adapters/github-facts.ts';
import {
  type NamedOnline,
  namedOnline,
  type OnlineFacts,
  onlineEvidence,
} from '../github/online-evidence.ts';
import type { Fact } from '../github/facts.ts';
import type { JournalReport } from '../schema/journal.report.ts';
import { visible } from '../source/visible.ts';
import type { StoreEnvironment } from './environment.ts';
import { journal } from './journal.ts';
import { readJournal } from './open-execution.ts';
import type { Outcome } from './outcome.ts';

/** Checks that a journal is whole, and that GitHub confirms the runs, comments and reviews that it names. */
export async function journalOnline(
  executionId: string,
  environment: StoreEnvironment,
  facts: Pick<GithubFacts, 'run' | 'comment' | 'approvals'>,
): Promise<Outcome<JournalReport>> {
  const chain = await journal({ executionId, action: 'verify' }, environment);
  if (chain.exitCode !== 0) return chain;
  const { events } = await readJournal(environment, executionId);
  const named = namedOnline(events);
  const { confirmed, problems } = onlineEvidence(events, await askOnline(named, facts));
  const online = { ok: problems.length === 0, confirmed, problems };
  const json = { ...chain.json, online };
  if (online.ok) {
    const what =
      named.runs.size + named.comments.size === 0
        ? 'it names nothing that GitHub could confirm'
        : `GitHub confirms the ${confirmed} lines that name runs, comments or reviews`;
    return { ...chain, text: `${chain.text}${environment.palette.good('confirmed')}: ${what}\n`, json };
  }
  const [first] = problems;
  const isDenied = problems.some(({ kind }) => kind !== 'unknown');
  return {
    exitCode: 1,
    text: problems.map(({ line, kind, message }) => `line ${line}: ${kind}: ${visible(message)}\n`).join(''),
    json: {
      ...json,
      error: {
        code: isDenied ? 'not-confirmed' : 'not-told',
        message: `GitHub does not confirm ${problems.length === 1 ? 'a line' : `${problems.length} lines`} of ${executionId}; line ${first?.line ?? 0}: ${visible(first?.message ?? '')}`,
        hint: isDenied
          ? 'The chain is whole, so somebody with write access wrote these lines, or GitHub no longer keeps what they name: ask who is named there'
          : 'Try again when GitHub answers, with a token that may read actions and issues',
      },
    },
  };
}

/** Asks GitHub for what journals name, one after the other. */
export async function askOnline(
  { runs, comments, reviewed }: NamedOnline,
  facts: Pick<GithubFacts, 'run' | 'comment' | 'approvals'>,
): Promise<OnlineFacts> {
  return {
    runs: await each(runs, (id) => facts.run(id)),
    comments: await each(comments, (id) => facts.comment(id)),
    approvals: await each(reviewed, (id) => facts.approvals(id)),
  };
}

/** One after the other: a long journal must not look like a flood. */
async function each<T>(
  ids: ReadonlySet<number>,
  read: (id: number) => Promise<Fact<T>>,
): Promise<ReadonlyMap<number, Fact<T>>> {
  const found = new Map<number, Fact<T>>();
  for (const id of ids) found.set(id, await read(id));
  return found;
}
