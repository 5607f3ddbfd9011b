import type { Rule } from '../rule.ts';

/** A number that must be reached is checked, not only written down. */
export const proseSuccessCriteria: Rule = {
  id: 'prose-success-criteria',
  severity: 'warning',
  summary: 'A step whose `success_criteria` has a number checks it with `verify`',
  why: 'Only `verify` is checked; `success_criteria` is for people. A number in it is a limit that a machine can hold the result against: publish the value in `$RUNBOOK_OUTPUT`, declare it in `outputs`, and compare it in `verify`.',
  good: [
    `steps:
  - step_type: verification
    commands: ['lag=$(queue-cli lag); echo "LAG_BYTES=$lag" >> "$RUNBOOK_OUTPUT"']
    success_criteria: Replication lag < 1MB
    outputs: {LAG_BYTES: {type: number}}
    verify: [vars.LAG_BYTES < 1048576]`,
    'steps: [{step_type: verification, success_criteria: No worker is stuck (step 3 showed them)}]',
    'steps: [{step_type: verification, success_criteria: The service answers on port 8080 with HTTP 200 over TLS 1.3}]',
    'steps: [{step_type: verification, success_criteria: RB-X-002 and `retry 3` are done on db-1 with v1.2}]',
  ],
  bad: [
    'steps: [{step_type: verification, success_criteria: Error rate < 1 %}]',
    'steps: [{step_type: verification, success_criteria: All 3 replicas are ready}]',
  ],
  check: (report, { flow }) => ({
    step: ({ step_type, step_number, success_criteria, verify }, pointer) => {
      if (success_criteria === undefined || verify.length > 0 || flow.rollbacks.has(step_number)) return;
      if (step_type !== 'automated' && step_type !== 'verification') return;
      const number = numberIn(success_criteria);
      if (number === undefined) return;
      report(
        `${pointer}/success_criteria`,
        `Unexpected number \`${number}\` in \`success_criteria\` of step ${step_number} without \`verify\`, expected an expression that checks it`,
      );
    },
  }),
};

// What a number behind these names is no amount.
const named =
  /\b(?:steps?|phase|tier|zone|port|tls|ssl|http|version|release|exit code|status|code|level|severity|issue|ticket|page|section|rfc|iso|python|node|java|postgresql|kubernetes)\s+#?\d[\d.]*(?:(?:,|\s+and|\s+or|\s+to|\s*-)\s*\d[\d.]*)*/gi;

/** A number that stands for itself; not part of a name, a version or code. */
function numberIn(text: string): string | undefined {
  const plain = text.replaceAll(/`[^`]*`/g, '').replaceAll(named, '');
  return /(?<![\w.:/#-])\d+(?:[.,]\d+)?(?=\s*%|[a-z]{0,3}\b(?![.:/-]?\w))/i.exec(plain)?.[0];
}
