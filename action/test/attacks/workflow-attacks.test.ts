import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FakeTools, fakeTools } from '../simulator/fake-tools.ts';
import { type SimulatedGithub, simulatedGithub } from '../simulator/simulated-github.ts';
import { runbookOf } from './runbook-of.ts';
import { stageSettings } from './scenes.ts';
import { workflows } from './workflows.ts';

let github: SimulatedGithub;
let tools: FakeTools;

const overwrite = `work before
echo 'console.log("hijacked")' > action/dist/index.js`;

beforeAll(async () => {
  tools = fakeTools({ work: 'echo "did $*"' });
  github = await simulatedGithub({
    tools: tools.folder,
    config: stageSettings,
    runbooks: {
      'RB-BAD-001': runbookOf('RB-BAD-001', [
        { commands: [overwrite] },
        { commands: ['work production'], requires_approval: true },
      ]),
    },
  });
  for (const person of ['alice', 'bob', 'mallory']) {
    github.api.permissions.set(person, { permission: 'write', association: 'MEMBER' });
  }
  github.api.permissions.set('rita', { permission: 'read', association: 'COLLABORATOR' });
});

afterAll(async () => {
  await github.close();
  await tools.remove();
});

// Each goes on where the one before left off: an execution takes seconds.
test.each(workflows.attacks)('$id', async (attack) => {
  if (attack.level !== 'workflow') throw new Error(`${attack.id} needs no workflow`);
  const earlier = tools.calls().length;
  const { code, calls = [], wrong = [] } = await attack.tries({ github, tools });

  expect(code).toBe(attack.refusal);
  expect(calls.slice(0, Math.max(0, calls.length - earlier))).toEqual([]);
  expect(wrong).toEqual([]);
  expect(github.faults()).toEqual([]);
});
