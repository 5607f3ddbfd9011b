import { expect, test } from 'vitest';
import type { Issue } from './issue.ts';
import { readRehearsal } from './read-rehearsal.ts';
import { planRehearsal, rehearsalLabel } from './rehearsal-issue.ts';

const url = 'https://github.com/acme/ops/actions/runs/7';
const open: Issue = {
  number: 3,
  title: 't',
  body: 'b',
  state: 'open',
  stateReason: null,
  labels: [rehearsalLabel],
};
const given = (result: string, outputs: object): string => JSON.stringify({ result, outputs });

test.each([
  ['', null],
  [given('skipped', {}), null],
  [given('cancelled', {}), null],
  [given('success', { tests: '4', 'failed-tests': '[]' }), { passed: true, tests: 4, failed: [] }],
  // Findings make the job fail as well.
  [given('failure', { tests: '4', 'failed-tests': '[]' }), { passed: true, tests: 4, failed: [] }],
  [given('failure', { tests: '4', 'failed-tests': '["A x"]' }), { passed: false, tests: 4, failed: ['A x'] }],
  [given('failure', {}), { passed: false, tests: null, failed: [] }],
  // An output that holds a masked value arrives empty.
  [given('success', { tests: '4', 'failed-tests': '' }), { passed: false, tests: null, failed: [] }],
])('of %s it is read %j', (text, outcome) => {
  expect(readRehearsal(text, url)).toEqual(outcome === null ? null : { ...outcome, url });
});

test('what is no job of `needs` is refused', () => {
  expect(() => readRehearsal('yes', url)).toThrow('expected a job of `needs` as JSON');
});

test('failing rehearsals have one issue', () => {
  const failed = [
    'RB-A-001 @acme/all `#1`',
    ...Array.from({ length: 60 }, (_, index) => `RB-B-001 ${index}`),
  ];
  const outcome = { passed: false, tests: 70, failed, url };
  const [action, ...rest] = planRehearsal(outcome, [{ ...open, state: 'closed' }]);
  expect(rest).toEqual([]);
  expect(action).toMatchObject({
    type: 'create',
    draft: { title: '61 rehearsals of 70 failed', labels: [rehearsalLabel] },
  });
  expect(JSON.stringify(action)).toContain('`` RB-A-001 @acme/all `#1` ``');
  expect(JSON.stringify(action)).toContain('And 11 more.');
  expect(planRehearsal(outcome, [open])).toMatchObject([{ type: 'update', number: 3 }]);
});

test('a rehearsal that did not end is said', () => {
  expect(planRehearsal({ passed: false, tests: null, failed: [], url }, [])).toMatchObject([
    { draft: { title: 'The rehearsal of all runbooks did not come to an end' } },
  ]);
});

test('when all pass the issue is closed', () => {
  expect(planRehearsal({ passed: true, tests: 4, failed: [], url }, [open])).toMatchObject([
    { type: 'close', number: 3 },
  ]);
  expect(planRehearsal({ passed: true, tests: 4, failed: [], url }, [])).toEqual([]);
});
