import { Failure } from '../source/failure.ts';
import { decide } from './decide.ts';
import type { Effect } from './effect.ts';
import type { Event } from './event.ts';
import { evolve, fold } from './evolve.ts';
import type { Answer, Input, Report } from './input.ts';
import { perform } from './perform.ts';
import type { Plan } from './plan.ts';
import type { Ports } from './ports.ts';
import { type Gate, hasEnded, type State } from './state.ts';
import type { Refusal } from './turn.ts';

/** Sees every event once it is recorded, and the effects that follow. */
export type Observer = { readonly recorded: (events: readonly Event[], state: State) => void };

/** Answers a gate, from what was given beforehand or by asking; null leaves it open. */
export type Answerer = (gate: Gate, state: State) => Promise<Answer | null>;

/** An input, or how to make it from the state at the moment of deciding, for what another process may have changed. */
export type InputSource = Input | ((state: State) => Input);

/** How a drive ended. `fenced`: another process owns the execution now. */
export type Driven = {
  readonly state: State;
  readonly refusal: Refusal | null;
  readonly stopped: 'finished' | 'gate' | 'paused' | 'interrupted' | 'fenced' | 'refused';
};

type Options = { readonly answer: Answerer; readonly observer: Observer; readonly signal: AbortSignal };

type Step = {
  readonly state: State;
  readonly effects: readonly Effect[];
  readonly refusal: Refusal | null;
  readonly fenced: boolean;
};

/**
 * Drives an execution until it ends, waits for a person or is interrupted: reads the journal, decides, appends at the
 * expected position and only then performs. All inputs but the last are recorded without going on.
 */
export async function drive(
  ports: Ports,
  plan: Plan,
  executionId: string,
  inputs: readonly InputSource[],
  options: Options,
): Promise<Driven> {
  const session = new AbortController();
  const forward = (): void => session.abort(options.signal.reason);
  options.signal.addEventListener('abort', forward);
  if (options.signal.aborted) forward();
  try {
    return await driveUntilIdle(
      ports,
      plan,
      executionId,
      inputs,
      { ...options, signal: session.signal },
      session,
    );
  } finally {
    options.signal.removeEventListener('abort', forward);
    session.abort('over');
  }
}

async function driveUntilIdle(
  ports: Ports,
  plan: Plan,
  executionId: string,
  inputs: readonly InputSource[],
  options: Options,
  session: AbortController,
): Promise<Driven> {
  const journal = followedJournal(ports, plan, executionId, options.observer);
  const busy = new Map<number, Promise<{ readonly ticket: number; readonly report: Report | null }>>();
  let tickets = 0;
  let pending: InputSource[] = [...inputs];
  let state = (await journal.read()).state;
  let began = false;
  let refusal: Refusal | null = null;
  const aborted = whenAborted(options.signal);
  for (;;) {
    while (pending.length > 0) {
      const [input, ...rest] = pending;
      if (input === undefined) break;
      pending = rest;
      const halt = options.signal.aborted || rest.length > 0;
      const step = await journal.take(input, halt, began);
      ({ state } = step);
      if (step.fenced) return await leave(session, busy, { state, refusal: null, stopped: 'fenced' });
      if (step.refusal !== null) {
        return await leave(session, busy, { state, refusal: step.refusal, stopped: 'refused' });
      }
      if (rest.length === 0) began = true;
      if (options.signal.aborted) continue;
      for (const effect of step.effects) {
        const ticket = ++tickets;
        busy.set(
          ticket,
          perform(ports, plan, executionId, effect, options.signal).then((report) => ({ ticket, report })),
        );
      }
    }
    if (busy.size > 0) {
      const { ticket, report } = await Promise.race(busy.values());
      busy.delete(ticket);
      if (report !== null) pending.push(report);
      continue;
    }
    if (hasEnded(state)) return { state, refusal: null, stopped: 'finished' };
    if (options.signal.aborted) return await interrupted(journal, ports, options.signal);
    if (state.halted) return { state, refusal: null, stopped: 'paused' };
    if (state.gate === null) {
      throw new Error(`Execution ${executionId} neither runs nor waits at event ${state.position}`);
    }
    const given = await Promise.race([options.answer(state.gate, state), aborted]);
    if (options.signal.aborted) return await interrupted(journal, ports, options.signal);
    if (given === null) return { state, refusal, stopped: 'gate' };
    const answered = await journal.take(given, true, began);
    if (answered.fenced) return { state: answered.state, refusal: null, stopped: 'fenced' };
    ({ state, refusal } = answered);
    pending = [{ type: 'Advance', at: ports.clock.now() }];
  }
}

/** Records an answer and nothing else. */
export async function record(
  ports: Ports,
  plan: Plan,
  executionId: string,
  answers: readonly InputSource[],
  observer: Observer,
): Promise<Driven> {
  const journal = followedJournal(ports, plan, executionId, observer);
  let { state } = await journal.read();
  for (const answer of answers) {
    const step = await journal.take(answer, true, false);
    ({ state } = step);
    if (step.refusal !== null) return { state, refusal: step.refusal, stopped: 'refused' };
  }
  return {
    state,
    refusal: null,
    stopped: hasEnded(state) ? 'finished' : state.gate === null ? 'paused' : 'gate',
  };
}

async function interrupted(journal: FollowedJournal, ports: Ports, signal: AbortSignal): Promise<Driven> {
  const name = typeof signal.reason === 'string' ? signal.reason : null;
  const { state } = await journal.take(
    { type: 'Interrupt', at: ports.clock.now(), reason: 'signal', signal: name },
    true,
    true,
  );
  return { state, refusal: null, stopped: 'interrupted' };
}

function whenAborted(signal: AbortSignal): Promise<null> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(null);
    else signal.addEventListener('abort', () => resolve(null), { once: true });
  });
}

/** Stops what still runs before giving up. */
async function leave(
  session: AbortController,
  busy: ReadonlyMap<number, Promise<unknown>>,
  driven: Driven,
): Promise<Driven> {
  session.abort('fenced');
  await Promise.allSettled(busy.values());
  return driven;
}

type FollowedJournal = {
  readonly read: () => Promise<{ readonly state: State }>;
  readonly take: (input: InputSource, halt: boolean, owning: boolean) => Promise<Step>;
};

/** The journal of one execution together with its fold; an append that comes too late is decided again on what was written meanwhile. */
function followedJournal(ports: Ports, plan: Plan, executionId: string, observer: Observer): FollowedJournal {
  let known: State | null = null;
  const read = async (): Promise<{ readonly state: State }> => {
    const found = await ports.journal.read(executionId);
    if (!found.ok) {
      throw new Failure(
        found.problem.code === 'broken-chain' ? 'broken-journal' : found.problem.code,
        found.problem.message,
        `Look closer: journal ${executionId} --verify`,
      );
    }
    known = fold(found.events);
    return { state: known };
  };
  const take = async (input: InputSource, halt: boolean, owning: boolean): Promise<Step> => {
    for (;;) {
      const before: State = known ?? (await read()).state;
      if (owning && isForeign(ports, before)) {
        return { state: before, effects: [], refusal: null, fenced: true };
      }
      const decision = decide(plan, before, typeof input === 'function' ? input(before) : input, halt);
      if (decision.events.length === 0) return { ...decision, state: before, fenced: false };
      // Progress within a step may be lost with the machine: the step would be indeterminate all the same.
      const durable = decision.events.some((event) => event.type !== 'CommandFinished');
      const appended = await ports.journal.append(executionId, before.position, decision.events, durable);
      if (!appended.ok) {
        known = null;
        continue;
      }
      // Folded from what was written, not from what was decided: the journal has masked it.
      known = appended.events.reduce(evolve, before);
      observer.recorded(appended.events, known);
      return { ...decision, state: known, fenced: false };
    }
  };
  return { read, take };
}

/** Whether another process has taken the execution over. */
function isForeign(ports: Ports, state: State): boolean {
  return state.owner !== null && ports.owners.state(state.owner) !== 'self';
}
