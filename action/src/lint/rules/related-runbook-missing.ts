import { distance } from 'fastest-levenshtein';

import { nearest } from '../../runbook/did-you-mean.ts';
import type { Rule } from '../rule.ts';

/** A related runbook exists. */
export const relatedRunbookMissing: Rule = {
  id: 'related-runbook-missing',
  severity: 'info',
  summary: 'A related runbook exists',
  why: 'A link that leads nowhere costs time at the worst moment. It is only a remark: a runbook may be named before it is written.',
  good: [
    { runbook: 'related_runbooks: [RB-X-002 (Cache)]', other: '' },
    'related_runbooks: [The handbook of the database team, SOC-2 policy]',
  ],
  bad: [
    'related_runbooks: [RB-X-009 (Scaling)]',
    { runbook: 'related_runbooks: [RB-X-002, RB-Y-002]', other: '' },
  ],
  check: (report, { runbook, index }) => ({
    runbook: () => {
      if (runbook.related_runbooks.length === 0) return;
      // `SOC-2 policy` is no runbook where ids begin with `RB-`.
      const families = new Set([...index.byId.keys()].map(familyOf));
      for (const [place, text] of runbook.related_runbooks.entries()) {
        const id = /^[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)+/.exec(text)?.[0];
        if (id === undefined || index.byId.has(id) || index.named.has(id) || !families.has(familyOf(id))) {
          continue;
        }
        const near = nearest(id, [...index.byId.keys()]);
        report(
          `/related_runbooks/${place}`,
          `Unexpected related runbook \`${id}\`, expected one that exists`,
          {
            hint: near === undefined || !isSlip(id, near) ? undefined : `Did you mean \`${near}\`?`,
          },
        );
      }
    },
  }),
};

function familyOf(id: string): string {
  return /^[A-Za-z0-9]+[._-]/.exec(id)?.[0] ?? '';
}

/** `RB-DB-002` beside `RB-DB-001` is another runbook, and so is `RB-EMB-001`. */
function isSlip(id: string, other: string): boolean {
  return (
    distance(id.toLowerCase(), other.toLowerCase()) <= 1 &&
    id.replaceAll(/\d/g, '0') !== other.replaceAll(/\d/g, '0')
  );
}
