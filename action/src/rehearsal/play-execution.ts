import { drive, type Driven, type InputSource } from '../engine/drive.ts';
import type { Event } from '../engine/event.ts';
import { fold } from '../engine/evolve.ts';
import type { Plan } from '../engine/plan.ts';
import type { Ports } from '../engine/ports.ts';
import type { Gate, State } from '../engine/state.ts';
import type { Refusal } from '../engine/turn.ts';
import type { Owner } from '../schema/event.ts';
import type { Beginning } from './begin-rehearsal.ts';
import { rehearsalJournal, type RehearsalJournal } from './rehearsal-journal.ts';
import { type Obstacle, type RehearsedWork, rehearsedWork } from './rehearsal-shell.ts';
import { operator, type ScriptedAnswer } from './scripted-answers.ts';
import { simulatedClock, type SimulatedClock } from './simulated-clock.ts';

/** What an execution is played with. */
export type Script = {
  readonly plan: Plan;
  readonly beginning: Extract<Beginning, { ok: true }>;
  readonly today: string;
  readonly mocks: RehearsedWork['mocks'];
  readonly answer: (gate: Gate, state: State, at: string) => ScriptedAnswer;
  /** Told each event once it is recorded, and what the execution has come to by then. */
  readonly recorded: (event: Event, state: State) => void;
  readonly really:
    | ((
        now: string,
        stop: (obstacle: Obstacle) => void,
        ...command: Parameters<NonNullable<RehearsedWork['really']>>
      ) => ReturnType<NonNullable<RehearsedWork['really']>>)
    | null;
};

/** How a played execution went. */
export type Played = {
  readonly state: State;
  readonly events: readonly Event[];
  /** What steps wrote, published and sent. */
  readonly said: readonly string[];
  /** Why it was cut short; null where the engine came to rest by itself. */
  readonly obstacle: Obstacle | null;
  /** Why the last answer was refused. */
  readonly refusal: Refusal | null;
  readonly simulatedSeconds: number;
};

type Stage = {
  readonly script: Script;
  readonly journal: RehearsalJournal;
  readonly clock: SimulatedClock;
  readonly said: string[];
  readonly notes: { state: State; obstacle: Obstacle | null };
};

/** How a process ended: as the engine says, lost, or because the case cannot go on. */
type Ended =
  | { readonly how: 'driven'; readonly driven: Driven }
  | { readonly how: 'lost' }
  | { readonly how: 'stopped' };

/** Plays an execution on the real engine to its rest; a process that is lost is followed by one that resumes. */
export async function playExecution(script: Script): Promise<Played> {
  const clock = simulatedClock(script.today);
  const journal = rehearsalJournal(script.beginning.drafts);
  const notes: Stage['notes'] = { state: fold(journal.events), obstacle: null };
  const stage: Stage = { script, journal, clock, said: [], notes };
  let refusal: Refusal | null = null;
  let first: InputSource = { type: 'Advance', at: clock.now() };
  for (let number = 1; ; number++) {
    const ended = await liveProcess(stage, number, first);
    clock.stop();
    if (ended.how === 'driven') ({ refusal } = ended.driven);
    if (ended.how !== 'lost') break;
    first = resumeOf(clock.now(), number + 1);
  }
  return {
    state: notes.state,
    events: journal.events,
    said: stage.said,
    obstacle: notes.obstacle,
    refusal,
    simulatedSeconds: clock.elapsedSeconds(),
  };
}

/** One process that drives the execution, until it ends, waits, is lost, or cannot go on. */
async function liveProcess(stage: Stage, number: number, first: InputSource): Promise<Ended> {
  const { script, clock, notes } = stage;
  const life = { isLost: false };
  const abort = new AbortController();
  let end: (ended: Ended) => void = () => {};
  const ending = new Promise<Ended>((resolve) => {
    end = resolve;
  });
  const leave = (ended: Ended): void => {
    life.isLost = true;
    end(ended);
  };
  const ports = portsOf(stage, number, life, leave);
  let expires = false;
  const options = {
    answer: async (gate: Gate, state: State) => {
      const answer = script.answer(gate, state, clock.now());
      if (answer?.type !== 'Expire') return answer;
      expires = gate.expiresAt !== null;
      if (gate.expiresAt !== null) clock.passTo(gate.expiresAt);
      return null;
    },
    observer: {
      recorded: (events: readonly Event[], state: State) => {
        notes.state = state;
        for (const event of events) script.recorded(event, state);
      },
    },
    signal: abort.signal,
  };
  const { executionId } = script.beginning;
  const driving = async (): Promise<Ended> => {
    let driven = await drive(ports, script.plan, executionId, [first], options);
    while (expires) {
      expires = false;
      const goOn: InputSource = { type: 'Advance', at: clock.now() };
      driven = await drive(ports, script.plan, executionId, [goOn], options);
    }
    return { how: 'driven', driven };
  };
  const ended = await Promise.race([driving(), ending]);
  // Commands that really run end with their process.
  abort.abort('lost');
  return ended;
}

function portsOf(
  { script, journal, clock, said, notes }: Stage,
  number: number,
  life: { readonly isLost: boolean },
  leave: (ended: Ended) => void,
): Ports {
  const self = ownerOf(number);
  const stop = (obstacle: Obstacle): void => {
    notes.obstacle ??= obstacle;
    leave({ how: 'stopped' });
  };
  const { really } = script;
  const work = rehearsedWork({
    runbook: script.plan.runbook,
    mocks: script.mocks,
    clock,
    state: () => notes.state,
    really: really === null ? null : (...command) => really(clock.now(), stop, ...command),
    said: (text) => said.push(text),
    crash: () => leave({ how: 'lost' }),
    stop,
  });
  return {
    ...work,
    journal: journal.of(() => life.isLost),
    clock,
    secrets: { get: () => undefined, add: () => {}, mask: (text) => text },
    owners: { self, state: (owner) => (owner.pid === self.pid ? 'self' : 'gone') },
  };
}

function resumeOf(at: string, number: number): InputSource {
  return {
    type: 'Resume',
    at,
    by: { person: operator, via: 'local' },
    owner: ownerOf(number),
    former: 'gone',
    takeOver: false,
    tornBytes: 0,
    reason: null,
  };
}

/** The process that is the n-th to drive a rehearsed execution. */
export function ownerOf(number: number): Owner {
  return { host: 'rehearsal', pid: number, started_at: String(number) };
}
