import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FakeTools, fakeTools, llmGateway } from './fake-tools.ts';
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

test('RB-LLM-001: dispatched, decided by a comment, approved in the environment, completed', async () => {
  const first = await github.dispatch('alice', { runbook: 'RB-LLM-001', incident: 'INC-7' });
  await github.settled();
  if (process.env['SHOW'])
    console.log(first.path(), first.log(), github.api.comments, github.api.requests, github.faults());
  expect(first.path()).toEqual(['plan: success', 'open: success', 'settle: success']);
  const [issue] = github.api.issues;
  expect(issue).toMatchObject({ state: 'open', locked: true, labels: ['runbook-execution', 'sev1'] });

  const second = await github.comment('alice', issue!.number, '/choose 3 complete_outage');
  await github.settled();
  if (process.env['SHOW']) console.log(second!.path(), second!.log(), github.api.comments, github.faults());
  expect(second!.waiting).toBe('incident-approval');
  expect(tools.calls().filter((call) => call.includes('set env'))).toEqual([]);

  await second!.approve('carol', { comment: 'go' });
  await github.settled();
  if (process.env['SHOW']) console.log(second!.path(), second!.log(), github.api.comments, github.faults());
  expect(second!.record.conclusion).toBe('success');
  expect(tools.calls().filter((call) => call.includes('set env'))).toHaveLength(1);
  expect(issue!.state).toBe('closed');
  expect(github.faults()).toEqual([]);
  const { requests, pushes, jobs } = github.measures();
  console.log({ requests, pushes, jobs });
});
