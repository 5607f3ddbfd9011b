import type { Span } from '../../source/finding.ts';
import type { Rule } from '../rule.ts';

/** A comment that hides findings has one to hide. */
export const unusedDisable: Rule = {
  id: 'unused-disable',
  severity: 'warning',
  summary: 'A comment that hides a finding has one to hide',
  why: 'A comment that hides nothing any more would hide the next mistake on its line without anybody having looked at it. Take it away; `--fix` does. A comment hides what begins on the next line, and all of a text block that begins there.',
  good: [
    `metadata:
  title: Look after the queue
  # runbook-disable-next-line no-triggers -- started by hand, once a quarter
  triggers: []`,
    `metadata:
  title: Look after the queue
  # runbook-disable-next-line review-due-soon -- the team meets on the 1st
  review_date: 2026-12-02`,
  ],
  bad: [
    `metadata:
  title: Look after the queue
  # runbook-disable-next-line no-triggers -- started by hand, once a quarter
  triggers: [QueueStuck]`,
    `metadata:
  title: Look after the queue
  # runbook-disable-next-line overdue-review, no-triggers -- started by hand, once a quarter
  triggers: []`,
  ],
  check: (report, { loaded: { file } }) => ({
    unusedDisable: ({ span, rules }, { name, span: place }) => {
      const alone = rules.length === 1;
      report(
        alone ? span : place,
        `Unexpected comment that hides nothing, expected a finding of \`${name}\` on the next line`,
        {
          hint: alone ? 'Take the comment away' : `Take \`${name}\` away`,
          fix: alone ? { span: wholeLine(file.text, span), text: '' } : undefined,
        },
      );
    },
  }),
};

function wholeLine(text: string, { start, end }: Span): Span {
  const next = text.indexOf('\n', end);
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: next === -1 ? text.length : next + 1 };
}
