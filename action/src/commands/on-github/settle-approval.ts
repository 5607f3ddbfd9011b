import type { InputSource } from '../../engine/followed-journal.ts';
import type { State } from '../../engine/state.ts';
import { rejectionEvidence } from '../../github/gate-evidence.ts';
import { isUnreachable } from '../../github/gate-refusal.ts';
import { driveNowhere } from './drive-nowhere.ts';
import type { Hub } from './hub.ts';
import type { LastJob } from './jobs-before.ts';
import type { OpenedInJob } from './open-in-job.ts';
import { recordInJob } from './record-in-job.ts';
import { sayRefusal } from './say-refusal.ts';
import { settledAs, type Settled } from './settled.ts';
import { wasInJob } from './was-in-job.ts';

/** An approval is still open at the end of the run: it was rejected, it expired, the run was cancelled, or the gates are used up. */
export async function settleApproval(hub: Hub, opened: OpenedInJob, last: LastJob | null): Promise<Settled> {
  const { state } = opened;
  const { gate } = state;
  if (gate?.kind !== 'approval' || last === null) return { state, child: null };
  if (last.result === 'success' && last.outputs['next'] === 'approval') {
    return (last.outputs['gate'] ?? '') === ''
      ? { state: await refuseUnnamed(hub, opened), child: null }
      : { state, child: 'gates' };
  }
  if (!last.name.startsWith('gate-') || wasInJob(opened, hub, last.name)) return { state, child: null };
  const { facts, context, clock } = hub;
  const evidence = rejectionEvidence({
    attempt: context.attempt,
    entries: await facts.approvals(context.runId),
    environment: gate.environment ?? '',
  });
  if (!evidence.ok) {
    if (isUnreachable(evidence.refusal)) hub.say(evidence.refusal.message);
    return settledAs((await driveNowhere(hub, opened)).state, 'expired');
  }
  const { person, entry, comment } = evidence;
  const reject: InputSource = {
    type: 'Reject',
    at: clock.now(),
    by: { person, via: 'github-environment', run: context.runId, environment: gate.environment ?? '', entry },
    step: gate.step,
    reason: comment === '' ? null : comment,
  };
  const driven = await driveNowhere(hub, opened, { before: [reject] });
  if (driven.refusal !== null) await sayRefusal(hub, state, driven.refusal);
  return settledAs(driven.state, 'rejected');
}

/** The name of the environment was lost between two jobs: GitHub drops an output that holds a masked value. */
async function refuseUnnamed(hub: Hub, opened: OpenedInJob): Promise<State> {
  const refusal = {
    code: 'environment-unnamed',
    message: 'The name of the environment did not reach the next job, which would have run without a gate',
    hint: 'A secret holds a part of that name, so GitHub dropped it: rename the environment or change the secret, then answer /resume',
  };
  const input = { type: 'RefuseGate', at: hub.clock.now(), by: null, refusal } as const;
  const { state } = await recordInJob(hub, opened, [input]);
  await sayRefusal(hub, state, refusal);
  return state;
}
