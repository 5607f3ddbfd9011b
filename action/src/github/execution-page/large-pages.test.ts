import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { beforeAll, expect, test } from 'vitest';
import { sampleStep } from '../../../test/report-samples.ts';
import type { Event } from '../../engine/event.ts';
import { fold } from '../../engine/evolve.ts';
import type { ExecutionView } from '../../report/execution-view.ts';
import { approverSummary } from './approver-summary.ts';
import { awaited } from './awaited.ts';
import { finalReport } from './final-report.ts';
import { journalTroubleText } from './journal-trouble-text.ts';
import type { PageFacts } from './page-facts.ts';
import { pageFacts, pageView } from '../../../test/pages/sample-pages.ts';
import { statusComment } from './status-comment.ts';

const parser = unified().use(remarkParse).use(remarkGfm);
const limit = 65_536;
const long = 'A very long text | with <b>things</b> @in it $and `more` of it. '.repeat(60);
const count = 200;

let view: ExecutionView;
let facts: PageFacts;

beforeAll(() => {
  const small = pageView();
  const steps = Array.from({ length: count }, (_, index) =>
    sampleStep({
      step_number: index + 1,
      title: `${index + 1} ${long}`,
      description: long,
      commands: [`echo "$CLUSTER" # ${long}`],
      approvers: [long],
      requires_approval: index === count - 1,
      on_failure: 'stop',
    }),
  );
  const [started] = small.events;
  const done = steps.slice(0, -1).flatMap(({ step_number: step }): readonly object[] => [
    { type: 'StepStarted', step, visit: 1, attempt: 1, item: null },
    { type: 'NoteAdded', by: { person: long, via: 'github-comment', comment: step }, text: long },
    {
      type: 'StepFinished',
      step,
      visit: 1,
      attempt: 1,
      item: null,
      status: 'completed',
      final: true,
      retry_in_seconds: 0,
      exit_code: 0,
      error: null,
      verify: [],
      outputs: { [`OUT_${step}`]: long },
      secret_outputs: [],
    },
  ]);
  const asked = {
    type: 'ApprovalRequested',
    step: count,
    visit: 1,
    approvers: [long],
    digest: 'd'.repeat(64),
    expires_at: null,
    environment: 'e',
  };
  const events = [started, ...done, asked].map((event, index) => ({
    by: null,
    ...event,
    seq: index + 1,
    at: new Date(Date.UTC(2026, 10, 23, 3) + index * 10_000).toISOString(),
    prev: '0'.repeat(64),
  })) as unknown as readonly Event[];
  view = { ...small, events, state: fold(events), runbook: { ...small.runbook, steps } };
  facts = {
    ...pageFacts(),
    tail: { step: 1, item: null, lines: Array.from({ length: 500 }, () => long) },
    others: Array.from({ length: 300 }, (_, index) => ({
      executionId: `exec-${index}`,
      runbookId: long,
      issue: null,
      services: ['orders', long],
      status: long,
    })),
  };
});

function typesOf(node: Nodes): ReadonlySet<string> {
  const types = new Set<string>([node.type]);
  if ('children' in node) {
    for (const child of node.children) for (const type of typesOf(child)) types.add(type);
  }
  return types;
}

/** Below the limit, whole to its last line, with a sentence about what is missing. */
function expectCut(page: string, most: number): void {
  expect(page.length).toBeLessThanOrEqual(most);
  const root = parser.parse(page);
  const odd = ['image', 'definition', 'footnoteDefinition', 'blockquote', 'emphasis', 'delete'];
  expect([...typesOf(root)].filter((type) => odd.includes(type))).toEqual([]);
  expect(page.match(/<details>/g)?.length).toBe(page.match(/<\/details>/g)?.length);
  expect(page.trimEnd().split('\n').at(-1)).toMatch(
    /^\*\*Too long for GitHub,\*\* so this was .+\. The journal and the runbook have all of it\.$/,
  );
}

test('the status of a runbook of 200 steps with long texts still says first what is awaited', () => {
  const page = statusComment(view, facts);
  expectCut(page, limit);
  const [, title = '', , subject = '', , where = '', who = ''] = page.split('\n');
  expect(title).toMatch(/^## ✋ Waits for an approval: step 200 /);
  expect(title.length).toBeLessThan(1000);
  expect(subject).toContain('`RB-DB-001`');
  expect(where).toContain('Review deployments');
  expect(who).toContain('**Who**');
  expect(page).toContain('`/reject 200 REASON`');
});

test('the report of 200 steps stays below the limit', () => {
  expectCut(finalReport(view, facts), limit);
});

test('the approver sees all commands as long as there is room at all, and is told where there is none', () => {
  const { gate } = view.state;
  if (gate?.kind !== 'approval') {
    throw new Error('the sample waits for no approval');
  }
  expect(approverSummary(view, gate, facts)).toContain(`echo "$CLUSTER" # ${long.trimEnd()}`);
  const cut = approverSummary(view, gate, facts, [], 5000);
  expectCut(cut, 5000);
  expect(cut).toContain('left out:');
  expect(cut).toContain('THE COMMANDS');
});

test('what is left to do is printed as far as it fits, the next steps first', () => {
  const page = journalTroubleText(
    { ...view, events: view.events.slice(0, 2), state: fold(view.events.slice(0, 2)) },
    facts,
    { message: long, unsent: 7, artifact: long },
    limit,
  );
  expectCut(page, limit);
  expect(page).toContain('Step 1 ');
});

test('a question stays short, whatever its step says', () => {
  expect(awaited(view, facts).length).toBeLessThan(5000);
});
