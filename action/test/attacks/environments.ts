import type { FakeEnvironment, FakePattern } from '../github/environment-routes.ts';
import type { Attack, AttackGroup } from './attack.ts';
import type { Scene } from './scene.ts';

const pattern = (name: string, type: FakePattern['type'] = 'branch'): FakePattern => ({
  id: 101,
  name,
  type,
});

type Row = {
  readonly id: string;
  readonly attack: string;
  readonly needs?: Attack['needs'];
  readonly refusal: string;
  readonly how: string;
  readonly told?: Attack['told'];
  readonly change: Partial<FakeEnvironment> | ((scene: Scene) => Promise<unknown> | void);
};

const rows: readonly Row[] = [
  {
    id: 'environment-missing',
    attack: 'The environment is deleted; GitHub makes one that asks nobody',
    refusal: 'environment-missing',
    how: 'The environment is asked for before the gate and again after it',
    change: ({ github }) => void github.environments.splice(0),
  },
  {
    id: 'environment-without-reviewers',
    attack: 'Its required reviewers are taken away',
    refusal: 'no-reviewers',
    how: 'An environment that asks nobody is no gate',
    change: { reviewers: [] },
  },
  {
    id: 'environment-with-another-reviewer',
    attack: 'Somebody without the role is added to its reviewers',
    refusal: 'reviewers-differ',
    how: 'Its reviewers must be the holders of its roles, nobody more and nobody less',
    change: {
      reviewers: ['alice', 'bob', 'carol', 'mallory'].map((name) => ({ type: 'User', name })),
    },
  },
  {
    id: 'environment-with-a-team-instead',
    attack: 'A team takes the place of its reviewers',
    refusal: 'reviewers-differ',
    how: 'A team counts only where the role names it',
    change: { reviewers: [{ type: 'Team', name: 'everybody' }] },
  },
  {
    id: 'environment-for-every-branch',
    attack: 'Every branch may use it, so that a changed engine can be dispatched from a branch',
    refusal: 'no-branch-policy',
    how: 'Exactly one policy is accepted: the literal default branch',
    change: { branches: 'any' },
  },
  {
    id: 'environment-for-protected-branches',
    attack: 'It is open to “protected branches”, of which people who may write can make more',
    refusal: 'branch-policy-protected',
    how: 'As above',
    change: { branches: 'protected' },
  },
  {
    id: 'environment-with-a-pattern',
    attack: 'Its policy is a pattern that the default branch fits, and others too',
    refusal: 'branch-policy-pattern',
    how: 'As above',
    change: { branches: [pattern('ma*')] },
  },
  {
    id: 'environment-with-a-second-branch',
    attack: 'A second branch is let in',
    refusal: 'branch-policy-several',
    how: 'As above',
    change: { branches: [pattern('main'), pattern('mallory')] },
  },
  {
    id: 'environment-for-a-tag',
    attack: 'Its policy is about a tag that is named like the default branch',
    refusal: 'branch-policy-tag',
    how: 'As above',
    change: { branches: [pattern('main', 'tag')] },
  },
  {
    id: 'environment-with-an-empty-name',
    attack: 'The environment of the step gets an empty name, which to GitHub means no gate',
    needs: 'an author of runbooks',
    refusal: 'invalid-runbook',
    told: 'run',
    how: '`config.yaml` with such a name is not accepted, and no job ever takes an empty name for a gate',
    change: (scene) => settle(scene, { environments: { '': { approvers: ['lead'] } } }),
  },
  {
    id: 'environment-exchanged',
    attack: 'The step is moved to another environment with the same reviewers after it was approved',
    needs: 'an author of runbooks',
    refusal: 'place-changed',
    how: 'The environment and the runner are part of what was approved',
    change: async (scene) => {
      scene.github.environments.push({ ...scene.environment(), name: 'other' });
      await settle(scene, { environments: { other: { approvers: ['lead'] } } });
    },
  },
  {
    id: 'environment-doubled',
    attack: 'A second environment asks the same roles, so that it is open which one guards the step',
    needs: 'an author of runbooks',
    refusal: 'several-environments',
    how: 'Exactly one environment stands for a set of roles',
    change: (scene) =>
      settle(scene, { environments: { prod: { approvers: ['lead'] }, other: { approvers: ['lead'] } } }),
  },
];

const inTheGate = rows.map(({ change, ...row }): Attack => ({
  needs: 'admin',
  told: 'journal',
  level: 'job',
  from: 'gate',
  ...row,
  tries: async (scene) => {
    await apply(scene, change);
    scene.review('bob');
    return scene.gate();
  },
}));

const beforeTheGate: readonly Attack[] = [
  {
    id: 'environment-missing-before',
    attack: 'The environment is deleted before anybody is asked',
    needs: 'admin',
    refusal: 'environment-missing',
    told: 'issue',
    how: 'No job is sent to an environment that is not what it must be, so that GitHub makes none',
    level: 'job',
    from: 'gate',
    tries: async (scene) => {
      scene.github.environments.splice(0);
      const { code, outputs } = await scene.comment('alice', '/resume');
      const wrong = outputs['gate'] === undefined || outputs['gate'] === '' ? [] : ['a gate was named'];
      return { code, wrong };
    },
  },
  {
    id: 'open-environment-for-every-branch',
    attack: 'Every branch may use the environment with the secrets of steps that nobody approves',
    needs: 'admin',
    refusal: 'no-branch-policy',
    told: 'run',
    how: 'The environment in `metadata.environment` must ask nobody and have the same branch policy',
    level: 'job',
    from: 'empty',
    tries: async (scene) => {
      scene.changeEnvironment({ branches: 'any' }, 'secrets');
      return scene.dispatch('alice', { runbook: 'RB-OPEN-001' });
    },
  },
];

export const environments: AttackGroup = {
  title: 'Environments',
  attacks: [...inTheGate, ...beforeTheGate],
};

async function apply(scene: Scene, change: Row['change']): Promise<void> {
  if (typeof change === 'function') await change(scene);
  else scene.changeEnvironment(change);
}

async function settle(scene: Scene, more: object): Promise<void> {
  const settings = { approvers: { lead: { users: ['alice', 'bob', 'carol'] } }, coverage: 0, ...more };
  await scene.push({ 'runbooks/config.yaml': JSON.stringify(settings) });
}
