import type { StartRequest } from '../engine/start.ts';
import { planReport } from '../report/plan-report.ts';
import { planText } from '../report/plan-text.ts';
import { programsOf } from '../runbook/bash.ts';
import type { Runbook } from '../runbook/runbook.ts';
import type { ReportPlan, ReportVariable } from '../schema/report.ts';
import type { DriveEnvironment } from './environment.ts';

/** What a start would do, as a document and for people; runs nothing and writes nothing. */
export async function dryRun(
  runbook: Runbook,
  request: StartRequest,
  { ports, palette }: DriveEnvironment,
): Promise<{ readonly plan: ReportPlan; readonly text: string }> {
  const scripts = [
    ...runbook.steps.flatMap(({ commands }) => commands),
    ...[...runbook.prerequisites, ...runbook.post_conditions].flatMap(({ check }) => check ?? []),
  ];
  const programs = [...new Set(scripts.flatMap(programsOf))].toSorted();
  const missingPrograms = await ports.shell.missing(programs);
  const plan = planReport(runbook, {
    values: valuesOf(runbook, request),
    missingPrograms,
    startAt: request.startAt,
  });
  return {
    plan,
    text: planText(plan, runbook, palette)
      .map((line) => `${line}\n`)
      .join(''),
  };
}

function valuesOf(
  runbook: Runbook,
  { variables, secrets, carried }: StartRequest,
): readonly ReportVariable[] {
  const inputs = Object.entries(runbook.variables).map(([name, { secret }]): ReportVariable => {
    if (secret) {
      return { name, value: null, source: secrets.includes(name) ? 'environment' : 'missing', secret };
    }
    const given = variables[name];
    return given === undefined
      ? { name, value: null, source: 'missing', secret }
      : { name, ...given, secret };
  });
  return [
    ...inputs,
    ...Object.entries(carried).map(([name, value]): ReportVariable => ({
      name,
      value,
      source: 'carried',
      secret: false,
    })),
  ];
}
