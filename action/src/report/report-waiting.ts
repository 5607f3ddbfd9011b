import type { Gate } from '../engine/state.ts';
import type { ReportWaiting } from '../schema/report.ts';
import { answerCommands, answersOf } from './answer-commands.ts';
import type { ExecutionView } from './execution-view.ts';
import { subjectText } from './subject-text.ts';

/** The open gate of an execution, as a list of one or none. */
export function reportWaiting(view: ExecutionView): readonly ReportWaiting[] {
  const { gate } = view.state;
  return gate === null ? [] : [waiting(gate, view)];
}

function waiting(gate: Gate, { state, runbook, program }: ExecutionView): ReportWaiting {
  const title = subjectText(runbook, gate.subject);
  return {
    kind: gate.kind,
    step: gate.step,
    subject: gate.subject,
    visit: gate.visit,
    title,
    reason: gate.kind === 'confirmation' ? gate.reason : null,
    message: question(gate, title),
    since: gate.since,
    expires_at: gate.expiresAt,
    approvers: gate.kind === 'approval' ? gate.approvers : [],
    branches: gate.kind === 'decision' ? gate.branches : {},
    items: gate.kind === 'confirmation' ? gate.items : [],
    answers: answersOf(gate),
    commands: answerCommands(gate, state.executionId, program),
  };
}

function question(gate: Gate, title: string): string {
  switch (gate.kind) {
    case 'approval':
      return `May step ${title} run?`;
    case 'decision':
      return `Which way from step ${title}?`;
    case 'confirmation':
      return gate.message;
    default:
      return gate satisfies never;
  }
}
