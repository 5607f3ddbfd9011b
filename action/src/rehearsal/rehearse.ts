import { fold } from '../engine/evolve.ts';
import type { Plan } from '../engine/plan.ts';
import type { Config } from '../runbook/config.ts';
import type { LoadedRunbook } from '../runbook/load-runbook.ts';
import type { LoadedCase } from '../runbook/load-tests.ts';
import { actualOf } from './actual-of.ts';
import { type Beginning, beginRehearsal } from './begin-rehearsal.ts';
import { coveredBy } from './covered-by.ts';
import { differences, partingOf } from './differences.ts';
import { type FakeCommands, fakeCommands } from './fake-commands.ts';
import type { OpenFakeWorld } from './fake-world.ts';
import { planFor } from './plan-for.ts';
import { ownerOf, type Played, playExecution } from './play-execution.ts';
import type { Actual, Difference, RehearsalResult } from './result.ts';
import { answerField, scriptedAnswers, subjectName } from './scripted-answers.ts';
import { type ScriptedMocks, scriptedMocks } from './scripted-mocks.ts';

/** One case, and what it is rehearsed with. */
export type Rehearsal = {
  readonly loaded: LoadedRunbook;
  readonly test: LoadedCase;
  readonly config: Config;
  /** Where steps with fakes run; without it a case with fakes fails. */
  readonly openFakeWorld?: OpenFakeWorld;
  /** Whether the result of a case that passes has its events, too. */
  readonly keepEvents?: boolean;
};

/** Rehearses one case on the real engine, with scripted answers, a simulated clock and a journal in memory. */
export async function rehearse(rehearsal: Rehearsal): Promise<RehearsalResult> {
  const { loaded, test, config, openFakeWorld } = rehearsal;
  const plan = planFor(loaded, config, test.test);
  const beginning = beginRehearsal(plan, test.test, ownerOf(1));
  if (!beginning.ok) return notBegun(rehearsal, beginning);
  const fakes = fakeCommands(test.test, beginning.secrets, openFakeWorld);
  try {
    return await rehearseBegun(rehearsal, plan, beginning, fakes);
  } finally {
    await fakes?.close();
  }
}

async function rehearseBegun(
  rehearsal: Rehearsal,
  plan: Plan,
  beginning: Extract<Beginning, { ok: true }>,
  fakes: FakeCommands | null,
): Promise<RehearsalResult> {
  const { test, pointer } = rehearsal.test;
  const answers = scriptedAnswers(test, plan, pointer);
  const mocks = scriptedMocks(test);
  const contradictions: Difference[] = [];
  const played = await playExecution({
    plan,
    beginning,
    today: test.today,
    mocks,
    answer: (gate, _state, at) => answers.answer(gate, at),
    recorded: (event) => {
      if (event.type !== 'DecisionTaken' || event.rule === null) return;
      const contradiction = answers.ruleDecided(event.step, event.branch);
      if (contradiction !== null) contradictions.push(contradiction);
    },
    really: fakes === null ? null : fakes.run,
  });
  const actual = actualOf(plan.runbook, played.state, played.events);
  const compared = differences({ runbook: plan.runbook, test, pointer, actual, said: played.said });
  const found =
    played.obstacle === null
      ? [
          ...refused(played, pointer),
          ...contradictions,
          ...compared,
          ...answers.unused(),
          ...leftOver(mocks, pointer),
        ]
      : [
          obstacleDifference(played.obstacle, pointer),
          ...contradictions,
          ...onTheWay(compared, test.expected.path, actual),
        ];
  return {
    ...resultOf(rehearsal, found, actual),
    covered: coveredBy(plan.runbook, played.events),
    events: found.length > 0 || rehearsal.keepEvents === true ? played.events : [],
    simulatedSeconds: played.simulatedSeconds,
  };
}

function resultOf(
  { loaded, test: { test } }: Rehearsal,
  found: readonly Difference[],
  actual: Actual,
): Omit<RehearsalResult, 'covered' | 'events' | 'simulatedSeconds'> {
  return {
    testId: test.test_id,
    runbookId: loaded.id,
    description: test.description,
    passed: found.length === 0,
    differences: found,
    expectedPath: test.expected.path,
    actual,
    parted: partingOf(test.expected.path, actual.path),
  };
}

function refused({ refusal, state }: Played, pointer: string): readonly Difference[] {
  if (refusal === null || state.gate === null) return [];
  const place = `${pointer}/${answerField(state.gate.kind)}/${state.gate.subject}`;
  return [
    { aspect: answerField(state.gate.kind), message: refusal.message, pointer: place, hint: refusal.hint },
  ];
}

function leftOver(mocks: ScriptedMocks, pointer: string): readonly Difference[] {
  return mocks.leftOver().map(({ subject, used, listed }) => ({
    aspect: 'mock_responses',
    message: `Of the ${listed} mocks in the list of ${subjectName(subject)} only ${used} ${used === 1 ? 'was' : 'were'} used`,
    pointer: `${pointer}/mock_responses/${subject}/${used}`,
    hint: null,
  }));
}

function obstacleDifference(
  { aspect, message, place, hint }: NonNullable<Played['obstacle']>,
  pointer: string,
): Difference {
  return { aspect, message, pointer: pointer + place, hint };
}

/** Of an execution that was cut short only what was wrong before that counts. */
function onTheWay(
  found: readonly Difference[],
  expected: readonly number[] | null,
  { path }: Actual,
): readonly Difference[] {
  const parted = partingOf(expected, path);
  return parted !== null && parted < path.length ? found.filter(({ aspect }) => aspect === 'path') : [];
}

function notBegun(
  rehearsal: Rehearsal,
  { message, hint }: Extract<Beginning, { ok: false }>,
): RehearsalResult {
  const pointer = `${rehearsal.test.pointer}/input_variables`;
  const found: Difference = { aspect: 'input_variables', message, pointer, hint };
  const actual = actualOf(rehearsal.loaded.runbook, fold([]), []);
  return { ...resultOf(rehearsal, [found], actual), covered: new Set(), events: [], simulatedSeconds: 0 };
}
