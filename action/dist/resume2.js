import { r as noExecutionFields } from "./execution-report.js";
import { t as Failure } from "./failure.js";
import { n as execute, r as driveOutcome, t as readSecrets } from "./read-secrets.js";
import { n as readJournal, t as openExecution } from "./open-execution.js";
import { t as actorOf } from "./person.js";
import { t as prepareAnswers } from "./prepared-answers.js";

// action/src/commands/resume.ts
const blank = {
	verb: "resume",
	...noExecutionFields(null),
	stopped: null,
	unused_answers: []
};
async function resume(options, environment) {
	const by = actorOf(options.as, environment);
	const answers = prepareAnswers(options.answers);
	const opened = await openExecution(environment, options.executionId);
	prepareToDrive(opened, environment);
	const { plan } = opened;
	const input = resumeInput(environment, opened, {
		by,
		takeOver: options.takeOver,
		reason: options.reason ?? null
	});
	return resumeOutcome(environment, opened, await execute(environment, {
		executionId: options.executionId,
		plan,
		inputs: [input],
		answers,
		operator: by.person,
		reason: options.reason ?? null
	}), answers.unused());
}
function prepareToDrive({ plan, state, warnings }, environment) {
	const secrets = readSecrets(plan.runbook, environment);
	const lost = state.secrets.filter((name) => plan.runbook.variables[name]?.required === true && secrets[name] === void 0);
	if (lost.length > 0) throw new Failure("missing-input", `${state.executionId} needs the secret ${lost.join(", ")} again`, `Put it into the environment variable ${lost[0] ?? ""}: secrets are in no journal`);
	for (const warning of warnings) environment.view.say(warning);
	for (const orphan of environment.orphans(state.executionId)) environment.view.say(orphan);
}
function resumeInput({ ports }, { tornBytes }, { by, takeOver, reason }) {
	return (state) => ({
		type: "Resume",
		at: ports.clock.now(),
		by,
		owner: ports.owners.self,
		former: formerOf(state, ports.owners),
		takeOver,
		tornBytes,
		reason
	});
}
function formerOf(state, owners) {
	return state.owner === null ? "gone" : owners.state(state.owner);
}
async function resumeOutcome(environment, { plan }, driven, unused) {
	const { events } = await readJournal(environment, driven.state.executionId);
	const { exitCode, text, fields } = driveOutcome(environment, plan, driven, events, unused);
	return {
		exitCode,
		text,
		json: {
			...blank,
			...fields,
			unused_answers: unused
		}
	};
}

export { resumeInput as a, resume as i, formerOf as n, prepareToDrive as r, blank as t };