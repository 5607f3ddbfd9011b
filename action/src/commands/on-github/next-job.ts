import { hasEnded, type State } from '../../engine/state.ts';
import type { Refusal } from '../../engine/refusal.ts';
import type { Config } from '../../runbook/config.ts';
import type { Runbook } from '../../runbook/runbook.ts';
import { requestName } from '../../github/plan-problem.ts';
import { environmentForGate, openEnvironmentProblem } from './gate-check.ts';
import type { Hub, JobEnd } from './hub.ts';
import { runnerOf } from './open-in-job.ts';

/** What the next job is to do, and why it must not, where the place it would run in is not what it must be. */
export type NextJob = { readonly outputs: JobEnd['outputs']; readonly refusal: Refusal | null };

/**
 * Decides what comes after this job; a gate whose environment would ask nobody is refused before anybody goes there.
 * `goesOn`: a person said so, which ends a pause and lets a comment approve.
 */
export async function nextJob(
  hub: Hub,
  opened: { readonly config: Config; readonly plan: { readonly runbook: Runbook }; readonly state: State },
  goesOn = false,
): Promise<NextJob> {
  const { config, plan, state } = opened;
  const { gate } = state;
  const common = {
    execution: state.executionId,
    environment: plan.runbook.metadata.environment ?? '',
    runner: JSON.stringify(runnerOf(plan.runbook, config)),
    gate: '',
    request: '',
  };
  const stop = (refusal: Refusal | null): NextJob => ({ outputs: { ...common, next: 'none' }, refusal });
  if (hasEnded(state)) return stop(null);
  const paused = state.halted && state.interrupted?.reason !== 'segment';
  const byComment = gate?.kind === 'approval' && config.approvals === 'comment' && goesOn;
  if (byComment || (gate === null && (goesOn || !paused))) {
    const refusal = await openEnvironmentProblem(hub, config, plan.runbook);
    return refusal === null ? { outputs: { ...common, next: 'run' }, refusal } : stop(refusal);
  }
  if (gate?.kind !== 'approval' || config.approvals === 'comment') return stop(null);
  const found = await environmentForGate(hub, opened, gate);
  return found.ok
    ? {
        outputs: { ...common, next: 'approval', gate: found.environment, request: requestName(gate) },
        refusal: null,
      }
    : stop(found.refusal);
}
