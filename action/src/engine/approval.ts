import { contextsOf } from './contexts.ts';
import { evaluate } from '../runbook/expression.ts';
import type { Step } from '../runbook/runbook.ts';
import type { Actor } from '../schema/event.ts';
import { expiryOf } from './gate.ts';
import type { State } from './state.ts';
import { emit, type Turn } from './turn.ts';

type VisitKey = { readonly step: number; readonly visit: number };

/** Asks the approvers for this visit of this step. */
export function requestApproval(turn: Turn, step: Step, key: VisitKey): void {
  const place = turn.plan.policy.gatedPlaces?.[key.step];
  emit(turn, {
    type: 'ApprovalRequested',
    step: key.step,
    visit: key.visit,
    approvers: [...(breaksGlass(turn, step) ?? step.approvers)],
    digest: approvalDigest(turn, step, key),
    expires_at: expiryOf(turn, step),
    ...(place === undefined ? {} : { environment: place.environment }),
  });
}

/** Whether an unused approval of this very visit exists, and what was approved is what would run. */
export function stillApproved(turn: Turn, step: Step, key: VisitKey): boolean {
  const { grant, visits } = turn.state;
  if (grant === null || grant.step !== key.step || grant.visit !== key.visit) return false;
  // Rechecks publish fresh values on purpose; the comparison was made before the first of them.
  const rechecked = visits.slice(grant.visitsThen).some((visit) => visit.recheckFor === key.step);
  return rechecked || grant.digest === approvalDigest(turn, step, key);
}

/** Everything that decides what an approved step does, as one digest. */
function approvalDigest(turn: Turn, step: Step, key: VisitKey): string {
  const { plan, state } = turn;
  const items =
    typeof step.for_each === 'string'
      ? evaluate(step.for_each, contextsOf(plan, state))
      : (step.for_each ?? null);
  const { commands, automation_script: automation = null } = step;
  const place = plan.policy.gatedPlaces?.[key.step];
  return plan.digest(
    JSON.stringify({
      execution: state.executionId,
      source: state.digest,
      commit: state.commit,
      step: key.step,
      visit: key.visit,
      commands,
      automation,
      values: Object.entries(state.values).toSorted(([left], [right]) => (left < right ? -1 : 1)),
      items,
      // Absent on a laptop, where a step runs wherever the operator is.
      ...(place === undefined ? {} : { place }),
    }),
  );
}

/** Roles that may approve the step alone, where the glass was broken and the step allows it; null where it stays whole. */
function breaksGlass({ plan, state }: Turn, step: Step): readonly string[] | null {
  return state.breakGlass !== null && step.break_glass !== false ? (plan.policy.breakGlass ?? null) : null;
}

/** Everybody whose own approval would be no second pair of eyes, in lower case. */
function operatorsOf(state: State): ReadonlySet<string> {
  return new Set([state.startedBy, state.operator, ...state.actors].map((person) => person.toLowerCase()));
}

/** Why this person's approval cannot count; null when it can. */
export function approverProblem(
  turn: Turn,
  gate: { readonly approvers: readonly string[]; readonly step: Step | undefined },
  { person, via }: Actor,
): { readonly code: string; readonly message: string; readonly hint: string } | null {
  const { plan, state } = turn;
  const name = person.toLowerCase();
  const alone = gate.step === undefined ? null : breaksGlass(turn, gate.step);
  const approvers = alone ?? gate.approvers;
  const holders = approvers.flatMap((role) => plan.policy.roles[role] ?? []);
  const others = [...new Set(holders)].filter(
    (holder) => alone !== null || !operatorsOf(state).has(holder.toLowerCase()),
  );
  const hint =
    others.length === 0
      ? `Nobody else holds ${approvers.join(' or ')}: add a person to the role in runbooks/config.yaml`
      : `One of these can approve: ${others.join(', ')}`;
  if (name.endsWith('[bot]')) {
    return { code: 'not-a-person', message: `${person} is a program; only people approve`, hint };
  }
  if (state.operator === '') {
    return {
      code: 'no-operator',
      message: 'No person is in charge of this execution, which an alert started',
      hint: 'Somebody who will operate it answers /take; then another person can approve',
    };
  }
  if (alone === null && operatorsOf(state).has(name)) {
    return {
      code: 'approver-is-operator',
      message: `${person} operates this execution and cannot approve it`,
      hint,
    };
  }
  const isReviewer =
    via === 'github-environment' && approvers.some((role) => plan.policy.teamRoles?.includes(role));
  if (!isReviewer && !holders.some((holder) => holder.toLowerCase() === name)) {
    return {
      code: 'approver-not-listed',
      message: `${person} holds none of the roles that may approve: ${approvers.join(', ')}`,
      hint,
    };
  }
  return null;
}
