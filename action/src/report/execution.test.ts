import { expect, test } from 'vitest';

import { sampleJournals } from '../../test/report-journal.ts';
import { sampleRunbook } from '../../test/report-samples.ts';
import { compileSchema } from '../../test/report-schema.ts';
import { evolve } from '../engine/evolve.ts';
import { notStarted } from '../engine/state.ts';
import { answerCommands } from './answer-commands.ts';
import { linesOf } from './event-lines.ts';
import { executionFields, executionSummary, noExecutionFields, timeline } from './execution-report.ts';
import type { ExecutionView } from './execution-view.ts';
import { gateText } from './gate-text.ts';
import { executionsText, runbooksText } from './lists-text.ts';
import { plain } from './palette.ts';
import { planReport } from './plan-report.ts';
import { planText } from './plan-text.ts';
import { runbookSummary } from './runbook-summary.ts';
import { statusText } from './status-text.ts';

const program = 'node action/dist/cli.js';
const viewOf = (story: keyof typeof sampleJournals): ExecutionView => ({
  ...sampleJournals[story],
  runbook: sampleRunbook,
  program,
});

test('the samples are journal lines', () => {
  const validate = compileSchema('event');
  for (const event of Object.values(sampleJournals).flatMap((story) => story.events)) {
    expect([event.type, validate(event), validate.errors]).toEqual([event.type, true, null]);
  }
});

test.each(['rolledBack', 'others'] as const)('lines of an execution as it runs: %s', (story) => {
  let state = notStarted;
  const lines = sampleJournals[story].events.flatMap((event) => {
    state = evolve(state, event);
    return linesOf(event, sampleRunbook, state);
  });
  expect(lines.join('\n')).toMatchSnapshot();
});

test('an approval gate says what would run, with which values, what undoes it, and how to answer', () => {
  const view = viewOf('waiting');
  expect(view.state.gate).not.toBeNull();
  expect(view.state.gate === null ? '' : gateText(view.state.gate, view, plain).join('\n')).toMatchSnapshot();
});

test('a manual step says what to do', () => {
  const view = viewOf('others');
  expect(view.state.gate === null ? '' : gateText(view.state.gate, view, plain).join('\n')).toMatchSnapshot();
});

test('a decision and a failed prerequisite', () => {
  const wait = { visit: 1, since: '2026-11-23T03:04:05.000Z', expiresAt: null, expired: false } as const;
  const view = viewOf('waiting');
  const decision = {
    ...wait,
    kind: 'decision',
    step: 3,
    subject: '3',
    branches: { complete_outage: 4, "it's unclear": 'end' },
  } as const;
  const condition = {
    ...wait,
    visit: 0,
    kind: 'confirmation',
    step: null,
    subject: 'prerequisites.1',
    reason: 'condition',
    answers: ['retry', 'skip', 'abort'],
    items: [],
    message: 'Prerequisite not met: You can reach the gateway',
  } as const;
  expect(
    [...gateText(decision, view, plain), '', ...gateText(condition, view, plain)].join('\n'),
  ).toMatchSnapshot();
});

test('a branch is a word of the shell, whatever its name', () => {
  const gate = {
    kind: 'decision',
    step: 3,
    subject: '3',
    visit: 1,
    since: '',
    expiresAt: null,
    expired: false,
    branches: { "a'b; rm -rf $HOME": 4 },
  } as const;
  expect(answerCommands(gate, 'exec-1', 'runbook')).toEqual([
    String.raw`runbook choose exec-1 '3=a'\''b; rm -rf $HOME'`,
  ]);
});

test.each(['waiting', 'rolledBack', 'others'] as const)('status: %s', (story) => {
  expect(statusText(viewOf(story), plain).join('\n')).toMatchSnapshot();
});

test.each(['waiting', 'rolledBack', 'others'] as const)('documents fit their schemas: %s', (story) => {
  const view = viewOf(story);
  const fields = executionFields(view);
  const documents = {
    'run.report': { verb: 'run', ...fields, stopped: 'gate', unused_answers: [], plan: null },
    'resume.report': {
      verb: 'resume',
      ...fields,
      stopped: 'finished',
      unused_answers: ['--approve 4=alice'],
    },
    'rollback.report': { verb: 'rollback', ...fields, stopped: null },
    'abort.report': { verb: 'abort', ...fields, stopped: null },
    'status.report': { verb: 'status', ...fields, timeline: timeline(view), executions: [] },
    'executions.report': {
      verb: 'executions',
      ...common(fields),
      executions: [executionSummary(view)],
      pruned: [],
    },
    'journal.report': {
      verb: 'journal',
      ...common(fields),
      verified: null,
      online: null,
      redacted: [],
      pushed: null,
      events: view.events,
    },
    'approve.report': { verb: 'approve', ...common(fields), recorded: true, resume: fields.resume },
  };
  for (const [name, document] of Object.entries(documents)) {
    const validate = compileSchema(name);
    expect([name, validate(document), validate.errors]).toEqual([name, true, null]);
  }
  expect(fields).toMatchSnapshot();
});

test('a refused start has a document too', () => {
  const validate = compileSchema('run.report');
  const error = { code: 'busy', message: 'It runs already', hint: 'Resume it' };
  const document = {
    verb: 'run',
    ...noExecutionFields('RB-LLM-001'),
    error,
    stopped: 'refused',
    unused_answers: [],
    plan: null,
  };
  expect([validate(document), validate.errors]).toEqual([true, null]);
});

test('tables of executions and of runbooks', () => {
  const summaries = (['waiting', 'rolledBack'] as const).map((story) => executionSummary(viewOf(story)));
  const runbooks = [runbookSummary(sampleRunbook, 'runbooks/RB-LLM-001.yaml')];
  const validate = compileSchema('list.report');
  const document = { verb: 'list', ...common(noExecutionFields(null)), runbooks };
  expect([validate(document), validate.errors]).toEqual([true, null]);
  expect(
    [...executionsText(summaries, plain), '', ...runbooksText(runbooks, plain)].join('\n'),
  ).toMatchSnapshot();
});

test('a plan follows the flow and shows what would run', () => {
  const values = [
    { name: 'TARGET_PROVIDER', value: 'anthropic', source: 'default', secret: false },
    { name: 'QUOTA_LIMIT', value: null, source: 'missing', secret: false },
    { name: 'PROVIDER_KEY', value: null, source: 'environment', secret: true },
  ] as const;
  const plan = planReport(sampleRunbook, { values, missingPrograms: ['llmctl'], startAt: null });
  const validate = compileSchema('run.report');
  const document = {
    verb: 'run',
    ...noExecutionFields('RB-LLM-001'),
    stopped: null,
    unused_answers: [],
    plan,
  };
  expect([validate(document), validate.errors]).toEqual([true, null]);
  expect(plan.steps.map((step) => step.step)).toEqual([1, 3, 4, 5, 6, 7]);
  expect(planText(plan, sampleRunbook, plain).join('\n')).toMatchSnapshot();
});

function common(fields: ReturnType<typeof executionFields>): object {
  const { execution_id, runbook_id, status, waiting, steps, outputs, findings, error } = fields;
  return { execution_id, runbook_id, status, waiting, steps, outputs, findings, error };
}
