import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

import type { Event } from '../engine/event.ts';
import { executionFigures, type ExecutionFigures } from './execution-figures.ts';
import { runbookHistory } from './runbook-history.ts';

const folder = resolve(import.meta.dirname, '../../test/fixtures/journals/v1');
const journal = (name: string): readonly Event[] =>
  readFileSync(join(folder, name), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Event);

test('recorded journals have figures, and nothing of what was in them', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  const figures = files.map((name) => executionFigures(journal(name)));
  expect(figures).not.toContain(null);
  const byName = Object.fromEntries(files.map((name, index) => [name.replace('.jsonl', ''), figures[index]]));
  expect(byName).toMatchObject({
    aborted: { status: 'aborted', rolledBack: false },
    completed: { status: 'completed', rolledBack: false },
    interrupted: { status: 'unfinished', endedAt: null },
    rejected: { status: 'rolled_back', rolledBack: true },
    reopened: { status: 'completed' },
    'rolled-back': { status: 'rolled_back', rolledBack: true },
    waiting: { status: 'unfinished' },
  });
  expect(byName['completed']?.steps.length).toBeGreaterThan(0);
  // An approval, a decision, and a step done by hand were waited for.
  expect(byName['completed']?.gates.map(({ step }) => step)).toEqual([2, 4, 7]);
  expect(Object.keys(byName['completed'] ?? {}).sort()).toEqual([
    'endedAt',
    'executionId',
    'gates',
    'incident',
    'operator',
    'rolledBack',
    'runbookId',
    'startedAt',
    'status',
    'steps',
  ]);
});

test('no journal, no figures', () => {
  expect(executionFigures([])).toBeNull();
});

const one = (startedAt: string, status: string, seconds: number): ExecutionFigures => ({
  executionId: `exec-${startedAt}`,
  runbookId: 'RB-X-001',
  operator: 'alice',
  incident: 'INC-1',
  startedAt,
  endedAt: status === 'unfinished' ? null : startedAt.replace('T00:00', 'T00:30'),
  status,
  steps: [{ step: 1, seconds }],
  gates: [{ step: 2, seconds: seconds * 10 }],
  rolledBack: status === 'rolled_back',
});

test('executions are counted by month, and times are medians', () => {
  const history = runbookHistory(
    [
      one('2026-09-30T00:00:00Z', 'completed', 10),
      one('2026-11-01T00:00:00Z', 'rolled_back', 30),
      one('2026-11-02T00:00:00Z', 'unfinished', 20),
      one('2026-11-03T00:00:00Z', 'completed', 41),
    ],
    { people: false },
  );
  expect(history).toMatchObject({ executions: 4, finished: 3, completed: 2, rolledBack: 1 });
  expect(history).toMatchObject({ medianSeconds: 1800, medianWaitSeconds: 250 });
  expect(history.months).toEqual([
    { month: '2026-09', completed: 1, other: 0 },
    { month: '2026-10', completed: 0, other: 0 },
    { month: '2026-11', completed: 1, other: 2 },
  ]);
  expect(history.steps).toEqual([{ step: 1, count: 4, medianSeconds: 25 }]);
  expect(history.gates).toEqual([{ step: 2, count: 4, medianSeconds: 250 }]);
  expect(history.latest[0]).toEqual({
    id: 'exec-2026-11-03T00:00:00Z',
    day: '2026-11-03',
    status: 'completed',
    minutes: 30,
    operator: null,
    incident: null,
  });
});

test('people are named only where the settings say so, and months go over the turn of the year', () => {
  const history = runbookHistory(
    [one('2025-12-01T00:00:00Z', 'completed', 1), one('2026-01-01T00:00:00Z', 'failed', 1)],
    { people: true },
  );
  expect(history.latest.map(({ operator, incident }) => [operator, incident])).toEqual([
    ['alice', 'INC-1'],
    ['alice', 'INC-1'],
  ]);
  expect(history.months.map(({ month }) => month)).toEqual(['2025-12', '2026-01']);
});
