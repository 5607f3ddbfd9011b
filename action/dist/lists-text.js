import { t as columns } from "./columns.js";
import { t as dayAndTime } from "./instant.js";
import { t as statusCell } from "./status-style.js";
import { t as visible } from "./visible.js";

// action/src/report/lists-text.ts
function executionsText(executions, palette) {
	if (executions.length === 0) return ["no executions"];
	const rows = executions.map((execution) => [
		visible(execution.execution_id),
		statusCell(execution.status, palette),
		visible(execution.operator),
		dayAndTime(execution.started_at),
		visible(execution.incident ?? ""),
		execution.waiting.map((gate) => `${gate.kind} of ${visible(gate.title)}`).join(", ")
	]);
	return columns([
		"EXECUTION",
		"STATUS",
		"OPERATOR",
		"STARTED (UTC)",
		"INCIDENT",
		"WAITS FOR"
	], rows, palette);
}
function runbooksText(runbooks, palette) {
	if (runbooks.length === 0) return ["no runbooks"];
	const rows = runbooks.map((runbook) => [
		{
			text: visible(runbook.runbook_id),
			style: palette.strong
		},
		runbook.severity,
		runbook.category.replace("_", " "),
		visible(runbook.services_affected.join(", ")),
		visible(runbook.title)
	]);
	return columns([
		"ID",
		"SEVERITY",
		"CATEGORY",
		"SERVICES",
		"TITLE"
	], rows, palette);
}

export { runbooksText as n, executionsText as t };