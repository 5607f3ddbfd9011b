import type { EventOf } from '../engine/event.ts';
import { notStarted, type State } from '../engine/state.ts';
import { evolve } from '../engine/evolve.ts';
import type {
  ReportCondition,
  ReportExecutionSummary,
  ReportMoment,
  ReportRollback,
} from '../schema/report.ts';
import type { RollbackReport } from '../schema/rollback.report.ts';
import { resumeCommand } from './answer-commands.ts';
import { sentenceOf } from './event-lines.ts';
import type { ExecutionView } from './execution-view.ts';
import { reportSteps } from './report-steps.ts';
import { reportVariables } from './report-variables.ts';
import { reportWaiting } from './report-waiting.ts';
import { noFields } from './no-fields.ts';

/** What the documents of `run`, `resume`, `rollback`, `abort` and `status` have in common. */
export type ExecutionFields = Omit<RollbackReport, 'verb' | 'stopped'>;

/** An execution as it stands in those documents; findings and error are empty and may be laid over. */
export function executionFields(view: ExecutionView): ExecutionFields {
  const { state, program } = view;
  return {
    execution_id: state.executionId,
    runbook_id: state.runbookId,
    status: state.status,
    waiting: reportWaiting(view),
    steps: reportSteps(view),
    outputs: publishedValues(state),
    findings: [],
    error: null,
    operator: state.operator,
    incident: state.incident,
    change_ticket: state.changeTicket,
    started_at: state.startedAt,
    finished_at: state.finishedAt,
    variables: reportVariables(view),
    conditions: conditions(view),
    failed_steps: failedSteps(state),
    rollback: rollback(view),
    notes: state.notes,
    resume: state.ending === null ? resumeCommand(state.executionId, program) : null,
  };
}

/** The same fields where no execution came to be, such as for a refused start. */
export function noExecutionFields(runbookId: string | null): ExecutionFields {
  return {
    ...noFields,
    runbook_id: runbookId,
    operator: null,
    incident: null,
    change_ticket: null,
    started_at: null,
    finished_at: null,
    variables: [],
    conditions: [],
    failed_steps: [],
    rollback: null,
    notes: [],
    resume: null,
  };
}

/** One execution in a list of them. */
export function executionSummary(view: ExecutionView): ReportExecutionSummary {
  const { state } = view;
  return {
    execution_id: state.executionId,
    runbook_id: state.runbookId,
    status: state.status,
    operator: state.operator,
    incident: state.incident,
    started_at: state.startedAt,
    finished_at: state.finishedAt,
    lock: state.lock,
    waiting: reportWaiting(view),
  };
}

/** What happened, oldest first. */
export function timeline({ events, runbook }: ExecutionView): readonly ReportMoment[] {
  let state = notStarted;
  return events.flatMap((event) => {
    state = evolve(state, event);
    const text = sentenceOf(event, runbook, state);
    return text === null
      ? []
      : [{ seq: event.seq, at: event.at, type: event.type, by: event.by?.person ?? null, text }];
  });
}

function publishedValues(state: State): ExecutionFields['outputs'] {
  return Object.fromEntries(Object.entries(state.values).filter(([name]) => !(name in state.variables)));
}

function failedSteps(state: State): readonly number[] {
  const failed = state.visits
    .filter((visit) => visit.status === 'failed' && visit.undoes === null)
    .map((visit) => visit.step);
  return state.ending?.failedSteps ?? [...new Set(failed)];
}

function conditions({ events, runbook }: ExecutionView): readonly ReportCondition[] {
  const all = (['prerequisites', 'post_conditions'] as const).flatMap((list) =>
    runbook[list].map((condition, index) => ({ subject: `${list}.${index + 1}`, ...condition })),
  );
  return all.map(({ subject, description, check }) => {
    const checked = events.findLast(
      (event): event is EventOf<'ConditionChecked'> =>
        event.type === 'ConditionChecked' && event.subject === subject,
    );
    return {
      subject,
      description,
      check: check ?? null,
      status: checked?.status ?? null,
      detail: checked?.detail ?? null,
    };
  });
}

function rollback({ state, events }: ExecutionView): ReportRollback | null {
  if (state.rollback === null) {
    return null;
  }
  const finished = events.findLast(
    (event): event is EventOf<'RollbackFinished'> => event.type === 'RollbackFinished',
  );
  return {
    status: state.rollback.finished ?? 'running',
    undone: state.rollback.undone,
    not_undone: state.rollback.notUndone,
    without_rollback: state.rollback.finished === null ? [] : (finished?.without_rollback ?? []),
  };
}
