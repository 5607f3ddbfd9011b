import { drive, type Driven, type InputSource } from '../engine/drive.ts';
import { fold } from '../engine/evolve.ts';
import type { Gate, State } from '../engine/state.ts';
import type { Refusal } from '../engine/turn.ts';
import type { Plan } from '../engine/plan.ts';
import type { Ports } from '../engine/ports.ts';
import type { Owner } from '../schema/event.ts';
import type { Config } from '../runbook/config.ts';
import type { LoadedRunbook } from '../runbook/load-runbook.ts';
import type { LoadedCase } from '../runbook/load-tests.ts';
import { actualOf } from './actual-of.ts';
import { beginRehearsal, type Beginning } from './begin-rehearsal.ts';
import { coveredBy } from './covered-by.ts';
import { differences, partingOf } from './differences.ts';
import { fakeCommands, type FakeCommands } from './fake-commands.ts';
import type { OpenFakeWorld } from './fake-world.ts';
import { planFor } from './plan-for.ts';
import { rehearsalJournal, type RehearsalJournal } from './rehearsal-journal.ts';
import { type Obstacle, rehearsedWork } from './rehearsal-shell.ts';
import type { Difference, RehearsalResult } from './result.ts';
import { operator, scriptedAnswers, type ScriptedAnswers, subjectName } from './scripted-answers.ts';
import { scriptedMocks } from './scripted-mocks.ts';
import { simulatedClock, type SimulatedClock } from './simulated-clock.ts';

/** One case, and what it is rehearsed with. */
export type Rehearsal = {
  readonly loaded: LoadedRunbook;
  readonly test: LoadedCase;
  readonly config: Config;
  /** Where steps with fakes run; without it a case with fakes fails. */
  readonly openFakeWorld?: OpenFakeWorld;
};

/** Rehearses one case on the real engine, with scripted answers, a simulated clock and a journal in memory. */
export async function rehearse(rehearsal: Rehearsal): Promise<RehearsalResult> {
  const { loaded, test, config } = rehearsal;
  const plan = planFor(loaded, config, test.test);
  const beginning = beginRehearsal(plan, test.test, ownerOf(1));
  if (!beginning.ok) return notBegun(rehearsal, beginning);
  const fakes = fakeCommands(test.test, beginning.secrets, rehearsal.openFakeWorld);
  try {
    return await play(rehearsal, plan, beginning, fakes);
  } finally {
    await fakes?.close();
  }
}

/** A rehearsed execution while it lasts. */
type Play = {
  readonly plan: Plan;
  readonly executionId: string;
  readonly journal: RehearsalJournal;
  readonly clock: SimulatedClock;
  readonly answers: ScriptedAnswers;
  readonly notes: { state: State; contradictions: Difference[]; obstacle: Obstacle | null };
};

/** How a process ended: as the engine says, lost, or because the case cannot go on. */
type Ended =
  | { readonly how: 'driven'; readonly driven: Driven }
  | { readonly how: 'lost' }
  | { readonly how: 'stopped' };

async function play(
  { loaded, test: { test, pointer } }: Rehearsal,
  plan: Plan,
  beginning: Extract<Beginning, { ok: true }>,
  fakes: FakeCommands | null,
): Promise<RehearsalResult> {
  const clock = simulatedClock(test.today);
  const journal = rehearsalJournal(beginning.drafts);
  const answers = scriptedAnswers(test, plan, pointer);
  const mocks = scriptedMocks(test);
  const said: string[] = [];
  const notes: Play['notes'] = { state: fold(journal.events), contradictions: [], obstacle: null };
  const whole: Play = { plan, executionId: beginning.executionId, journal, clock, answers, notes };
  const work = {
    runbook: plan.runbook,
    mocks,
    clock,
    state: () => notes.state,
    said: (text: string) => said.push(text),
  };

  let refusal: Refusal | null = null;
  let first: InputSource = { type: 'Advance', at: clock.now() };
  for (let number = 1; ; number++) {
    const ended = await liveProcess(whole, number, first, (process) =>
      rehearsedWork({
        ...work,
        ...process,
        really:
          fakes === null
            ? null
            : (command, declared, signal) => fakes.run(clock.now(), command, declared, signal, process.stop),
      }),
    );
    clock.stop();
    if (ended.how === 'driven') ({ refusal } = ended.driven);
    if (ended.how !== 'lost') break;
    first = {
      type: 'Resume',
      at: clock.now(),
      by: { person: operator, via: 'local' },
      owner: ownerOf(number + 1),
      former: 'gone',
      takeOver: false,
      tornBytes: 0,
      reason: null,
    };
  }

  const actual = actualOf(plan.runbook, notes.state, journal.events);
  const compared = differences({ runbook: plan.runbook, test, pointer, actual, said });
  const leftOver = mocks.leftOver().map(({ subject, used, listed }): Difference => ({
    aspect: 'mock_responses',
    message: `Of the ${listed} mocks in the list of ${subjectName(subject)} only ${used} ${used === 1 ? 'was' : 'were'} used`,
    pointer: `${pointer}/mock_responses/${subject}/${used}`,
    hint: null,
  }));
  const found =
    notes.obstacle === null
      ? [
          ...refused(refusal, notes.state, pointer),
          ...notes.contradictions,
          ...compared,
          ...answers.unused(),
          ...leftOver,
        ]
      : [
          obstacleDifference(notes.obstacle, pointer),
          ...notes.contradictions,
          ...onTheWay(compared, test.expected.path, actual.path),
        ];
  return {
    testId: test.test_id,
    runbookId: loaded.id,
    description: test.description,
    passed: found.length === 0,
    differences: found,
    expectedPath: test.expected.path,
    actual,
    parted: partingOf(test.expected.path, actual.path),
    covered: coveredBy(plan.runbook, journal.events),
    events: journal.events,
    simulatedSeconds: clock.elapsedSeconds(),
  };
}

type LiveProcess = { readonly crash: () => void; readonly stop: (obstacle: Obstacle) => void };

/** One process that drives the execution, until it ends, waits, is lost, or cannot go on. */
async function liveProcess(
  { plan, executionId, journal, clock, answers, notes }: Play,
  number: number,
  first: InputSource,
  workOf: (process: LiveProcess) => Pick<Ports, 'shell' | 'automations' | 'notifier'>,
): Promise<Ended> {
  const self = ownerOf(number);
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
  const ports: Ports = {
    ...workOf({
      crash: () => leave({ how: 'lost' }),
      stop: (obstacle) => {
        notes.obstacle ??= obstacle;
        leave({ how: 'stopped' });
      },
    }),
    journal: journal.of(() => life.isLost),
    clock,
    secrets: { get: () => undefined, add: () => {}, mask: (text) => text },
    owners: { self, state: (owner) => (owner.pid === self.pid ? 'self' : 'gone') },
  };
  let expires = false;
  const options = {
    answer: async (gate: Gate) => {
      const answer = answers.answer(gate, clock.now());
      if (answer?.type !== 'Expire') return answer;
      expires = gate.expiresAt !== null;
      if (gate.expiresAt !== null) clock.passTo(gate.expiresAt);
      return null;
    },
    observer: {
      recorded: (events: Parameters<typeof fold>[0], state: State) => {
        notes.state = state;
        for (const event of events) {
          if (event.type !== 'DecisionTaken' || event.rule === null) continue;
          const contradiction = answers.ruleDecided(event.step, event.branch);
          if (contradiction !== null) notes.contradictions.push(contradiction);
        }
      },
    },
    signal: abort.signal,
  };
  const driving = async (): Promise<Ended> => {
    let driven = await drive(ports, plan, executionId, [first], options);
    while (expires) {
      expires = false;
      driven = await drive(ports, plan, executionId, [{ type: 'Advance', at: clock.now() }], options);
    }
    return { how: 'driven', driven };
  };
  const ended = await Promise.race([driving(), ending]);
  // Commands that really run end with their process.
  abort.abort('lost');
  return ended;
}

function ownerOf(number: number): Owner {
  return { host: 'rehearsal', pid: number, started_at: String(number) };
}

function refused(refusal: Refusal | null, state: State, pointer: string): readonly Difference[] {
  if (refusal === null) return [];
  const subject = state.gate?.subject ?? '';
  const field =
    state.gate?.kind === 'approval'
      ? 'approvals'
      : state.gate?.kind === 'decision'
        ? 'decisions'
        : 'confirmations';
  return [
    {
      aspect: field,
      message: refusal.message,
      pointer: `${pointer}/${field}/${subject}`,
      hint: refusal.hint,
    },
  ];
}

function obstacleDifference({ aspect, message, place, hint }: Obstacle, pointer: string): Difference {
  return { aspect, message, pointer: pointer + place, hint };
}

/** Of an execution that was cut short only what was wrong before that counts. */
function onTheWay(
  found: readonly Difference[],
  expected: readonly number[] | null,
  path: RehearsalResult['actual']['path'],
): readonly Difference[] {
  const parted = partingOf(expected, path);
  return parted !== null && parted < path.length ? found.filter(({ aspect }) => aspect === 'path') : [];
}

function notBegun(
  { loaded, test: { test, pointer } }: Rehearsal,
  { message, hint }: Extract<Beginning, { ok: false }>,
): RehearsalResult {
  const actual = actualOf(loaded.runbook, fold([]), []);
  return {
    testId: test.test_id,
    runbookId: loaded.id,
    description: test.description,
    passed: false,
    differences: [{ aspect: 'input_variables', message, pointer: `${pointer}/input_variables`, hint }],
    expectedPath: test.expected.path,
    actual,
    parted: partingOf(test.expected.path, actual.path),
    covered: new Set(),
    events: [],
    simulatedSeconds: 0,
  };
}
