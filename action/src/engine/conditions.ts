import type { Condition, Step } from '../runbook/runbook.ts';
import { environmentOf, secretNames } from './contexts.ts';
import { finish } from './finish.ts';
import { askConfirmation } from './gate.ts';
import type { Report } from './input.ts';
import { programsOfSegment } from './segment.ts';
import { emit, type Turn } from './turn.ts';

/** Seconds that the check of a condition may take. */
const checkTimeoutSeconds = 300;

/** Looks at the next prerequisite, or asks what to do about the one that failed. */
export function proceedPrerequisites(turn: Turn): boolean {
  const { conditions } = turn.state;
  const condition = turn.plan.runbook.prerequisites[conditions.prerequisites];
  if (condition === undefined) return false;
  const subject = `prerequisites.${conditions.prerequisites + 1}`;
  if (conditions.failed !== null) {
    const detail = conditions.failed.detail === '' ? '' : `: ${conditions.failed.detail}`;
    askConfirmation(turn, undefined, {
      subject,
      visit: 0,
      reason: 'condition',
      answers: ['retry', 'skip', 'abort'],
      message: `Prerequisite not met: ${condition.description}${detail}`,
    });
    return true;
  }
  check(turn, subject, condition);
  return true;
}

/** Looks at the next post-condition, or ends the execution. */
export function proceedPostConditions(turn: Turn): boolean {
  const { conditions } = turn.state;
  const condition = turn.plan.runbook.post_conditions[conditions.postConditions];
  if (condition === undefined) {
    finish(turn, 'completed', {});
    return true;
  }
  const subject = `post_conditions.${conditions.postConditions + 1}`;
  if (conditions.failed !== null) {
    finish(turn, 'failed', { subject, reason: `Post-condition not met: ${condition.description}` });
  } else check(turn, subject, condition);
  return true;
}

/** Makes sure that this machine has the programs of the steps up to the next gate; true when something is under way. */
export function settlePreflight(turn: Turn, step: Step): boolean {
  const { conditions } = turn.state;
  if (conditions.failed?.subject === 'preflight') {
    askConfirmation(turn, undefined, {
      subject: 'preflight',
      visit: 0,
      reason: 'preflight',
      answers: ['retry', 'skip', 'abort'],
      message: conditions.failed.detail,
    });
    return true;
  }
  if (conditions.preflight === 'done') return false;
  const programs = programsOfSegment(turn.plan.runbook, turn.state, step);
  if (programs.length === 0) return false;
  turn.effects.push({ type: 'Preflight', programs });
  return true;
}

/** Records which programs are missing. */
export function preflightEnded(turn: Turn, report: Extract<Report, { type: 'PreflightEnded' }>): void {
  const { missing, programs } = report;
  const fine = missing.length === 0;
  const detail = fine ? null : `Not found on this machine: ${missing.join(', ')}`;
  emit(turn, {
    type: 'ConditionChecked',
    subject: 'preflight',
    status: fine ? 'passed' : 'failed',
    description: `Programs up to the next gate: ${programs.join(', ')}`,
    exit_code: null,
    detail,
  });
}

/** Records how the check of a condition ended. */
export function conditionEnded(turn: Turn, report: Extract<Report, { type: 'ConditionEnded' }>): void {
  const { subject, exitCode, detail } = report;
  const [list, number] = subject.split('.');
  const conditions =
    list === 'prerequisites' ? turn.plan.runbook.prerequisites : turn.plan.runbook.post_conditions;
  const description = conditions[Number(number) - 1]?.description ?? subject;
  emit(turn, {
    type: 'ConditionChecked',
    subject,
    status: exitCode === 0 ? 'passed' : 'failed',
    description,
    exit_code: exitCode,
    detail: exitCode === 0 ? null : detail,
  });
}

function check(turn: Turn, subject: string, condition: Condition): void {
  if (condition.check === undefined) {
    emit(turn, {
      type: 'ConditionChecked',
      subject,
      status: 'unchecked',
      description: condition.description,
      exit_code: null,
      detail: null,
    });
    return;
  }
  const environment = environmentOf(turn.state.values, null);
  turn.effects.push({
    type: 'CheckCondition',
    subject,
    script: condition.check,
    environment,
    secrets: secretNames(turn.plan),
    timeoutSeconds: checkTimeoutSeconds,
  });
}
