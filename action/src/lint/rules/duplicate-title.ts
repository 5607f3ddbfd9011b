import { relatedIn } from '../related.ts';
import type { Rule } from '../rule.ts';

/** Two steps can be told apart by their titles. */
export const duplicateTitle: Rule = {
  id: 'duplicate-title',
  severity: 'info',
  summary: 'The steps of a runbook have different titles',
  why: 'People speak of steps by their titles, and reports show them. Two of one name are taken for one another.',
  good: [
    'steps: [{step_type: verification, title: Look at the workers}, {step_type: verification, title: Look at the jobs}]',
    'steps: [{step_type: verification, title: Look at the workers}, {step_type: verification, title: Look at the workers again}]',
  ],
  bad: [
    'steps: [{step_type: verification, title: Look at the workers}, {step_type: verification, title: Look at the workers}]',
    'steps: [{step_type: verification, title: Look at the workers}, {step_type: verification, title: look at  the workers}]',
  ],
  check: (report, { loaded }) => {
    const first = new Map<string, string>();
    return {
      step: ({ title, step_number }, pointer) => {
        const plain = title.toLowerCase().replaceAll(/\s+/g, ' ').trim();
        const other = first.get(plain);
        if (other === undefined) first.set(plain, pointer);
        else {
          report(
            `${pointer}/title`,
            `Unexpected second step with the title \`${title}\`, expected another for step ${step_number}`,
            { related: [relatedIn(loaded, `${other}/title`, 'first used here')] },
          );
        }
      },
    };
  },
};
