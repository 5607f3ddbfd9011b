import { decide } from '../../src/engine/decide.ts';
import { type Answerer, drive, type Driven, type InputSource } from '../../src/engine/drive.ts';
import type { Event, EventDraft } from '../../src/engine/event.ts';
import { fold } from '../../src/engine/evolve.ts';
import type { CommandEnd, RunKey } from '../../src/engine/input.ts';
import type { Plan } from '../../src/engine/plan.ts';
import type { Journal, Ports } from '../../src/engine/ports.ts';
import type { Gate, State } from '../../src/engine/state.ts';
import type { Values } from '../../src/engine/ports.ts';
import { at, operator, owner } from './sample.ts';

/** How one command of the simulated world ends. */
export type Ending = Partial<Pick<CommandEnd, 'exit_code' | 'stdoutText' | 'ended' | 'problem'>> & {
  readonly outputs?: Values;
};

export type Performed = RunKey & {
  readonly index: number;
  readonly environment: Readonly<Record<string, string>>;
};

type World = {
  readonly ports: Ports;
  /** Every command that was really run, in order. */
  readonly performed: Performed[];
  readonly events: () => readonly Event[];
  readonly notified: string[];
};

type Behaviour = {
  readonly command?: (key: RunKey, index: number) => Ending;
  readonly condition?: (subject: string) => number;
  readonly missing?: (programs: readonly string[]) => readonly string[];
  readonly now?: () => string;
};

/** Ports without a world behind them: an in-memory journal with these events, and commands that end as they are told. */
export function simulatedWorld(events: readonly EventDraft[], behaviour: Behaviour = {}): World {
  const lines: Event[] = events.map(chained);
  const performed: Performed[] = [];
  const notified: string[] = [];
  const journal: Journal = {
    read: () => Promise.resolve({ ok: true, events: [...lines], tornBytes: 0 }),
    append: (_id, expected, drafts) => {
      if (expected !== lines.length) return Promise.resolve({ ok: false, actual: lines.length });
      const added = drafts.map((draft, index) => chained(draft, lines.length + index));
      lines.push(...added);
      return Promise.resolve({ ok: true, events: added });
    },
    start: () => Promise.reject(new Error('the simulated world starts with its events')),
    list: () => Promise.resolve([]),
  };
  const ports: Ports = {
    journal,
    shell: {
      run: (_id, command) => {
        const { step, visit, attempt, item, index, environment } = command;
        performed.push({ step, visit, attempt, item, index, environment });
        return Promise.resolve(commandEnd(behaviour.command?.({ step, visit, attempt, item }, index) ?? {}));
      },
      check: (_id, effect) =>
        Promise.resolve({ exitCode: behaviour.condition?.(effect.subject) ?? 0, detail: null }),
      missing: (programs) => Promise.resolve(behaviour.missing?.(programs) ?? []),
    },
    automations: {
      run: () =>
        Promise.resolve(commandEnd({ problem: { code: 'automation', message: 'no such automation' } })),
    },
    notifier: {
      send: (channel, message) => {
        notified.push(`${channel}: ${message}`);
        return Promise.resolve({ error: channel === 'broken' ? 'no line' : null });
      },
    },
    clock: { now: behaviour.now ?? (() => at), sleep: () => Promise.resolve() },
    secrets: { get: () => undefined, add: () => undefined, mask: (text) => text },
    owners: { self: owner, state: (other) => (other.pid === owner.pid ? 'self' : 'gone') },
  };
  return { ports, performed, notified, events: () => lines };
}

const silence = { bytes: 0, sha256: null, kept: null };

/** A command's end, well unless something else is said. */
export function commandEnd(ending: Ending): CommandEnd {
  const { outputs = {}, ...rest } = ending;
  return {
    exit_code: 0,
    signal: null,
    ended: 'exited',
    duration_ms: 1,
    stdout: silence,
    stderr: silence,
    stdoutText: '',
    stderrText: '',
    textCut: false,
    secretOutputs: [],
    problem: null,
    ...rest,
    outputs,
  };
}

function chained(draft: EventDraft, index: number): Event {
  return { ...draft, seq: index + 1, prev: '0'.repeat(64) };
}

/** Answers every gate by a rule; null leaves it open. */
export type Rule = (gate: Gate, state: State) => Parameters<typeof answerOf>[1] | null;

/** The answer that a rule's word means. */
export function answerOf(
  gate: Gate,
  word: { readonly by?: string; readonly say: string },
): Awaited<ReturnType<Answerer>> {
  const by = { person: word.by ?? operator.person, via: 'local' as const };
  if (gate.kind === 'approval') {
    return { type: word.say === 'reject' ? 'Reject' : 'Approve', at, by, step: gate.step, reason: null };
  }
  if (gate.kind === 'decision') {
    return { type: 'Choose', at, by, step: gate.step, branch: word.say, reason: null };
  }
  return { type: 'Confirm', at, by, subject: gate.subject, outcome: word.say as 'done', reason: 'said so' };
}

/** Drives a world's execution to its end, or to a gate that the rule leaves open. */
export async function driveWorld(
  world: World,
  plan: Plan,
  rule: Rule,
  inputs?: readonly InputSource[],
): Promise<Driven> {
  const answer: Answerer = (gate, state) => {
    const word = rule(gate, state);
    return Promise.resolve(word === null ? null : answerOf(gate, word));
  };
  const options = { answer, observer: { recorded: () => undefined }, signal: new AbortController().signal };
  return await drive(
    world.ports,
    plan,
    'exec-RB-TEST-001-20260102T030405Z-aaaaaa',
    inputs ?? [{ type: 'Advance', at }],
    options,
  );
}

/** What a process says that takes up an execution whose owner is gone. */
export const resumeInput: InputSource = {
  type: 'Resume',
  at,
  by: operator,
  owner,
  former: 'gone',
  takeOver: false,
  tornBytes: 0,
  reason: null,
};

/** Past events, one input, and the events it must produce. */
export function given(
  plan: Plan,
  ...events: readonly EventDraft[]
): {
  readonly when: (input: Parameters<typeof decide>[2]) => {
    readonly events: readonly string[];
    readonly decision: ReturnType<typeof decide>;
  };
} {
  return {
    when: (input) => {
      const decision = decide(plan, fold(events), input);
      return { decision, events: decision.events.map((event) => event.type) };
    },
  };
}
