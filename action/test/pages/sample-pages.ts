import type { Event } from '../../src/engine/event.ts';
import { fold } from '../../src/engine/evolve.ts';
import type { PageFacts } from '../../src/github/execution-page/page-facts.ts';
import type { ExecutionView } from '../../src/report/execution-view.ts';
import { pageRunbook, usual, type Word } from './page-runbook.ts';
import { pageStory } from './page-story.ts';

/** A whole execution on GitHub: asked, refused, approved, escalated, handed over, done by hand, rolled back in part; up to and with the n-th event of a type. */
export function pageView(
  until: Event['type'] | null = null,
  nth: number = 1,
  word: Word = usual,
): ExecutionView {
  const events = pageStory(word).map(([minutes, sample], index) => {
    const at = new Date(Date.UTC(2026, 10, 23, 3, 4, 5) + minutes * 60_000).toISOString();
    return { by: null, ...sample, at, seq: index + 1, prev: '0'.repeat(64) } as Event;
  });
  let seen = 0;
  const end =
    until === null ? events.length - 1 : events.findIndex(({ type }) => type === until && ++seen === nth);
  const shown = events.slice(0, end + 1);
  return {
    events: shown,
    state: fold(shown),
    runbook: pageRunbook(word),
    program: 'node action/dist/cli.js',
  };
}

/** What the pages know beside the journal. */
export function pageFacts(word: Word = usual): PageFacts {
  return {
    repositoryUrl: 'https://github.com/acme/ops',
    run: 18234567890,
    file: `runbooks/${word('RB-DB-001')}.yaml`,
    now: '2026-11-23T04:30:00.000Z',
    roles: { [word('dba')]: { users: [word('alice'), 'bob'], teams: [word('acme/dba')] } },
    approvals: 'environment',
    asking: 18234567890,
    others: [
      {
        executionId: 'exec-x',
        runbookId: word('RB-K8S-001'),
        issue: 41,
        services: [word('orders')],
        status: 'in_progress',
      },
      { executionId: 'exec-y', runbookId: 'RB-SEC-001', issue: 40, services: ['mail'], status: 'paused' },
    ],
    tail: { step: 4, item: null, lines: [word('promoting…'), 'waiting for the first write'] },
  };
}
