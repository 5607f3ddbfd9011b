import type { Answer } from '../../engine/input.ts';
import type { Gate, State } from '../../engine/state.ts';
import { consumedApprovals } from '../../github/consumed-approvals.ts';
import { approvalEvidence } from '../../github/gate-evidence.ts';
import { isUnreachable } from '../../github/gate-refusal.ts';
import { eventsSince, placeProblem, requestName, requestProblem } from '../../github/plan-problem.ts';
import type { Refusal } from '../../engine/turn.ts';
import { Failure } from '../../source/failure.ts';
import { sha256 } from '../sha256.ts';
import { answersProblem } from './answers-evidence.ts';
import { environmentForGate } from './gate-check.ts';
import type { Hub } from './hub.ts';
import { requestOf } from './jobs-before.ts';
import { operatorProblem } from './operator-evidence.ts';
import { type OpenedInJob, runnerOf } from './open-in-job.ts';

type ApprovalGate = Extract<Gate, { readonly kind: 'approval' }>;

/**
 * What GitHub says about the gate that this job came through: an approval that nothing has used yet, or why there is none
 * that counts. Who gave it is judged by the engine.
 */
export async function approvalInJob(
  hub: Hub,
  opened: OpenedInJob,
  gate: ApprovalGate,
  state: State,
): Promise<Answer> {
  const { context, facts, clock, store } = hub;
  const refuse = (refusal: Refusal): Answer => {
    // That GitHub could not be asked refuses nothing.
    if (isUnreachable(refusal)) throw new Failure('refused', refusal.message, refusal.hint);
    return { type: 'RefuseGate', at: clock.now(), by: null, refusal };
  };
  const other = requestProblem(requestOf(hub), requestName(gate));
  if (other !== null) return refuse(other);
  const read = await store.read(state.executionId);
  const events = read.ok ? read.events : opened.events;
  const changed = eventsSince(events, gate.request);
  if (changed !== null) return refuse(changed);
  const unowned = (await operatorProblem(hub, events, state)) ?? (await answersProblem(hub, events, state));
  if (unowned !== null) return refuse(unowned);
  const found = await environmentForGate(hub, { ...opened, state }, gate);
  if (!found.ok) return refuse(found.refusal);
  const { environment } = found;
  const runner = runnerOf(opened.plan.runbook, opened.config);
  const moved = placeProblem(
    { environment: gate.environment ?? '', runner },
    { environment, runner },
    sha256,
  );
  if (moved !== null) return refuse(moved);
  const evidence = approvalEvidence({
    attempt: context.attempt,
    entries: await facts.approvals(context.runId),
    environment,
    consumed: consumedApprovals(events, context.runId, environment),
  });
  if (!evidence.ok) return refuse(evidence.refusal);
  const { person, entry, comment } = evidence;
  return {
    type: 'Approve',
    at: clock.now(),
    by: { person, via: 'github-environment', run: context.runId, environment, entry },
    step: gate.step,
    reason: comment === '' ? null : comment,
  };
}
