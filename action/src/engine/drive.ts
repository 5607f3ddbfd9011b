import {
  type FollowedJournal,
  followedJournal,
  type InputSource,
  type Observer,
  type Unsent,
} from './followed-journal.ts';
import type { Answer, Report } from './input.ts';
import { isUnreachable } from './journal-failure.ts';
import { perform } from './perform.ts';
import type { Plan } from './plan.ts';
import type { Ports } from './ports.ts';
import { type Gate, hasEnded, type State } from './state.ts';
import type { Refusal } from './turn.ts';

export type { InputSource, Observer, Unsent } from './followed-journal.ts';

/** Answers a gate, from what was given beforehand or by asking; null leaves it open. */
export type Answerer = (gate: Gate, state: State) => Promise<Answer | null>;

/** How a drive ended. `fenced`: another process owns the execution now. */
export type Driven = {
  readonly state: State;
  readonly refusal: Refusal | null;
  readonly stopped: 'finished' | 'gate' | 'paused' | 'interrupted' | 'fenced' | 'refused' | 'unrecorded';
  /** With `unrecorded`: what the journal did not take. */
  readonly unsent?: Unsent;
};

type Options = { readonly answer: Answerer; readonly observer: Observer; readonly signal: AbortSignal };

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
  const busy: Busy = new Map();
  try {
    return await follow(ports, plan, executionId, inputs, { ...options, session, journal, busy });
  } catch (thrown) {
    if (!isUnreachable(thrown)) throw thrown;
    return await unrecorded(ports, journal, busy);
  }
}

type Busy = Map<number, Promise<{ readonly ticket: number; readonly report: Report | null }>>;

/** The journal is out of reach: what runs is waited for and never ended for that, and nothing new begins. */
async function unrecorded(ports: Ports, journal: FollowedJournal, busy: Busy): Promise<Driven> {
  for (const { report } of await Promise.all(busy.values())) if (report !== null) journal.keep(report);
  journal.keep({ type: 'Interrupt', at: ports.clock.now(), reason: 'journal', signal: null });
  const unsent = journal.unsent();
  return { state: journal.known(), refusal: null, stopped: 'unrecorded', unsent };
}

type Following = Options & {
  readonly session: AbortController;
  readonly journal: FollowedJournal;
  readonly busy: Busy;
};

async function follow(
  ports: Ports,
  plan: Plan,
  executionId: string,
  inputs: readonly InputSource[],
  { session, journal, busy, ...options }: Following,
): Promise<Driven> {
  let tickets = 0;
  let pending: InputSource[] = [...inputs];
  let state = await journal.read();
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
      const ended = await journal.whileWaiting(Promise.race(busy.values()));
      busy.delete(ended.ticket);
      if (ended.report !== null) pending.push(ended.report);
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
  let state = await journal.read();
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
