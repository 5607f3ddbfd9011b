import { t as Failure } from "./failure.js";
import { t as didYouMean } from "./did-you-mean.js";
import { t as loadRunbook } from "./load-runbook.js";
import { n as notStarted } from "./state.js";
import { i as fold, r as evolve, t as brokenJournal } from "./journal-failure.js";
import { t as noFields } from "./no-fields.js";
import { n as sentenceOf } from "./event-lines.js";
import { n as subjectText } from "./subject-text.js";
import { t as reportSteps } from "./report-steps.js";
import { a as answersOf, i as answerCommands, o as resumeCommand, r as reportVariables } from "./report-variables.js";
import { createHash } from "node:crypto";

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

// action/src/commands/sha256.ts
function sha256(text) {
	return createHash("sha256").update(text).digest("hex");
}

// action/src/commands/plan-of.ts
function planOf(runbook, source, config) {
	return {
		runbook,
		source,
		policy: policyOf(runbook, config),
		digest: sha256
	};
}
function policyOf({ metadata }, config) {
	const roles = Object.entries(config.approvers).map(([role, { users }]) => [role, users]);
	return {
		roles: Object.fromEntries(roles),
		gateMinutes: config.gates[metadata.severity],
		output: config.journal.output
	};
}

// action/src/commands/open-execution.ts
async function openExecution(environment, executionId) {
	const { events, tornBytes } = await readJournal(environment, executionId);
	const state = fold(events);
	const repository = await environment.repository();
	const { runbook, warnings } = await runbookOf(environment, repository, state);
	return {
		plan: planOf(runbook, state.digest, repository.config),
		state,
		events,
		tornBytes,
		warnings
	};
}
async function readJournal({ store, program }, executionId) {
	const read = await store.read(executionId);
	if (read.ok) return read;
	const failure = brokenJournal(executionId, read.problem);
	if (read.problem.code !== "unknown-execution") throw failure;
	throw new Failure("unknown-execution", failure.message, didYouMean(executionId, await store.list()) ?? `List them with ${program} executions`);
}
function viewOf({ plan, state, events }, { program }) {
	return {
		state,
		events,
		runbook: plan.runbook,
		program
	};
}
async function runbookOf(environment, repository, state) {
	const now = repository.runbooks.find(({ id }) => id === state.runbookId);
	if (now !== void 0 && sha256(now.file.text) === state.digest) return {
		runbook: now.runbook,
		warnings: []
	};
	const text = await environment.store.kept(state.digest);
	if (text === null || sha256(text) !== state.digest) throw new Failure("not-here", `The version of ${state.runbookId} that ${state.executionId} began with is not at hand`, `Bring back the file whose SHA-256 is ${state.digest}, for instance from git, or abort this execution`);
	const where = now === void 0 ? "is not in the working tree any more" : `(${now.file.path}) has changed since this execution began`;
	return {
		runbook: readKept(text, state, repository.config),
		warnings: [`${state.runbookId} ${where}: going on with the version that it began with`]
	};
}
function readKept(text, state, config) {
	const { loaded, findings } = loadRunbook({
		path: `${state.runbookId}.yaml`,
		text
	}, { config });
	if (loaded === void 0) throw new Failure("invalid-runbook", `The version of ${state.runbookId} that ${state.executionId} began with cannot be read: ${findings[0]?.message ?? "it is no runbook"}`, findings[0]?.hint ?? "Look whether runbooks/config.yaml still has what it needs; else use the version of this program that started it");
	return loaded.runbook;
}

export { sha256 as a, noExecutionFields as c, planOf as i, timeline as l, readJournal as n, executionFields as o, viewOf as r, executionSummary as s, openExecution as t };