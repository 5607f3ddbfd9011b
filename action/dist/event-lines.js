import { n as durationText, r as timeOfDay, t as dayAndTime } from "./instant.js";
import { a as shownValue, o as targetText, t as counted } from "./step-facts.js";
import { n as subjectText, t as stepText } from "./subject-text.js";
import { n as plain } from "./palette.js";
import { a as visitOf } from "./state.js";
import { a as stepByNumber } from "./flow.js";
import { n as millisecondsBetween } from "./time.js";
import { t as visible } from "./visible.js";

// action/src/report/event-line.ts
function line(mark, tone, text, below = []) {
	return {
		mark,
		tone,
		text,
		below
	};
}
function because(reason) {
	return reason === null || reason === "" ? "" : `: ${reason}`;
}

// action/src/report/gate-event-lines.ts
function gateLine(event, runbook) {
	const who = event.by?.person ?? "nobody";
	switch (event.type) {
		case "ApprovalRequested": return line("‖", "warn", `${stepText(runbook, event.step)} waits for approval by ${event.approvers.join(" or ")}${until(event)}`);
		case "ApprovalGranted": return line("✓", "good", `${stepText(runbook, event.step)} approved by ${who}${because(event.reason)}`);
		case "ApprovalRejected": return line("✗", "bad", `${stepText(runbook, event.step)} refused by ${who}${because(event.reason)}`);
		case "GateRefused": return line("✗", "bad", `${who}'s answer to ${subjectText(runbook, event.subject)} does not count: ${event.message}`);
		case "GateExpired": return line("✗", "warn", `nobody answered the ${event.gate} of ${subjectText(runbook, event.subject)} in time`);
		case "DecisionRequested": return line("?", "warn", `${stepText(runbook, event.step)} waits for a choice${until(event)}: ${Object.keys(event.branches).join(", ")}`);
		case "DecisionTaken": {
			const how = event.rule === null ? `chosen by ${who}` : `decided by rule ${event.rule}`;
			return line("✓", "good", `${stepText(runbook, event.step)}: ${event.branch} → ${targetText(event.target)}, ${how}${because(event.reason)}`);
		}
		case "ConfirmationRequested": return line("?", "warn", `${subjectText(runbook, event.subject)} waits for ${event.answers.join(", ")}${until(event)}`, [event.message, ...event.items.length === 0 ? [] : [`items: ${event.items.join(", ")}`]]);
		case "Confirmed": return line("✓", "good", `${subjectText(runbook, event.subject)}: ${event.outcome}, says ${who}${because(event.reason)}`);
		default: return event;
	}
}
function until({ at, expires_at: expiresAt }) {
	if (expiresAt === null) return "";
	return ` until ${at.slice(0, 10) === expiresAt.slice(0, 10) ? dayAndTime(expiresAt).slice(11) : dayAndTime(expiresAt)} UTC`;
}

// action/src/report/step-event-lines.ts
function stepStarted(event, runbook) {
	const { step, attempt, items, undoes, recheck_for: recheckFor } = event;
	const about = [
		...undoes === void 0 ? [] : [`undoes step ${undoes.step}${undoes.item === null ? "" : ` [${undoes.item}]`}`],
		...recheckFor === void 0 ? [] : [`checked again before step ${recheckFor}`],
		...event.visit > 1 && undoes === void 0 && recheckFor === void 0 ? [`visit ${event.visit}`] : [],
		...items === void 0 ? attempts(attempt, stepByNumber(runbook, step)) : [counted(items.length, "item")]
	];
	return line(undoes === void 0 ? "▶" : "↶", "info", `${stepText(runbook, step)}${itemText(event.item)}${about.length === 0 ? "" : ` (${about.join(", ")})`}`);
}
function commandFinished(event) {
	const after = `after ${durationText(event.duration_ms)}`;
	const command = `command ${event.index}${itemText(event.item)}`;
	switch (event.ended) {
		case "exited": return event.exit_code === 0 ? null : line("·", "warn", `${command} ended with exit code ${event.exit_code ?? "?"} ${after}`);
		case "signalled": return line("·", "warn", `${command} was ended by ${event.signal ?? "a signal"} ${after}`);
		case "timed_out": return line("·", "warn", `${command} was stopped ${after}: its time was up`);
		case "cancelled": return line("·", "warn", `${command} was stopped ${after}`);
		case "not_started": return line("·", "warn", `${command} could not be started`);
		default: return event.ended;
	}
}
function stepFinished(event, runbook, state) {
	const name = `${stepText(runbook, event.step)}${itemText(event.item)}`;
	if (event.status === "completed") {
		const values = published(event);
		return (event.branch !== void 0 || stepByNumber(runbook, event.step)?.step_type === "manual") && values.length === 0 ? null : line("✓", "good", `${name} ${lasted(event, state)}`.trimEnd(), values);
	}
	const unproven = event.verify.filter(({ holds }) => !holds).map(({ expression }) => `does not hold: ${expression}`);
	const again = event.final ? "" : `; next attempt${event.retry_in_seconds > 0 ? ` in ${event.retry_in_seconds} s` : ""}`;
	return line("✗", event.final ? "bad" : "warn", `${name}: ${event.error?.message ?? "failed"}${again}`, unproven);
}
function stepSkipped(event, runbook) {
	return line("–", "dim", `${stepText(runbook, event.step)}${itemText(event.item)} skipped: ${{
		when: "its condition does not hold",
		operator: "skipped by the operator",
		rejected: "its approval was refused",
		expired: "its approval expired",
		not_run_here: "not run in this execution"
	}[event.reason]}${because(event.detail)}`);
}
function attempts(attempt, step) {
	const most = step?.retry.attempts ?? 1;
	if (attempt === 1 && most === 1) return [];
	return [attempt > most ? `attempt ${attempt}` : `attempt ${attempt} of ${most}`];
}
function itemText(item) {
	return item === null ? "" : ` [${item}]`;
}
function lasted(event, state) {
	const startedAt = event.item === null ? visitOf(state, event.step, event.visit)?.startedAt : null;
	return typeof startedAt === "string" ? durationText(millisecondsBetween(startedAt, event.at)) : "";
}
function published(event) {
	return [...Object.entries(event.outputs).map(([name, value]) => `${name} = ${shownValue(value)}`), ...event.secret_outputs.map((name) => `${name} = ***`)];
}

// action/src/report/event-lines.ts
function linesOf(event, runbook, state, palette = plain) {
	const said = eventLine(event, runbook, state);
	if (said === null) return [];
	const mark = said.tone === null ? said.mark : palette[said.tone](said.mark);
	return [`${palette.dim(timeOfDay(event.at))} ${mark} ${visible(said.text)}`, ...said.below.map((below) => `${" ".repeat(11)}${visible(below)}`)];
}
function sentenceOf(event, runbook, state) {
	const said = eventLine(event, runbook, state);
	return said === null ? null : visible(`${said.mark} ${said.text}`);
}
function eventLine(event, runbook, state) {
	switch (event.type) {
		case "StepStarted": return stepStarted(event, runbook);
		case "CommandFinished": return commandFinished(event);
		case "StepFinished": return stepFinished(event, runbook, state);
		case "StepSkipped": return stepSkipped(event, runbook);
		case "ApprovalRequested":
		case "ApprovalGranted":
		case "ApprovalRejected":
		case "GateRefused":
		case "GateExpired":
		case "DecisionRequested":
		case "DecisionTaken":
		case "ConfirmationRequested":
		case "Confirmed": return gateLine(event, runbook);
		default: return executionLine(event, runbook);
	}
}
function executionLine(event, runbook) {
	const who = event.by?.person ?? "the engine";
	switch (event.type) {
		case "ExecutionStarted": return started(event, runbook);
		case "ExecutionResumed": return resumed(event, who);
		case "ExecutionReopened": return line("●", "strong", `reopened by ${who}${because(event.reason)}`);
		case "HandedOver": return line("●", "strong", `${who} handed over to ${event.to}`);
		case "PauseRequested": return line("‖", "warn", `${who} asks to pause at the next step${because(event.reason)}`);
		case "ConditionChecked": return conditionChecked(event, runbook);
		case "RollbackStarted": {
			const stays = event.to === null ? "" : `, back to step ${event.to}`;
			return line("↶", "warn", `rolling back${stays}${because(event.reason)}`);
		}
		case "RollbackFinished": return rolledBack(event, runbook);
		case "Escalated": return line("!", "bad", `${event.message}${event.to.length === 0 ? "" : ` (to ${event.to.join(", ")})`}`);
		case "Notified": return event.delivered ? line("✉", "info", `${event.channel}: ${event.message}`) : line("✗", "bad", `${event.channel} did not take the message${because(event.error)}`, [event.message]);
		case "NoteAdded": return line("✎", null, `${who}: ${event.text}`, (event.redacted ?? []).map((file) => `removed: ${file}`));
		case "ExecutionInterrupted": {
			const why = event.reason === "signal" ? ` by ${event.signal ?? "a signal"}` : event.reason === "pause" ? ", as asked" : "";
			return line("‖", "warn", `${event.reason === "pause" ? "paused" : "interrupted"}${why}`);
		}
		case "ExecutionFinished": return finished(event, runbook);
		default: return event;
	}
}
function started(event, runbook) {
	const about = [
		`operator ${event.operator}`,
		...event.incident === null ? [] : [`incident ${event.incident}`],
		...event.change_ticket === null ? [] : [`change ticket ${event.change_ticket}`]
	];
	const more = [
		`${event.execution_id} (${about.join(", ")})`,
		...event.start_at === null ? [] : [`starts at step ${stepText(runbook, event.start_at)}`],
		...event.continues === null ? [] : [`continues ${event.continues}`],
		...event.overrode === null ? [] : [`overrides the lock of ${event.overrode}`],
		...event.reason === null ? [] : [`reason: ${event.reason}`]
	];
	return line("●", "strong", `${event.runbook_id} ${runbook.metadata.title} (version ${event.runbook_version})`, more);
}
function resumed(event, who) {
	const { former, take_over: takeOver, torn_bytes: torn } = event;
	const from = takeOver && former !== null ? `, taken over from process ${former.pid} on ${former.host}` : "";
	const below = torn === 0 ? [] : [`${torn} bytes of a torn last line were set aside`];
	return line("●", "strong", `resumed by ${who}${from}${because(event.reason)}`, below);
}
function conditionChecked(event, runbook) {
	const preflight = event.subject === "preflight";
	const what = preflight ? event.description : subjectText(runbook, event.subject);
	switch (event.status) {
		case "passed": return preflight ? null : line("✓", "good", what);
		case "failed": return line("✗", "bad", what, event.detail === null ? [] : event.detail.trimEnd().split("\n"));
		case "unchecked": return line("–", "dim", `${what} (nothing checks it)`);
		default: return event.status;
	}
}
function rolledBack(event, runbook) {
	const name = (undo) => stepText(runbook, undo.step) + (undo.item === null ? "" : ` [${undo.item}]`);
	const below = [
		...event.undone.map((undo) => `undone: ${name(undo)}`),
		...event.not_undone.map((undo) => `NOT undone: ${name(undo)}: ${undo.reason}`),
		...event.without_rollback.map((step) => `nothing undoes: ${stepText(runbook, step)}`)
	];
	return event.status === "complete" ? line("↶", "good", "everything was undone", below) : line("↶", "bad", "not everything was undone", below);
}
function finished(event, runbook) {
	const failed = event.failed_steps.filter((step) => step !== event.step).map((step) => `failed on the way: ${stepText(runbook, step)}`);
	if (event.status === "completed") return line("■", "good", `completed${because(event.reason)}`, failed);
	const named = event.step !== null && (event.reason ?? "").toLowerCase().includes(`step ${event.step}`);
	const where = event.step === null || named ? "" : ` at ${stepText(runbook, event.step)}`;
	return line("■", "bad", `${event.status.replace("_", " ")}${where}${because(event.reason)}`, failed);
}

export { sentenceOf as n, linesOf as t };