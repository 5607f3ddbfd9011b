import type { Gate, State } from '../../engine/state.ts';
import type { Refusal } from '../../engine/turn.ts';
import { environmentProblem } from '../../github/environment-problem.ts';
import { gateEnvironment } from '../../github/gate-environment.ts';
import { requiredEnvironment } from '../../github/required-environment.ts';
import type { Config } from '../../runbook/config.ts';
import { stepByNumber } from '../../runbook/flow.ts';
import type { Runbook } from '../../runbook/runbook.ts';
import type { Hub } from './hub.ts';

type ApprovalGate = Extract<Gate, { readonly kind: 'approval' }>;
type Asked = {
  readonly config: Config;
  readonly plan: { readonly runbook: Runbook };
  readonly state: Pick<State, 'breakGlass' | 'operator'>;
};

/** The environment that asks for an approval; or why none may be asked, so that no job goes there. */
export async function environmentForGate(
  hub: Hub,
  { config, plan, state }: Asked,
  gate: ApprovalGate,
): Promise<
  { readonly ok: true; readonly environment: string } | { readonly ok: false; readonly refusal: Refusal }
> {
  const step = stepByNumber(plan.runbook, gate.step);
  const alone = state.breakGlass !== null && step?.break_glass !== false;
  if (state.operator === '') {
    const message = 'No person is in charge of this execution, which an alert started';
    const hint = 'Somebody who will operate it answers /take; then the approvers are asked';
    return { ok: false, refusal: { code: 'no-operator', message, hint } };
  }
  const found = gateEnvironment(config, step?.approvers ?? gate.approvers, alone);
  if (!found.ok) return found;
  const wanted = requiredEnvironment(config, {
    name: found.environment,
    defaultBranch: hub.context.defaultBranch,
    kind: alone ? 'break-glass' : 'gate',
    // A bypass leaves no approval, which is what counts.
    strict: false,
    owner: hub.context.repository.split('/')[0] ?? '',
    roles: found.roles,
  });
  const refusal = environmentProblem(await hub.facts.environment(found.environment), wanted);
  return refusal === null ? { ok: true, environment: found.environment } : { ok: false, refusal };
}

/** Why steps that need no approval may not run in the environment of their runbook; null where they may, or name none. */
export async function openEnvironmentProblem(
  hub: Hub,
  config: Config,
  { metadata }: Runbook,
): Promise<Refusal | null> {
  if (metadata.environment === undefined) return null;
  const wanted = requiredEnvironment(config, {
    name: metadata.environment,
    defaultBranch: hub.context.defaultBranch,
    kind: 'open',
    strict: false,
    owner: hub.context.repository.split('/')[0] ?? '',
    roles: [],
  });
  return environmentProblem(await hub.facts.environment(metadata.environment), wanted);
}
