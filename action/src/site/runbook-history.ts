import { millisecondsBetween } from '../source/time.ts';
import type { ExecutionFigures } from './execution-figures.ts';

/** One execution as a list shows it; people and incidents only where the settings let them be shown. */
export type PastExecution = {
  readonly id: string;
  readonly day: string;
  readonly status: string;
  readonly minutes: number | null;
  readonly operator: string | null;
  readonly incident: string | null;
};

/** How often and how long, by step. */
export type StepFigure = { readonly step: number; readonly count: number; readonly medianSeconds: number };

/** What the journals of a runbook, or of all of them, tell in sum. */
export type RunbookHistory = {
  readonly executions: number;
  readonly finished: number;
  readonly completed: number;
  readonly rolledBack: number;
  /** The middle time of a completed execution from start to end, waits included; null where none is completed. */
  readonly medianSeconds: number | null;
  /** The middle time that a person was waited for; null where none was. */
  readonly medianWaitSeconds: number | null;
  /** The latest, newest first. */
  readonly latest: readonly PastExecution[];
  /** By month, `yyyy-mm`, oldest first, months without any included. */
  readonly months: readonly { readonly month: string; readonly completed: number; readonly other: number }[];
  readonly steps: readonly StepFigure[];
  readonly gates: readonly StepFigure[];
};

const mostMonths = 12;
const mostListed = 10;

/** Sums up executions; those of one runbook, where steps are to mean something. */
export function runbookHistory(
  executions: readonly ExecutionFigures[],
  { people }: { readonly people: boolean },
): RunbookHistory {
  const newest = executions.toSorted((one, other) => (one.startedAt < other.startedAt ? 1 : -1));
  const finished = executions.filter(({ endedAt }) => endedAt !== null);
  const gates = executions.flatMap((one) => one.gates);
  return {
    executions: executions.length,
    finished: finished.length,
    completed: finished.filter(({ status }) => status === 'completed').length,
    rolledBack: executions.filter(({ rolledBack }) => rolledBack).length,
    medianSeconds: medianOrNull(finished.filter(({ status }) => status === 'completed').map(secondsOf)),
    medianWaitSeconds: medianOrNull(gates.map(({ seconds }) => seconds)),
    latest: newest.slice(0, mostListed).map((one) => pastExecution(one, people)),
    months: byMonth(executions),
    steps: byStep(executions.flatMap(({ steps }) => steps)),
    gates: byStep(gates),
  };
}

function pastExecution(figures: ExecutionFigures, people: boolean): PastExecution {
  const { executionId, startedAt, endedAt, status, operator, incident } = figures;
  return {
    id: executionId,
    day: startedAt.slice(0, 10),
    status,
    minutes:
      endedAt === null ? null : Math.max(0, Math.round(millisecondsBetween(startedAt, endedAt) / 60_000)),
    operator: people ? operator : null,
    incident: people ? incident : null,
  };
}

function secondsOf({ startedAt, endedAt }: ExecutionFigures): number {
  return Math.max(0, Math.round(millisecondsBetween(startedAt, endedAt ?? startedAt) / 1000));
}

function byMonth(executions: readonly ExecutionFigures[]): RunbookHistory['months'] {
  const counts = new Map<string, { completed: number; other: number }>();
  for (const { startedAt, status } of executions) {
    const month = startedAt.slice(0, 7);
    const count = counts.get(month) ?? { completed: 0, other: 0 };
    count[status === 'completed' ? 'completed' : 'other'] += 1;
    counts.set(month, count);
  }
  const known = [...counts.keys()].sort();
  const months: string[] = [];
  for (let month = known[0]; month !== undefined && month <= (known.at(-1) ?? ''); month = nextMonth(month)) {
    months.push(month);
  }
  return months
    .slice(-mostMonths)
    .map((month) => ({ month, ...(counts.get(month) ?? { completed: 0, other: 0 }) }));
}

function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12
    ? `${String(year + 1).padStart(4, '0')}-01`
    : `${month.slice(0, 4)}-${String(number + 1).padStart(2, '0')}`;
}

function byStep(
  visits: readonly { readonly step: number; readonly seconds: number }[],
): readonly StepFigure[] {
  const steps = new Map<number, number[]>();
  for (const { step, seconds } of visits) {
    const others = steps.get(step);
    if (others === undefined) steps.set(step, [seconds]);
    else others.push(seconds);
  }
  return [...steps]
    .sort(([one], [other]) => one - other)
    .map(([step, seconds]) => ({ step, count: seconds.length, medianSeconds: median(seconds) }));
}

function medianOrNull(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : median(numbers);
}

/** The middle one; of two in the middle, the mean, rounded. */
function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  const high = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? high : Math.round(((sorted[middle - 1] ?? 0) + high) / 2);
}
