import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Event } from '../engine/event.ts';
import { consumedApprovals } from './consumed-approvals.ts';
import { environmentProblem, type RequiredEnvironment } from './environment-problem.ts';
import { executionSuffix, runOfExecution } from './execution-suffix.ts';
import type { ApprovalEntry, BranchPolicy, EnvironmentFacts, Reviewer } from './facts.ts';
import { approvalEvidence, rejectionEvidence } from './gate-evidence.ts';
import { firstRun, gated, lead, place, started, told } from './gate-samples.test-support.ts';
import { startProblem } from './start-problem.ts';

// Most are the right one, or too little would ever count.
const names = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('prod', 'PROD', 'Prod') },
  fc.constantFrom('prod ', 'prod2', 'pro', '', '*', '__proto__'),
);
const people = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('ann', 'Ann', 'bob') },
  fc.constantFrom('eve', 'x[bot]', 'X[BOT]', '', 'constructor'),
);
const entries: fc.Arbitrary<readonly ApprovalEntry[]> = fc.array(
  fc.record({
    environments: fc.array(names, { maxLength: 3 }),
    state: fc.constantFrom('approved', 'rejected', 'pending'),
    user: people,
    userType: fc.constantFrom('User', 'User', 'User', 'Bot', 'Organization', ''),
    comment: fc.string({ maxLength: 3 }),
  }),
  { maxLength: 6 },
);
const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
const of = (list: readonly ApprovalEntry[], state: string, environment: string): readonly ApprovalEntry[] =>
  list.filter((one) => one.state === state && one.environments.some((name) => same(name, environment)));

test('an approval counts only where GitHub has one of this environment that nothing has used, by one person', () => {
  const question = fc.record({
    list: entries,
    environment: names,
    consumed: fc.array(people, { maxLength: 2 }),
    attempt: fc.constantFrom(1, 1, 1, 2, 0),
  });
  let counted = 0;
  fc.assert(
    fc.property(question, ({ list, environment, consumed, attempt }) => {
      const evidence = approvalEvidence({ attempt, entries: told(list), environment, consumed });
      if (!evidence.ok) return;
      counted++;
      const approved = of(list, 'approved', environment);
      expect(attempt).toBe(1);
      expect(environment).not.toBe('');
      expect(approved.length).toBeGreaterThan(consumed.length);
      expect(evidence.entry).toBe(consumed.length + 1);
      expect(evidence.person).toMatch(/^\w+$/);
      const left = approved.filter(({ user }) => same(user, evidence.person)).length;
      const used = consumed.filter((person) => same(person, evidence.person)).length;
      expect(left).toBeGreaterThan(used);
      // Everybody else's approvals are used up.
      expect(approved.length - left).toBe(consumed.length - used);
    }),
    { numRuns: 3000 },
  );
  expect(counted).toBeGreaterThan(10);
});

test('the order of the reviews, and reviews of other environments, change nothing', () => {
  const input = fc.record({
    list: entries,
    consumed: fc.array(people, { maxLength: 2 }),
    others: fc.array(fc.constantFrom<ApprovalEntry['state']>('approved', 'rejected', 'pending'), {
      maxLength: 3,
    }),
    turn: fc.nat(6),
  });
  const answer = (list: readonly ApprovalEntry[], consumed: readonly string[]): unknown => {
    const evidence = approvalEvidence({ attempt: 1, entries: told(list), environment: 'prod', consumed });
    return evidence.ok ? [evidence.person.toLowerCase(), evidence.entry] : evidence.refusal.code;
  };
  fc.assert(
    fc.property(input, ({ list, consumed, others, turn }) => {
      // Who is a person depends on the entry; here only the order is looked at.
      const persons = list.map((one) => ({ ...one, userType: 'User' }));
      const more = others.map((state) => ({
        environments: ['else'],
        state,
        user: 'eve',
        userType: 'User',
        comment: '',
      }));
      const turned = [...more, ...persons.slice(turn), ...persons.slice(0, turn)];
      expect(answer(turned, consumed)).toEqual(answer(persons, consumed));
    }),
  );
});

test('a rejection is always one of this environment, by a person', () => {
  fc.assert(
    fc.property(entries, names, (list, environment) => {
      const evidence = rejectionEvidence({ attempt: 1, entries: told(list), environment });
      if (!evidence.ok) return;
      const rejected = of(list, 'rejected', environment);
      expect(rejected[evidence.entry - 1]?.user).toBe(evidence.person);
      expect(rejected[evidence.entry - 1]?.userType).toBe('User');
    }),
    { numRuns: 1000 },
  );
});

test('approvals of other runs and environments are not used by this one', () => {
  const line = (run: number, environment: string, person: string, type = 'ApprovalGranted'): Event =>
    ({ type, by: { person, via: 'github-environment', run, environment } }) as unknown as Event;
  const events = [
    line(1, 'prod', 'ann'),
    line(2, 'prod', 'bob'),
    line(1, 'other', 'cid'),
    line(1, 'PROD', 'dan'),
    line(1, 'prod', 'eve', 'ApprovalRejected'),
    { type: 'ApprovalGranted', by: { person: 'fay', via: 'local' } } as unknown as Event,
    { type: 'ApprovalGranted', by: null } as unknown as Event,
  ];
  expect(consumedApprovals(events, 1, 'Prod')).toEqual(['ann', 'dan']);
});

const reviewers: fc.Arbitrary<readonly Reviewer[] | null> = fc.option(
  fc.array(
    fc.record({
      type: fc.constantFrom('User', 'Team'),
      name: fc.constantFrom('ann', 'BOB', 'oncall', 'eve', ''),
      id: fc.nat(3),
    }),
    { maxLength: 5 },
  ),
);
const policies: fc.Arbitrary<BranchPolicy> = fc.oneof(
  fc.constantFrom<BranchPolicy>('none', 'protected', { patterns: [{ name: 'main', type: 'branch' }] }),
  fc.record({
    patterns: fc.array(
      fc.record({
        name: fc.constantFrom('main', 'main', 'Main', 'ma*', 'main ', ''),
        type: fc.constantFrom('branch', 'branch', 'tag', ''),
      }),
      { maxLength: 2 },
    ),
  }),
);

test('an environment passes only with exactly its reviewers and exactly the default branch', () => {
  const facts: fc.Arbitrary<EnvironmentFacts> = fc.record({
    name: fc.constantFrom('prod-lead', 'PROD-LEAD', 'Prod-Lead', 'prod'),
    id: fc.nat(),
    reviewers: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(gated.reviewers, null) }, reviewers),
    preventSelfReview: fc.boolean(),
    waitMinutes: fc.nat(43_200),
    branchPolicy: policies,
    adminsBypass: fc.constantFrom(true, false, null),
  });
  const wanted: fc.Arbitrary<RequiredEnvironment> = fc.record({
    name: fc.constantFrom('prod-lead', 'prod-lead', 'prod-lead', ''),
    users: fc.constantFrom(lead.users, lead.users, lead.users, []),
    teams: fc.constantFrom(lead.teams, lead.teams, lead.teams, []),
    defaultBranch: fc.constantFrom('main', 'main', 'main', ''),
    kind: fc.constantFrom('gate', 'open', 'break-glass'),
    strict: fc.boolean(),
  });
  let passed = 0;
  fc.assert(
    fc.property(facts, wanted, (found, must) => {
      if (environmentProblem(told(found), must) !== null) return;
      passed++;
      const asked = (found.reviewers ?? []).map(({ type, name }) => `${type} ${name.toLowerCase()}`);
      const due = [
        ...(must.teams.length === 0 ? [] : ['Team oncall']),
        ...(must.users.length === 0 ? [] : ['User ann', 'User bob']),
      ];
      expect([...new Set(asked)].sort()).toEqual(must.kind === 'open' ? [] : due);
      // An environment that is to ask nobody is no gate.
      expect(must.kind === 'open' || due.length > 0).toBe(true);
      expect(found.branchPolicy).toEqual({ patterns: [{ name: 'main', type: 'branch' }] });
      expect(must.strict && must.kind !== 'open' && found.adminsBypass).not.toBe(true);
      expect(must.kind === 'break-glass' && found.preventSelfReview).toBe(false);
    }),
    { numRuns: 3000 },
  );
  expect(passed).toBeGreaterThan(10);
});

test('a beginning that differs from its run in anything that was looked at is refused', () => {
  const odd = fc.constantFrom<unknown>('', 'other', null, 0, 2, 'push', '2020-01-01T00:00:00Z', {});
  const looked = [
    'id',
    'attempt',
    'event',
    'headSha',
    'headBranch',
    'path',
    'triggeringActor',
    'createdAt',
  ] as const;
  fc.assert(
    fc.property(fc.constantFrom(...looked), odd, (field, value) => {
      // Answers are checked for their kinds when they are read; even a wrong kind must not slip through here.
      const changed = { ...firstRun, [field]: typeof firstRun[field] === 'string' ? String(value) : value };
      expect(startProblem(told(changed as typeof firstRun), started, place)).not.toBeNull();
    }),
  );
});

test('an id names exactly the run it was made with', () => {
  const random = fc.stringMatching(/^[0-9a-z]{6}$/);
  const id = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });
  fc.assert(
    fc.property(random, id, (text, run) => {
      expect(runOfExecution(`exec-RB-A-001-20261123T093000Z-${executionSuffix(run, text)}`)).toBe(run);
    }),
  );
  for (const text of [
    '',
    'exec',
    'exec-a-b-k3v9q2',
    'exec-a-b-k3v9q20',
    'exec-a-b-k3v9q2../x',
    'exec-a-b-k3v9q2zzzzzzzzzzzzzz',
  ]) {
    expect(runOfExecution(text)).toBeNull();
  }
  expect(() => executionSuffix(1, 'short')).toThrow('Not six');
});
