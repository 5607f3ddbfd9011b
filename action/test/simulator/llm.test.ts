import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FakeTools, fakeTools, llmGateway } from './fake-tools.ts';
import { eventsOf, journalPushes } from './journal-of.ts';
import { type SimulatedGithub, simulatedGithub } from './simulated-github.ts';

let github: SimulatedGithub;
let tools: FakeTools;

beforeEach(async () => {
  tools = fakeTools(llmGateway);
  github = await simulatedGithub({ tools: tools.folder });
});

afterEach(async () => {
  await github.close();
  await tools.remove();
});

const changes = (): readonly string[] =>
  tools.calls().filter((call) => /set env|set-weight|set-circuit-breaker/.test(call));

test('RB-LLM-001, complete outage: started by hand, decided by a comment, approved in the environment', async () => {
  const first = await github.dispatch('alice', { runbook: 'RB-LLM-001', incident: 'INC-7' });
  await github.settled();
  expect(first.path()).toEqual(['plan: success', 'open: success', 'settle: success']);
  expect(first.job('open')).toMatchObject({
    environment: 'production',
    labels: ['self-hosted', 'linux', 'production'],
    outputs: { next: 'none' },
  });
  const [issue] = github.api.issues;
  expect(issue).toMatchObject({ state: 'open', locked: true, labels: ['runbook-execution', 'sev1'] });
  // The status, and the question in a comment of its own: an edited one notifies nobody.
  expect(github.api.comments).toHaveLength(2);
  for (const { body } of github.api.comments) expect(body).toContain('/choose 3 complete_outage');

  const answer = await github.comment('alice', issue!.number, '/choose 3 complete_outage');
  await github.settled();
  expect(answer!.path()).toEqual(['plan: success', 'open: success', 'gate-1: waiting']);
  expect(answer!.waiting).toBe('incident-approval');
  expect(answer!.job('open').summary).toContain('LLM_PRIMARY_PROVIDER');
  expect(changes()).toEqual([]);

  await answer!.approve('carol', { comment: 'go' });
  await github.settled();
  expect(answer!.path()).toEqual([
    'plan: success',
    'open: success',
    'gate-1: success',
    'open-1: success',
    'settle: success',
  ]);
  expect(changes()).toEqual([
    'kubectl set env deployment/llm-gateway -n default LLM_PRIMARY_PROVIDER=anthropic LLM_FALLBACK_ENABLED=true',
  ]);
  expect(issue).toMatchObject({ state: 'closed', state_reason: 'completed' });
  expect(github.faults()).toEqual([]);

  const events = await eventsOf(github);
  expect(events.find(({ type }) => type === 'ExecutionStarted')).toMatchObject({
    by: { person: 'alice', via: 'github-dispatch', run: first.id },
    issue: issue!.number,
  });
  expect(events.find(({ type }) => type === 'DecisionTaken')).toMatchObject({
    by: { person: 'alice', via: 'github-comment' },
    branch: 'complete_outage',
  });
  expect(events.find(({ type }) => type === 'ApprovalGranted')).toMatchObject({
    by: {
      person: 'carol',
      via: 'github-environment',
      run: answer!.id,
      environment: 'incident-approval',
      entry: 1,
    },
  });
  expect(events.at(-1)).toMatchObject({ type: 'ExecutionFinished', status: 'completed' });

  // Two runs: nobody is waited for in a job, so each job is work.
  const { requests, jobs } = github.measures();
  expect(requests).toBeLessThanOrEqual(60);
  expect(jobs).toBe(8);
  const steps = events.filter(({ type }) => type === 'StepStarted').length;
  expect(steps).toBe(7);
  const pushes = await journalPushes(github);
  expect(pushes.filter((push) => /Step|Command/.test(push)).length).toBeLessThanOrEqual(2 * steps);
});

test.each([
  [
    'degraded_performance',
    [
      'kubectl exec -n default deploy/llm-gateway -- llm-cli set-weight openai 30',
      /set-weight anthropic 70$/,
    ],
  ],
  ['intermittent_errors', [/set-circuit-breaker openai --error-threshold 5 --timeout 30s$/]],
])('RB-LLM-001, %s: no approval is asked', async (branch, expected) => {
  await github.dispatch('alice', { runbook: 'RB-LLM-001', incident: 'INC-7' });
  await github.settled();
  const answer = await github.comment('alice', 1, `/choose 3 ${branch}`);
  await github.settled();
  expect(answer!.path()).toEqual(['plan: success', 'open: success', 'settle: success']);
  expect(changes()).toEqual(
    expected.map((call) => (typeof call === 'string' ? call : (expect.stringMatching(call) as string))),
  );
  expect((await eventsOf(github)).at(-1)).toMatchObject({ type: 'ExecutionFinished', status: 'completed' });
  expect(github.api.issues[0]).toMatchObject({ state: 'closed' });
  expect(github.faults()).toEqual([]);
});

test('RB-LLM-001, decided beforehand: the run that started it asks for the approval', async () => {
  const run = await github.dispatch('alice', {
    runbook: 'RB-LLM-001',
    incident: 'INC-7',
    decisions: '3=complete_outage',
  });
  await github.settled();
  expect(run.waiting).toBe('incident-approval');
  await run.approve('bob');
  await github.settled();
  expect(run.path().at(-2)).toBe('open-1: success');
  expect((await eventsOf(github)).at(-1)).toMatchObject({ type: 'ExecutionFinished', status: 'completed' });
  expect(github.faults()).toEqual([]);
});
