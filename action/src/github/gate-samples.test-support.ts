import { normaliseConfig, type Config } from '../runbook/config.ts';
import type { ApprovalEntry, EnvironmentFacts, Fact, RunFacts } from './facts.ts';
import type { RequiredEnvironment } from './environment-problem.ts';
import { executionSuffix } from './execution-suffix.ts';
import type { Started, StartPlace } from './start-problem.ts';

/** Settings, environments, reviews and a run in which nothing is wrong. */
export const settings: Config = normaliseConfig({
  approvers: {
    lead: { users: ['ann', 'Bob'], teams: ['acme/oncall'] },
    manager: { users: ['mia'] },
    nobody: {},
  },
  environments: {
    'prod-lead': { approvers: ['lead'] },
    'prod-both': { approvers: ['lead', 'manager'] },
  },
  break_glass: { who: ['lead'], environment: 'prod-glass' },
});

export const lead: RequiredEnvironment = {
  name: 'prod-lead',
  users: ['ann', 'Bob'],
  teams: ['acme/oncall'],
  owner: 'acme',
  defaultBranch: 'main',
  kind: 'gate',
  strict: true,
};

export const gated: EnvironmentFacts = {
  name: 'Prod-Lead',
  id: 1,
  reviewers: [
    { type: 'Team', name: 'OnCall', id: 3 },
    { type: 'User', name: 'bob', id: 2 },
    { type: 'User', name: 'Ann', id: 1 },
  ],
  preventSelfReview: false,
  waitMinutes: 30,
  branchPolicy: { patterns: [{ name: 'main', type: 'branch' }] },
  adminsBypass: false,
};

export const told = <T>(value: T): Fact<T> => ({ ok: true, value });

export const untoldFor = (reason: 'missing' | 'refused' | 'unreachable'): Fact<never> => ({
  ok: false,
  reason,
  message: `GitHub answered ${{ missing: 404, refused: 403, unreachable: 502 }[reason]}`,
});

/** A review by a person, of the environment above. */
export function review(user: string, more: Partial<ApprovalEntry> = {}): ApprovalEntry {
  return { environments: ['prod-lead'], state: 'approved', user, userType: 'User', comment: '', ...more };
}

export const runId = 7_654_321;
export const executionId: string = `exec-RB-TEST-001-20261123T093000Z-${executionSuffix(runId, 'k3v9q2')}`;
export const commit = '0123456789abcdef0123456789abcdef01234567';

export const firstRun: RunFacts = {
  id: runId,
  attempt: 1,
  event: 'workflow_dispatch',
  status: 'completed',
  conclusion: 'success',
  headSha: commit,
  headBranch: 'main',
  path: '.github/workflows/execute-runbook.yml',
  actor: 'olga',
  triggeringActor: 'olga',
  createdAt: '2026-11-23T09:29:50Z',
  displayTitle: 'RB-TEST-001 INC-7 ',
};

export const started: Started = {
  at: '2026-11-23T09:30:00.000Z',
  by: { person: 'Olga', via: 'github-dispatch', run: runId },
  execution_id: executionId,
  runbook_id: 'RB-TEST-001',
  commit,
  dirty: false,
  operator: 'Olga',
  issue: 12,
  owner: {
    host: 'runner',
    pid: 1,
    started_at: '1',
    workflow_run: { id: runId, attempt: 1, job: 'plan' },
  },
};

export const place: StartPlace = {
  workflowPath: '.github/workflows/execute-runbook.yml',
  defaultBranch: 'main',
  onDefaultBranch: { ok: true, value: true },
  executions: [executionId],
};
