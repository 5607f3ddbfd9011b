import { expect, test } from 'vitest';
import { environmentProblem } from './environment-problem.ts';
import { differs, environmentPlan, type EnvironmentPlan } from './environment-plan.ts';
import type { EnvironmentFacts, Fact, Reviewer } from './facts.ts';
import type { EnvironmentKind } from './wanted-environments.ts';

const alice: Reviewer = { type: 'User', name: 'alice', id: 1 };
const bob: Reviewer = { type: 'User', name: 'bob', id: 2 };
const team: Reviewer = { type: 'Team', name: 'oncall', id: 2 };
const main = { name: 'main', type: 'branch' };
const page = 'https://github.com/acme/ops/settings/environments';

/** A gate just as it should be. */
const right: EnvironmentFacts = {
  name: 'gate',
  id: 9,
  reviewers: [alice, bob],
  preventSelfReview: true,
  waitMinutes: 0,
  branchPolicy: { patterns: [main] },
  adminsBypass: false,
};

type Given = {
  readonly kind?: EnvironmentKind;
  readonly found?: Fact<EnvironmentFacts>;
  readonly now?: Partial<EnvironmentFacts>;
  readonly reviewers?: Fact<readonly Reviewer[]>;
};

function planned({ kind = 'gate', found, now = {}, reviewers }: Given): EnvironmentPlan {
  const asked: readonly Reviewer[] = kind === 'open' ? [] : [alice, bob];
  return environmentPlan({
    wanted: { name: 'gate', kind, users: [], teams: [], fault: null },
    found: found ?? { ok: true, value: { ...right, ...now } },
    reviewers: reviewers ?? { ok: true, value: asked },
    defaultBranch: 'main',
    page,
  });
}

function lines({ differences }: EnvironmentPlan): readonly string[] {
  return differences.map(
    ({ setting, before, after, byHand, advice }) =>
      `${setting}: ${before ?? '-'} > ${after}${byHand === null ? '' : ' by hand'}${advice ? ' (advice)' : ''}`,
  );
}

const missing: Fact<never> = { ok: false, reason: 'missing', message: 'GitHub answered 404' };

test('what is right stays', () => {
  const plan = planned({});
  expect(plan).toMatchObject({ action: 'none', differences: [], body: null, addBranch: null });
  expect(differs(plan)).toBe(false);
});

test.each<readonly [string, Given, readonly string[]]>([
  ['other reviewers', { now: { reviewers: [alice] } }, ['reviewers: alice > alice, bob']],
  ['the same in another order', { now: { reviewers: [bob, alice] } }, []],
  [
    'a team with the number of a person',
    { now: { reviewers: [alice, team] } },
    ['reviewers: alice, team oncall > alice, bob'],
  ],
  ['nobody', { now: { reviewers: null } }, ['reviewers: nobody > alice, bob']],
  ['review of one’s own', { now: { preventSelfReview: false } }, ['self_review: allowed > prevented']],
  ['every branch', { now: { branchPolicy: 'none' } }, ['branch_policy: every branch > only main']],
  [
    'protected branches',
    { now: { branchPolicy: 'protected' } },
    ['branch_policy: protected branches > only main'],
  ],
  ['no branch', { now: { branchPolicy: { patterns: [] } } }, ['branch_policy: no branch at all > only main']],
  [
    'a pattern',
    { now: { branchPolicy: { patterns: [{ name: 'm*', type: 'branch' }] } } },
    ['branch_policy: m* > only main'],
  ],
  [
    'a tag of that name',
    { now: { branchPolicy: { patterns: [{ name: 'main', type: 'tag' }] } } },
    ['branch_policy: tag main > only main'],
  ],
  [
    'one branch too many',
    { now: { branchPolicy: { patterns: [main, { name: 'dev', type: 'branch' }] } } },
    ['branch_policy: main, dev > only main'],
  ],
  ['a wait', { now: { waitMinutes: 5 } }, ['wait_timer: 5 minutes > none by hand (advice)']],
  ['bypass', { now: { adminsBypass: true } }, ['admin_bypass: allowed > not allowed by hand (advice)']],
  ['bypass that is not told', { now: { adminsBypass: null } }, []],
  [
    'breaking the glass: one’s own review is meant',
    { kind: 'break-glass', now: { preventSelfReview: false } },
    [],
  ],
  ['breaking the glass, prevented', { kind: 'break-glass' }, ['self_review: prevented > allowed']],
  ['open: nobody is asked', { kind: 'open', now: { reviewers: null, adminsBypass: true } }, []],
  [
    'open, and somebody is asked',
    { kind: 'open', now: { reviewers: [alice] } },
    ['reviewers: alice > nobody by hand'],
  ],
  [
    'missing',
    { found: missing },
    ['reviewers: - > alice, bob', 'self_review: - > prevented', 'branch_policy: - > only main'],
  ],
  [
    'missing and open',
    { kind: 'open', found: missing },
    ['reviewers: - > nobody', 'branch_policy: - > only main'],
  ],
])('differences: %s', (_, given, expected) => {
  expect(lines(planned(given))).toEqual(expected);
});

const custom = { protected_branches: false, custom_branch_policies: true };
const both = [
  { type: 'User', id: 1 },
  { type: 'User', id: 2 },
];

test.each<readonly [string, Given, Partial<EnvironmentPlan>]>([
  [
    'created whole',
    { found: missing },
    {
      action: 'create',
      body: {
        wait_timer: 0,
        prevent_self_review: true,
        reviewers: both as never,
        deployment_branch_policy: custom,
      },
      addBranch: 'main',
      removePolicies: [],
    },
  ],
  [
    'changed, and what was not asked about is kept',
    { now: { reviewers: [alice], waitMinutes: 7 } },
    {
      action: 'change',
      body: {
        wait_timer: 7,
        prevent_self_review: true,
        reviewers: both as never,
        deployment_branch_policy: custom,
      },
      addBranch: null,
      removePolicies: [],
    },
  ],
  [
    'only the branches are wrong: the rules are not sent again',
    { now: { branchPolicy: { patterns: [{ name: 'dev', type: 'branch' }] } } },
    { action: 'change', body: null, addBranch: 'main', removePolicies: [{ name: 'dev', type: 'branch' }] },
  ],
  [
    'from protected branches to the default branch',
    { now: { branchPolicy: 'protected' } },
    { action: 'change', addBranch: 'main', removePolicies: [] },
  ],
  [
    'an open environment keeps the reviewers that a person must remove',
    { kind: 'open', now: { reviewers: [alice], branchPolicy: 'none', preventSelfReview: true } },
    {
      action: 'change',
      body: {
        wait_timer: 0,
        prevent_self_review: true,
        reviewers: [{ type: 'User', id: 1 }],
        deployment_branch_policy: custom,
      },
    },
  ],
  [
    'an open environment with reviewers alone: nothing is sent',
    { kind: 'open', now: { reviewers: [alice] } },
    { action: 'none', body: null },
  ],
  [
    'somebody who does not exist',
    { reviewers: { ok: false, reason: 'missing', message: '`eve` is no person on GitHub' } },
    { action: 'refused', body: null },
  ],
  [
    'GitHub is down',
    { found: { ok: false, reason: 'unreachable', message: 'x' } },
    { action: 'unknown', body: null },
  ],
  [
    'GitHub says no',
    { found: { ok: false, reason: 'refused', message: 'x' } },
    { action: 'unknown', body: null },
  ],
  [
    'nobody can be looked up',
    { reviewers: { ok: false, reason: 'unreachable', message: 'x' } },
    { action: 'unknown', body: null },
  ],
])('plan: %s', (_, given, expected) => {
  expect(planned(given)).toMatchObject(expected);
});

test('advice alone is no difference, what is left to a person is one', () => {
  expect(differs(planned({ now: { adminsBypass: true, waitMinutes: 3 } }))).toBe(false);
  expect(differs(planned({ kind: 'open', now: { reviewers: [alice] } }))).toBe(true);
});

test('whatever an environment is like: where nothing differs no gate refuses it, and what a gate refuses differs', () => {
  const policies: readonly EnvironmentFacts['branchPolicy'][] = [
    'none',
    'protected',
    { patterns: [] },
    { patterns: [main] },
    { patterns: [{ name: 'main', type: 'tag' }] },
    { patterns: [{ name: 'm*', type: 'branch' }] },
    { patterns: [main, { name: 'dev', type: 'branch' }] },
  ];
  const bob2: Reviewer = { type: 'User', name: 'eve', id: 3 };
  let fine = 0;
  for (const kind of ['gate', 'open', 'break-glass'] as const) {
    for (const reviewers of [null, [], [alice], [bob, alice], [alice, bob, team], [alice, bob2]]) {
      for (const branchPolicy of policies) {
        for (const preventSelfReview of [true, false]) {
          const now = { ...right, reviewers, branchPolicy, preventSelfReview };
          const refused = environmentProblem(
            { ok: true, value: now },
            {
              name: 'gate',
              kind,
              users: kind === 'open' ? [] : ['alice', 'bob'],
              teams: [],
              defaultBranch: 'main',
              strict: false,
            },
          );
          const differing = differs(planned({ kind, now }));
          if (!differing) fine++;
          expect({ now, kind, wrong: refused !== null && !differing }).toEqual({ now, kind, wrong: false });
          // That a gate lets whoever started a run approve it is mended, and refused nowhere.
          if (differing && refused === null) {
            expect({ now, kind }).toMatchObject({ kind: 'gate', now: { preventSelfReview: false } });
          }
        }
      }
    }
  }
  expect(fine).toBeGreaterThan(3);
});
