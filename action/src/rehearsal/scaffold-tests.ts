import type { Config } from '../runbook/config.ts';
import { stepByNumber } from '../runbook/flow.ts';
import type { LoadedRunbook } from '../runbook/load-runbook.ts';
import type { Runbook, Step } from '../runbook/runbook.ts';
import type { MockedAttempt } from '../runbook/test-case.ts';
import { actualOf } from './actual-of.ts';
import { coverAll } from './cover-all.ts';
import type { CoverageItem } from './coverage.ts';
import type { Explored } from './explore.ts';
import { flowYaml, yamlKey, yamlText } from './flow-yaml.ts';
import { planFor } from './plan-for.ts';
import { storyOf } from './story-of.ts';

/** A test file to begin with, and what no case was found for. */
export type Scaffold = {
  readonly text: string;
  readonly cases: number;
  readonly missed: readonly CoverageItem[];
};

const someDay = '2026-01-01T00:00:00Z';

/** Writes one case for each thing that coverage counts, as few as will do; every one of them passes. */
export async function scaffoldTests(loaded: LoadedRunbook, config: Config): Promise<Scaffold> {
  const { runbook } = loaded;
  const { executions, missed } = await coverAll(
    planFor(loaded, config, { approvals: {}, fakes: null }),
    someDay,
  );
  const usual = usualMocks(executions);
  const lines = [
    `# yaml-language-server: $schema=${schemaPath(loaded.file.path)}`,
    '# Written by `test --init`: one case for each thing that coverage counts. Make the mocks what the commands really write,',
    '# and let names and descriptions say what each case is for.',
    ...missed.map(({ message }) => `# TODO: ${message}`),
    ...(Object.keys(usual).length === 0
      ? []
      : ['defaults:', '  mock_responses:', ...mockLines(runbook, usual, '    ')]),
    'tests:',
    ...caseBlocks(runbook, executions, usual),
    '',
  ];
  return { text: lines.join('\n'), cases: executions.length, missed };
}

function caseBlocks(runbook: Runbook, executions: readonly Explored[], usual: Mocks): readonly string[] {
  const taken = new Map<string, number>();
  return executions.flatMap((execution, index) => {
    const story = storyOf(runbook, execution);
    const count = (taken.get(story.id) ?? 0) + 1;
    taken.set(story.id, count);
    const id = count === 1 ? story.id : `${story.id}-${count}`;
    return [...(index === 0 ? [] : ['']), ...caseLines(runbook, execution, usual, id, story.text)];
  });
}

type Mocks = Readonly<Record<string, MockedAttempt>>;

function caseLines(
  runbook: Runbook,
  execution: Explored,
  usual: Mocks,
  id: string,
  description: string,
): readonly string[] {
  const { inputs, answers, mocks } = execution;
  const [decided, ...others] = Object.values(answers.decisions).flat();
  const isScenario = decided !== undefined && others.length === 0;
  const own = Object.entries(mocks).filter(
    ([step, mock]) => JSON.stringify(mock) !== JSON.stringify(usual[step]),
  );
  return [
    `  - test_id: ${yamlText(id)}`,
    `    runbook_id: ${yamlText(runbook.metadata.runbook_id)}`,
    `    description: ${yamlText(description)}`,
    ...(isScenario ? [`    scenario: ${yamlText(decided)}`] : []),
    ...field('input_variables', inputs),
    ...(isScenario ? [] : field('decisions', singles(answers.decisions))),
    ...field('approvals', singles(answers.approvals, approvalText)),
    ...field('confirmations', singles(answers.confirmations)),
    ...(own.length === 0
      ? []
      : ['    mock_responses:', ...mockLines(runbook, Object.fromEntries(own), '      ')]),
    ...expectedLines(runbook, execution),
  ];
}

function field(name: string, value: object): readonly string[] {
  return Object.keys(value).length === 0 ? [] : [`    ${name}: ${flowYaml(value)}`];
}

/** A list of one answer is written as the answer. */
function singles<T>(
  answers: Readonly<Record<string, readonly T[]>>,
  change: (answer: T) => unknown = (answer) => answer,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(answers).map(([subject, list]) => {
      const changed = list.map(change);
      return [subject, changed.length === 1 ? changed[0] : changed];
    }),
  );
}

function approvalText({ by, outcome }: { readonly by: string | null; readonly outcome: string }): unknown {
  return by === null ? outcome : { by, outcome };
}

function expectedLines(runbook: Runbook, { played }: Explored): readonly string[] {
  const actual = actualOf(runbook, played.state, played.events);
  const ended = (status: string): readonly number[] =>
    actual.path.filter((entry) => entry.status === status).map(({ step }) => step);
  const lists = {
    skipped: ended('skipped'),
    failed: ended('failed'),
    rolled_back: actual.undone.map(({ step, by }) => by ?? step),
    escalated: actual.escalated,
    notified: actual.notified.map(({ step }) => step),
  };
  return [
    '    expected:',
    `      status: ${actual.status}`,
    `      path: ${flowYaml(actual.path.map(({ step }) => step))}`,
    ...Object.entries(lists).flatMap(([name, list]) =>
      list.length === 0 ? [] : [`      ${name}: ${flowYaml(list)}`],
    ),
    ...(actual.waiting === null
      ? []
      : [`      waiting: ${flowYaml({ kind: actual.waiting.kind, step: actual.waiting.subject })}`]),
  ];
}

/** What steps come to when all goes well, as the first execution that came to them has it. */
function usualMocks(executions: readonly Explored[]): Mocks {
  const usual: Record<string, MockedAttempt> = {};
  for (const { mocks, failing } of executions) {
    for (const [step, mock] of Object.entries(mocks)) {
      if (!failing.includes(Number(step))) usual[step] ??= mock;
    }
  }
  return usual;
}

function mockLines(runbook: Runbook, mocks: Mocks, indent: string): readonly string[] {
  return Object.entries(mocks)
    .toSorted(([left], [right]) => Number(left) - Number(right))
    .map(
      ([step, mock]) =>
        `${indent}${yamlKey(step)}: ${flowYaml(mockText(stepByNumber(runbook, Number(step)), mock))}`,
    );
}

function mockText(step: Step | undefined, { outputs, exit_code, stderr }: MockedAttempt): unknown {
  if (exit_code !== 0) return { exit_code, stderr };
  if (Object.keys(outputs).length > 0) return { outputs };
  return step?.expected_output?.trim().split('\n')[0] ?? 'done';
}

function schemaPath(file: string): string {
  return `${'../'.repeat(file.split('/').length - 1)}schema/test-case.schema.json`;
}
