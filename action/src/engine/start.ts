import { interpolate } from '../runbook/expression.ts';
import { rollbackSteps, stepByNumber } from '../runbook/flow.ts';
import type { Runbook, Value } from '../runbook/runbook.ts';
import type { Actor, Owner } from '../schema/event.ts';
import { engineBehaviour, type EventDraft, type EventOf, journalFormat } from './event.ts';
import type { Plan } from './plan.ts';
import type { Refusal } from './turn.ts';

/** What a start brings along; everything that chance, clock and system know is already in it. */
export type StartRequest = {
  readonly executionId: string;
  readonly at: string;
  /** Null where an alert started it: then nobody operates it yet. */
  readonly by: Actor | null;
  /** Version of the program. */
  readonly engine: string;
  readonly commit: string | null;
  readonly dirty: boolean;
  /** The execution whose lock is overridden. */
  readonly overrode: string | null;
  readonly incident: string | null;
  readonly changeTicket: string | null;
  readonly variables: EventOf<'ExecutionStarted'>['variables'];
  readonly secrets: readonly string[];
  readonly startAt: number | null;
  readonly continues: string | null;
  /** Values that the execution that is continued had published. */
  readonly carried: Readonly<Record<string, Value>>;
  readonly reason: string | null;
  readonly owner: Owner;
  /** The GitHub issue that belongs to it. */
  readonly issue?: number;
  /** Why it goes on without a second person. */
  readonly breakGlass?: string;
};

/** The first events of an execution, or why it cannot begin. */
export type StartDrafts =
  | { readonly ok: true; readonly lock: string; readonly drafts: readonly EventDraft[] }
  | { readonly ok: false; readonly refusal: Refusal };

/** Begins an execution: its first event, and one for each step that was done elsewhere before it. */
export function startDrafts(plan: Plan, request: StartRequest): StartDrafts {
  const { runbook } = plan;
  const ticket = ticketOf(runbook, request);
  if (ticket === null && runbook.metadata.requires_change_ticket) {
    return no('missing-ticket', `${runbook.metadata.runbook_id} needs a change ticket`, ticketHint(runbook));
  }
  const place = placeProblem(runbook, request);
  if (place !== null) return { ok: false, refusal: place };
  const lock = lockOf(runbook, request, ticket);
  if (!lock.ok) {
    return no(
      'lock',
      `The name of the lock cannot be made: ${lock.message}`,
      'Look at `metadata.lock` of the runbook',
    );
  }
  const started: EventDraft = {
    type: 'ExecutionStarted',
    at: request.at,
    by: request.by,
    format: journalFormat,
    behaviour: engineBehaviour,
    engine: request.engine,
    execution_id: request.executionId,
    runbook_id: runbook.metadata.runbook_id,
    runbook_version: runbook.metadata.version,
    digest: plan.source,
    commit: request.commit,
    dirty: request.dirty,
    lock: lock.text,
    overrode: request.overrode,
    operator: request.by?.person ?? '',
    incident: request.incident,
    change_ticket: ticket,
    variables: request.variables,
    secrets: request.secrets,
    start_at: request.startAt,
    continues: request.continues,
    carried: request.carried,
    reason: request.reason,
    owner: request.owner,
    ...(request.issue === undefined ? {} : { issue: request.issue }),
    ...(request.breakGlass === undefined ? {} : { break_glass: request.breakGlass }),
  };
  return { ok: true, lock: lock.text, drafts: [started, ...notRunHere(runbook, request)] };
}

/** The change ticket; for what cannot wait for one the incident stands for it. */
function ticketOf({ metadata }: Runbook, { changeTicket, incident }: StartRequest): string | null {
  const urgent = metadata.category === 'incident_response' || metadata.category === 'recovery';
  return changeTicket ?? (urgent && metadata.requires_change_ticket ? incident : null);
}

function ticketHint({ metadata }: Runbook): string {
  const urgent = metadata.category === 'incident_response' || metadata.category === 'recovery';
  return urgent
    ? 'Add --change-ticket ID, or --incident ID, which stands for it here'
    : 'Add --change-ticket ID';
}

function placeProblem(runbook: Runbook, { startAt, continues, reason }: StartRequest): Refusal | null {
  if (startAt === null) {
    return continues === null
      ? null
      : {
          code: 'start-at',
          message: '--continues needs a step to begin at',
          hint: `Add --start-at N --reason "…"`,
        };
  }
  const forward = runbook.steps.filter((step) => !rollbackSteps(runbook).has(step.step_number));
  const steps = `Steps are ${forward.map((step) => step.step_number).join(', ')}`;
  if (stepByNumber(runbook, startAt) === undefined) {
    return {
      code: 'start-at',
      message: `${runbook.metadata.runbook_id} has no step ${startAt}`,
      hint: steps,
    };
  }
  if (!forward.some((step) => step.step_number === startAt)) {
    return {
      code: 'start-at',
      message: `Step ${startAt} is a rollback step and runs only to undo another`,
      hint: steps,
    };
  }
  return reason === null
    ? { code: 'start-at', message: 'To begin in the middle needs a reason', hint: 'Add --reason "…"' }
    : null;
}

function lockOf(
  runbook: Runbook,
  request: StartRequest,
  ticket: string | null,
): ReturnType<typeof interpolate> {
  const inputs = Object.entries(request.variables).map(([name, { value }]) => [name, value] as const);
  return interpolate(runbook.metadata.lock, {
    vars: { ...request.carried, ...Object.fromEntries(inputs) },
    steps: {},
    execution: {
      id: request.executionId,
      runbook: runbook.metadata.runbook_id,
      operator: request.by?.person ?? '',
      incident: request.incident,
      change_ticket: ticket,
      started_at: request.at,
    },
  });
}

function notRunHere(
  runbook: Runbook,
  { at, by, startAt, continues, reason }: StartRequest,
): readonly EventDraft[] {
  const undoing = rollbackSteps(runbook);
  const detail = continues === null ? reason : `${continues}: ${reason ?? ''}`;
  return runbook.steps
    .filter(({ step_number }) => startAt !== null && step_number < startAt && !undoing.has(step_number))
    .map(({ step_number }) => ({
      type: 'StepSkipped',
      at,
      by,
      step: step_number,
      visit: 0,
      attempt: 0,
      item: null,
      reason: 'not_run_here',
      detail,
    }));
}

function no(code: string, message: string, hint: string): StartDrafts {
  return { ok: false, refusal: { code, message, hint } };
}
