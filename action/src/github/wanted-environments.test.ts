import { expect, test } from 'vitest';
import { normaliseConfig } from '../runbook/config.ts';
import type { ConfigFile } from '../schema/config.ts';
import { wantedEnvironments } from './wanted-environments.ts';

const approvers = {
  oncall: { users: ['alice', 'Bob'], teams: ['acme/oncall'] },
  lead: { users: ['bob', 'carol'] },
  none: {},
  crowd: { users: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] },
};

function wanted(file: ConfigFile, ...environments: readonly string[]): readonly string[] {
  const runbooks = environments.map((environment) => ({ metadata: { environment } as never }));
  return wantedEnvironments(normaliseConfig({ approvers, ...file }), runbooks).map(
    ({ name, kind, users, teams, fault }) =>
      `${name} ${kind}: ${[...users, ...teams].join(' ')}${fault === null ? '' : `! ${fault.message}`}`,
  );
}

test.each<readonly [string, ConfigFile, readonly string[], readonly string[]]>([
  [
    'each kind, by name, everybody once',
    {
      environments: { 'z-gate': { approvers: ['lead'] }, gate: { approvers: ['oncall', 'lead'] } },
      break_glass: { who: ['oncall'], environment: 'glass' },
    },
    ['prod', 'lab', 'prod'],
    [
      'gate gate: alice bob carol acme/oncall',
      'z-gate gate: bob carol',
      'glass break-glass: alice Bob acme/oncall',
      'lab open: ',
      'prod open: ',
    ],
  ],
  ['nothing', {}, [], []],
  [
    'by comment only what gives secrets',
    { approvals: 'comment', environments: { gate: { approvers: ['lead'] } } },
    ['prod'],
    ['prod open: '],
  ],
  [
    'nobody to ask, or too many',
    { environments: { a: { approvers: ['none'] }, b: { approvers: ['crowd'] } } },
    [],
    [
      'a gate: ! Nobody holds `none`, so there is nobody to ask',
      'b gate: a b c d e f g! 7 people and teams hold `crowd`, and GitHub takes at most 6 reviewers',
    ],
  ],
  [
    'one name twice',
    {
      environments: {
        prod: { approvers: ['lead'] },
        Gate: { approvers: ['lead'] },
        gate: { approvers: ['oncall'] },
      },
    },
    ['Prod'],
    [
      'Gate gate: bob carol! `Gate` and `gate` are one environment on GitHub, whose names ignore case',
      'prod gate: bob carol! It is named as the environment of a gate and as one that asks nobody, which no environment can be at once',
    ],
  ],
])('%s', (_, file, environments, expected) => {
  expect(wanted(file, ...environments)).toEqual(expected);
});
