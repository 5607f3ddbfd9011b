import type { Rule } from '../rule.ts';

/** A runbook stands on the quick-reference card. */
export const symptomMissing: Rule = {
  id: 'symptom-missing',
  severity: 'info',
  summary: 'A runbook says which symptoms it is for',
  why: 'The quick-reference card is made of `symptoms`. A runbook without any is not on it, and at 3 am people look at the card first.',
  good: [
    'metadata: {symptoms: [{group: Queue, symptom: Jobs wait}]}',
    'metadata: {symptoms: [{group: Queue, symptom: Jobs wait}, {group: Queue, symptom: Workers restart}]}',
  ],
  bad: ['metadata: {symptoms: []}', 'metadata: {title: Empty the queue, symptoms: []}'],
  check: (report, { runbook }) => ({
    runbook: () => {
      if (runbook.metadata.symptoms.length > 0) return;
      report(
        '/metadata/symptoms#',
        'Unexpected runbook without symptoms, expected a row for the quick-reference card',
      );
    },
  }),
};
