import { contextsOf } from '../engine/contexts.ts';
import type { Plan } from '../engine/plan.ts';
import type { Gate, State } from '../engine/state.ts';
import { rollbackSteps, stepByNumber } from '../runbook/flow.ts';
import { canBeMocked } from '../runbook/check-test-mocks.ts';
import type { Runbook, Step, Value } from '../runbook/runbook.ts';
import type { MockedAttempt, TestCase } from '../runbook/test-case.ts';
import { beginRehearsal } from './begin-rehearsal.ts';
import { type Choice, type Chooser, chooser, type Choices } from './choices.ts';
import { coveredBy } from './covered-by.ts';
import { likelyValues, publishedSo } from './likely-values.ts';
import { ownerOf, type Played, playExecution } from './play-execution.ts';
import { operator, type ScriptedAnswer } from './scripted-answers.ts';

/** An execution with made-up answers and mocks, and what it came to. */
export type Explored = {
  readonly choices: Choices;
  readonly met: readonly Choice[];
  readonly covered: ReadonlySet<string>;
  readonly played: Played;
  readonly inputs: Readonly<Record<string, Value>>;
  readonly mocks: Readonly<Record<string, MockedAttempt>>;
  readonly failing: readonly number[];
  readonly answers: Pick<TestCase, 'decisions' | 'approvals' | 'confirmations'>;
};

/** Plays one execution in which everything goes well but for what `choices` says. */
export async function explore(plan: Plan, today: string, choices: Choices): Promise<Explored | null> {
  const { runbook } = plan;
  const chosen = chooser(choices);
  const inputs = chooseInputs(runbook, chosen);
  const test = { ...emptyCase(runbook), input_variables: inputs, today };
  const beginning = beginRehearsal(plan, test, ownerOf(1));
  if (!beginning.ok) return null;
  const mocks: Record<string, MockedAttempt> = {};
  const failing: number[] = [];
  const answers = { decisions: {}, approvals: {}, confirmations: {} } as Record<
    keyof Explored['answers'],
    Record<string, unknown[]>
  >;
  let state: State | null = null;
  const played = await playExecution({
    plan,
    beginning,
    today,
    mocks: {
      take: (subject) => {
        const step = stepByNumber(runbook, Number(subject));
        if (step === undefined || !canBeMocked(step)) return { kind: 'none' };
        const known = mocks[subject];
        if (known !== undefined) return { kind: 'mock', attempt: known };
        const fails =
          mayFail(runbook, step) &&
          chosen.choose(`attempts of ${subject}`, ['well', 'fails'], [0, 2]) === 'fails';
        if (fails) failing.push(step.step_number);
        const attempt = madeUp(plan, step, state, fails, chosen);
        mocks[subject] = attempt;
        return { kind: 'mock', attempt };
      },
      leftOver: () => [],
    },
    answer: (gate, _state, at) => answerTo(gate, at, plan, answers, chosen),
    recorded: (_event, now) => {
      state = now;
    },
    really: null,
  });
  return {
    choices,
    met: chosen.met(),
    covered: coveredBy(runbook, played.events),
    played,
    inputs,
    mocks,
    failing,
    answers: answers as Explored['answers'],
  };
}

function mayFail(runbook: Runbook, step: Step): boolean {
  return !rollbackSteps(runbook).has(step.step_number);
}

/** Variables that decide where the flow goes, and those that need a value. */
function chooseInputs(runbook: Runbook, chosen: Chooser): Readonly<Record<string, Value>> {
  const deciding = decidingExpressions(runbook);
  const inputs: Record<string, Value> = {};
  for (const [name, declaration] of Object.entries(runbook.variables)) {
    const needed = declaration.required && declaration.default === undefined && !declaration.secret;
    const decides = deciding.some((expression) => new RegExp(`\\bvars\\.${name}\\b`).test(expression));
    if (!needed && !decides) continue;
    const values = likelyValues(name, declaration, deciding, nothingYet(runbook));
    const ordered =
      declaration.default === undefined
        ? values
        : [declaration.default, ...values.filter((value) => value !== declaration.default)];
    if (ordered.length === 0) continue;
    const options = ordered.map(String);
    const picked = decides ? chosen.choose(`input ${name}`, options, weightsOf(options, 1)) : options[0];
    const value = ordered[options.indexOf(picked ?? '')];
    if (value !== undefined && value !== declaration.default) inputs[name] = value;
  }
  return inputs;
}

/** Every expression on which the flow depends. */
function decidingExpressions({ steps }: Runbook): readonly string[] {
  return steps.flatMap(({ when, decide }) => [
    ...(when === undefined ? [] : [when]),
    ...decide.map((rule) => rule.when),
  ]);
}

/** What a step's attempts come to. One that fails fails by its `verify` where it has one. */
function madeUp(plan: Plan, step: Step, state: State | null, fails: boolean, chosen: Chooser): MockedAttempt {
  const well: MockedAttempt = {
    stdout: '',
    stderr: '',
    exit_code: 0,
    outputs: {},
    duration_seconds: 0,
    crash: false,
  };
  const contexts = state === null ? nothingYet(plan.runbook) : contextsOf(plan, state);
  if (fails) {
    const [violating] = step.verify.length === 0 ? [] : publishedSo(step, false, contexts);
    return violating === undefined || Object.keys(violating).length === 0
      ? { ...well, stderr: 'it does not work', exit_code: 1 }
      : { ...well, outputs: violating };
  }
  const deciding = decidingExpressions(plan.runbook).filter((expression) =>
    Object.keys(step.outputs).some((name) => new RegExp(`\\b${name}\\b`).test(expression)),
  );
  const possible = publishedSo(step, true, contexts, deciding);
  const options = (deciding.length === 0 ? possible.slice(0, 1) : possible).map((outputs) =>
    JSON.stringify(outputs),
  );
  if (options.length === 0) return well;
  const picked =
    options.length === 1
      ? options[0]
      : chosen.choose(`outputs of ${step.step_number}`, options, weightsOf(options, 1));
  return { ...well, outputs: JSON.parse(picked ?? '{}') as MockedAttempt['outputs'] };
}

function nothingYet({ metadata, variables, steps }: Runbook): Parameters<typeof publishedSo>[2] {
  const defaults = Object.entries(variables).flatMap(([name, { default: value }]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return {
    vars: Object.fromEntries(defaults),
    steps: Object.fromEntries(
      steps.map(({ step_number }) => [
        String(step_number),
        { status: 'not_started', outputs: {}, items: [] },
      ]),
    ),
    execution: {
      id: 'none',
      runbook: metadata.runbook_id,
      operator,
      incident: null,
      change_ticket: null,
      started_at: '',
    },
  };
}

/** The answer that usually comes, or another one; a question that comes again is left open. */
function answerTo(
  gate: Gate,
  at: string,
  plan: Plan,
  answers: Record<keyof Explored['answers'], Record<string, unknown[]>>,
  chosen: Chooser,
): ScriptedAnswer {
  const by = { person: operator, via: 'local' } as const;
  const note = (field: keyof Explored['answers'], said: unknown): number =>
    (answers[field][gate.subject] ??= []).push(said);
  const before = Object.values(answers).reduce((sum, field) => sum + (field[gate.subject]?.length ?? 0), 0);
  const [options, weights] = optionsOf(gate, before > 0);
  const said = chosen.choose(`${gate.kind} ${gate.subject} ${before + 1}`, options, weights);
  if (said === 'wait') return null;
  switch (gate.kind) {
    case 'approval': {
      const holders = gate.approvers.flatMap((role) => plan.policy.roles[role] ?? []);
      const person = holders.find((holder) => holder !== operator) ?? operator;
      note('approvals', { by: said === 'expired' ? null : person, outcome: said });
      if (said === 'expired') return { type: 'Expire' };
      const type = said === 'approved' ? 'Approve' : 'Reject';
      return { type, at, by: { person, via: 'local' }, step: gate.step, reason: null };
    }
    case 'decision':
      note('decisions', said);
      return { type: 'Choose', at, by, step: gate.step, branch: said, reason: null };
    case 'confirmation':
      note('confirmations', said);
      return { type: 'Confirm', at, by, subject: gate.subject, outcome: said as 'done', reason: operator };
    default:
      return gate satisfies never;
  }
}

function optionsOf(gate: Gate, again: boolean): readonly [readonly string[], readonly number[]] {
  switch (gate.kind) {
    case 'approval':
      return again
        ? [
            ['wait', 'approved'],
            [0, 3],
          ]
        : [
            ['approved', 'rejected', 'expired'],
            [0, 2, 2],
          ];
    case 'decision': {
      const branches = Object.keys(gate.branches);
      return again
        ? [
            ['wait', ...branches],
            [0, ...branches.map(() => 3)],
          ]
        : [branches, weightsOf(branches, 1)];
    }
    case 'confirmation':
      if (gate.reason === 'manual') {
        return [
          ['done', 'failed'],
          [0, 2],
        ];
      }
      if (gate.reason === 'irreversible') {
        return [
          ['skip', 'done'],
          [0, 3],
        ];
      }
      return gate.answers.includes('rollback')
        ? [
            ['wait', 'rollback'],
            [0, 1],
          ]
        : [['wait'], [0]];
    default:
      return gate satisfies never;
  }
}

function weightsOf(options: readonly string[], other: number): readonly number[] {
  return options.map((_, index) => (index === 0 ? 0 : other));
}

function emptyCase({ metadata }: Runbook): TestCase {
  return {
    test_id: 'explored',
    runbook_id: metadata.runbook_id,
    description: '',
    scenario: null,
    input_variables: {},
    expected_outcomes: [],
    mock_responses: {},
    decisions: {},
    approvals: {},
    confirmations: {},
    today: '',
    fakes: null,
    expected: {
      status: 'completed',
      path: null,
      skipped: null,
      failed: null,
      outputs: {},
      rolled_back: null,
      escalated: null,
      notified: null,
      waiting: null,
    },
  };
}
