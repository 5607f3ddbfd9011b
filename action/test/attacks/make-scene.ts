import { cpSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fakeGithub } from '../github/fake-github.ts';
import { applySettings } from '../simulator/applied-settings.ts';
import { runGit } from '../simulator/run-git.ts';
import { pushAsAnybody } from './push-as-anybody.ts';
import { folderOf, sceneIn } from './scene-in.ts';
import type { Scene } from './scene.ts';

/** Makes a repository with runbooks and settings; people: alice, bob, carol approve, dan and mallory may write, rita may read. */
export async function newScene(config: string, runbooks: Readonly<Record<string, string>>): Promise<Scene> {
  const folder = mkdtempSync(join(tmpdir(), 'attack-'));
  const remote = join(folder, 'server/acme/ops.git');
  mkdirSync(remote, { recursive: true });
  await runGit(folder, 'init', '--quiet', '--bare', '--initial-branch=main', remote);
  for (const setting of ['uploadpack.allowFilter', 'uploadpack.allowAnySHA1InWant']) {
    await runGit(remote, 'config', setting, 'true');
  }
  await runGit(remote, 'config', 'receive.denyNonFastForwards', 'true');
  const files = Object.entries(runbooks).map(([id, text]) => [`runbooks/${id}.yaml`, text] as const);
  await pushAsAnybody(remote, 'main', { 'runbooks/config.yaml': config, ...Object.fromEntries(files) });
  const github = await fakeGithub();
  applySettings(github, config, Object.values(runbooks));
  for (const person of ['alice', 'bob', 'carol', 'dan', 'mallory']) {
    github.people.add(person);
    github.permissions.set(person, { permission: 'write', association: 'MEMBER' });
  }
  github.permissions.set('rita', { permission: 'read', association: 'COLLABORATOR' });
  return sceneIn(folder, github, { execution: '', runId: 0, before: {} });
}

/** Another scene that stands as this one does, and goes its own way. */
export async function copyOf(scene: Scene): Promise<Scene> {
  const folder = mkdtempSync(join(tmpdir(), 'attack-'));
  cpSync(join(folderOf(scene), 'server'), join(folder, 'server'), { recursive: true });
  const github = await fakeGithub();
  const { github: old } = scene;
  for (const name of ['issues', 'comments', 'reactions', 'environments', 'runs'] as const) {
    (github[name] as unknown[]).push(...structuredClone(old[name] as unknown[]));
  }
  for (const person of old.people) github.people.add(person);
  for (const [person, rights] of old.permissions) github.permissions.set(person, rights);
  const { execution, run, before } = scene;
  return sceneIn(folder, github, { execution, runId: run.id, before });
}
