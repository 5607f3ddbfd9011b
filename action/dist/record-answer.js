import { n as record } from "./drive.js";
import { t as linesOf } from "./event-lines.js";
import { t as executionFields } from "./execution-report.js";
import { r as resumeCommand } from "./answer-commands.js";
import { n as readJournal, t as openExecution } from "./open-execution.js";
import { t as noFields } from "./no-fields.js";
import { t as errorOf } from "./outcome.js";

// action/src/commands/record-answer.ts
const noRecordFields = {
	...noFields,
	recorded: false,
	resume: null
};
async function recordAnswer(environment, executionId, answer) {
	const { ports, palette, program } = environment;
	const { plan } = await openExecution(environment, executionId);
	const lines = [];
	const { state, refusal } = await record(ports, plan, executionId, [() => answer(ports.clock.now())], { recorded: (written, after) => lines.push(...written.flatMap((event) => linesOf(event, plan.runbook, after, palette))) });
	const { events } = await readJournal(environment, executionId);
	const { status, waiting, steps, outputs, runbook_id } = executionFields({
		state,
		events,
		runbook: plan.runbook,
		program
	});
	const resume = state.ending === null ? resumeCommand(executionId, program) : null;
	const text = refusal === null && resume !== null ? [...lines, `Go on with: ${resume}`] : lines;
	return {
		exitCode: refusal === null ? 0 : 1,
		text: text.map((line) => `${line}\n`).join(""),
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
			resume
		}
	};
}

export { recordAnswer as n, noRecordFields as t };