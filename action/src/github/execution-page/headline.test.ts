import { expect, test } from 'vitest';
import type { Event } from '../../engine/event.ts';
import { headline } from './headline.ts';
import { pageView } from '../../../test/pages/sample-pages.ts';

const at = (type: Event['type'], nth?: number): string => {
  const { mark, text } = headline(pageView(type, nth));
  return `${mark} ${text}`;
};

test.each<readonly [Event['type'], number, string]>([
  ['ExecutionStarted', 1, '▶️ Under way'],
  ['StepStarted', 1, '▶️ Running: step 1 Look at the lag'],
  ['StepStarted', 2, '▶️ Running: step 1 Look at the lag (attempt 2)'],
  ['StepFinished', 4, '▶️ Running: step 3 Stop the writers (1 of 2 items)'],
  ['DecisionRequested', 1, '❓ Waits for a decision: step 2 How bad is it?'],
  ['ApprovalRequested', 1, '✋ Waits for an approval: step 4 Promote the replica'],
  ['ConfirmationRequested', 1, '⚠️ A person must say how it goes on after step 5 Check the replica'],
  [
    'GateExpired',
    1,
    '⚠️ A person must say how it goes on after step 5 Check the replica; nobody answered in time',
  ],
  ['ConfirmationRequested', 2, '🖐️ To be done by hand: step 6 Look at the dashboard'],
  ['StepStarted', 10, '↩️ Rolling back: step 9 Give the primary back undoes step 4'],
  ['ExecutionFinished', 1, '❌ Failed after 1 h 16 min: the rollback of step 3 failed'],
])('after %s %i', (type, nth, text) => {
  expect(at(type, nth)).toBe(text);
});

test('what nobody asks for is told by why it stands still', () => {
  const view = pageView('StepFinished');
  const still = (reason: NonNullable<typeof view.state.interrupted>['reason']): string =>
    headline({ ...view, state: { ...view.state, gate: null, interrupted: { reason, run: null } } }).text;
  expect(still('segment')).toBe('The next job goes on');
  expect(still('budget')).toBe('Another run goes on, because a job lives for hours only');
  expect(still('cancelled')).toBe('Interrupted: the run was cancelled');
  expect(still('journal')).toBe('Stopped: the journal could not be written');
});

test('nobody in charge comes first where somebody is awaited, and only there', () => {
  const of = (type: Event['type']): string => {
    const view = pageView(type);
    return headline({ ...view, state: { ...view.state, operator: '' } }).text;
  };
  expect(of('ApprovalRequested')).toBe('Waits for somebody to take charge; then: step 4 Promote the replica');
  expect(of('StepStarted')).toBe('Running: step 1 Look at the lag');
  expect(of('ExecutionInterrupted')).toBe(
    'Waits for somebody to take charge; then: step 4 Promote the replica',
  );
});

test('a completed execution tells which steps failed on its way', () => {
  const view = pageView();
  const state = { ...view.state, status: 'completed' as const };
  expect(headline({ ...view, state })).toEqual({
    mark: '⚠️',
    text: 'Completed after 1 h 16 min, but step 6 Look at the dashboard failed',
  });
});
