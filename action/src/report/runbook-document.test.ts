import fc from 'fast-check';
import { expect, test } from 'vitest';

import { sampleRunbook, sampleStep } from '../../test/report-samples.ts';
import { compileSchema } from '../../test/report-schema.ts';
import { runbookDocument } from './runbook-document.ts';

const validate = compileSchema('runbook');

test('the document fits the published schema and says the same', () => {
  const document = runbookDocument(sampleRunbook);
  expect([validate(document), validate.errors]).toEqual([true, null]);
  expect(document.steps).toHaveLength(sampleRunbook.steps.length);
  expect(document.steps[1]?.decision_branches).toEqual({
    complete_outage: 4,
    degraded: 5,
    false_alarm: 'end',
  });
  expect('decision_branches' in (document.steps[0] ?? {})).toBe(false);
});

test('a step of any type without approvers fits as well', () => {
  const types = fc.constantFrom('manual', 'automated', 'decision', 'verification', 'notification');
  fc.assert(
    fc.property(types, fc.boolean(), (step_type, someone) => {
      const step = sampleStep({ step_number: 1, title: 'Go', step_type, approvers: someone ? ['lead'] : [] });
      expect(validate(runbookDocument({ ...sampleRunbook, steps: [step] }))).toBe(true);
    }),
  );
});
