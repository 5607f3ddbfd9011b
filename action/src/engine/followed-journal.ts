import { millisecondsBetween } from '../source/time.ts';
import { type Decision, decide } from './decide.ts';
import type { Effect } from './effect.ts';
import type { Event, EventDraft } from './event.ts';
import { evolve, fold } from './evolve.ts';
import type { Input } from './input.ts';
import { brokenJournal } from './journal-failure.ts';
import type { Plan } from './plan.ts';
import type { Ports } from './ports.ts';
import { notStarted, type State } from './state.ts';
import type { Refusal } from './turn.ts';

/** Sees every event once it is recorded. */
export type Observer = { readonly recorded: (events: readonly Event[], state: State) => void };

/** An input, or how to make it from the state at the moment of deciding, for what another process may have changed. */
export type InputSource = Input | ((state: State) => Input);

/** What came of an input; `fenced`: another process owns the execution, and nothing was written. */
export type Taken = {
  readonly state: State;
  readonly effects: readonly Effect[];
  readonly refusal: Refusal | null;
  readonly fenced: boolean;
};

/** The journal of one execution together with its fold. */
export type FollowedJournal = {
  readonly read: () => Promise<State>;
  /** Decides and records; with `halt` nothing new begins, with `owning` only while this process owns the execution. */
  readonly take: (input: InputSource, halt: boolean, owning: boolean) => Promise<Taken>;
  /** Awaits, and writes what waits to be written if that takes longer than a moment. */
  readonly whileWaiting: <T>(result: Promise<T>) => Promise<T>;
  /** After the journal could not be reached: decides on what still comes, and writes nothing. */
  readonly keep: (input: Input) => void;
  /** The state that everything decided so far makes. */
  readonly known: () => State;
  /** What was decided and could not be written, and the position it belongs to. */
  readonly unsent: () => Unsent;
};

/** Events that a journal did not take. */
export type Unsent = { readonly expected: number; readonly drafts: readonly EventDraft[] };

/** How long the end of a command may stay unwritten: while quick ones follow, and when nothing follows. */
const patienceMilliseconds = 1_000;
const quietSeconds = 0.2;

/**
 * Follows a journal: an append that comes too late is decided again on what was written meanwhile.
 * Ends of commands wait a moment for the event after them, so that many quick ones are written together: if they are lost
 * with the machine, their step is indeterminate all the same.
 */
export function followedJournal(
  ports: Ports,
  plan: Plan,
  executionId: string,
  observer: Observer,
): FollowedJournal {
  let known: State | null = null;
  let writtenAt = '';
  let waiting: readonly {
    readonly input: InputSource;
    readonly halt: boolean;
    readonly events: readonly EventDraft[];
  }[] = [];

  const read = async (): Promise<State> => {
    const found = await ports.journal.read(executionId);
    if (!found.ok) throw brokenJournal(executionId, found.problem);
    known = fold(found.events);
    return known;
  };

  /** What waits is decided again on what others wrote. */
  const reread = async (): Promise<void> => {
    let state = await read();
    waiting = waiting.map(({ input, halt }) => {
      const decision = decideOn(plan, state, input, halt);
      state = decision.state;
      return { input, halt, events: decision.events };
    });
    known = state;
  };

  const take = async (input: InputSource, halt: boolean, owning: boolean): Promise<Taken> => {
    for (;;) {
      const before: State = known ?? (await read());
      if (owning && isForeign(ports, before)) {
        return { state: before, effects: [], refusal: null, fenced: true };
      }
      const decision = decideOn(plan, before, input, halt);
      const { events, effects, refusal } = decision;
      if (events.length === 0) return { state: before, effects, refusal, fenced: false };
      if (mayWait(decision, writtenAt, ports.journal.isSlow === true)) {
        waiting = [...waiting, { input, halt, events }];
        known = decision.state;
        return { state: decision.state, effects, refusal, fenced: false };
      }
      let state: State | null;
      try {
        state = await write(before, events);
      } catch (thrown) {
        // What was to begin with it must not be told as begun.
        known = before;
        keep(typeof input === 'function' ? input(before) : input);
        throw thrown;
      }
      if (state !== null) return { state, effects, refusal, fenced: false };
      await reread();
    }
  };

  /** Appends what waits and these; null where somebody wrote first. */
  const write = async (before: State, events: readonly EventDraft[]): Promise<State | null> => {
    const earlier = waiting.flatMap((one) => one.events);
    const all = [...earlier, ...events];
    const durable = all.some((event) => event.type !== 'CommandFinished');
    const appended = await ports.journal.append(executionId, before.position - earlier.length, all, durable);
    if (!appended.ok) return null;
    waiting = [];
    writtenAt = appended.events.at(-1)?.at ?? '';
    // Folded from what was written, not from what was decided: the journal has masked it.
    known = appended.events.slice(earlier.length).reduce(evolve, before);
    observer.recorded(appended.events, known);
    return known;
  };

  const whileWaiting = async <T>(result: Promise<T>): Promise<T> => {
    if (waiting.length === 0 || known === null || ports.journal.isSlow === true) return await result;
    const quiet = new AbortController();
    const first = await Promise.race([
      result.then(() => 'result'),
      ports.clock.sleep(quietSeconds, quiet.signal).then(() => 'quiet'),
    ]);
    quiet.abort('over');
    // Whoever wrote first will be read when the result is recorded.
    if (first === 'quiet') await write(known, []);
    return await result;
  };

  const keep = (input: Input): void => {
    if (known === null) return;
    const { events, state } = decideOn(plan, known, input, true);
    waiting = [...waiting, { input, halt: true, events }];
    known = state;
  };

  const unsent = (): Unsent => {
    const drafts = waiting.flatMap(({ events }) => events);
    return { expected: (known?.position ?? 0) - drafts.length, drafts };
  };
  return { read, take, whileWaiting, keep, unsent, known: () => known ?? notStarted };
}

function decideOn(plan: Plan, state: State, input: InputSource, halt: boolean): Decision {
  return decide(plan, state, typeof input === 'function' ? input(state) : input, halt);
}

function mayWait({ events, effects }: Decision, writtenAt: string, isSlow: boolean): boolean {
  const last = events.at(-1);
  if (last === undefined || effects.length === 0 || writtenAt === '') return false;
  // What was checked only lets something else begin, and that is written before it does.
  if (isSlow) return events.every(({ type }) => type === 'CommandFinished' || type === 'ConditionChecked');
  const ends = events.length === 1 && last.type === 'CommandFinished';
  return ends && millisecondsBetween(writtenAt, last.at) < patienceMilliseconds;
}

/** Whether another process has taken the execution over. */
function isForeign({ owners }: Ports, { owner }: State): boolean {
  const { host, pid, started_at: startedAt } = owners.self;
  return !(owner?.host === host && owner.pid === pid && owner.started_at === startedAt);
}
