import type { Event } from '../engine/event.ts';
import type { State, Visit } from '../engine/state.ts';
import type { Runbook } from '../runbook/runbook.ts';
import type { SubjectName } from '../runbook/test-case.ts';
import type { Actual, PathEntry } from './result.ts';

/** What a rehearsed execution came to, as its journal and its state tell. */
export function actualOf(runbook: Runbook, state: State, events: readonly Event[]): Actual {
  return {
    status: state.status,
    path: state.visits.filter(isForward).map((visit) => entryOf(runbook, visit)),
    outputs: outputsOf(state),
    undone: undoneIn(state),
    escalated: escalatedIn(events),
    notified: events.flatMap((event) =>
      event.type === 'Notified' && event.delivered && event.step !== null
        ? [{ step: event.step, channel: event.channel, message: event.message }]
        : [],
    ),
    waiting: state.gate === null ? null : { kind: state.gate.kind, subject: subjectOf(state.gate.subject) },
  };
}

/** Whether a visit belongs to the forward flow of this execution. */
function isForward({ undoes, recheckFor, visit }: Visit): boolean {
  return undoes === null && recheckFor === null && visit > 0;
}

function entryOf({ steps }: Runbook, visit: Visit): PathEntry {
  const title = steps.find(({ step_number }) => step_number === visit.step)?.title ?? '';
  return { step: visit.step, title, status: visit.status, detail: detailOf(visit) };
}

function detailOf(visit: Visit): string | null {
  if (visit.skipReason !== null) {
    return visit.skipReason === 'when' ? '`when` was false' : visit.skipReason.replaceAll('_', ' ');
  }
  if (visit.branch !== null) return visit.branch;
  if (visit.status !== 'failed') return null;
  const failed = visit.runs.findLast(({ error }) => error !== null);
  return visit.error?.message ?? failed?.error?.message ?? null;
}

function outputsOf({ values, variables }: State): Actual['outputs'] {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !Object.hasOwn(variables, name)));
}

/** One entry for each visit that was undone as a whole. */
function undoneIn({ rollback, visits }: State): Actual['undone'] {
  if (rollback === null) return [];
  const found = new Map<string, Actual['undone'][number]>();
  for (const { step, visit, item } of rollback.undone) {
    if (rollback.notUndone.some((left) => left.step === step && left.visit === visit)) continue;
    const by = visits.findLast(
      ({ undoes }) =>
        undoes !== null && undoes.step === step && undoes.visit === visit && undoes.item === item,
    );
    const key = `${step}/${visit}`;
    if (!found.has(key)) found.set(key, { step, by: by?.step ?? null });
  }
  return [...found.values()];
}

function escalatedIn(events: readonly Event[]): readonly SubjectName[] {
  let expired = '';
  return events.flatMap((event) => {
    if (event.type === 'GateExpired') expired = event.subject;
    return event.type === 'Escalated' ? [event.step ?? expired] : [];
  });
}

function subjectOf(subject: string): SubjectName {
  return /^\d+$/.test(subject) ? Number(subject) : subject;
}
