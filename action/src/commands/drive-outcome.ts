import type { Driven } from '../engine/drive.ts';
import type { Event } from '../engine/event.ts';
import type { Plan } from '../engine/plan.ts';
import { answerCommands, resumeCommand } from '../report/answer-commands.ts';
import { executionFields, type ExecutionFields } from '../report/execution-report.ts';
import type { ExecutionView } from '../report/execution-view.ts';
import { gateText } from '../report/gate-text.ts';
import type { ReportError } from '../schema/report.ts';
import type { Environment } from './environment.ts';
import { errorOf, type ExitCode } from './outcome.ts';

/** How a drive ended, for the verbs that drive. */
export type DriveOutcome = {
  readonly exitCode: ExitCode;
  readonly text: string;
  readonly fields: ExecutionFields & { readonly stopped: Driven['stopped'] };
};

/** What to print and how to exit after a drive; `events` is the journal as it is now. */
export function driveOutcome(
  environment: Environment,
  plan: Plan,
  driven: Driven & { readonly asked?: boolean },
  events: readonly Event[],
  unused: readonly string[],
): DriveOutcome {
  const view: ExecutionView = {
    state: driven.state,
    events,
    runbook: plan.runbook,
    program: environment.program,
  };
  const lines = [
    ...unused.map((answer) => `Not used, because nothing asked for it: ${answer}`),
    ...endText(driven, view, environment),
  ];
  return {
    exitCode: exitCodeOf(driven),
    text: lines.map((line) => `${line}\n`).join(''),
    fields: { ...executionFields(view), error: errorAfter(driven, environment), stopped: driven.stopped },
  };
}

function exitCodeOf({ stopped, state }: Driven): ExitCode {
  switch (stopped) {
    case 'finished':
      return state.status === 'completed' ? 0 : 1;
    case 'gate':
    case 'paused':
      return 3;
    case 'interrupted':
      return 130;
    case 'fenced':
    case 'refused':
    case 'unrecorded':
      return 1;
    default:
      return stopped satisfies never;
  }
}

function errorAfter({ refusal, stopped, state }: Driven, { program }: Environment): ReportError | null {
  if (refusal !== null) return errorOf(refusal);
  if (stopped === 'unrecorded') {
    return {
      code: 'journal-unreachable',
      message: 'The journal could not be reached for a while, so nothing more was begun',
      hint: `When it can be reached again: ${program} journal ${state.executionId} --push FILE, then ${program} resume ${state.executionId}`,
    };
  }
  if (stopped !== 'fenced') return null;
  const who = state.owner === null ? 'Another process' : `Process ${state.owner.pid} on ${state.owner.host}`;
  return {
    code: 'taken-over',
    message: `${who} has taken the execution over`,
    hint: `See how it goes: ${program} status ${state.executionId}`,
  };
}

function endText(
  driven: Driven & { readonly asked?: boolean },
  view: ExecutionView,
  { program, palette }: Environment,
): readonly string[] {
  const { state } = driven;
  const { executionId } = state;
  switch (driven.stopped) {
    case 'gate':
      if (state.gate === null) return [];
      // On a terminal the gate was shown above the question that was left open.
      return driven.asked === true
        ? [
            'Answer later with',
            ...answerCommands(state.gate, executionId, program).map((command) => `  ${command}`),
            `and go on with ${resumeCommand(executionId, program)}`,
          ]
        : gateText(state.gate, view, palette);
    case 'paused':
    case 'interrupted':
      return [`Go on with: ${program} resume ${executionId}`];
    case 'finished':
      return state.status === 'failed' && typeof state.ending?.subject === 'string'
        ? [
            `Once the cause is mended: ${program} confirm ${executionId} ${state.ending.subject}=retry, then ${program} resume ${executionId}`,
            `What happened: ${program} status ${executionId}`,
          ]
        : [`What happened: ${program} status ${executionId}`];
    case 'fenced':
    case 'refused':
    case 'unrecorded':
      return [];
    default:
      return driven.stopped satisfies never;
  }
}
