import type { Effect } from '../engine/effect.ts';
import type { CommandEnd } from '../engine/input.ts';
import type { Automations, DeclaredOutputs, Notifier, Shell } from '../engine/ports.ts';
import { workCount } from '../engine/run-step.ts';
import type { State } from '../engine/state.ts';
import { stepByNumber } from '../runbook/flow.ts';
import type { Runbook } from '../runbook/runbook.ts';
import type { MockedAttempt } from '../runbook/test-case.ts';
import { endedWell, mockedEnd } from './mocked-end.ts';
import { subjectName } from './scripted-answers.ts';
import type { ScriptedMocks } from './scripted-mocks.ts';
import type { SimulatedClock } from './simulated-clock.ts';

/** Why a case cannot go on. */
export type Obstacle = {
  readonly aspect: 'mock_responses' | 'fakes';
  readonly message: string;
  /** JSON pointer below the case. */
  readonly place: string;
  readonly hint: string | null;
};

/** What the work of a rehearsal needs. */
export type RehearsedWork = {
  readonly runbook: Runbook;
  readonly mocks: ScriptedMocks;
  readonly clock: SimulatedClock;
  /** The state as it was recorded last. */
  readonly state: () => State;
  /** Runs a command really, with fakes; null where the case has none. */
  readonly really:
    | ((command: RunCommand, declared: DeclaredOutputs, signal: AbortSignal) => Promise<CommandEnd>)
    | null;
  /** Takes down what something wrote. */
  readonly said: (text: string) => void;
  /** The process is lost, now. */
  readonly crash: () => void;
  readonly stop: (obstacle: Obstacle) => void;
};

type RunCommand = Extract<Effect, { type: 'RunCommand' }>;
type Work = Extract<Effect, { type: 'RunCommand' | 'RunAutomation' }>;

const never = new Promise<never>(() => {});
/** Seconds that the check of a condition may take. */
const checkTimeoutSeconds = 300;

/** Work that comes to what a case says: the ports through which the engine acts on the world. */
export function rehearsedWork(work: RehearsedWork): {
  readonly shell: Shell;
  readonly automations: Automations;
  readonly notifier: Notifier;
} {
  const { runbook, mocks, clock } = work;
  // A mock is taken when an attempt begins, and comes true when its last command ends.
  const under = new Map<string, MockedAttempt>();

  const run = async (effect: Work, declared: DeclaredOutputs, signal: AbortSignal): Promise<CommandEnd> => {
    const item = effect.item ?? effect.environment['ITEM'] ?? null;
    const key = JSON.stringify([effect.step, effect.visit, effect.item]);
    if (effect.index === 1) {
      under.delete(key);
      const taken = take(String(effect.step), item);
      if (taken === 'stopped') return never;
      if (taken !== null) under.set(key, taken);
    }
    const mock = under.get(key);
    if (mock === undefined) return runReally(effect, declared, signal);
    if (mock.crash) {
      work.crash();
      return never;
    }
    const step = stepByNumber(runbook, effect.step);
    if (step !== undefined && effect.index < workCount(step)) return endedWell;
    await clock.sleep(Math.min(mock.duration_seconds, effect.timeoutSeconds), signal);
    const end = mockedEnd(mock, declared, effect.timeoutSeconds);
    heard(end);
    return end;
  };

  const take = (subject: string, item: string | null): MockedAttempt | null | 'stopped' => {
    const taken = mocks.take(subject, item);
    const place = `/mock_responses/${subject}`;
    switch (taken.kind) {
      case 'mock':
        return taken.attempt;
      case 'none':
        return null;
      case 'used-up':
        work.stop({
          aspect: 'mock_responses',
          message: `${capital(subjectName(subject))}${item === null ? '' : `, item \`${item}\`,`} is tried once more, and the list of its mocks has only ${taken.attempts}`,
          place,
          hint: 'A mock that is no list stands for every attempt',
        });
        return 'stopped';
      case 'no-item':
        work.stop({
          aspect: 'mock_responses',
          message: `${capital(subjectName(subject))} has no mock for the item \`${item ?? ''}\``,
          place,
          hint: null,
        });
        return 'stopped';
      default:
        return taken satisfies never;
    }
  };

  const runReally = async (
    effect: Work,
    declared: DeclaredOutputs,
    signal: AbortSignal,
  ): Promise<CommandEnd> => {
    const step = stepByNumber(runbook, effect.step);
    const title = `Step ${effect.step} (${step?.title ?? ''})`;
    if (work.really === null || effect.type === 'RunAutomation') {
      work.stop({
        aspect: 'mock_responses',
        message: `${title} has no mock${work.really === null ? ', and the case has no `fakes`' : ', and an automation cannot be faked'}`,
        place: '/mock_responses',
        hint: `Say what it comes to: \`mock_responses: {${effect.step}: …}\`. Nothing was run`,
      });
      return never;
    }
    const end = await clock.during(work.really(effect, declared, signal));
    heard(end);
    return end;
  };

  const heard = (end: CommandEnd): void => {
    for (const text of [end.stdoutText, end.stderrText]) if (text !== '') work.said(text);
    for (const [name, value] of Object.entries(end.outputs)) work.said(`${name}=${String(value)}`);
  };

  return {
    shell: {
      run: (_executionId, effect, declared, signal) => run(effect, declared, signal),
      check: async (_executionId, { subject }, signal) => {
        const taken = take(subject, null);
        if (taken === 'stopped') return never;
        if (taken === null) return { exitCode: 0, detail: null };
        if (taken.crash) {
          work.crash();
          return never;
        }
        await clock.sleep(Math.min(taken.duration_seconds, checkTimeoutSeconds), signal);
        for (const text of [taken.stdout, taken.stderr]) if (text !== '') work.said(text);
        const late = taken.duration_seconds > checkTimeoutSeconds;
        const detail = [taken.stdout, taken.stderr].filter((text) => text !== '').join('\n');
        return { exitCode: late ? null : taken.exit_code, detail: detail === '' ? null : detail };
      },
      missing: async () => [],
    },
    automations: { run: (_executionId, effect, declared, signal) => run(effect, declared, signal) },
    notifier: {
      send: async (channel, message) => {
        const step = sender(work, channel);
        // The mock of a step with commands stands for these.
        const taken = step === null ? null : take(step, null);
        if (taken === 'stopped') return never;
        if (taken?.crash === true) {
          work.crash();
          return never;
        }
        if (taken === null || taken.exit_code === 0) {
          work.said(message);
          return { error: null };
        }
        return { error: taken.stderr === '' ? `the channel \`${channel}\` did not take it` : taken.stderr };
      },
    },
  };
}

/** The step under way that does nothing but send a message to that channel. */
function sender({ runbook, state }: RehearsedWork, channel: string): string | null {
  const visit = state().visits.findLast(({ status }) => status === 'in_progress');
  const step = visit === undefined ? undefined : stepByNumber(runbook, visit.step);
  return step?.notify?.channel === channel && workCount(step) === 0 ? String(step.step_number) : null;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
