import { expect, test } from 'vitest';
import { normaliseConfig } from '../runbook/config.ts';
import { loadRunbook } from '../runbook/load-runbook.ts';
import { smallestRunbook } from '../runbook/smallest-runbook.test-support.ts';
import type { ConfigFile } from '../schema/config.ts';
import { secretPlaces } from './secret-places.ts';

const file: ConfigFile = {
  approvers: { lead: { users: ['alice'] }, oncall: { users: ['bob'] } },
  environments: { gate: { approvers: ['oncall', 'lead'] }, other: { approvers: ['lead'] } },
};

const steps = `
  - {step_number: 1, title: Look, description: Looks, step_type: verification, commands: ['look "$TOKEN"']}
  - {step_number: 2, title: Do, description: Does, step_type: automated, requires_approval: true, commands: ['act "$TOKEN" "$KEY"']}
  - {step_number: 3, title: Other, description: Does, step_type: automated, requires_approval: true, approvers: [lead], commands: ['act "$KEY"']}
  - {step_number: 4, title: No, description: Reads none, step_type: automated, commands: ['act "$TOKENS"']}`;

function places(environment: string, config: ConfigFile): readonly string[] {
  const text = smallestRunbook({
    metadata: `${environment}  approvers: [lead, oncall]\n`,
    top: `variables:
  TOKEN: {type: string, secret: true, description: Reads}
  KEY: {type: string, secret: true, description: Writes}
  TOKENS: {type: number, description: How many, default: 1}
`,
    steps,
  });
  const settings = normaliseConfig(config);
  const { loaded, findings } = loadRunbook({ path: 'runbooks/RB-X-001.yaml', text }, { config: settings });
  if (loaded === undefined) throw new Error(findings.map(({ message }) => message).join('\n'));
  return secretPlaces([loaded], settings).map(({ name, environment: where }) => `${name} in ${where}`);
}

test.each([
  [
    'gates and what is open',
    '  environment: prod\n',
    file,
    ['TOKEN in prod', 'TOKEN in gate', 'KEY in gate', 'KEY in other'],
  ],
  ['no environment for open steps', '', file, ['TOKEN in gate', 'KEY in gate', 'KEY in other']],
  ['no environment for a gate', '  environment: prod\n', { ...file, environments: {} }, ['TOKEN in prod']],
  [
    'approvals by comment',
    '  environment: prod\n',
    { ...file, approvals: 'comment' as const },
    ['TOKEN in prod', 'KEY in prod'],
  ],
  [
    'broken glass',
    '',
    { ...file, break_glass: { who: ['lead'], environment: 'glass' } },
    ['TOKEN in gate', 'TOKEN in glass', 'KEY in gate', 'KEY in glass', 'KEY in other'],
  ],
])('%s', (_, environment, config, expected) => {
  expect(places(environment, config)).toEqual(expected);
});
