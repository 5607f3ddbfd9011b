import { didYouMean } from '../../runbook/did-you-mean.ts';
import type { Rule } from '../rule.ts';

const hint = 'The rules are listed in `docs/reference/rules/`';

/** Only rules that exist are named in comments and settings. */
export const unknownRule: Rule = {
  id: 'unknown-rule',
  severity: 'warning',
  summary: 'A rule that a comment or `config.yaml` names exists',
  why: 'A misspelt name changes nothing, and nobody notices: the finding stays, or the rule that was meant to be an error is still a warning.',
  good: [
    { runbook: '', config: 'rules: {overdue-review: error}' },
    `metadata:
  title: Look after the queue
  # runbook-disable-next-line no-triggers -- started by hand, once a quarter
  triggers: []`,
  ],
  bad: [
    { runbook: '', config: 'rules: {overdue-reviews: error}' },
    `metadata:
  title: Look after the queue
  # runbook-disable-next-line no-trigger -- started by hand, once a quarter
  triggers: [QueueStuck]`,
    `metadata:
  title: Look after the queue
  # runbook-disable-next-line -- started by hand, once a quarter
  triggers: [QueueStuck]`,
  ],
  check: (report, { disables, ruleNames }) => ({
    runbook: () => {
      for (const { rules, span } of disables) {
        if (rules.length === 0) {
          report(
            span,
            'Unexpected comment that names no rule, expected one after `runbook-disable-next-line`',
          );
        }
        for (const { name, span: place } of rules) {
          if (ruleNames.includes(name)) continue;
          report(place, `Unexpected rule \`${name}\`, expected one that exists`, {
            hint: didYouMean(name, ruleNames) ?? hint,
          });
        }
      }
    },
  }),
  checkConfig: (report, { config, ruleNames }) => {
    for (const name of Object.keys(config.rules)) {
      if (ruleNames.includes(name)) continue;
      report(`/rules/${name}#`, `Unexpected rule \`${name}\`, expected one that exists`, {
        hint: didYouMean(name, ruleNames) ?? hint,
      });
    }
  },
};
