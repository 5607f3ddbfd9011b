import type { FakeRun } from '../github/run-routes.ts';
import type { Attack, AttackGroup, Tried } from './attack.ts';
import type { JobOrder } from './job-in-process.ts';
import { done, pathOfRequest, type Scene } from './scene.ts';

/** A run of mallory, and the beginning that she pushes in its name. */
type Forged = {
  readonly run?: Partial<FakeRun>;
  readonly started?: (scene: Scene, run: FakeRun) => object | Promise<object>;
  /** The run that is named is the one that really started the execution of the scene. */
  readonly real?: true;
};

type Row = Pick<Attack, 'id' | 'attack' | 'refusal' | 'how'> & Forged;

const rows: readonly Row[] = [
  {
    id: 'start-at-an-older-commit',
    attack: 'A beginning that names an older commit, whose runbook was less careful',
    refusal: 'start-other-commit',
    how: 'The commit must be the one that GitHub says the first run checked out',
    started: async (scene, run) => {
      const commit = await scene.head();
      run.headSha = await scene.push({ 'runbooks/README.md': 'More careful' });
      return { commit };
    },
  },
  {
    id: 'start-at-an-unreviewed-commit',
    attack: 'A beginning in the name of a run of a branch with an unreviewed runbook',
    refusal: 'start-other-branch',
    how: 'The first run must be one of the default branch',
    run: { headBranch: 'mallory' },
  },
  {
    id: 'start-from-a-tag',
    attack: 'The same from a tag that is named like the default branch, which the run does not tell apart',
    refusal: 'start-not-on-default-branch',
    how: 'The commit must be part of the default branch',
    started: async (scene, run) => {
      run.headSha = await scene.push({ 'runbooks/RB-GATE-001.yaml': '{}' }, 'mallory', 'main');
      return { commit: run.headSha };
    },
  },
  {
    id: 'start-in-the-name-of-another',
    attack: 'A beginning that says that bob started it, so that mallory would be the second person',
    refusal: 'start-other-person',
    how: 'GitHub tells who started the run',
    started: (_, run) => ({ by: { person: 'bob', via: 'github-dispatch', run: run.id }, operator: 'bob' }),
  },
  {
    id: 'start-with-another-operator',
    attack:
      'A beginning of her own that puts bob in charge at once, so that mallory would be the second person',
    refusal: 'start-other-operator',
    how: 'Who started is in charge until they hand over',
    started: () => ({ operator: 'bob' }),
  },
  {
    id: 'start-by-another-workflow',
    attack: 'A beginning in the name of a run of another workflow',
    refusal: 'start-other-workflow',
    how: 'The run must be one of `execute-runbook.yml`',
    run: { path: '.github/workflows/mallory.yml' },
  },
  {
    id: 'start-by-another-event',
    attack: 'A beginning in the name of a run that a push started',
    refusal: 'start-other-event',
    how: 'A person starts by a form or by a comment',
    run: { event: 'push' },
  },
  {
    id: 'start-by-a-rerun',
    attack: 'A beginning in the name of a run that was run again',
    refusal: 'start-second-attempt',
    how: 'Executions begin in first attempts',
    started: (_, run) => ({
      owner: { host: 'x', pid: 1, started_at: '1', workflow_run: { id: run.id, attempt: 2, job: 'plan' } },
    }),
  },
  {
    id: 'start-on-a-laptop',
    attack: 'A beginning on a laptop, where anybody is whoever they say',
    refusal: 'start-not-on-github',
    how: 'What began elsewhere goes on elsewhere',
    started: () => ({ by: { person: 'bob', via: 'local' }, owner: { host: 'x', pid: 1, started_at: '1' } }),
  },
  {
    id: 'start-by-no-run',
    attack: 'A beginning that names no run',
    refusal: 'start-without-run',
    how: 'Without a run GitHub cannot be asked',
    started: () => ({ owner: { host: 'x', pid: 1, started_at: '1' } }),
  },
  {
    id: 'start-by-an-unknown-run',
    attack: 'A beginning in the name of a run that GitHub does not know',
    refusal: 'start-run-missing',
    how: 'GitHub is asked, every time',
    started: () => ({
      owner: { host: 'x', pid: 1, started_at: '1', workflow_run: { id: 123, attempt: 1, job: 'plan' } },
      by: { person: 'bob', via: 'github-dispatch', run: 123 },
    }),
  },
  {
    id: 'start-by-a-dry-run',
    attack: 'A beginning in the name of a dry run of somebody else',
    refusal: 'start-other-title',
    how: 'The title of a run, which nobody can change, says what it was asked for',
    run: { actor: 'bob', triggeringActor: 'bob', displayTitle: 'dry run: RB-GATE-001' },
    started: (_, run) => ({ by: { person: 'bob', via: 'github-dispatch', run: run.id }, operator: 'bob' }),
  },
  {
    id: 'start-by-a-run-for-another-runbook',
    attack: 'A beginning in the name of a run that was asked for another runbook',
    refusal: 'start-other-title',
    how: 'As above',
    run: { actor: 'bob', triggeringActor: 'bob', displayTitle: 'RB-ASK-001' },
    started: (_, run) => ({ by: { person: 'bob', via: 'github-dispatch', run: run.id }, operator: 'bob' }),
  },
  {
    id: 'start-twice',
    attack: 'A second beginning, with other values, in the name of the run that started an execution',
    refusal: 'start-twice',
    how: 'A run starts one execution',
    real: true,
    started: (_, run) => ({ variables: {}, by: { person: run.actor, via: 'github-dispatch', run: run.id } }),
  },
  {
    id: 'start-long-after-its-run',
    attack: 'A beginning in the name of a run of last year',
    refusal: 'start-other-time',
    how: 'An execution begins when its run does',
    run: { createdAt: '2025-01-01T00:00:00Z' },
  },
  {
    id: 'start-by-any-comment',
    attack: 'A beginning in the name of a comment with which bob said something else',
    refusal: 'start-other-comment',
    how: 'The comment is read again, and must give a value or take the execution over',
    started: async (scene, run) => {
      const { comment } = await scene.comment('bob', '/note all is well');
      Object.assign(run, {
        event: 'issue_comment',
        actor: 'bob',
        triggeringActor: 'bob',
        displayTitle: `issue 1, comment ${comment.id}`,
      });
      const by = { person: 'bob', via: 'github-comment', run: run.id, comment: comment.id };
      return { by, operator: 'bob', issue: 1 };
    },
  },
  {
    id: 'start-of-no-runbook',
    attack: 'A beginning that says another text of the runbook than the commit has',
    refusal: 'refused',
    how: 'The digest of the runbook must be that of a runbook of the commit',
    started: () => ({ digest: 'f'.repeat(64) }),
  },
];

const forged = rows.map(({ id, attack, refusal, how, ...more }): Attack => ({
  id,
  attack,
  refusal,
  how,
  needs: 'write to the journal branch',
  told: 'run',
  level: 'job',
  from: 'gate',
  tries: (scene) => begin(scene, more),
}));

const others: readonly Attack[] = [
  {
    id: 'execution-in-a-fork',
    attack: 'The journal is taken to a fork, whose owner decides about approvals there',
    needs: 'read',
    refusal: 'start-run-missing',
    told: 'run',
    how: 'A fork has no run that started it, no secrets and none of the environments',
    level: 'job',
    from: 'gate',
    tries: async (scene) => {
      scene.fork('mallory');
      scene.review('bob');
      return scene.gate({ repository: 'mallory/ops' });
    },
  },
  {
    id: 'request-of-another-issue',
    attack: 'A request file is changed so that it belongs to another issue',
    needs: 'write to the journal branch',
    refusal: 'wrong-issue',
    told: 'run',
    how: 'Issue and file must name each other',
    level: 'job',
    from: 'request',
    tries: async (scene) => {
      await changeRequest(scene, { issue: 2 });
      return scene.comment('alice', '/set TARGET=db-1');
    },
  },
  {
    id: 'request-of-another-operator',
    attack: 'A request file of alice is changed so that mallory may complete it in her name',
    needs: 'write to the journal branch',
    refusal: null,
    told: 'nowhere',
    how: 'Whoever completes a request starts it in their own name, and is its operator',
    level: 'job',
    from: 'request',
    tries: async (scene) => {
      await changeRequest(scene, { operator: 'mallory' });
      const { code } = await scene.comment('mallory', '/set TARGET=db-1');
      const [started] = await scene.events();
      const operator = started?.type === 'ExecutionStarted' ? started.operator : 'nobody';
      return { code, wrong: operator === 'mallory' ? [] : [`${operator} operates`] };
    },
  },
  {
    id: 'alert-without-a-person',
    attack: 'A program starts an execution, and one person approves it alone',
    needs: 'approver',
    refusal: 'no-operator',
    told: 'journal',
    how: 'Before its first approval a person has to take it; another one approves',
    level: 'job',
    from: 'alert',
    tries: async (scene) => {
      scene.review('alice');
      const needs = await neededWithRequest(scene);
      return scene.gate({ needs });
    },
  },
  {
    id: 'alert-handed-over-by-hand',
    attack: 'The same, and a hand-over to somebody else is pushed to the journal',
    needs: 'write to the journal branch',
    refusal: 'no-operator',
    told: 'journal',
    how: 'The comment that took it over is read again',
    level: 'job',
    from: 'alert',
    tries: async (scene) => {
      const { comment, run } = await scene.comment('bob', '/note I look at it');
      const by = { person: 'bob', via: 'github-comment', run: run.id, comment: comment.id };
      await scene.forge([{ type: 'HandedOver', by, to: 'bob' }]);
      scene.review('alice');
      return scene.gate({ needs: await neededWithRequest(scene) });
    },
  },
  {
    id: 'program-goes-on-unannounced',
    attack: 'A workflow on a branch makes the bot go on with an execution',
    needs: 'write',
    refusal: 'not-announced',
    told: 'run',
    how: 'A run of the bot only goes on with what the journal announces, and passes no gate alone',
    level: 'job',
    from: 'gate',
    tries: (scene) => scene.dispatch('github-actions[bot]', { runbook: '-', execution: scene.execution }),
  },
];

export const beginnings: AttackGroup = { title: 'Beginnings', attacks: [...forged, ...others] };

async function begin(scene: Scene, { run: more = {}, started, real }: Forged): Promise<Tried> {
  const run =
    real === true
      ? scene.run
      : await scene.newRun({
          actor: 'mallory',
          triggeringActor: 'mallory',
          displayTitle: 'RB-GATE-001',
          ...more,
        });
  const id = `exec-RB-GATE-001-20261123T093000Z-zzzzzz${run.id.toString(36)}`;
  const fields = {
    by: { person: run.actor, via: 'github-dispatch', run: run.id },
    operator: run.actor,
    commit: run.headSha,
    at: new Date().toISOString(),
    owner: { host: 'x', pid: 1, started_at: '1', workflow_run: { id: run.id, attempt: 1, job: 'plan' } },
    ...(await started?.(scene, run)),
  };
  await scene.forgeStart(id, fields);
  return scene.dispatch('mallory', { runbook: '-', execution: id });
}

async function changeRequest(scene: Scene, more: object): Promise<void> {
  const path = pathOfRequest(scene.execution);
  const text = await scene.read(path);
  await scene.push(
    { [path]: JSON.stringify({ ...(JSON.parse(text) as object), ...more }) },
    'runbook-journal',
  );
}

/** As if the job before had sent the run to the gate all the same. */
async function neededWithRequest(scene: Scene): Promise<JobOrder['needs']> {
  const asked = (await scene.events()).findLast(({ type }) => type === 'ApprovalRequested');
  const request = asked?.type === 'ApprovalRequested' ? `${asked.seq}-${asked.digest}` : '';
  return { plan: done({ execution: scene.execution }), open: done({ execution: scene.execution, request }) };
}
