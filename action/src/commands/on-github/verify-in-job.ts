import { brokenJournalIssue, brokenJournalLabel, isIssueOf } from '../../github/broken-journal-issue.ts';
import { namedOnline, onlineEvidence } from '../../github/online-evidence.ts';
import type { Event } from '../../schema/event.ts';
import { Failure } from '../../source/failure.ts';
import { addMinutes, reached } from '../../source/time.ts';
import { askOnline } from '../journal-online.ts';
import type { Hub } from './hub.ts';

/** Checks journals, and opens an issue for one that is not whole or that GitHub contradicts; `check` says what is wrong, null where nothing is. */
export type JournalCheck = {
  readonly check: (executionId: string) => Promise<string | null>;
  readonly endedWithin: (hours: number) => Promise<readonly string[]>;
  /** How many journals were checked without asking GitHub, because enough was asked. */
  readonly left: () => number;
};

/** Checks journals with at most so many questions to GitHub. */
export function journalCheck(hub: Hub, most: number): JournalCheck {
  let asked = 0;
  let left = 0;
  const check = async (executionId: string): Promise<string | null> => {
    const chain = await hub.store.verify(executionId);
    if (!chain.ok) return await tell(hub, executionId, `line ${chain.line}: ${chain.message}`);
    const read = await hub.store.read(executionId);
    if (!read.ok) return await tell(hub, executionId, read.problem.message);
    const { runs, comments, reviewed } = namedOnline(read.events);
    const needed = runs.size + comments.size + reviewed.size;
    if (asked + needed > most) {
      left += 1;
      return null;
    }
    asked += needed;
    const problem = await contradicted(hub, read.events);
    return problem === null ? null : await tell(hub, executionId, problem);
  };
  return {
    check,
    endedWithin: async (hours) => {
      if (hours === 0) return [];
      const since = addMinutes(hub.clock.now(), -60 * hours);
      const all = await hub.store.summaries();
      return all.flatMap(({ executionId, finishedAt }) =>
        finishedAt !== null && reached(finishedAt, since) ? [executionId] : [],
      );
    },
    left: () => left,
  };
}

/** What GitHub denies; that it does not tell is no proof of anything. */
async function contradicted({ facts }: Hub, events: readonly Event[]): Promise<string | null> {
  const { problems } = onlineEvidence(events, await askOnline(namedOnline(events), facts));
  const [first] = problems.filter(({ kind }) => kind !== 'unknown');
  return first === undefined ? null : `line ${first.line}: ${first.message}`;
}

async function tell(hub: Hub, executionId: string, problem: string): Promise<string> {
  const known = await hub.issues.list(brokenJournalLabel);
  if (!known.ok) throw new Failure('not-here', `The issues cannot be read: ${known.message}`, problem);
  if (known.issues.some((issue) => isIssueOf(issue, executionId, problem))) {
    return `its journal is broken, ${problem}; an issue tells it`;
  }
  const draft = brokenJournalIssue(executionId, problem);
  const made = await hub.issues.perform({ type: 'create', about: executionId, draft });
  if (!made.ok) throw new Failure('not-here', `The issue could not be opened: ${made.message}`, problem);
  return `its journal is broken, ${problem}; issue ${made.number} was opened`;
}
