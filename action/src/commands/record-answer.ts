import { type Observer, record } from '../engine/drive.ts';
import type { Answer } from '../engine/input.ts';
import { linesOf } from '../report/event-lines.ts';
import { executionFields } from '../report/execution-report.ts';
import { resumeCommand } from '../report/answer-commands.ts';
import type { ApproveReport } from '../schema/approve.report.ts';
import type { DriveEnvironment } from './environment.ts';
import { openExecution, readJournal } from './open-execution.ts';
import { noFields } from '../report/no-fields.ts';
import { errorOf, type Outcome } from './outcome.ts';

/** What the documents of the verbs that only record have in common. */
export type RecordFields = Omit<ApproveReport, 'verb'>;

/** The same where nothing was recorded. */
export const noRecordFields: RecordFields = { ...noFields, recorded: false, resume: null };

/** Records a person's word and nothing else; says how to go on. */
export async function recordAnswer(
  environment: DriveEnvironment,
  executionId: string,
  answer: (at: string) => Answer,
): Promise<Outcome<RecordFields>> {
  const { ports, palette, program } = environment;
  const { plan } = await openExecution(environment, executionId);
  const lines: string[] = [];
  const observer: Observer = {
    recorded: (written, after) =>
      lines.push(...written.flatMap((event) => linesOf(event, plan.runbook, after, palette))),
  };
  const { state, refusal } = await record(
    ports,
    plan,
    executionId,
    [() => answer(ports.clock.now())],
    observer,
  );
  const { events } = await readJournal(environment, executionId);
  const { status, waiting, steps, outputs, runbook_id } = executionFields({
    state,
    events,
    runbook: plan.runbook,
    program,
  });
  const resume = state.ending === null ? resumeCommand(executionId, program) : null;
  const text = refusal === null && resume !== null ? [...lines, `Go on with: ${resume}`] : lines;
  return {
    exitCode: refusal === null ? 0 : 1,
    text: text.map((line) => `${line}\n`).join(''),
    json: {
      ...noFields,
      execution_id: executionId,
      runbook_id,
      status,
      waiting,
      steps,
      outputs,
      error: refusal === null ? null : errorOf(refusal),
      recorded: refusal === null,
      resume,
    },
  };
}
