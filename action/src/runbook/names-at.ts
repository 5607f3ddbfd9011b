import { type Known, type NameSet, nameSet } from './check-expression.ts';
import { rollbackSteps, successors } from './flow.ts';
import type { Runbook, Step } from './runbook.ts';

/** The names that exist at each place of a runbook. */
export type Names = {
  /** What an expression may name at a step; `process` adds what the last command left. */
  readonly inExpression: (step: Step, process: 'process' | 'no process') => Known;
  /** What an expression may name where no step has run yet. */
  readonly inMetadata: Known;
  /** Whether a command of that step is given a variable of that name. */
  readonly inCommand: (step: Step, name: string) => boolean;
  readonly inPrerequisite: (name: string) => boolean;
  readonly inPostCondition: (name: string) => boolean;
};

const nothing: NameSet = { has: () => false, all: () => [] };
const plain: Known['contexts'] = ['vars', 'steps', 'execution'];
const withProcess: Known['contexts'] = [...plain, 'stdout', 'stderr', 'exit_code'];

/**
 * Works out the names: declared variables everywhere; a published value at its own step, at every step the flow can come to
 * afterwards, and at the rollback steps of those.
 */
export function namesAt(runbook: Runbook, environmentNames: readonly string[]): Names {
  const environment = new Set(environmentNames);
  const published = publishedNames(runbook);
  const numbers = new Set(runbook.steps.map(({ step_number }) => String(step_number)));
  const undoneWithItems = new Set(
    runbook.steps.flatMap(({ for_each, rollback_step }) => (for_each === undefined ? [] : [rollback_step])),
  );
  const declared = (name: string): boolean => runbook.variables[name] !== undefined;
  const given = (name: string): boolean => declared(name) || environment.has(name);
  const isSecret = (name: string): boolean =>
    runbook.variables[name]?.secret ??
    published.publishersOf(name).some(({ outputs }) => outputs[name]?.secret === true);
  const openVariables = Object.keys(runbook.variables).filter((name) => !isSecret(name));
  const steps: NameSet = { has: (number) => numbers.has(number), all: () => [...numbers] };
  const outputsOf = (number: string): NameSet => {
    const step = runbook.steps.find(({ step_number }) => String(step_number) === number);
    return nameSet(Object.keys(step?.outputs ?? {}).filter((name) => step?.outputs[name]?.secret !== true));
  };

  return {
    inExpression: (step, process) => ({
      vars: {
        has: (name) => !isSecret(name) && (declared(name) || published.isAt(step, name)),
        all: () => [
          ...openVariables,
          ...published.all.filter((name) => published.isAt(step, name) && !isSecret(name)),
        ],
      },
      isSecret,
      steps,
      outputsOf,
      contexts: process === 'process' ? withProcess : plain,
    }),
    inMetadata: {
      vars: nameSet(openVariables),
      isSecret,
      steps: nothing,
      outputsOf: () => nothing,
      contexts: ['vars'],
    },
    inCommand: (step, name) =>
      given(name) ||
      published.isAt(step, name) ||
      (name === 'ITEM' && (step.for_each !== undefined || undoneWithItems.has(step.step_number))),
    inPrerequisite: given,
    inPostCondition: (name) => given(name) || published.publishersOf(name).length > 0,
  };
}

type Published = {
  readonly all: readonly string[];
  readonly publishersOf: (name: string) => readonly Step[];
  /** Whether a value of that name may have been published when the step runs. */
  readonly isAt: (step: Step, name: string) => boolean;
};

function publishedNames(runbook: Runbook): Published {
  const publishers = new Map<string, Step[]>();
  for (const step of runbook.steps) {
    for (const name of Object.keys(step.outputs)) {
      const others = publishers.get(name);
      if (others === undefined) publishers.set(name, [step]);
      else others.push(step);
    }
  }
  const publishersOf = (name: string): readonly Step[] => publishers.get(name) ?? [];
  const comesBefore = order(runbook);
  const rollbacks = rollbackSteps(runbook);
  return {
    all: [...publishers.keys()],
    publishersOf,
    isAt: (step, name) =>
      publishersOf(name).some((publisher) => {
        if (publisher.step_number === step.step_number) return true;
        if (!rollbacks.has(step.step_number)) {
          return !rollbacks.has(publisher.step_number) && comesBefore(publisher, step);
        }
        if (rollbacks.has(publisher.step_number)) return true;
        const undone = runbook.steps.filter(({ rollback_step }) => rollback_step === step.step_number);
        return undone.some((other) => other === publisher || comesBefore(publisher, other));
      }),
  };
}

/** Whether the flow can come from one step to another; worked out for each first step once, when asked. */
function order(runbook: Runbook): (first: Step, second: Step) => boolean {
  const reached = new Map<number, ReadonlySet<number>>();
  let next: ReadonlyMap<number, readonly number[]> | undefined;
  return (first, second) => {
    let after = reached.get(first.step_number);
    if (after === undefined) {
      next ??= successors(runbook);
      after = reachable(next, first.step_number);
      reached.set(first.step_number, after);
    }
    return after.has(second.step_number);
  };
}

function reachable(next: ReadonlyMap<number, readonly number[]>, from: number): ReadonlySet<number> {
  const seen = new Set<number>();
  const open = [...(next.get(from) ?? [])];
  for (let number = open.pop(); number !== undefined; number = open.pop()) {
    if (seen.has(number)) continue;
    seen.add(number);
    open.push(...(next.get(number) ?? []));
  }
  return seen;
}
