import type { SceneName } from './attack.ts';
import { runbookOf } from './runbook-of.ts';
import { copyOf, newScene } from './make-scene.ts';
import { done, type Scene } from './scene.ts';

const settings = (more: object = {}): string =>
  JSON.stringify({
    approvers: { lead: { users: ['alice', 'bob', 'carol'] } },
    environments: { prod: { approvers: ['lead'] } },
    coverage: 0,
    ...more,
  });

const variables = {
  HOST: { type: 'string', description: 'Where', default: 'db-1' },
  PASSWORD: { type: 'string', description: 'A secret', secret: true },
};
const decision = { step_type: 'decision', decision_branches: { left: 2, right: 3 } };

/** Settings and a runbook for the simulated GitHub. */
export const stageSettings: string = settings();

const runbooks = {
  'RB-GATE-001': runbookOf(
    'RB-GATE-001',
    [
      {
        commands: ['work before', 'echo "SIZE=3" >> "$RUNBOOK_OUTPUT"'],
        outputs: { SIZE: { type: 'string' } },
      },
      { commands: ['work production "$HOST" "$SIZE"'], requires_approval: true },
      { commands: ['work production-again "$HOST"'], requires_approval: true },
    ],
    variables,
  ),
  'RB-ASK-001': runbookOf('RB-ASK-001', [
    decision,
    { commands: ['work production left'], next: 'end' },
    { commands: ['work production right'], next: 'end' },
  ]),
  'RB-NEED-001': runbookOf(
    'RB-NEED-001',
    [{ commands: ['work production "$TARGET"'], requires_approval: true }],
    {
      TARGET: { type: 'string', description: 'Where', pattern: '[a-z]+-[0-9]+' },
      PASSWORD: { type: 'string', description: 'A secret', secret: true },
    },
  ),
  'RB-CHOOSE-001': runbookOf('RB-CHOOSE-001', [
    decision,
    { commands: ['work production left'], requires_approval: true, next: 'end' },
    { commands: ['work production right'], requires_approval: true, next: 'end' },
  ]),
  'RB-OPEN-001': runbookOf(
    'RB-OPEN-001',
    [{ commands: ['work production'] }],
    {},
    { environment: 'secrets' },
  ),
  'RB-AUTO-001': runbookOf(
    'RB-AUTO-001',
    [{ commands: ['work before'] }, { commands: ['work production'], requires_approval: true }],
    {},
    { auto_start: true, automation_level: 'fully-automated' },
  ),
};

const makers: Readonly<Record<SceneName, () => Promise<Scene>>> = {
  empty: () => newScene(settings(), runbooks),
  gate: () => atGate(settings()),
  'comment gate': () => atGate(settings({ approvals: 'comment' })),
  decision: async () => begun(await newScene(settings(), runbooks), 'RB-ASK-001'),
  // Somebody has decided in the journal, and nobody on the issue.
  chosen: async () => {
    const scene = await begun(await newScene(settings(), runbooks), 'RB-CHOOSE-001');
    const { comment, run } = await scene.comment('alice', '/note which one?');
    const by = { person: 'alice', via: 'github-comment', run: run.id, comment: comment.id };
    await scene.forge([
      { type: 'DecisionTaken', by, step: 1, visit: 1, branch: 'left', target: 2, rule: null, reason: null },
    ]);
    return opened(scene, await scene.dispatch('alice', { runbook: '-', execution: scene.execution }));
  },
  request: async () => {
    const scene = await newScene(settings(), runbooks);
    const { run } = await scene.dispatch('alice', { runbook: 'RB-NEED-001', incident: 'INC-7' });
    const [, execution = ''] = /runbook-execution: (\S+)/.exec(scene.github.issues[0]?.body ?? '') ?? [];
    return scene.about(run, { execution });
  },
  alert: async () => {
    const scene = await newScene(settings(), runbooks);
    const execution = `exec-RB-AUTO-001-20261123T093000Z-abc123${(9001).toString(36)}`;
    scene.github.issues.push({
      number: 1,
      title: 'Alert',
      body: `<!-- runbook-execution: ${execution} -->`,
      state: 'open',
      state_reason: null,
      labels: ['runbook-execution'],
      assignees: [],
      locked: true,
    });
    await scene.push(
      {
        [`requests/${execution}.json`]: JSON.stringify({
          execution_id: execution,
          runbook_id: 'RB-AUTO-001',
          issue: 1,
          by: null,
          operator: '',
          variables: {},
          incident: null,
          change_ticket: null,
          break_glass: null,
          requested_at: new Date().toISOString(),
          alert: { group: 'g', name: 'ServiceDown' },
        }),
      },
      'runbook-journal',
    );
    const bot = 'github-actions[bot]';
    const planned = await scene.dispatch(bot, { runbook: '-', execution });
    return opened(scene, planned);
  },
};

async function atGate(config: string): Promise<Scene> {
  return begun(await newScene(config, runbooks), 'RB-GATE-001');
}

async function begun(scene: Scene, runbook: string): Promise<Scene> {
  return opened(scene, await scene.dispatch('alice', { runbook, incident: 'INC-7' }));
}

async function opened(scene: Scene, planned: Awaited<ReturnType<Scene['dispatch']>>): Promise<Scene> {
  if (planned.code !== null) throw new Error(`${planned.code}: ${planned.message}`);
  const seen = await scene.job(planned.run, 'open', { needs: { plan: done(planned.outputs) } });
  // An execution that an alert started stops where somebody has to take it.
  if (seen.code !== null && seen.code !== 'no-operator') {
    throw new Error(`${seen.code}: ${seen.message}\n${seen.log}`);
  }
  return scene.about(planned.run, seen.outputs);
}

/** Scenes, each made once and copied for everybody who asks; `close` ends them all. */
export function scenes(): {
  readonly copy: (name: SceneName) => Promise<Scene>;
  readonly close: () => Promise<void>;
} {
  const made = new Map<string, Promise<Scene>>();
  const copies: Scene[] = [];
  return {
    copy: async (name) => {
      const first = made.get(name) ?? makers[name]();
      made.set(name, first);
      const copy = await copyOf(await first);
      copies.push(copy);
      return copy;
    },
    close: async () => {
      for (const scene of [...copies, ...(await Promise.all(made.values()))]) await scene.close();
    },
  };
}
