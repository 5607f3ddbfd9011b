import type { State } from '../../engine/state.ts';
import type { OtherExecution, PageFacts, ProgressTail } from '../../github/execution-page/page-facts.ts';
import type { ExecutionView } from '../../report/execution-view.ts';
import type { Hub, JobEnd } from './hub.ts';
import type { OpenedInJob } from './open-in-job.ts';

/** An execution as pages show it, read from the journal as it is now. */
export async function viewInJob(
  hub: Hub,
  { plan, events }: OpenedInJob,
  state: State,
): Promise<ExecutionView> {
  const read = await hub.store.read(state.executionId);
  return { state, events: read.ok ? read.events : events, runbook: plan.runbook, program: 'runbook' };
}

/** What pages must know beside the journal. */
export async function pageFacts(
  hub: Hub,
  { config }: Pick<OpenedInJob, 'config'>,
  {
    state,
    outputs = {},
    tail = null,
  }: { readonly state: State; readonly outputs?: JobEnd['outputs']; readonly tail?: ProgressTail | null },
): Promise<PageFacts> {
  const { context, clock } = hub;
  return {
    repositoryUrl: `${context.serverUrl}/${context.repository}`,
    run: context.runId,
    file: await fileOf(hub, state.runbookId),
    now: clock.now(),
    roles: config.approvers,
    approvals: config.approvals,
    asking: outputs.next === 'approval' && (outputs.gate ?? '') !== '' ? context.runId : null,
    others: await othersOf(hub, state.executionId),
    tail,
  };
}

async function fileOf({ repository, folder }: Hub, runbookId: string): Promise<string | null> {
  const { runbooks } = await repository();
  const found = runbooks.find(({ id }) => id === runbookId);
  return found === undefined ? null : `${folder}${found.file.path}`;
}

async function othersOf({ store, repository }: Hub, executionId: string): Promise<readonly OtherExecution[]> {
  const open = (await store.open()).filter((other) => other.executionId !== executionId);
  if (open.length === 0) return [];
  const { runbooks } = await repository();
  return open.map(({ executionId: id, runbookId, issue }) => ({
    executionId: id,
    runbookId,
    issue: issue ?? null,
    services: runbooks.find((one) => one.id === runbookId)?.runbook.metadata.services_affected ?? [],
    status: 'in_progress',
  }));
}
