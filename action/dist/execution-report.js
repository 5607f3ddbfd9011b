import { n as notStarted } from "./state.js";
import { i as evolve } from "./journal-failure.js";
import { n as answersOf, r as resumeCommand, t as answerCommands } from "./answer-commands.js";
import { n as sentenceOf } from "./event-lines.js";
import { t as reportSteps } from "./report-steps.js";
import { r as reportVariables } from "./report-variables.js";
import { n as subjectText } from "./subject-text.js";
import { t as noFields } from "./no-fields.js";

// action/src/report/report-waiting.ts
function reportWaiting(view) {
	const { gate } = view.state;
	return gate === null ? [] : [waiting(gate, view)];
}
function waiting(gate, { state, runbook, program }) {
	const title = subjectText(runbook, gate.subject);
	return {
		kind: gate.kind,
		step: gate.step,
		subject: gate.subject,
		visit: gate.visit,
		title,
		reason: gate.kind === "confirmation" ? gate.reason : null,
		message: question(gate, title),
		since: gate.since,
		expires_at: gate.expiresAt,
		approvers: gate.kind === "approval" ? gate.approvers : [],
		branches: gate.kind === "decision" ? gate.branches : {},
		items: gate.kind === "confirmation" ? gate.items : [],
		answers: answersOf(gate),
		commands: answerCommands(gate, state.executionId, program)
	};
}
function question(gate, title) {
	switch (gate.kind) {
		case "approval": return `May step ${title} run?`;
		case "decision": return `Which way from step ${title}?`;
		case "confirmation": return gate.message;
		default: return gate;
	}
}

// action/src/report/execution-report.ts
function executionFields(view) {
	const { state, program } = view;
	return {
		execution_id: state.executionId,
		runbook_id: state.runbookId,
		status: state.status,
		waiting: reportWaiting(view),
		steps: reportSteps(view),
		outputs: publishedValues(state),
		findings: [],
		error: null,
		operator: state.operator,
		incident: state.incident,
		change_ticket: state.changeTicket,
		started_at: state.startedAt,
		finished_at: state.finishedAt,
		variables: reportVariables(view),
		conditions: conditions(view),
		failed_steps: failedSteps(state),
		rollback: rollback(view),
		notes: state.notes,
		resume: state.ending === null ? resumeCommand(state.executionId, program) : null
	};
}
function noExecutionFields(runbookId) {
	return {
		...noFields,
		runbook_id: runbookId,
		operator: null,
		incident: null,
		change_ticket: null,
		started_at: null,
		finished_at: null,
		variables: [],
		conditions: [],
		failed_steps: [],
		rollback: null,
		notes: [],
		resume: null
	};
}
function executionSummary(view) {
	const { state } = view;
	return {
		execution_id: state.executionId,
		runbook_id: state.runbookId,
		status: state.status,
		operator: state.operator,
		incident: state.incident,
		started_at: state.startedAt,
		finished_at: state.finishedAt,
		lock: state.lock,
		waiting: reportWaiting(view)
	};
}
function timeline({ events, runbook }) {
	let state = notStarted;
	return events.flatMap((event) => {
		state = evolve(state, event);
		const text = sentenceOf(event, runbook, state);
		return text === null ? [] : [{
			seq: event.seq,
			at: event.at,
			type: event.type,
			by: event.by?.person ?? null,
			text
		}];
	});
}
function publishedValues(state) {
	return Object.fromEntries(Object.entries(state.values).filter(([name]) => !(name in state.variables)));
}
function failedSteps(state) {
	const failed = state.visits.filter((visit) => visit.status === "failed" && visit.undoes === null).map((visit) => visit.step);
	return state.ending?.failedSteps ?? [...new Set(failed)];
}
function conditions({ events, runbook }) {
	return ["prerequisites", "post_conditions"].flatMap((list) => runbook[list].map((condition, index) => ({
		subject: `${list}.${index + 1}`,
		...condition
	}))).map(({ subject, description, check }) => {
		const checked = events.findLast((event) => event.type === "ConditionChecked" && event.subject === subject);
		return {
			subject,
			description,
			check: check ?? null,
			status: checked?.status ?? null,
			detail: checked?.detail ?? null
		};
	});
}
function rollback({ state, events }) {
	if (state.rollback === null) return null;
	const finished = events.findLast((event) => event.type === "RollbackFinished");
	return {
		status: state.rollback.finished ?? "running",
		undone: state.rollback.undone,
		not_undone: state.rollback.notUndone,
		without_rollback: state.rollback.finished === null ? [] : finished?.without_rollback ?? []
	};
}

export { timeline as i, executionSummary as n, noExecutionFields as r, executionFields as t };