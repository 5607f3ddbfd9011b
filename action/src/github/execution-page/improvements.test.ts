import { expect, test } from 'vitest';
import type { Event } from '../../engine/event.ts';
import { improvements } from './improvements.ts';
import { pageRunbook } from '../../../test/pages/page-runbook.ts';
import { pageView } from '../../../test/pages/sample-pages.ts';

const now = '2026-11-23T05:00:00.000Z';

test('what the sample execution teaches', () => {
  const lines = improvements(pageView(), now).map(({ step, text }) => `${step ?? '-'} ${text}`);
  expect(lines.join('\n')).toMatchInlineSnapshot(`
    "1 Needed 2 attempts and then went well: find out why it was not ready the first time
    2 An answer did not count (\`unknown-branch\`): does everybody know who may answer, and how?
    3 Could not be undone (the rollback stopped before it): mend its rollback step and rehearse it
    4 Waited 21 min 00 s for its approval: tell people earlier, widen \`approvers\`, or let the runbook decide
    5 Command 1 was stopped by its time limit: raise \`timeout_seconds\`, or make it answer sooner
    5 Nobody answered the confirmation in time: are the right people told, and is \`expires_after_minutes\` long enough?
    5 Was escalated (Step 5 failed): what would have told the operator what to do?
    6 Was to be undone and nothing undoes it: give it a \`rollback_step\`, or say why there is none in \`irreversible\`
    - Less than half of the estimate was needed by step 1 (42.0 s of 5 min), step 3 (48.0 s of 5 min), step 4 (54.0 s of 5 min), step 5 (30.0 s of 5 min): correct \`estimated_duration_minutes\`
    - Channel \`pager\` did not take a message: check its settings
    - Prerequisites that nothing checks: “The shop is told”; give them a \`check\`
    - The review of this runbook was due on 2026-11-01: review it now, while it is fresh"
  `);
});

test('what went as it should teaches nothing', () => {
  const view = pageView('ConditionChecked', 1);
  const { metadata } = view.runbook;
  const runbook = { ...view.runbook, metadata: { ...metadata, review_date: '2027-01-01' } };
  expect(improvements({ ...view, runbook }, now)).toEqual([]);
});

test('a step done by hand without commands, a rule that is missing, broken glass and a lost runner are told', () => {
  const view = pageView();
  const runbook = pageRunbook();
  const steps = runbook.steps.map((step) =>
    step.step_number === 6
      ? { ...step, commands: [] }
      : step.step_number === 2
        ? { ...step, decide: [{ when: 'true', branch: 'wait' }] }
        : step,
  );
  const events = view.events.map((event) =>
    event.type === 'ExecutionResumed' ? { ...event, take_over: true } : event,
  ) as readonly Event[];
  const state = { ...view.state, breakGlass: 'nobody else is awake' };
  const texts = improvements({ ...view, events, state, runbook: { ...runbook, steps } }, now).map(
    ({ text }) => text,
  );
  expect(texts).toContain('Was done by hand and has no commands: write down what was done, or automate it');
  expect(texts).toContain(
    'None of its `decide` rules was true, so a person was asked: add a rule for this case',
  );
  expect(texts).toContain('The glass was broken: who should have been there to approve?');
  expect(texts).toContain('A runner was lost once: mark steps that may be repeated as `idempotent`');
});

test('the time for which people were asked is not the time of the step', () => {
  const texts = improvements(pageView(), now)
    .filter(({ step }) => step === 5)
    .map(({ text }) => text);
  expect(texts.filter((text) => text.startsWith('Took'))).toEqual([]);
});
