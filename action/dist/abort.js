import { n as record } from "./drive.js";
import { r as noExecutionFields } from "./execution-report.js";
import { r as driveOutcome } from "./read-secrets.js";
import { n as readJournal } from "./open-execution.js";
import { t as openForReading } from "./open-for-reading.js";
import { t as actorOf } from "./person.js";
import { n as formerOf } from "./resume2.js";

// action/src/commands/abort.ts
const blank = {
	verb: "abort",
	...noExecutionFields(null),
	stopped: null
};
async function abort(options, environment) {
	const by = actorOf(options.as, environment);
	const { plan } = await openForReading(environment, options.executionId);
	const { ports, view } = environment;
	for (const orphan of environment.orphans(options.executionId)) view.say(orphan);
	view.begin({
		runbook: plan.runbook,
		program: environment.program
	});
	const driven = await record(ports, plan, options.executionId, [(state) => ({
		type: "Abort",
		at: ports.clock.now(),
		by,
		former: formerOf(state, ports.owners),
		reason: options.reason ?? null
	})], { recorded: view.recorded });
	view.end();
	const { events } = await readJournal(environment, options.executionId);
	const { exitCode, text, fields } = driveOutcome(environment, plan, driven, events, []);
	return {
		exitCode: driven.refusal === null ? 0 : exitCode,
		text,
		json: {
			...blank,
			...fields
		}
	};
}

export { abort, blank };