import type { Config } from '../../runbook/config.ts';
import type { Step } from '../../runbook/runbook.ts';
import type { Rule } from '../rule.ts';

const approved = 'steps: [{requires_approval: true}]';

/** Every approval has its one GitHub environment. */
export const gateEnvironment: Rule = {
  id: 'gate-environment',
  severity: 'warning',
  summary: 'The approvers of a step are those of exactly one of `environments` in `config.yaml`',
  why: 'On GitHub an approval is asked by the environment whose approvers are the same as the step’s. Without one, or with two, the execution is refused before the gate. GitHub allows six reviewers in an environment. Nothing is said where `config.yaml` has no environments, or approvals are given by comment.',
  good: [
    approved,
    'steps: [{requires_approval: true, approvers: [dba-oncall]}]',
    { runbook: approved, config: 'environments: {}' },
  ],
  bad: [
    'steps: [{requires_approval: true, approvers: [dba-oncall, oncall-lead]}]',
    {
      runbook: approved,
      config: 'environments: {one: {approvers: [oncall-lead]}, two: {approvers: [oncall-lead]}}',
    },
    {
      runbook: approved,
      config: 'approvers: {oncall-lead: {users: [a, b, c, d, e, f, g]}, dba-oncall: {users: [carol, dan]}}',
    },
  ],
  check: (report, { runbook, config, loaded }) => {
    const said = new Set<string>();
    return {
      step: (step, pointer) => {
        if (
          !step.requires_approval ||
          config.approvals !== 'environment' ||
          Object.keys(config.environments).length === 0
        ) {
          return;
        }
        const fault = faultOf(step, config);
        if (fault === undefined) return;
        const own = loaded.places.at(`${pointer}/approvers`) !== undefined;
        const place =
          own || runbook.metadata.approvers.length === 0 ? `${pointer}/approvers` : '/metadata/approvers';
        if (said.has(place)) return;
        said.add(place);
        report(place, fault);
      },
    };
  },
};

function faultOf(
  { approvers, step_number }: Step,
  { environments, approvers: holders }: Config,
): string | undefined {
  const fitting = Object.entries(environments).filter(([, environment]) =>
    isSameSet(environment.approvers, approvers),
  );
  const names = fitting.map(([name]) => `\`${name}\``);
  if (names.length === 0) {
    return `Unexpected approvers of step ${step_number}, which no environment has, expected one of \`environments\` in \`config.yaml\` with the same`;
  }
  if (names.length > 1) {
    return `Unexpected approvers of step ${step_number}, which ${names.join(' and ')} have, expected one environment`;
  }
  const reviewers = new Set(
    approvers.flatMap((role) => [...(holders[role]?.users ?? []), ...(holders[role]?.teams ?? [])]),
  );
  return reviewers.size <= 6
    ? undefined
    : `Unexpected ${reviewers.size} reviewers of environment ${names[0]}, expected at most 6: so many GitHub allows; name a team`;
}

function isSameSet(one: readonly string[], other: readonly string[]): boolean {
  return new Set([...one, ...other]).size === new Set(one).size && new Set(one).size === new Set(other).size;
}
