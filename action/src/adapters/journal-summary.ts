import type { EventOf } from '../engine/event.ts';

/** What a list shows of an execution. */
export type Summary = {
  readonly executionId: string;
  readonly runbookId: string;
  readonly lock: string;
  /** Who was in charge last. */
  readonly operator: string;
  readonly incident: string | null;
  readonly startedAt: string;
  /** `unfinished` is paused or in progress: only folding the events tells which. */
  readonly status: EventOf<'ExecutionFinished'>['status'] | 'unfinished';
  readonly finishedAt: string | null;
};

/** Reads the few lines that a list needs, without checking the chain; null where the first line is no start of an execution. */
export function summarise(journal: Buffer): Summary | null {
  const started = eventAt(journal, 0);
  if (started?.type !== 'ExecutionStarted') return null;
  const ending = lastOf(journal, ['ExecutionFinished', 'ExecutionReopened']);
  const handover = lastOf(journal, ['HandedOver']);
  const finished = ending?.type === 'ExecutionFinished' ? ending : null;
  return {
    executionId: started.execution_id,
    runbookId: started.runbook_id,
    lock: started.lock,
    operator: handover?.type === 'HandedOver' ? handover.to : started.operator,
    incident: started.incident,
    startedAt: started.at,
    status: finished?.status ?? 'unfinished',
    finishedAt: finished?.at ?? null,
  };
}

type Known = EventOf<'ExecutionStarted' | 'ExecutionFinished' | 'ExecutionReopened' | 'HandedOver'>;

function lastOf(journal: Buffer, types: readonly Known['type'][]): Known | null {
  const found = types.map((type) => lastOfType(journal, type)).filter((place) => place !== null);
  return found.toSorted((a, b) => b.start - a.start)[0]?.event ?? null;
}

function lastOfType(journal: Buffer, type: Known['type']): { start: number; event: Known } | null {
  const text = `"type":"${type}"`;
  for (let found = journal.lastIndexOf(text); found > 0; found = journal.lastIndexOf(text, found - 1)) {
    const start = journal.lastIndexOf(0x0a, found) + 1;
    // The same text deeper in a line is something that was published, not the type of the line.
    const event = eventAt(journal, start);
    if (event?.type === type) return { start, event };
  }
  return null;
}

function eventAt(journal: Buffer, start: number): Known | null {
  const feed = journal.indexOf(0x0a, start);
  try {
    return JSON.parse(journal.toString('utf8', start, feed === -1 ? journal.length : feed)) as Known | null;
  } catch {
    return null;
  }
}
