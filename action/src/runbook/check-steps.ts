import type * as file from '../schema/runbook.ts';
import { didYouMean } from './did-you-mean.ts';
import { rollbackSteps } from './flow.ts';
import type { Step, StepType } from './runbook.ts';
import type { Subject } from './subject.ts';

type Field = keyof file.Step;

const article: Readonly<Record<StepType, string>> = {
  manual: 'a manual step',
  automated: 'an automated step',
  decision: 'a decision step',
  verification: 'a verification step',
  notification: 'a notification step',
};

// What a step of that type would not read.
const notAllowed: Readonly<Record<StepType, readonly Field[]>> = {
  automated: ['decision_branches', 'decide', 'notify'],
  verification: ['decision_branches', 'decide', 'notify', 'automation_script'],
  notification: ['decision_branches', 'decide', 'automation_script'],
  decision: ['next', 'when', 'for_each', 'rollback_step', 'notify', 'automation_script'],
  manual: [
    'verify',
    'retry',
    'for_each',
    'timeout_seconds',
    'decision_branches',
    'decide',
    'notify',
    'automation_script',
  ],
};

const notInRollback: readonly Field[] = ['next', 'when', 'on_failure', 'for_each', 'requires_approval'];
const rollbackTypes: ReadonlySet<StepType> = new Set(['automated', 'verification', 'manual']);

/** Checks each step against the table of step types, and what a rollback step may be. */
export function checkSteps({ source, runbook, places, config, report }: Subject): void {
  const rollbacks = rollbackSteps(runbook);
  for (const [index, step] of runbook.steps.entries()) {
    const written = source.steps[index];
    if (written === undefined) throw new Error('a runbook has the steps of its file');
    const pointer = `/steps/${index}`;
    checkFields(written, step, pointer);
    checkNeeds(step, pointer);
    if (rollbacks.has(step.step_number)) checkRollbackStep(written, step, pointer);
    checkApproval(step, pointer);
    checkNames(step, pointer);
  }

  function checkFields(written: file.Step, { step_type, step_number }: Step, pointer: string): void {
    for (const field of notAllowed[step_type]) {
      if (written[field] === undefined) continue;
      report(
        'step-type',
        places.keyOf(`${pointer}/${field}`),
        `Unexpected \`${field}\` in step ${step_number}, expected none in ${article[step_type]}`,
        {
          hint: otherTypes(field, step_type),
        },
      );
    }
  }

  function checkNeeds(step: Step, pointer: string): void {
    const lacks = missingNeed(step);
    if (lacks === undefined) return;
    report(
      'step-type',
      places.spanOf(`${pointer}/step_type`),
      `Unexpected ${step.step_type} step ${step.step_number} without ${lacks}, expected ${article[step.step_type]} to have ${lacks.includes(' or ') ? 'one of them' : 'them'}`,
    );
  }

  function checkRollbackStep(
    written: file.Step,
    { step_number, step_type, requires_approval }: Step,
    pointer: string,
  ): void {
    if (!rollbackTypes.has(step_type)) {
      report(
        'rollback-step-type',
        places.spanOf(`${pointer}/step_type`),
        `Unexpected ${step_type} step ${step_number} as a rollback step, expected it to be automated, a verification or manual`,
      );
    }
    for (const field of notInRollback) {
      // `requires_approval: false` says what holds anyway, and a type's own table may have spoken already.
      if (written[field] === undefined || (field === 'requires_approval' && !requires_approval)) continue;
      if (notAllowed[step_type].includes(field)) continue;
      report(
        'rollback-step-type',
        places.keyOf(`${pointer}/${field}`),
        `Unexpected \`${field}\` in rollback step ${step_number}, expected none in a rollback step`,
      );
    }
  }

  function checkApproval(
    { requires_approval, on_failure, approvers, step_number }: Step,
    pointer: string,
  ): void {
    if (!requires_approval) return;
    if (on_failure === 'continue') {
      report(
        'approval-with-continue',
        places.spanOf(`${pointer}/on_failure`),
        `Unexpected \`on_failure: continue\` in step ${step_number}, which needs approval, expected another ending: a refused step must not be passed over`,
      );
    }
    if (approvers.length === 0) {
      report(
        'approval-without-approvers',
        places.keyOf(`${pointer}/requires_approval`),
        `Unexpected \`requires_approval\` in step ${step_number} without approvers, expected \`approvers\` of the step or in \`metadata\``,
      );
    }
    for (const [role, place] of config === undefined || Object.keys(config.approvers).length === 0
      ? []
      : rolesOf(approvers, pointer)) {
      if (Object.hasOwn(config?.approvers ?? {}, role)) continue;
      report(
        'unknown-role',
        places.spanOf(place),
        `Unexpected role \`${role}\`, expected one of \`approvers\` in \`config.yaml\``,
        {
          severity: 'warning',
          hint: didYouMean(role, Object.keys(config?.approvers ?? {})),
        },
      );
    }
  }

  function rolesOf(approvers: readonly string[], pointer: string): readonly (readonly [string, string])[] {
    const list =
      places.at(`${pointer}/approvers`) === undefined ? '/metadata/approvers' : `${pointer}/approvers`;
    return approvers.map((role, index) => [role, `${list}/${index}`]);
  }

  function checkNames({ automation_script, notify, step_type }: Step, pointer: string): void {
    if (automation_script !== undefined && step_type === 'automated') {
      report(
        'unknown-automation',
        places.spanOf(`${pointer}/automation_script`),
        `Unexpected automation \`${automation_script}\`, expected a registered one: there is none`,
      );
    }
    const channels = config?.channels ?? { terminal: {} };
    if (notify !== undefined && !Object.hasOwn(channels, notify.channel)) {
      report(
        'unknown-channel',
        places.spanOf(`${pointer}/notify/channel`),
        `Unexpected channel \`${notify.channel}\`, expected one of \`channels\` in \`config.yaml\`, or \`terminal\``,
        {
          hint: didYouMean(notify.channel, Object.keys(channels)),
        },
      );
    }
  }
}

function otherTypes(field: Field, type: StepType): string | undefined {
  const types = (Object.keys(notAllowed) as StepType[]).filter(
    (other) => other !== type && !notAllowed[other].includes(field),
  );
  return types.length > 2
    ? undefined
    : `\`${field}\` belongs to ${types.map((other) => article[other]).join(' or ')}`;
}

function missingNeed({
  step_type,
  commands,
  automation_script,
  notify,
  decision_branches,
}: Step): string | undefined {
  switch (step_type) {
    case 'automated':
      return commands.length > 0 || automation_script !== undefined
        ? undefined
        : '`commands` or `automation_script`';
    case 'verification':
      return commands.length > 0 ? undefined : '`commands`';
    case 'notification':
      return commands.length > 0 || notify !== undefined ? undefined : '`commands` or `notify`';
    case 'decision':
      return Object.keys(decision_branches).length > 0 ? undefined : '`decision_branches`';
    case 'manual':
      return undefined;
    default:
      return step_type satisfies never;
  }
}
