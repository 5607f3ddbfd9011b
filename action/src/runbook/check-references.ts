import { didYouMean } from './did-you-mean.ts';
import { firstStep, rollbackSteps } from './flow.ts';
import type { LoadRule } from './load-rules.ts';
import { tokenOf } from './json-pointer.ts';
import type { Step, Target } from './runbook.ts';
import type { Subject } from './subject.ts';

/** Checks the numbers of the steps and every step that another one names. */
export function checkReferences({ runbook, places, path, report }: Subject): void {
  const { steps } = runbook;
  const rollbacks = rollbackSteps(runbook);
  const firstIndex = new Map<number, number>();
  for (const [index, { step_number }] of steps.entries()) {
    if (!firstIndex.has(step_number)) firstIndex.set(step_number, index);
  }
  const undoneBy = new Map<number, number>();
  for (const [index, { rollback_step }] of steps.entries()) {
    if (rollback_step !== undefined && !undoneBy.has(rollback_step)) undoneBy.set(rollback_step, index);
  }

  if (firstStep(runbook) === 'end') {
    report(
      'rollback-target',
      places.keyOf('/steps'),
      'Unexpected steps that are all rollback steps, expected at least one of the forward flow',
    );
  }
  for (const [index, step] of steps.entries()) {
    const pointer = `/steps/${index}`;
    checkNumber(step, index);
    for (const [branch, target] of Object.entries(step.decision_branches)) {
      checkForward(
        'step-target',
        target,
        `${pointer}/decision_branches/${tokenOf(branch)}`,
        `branch \`${branch}\` of step ${step.step_number}`,
      );
    }
    if (step.next !== undefined) {
      checkForward('step-target', step.next, `${pointer}/next`, `\`next\` of step ${step.step_number}`);
    }
    if (typeof step.on_failure === 'object') {
      checkForward(
        'goto-target',
        step.on_failure.goto,
        `${pointer}/on_failure/goto`,
        `\`goto\` of step ${step.step_number}`,
      );
    }
    checkRollbackTarget(step, pointer);
    checkRecheck(step, pointer);
    checkRules(step, pointer);
  }

  function checkNumber({ step_number }: Step, index: number): void {
    const place = `/steps/${index}/step_number`;
    const first = firstIndex.get(step_number) ?? index;
    const before = steps[index - 1]?.step_number;
    if (first !== index) {
      report(
        'duplicate-step',
        places.spanOf(place),
        `Unexpected second step ${step_number}, expected each number once`,
        {
          related: [
            { message: 'first used here', file: path, span: places.spanOf(`/steps/${first}/step_number`) },
          ],
        },
      );
    } else if (before !== undefined && step_number < before) {
      report(
        'step-order',
        places.spanOf(place),
        `Unexpected step ${step_number} after step ${before}, expected ascending numbers`,
        {
          related: [
            {
              message: 'the step before',
              file: path,
              span: places.spanOf(`/steps/${index - 1}/step_number`),
            },
          ],
        },
      );
    }
  }

  function checkForward(rule: LoadRule, target: Target, place: string, from: string): void {
    if (target === 'end') return;
    if (!firstIndex.has(target)) return reportMissing(rule, target, place, from);
    if (!rollbacks.has(target)) return;
    const undone = undoneBy.get(target);
    report(
      'rollback-step-in-flow',
      places.spanOf(place),
      `Unexpected rollback step ${target} as ${from}, expected a step of the forward flow`,
      undone === undefined
        ? {}
        : {
            related: [
              {
                message: 'a rollback step by this',
                file: path,
                span: places.spanOf(`/steps/${undone}/rollback_step`),
              },
            ],
          },
    );
  }

  function reportMissing(rule: LoadRule, target: number, place: string, from: string): void {
    const numbers = steps.map(({ step_number }) => step_number);
    const range =
      numbers.length > 30 ? `${Math.min(...numbers.slice(0, 1))} to ${numbers.at(-1)}` : numbers.join(', ');
    report(rule, places.spanOf(place), `Unexpected step ${target} as ${from}, expected a step that exists`, {
      hint: `There is ${range}`,
    });
  }

  function checkRollbackTarget({ rollback_step, step_number }: Step, pointer: string): void {
    if (rollback_step === undefined) return;
    const place = `${pointer}/rollback_step`;
    if (!firstIndex.has(rollback_step)) {
      reportMissing('rollback-target', rollback_step, place, `\`rollback_step\` of step ${step_number}`);
    } else if (rollback_step === step_number) {
      report(
        'rollback-target',
        places.spanOf(place),
        `Unexpected step ${step_number} as its own \`rollback_step\`, expected another step`,
      );
    }
  }

  function checkRecheck({ recheck, step_number }: Step, pointer: string): void {
    for (const [index, number] of recheck.entries()) {
      const place = `${pointer}/recheck/${index}`;
      const found = firstIndex.get(number);
      const step = found === undefined ? undefined : steps[found];
      const as = `\`recheck\` of step ${step_number}`;
      if (step === undefined) reportMissing('recheck-target', number, place, as);
      else if (step.step_type !== 'verification') {
        report(
          'recheck-target',
          places.spanOf(place),
          `Unexpected ${step.step_type} step ${number} as ${as}, expected a verification step`,
        );
      } else if (step.requires_approval) {
        report(
          'recheck-target',
          places.spanOf(place),
          `Unexpected step ${number}, which needs approval, as ${as}, expected a step that runs without asking`,
        );
      }
    }
  }

  function checkRules({ decide, decision_branches, step_number, step_type }: Step, pointer: string): void {
    if (step_type !== 'decision') return;
    for (const [index, { branch }] of decide.entries()) {
      if (decision_branches[branch] !== undefined) continue;
      const branches = Object.keys(decision_branches);
      report(
        'rule-branch',
        places.spanOf(`${pointer}/decide/${index}/branch`),
        `Unexpected branch \`${branch}\`, expected one of \`decision_branches\` of step ${step_number}`,
        {
          hint:
            didYouMean(branch, branches) ?? `There is ${branches.map((name) => `\`${name}\``).join(', ')}`,
        },
      );
    }
  }
}
