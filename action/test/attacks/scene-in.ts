import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chainDrafts, parseJournal, scanJournal } from '../../src/adapters/journal-chain.ts';
import { journalPath } from '../../src/adapters/branch-paths.ts';
import type { EventDraft } from '../../src/engine/event.ts';
import type { Event } from '../../src/schema/event.ts';
import { accountBody } from '../github/account-body.ts';
import { addComment, commentBody } from '../github/comment-routes.ts';
import { environmentNamed } from '../github/environment-routes.ts';
import type { FakeGithub } from '../github/fake-github.ts';
import { issueBody } from '../github/issue-routes.ts';
import { repositoryBody } from '../github/repository-routes.ts';
import type { FakeRun } from '../github/run-routes.ts';
import { type FakeTools, fakeTools } from '../simulator/fake-tools.ts';
import { runGit } from '../simulator/run-git.ts';
import { jobInProcess } from './job-in-process.ts';
import { branchesOf } from './branches-of.ts';
import { pushAsAnybody } from './push-as-anybody.ts';
import { runbookOf } from './runbook-of.ts';

import { done, type Scene } from './scene.ts';

const workflow = '.github/workflows/execute-runbook.yml';
const journal = 'runbook-journal';

/** Jobs so far, by folder. */
const counts = new Map<string, { last: number }>();
const folders = new WeakMap<Scene, string>();

/** The folder that a scene lies in. */
export function folderOf(scene: Scene): string {
  return folders.get(scene) ?? '';
}

/** The scene in a folder, about an execution that began there. */
export function sceneIn(
  folder: string,
  github: FakeGithub,
  { execution, runId, before }: { execution: string; runId: number; before: Scene['before'] },
  tools: FakeTools = fakeTools({ work: 'echo "did $*"' }),
): Scene {
  const remote = join(folder, 'server/acme/ops.git');
  const jobs = counts.get(folder) ?? { last: 0 };
  counts.set(folder, jobs);
  github.now = () => new Date();
  github.repository.git = branchesOf(remote);
  const run = github.runs.find(({ id }) => id === runId) ?? nobodysRun;
  const head: Scene['head'] = (branch = 'main') =>
    runGit(remote, 'rev-parse', '--verify', `refs/heads/${branch}`);
  const push: Scene['push'] = (files, branch = 'main', from = branch) =>
    pushAsAnybody(remote, branch, files, from);
  const lines = (id: string): Promise<string> =>
    runGit(remote, 'show', `refs/heads/${journal}:${journalPath(id)}`).then(
      (text) => `${text}\n`,
      () => '',
    );
  const events: Scene['events'] = async (id = execution) => {
    const read = parseJournal(Buffer.from(await lines(id)));
    return read.ok ? read.events : [];
  };
  const forge: Scene['forge'] = async (drafts, id = execution) => {
    const text = await lines(id);
    const { events: known, head: prev } = scanJournal(Buffer.from(text));
    const at = new Date().toISOString();
    const dated = drafts.map((draft) => {
      // Of an event that is copied, its place is not.
      const { seq: _, prev: __, ...rest } = draft as Partial<Event>;
      return { at, by: null, ...rest } as unknown as EventDraft;
    });
    const added = chainDrafts(dated, { seq: known.length, head: prev });
    await push({ [journalPath(id)]: `${text}${added.text}` }, journal);
  };
  const newRun: Scene['newRun'] = async (more) => {
    const made: FakeRun = {
      ...nobodysRun,
      id: Math.max(9e3, ...github.runs.map(({ id }) => id)) + 1,
      headSha: await head(),
      createdAt: new Date().toISOString(),
      jobs: [],
      reviews: [],
      waiting: [],
      artifacts: [],
      earlier: [],
      ...more,
    };
    github.runs.push(made);
    return made;
  };
  const job: Scene['job'] = async (of, name, more = {}) => {
    const at = new Date().toISOString();
    const record = {
      id: of.id * 100 + of.jobs.length,
      name,
      labels: ['ubuntu-latest'],
      startedAt: at,
      completedAt: null,
      status: 'in_progress' as FakeRun['status'],
      conclusion: null as FakeRun['conclusion'],
    };
    of.jobs.push(record);
    const own = join(folder, `job-${++jobs.last}`);
    mkdirSync(own);
    const seen = await jobInProcess({
      github,
      folder: own,
      remote,
      serverUrl: pathToFileURL(join(folder, 'server')).href,
      tools: tools.folder,
      run: of,
      payload: { repository: repositoryBody(github) },
      job: name,
      needs: {},
      attempt: 1,
      ref: 'refs/heads/main',
      repository: 'acme/ops',
      ...more,
    });
    Object.assign(record, { status: 'completed', conclusion: seen.code === null ? 'success' : 'failure' });
    return seen;
  };
  const payloadOf = (person: string, more: object): object => ({
    repository: repositoryBody(github),
    sender: accountBody(person, person.endsWith('[bot]') ? 'Bot' : 'User'),
    ...more,
  });
  const scene: Scene = {
    github,
    tools,
    execution,
    run,
    before,
    head,
    push,
    read: (path) => runGit(remote, 'show', `refs/heads/${journal}:${path}`),
    events,
    forge,
    forgeStart: async (id, more) => {
      const [first] = await events();
      await forge([{ ...first, execution_id: id, ...more }], id);
    },
    review: (person, more = {}, of = run) =>
      of.reviews.push({
        environments: ['prod'],
        state: 'approved',
        user: person,
        type: 'User',
        comment: '',
        ...more,
      }),
    environment: (name = 'prod') => environmentNamed(github, name, true),
    changeEnvironment: (change, asked = 'prod') => {
      const index = github.environments.findIndex(({ name }) => name === asked);
      const [former] = github.environments.slice(index);
      if (former !== undefined) github.environments[index] = { ...former, ...change };
    },
    newRun,
    job,
    gate: (more = {}) =>
      job(run, 'gate-1', {
        needs: { plan: done({ execution }), open: done(before) },
        payload: payloadOf(run.actor, { inputs: {} }),
        ...more,
      }),
    dispatch: async (person, inputs, { run: given = {}, ...more } = {}) => {
      const { runbook = '', execution: wanted = '', incident = '', mode } = inputs;
      const made = await newRun({
        actor: person,
        triggeringActor: person,
        displayTitle: `${mode === 'dry run' ? 'dry run: ' : ''}${runbook} ${wanted} ${incident}`.trim(),
        ...given,
      });
      const seen = await job(made, 'plan', { payload: payloadOf(person, { inputs }), ...more });
      return { ...seen, run: made };
    },
    comment: async (person, body, { issue = 1, meanwhile, type = 'User', sender = person, ...more } = {}) => {
      const written = addComment(github, issue, body, { login: person, type });
      if (more.createdAt !== undefined) {
        Object.assign(written, { createdAt: more.createdAt, updatedAt: more.createdAt });
      }
      const found = github.issues.find(({ number }) => number === issue);
      const payload = payloadOf(sender, {
        action: 'created',
        issue: found === undefined ? {} : issueBody(github, found),
        comment: commentBody(github, written),
      });
      meanwhile?.(written);
      const made = await newRun({
        event: 'issue_comment',
        actor: sender,
        triggeringActor: sender,
        displayTitle: `issue ${issue}, comment ${written.id}`,
      });
      return { ...(await job(made, 'plan', { payload, ...more })), run: made, comment: written, payload };
    },
    said: (issue = 1) =>
      github.comments
        .filter((one) => one.issue === issue && one.type === 'Bot')
        .map(({ body }) => body)
        .join('\n'),
    author: async (id, steps) => {
      const variables = { HOST: { type: 'string', description: 'Where', default: 'db-1' } };
      await push({ [`runbooks/${id}.yaml`]: runbookOf(id, steps, variables) });
    },
    about: (of, outputs) =>
      sceneIn(
        folder,
        github,
        { execution: outputs['execution'] ?? '', runId: of.id, before: outputs },
        tools,
      ),
    fork: (owner) => {
      cpSync(join(folder, 'server/acme'), join(folder, 'server', owner), { recursive: true });
    },
    close: async () => {
      await github.close();
      await tools.remove();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  folders.set(scene, folder);
  return scene;
}

const nobodysRun: FakeRun = {
  id: 0,
  attempt: 1,
  event: 'workflow_dispatch',
  status: 'in_progress',
  conclusion: null,
  headSha: '',
  headBranch: 'main',
  path: workflow,
  name: 'execute-runbook',
  displayTitle: '',
  actor: 'alice',
  triggeringActor: 'alice',
  createdAt: '',
  jobs: [],
  reviews: [],
  waiting: [],
  artifacts: [],
  earlier: [],
};
