import { executionFields, noExecutionFields, timeline } from '../report/execution-report.ts';
import { executionsText } from '../report/lists-text.ts';
import { statusText } from '../report/status-text.ts';
import type { StatusReport } from '../schema/status.report.ts';
import type { StoreEnvironment } from './environment.ts';
import { viewOf } from './open-execution.ts';
import { openForReading } from './open-for-reading.ts';
import type { Outcome } from './outcome.ts';
import { summaries } from './summaries.ts';

export type StatusOptions = { readonly executionId?: string };

/** The document of a `status` that never came to it. */
export const blank: StatusReport = {
  verb: 'status',
  ...noExecutionFields(null),
  timeline: [],
  executions: [],
};

/** Tells how an execution stands; without one, which are unfinished and what they wait for. */
export async function status(
  { executionId }: StatusOptions,
  environment: StoreEnvironment,
): Promise<Outcome<StatusReport>> {
  const { palette } = environment;
  if (executionId === undefined) {
    const executions = await summaries(environment, 'unfinished');
    const commands = executions.flatMap(({ waiting }) => waiting.flatMap((gate) => gate.commands));
    const lines =
      executions.length === 0
        ? ['no unfinished executions']
        : [
            ...executionsText(executions, palette),
            ...(commands.length === 0
              ? []
              : ['', palette.strong('Answer with'), ...commands.map((command) => `  ${command}`)]),
          ];
    return { exitCode: 0, text: lines.map((line) => `${line}\n`).join(''), json: { ...blank, executions } };
  }
  const opened = await openForReading(environment, executionId);
  const view = viewOf(opened, environment);
  const lines = [...statusText(view, palette), ...opened.warnings.map((warning) => palette.warn(warning))];
  return {
    exitCode: 0,
    text: lines.map((line) => `${line}\n`).join(''),
    json: { ...blank, ...executionFields(view), timeline: timeline(view) },
  };
}
