import { n as stepsOfSegment } from "./segment.js";
import { a as stepByNumber, n as nextStep } from "./flow.js";
import { r as resumeCommand, t as answerCommands } from "./answer-commands.js";
import { t as dayAndTime } from "./instant.js";
import { n as reportValues, t as publisherOf } from "./report-variables.js";
import { o as targetText, r as itemsText } from "./step-facts.js";
import { n as subjectText, t as stepText } from "./subject-text.js";
import { n as scriptLines, r as sectionsText, t as proseLines } from "./text-section.js";
import { n as valuesText, t as mentioned } from "./values-text.js";
import { t as visible } from "./visible.js";

// action/src/report/gate-text.ts
function gateText(gate, view, palette) {
	const { state, runbook, program } = view;
	const step = gate.step === null ? void 0 : stepByNumber(runbook, gate.step);
	const sections = [
		{
			title: "What it is for",
			lines: proseLines(step?.description)
		},
		...step === void 0 ? [{
			title: "What is checked",
			lines: checkLines(gate, runbook, palette)
		}] : stepSections(gate, step, view, palette),
		{
			title: "Answer with",
			lines: answerCommands(gate, state.executionId, program)
		},
		{
			title: "Then go on with",
			lines: [resumeCommand(state.executionId, program)]
		}
	];
	return [
		palette.warn(headline(gate, runbook)),
		...about(gate, view),
		...sectionsText(sections, palette)
	];
}
function headline(gate, runbook) {
	const subject = subjectText(runbook, gate.subject);
	const visit = gate.visit > 1 ? ` (visit ${gate.visit})` : "";
	switch (gate.kind) {
		case "approval": return `Approval needed: step ${subject}${visit}`;
		case "decision": return `Decision needed: step ${subject}${visit}`;
		case "confirmation": return gate.reason === "manual" ? `To be done by hand: step ${subject}${visit}` : `A person must say how it goes on: ${gate.step === null ? "" : "step "}${subject}${visit}`;
		default: return gate;
	}
}
function about(gate, { state, runbook }) {
	const title = gate.step === null ? "" : stepByNumber(runbook, gate.step)?.title;
	const expired = gate.expired ? " (expired; it can still be answered)" : "";
	const until = gate.expiresAt === null ? "never expires" : `expires ${dayAndTime(gate.expiresAt)} UTC${expired}`;
	const operators = [.../* @__PURE__ */ new Set([
		state.startedBy,
		state.operator,
		...state.actors
	])].map(visible).join(", ");
	return [
		`  asked ${dayAndTime(gate.since)} UTC, ${until}`,
		...gate.kind === "approval" ? [`  may approve: ${gate.approvers.map(visible).join(" or ")}, but nobody who operates this execution (${operators})`] : [],
		...gate.kind === "confirmation" && gate.message !== title ? proseLines(gate.message).map((line) => `  ${line}`) : [],
		...gate.kind === "confirmation" && gate.items.length > 0 ? [`  items: ${gate.items.map(visible).join(", ")}`] : []
	];
}
function checkLines(gate, runbook, palette) {
	const [list, position] = gate.subject.split(".");
	const condition = list === "prerequisites" || list === "post_conditions" ? runbook[list][Number(position) - 1] : void 0;
	return condition?.check === void 0 ? [] : scriptLines(condition.check, palette);
}
function stepSections(gate, step, view, palette) {
	const undo = step.rollback_step === void 0 ? void 0 : stepByNumber(view.runbook, step.rollback_step);
	const values = reportValues(view);
	const used = step.automation_script === void 0 ? mentioned(values, [...step.commands, ...undo?.commands ?? []]) : values;
	return [
		{
			title: runsTitle(gate, step),
			lines: runLines(gate, step, view, palette)
		},
		{
			title: "With these values",
			lines: valuesText(used, (name) => publisherOf(view, name))
		},
		{
			title: "Expected output",
			lines: step.step_type === "manual" ? proseLines(step.expected_output) : []
		},
		{
			title: "Success criteria",
			lines: gate.kind === "decision" ? [] : proseLines(step.success_criteria)
		},
		{
			title: "If it fails",
			lines: proseLines(gate.kind === "confirmation" ? step.failure_action : void 0)
		},
		{
			title: "Branches",
			lines: gate.kind === "decision" ? branchLines(gate.branches, view.runbook) : []
		},
		{
			title: "What undoes it",
			lines: undoLines(step, undo, palette)
		}
	];
}
function runsTitle(gate, step) {
	if (step.step_type === "manual") return "Commands, to be run by you";
	return gate.kind === "approval" ? "What will run" : "What the step runs";
}
function runLines(gate, step, view, palette) {
	const items = itemsText(step.for_each);
	const following = gate.kind === "approval" ? followingSteps(step, view) : [];
	return [
		...step.recheck.map((number) => `checked again first: ${stepText(view.runbook, number)}`),
		...items === null ? [] : [`for each of: ${visible(items)}`],
		...step.commands.flatMap((command) => scriptLines(command, palette)),
		...step.automation_script === void 0 ? [] : [`automation: ${visible(step.automation_script)}`],
		...step.notify === void 0 ? [] : [`message to ${visible(step.notify.channel)}: ${visible(step.notify.message)}`],
		...following.length === 0 ? [] : ["then, until the next question:", ...following.map((number) => `  ${stepText(view.runbook, number)}`)]
	];
}
function followingSteps(step, { runbook, state }) {
	const target = step.step_type === "decision" ? "end" : nextStep(runbook, step);
	const next = target === "end" ? void 0 : stepByNumber(runbook, target);
	return (next === void 0 ? [] : stepsOfSegment(runbook, {
		...state,
		grant: null
	}, next)).map((other) => other.step_number).filter((number) => number !== step.step_number);
}
function branchLines(branches, runbook) {
	return Object.entries(branches).map(([name, target]) => {
		const where = target === "end" ? targetText(target) : `step ${stepText(runbook, target)}`;
		return `${visible(name)} → ${where}`;
	});
}
function undoLines(step, undo, palette) {
	if (step.irreversible !== void 0) return [`nothing: ${visible(step.irreversible)}`];
	if (undo === void 0) return step.step_type === "automated" || step.step_type === "manual" ? ["nothing is declared"] : [];
	const how = undo.step_type === "manual" ? ", by hand" : "";
	return [`step ${undo.step_number} ${visible(undo.title)}${how}`, ...undo.commands.flatMap((command) => scriptLines(command, palette))];
}

export { gateText as t };