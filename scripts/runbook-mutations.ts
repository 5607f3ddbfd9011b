import type { RunbookFile, Step } from '../action/src/schema/runbook.ts';

/** One change to a runbook that somebody could make by mistake. */
export type Mutation = { readonly kind: string; readonly what: string; readonly file: RunbookFile };

/** Every single mutation of a runbook: approvals, branches, `next`, rollbacks, `on_failure`, `verify`, conditions and the order of steps. */
export function mutationsOf(file: RunbookFile): readonly Mutation[] {
  const rollbacks = new Set(file.steps.flatMap(({ rollback_step }) => rollback_step ?? []));
  const forward = file.steps.map(({ step_number }) => step_number).filter((number) => !rollbacks.has(number));
  const targets: readonly (number | 'end')[] = [...forward, 'end'];
  return [
    ...file.steps.flatMap((step, index) =>
      changesOf(step, rollbacks.has(step.step_number), targets, [...rollbacks]).map(
        ({ kind, what, changed }) => ({
          kind,
          what: `step ${step.step_number}: ${what}`,
          file: { ...file, steps: file.steps.with(index, changed) },
        }),
      ),
    ),
    ...orderChanges(file),
  ];
}

type Change = { readonly kind: string; readonly what: string; readonly changed: Step };

function changesOf(
  step: Step,
  isRollback: boolean,
  targets: readonly (number | 'end')[],
  rollbacks: readonly number[],
): readonly Change[] {
  return [
    ...(step.requires_approval === true
      ? [{ kind: 'approval removed', what: 'approval', changed: without(step, 'requires_approval') }]
      : []),
    ...branchChanges(step, targets),
    ...(isRollback ? [] : nextChanges(step, targets)),
    ...rollbackChanges(step, rollbacks),
    ...(isRollback ? [] : failureChanges(step, targets)),
    ...verifyChanges(step),
    ...conditionChanges(step),
  ];
}

function branchChanges(step: Step, targets: readonly (number | 'end')[]): readonly Change[] {
  return Object.entries(step.decision_branches ?? {}).flatMap(([branch, target]) =>
    targets
      .filter((other) => other !== target)
      .map((other) => ({
        kind: 'branch target changed',
        what: `${branch}: ${target} → ${other}`,
        changed: { ...step, decision_branches: { ...step.decision_branches, [branch]: other } },
      })),
  );
}

function nextChanges(step: Step, targets: readonly (number | 'end')[]): readonly Change[] {
  if (step.step_type === 'decision') return [];
  const changed = targets
    .filter((other) => other !== step.next)
    .map((other) => ({
      kind: 'next changed',
      what: `next ${step.next ?? '(none)'} → ${other}`,
      changed: { ...step, next: other },
    }));
  return step.next === undefined
    ? changed
    : [...changed, { kind: 'next changed', what: 'next removed', changed: without(step, 'next') }];
}

function rollbackChanges(step: Step, rollbacks: readonly number[]): readonly Change[] {
  const kind = 'rollback changed';
  const removed = (['rollback_step', 'irreversible'] as const)
    .filter((field) => step[field] !== undefined)
    .map((field) => ({ kind, what: `${field} removed`, changed: without(step, field) }));
  if (step.rollback_step === undefined) return removed;
  const others = rollbacks.filter((other) => other !== step.rollback_step && other !== step.step_number);
  return [
    ...removed,
    ...others.map((other) => ({
      kind,
      what: `rollback_step ${step.rollback_step} → ${other}`,
      changed: { ...step, rollback_step: other },
    })),
  ];
}

function failureChanges(step: Step, targets: readonly (number | 'end')[]): readonly Change[] {
  const kind = 'on_failure changed';
  const was = step.on_failure ?? 'stop';
  const words = (['stop', 'continue', 'escalate', 'rollback'] as const).filter((other) => other !== was);
  const steps =
    typeof was === 'object' ? targets.filter((target) => target !== 'end' && target !== was.goto) : [];
  return [
    ...words.map((other) => ({
      kind,
      what: `on_failure ${JSON.stringify(was)} → ${other}`,
      changed: { ...step, on_failure: other },
    })),
    ...steps.map((target) => ({
      kind,
      what: `goto → ${target}`,
      changed: { ...step, on_failure: { goto: Number(target) } },
    })),
  ];
}

function verifyChanges(step: Step): readonly Change[] {
  const verify = step.verify ?? [];
  return verify.flatMap((expression, index) => [
    {
      kind: 'verify inverted',
      what: `not ${expression}`,
      changed: { ...step, verify: verify.with(index, `!(${expression})`) },
    },
    { kind: 'verify removed', what: expression, changed: { ...step, verify: verify.toSpliced(index, 1) } },
  ]);
}

function conditionChanges(step: Step): readonly Change[] {
  const kind = 'condition changed';
  const decide = step.decide ?? [];
  return [
    ...(step.when === undefined
      ? []
      : [
          { kind, what: 'when inverted', changed: { ...step, when: `!(${step.when})` } },
          { kind, what: 'when removed', changed: without(step, 'when') },
        ]),
    ...decide.flatMap((rule, index) => [
      {
        kind,
        what: `decide ${index + 1} inverted`,
        changed: { ...step, decide: decide.with(index, { ...rule, when: `!(${rule.when})` }) },
      },
      { kind, what: `decide ${index + 1} removed`, changed: { ...step, decide: decide.toSpliced(index, 1) } },
    ]),
    ...(step.recheck === undefined
      ? []
      : [{ kind, what: 'recheck removed', changed: without(step, 'recheck') }]),
  ];
}

/** Neighbours change places, or only their numbers do. */
function orderChanges(file: RunbookFile): readonly Mutation[] {
  const kind = 'step order';
  return file.steps.slice(1).flatMap((second, index) => {
    const first = file.steps[index];
    if (first === undefined) return [];
    const [low, high] = [first.step_number, second.step_number];
    const exchanged = file.steps.with(index, second).with(index + 1, first);
    const renumbered = file.steps
      .with(index, { ...second, step_number: low })
      .with(index + 1, { ...first, step_number: high });
    return [
      { kind, what: `${low} and ${high} change places`, file: { ...file, steps: exchanged } },
      { kind, what: `what ${low} and ${high} do is exchanged`, file: { ...file, steps: renumbered } },
    ];
  });
}

function without(step: Step, field: keyof Step): Step {
  const { [field]: _, ...rest } = step;
  return rest as Step;
}
