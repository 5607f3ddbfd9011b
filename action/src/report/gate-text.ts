import { stepsOfSegment } from '../engine/segment.ts';
import type { Gate } from '../engine/state.ts';
import { nextStep, stepByNumber } from '../runbook/flow.ts';
import type { Runbook, Step } from '../runbook/runbook.ts';
import { answerCommands, resumeCommand } from './answer-commands.ts';
import type { ExecutionView } from './execution-view.ts';
import { dayAndTime } from './instant.ts';
import type { Palette } from './palette.ts';
import { publisherOf, reportValues } from './report-variables.ts';
import { itemsText, targetText } from './step-facts.ts';
import { stepText, subjectText } from './subject-text.ts';
import { type Section, proseLines, scriptLines, sectionsText } from './text-section.ts';
import { mentioned, valuesText } from './values-text.ts';
import { visible } from '../source/visible.ts';

/** What a person needs to answer a gate: what would run, verbatim, with which values, what undoes it, who may answer until when, and the exact commands. */
export function gateText(gate: Gate, view: ExecutionView, palette: Palette): readonly string[] {
  const { state, runbook, program } = view;
  const step = gate.step === null ? undefined : stepByNumber(runbook, gate.step);
  const sections: readonly Section[] = [
    { title: 'What it is for', lines: proseLines(step?.description) },
    ...(step === undefined
      ? [{ title: 'What is checked', lines: checkLines(gate, runbook, palette) }]
      : stepSections(gate, step, view, palette)),
    { title: 'Answer with', lines: answerCommands(gate, state.executionId, program) },
    { title: 'Then go on with', lines: [resumeCommand(state.executionId, program)] },
  ];
  return [palette.warn(headline(gate, runbook)), ...about(gate, view), ...sectionsText(sections, palette)];
}

function headline(gate: Gate, runbook: Runbook): string {
  const subject = subjectText(runbook, gate.subject);
  const visit = gate.visit > 1 ? ` (visit ${gate.visit})` : '';
  switch (gate.kind) {
    case 'approval':
      return `Approval needed: step ${subject}${visit}`;
    case 'decision':
      return `Decision needed: step ${subject}${visit}`;
    case 'confirmation':
      return gate.reason === 'manual'
        ? `To be done by hand: step ${subject}${visit}`
        : `A person must say how it goes on: ${gate.step === null ? '' : 'step '}${subject}${visit}`;
    default:
      return gate satisfies never;
  }
}

function about(gate: Gate, { state, runbook }: ExecutionView): readonly string[] {
  const title = gate.step === null ? '' : stepByNumber(runbook, gate.step)?.title;
  const expired = gate.expired ? ' (expired; it can still be answered)' : '';
  const until =
    gate.expiresAt === null ? 'never expires' : `expires ${dayAndTime(gate.expiresAt)} UTC${expired}`;
  const operators = [...new Set([state.startedBy, state.operator, ...state.actors])].map(visible).join(', ');
  return [
    `  asked ${dayAndTime(gate.since)} UTC, ${until}`,
    ...(gate.kind === 'approval'
      ? [
          `  may approve: ${gate.approvers.map(visible).join(' or ')}, but nobody who operates this execution (${operators})`,
        ]
      : []),
    ...(gate.kind === 'confirmation' && gate.message !== title
      ? proseLines(gate.message).map((line) => `  ${line}`)
      : []),
    ...(gate.kind === 'confirmation' && gate.items.length > 0
      ? [`  items: ${gate.items.map(visible).join(', ')}`]
      : []),
  ];
}

function checkLines(gate: Gate, runbook: Runbook, palette: Palette): readonly string[] {
  const [list, position] = gate.subject.split('.');
  const condition =
    list === 'prerequisites' || list === 'post_conditions' ? runbook[list][Number(position) - 1] : undefined;
  return condition?.check === undefined ? [] : scriptLines(condition.check, palette);
}

function stepSections(gate: Gate, step: Step, view: ExecutionView, palette: Palette): readonly Section[] {
  const undo = step.rollback_step === undefined ? undefined : stepByNumber(view.runbook, step.rollback_step);
  const values = reportValues(view);
  const used =
    step.automation_script === undefined
      ? mentioned(values, [...step.commands, ...(undo?.commands ?? [])])
      : values;
  return [
    { title: runsTitle(gate, step), lines: runLines(gate, step, view, palette) },
    { title: 'With these values', lines: valuesText(used, (name) => publisherOf(view, name)) },
    { title: 'Expected output', lines: step.step_type === 'manual' ? proseLines(step.expected_output) : [] },
    { title: 'Success criteria', lines: gate.kind === 'decision' ? [] : proseLines(step.success_criteria) },
    {
      title: 'If it fails',
      lines: proseLines(gate.kind === 'confirmation' ? step.failure_action : undefined),
    },
    { title: 'Branches', lines: gate.kind === 'decision' ? branchLines(gate.branches, view.runbook) : [] },
    { title: 'What undoes it', lines: undoLines(step, undo, palette) },
  ];
}

function runsTitle(gate: Gate, step: Step): string {
  if (step.step_type === 'manual') {
    return 'Commands, to be run by you';
  }
  return gate.kind === 'approval' ? 'What will run' : 'What the step runs';
}

function runLines(gate: Gate, step: Step, view: ExecutionView, palette: Palette): readonly string[] {
  const items = itemsText(step.for_each);
  const following = gate.kind === 'approval' ? followingSteps(step, view) : [];
  return [
    ...step.recheck.map((number) => `checked again first: ${stepText(view.runbook, number)}`),
    ...(items === null ? [] : [`for each of: ${visible(items)}`]),
    ...step.commands.flatMap((command) => scriptLines(command, palette)),
    ...(step.automation_script === undefined ? [] : [`automation: ${visible(step.automation_script)}`]),
    ...(step.notify === undefined
      ? []
      : [`message to ${visible(step.notify.channel)}: ${visible(step.notify.message)}`]),
    ...(following.length === 0
      ? []
      : [
          'then, until the next question:',
          ...following.map((number) => `  ${stepText(view.runbook, number)}`),
        ]),
  ];
}

/** Steps that this approval lets run as well. */
function followingSteps(step: Step, { runbook, state }: ExecutionView): readonly number[] {
  const target = step.step_type === 'decision' ? 'end' : nextStep(runbook, step);
  const next = target === 'end' ? undefined : stepByNumber(runbook, target);
  const reached = next === undefined ? [] : stepsOfSegment(runbook, { ...state, grant: null }, next);
  return reached.map((other) => other.step_number).filter((number) => number !== step.step_number);
}

function branchLines(
  branches: Readonly<Record<string, number | 'end'>>,
  runbook: Runbook,
): readonly string[] {
  return Object.entries(branches).map(([name, target]) => {
    const where = target === 'end' ? targetText(target) : `step ${stepText(runbook, target)}`;
    return `${visible(name)} → ${where}`;
  });
}

function undoLines(step: Step, undo: Step | undefined, palette: Palette): readonly string[] {
  if (step.irreversible !== undefined) {
    return [`nothing: ${visible(step.irreversible)}`];
  }
  if (undo === undefined) {
    return step.step_type === 'automated' || step.step_type === 'manual' ? ['nothing is declared'] : [];
  }
  const how = undo.step_type === 'manual' ? ', by hand' : '';
  return [
    `step ${undo.step_number} ${visible(undo.title)}${how}`,
    ...undo.commands.flatMap((command) => scriptLines(command, palette)),
  ];
}
