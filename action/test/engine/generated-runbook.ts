import fc from 'fast-check';
import type { OnFailure, Runbook, Step } from '../../src/runbook/runbook.ts';
import { runbook, step } from './sample.ts';

/** A generated runbook, and how its world and its people behave. */
export type Scenario = {
  readonly document: Runbook;
  /** `step/item` pairs whose commands fail. */
  readonly failing: ReadonlySet<string>;
  readonly rejected: ReadonlySet<number>;
  /** Branch index by decision, and word by confirmation. */
  readonly choices: readonly number[];
  readonly words: readonly ('done' | 'failed' | 'skip')[];
  readonly escalations: readonly ('done' | 'skip' | 'failed' | 'rollback')[];
  readonly failedConditions: ReadonlySet<string>;
};

const kinds = [
  'automated',
  'automated',
  'automated',
  'verification',
  'manual',
  'decision',
  'notification',
] as const;

type Shape = {
  readonly kind: (typeof kinds)[number];
  readonly approval: boolean;
  readonly rollback: 'none' | 'automated' | 'manual' | 'irreversible';
  readonly onFailure: 'stop' | 'continue' | 'escalate' | 'rollback' | 'goto';
  readonly items: number;
  readonly parallel: number;
  readonly maxErrors: number;
  readonly skip: 'no' | 'true' | 'false';
  readonly jump: number;
  readonly back: boolean;
  readonly commands: number;
  readonly idempotent: boolean;
  readonly recheck: boolean;
  readonly attempts: number;
  readonly fails: boolean;
  readonly rejects: boolean;
};

const shape: fc.Arbitrary<Shape> = fc.record({
  kind: fc.constantFrom(...kinds),
  approval: fc.integer({ min: 0, max: 3 }).map((n) => n === 0),
  rollback: fc.constantFrom('none', 'automated', 'automated', 'manual', 'irreversible'),
  onFailure: fc.constantFrom('stop', 'continue', 'escalate', 'rollback', 'rollback', 'goto'),
  items: fc.integer({ min: 0, max: 5 }),
  parallel: fc.integer({ min: 1, max: 3 }),
  maxErrors: fc.integer({ min: 0, max: 1 }),
  skip: fc.constantFrom('no', 'no', 'no', 'true', 'false'),
  jump: fc.integer({ min: 1, max: 3 }),
  back: fc.integer({ min: 0, max: 5 }).map((n) => n === 0),
  commands: fc.integer({ min: 1, max: 3 }),
  idempotent: fc.boolean(),
  recheck: fc.boolean(),
  attempts: fc.integer({ min: 1, max: 2 }),
  fails: fc.integer({ min: 0, max: 3 }).map((n) => n === 0),
  rejects: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
});

/** Scenarios over runbooks that satisfy the step-type table: branches, loops, items, failures, refusals. */
export const scenario: fc.Arbitrary<Scenario> = fc
  .record({
    shapes: fc.array(shape, { minLength: 1, maxLength: 7 }),
    choices: fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 5, maxLength: 5 }),
    words: fc.array(fc.constantFrom('done' as const, 'done' as const, 'failed' as const, 'skip' as const), {
      minLength: 5,
      maxLength: 5,
    }),
    escalations: fc.array(
      fc.constantFrom('done' as const, 'skip' as const, 'failed' as const, 'rollback' as const),
      { minLength: 5, maxLength: 5 },
    ),
    conditions: fc.record({
      before: fc.integer({ min: 0, max: 2 }),
      after: fc.integer({ min: 0, max: 1 }),
      fails: fc.constantFrom('none', 'none', 'prerequisites.1', 'post_conditions.1'),
    }),
  })
  .map(({ shapes, conditions, ...people }) => {
    const steps = shapes.flatMap((one, index) => stepsOf(one, index, shapes));
    const forward = steps.filter((one) => one.step_number <= shapes.length);
    const rollbacks = steps.filter((one) => one.step_number > shapes.length);
    const condition = (index: number) => ({
      description: `Condition ${index}`,
      ...(index === 0 ? { check: 'look' } : {}),
    });
    return {
      document: runbook([...forward, ...rollbacks], {
        prerequisites: Array.from({ length: conditions.before }, (_, index) => condition(index)),
        post_conditions: Array.from({ length: conditions.after }, (_, index) => condition(index)),
      }),
      failing: new Set(
        shapes.flatMap((one, index) =>
          one.fails ? [`${index + 1}/`, `${index + 1}/item-1`, `${101 + index}/`] : [],
        ),
      ),
      rejected: new Set(shapes.flatMap((one, index) => (one.rejects ? [index + 1] : []))),
      failedConditions: new Set([conditions.fails]),
      ...people,
    };
  });

function stepsOf(one: Shape, index: number, all: readonly Shape[]): readonly Step[] {
  const number = index + 1;
  const last = all.length;
  const forward = (distance: number): number | 'end' =>
    number + distance > last ? 'end' : number + distance;
  const approval = one.approval;
  const wished: OnFailure = one.onFailure === 'goto' ? gotoOf(forward(one.jump)) : one.onFailure;
  const on_failure: OnFailure = approval && wished === 'continue' ? 'stop' : wished;
  const common = { step_number: number, requires_approval: approval, on_failure, idempotent: one.idempotent };
  const commands = Array.from({ length: one.commands }, (_, command) => `work ${number} ${command}`);
  const when = one.skip === 'no' ? {} : { when: one.skip };
  const previous =
    all[index - 1]?.kind === 'verification' && !all[index - 1]?.approval && one.recheck && approval
      ? { recheck: [index] }
      : {};
  if (one.kind === 'decision') {
    const back = one.back && number > 1 ? number - 1 : forward(one.jump);
    return [
      step({
        ...common,
        step_type: 'decision',
        commands: one.fails ? commands : [],
        decision_branches: { straight: forward(1), other: back },
      }),
    ];
  }
  if (one.kind === 'manual') {
    return [
      step({ ...common, ...when, step_type: 'manual', commands: [], ...undo(one, number) }),
      ...undoSteps(one, number),
    ];
  }
  if (one.kind === 'notification') {
    return [
      step({
        ...common,
        ...when,
        step_type: 'notification',
        commands: [],
        notify: { channel: one.fails ? 'broken' : 'terminal', message: 'hello' },
      }),
    ];
  }
  const each =
    one.items > 2 && one.kind === 'automated'
      ? {
          for_each: Array.from({ length: one.items }, (_, item) => `item-${item}`),
          // Which items run beside one too many failures is a matter of time, so a journal cut there may end otherwise.
          max_parallel: one.fails && one.maxErrors === 0 ? 1 : one.parallel,
          max_errors: one.maxErrors,
        }
      : {};
  const retry = { attempts: one.attempts, delay_seconds: 0, backoff: 'fixed' as const };
  const effects = one.kind === 'automated' ? undo(one, number) : {};
  return [
    step({
      ...common,
      ...when,
      ...previous,
      ...each,
      ...effects,
      retry,
      step_type: one.kind,
      commands,
      outputs: { [`OUT_${number}`]: { type: 'string', secret: false } },
    }),
    ...(one.kind === 'automated' ? undoSteps(one, number) : []),
  ];
}

function gotoOf(target: number | 'end'): OnFailure {
  return target === 'end' ? 'stop' : { goto: target };
}

function undo(one: Shape, number: number): Partial<Step> {
  if (one.rollback === 'none') return {};
  return one.rollback === 'irreversible' ? { irreversible: 'gone is gone' } : { rollback_step: 100 + number };
}

function undoSteps(one: Shape, number: number): readonly Step[] {
  if (one.rollback !== 'automated' && one.rollback !== 'manual') return [];
  return [
    step({
      step_number: 100 + number,
      step_type: one.rollback,
      commands: one.rollback === 'manual' ? [] : [`undo ${number}`],
      idempotent: one.idempotent,
    }),
  ];
}
