import { planReport } from '../../report/plan-report.ts';
import { planText } from '../../report/plan-text.ts';
import { plain } from '../../report/palette.ts';
import { dryRunSummary } from '../../github/execution-page/dry-run-summary.ts';
import { readInputs } from '../../engine/inputs.ts';
import type { DispatchInputs } from '../../github/dispatch-inputs.ts';
import type { ReportVariable } from '../../schema/report.ts';
import { Failure } from '../../source/failure.ts';
import { findRunbook } from '../find-runbook.ts';
import type { Hub, JobEnd } from './hub.ts';
import { jobEnd } from './job-end.ts';

/** Says in the job's summary what an execution would do; runs nothing and writes nothing. */
export async function dryRunInJob(hub: Hub, inputs: DispatchInputs): Promise<JobEnd> {
  const { found } = findRunbook(await hub.repository(), inputs.runbook ?? '');
  if (found === null) {
    throw new Failure(
      'invalid-runbook',
      `${inputs.runbook ?? ''} cannot be read`,
      'Look at the check of main',
    );
  }
  const { runbook } = found;
  const read = readInputs(runbook, { given: inputs.variables, asked: {}, former: {}, secrets: {} });
  const values = Object.entries(runbook.variables).map(([name, { secret }]): ReportVariable => {
    const given = read.variables[name];
    return given === undefined
      ? { name, value: null, source: secret ? 'environment' : 'missing', secret }
      : { name, ...given, secret };
  });
  // Which programs are there, only the machine that runs the commands can tell.
  const plan = planReport(runbook, { values, missingPrograms: [], startAt: null });
  const text = planText(plan, runbook, plain).join('\n');
  hub.say(text);
  return jobEnd({ next: 'none' }, { summary: dryRunSummary(plan, runbook) });
}
