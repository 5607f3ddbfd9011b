import { a as fold } from "./journal-failure.js";
import { t as Failure } from "./failure.js";
import { n as readJournal, t as openExecution } from "./open-execution.js";
import { t as planOf } from "./plan-of.js";

// action/src/commands/open-for-reading.ts
async function openForReading(environment, executionId) {
	try {
		return await openExecution(environment, executionId);
	} catch (error) {
		if (!(error instanceof Failure) || error.code !== "not-here" && error.code !== "invalid-runbook") throw error;
		const { events, tornBytes } = await readJournal(environment, executionId);
		const state = fold(events);
		const { runbooks, config } = await environment.repository();
		const today = runbooks.find(({ id }) => id === state.runbookId)?.runbook;
		return {
			plan: planOf(today ?? unknownRunbook(state), state.digest, config),
			state,
			events,
			tornBytes,
			warnings: [`${error.message}: it can be looked at and ended, not gone on with`]
		};
	}
}
function unknownRunbook({ runbookId, runbookVersion, lock }) {
	return {
		metadata: {
			runbook_id: runbookId,
			title: "(its file is gone)",
			description: "",
			category: "maintenance",
			severity: "all",
			services_affected: [],
			triggers: [],
			author: "",
			version: runbookVersion,
			review_date: "",
			approvers: [],
			tags: [],
			estimated_total_duration_minutes: 0,
			requires_change_ticket: false,
			automation_level: "manual",
			symptoms: [],
			lock,
			auto_start: false
		},
		variables: {},
		prerequisites: [],
		steps: [],
		post_conditions: [],
		related_runbooks: [],
		references: [],
		changelog: []
	};
}

export { openForReading as t };