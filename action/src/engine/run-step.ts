import { evaluate } from '../runbook/expression.ts';
import { stepByNumber } from '../runbook/flow.ts';
import type { Step } from '../runbook/runbook.ts';
import { contextsOf, environmentOf, secretNames } from './contexts.ts';
import type { EventOf } from './event.ts';
import type { RunKey } from './input.ts';
import { startNotify } from './notify.ts';
import { type Run, type Visit, visitOf } from './state.ts';
import { emit, type Turn } from './turn.ts';

type VisitKey = { readonly step: number; readonly visit: number };

/** Begins a visit's first attempt; a rollback or recheck says what it is for. */
export function beginVisit(
  turn: Turn,
  step: Step,
  visit: number,
  purpose: Pick<Visit, 'undoes' | 'recheckFor'>,
): void {
  const key = { step: step.step_number, visit };
  const known = visitOf(turn.state, key.step, visit);
  const attempt = (known?.runs[0]?.attempt ?? 0) + 1;
  if (step.for_each === undefined) {
    emit(turn, { type: 'StepStarted', ...key, attempt, item: null, ...purposeOf(purpose) });
    startWork(turn, step, { ...key, attempt, item: null });
    return;
  }
  const items =
    known?.each === true
      ? { ok: true as const, items: known.runs.map((run) => run.item ?? '') }
      : itemsOf(turn, step);
  if (!items.ok) {
    failBefore(turn, key, 'expression', items.message);
    return;
  }
  emit(turn, { type: 'StepStarted', ...key, attempt: 1, item: null, items: items.items });
  continueItems(turn, step, key);
}

function purposeOf({
  undoes,
  recheckFor,
}: Pick<Visit, 'undoes' | 'recheckFor'>): Pick<EventOf<'StepStarted'>, 'undoes' | 'recheck_for'> {
  return {
    ...(undoes === null ? {} : { undoes }),
    ...(recheckFor === null ? {} : { recheck_for: recheckFor }),
  };
}

/** Ends a visit that could not begin: nothing ran, nothing is to be undone. */
export function failBefore(
  turn: Turn,
  key: VisitKey,
  code: 'expression' | 'recheck' | 'visit-limit',
  message: string,
): void {
  emit(turn, {
    type: 'StepFinished',
    step: key.step,
    visit: key.visit,
    attempt: 0,
    item: null,
    status: 'failed',
    final: true,
    retry_in_seconds: 0,
    exit_code: null,
    error: { code, message },
    verify: [],
    outputs: {},
    secret_outputs: [],
  });
}

/** Starts the next attempt of one run. */
export function beginRun(turn: Turn, step: Step, key: VisitKey, run: Run): void {
  const visit = visitOf(turn.state, key.step, key.visit);
  const next: RunKey = { step: key.step, visit: key.visit, attempt: run.attempt + 1, item: run.item };
  emit(turn, { type: 'StepStarted', ...next, ...purposeOf(visit ?? { undoes: null, recheckFor: null }) });
  startWork(turn, step, next);
}

/** Starts as many pending items as may run at once, or ends the step when no more will run. */
export function continueItems(turn: Turn, step: Step, key: VisitKey): void {
  for (;;) {
    const runs = visitOf(turn.state, key.step, key.visit)?.runs ?? [];
    const busy = runs.filter((run) => run.status === 'running' || run.status === 'retrying').length;
    const failed = runs.filter((run) => run.status === 'failed').length;
    // What was lost is settled first: nobody knows whether it was done.
    if (runs.some((run) => run.status === 'indeterminate')) return;
    const next = runs.find((run) => run.status === 'pending');
    if (next === undefined || failed > step.max_errors) {
      if (busy === 0) finishItems(turn, step, key, failed);
      return;
    }
    if (busy >= step.max_parallel) return;
    beginRun(turn, step, key, next);
  }
}

function finishItems(turn: Turn, step: Step, key: VisitKey, failed: number): void {
  const visit = visitOf(turn.state, key.step, key.visit);
  if (visit === undefined) return;
  const tooMany = failed > step.max_errors;
  if (!tooMany && step.notify !== undefined) {
    startNotify(turn, step, { step: key.step, visit: key.visit, attempt: 1, item: null });
    return;
  }
  finishVisit(
    turn,
    step,
    key,
    tooMany ? `${failed} of ${visit.runs.length} items failed, ${step.max_errors} tolerated` : null,
  );
}

/** Ends a `for_each` visit once its items have ended. */
export function finishVisit(turn: Turn, step: Step, key: VisitKey, failure: string | null): void {
  const visit = visitOf(turn.state, key.step, key.visit);
  const runs = visit?.runs ?? [];
  const last = runs.findLast((run) => run.exitCode !== null);
  emit(turn, {
    type: 'StepFinished',
    step: key.step,
    visit: key.visit,
    attempt: Math.max(1, ...runs.map((run) => run.attempt)),
    item: null,
    status: failure === null ? 'completed' : 'failed',
    final: true,
    retry_in_seconds: 0,
    exit_code: last?.exitCode ?? null,
    error: failure === null ? null : { code: 'items', message: failure },
    verify: [],
    // Published values of items are taken in the order of the items, whichever ended first.
    outputs: Object.assign({}, ...runs.map((run) => run.outputs)) as Run['outputs'],
    secret_outputs: Object.keys(step.outputs).filter((name) => step.outputs[name]?.secret === true),
  });
}

type Items =
  | { readonly ok: true; readonly items: string[] }
  | { readonly ok: false; readonly message: string };

/** The elements of `for_each`, once and for all. */
function itemsOf(turn: Turn, step: Step): Items {
  const list =
    typeof step.for_each === 'string'
      ? evaluate(step.for_each, contextsOf(turn.plan, turn.state))
      : { ok: true as const, value: step.for_each };
  if (!list.ok) return list;
  if (!Array.isArray(list.value)) return { ok: false, message: '`for_each` is no list' };
  const items = list.value.map((item: unknown) =>
    typeof item === 'string' || typeof item === 'number' || typeof item === 'boolean' ? String(item) : null,
  );
  if (items.includes(null)) {
    return { ok: false, message: '`for_each` has an element that is neither text, number nor boolean' };
  }
  const texts = items.filter((item) => item !== null);
  const twice = texts.find((item, index) => texts.indexOf(item) !== index);
  return twice === undefined
    ? { ok: true, items: texts }
    : { ok: false, message: `\`for_each\` has the element \`${twice}\` twice` };
}

/** Starts the first work of an attempt: a command, the automation, the message, or nothing. */
function startWork(turn: Turn, step: Step, key: RunKey): void {
  if (step.step_type !== 'manual') startCommand(turn, step, key, 1);
}

/** Starts the command at that position, or what comes after the commands; false when nothing of that sort is left. */
export function startCommand(turn: Turn, step: Step, key: RunKey, index: number): boolean {
  const { plan, state } = turn;
  const visit = visitOf(state, key.step, key.visit);
  if (visit === undefined) return false;
  const run = visit.runs.find((candidate) => candidate.item === key.item);
  const item = visit.undoes === null ? key.item : visit.undoes.item;
  const work = {
    ...key,
    index,
    environment: environmentOf({ ...visit.values, ...run?.outputs }, item),
    secrets: secretNames(plan),
    timeoutSeconds: step.timeout_seconds,
    keep: leastOf(step.output, plan.policy.output),
  };
  const script = step.commands[index - 1];
  if (script !== undefined) {
    turn.effects.push({ type: 'RunCommand', ...work, script });
    return true;
  }
  if (step.automation_script !== undefined && index === step.commands.length + 1) {
    turn.effects.push({ type: 'RunAutomation', ...work, name: step.automation_script });
    return true;
  }
  if (step.notify !== undefined && !visit.each) {
    startNotify(turn, step, key);
    return true;
  }
  return false;
}

const amounts = ['none', 'tail', 'full'] as const;

function leastOf(left: Step['output'], right: Step['output']): Step['output'] {
  return amounts.find((amount) => amount === left || amount === right) ?? 'none';
}

/** How many commands and automations one attempt of the step has. */
export function workCount(step: Step): number {
  return step.commands.length + (step.automation_script === undefined ? 0 : 1);
}

/** Whether an attempt of the step has any effect that a crash could leave half-done. */
export function hasEffects(step: Step): boolean {
  return workCount(step) > 0 || step.notify !== undefined;
}

/** The step of a key; absent only where a journal does not fit its runbook. */
export function stepOf(turn: Turn, key: { readonly step: number }): Step | undefined {
  return stepByNumber(turn.plan.runbook, key.step);
}
