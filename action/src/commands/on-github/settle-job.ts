import { record } from '../../engine/drive.ts';
import type { InputSource } from '../../engine/followed-journal.ts';
import { hasEnded, type State } from '../../engine/state.ts';
import { childRunText, type ChildRun } from '../../github/execution-page/child-run-text.ts';
import { finalReport } from '../../github/execution-page/final-report.ts';
import { lostText } from '../../github/execution-page/lost-text.ts';
import { refusalComment } from '../../github/execution-page/refusal-comment.ts';
import { rejectionEvidence } from '../../github/gate-evidence.ts';
import { isUnreachable } from '../../github/gate-refusal.ts';
import { announceInJob } from './announce-in-job.ts';
import { cancelOthers } from './cancel-others.ts';
import { driveInJob, nobodyAnswers } from './drive-in-job.ts';
import type { Hub, JobEnd } from './hub.ts';
import { jobEnd } from './job-end.ts';
import { type OpenedInJob, openInJob } from './open-in-job.ts';
import { pageFacts, viewInJob } from './page-facts-in-job.ts';
import { followProgress } from './progress.ts';
import { statusOf } from './segment-job.ts';

/** Records what left no other trace in this run, says what is awaited, and starts the run that goes on; runs no command of a runbook. */
export async function settleJob(hub: Hub): Promise<JobEnd> {
  const { needs } = hub.context;
  const executionId = Object.values(needs).find(({ outputs }) => (outputs['execution'] ?? '') !== '')
    ?.outputs['execution'];
  if (executionId === undefined) return jobEnd({});
  const opened = await openInJob(hub, executionId);
  const found = await settleRun(hub, opened);
  const settled = { ...opened, state: await announceInJob(hub, opened, found.state) };
  await cancelOthers(hub, settled);
  const child = found.child === null ? null : await startChild(hub, settled, found.child);
  const state = child?.state ?? settled.state;
  await followProgress(hub, settled, statusOf(hub)).end(state, lastOutputs(hub));
  if (hasEnded(state))
    await report(hub, { ...settled, state }, hasEnded(opened.state) && !endedHere(hub, opened));
  return jobEnd({ execution: executionId });
}

type Settled = { readonly state: State; readonly child: ChildRun['why'] | null };

/** What the run left open: a gate that nobody can answer any more, a job that is gone, or work for another run. */
async function settleRun(hub: Hub, opened: OpenedInJob): Promise<Settled> {
  const { state } = opened;
  if (hasEnded(state)) return { state, child: null };
  const last = lastJob(hub);
  if (state.gate?.kind === 'approval') return await settleApproval(hub, opened, last);
  if (state.interrupted?.reason === 'budget') return { state, child: 'budget' };
  const isOurs = state.owner?.workflow_run?.id === hub.context.runId;
  if (state.gate === null && !state.halted && isOurs && last?.result !== 'success') {
    return await settleLost(hub, opened, last);
  }
  // A gated job hands on to the next, which no longer comes where the gates are used up.
  const unfinished = state.interrupted?.reason === 'segment' && state.gate === null;
  return { state, child: unfinished ? 'gates' : null };
}

type Last = { readonly name: string; readonly result: string; readonly outputs: JobEnd['outputs'] } | null;

/** The last job that this run was to have. */
function lastJob({ context: { needs } }: Hub): Last {
  const asked = Object.entries(needs).filter(([, { result }]) => result !== 'skipped');
  const [name, job] = asked.at(-1) ?? [];
  return name === undefined || job === undefined
    ? null
    : { name, result: job.result, outputs: job.outputs as JobEnd['outputs'] };
}

function lastOutputs(hub: Hub): JobEnd['outputs'] {
  const { execution = '' } = lastJob(hub)?.outputs ?? {};
  return { execution, next: 'none' };
}

/** An approval is still open at the end of the run: it was rejected, it expired, the run was cancelled, or the gates are used up. */
async function settleApproval(hub: Hub, opened: OpenedInJob, last: Last): Promise<Settled> {
  const { state } = opened;
  const { gate } = state;
  if (gate?.kind !== 'approval' || last === null) return { state, child: null };
  const asked = last.result === 'success' && last.outputs.next === 'approval';
  if (asked && (last.outputs.gate ?? '') !== '') return { state, child: 'gates' };
  if (!last.name.startsWith('gate-') || wasIn(opened, hub, last.name)) return { state, child: null };
  const { facts, context, clock } = hub;
  const evidence = rejectionEvidence({
    attempt: context.attempt,
    entries: await facts.approvals(context.runId),
    environment: gate.environment ?? '',
  });
  if (!evidence.ok) {
    if (isUnreachable(evidence.refusal)) hub.say(evidence.refusal.message);
    const driven = await driveInJob(hub, opened, {
      by: null,
      place: nowhere,
      answer: nobodyAnswers,
    });
    return settledAs(driven.state, 'expired');
  }
  const { person, entry, comment } = evidence;
  const reject: InputSource = {
    type: 'Reject',
    at: clock.now(),
    by: { person, via: 'github-environment', run: context.runId, environment: gate.environment ?? '', entry },
    step: gate.step,
    reason: comment === '' ? null : comment,
  };
  const driven = await driveInJob(hub, opened, {
    by: null,
    place: nowhere,
    answer: nobodyAnswers,
    before: [reject],
  });
  if (driven.refusal !== null && state.issue !== null) {
    await hub.issue.say(state.issue, refusalComment(driven.refusal, { quoted: null, example: '/resume' }));
  }
  return settledAs(driven.state, 'rejected');
}

const nowhere = { begins: 'nothing', until: null } as const;

/** Where something is left to begin, another run has to do it. */
function settledAs(state: State, why: ChildRun['why']): Settled {
  return { state, child: state.interrupted?.reason === 'segment' && state.gate === null ? why : null };
}

function wasIn({ events }: OpenedInJob, { context }: Hub, job: string): boolean {
  return events.some(
    (event) =>
      event.type === 'ExecutionResumed' &&
      event.owner.workflow_run?.id === context.runId &&
      event.owner.workflow_run.job === job,
  );
}

/** The job that drove the execution ended without a word: what it was at is not known, and a person is asked. */
async function settleLost(hub: Hub, opened: OpenedInJob, last: Last): Promise<Settled> {
  const driven = await driveInJob(hub, opened, { by: null, place: nowhere, answer: nobodyAnswers });
  const { state } = driven;
  if (state.issue !== null) {
    const facts = await pageFacts(hub, opened, { state });
    const view = await viewInJob(hub, opened, state);
    const about = { run: hub.context.runId, job: last?.name ?? null };
    await hub.issue.say(state.issue, lostText(view, facts, about));
  }
  return settledAs(state, 'lost');
}

/** Announces a run of the bot in the journal, then starts it: what is not announced it may not do. */
async function startChild(
  hub: Hub,
  opened: OpenedInJob,
  why: ChildRun['why'],
): Promise<{ readonly state: State }> {
  const { context, clock, facts, issue, say } = hub;
  const { executionId, runbookId } = opened.state;
  const ports = hub.ports(
    opened.root,
    () => 'gone',
    () => undefined,
  );
  const announced = await record(
    ports,
    opened.plan,
    executionId,
    [{ type: 'Interrupt', at: clock.now(), reason: 'child-run', signal: null, run: context.runId }],
    { recorded: () => undefined },
  );
  const file = context.workflow.slice(context.workflow.lastIndexOf('/') + 1);
  const child = await facts.dispatch(file, context.defaultBranch, {
    runbook: runbookId,
    execution: executionId,
  });
  if (!child.ok) say(`The run that goes on could not be started: ${child.message}`);
  if (announced.state.issue !== null) {
    const page = await pageFacts(hub, opened, { state: announced.state });
    const view = await viewInJob(hub, opened, announced.state);
    const text = child.ok
      ? childRunText(view, page, { why, run: child.value })
      : refusalComment(
          {
            code: 'not-dispatched',
            message: `The run that goes on could not be started: ${child.message}`,
            hint: 'The operator answers /resume',
          },
          { quoted: null, example: '/resume' },
        );
    await issue.say(announced.state.issue, text);
  }
  return announced;
}

function endedHere({ context }: Hub, { events }: OpenedInJob): boolean {
  const owner = events.findLast(
    (event) => event.type === 'ExecutionStarted' || event.type === 'ExecutionResumed',
  );
  return owner?.owner.workflow_run?.id === context.runId;
}

/** Says at the end what happened, once, and closes the issue. */
async function report(hub: Hub, opened: OpenedInJob, alreadySaid: boolean): Promise<void> {
  const { state } = opened;
  if (state.issue === null || (alreadySaid && !abortedHere(hub, opened))) return;
  const facts = await pageFacts(hub, opened, { state });
  const text = finalReport(await viewInJob(hub, opened, state), facts);
  const said = await hub.issue.say(state.issue, text);
  if (!said.ok) hub.say(`The report could not be posted: ${said.message}`);
  await hub.issue.close(state.issue, state.status === 'completed' ? 'completed' : 'not_planned');
}

function abortedHere({ context }: Hub, { events }: OpenedInJob): boolean {
  return events.findLast(({ type }) => type === 'ExecutionFinished')?.by?.run === context.runId;
}
