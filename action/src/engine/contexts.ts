import type { Contexts } from '../runbook/expression.ts';
import type { Runbook, Value } from '../runbook/runbook.ts';
import type { Plan } from './plan.ts';
import { type State, type Visit, visitOf } from './state.ts';

/** What expressions may look at now: inputs, published values, the steps so far, the execution. */
export function contextsOf(plan: Plan, state: State): Contexts {
  const steps = Object.fromEntries(
    plan.runbook.steps.map((step) => [
      String(step.step_number),
      stepContext(
        state.visits.findLast(
          (visit) => visit.step === step.step_number && visit.skipReason !== 'not_run_here',
        ),
      ),
    ]),
  );
  return {
    vars: state.values,
    steps,
    execution: {
      id: state.executionId,
      runbook: state.runbookId,
      operator: state.operator,
      incident: state.incident,
      change_ticket: state.changeTicket,
      started_at: state.startedAt,
    },
  };
}

/** The same, seen from within a run: what its own attempt has published so far is there, too. */
export function contextsOfRun(
  plan: Plan,
  state: State,
  key: { readonly step: number; readonly visit: number; readonly item: string | null },
): Contexts {
  const contexts = contextsOf(plan, state);
  const outputs =
    visitOf(state, key.step, key.visit)?.runs.find((run) => run.item === key.item)?.outputs ?? {};
  const own = contexts.steps[String(key.step)];
  if (own === undefined) return contexts;
  return {
    ...contexts,
    vars: { ...contexts.vars, ...outputs },
    steps: { ...contexts.steps, [String(key.step)]: { ...own, outputs: { ...own.outputs, ...outputs } } },
  };
}

function stepContext(visit: Visit | undefined): Contexts['steps'][string] {
  if (visit === undefined) return { status: 'not_started', outputs: {}, items: [] };
  const items = visit.each
    ? visit.runs.map((run) => ({
        item: run.item,
        status: run.status,
        exit_code: run.exitCode,
        outputs: run.outputs,
      }))
    : [];
  return {
    status: visit.status,
    ...(visit.exitCode === null ? {} : { exit_code: visit.exitCode }),
    outputs: visit.outputs,
    items,
  };
}

/** Values as a command sees them: environment variables, and `ITEM` within `for_each`. */
export function environmentOf(
  values: Readonly<Record<string, Value>>,
  item: string | null,
): Readonly<Record<string, string>> {
  const environment = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, String(value)]),
  );
  return item === null ? environment : { ...environment, ITEM: item };
}

const secretsOf = new WeakMap<Runbook, readonly string[]>();

/** Names of all secrets the runbook declares: inputs and outputs. Looked up for each command, so found once a runbook. */
export function secretNames({ runbook }: Plan): readonly string[] {
  const known = secretsOf.get(runbook) ?? findSecrets(runbook);
  secretsOf.set(runbook, known);
  return known;
}

function findSecrets({ variables, steps }: Runbook): readonly string[] {
  const declared = [variables, ...steps.map((step) => step.outputs)].flatMap((names) =>
    Object.entries(names),
  );
  return [...new Set(declared.filter(([, { secret }]) => secret).map(([name]) => name))];
}
