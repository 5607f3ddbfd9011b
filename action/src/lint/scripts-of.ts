import type { Runbook } from '../runbook/runbook.ts';

/** Every script that an execution of a runbook, or a check, runs; those of manual steps are only shown. */
export function scriptsOf({ prerequisites, steps, post_conditions }: Runbook): readonly string[] {
  return [
    ...steps.filter(({ step_type }) => step_type !== 'manual').flatMap(({ commands }) => commands),
    ...[...prerequisites, ...post_conditions].flatMap(({ check }) => (check === undefined ? [] : [check])),
  ];
}
