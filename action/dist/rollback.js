import { t as hasEnded } from "./state.js";
import { r as noExecutionFields } from "./execution-report.js";
import { a as stepByNumber } from "./flow.js";
import { t as Failure } from "./failure.js";
import { n as execute, r as driveOutcome } from "./read-secrets.js";
import { n as readJournal, t as openExecution } from "./open-execution.js";
import { t as actorOf } from "./person.js";
import { t as prepareAnswers } from "./prepared-answers.js";
import { a as resumeInput, r as prepareToDrive } from "./resume2.js";

// action/src/commands/rollback.ts
const blank = {
	verb: "rollback",
	...noExecutionFields(null),
	stopped: null
};
async function rollback(options, environment) {
	const by = actorOf(options.as, environment);
	const opened = await openExecution(environment, options.executionId);
	const { plan } = opened;
	if (options.to !== void 0 && stepByNumber(plan.runbook, options.to) === void 0) throw new Failure("usage", `${opened.state.runbookId} has no step ${options.to}`, `Steps are ${plan.runbook.steps.map((step) => step.step_number).join(", ")}`);
	prepareToDrive(opened, environment);
	const reason = options.reason ?? null;
	const takeUp = resumeInput(environment, opened, {
		by,
		takeOver: options.takeOver,
		reason
	});
	const undo = () => ({
		type: "Rollback",
		at: environment.ports.clock.now(),
		by,
		to: options.to ?? null,
		reason
	});
	const inputs = hasEnded(opened.state) ? [undo, takeUp] : [takeUp, undo];
	const answers = prepareAnswers({
		choose: [],
		approve: [],
		confirm: []
	});
	const driven = await execute(environment, {
		executionId: options.executionId,
		plan,
		inputs,
		answers,
		operator: by.person,
		reason
	});
	const { events } = await readJournal(environment, options.executionId);
	const { exitCode, text, fields } = driveOutcome(environment, plan, driven, events, []);
	return {
		exitCode: driven.stopped === "finished" && driven.state.status === "rolled_back" ? 0 : exitCode,
		text,
		json: {
			...blank,
			...fields
		}
	};
}

export { blank, rollback };