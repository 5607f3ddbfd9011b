import { tokenOf } from '../../runbook/places.ts';
import type { OutputDeclaration } from '../../runbook/runbook.ts';
import type { Rule } from '../rule.ts';

/** What is named like a secret is one. */
export const secretNotMarked: Rule = {
  id: 'secret-not-marked',
  severity: 'warning',
  summary: 'A variable or output that is named like a password, token or key says `secret: true`',
  why: 'Only a secret is masked in the journal, the log and the summary, and kept off the command line. Where the value is harmless, such as the name of a token, give it a name that says so: `TOKEN_NAME`.',
  good: [
    `metadata: {environment: production}
variables: {API_TOKEN: {type: string, secret: true, description: Token of the queue}}`,
    `variables: {TOKEN_NAME: {type: string, default: queue, description: Which token}}
steps: [{step_type: verification, commands: ['queue-cli token "$TOKEN_NAME"']}]`,
  ],
  bad: [
    `variables: {DB_PASSWORD: {type: string, description: Password of the database}}
steps: [{step_type: verification, commands: ['queue-cli login "$DB_PASSWORD"']}]`,
    `steps:
  - step_type: verification
    commands: ['token=$(queue-cli login); echo "SESSION_TOKEN=$token" >> "$RUNBOOK_OUTPUT"', 'queue-cli workers "$SESSION_TOKEN"']
    outputs: {SESSION_TOKEN: {type: string}}`,
  ],
  check: (report, { runbook }) => {
    const say = (names: Readonly<Record<string, OutputDeclaration>>, pointer: string): void => {
      for (const [name, { type, secret }] of Object.entries(names)) {
        if (secret || type !== 'string' || !namedLikeSecret.test(name)) continue;
        report(
          `${pointer}/${tokenOf(name)}#`,
          `Unexpected \`${name}\` that is no secret, expected \`secret: true\``,
        );
      }
    };
    return {
      runbook: () => say(runbook.variables, '/variables'),
      step: ({ outputs }, pointer) => say(outputs, `${pointer}/outputs`),
    };
  },
};

const namedLikeSecret =
  /(?:^|_)(?:PASSWORD|PASSWD|PASSPHRASE|API_?KEY|PRIVATE_?KEY|SECRET_?KEY|ACCESS_?KEY|TOKEN|CLIENT_SECRET)$/i;
