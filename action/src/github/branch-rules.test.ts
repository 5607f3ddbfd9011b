import { expect, test } from 'vitest';
import { type BranchProtection, type BranchRule, branchRules } from './branch-rules.ts';

const rule = (type: string, more: Partial<BranchRule> = {}): BranchRule => ({
  type,
  codeOwners: false,
  checks: [],
  ...more,
});
const older: BranchProtection = {
  pullRequest: true,
  codeOwners: true,
  checks: ['check'],
  allowsForcePush: false,
  allowsDeletion: true,
};

test.each([
  [
    'nothing',
    [],
    null,
    {
      pullRequest: false,
      codeOwners: false,
      checks: [],
      blocksForcePush: false,
      blocksDeletion: false,
      blocksPush: [],
    },
  ],
  [
    'rulesets',
    [
      rule('pull_request', { codeOwners: true }),
      rule('required_status_checks', { checks: ['a', 'a'] }),
      rule('non_fast_forward'),
      rule('deletion'),
    ],
    null,
    {
      pullRequest: true,
      codeOwners: true,
      checks: ['a'],
      blocksForcePush: true,
      blocksDeletion: true,
      blocksPush: ['pull_request', 'required_status_checks'],
    },
  ],
  [
    'the older protection',
    [],
    older,
    {
      pullRequest: true,
      codeOwners: true,
      checks: ['check'],
      blocksForcePush: true,
      blocksDeletion: false,
      blocksPush: ['pull_request', 'required_status_checks'],
    },
  ],
  [
    'append-only',
    [rule('non_fast_forward'), rule('deletion'), rule('required_linear_history')],
    null,
    { blocksForcePush: true, blocksDeletion: true, blocksPush: [] },
  ],
  [
    'one adds to the other',
    [rule('deletion')],
    { ...older, codeOwners: false },
    { codeOwners: false, blocksForcePush: true, blocksDeletion: true },
  ],
])('%s', (_, rules, protection, expected) => {
  expect(branchRules(rules, protection)).toMatchObject(expected);
});
