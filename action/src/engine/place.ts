import { stepByNumber } from '../runbook/flow.ts';
import type { Step } from '../runbook/runbook.ts';
import { addMinutes } from '../source/time.ts';
import type { Effect } from './effect.ts';
import { type Visit, visitOf } from './state.ts';
import type { Turn } from './turn.ts';

/** What may begin where the engine runs now. */
export type Place = {
  /**
   * `approved`: only steps whose approval was given to this process, and what is checked again for them;
   * `after-approval`: everything, once an approval was given to this process.
   */
  readonly begins: 'nothing' | 'approved' | 'after-approval' | 'all';
  /** RFC 3339: nothing begins that may last longer than until then; null for no limit. */
  readonly until: string | null;
};

/** Why this effect must be left to another process; null where it may begin here. */
export function boundary(turn: Turn, effect: Effect): 'segment' | 'budget' | null {
  const { place } = turn.plan;
  if (place === undefined) return null;
  if (!mayBegin(turn, place, effect)) return 'segment';
  return place.until !== null && mayOutlast(turn, effect, place.until) ? 'budget' : null;
}

function mayBegin(turn: Turn, { begins }: Place, effect: Effect): boolean {
  if (begins === 'after-approval') return turn.state.approvedHere;
  if (begins !== 'approved') return begins === 'all';
  if (effect.type === 'Preflight') return true;
  if (effect.type === 'CheckCondition') return false;
  const visit = visitOf(turn.state, effect.step, effect.visit);
  return visit !== undefined && (visit.approvedBy !== null || isRecheckOfGranted(turn, visit));
}

function isRecheckOfGranted({ state: { grant } }: Turn, visit: Visit): boolean {
  return grant !== null && visit.recheckFor === grant.step;
}

function mayOutlast(turn: Turn, effect: Effect, until: string): boolean {
  // Whoever began nothing yet has all the time there is: another process would have no more.
  if (turn.state.begunHere <= 1 || (effect.type !== 'RunCommand' && effect.type !== 'RunAutomation')) {
    return false;
  }
  const step = stepByNumber(turn.plan.runbook, effect.step);
  const visit = visitOf(turn.state, effect.step, effect.visit);
  return step !== undefined && addMinutes(turn.at, longestSeconds(step, visit) / 60) > until;
}

/** The longest that a visit of the step can last, in seconds. */
function longestSeconds({ commands, timeout_seconds, retry, max_parallel }: Step, visit?: Visit): number {
  const once = Math.max(1, commands.length) * timeout_seconds;
  const delays = Array.from({ length: retry.attempts - 1 }, (_, index) =>
    retry.backoff === 'exponential' ? retry.delay_seconds * 2 ** index : retry.delay_seconds,
  );
  const each = once * retry.attempts + delays.reduce((sum, delay) => sum + delay, 0);
  return each * Math.ceil((visit?.runs.length ?? 1) / max_parallel);
}
