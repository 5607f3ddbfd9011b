import { n as executionSummary } from "./execution-report.js";
import { r as viewOf } from "./open-execution.js";
import { t as openForReading } from "./open-for-reading.js";

// action/src/commands/summaries.ts
async function summaries(environment, only) {
	const all = [];
	for (const summary of await environment.store.summaries(only)) if (only === void 0 || summary.status === only) all.push(summary.status === "unfinished" ? await unfinished(environment, summary) : brief(summary, summary.status));
	return all.toSorted((one, other) => one.started_at < other.started_at ? -1 : 1);
}
async function unfinished(environment, summary) {
	try {
		return executionSummary(viewOf(await openForReading(environment, summary.executionId), environment));
	} catch {
		return brief(summary, "in_progress");
	}
}
function brief({ executionId, runbookId, operator, incident, startedAt, finishedAt, lock }, status) {
	return {
		execution_id: executionId,
		runbook_id: runbookId,
		status,
		operator,
		incident,
		started_at: startedAt,
		finished_at: finishedAt,
		lock,
		waiting: []
	};
}

export { summaries as t };