import { describe, expect, test } from 'vitest';
import { approverProblem } from '../engine/approval.ts';
import type { Event } from '../engine/event.ts';
import { notStarted } from '../engine/state.ts';
import type { Refusal, Turn } from '../engine/turn.ts';
import {
  answerProblem,
  commentGrantProblem,
  dispatchedAnswerProblem,
  grantProblem,
  unconfirmedAnswer,
} from './answer-problem.ts';
import { environmentProblem } from './environment-problem.ts';
import type { BranchPolicy, CommentFacts, EnvironmentFacts, RunFacts } from './facts.ts';
import { gateEnvironment } from './gate-environment.ts';
import { approvalEvidence, type GateEvidence, rejectionEvidence } from './gate-evidence.ts';
import { isUnreachable } from './gate-refusal.ts';
import {
  commit,
  executionId,
  firstRun,
  gated,
  lead,
  place,
  review,
  runId,
  settings,
  started,
  told,
  untoldFor,
} from './gate-samples.test-support.ts';
import { eventsSince, placeProblem, requestProblem } from './plan-problem.ts';
import { engineReasons, type GateReason, gateReasons } from './reason-codes.ts';
import { requiredEnvironment } from './required-environment.ts';
import { startCommentProblem } from './start-comment-problem.ts';
import { startProblem } from './start-problem.ts';

type Row = { readonly what: string; readonly code: GateReason | null; readonly found: () => Refusal | null };

const comment: CommentFacts = {
  id: 5,
  issue: 12,
  author: 'olga',
  authorType: 'User',
  body: '/set TARGET=db-1',
  createdAt: '2026-11-23T09:29:50Z',
  updatedAt: '2026-11-23T09:29:50Z',
  association: 'MEMBER',
};

const chosen = {
  type: 'DecisionTaken',
  seq: 9,
  by: { person: 'Olga', via: 'github-comment', run: 5, comment: 5 },
  step: 3,
  visit: 1,
  branch: 'left',
} as unknown as Parameters<typeof answerProblem>[1];

const granted = {
  type: 'ApprovalGranted',
  seq: 12,
  by: { person: 'ann', via: 'github-environment', run: 5, environment: 'prod-lead', entry: 1, comment: 5 },
  step: 3,
} as unknown as Parameters<typeof grantProblem>[1];

const answered =
  (more: Partial<CommentFacts>): Row['found'] =>
  () =>
    answerProblem(told({ ...comment, body: '/choose 3 left', ...more }), chosen, 12);

const dispatched =
  (more: Partial<RunFacts>): Row['found'] =>
  () =>
    dispatchedAnswerProblem(told({ ...firstRun, ...more }), chosen, { executionId, startedBy: runId });

const startComment =
  (more: Partial<CommentFacts>): Row['found'] =>
  () =>
    startCommentProblem(told({ ...comment, ...more }), {
      ...started,
      by: { person: 'Olga', via: 'github-comment', run: runId, comment: 5 },
    });

const environment =
  (facts: Partial<EnvironmentFacts>, wanted: Partial<typeof lead> = {}): Row['found'] =>
  () =>
    environmentProblem(told({ ...gated, ...facts }), { ...lead, ...wanted });
const policy = (branchPolicy: BranchPolicy, wanted: Partial<typeof lead> = {}): Row['found'] =>
  environment({ branchPolicy }, wanted);
const patterns = (...all: readonly (readonly [string, string?])[]): BranchPolicy => ({
  patterns: all.map(([name, type = 'branch']) => ({ name, type })),
});
const refusalOf = (evidence: GateEvidence): Refusal | null => (evidence.ok ? null : evidence.refusal);

const environments: readonly Row[] = [
  { what: 'as it must be, in any order and case', code: null, found: environment({}) },
  {
    what: 'self-review prevented, no wait, bypass unknown',
    code: null,
    found: environment({ preventSelfReview: true, waitMinutes: 0, adminsBypass: null }),
  },
  {
    what: 'bypass allowed where that is not strict',
    code: null,
    found: environment({ adminsBypass: true }, { strict: false }),
  },
  {
    what: 'a branch with a slash',
    code: null,
    found: policy(patterns(['release/1.x']), { defaultBranch: 'release/1.x' }),
  },
  { what: 'no name', code: 'environment-unnamed', found: environment({}, { name: '' }) },
  {
    what: 'does not exist',
    code: 'environment-missing',
    found: () => environmentProblem(untoldFor('missing'), lead),
  },
  {
    what: 'must not be read',
    code: 'not-permitted',
    found: () => environmentProblem(untoldFor('refused'), lead),
  },
  {
    what: 'GitHub is down',
    code: 'unreachable',
    found: () => environmentProblem(untoldFor('unreachable'), lead),
  },
  { what: 'an answer about another', code: 'environment-other', found: environment({ name: 'prod' }) },
  { what: 'no rule that asks', code: 'no-reviewers', found: environment({ reviewers: null }) },
  { what: 'a rule that asks nobody', code: 'no-reviewers', found: environment({ reviewers: [] }) },
  { what: 'roles nobody holds', code: 'no-approvers', found: environment({}, { users: [], teams: [] }) },
  {
    what: 'seven people',
    code: 'too-many-reviewers',
    found: environment({}, { users: ['a', 'b', 'c', 'd', 'e', 'f'] }),
  },
  {
    what: "a stranger's team",
    code: 'team-elsewhere',
    found: environment({}, { teams: ['acme/oncall', 'evil/oncall'] }),
  },
  { what: 'one too few', code: 'reviewers-differ', found: environment({}, { users: ['ann', 'Bob', 'mia'] }) },
  { what: 'one too many', code: 'reviewers-differ', found: environment({}, { users: ['ann'] }) },
  {
    what: 'a person with the name of the team',
    code: 'reviewers-differ',
    found: environment({
      reviewers: [
        { type: 'User', name: 'ann', id: 1 },
        { type: 'User', name: 'bob', id: 2 },
        { type: 'User', name: 'oncall', id: 3 },
      ],
    }),
  },
  { what: 'every branch', code: 'no-branch-policy', found: policy('none') },
  { what: 'protected branches', code: 'branch-policy-protected', found: policy('protected') },
  { what: 'no branch', code: 'branch-policy-empty', found: policy(patterns()) },
  {
    what: 'the default branch and another',
    code: 'branch-policy-several',
    found: policy(patterns(['main'], ['fix/*'])),
  },
  {
    what: 'the default branch twice',
    code: 'branch-policy-several',
    found: policy(patterns(['main'], ['main'])),
  },
  { what: 'a tag named like it', code: 'branch-policy-tag', found: policy(patterns(['main', 'tag'])) },
  { what: 'a star', code: 'branch-policy-pattern', found: policy(patterns(['mai*'])) },
  { what: 'a set', code: 'branch-policy-pattern', found: policy(patterns(['[m]ain'])) },
  {
    what: 'a default branch that would be a pattern',
    code: 'branch-policy-pattern',
    found: policy(patterns(['ma?n']), { defaultBranch: 'ma?n' }),
  },
  { what: 'another branch', code: 'branch-policy-other', found: policy(patterns(['Main'])) },
  {
    what: 'no default branch',
    code: 'branch-policy-other',
    found: policy(patterns(['']), { defaultBranch: '' }),
  },
  { what: 'administrators may bypass it', code: 'admins-bypass', found: environment({ adminsBypass: true }) },
  {
    what: 'for the glass',
    code: null,
    found: environment({}, { kind: 'break-glass' }),
  },
  {
    what: 'for the glass, without the one who breaks it',
    code: 'self-review-prevented',
    found: environment({ preventSelfReview: true }, { kind: 'break-glass' }),
  },
  {
    what: 'for the glass, that asks nobody',
    code: 'no-reviewers',
    found: environment({ reviewers: [] }, { kind: 'break-glass' }),
  },
  {
    what: 'without approval',
    code: null,
    found: environment({ reviewers: null, adminsBypass: true }, { kind: 'open' }),
  },
  {
    what: 'without approval, that asks',
    code: 'environment-asks',
    found: environment({}, { kind: 'open' }),
  },
  {
    what: 'without approval, for every branch',
    code: 'no-branch-policy',
    found: environment({ reviewers: [], branchPolicy: 'none' }, { kind: 'open' }),
  },
];

const choice =
  (approvers: readonly string[], config: Partial<typeof settings> = {}, glass = false): Row['found'] =>
  () => {
    const found = gateEnvironment({ ...settings, ...config }, approvers, glass);
    return found.ok ? null : found.refusal;
  };

const choices: readonly Row[] = [
  { what: 'the same roles', code: null, found: choice(['manager', 'lead', 'lead']) },
  { what: 'broken glass', code: null, found: choice(['manager'], {}, true) },
  { what: 'fewer roles', code: 'no-environment', found: choice(['manager']) },
  {
    what: 'two with the same roles',
    code: 'several-environments',
    found: choice(['lead'], { environments: { a: { approvers: ['lead'] }, b: { approvers: ['lead'] } } }),
  },
  { what: 'a role that is not there', code: 'unknown-role', found: choice(['constructor']) },
  { what: 'no role', code: 'unknown-role', found: choice([]) },
  {
    what: 'glass that nobody may break',
    code: 'no-break-glass',
    found: () => {
      const { break_glass: _, ...rest } = settings;
      const found = gateEnvironment(rest, ['lead'], true);
      return found.ok ? null : found.refusal;
    },
  },
];

const approval =
  (
    entries: Parameters<typeof approvalEvidence>[0]['entries'],
    more: Partial<Parameters<typeof approvalEvidence>[0]> = {},
  ): Row['found'] =>
  () =>
    refusalOf(approvalEvidence({ attempt: 1, entries, environment: 'prod-lead', consumed: [], ...more }));
const rejection =
  (entries: Parameters<typeof rejectionEvidence>[0]['entries'], attempt = 1): Row['found'] =>
  () =>
    refusalOf(rejectionEvidence({ attempt, entries, environment: 'prod-lead' }));
const rejected = review('ann', { state: 'rejected' });

const reviews: readonly Row[] = [
  { what: 'approved', code: null, found: approval(told([review('ann')])) },
  {
    what: 'approved again, newest first',
    code: null,
    found: approval(told([review('bob'), review('ann')]), { consumed: ['Ann'] }),
  },
  { what: 'nothing', code: 'no-approval', found: approval(told([])) },
  { what: 'only words', code: 'no-approval', found: approval(told([review('ann', { state: 'pending' })])) },
  { what: 'rejected', code: 'no-approval', found: approval(told([rejected])) },
  {
    what: 'another environment',
    code: 'no-approval',
    found: approval(told([review('ann', { environments: ['prod-leads'] })])),
  },
  { what: 'used up', code: 'no-approval', found: approval(told([review('ann')]), { consumed: ['ann'] }) },
  {
    what: 'by two, and none of them used',
    code: 'several-approvals',
    found: approval(told([review('ann'), review('bob')])),
  },
  {
    what: 'used, and not there',
    code: 'approvals-differ',
    found: approval(told([review('ann')]), { consumed: ['bob'] }),
  },
  {
    what: 'by a program',
    code: 'not-a-person',
    found: approval(told([review('rubber-stamp[bot]', { userType: 'Bot' })])),
  },
  {
    what: 'by a program that calls itself a person',
    code: 'not-a-person',
    found: approval(told([review('rubber-stamp[bot]')])),
  },
  {
    what: 'by an account that is gone',
    code: 'approver-unknown',
    found: approval(told([review('', { userType: '' })])),
  },
  {
    what: 'in a second attempt',
    code: 'second-attempt',
    found: approval(told([review('ann')]), { attempt: 2 }),
  },
  {
    what: 'in no environment',
    code: 'environment-unnamed',
    found: approval(told([review('ann', { environments: [''] })]), { environment: '' }),
  },
  { what: 'of a run that is gone', code: 'no-approval', found: approval(untoldFor('missing')) },
  { what: 'a list that must not be read', code: 'not-permitted', found: approval(untoldFor('refused')) },
  { what: 'GitHub is down', code: 'unreachable', found: approval(untoldFor('unreachable')) },
  { what: 'rejected, asked for that', code: null, found: rejection(told([review('bob'), rejected])) },
  { what: 'not rejected', code: 'no-rejection', found: rejection(told([review('bob')])) },
  {
    what: 'rejected by a program',
    code: 'not-a-person',
    found: rejection(told([review('x[bot]', { state: 'rejected', userType: 'Bot' })])),
  },
  { what: 'rejected in a second attempt', code: 'second-attempt', found: rejection(told([rejected]), 2) },
  {
    what: 'rejections that GitHub does not tell',
    code: 'unreachable',
    found: rejection(untoldFor('unreachable')),
  },
];

const start =
  (
    run: Partial<RunFacts>,
    event: Partial<typeof started> = {},
    where: Partial<typeof place> = {},
  ): Row['found'] =>
  () =>
    startProblem(told({ ...firstRun, ...run }), { ...started, ...event }, { ...place, ...where });
const by = (fields: object): Partial<typeof started> => ({
  by: { person: 'olga', via: 'github-dispatch', run: runId, ...fields },
});
const bot: Partial<RunFacts> = { actor: 'github-actions[bot]', triggeringActor: 'github-actions[bot]' };
const owned = (id: number, attempt: number): Partial<typeof started> => ({
  owner: { ...started.owner, workflow_run: { id, attempt, job: 'plan' } },
});

const requested = 'exec-RB-TEST-001-20261123T093000Z-k3v9q2zzz';
const commented: Partial<typeof started> = {
  ...by({ via: 'github-comment', comment: 5 }),
  execution_id: requested,
};

const starts: readonly Row[] = [
  { what: 'dispatched by the person', code: null, found: start({}) },
  {
    what: 'by a comment, that gives what a request lacked',
    code: null,
    found: start({ event: 'issue_comment', displayTitle: 'issue 12, comment 5' }, commented),
  },
  {
    what: 'dispatched for a request',
    code: null,
    found: start({ displayTitle: `-  ${requested}` }, { execution_id: requested }),
  },
  { what: 'by an alert', code: null, found: start(bot, { by: null, operator: '' }) },
  { what: 'a path with its ref', code: null, found: start({ path: `${firstRun.path}@refs/heads/main` }) },
  { what: 'late, in a queue', code: null, found: start({ createdAt: '2026-11-22T10:00:00Z' }) },
  {
    what: 'on a laptop',
    code: 'start-not-on-github',
    found: start({}, { by: { person: 'olga', via: 'local' } }),
  },
  {
    what: 'without a run',
    code: 'start-without-run',
    found: start({}, { owner: { host: 'h', pid: 1, started_at: '1' } }),
  },
  {
    what: 'by a run that is gone',
    code: 'start-run-missing',
    found: () => startProblem(untoldFor('missing'), started, place),
  },
  {
    what: 'by a run that must not be read',
    code: 'not-permitted',
    found: () => startProblem(untoldFor('refused'), started, place),
  },
  {
    what: 'GitHub is down',
    code: 'unreachable',
    found: () => startProblem(untoldFor('unreachable'), started, place),
  },
  { what: 'an answer about another run', code: 'start-other-run', found: start({ id: 1 }) },
  { what: "another run's person", code: 'start-other-run', found: start({}, by({ run: 1 })) },
  {
    what: 'an id that was made for another run',
    code: 'start-other-title',
    found: start({}, { execution_id: requested }),
  },
  {
    what: 'a second execution in the name of the run',
    code: 'start-twice',
    found: start({}, {}, { executions: [requested, executionId.replace('k3v9q2', 'k3v9q3')] }),
  },
  {
    what: 'a run that was asked for another runbook',
    code: 'start-other-title',
    found: start({ displayTitle: 'RB-TEST-0011 INC-7 ' }),
  },
  {
    what: 'the comment of another issue',
    code: 'start-other-title',
    found: start({ event: 'issue_comment', displayTitle: 'issue 13, comment 5' }, commented),
  },
  {
    what: 'a comment that the journal does not name',
    code: 'start-other-title',
    found: start({ event: 'issue_comment' }, by({ via: 'github-comment' })),
  },
  {
    what: "another runbook's id",
    code: 'start-other-run',
    found: start({}, { runbook_id: 'RB-TEST-002' }),
  },
  {
    what: 'by another workflow',
    code: 'start-other-workflow',
    found: start({ path: '.github/workflows/execute-runbook.yml.yml' }),
  },
  { what: 'by a push', code: 'start-other-event', found: start({ event: 'push' }) },
  {
    what: 'by a dispatch that is called a comment',
    code: 'start-other-event',
    found: start({}, by({ via: 'github-comment' })),
  },
  { what: 'on a branch', code: 'start-other-branch', found: start({ headBranch: 'fix' }) },
  { what: 'on no branch', code: 'start-other-branch', found: start({ headBranch: null }) },
  { what: 'in a re-run, says GitHub', code: 'start-second-attempt', found: start({ attempt: 2 }) },
  { what: 'in a re-run, says the journal', code: 'start-second-attempt', found: start({}, owned(runId, 2)) },
  {
    what: 'at an older commit',
    code: 'start-other-commit',
    found: start({ headSha: commit.replace('0', '1') }),
  },
  { what: 'at no commit', code: 'start-other-commit', found: start({}, { commit: null }) },
  { what: 'with changes', code: 'start-other-commit', found: start({}, { dirty: true }) },
  {
    what: 'at the commit of a tag named like the branch',
    code: 'start-not-on-default-branch',
    found: start({}, {}, { onDefaultBranch: told(false) }),
  },
  {
    what: 'at a commit that GitHub does not know',
    code: 'start-not-on-default-branch',
    found: start({}, {}, { onDefaultBranch: untoldFor('missing') }),
  },
  {
    what: 'at a commit that nobody can look for now',
    code: 'unreachable',
    found: start({}, {}, { onDefaultBranch: untoldFor('unreachable') }),
  },
  { what: 'by somebody else', code: 'start-other-person', found: start({ triggeringActor: 'eve' }) },
  { what: 'by the bot, for a person', code: 'start-other-person', found: start(bot) },
  {
    what: 'by the bot, as a person',
    code: 'start-other-person',
    found: start(bot, by({ person: 'github-actions[bot]' })),
  },
  {
    what: 'by a person, as an alert',
    code: 'start-other-person',
    found: start({}, { by: null, operator: '' }),
  },
  {
    what: 'by an alert, with a person in charge',
    code: 'start-other-operator',
    found: start(bot, { by: null }),
  },
  {
    what: 'long before its run',
    code: 'start-other-time',
    found: start({ createdAt: '2026-11-23T09:31:30Z' }),
  },
  {
    what: 'long after its run',
    code: 'start-other-time',
    found: start({ createdAt: '2026-11-22T03:00:00Z' }),
  },
  { what: 'at no time', code: 'start-other-time', found: start({ createdAt: 'yesterday' }) },
];

const lines = (...types: readonly Event['type'][]): readonly Event[] =>
  types.map((type, index) => ({ seq: index + 1, type, by: null }) as Event);
const since =
  (...types: readonly Event['type'][]): Row['found'] =>
  () =>
    eventsSince(lines('ExecutionStarted', 'ApprovalRequested', ...types), 2);
const digest = (text: string): string => text;
const asked = { environment: 'prod-lead', runner: ['self-hosted', 'prod'] };

const plans: readonly Row[] = [
  { what: 'nothing since', code: null, found: since() },
  {
    what: 'only what changes nothing',
    code: null,
    found: since(
      'ExecutionInterrupted',
      'ExecutionResumed',
      'NoteAdded',
      'Notified',
      'PauseRequested',
      'HandedOver',
      'GateRefused',
    ),
  },
  {
    what: 'an approval by hand',
    code: 'already-granted',
    found: since('ExecutionInterrupted', 'ApprovalGranted', 'ExecutionResumed'),
  },
  { what: 'a step began', code: 'appended-since', found: since('StepStarted', 'CommandFinished') },
  { what: 'it was asked again', code: 'appended-since', found: since('ApprovalRequested') },
  { what: 'the gate expired', code: 'appended-since', found: since('GateExpired', 'Escalated') },
  { what: 'no request there', code: 'no-request', found: () => eventsSince(lines('ExecutionStarted'), 1) },
  { what: 'nothing there', code: 'no-request', found: () => eventsSince([], 3) },
  { what: 'a decision that stands in its comment', code: null, found: answered({}) },
  {
    what: 'a decision for another branch',
    code: 'answer-not-confirmed',
    found: answered({ body: '/choose 3 right' }),
  },
  { what: 'a decision by another', code: 'answer-not-confirmed', found: answered({ author: 'mallory' }) },
  { what: 'a decision on another issue', code: 'answer-not-confirmed', found: answered({ issue: 13 }) },
  {
    what: 'a decision that was edited in',
    code: 'answer-not-confirmed',
    found: answered({ updatedAt: '2026-11-23T09:30:50Z' }),
  },
  { what: 'an earlier approval', code: null, found: () => grantProblem(told([review('Ann')]), granted) },
  {
    what: 'an earlier approval by another',
    code: 'approvals-differ',
    found: () => grantProblem(told([review('Bob')]), granted),
  },
  {
    what: 'an earlier approval of another environment',
    code: 'approvals-differ',
    found: () => grantProblem(told([review('ann', { environments: ['test'] })]), granted),
  },
  {
    what: 'an earlier approval by comment',
    code: null,
    found: () =>
      commentGrantProblem(told({ ...comment, author: 'ann', body: '/approve 3 0123abcd' }), granted, 12),
  },
  {
    what: 'an earlier approval of another step by comment',
    code: 'approvals-differ',
    found: () =>
      commentGrantProblem(told({ ...comment, author: 'ann', body: '/approve 4 0123abcd' }), granted, 12),
  },
  { what: 'a decision given along with the start', code: null, found: dispatched({}) },
  {
    what: 'a decision given along with another run',
    code: 'answer-not-confirmed',
    found: dispatched({ id: 7 }),
  },
  {
    what: 'a decision given along by another',
    code: 'answer-not-confirmed',
    found: dispatched({ triggeringActor: 'mallory' }),
  },
  { what: 'a decision on a laptop', code: 'answer-not-confirmed', found: () => unconfirmedAnswer(chosen) },
  { what: 'a comment that gives a value', code: null, found: startComment({}) },
  {
    what: 'a comment that says something else',
    code: 'start-other-comment',
    found: startComment({ body: '/note hi' }),
  },
  { what: 'a comment of another', code: 'start-other-comment', found: startComment({ author: 'mallory' }) },
  {
    what: 'a comment that was edited',
    code: 'start-other-comment',
    found: startComment({ updatedAt: '2026-11-23T09:30:50Z' }),
  },
  { what: 'a comment on another issue', code: 'start-other-comment', found: startComment({ issue: 13 }) },
  {
    what: 'a comment that is gone',
    code: 'start-other-comment',
    found: () => startCommentProblem(untoldFor('missing'), started),
  },
  { what: 'the request that was shown', code: null, found: () => requestProblem('7-ab', '7-ab') },
  { what: 'a later request', code: 'request-changed', found: () => requestProblem('7-ab', '9-ab') },
  {
    what: 'other work at the same place',
    code: 'request-changed',
    found: () => requestProblem('7-ab', '7-cd'),
  },
  {
    what: 'a request that nobody was shown',
    code: 'request-changed',
    found: () => requestProblem('', '9-ab'),
  },
  {
    what: 'the same place in other words',
    code: null,
    found: () =>
      placeProblem(asked, { environment: 'Prod-Lead', runner: ['Prod', 'self-hosted', 'prod'] }, digest),
  },
  {
    what: 'another runner',
    code: 'place-changed',
    found: () => placeProblem(asked, { ...asked, runner: ['self-hosted'] }, digest),
  },
  {
    what: 'another environment',
    code: 'place-changed',
    found: () => placeProblem(asked, { ...asked, environment: 'prod-both' }, digest),
  },
];

const turn = (operator: string): Turn =>
  ({
    plan: { policy: { roles: { lead: ['ann', 'olga'] } } },
    state: { ...notStarted, operator, startedBy: operator },
  }) as unknown as Turn;
const judged =
  (person: string, operator = 'olga'): Row['found'] =>
  () =>
    approverProblem(
      turn(operator),
      { approvers: ['lead'], step: undefined },
      { person, via: 'github-environment' },
    );

const people: readonly Row[] = [
  { what: 'another person of the role', code: null, found: judged('ann') },
  { what: 'the operator', code: 'approver-is-operator', found: judged('Olga') },
  { what: 'somebody else', code: 'approver-not-listed', found: judged('eve') },
  { what: 'nobody in charge', code: 'no-operator', found: judged('ann', '') },
];

const tables = { environments, choices, reviews, starts, plans, people };

describe.each(Object.entries(tables))('%s', (_, rows) => {
  test.each(rows)('$what', ({ found, code }) => {
    const refusal = found();
    expect(refusal?.code ?? null).toBe(code);
    if (refusal !== null) expect(`${refusal.message}\n→ ${refusal.hint}`).toMatchSnapshot();
  });
});

const all = Object.values(tables).flat();
const codes = (rows: readonly Row[]): readonly (GateReason | null)[] =>
  [...new Set(rows.map(({ code }) => code))].filter((code) => code !== null).sort();

test('every reason has a row, and every row a reason', () => {
  expect(codes(all)).toEqual(Object.keys(gateReasons).sort());
  expect(codes(people)).toEqual([...engineReasons].sort());
});

test('every refusal says what is wrong and what mends it, in words', () => {
  for (const row of all) {
    const refusal = row.found();
    if (refusal === null) continue;
    expect(refusal.message).toMatch(/^\S.*[^.\s]$/);
    expect(refusal.hint).toMatch(/^\S.{10,}[^.\s]$/);
  }
});

test('that GitHub cannot be asked is no refusal', () => {
  for (const row of all) {
    const refusal = row.found();
    if (refusal !== null) expect(isUnreachable(refusal)).toBe(row.code === 'unreachable');
  }
  const question = { attempt: 1, environment: 'prod-lead', consumed: [] };
  expect(approvalEvidence({ ...question, entries: untoldFor('unreachable') })).toMatchObject({
    unreachable: true,
  });
  expect(approvalEvidence({ ...question, entries: untoldFor('refused') })).toMatchObject({
    unreachable: false,
  });
});

test('what an environment must be comes from the settings', () => {
  const { name, defaultBranch, kind, strict, owner } = lead;
  const rest = { name, defaultBranch, kind, strict, owner: owner ?? '' };
  expect(requiredEnvironment(settings, { ...rest, roles: ['lead'] })).toEqual(lead);
  expect(requiredEnvironment(settings, { ...rest, roles: ['toString'] })).toMatchObject({
    users: [],
    teams: [],
  });
  expect(requiredEnvironment(settings, { ...rest, kind: 'open', roles: ['lead'] })).toMatchObject({
    users: [],
  });
});

test('the words of a rejection are those of the person', () => {
  const entries = told([review('x[bot]', { state: 'rejected' }), { ...rejected, comment: 'not at noon' }]);
  expect(rejectionEvidence({ attempt: 1, entries, environment: 'PROD-LEAD' })).toEqual({
    ok: true,
    person: 'ann',
    entry: 2,
    comment: 'not at noon',
  });
});

test('an execution names the run that started it', () => {
  expect(executionId).toBe('exec-RB-TEST-001-20261123T093000Z-k3v9q24k241');
});
