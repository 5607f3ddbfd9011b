import { i as timeline, r as noExecutionFields, t as executionFields } from "./execution-report.js";
import { t as executionsText } from "./lists-text.js";
import { t as columns } from "./columns.js";
import { t as gateText } from "./gate-text.js";
import { n as durationText, r as timeOfDay, t as dayAndTime } from "./instant.js";
import { n as reportValues, t as publisherOf } from "./report-variables.js";
import { t as stepText } from "./subject-text.js";
import { r as sectionsText, t as proseLines } from "./text-section.js";
import { i as stepMark, r as statusWords, t as statusCell } from "./status-style.js";
import { n as valuesText } from "./values-text.js";
import { t as visible } from "./visible.js";
import { r as viewOf } from "./open-execution.js";
import { t as openForReading } from "./open-for-reading.js";
import { t as summaries } from "./summaries.js";

// action/src/report/status-text.ts
function statusText(view, palette) {
	const { state, runbook } = view;
	const fields = executionFields(view);
	const head = [
		palette.strong(visible(state.executionId)),
		`${visible(state.runbookId)} ${visible(runbook.metadata.title)} (version ${visible(state.runbookVersion)})`,
		`status ${statusWords(state.status, palette)}, operator ${visible(state.operator)}${related("incident", state.incident)}${related("change ticket", state.changeTicket)}`,
		`started ${dayAndTime(state.startedAt)} UTC${state.finishedAt === null ? "" : `, ended ${dayAndTime(state.finishedAt)} UTC`}`,
		...reasonLines(state.ending?.reason ?? null)
	];
	const missing = fields.variables.filter((variable) => variable.source === "missing");
	const rollback = fields.rollback === null ? [] : rollbackLines(fields.rollback, view);
	const sections = [
		{
			title: "Steps",
			lines: stepTable(fields.steps, palette)
		},
		{
			title: "Rollback",
			lines: rollback
		},
		{
			title: "Values",
			lines: valuesText([...missing, ...reportValues(view)], (name) => publisherOf(view, name))
		},
		{
			title: "Notes",
			lines: fields.notes.map((note) => `${dayAndTime(note.at)} ${visible(note.by ?? "the engine")}: ${proseLines(note.text).join(" ")}`)
		},
		{
			title: "What happened (UTC)",
			lines: timelineLines(view, palette)
		}
	];
	const gate = state.gate === null ? [] : ["", ...gateText(state.gate, view, palette)];
	const resume = state.gate === null && fields.resume !== null ? sectionsText([{
		title: "Go on with",
		lines: [fields.resume]
	}], palette) : [];
	return [
		...head,
		...sectionsText(sections, palette),
		...gate,
		...resume
	];
}
function timelineLines(view, palette) {
	const moments = timeline(view);
	return moments.flatMap(({ at, text }, index) => {
		const day = at.slice(0, 10);
		return [...day === (moments[index - 1]?.at.slice(0, 10) ?? view.state.startedAt.slice(0, 10)) ? [] : [palette.dim(day)], `${palette.dim(timeOfDay(at))} ${text}`];
	});
}
function reasonLines(reason) {
	return reason === null ? [] : [`reason: ${visible(reason)}`];
}
function related(label, value) {
	return value === null ? "" : `, ${label} ${visible(value)}`;
}
function stepTable(steps, palette) {
	const rows = steps.map((step) => [
		step.visit > 1 ? `${step.step} (${step.visit})` : String(step.step),
		stepMark(step.status, palette),
		`${visible(step.title)}${about(step)}`,
		statusCell(step.status, palette),
		step.started_at === null ? "" : timeOfDay(step.started_at),
		step.duration_ms === null ? "" : durationText(step.duration_ms),
		who(step)
	]);
	return columns([
		"STEP",
		"",
		"TITLE",
		"STATE",
		"BEGAN",
		"TOOK",
		"WHO"
	], rows, palette);
}
function about(step) {
	const parts = [
		...step.branch === null ? [] : [`→ ${visible(step.branch)}`],
		...step.undoes === null ? [] : [`undoes ${step.undoes.step}${step.undoes.item === null ? "" : ` [${visible(step.undoes.item)}]`}`],
		...step.recheck_for === null ? [] : [`again before ${step.recheck_for}`],
		...step.undone ? ["undone"] : [],
		...step.attempt > 1 ? [`attempt ${step.attempt}`] : [],
		...step.items.length === 0 ? [] : [`${step.items.filter((item) => item.status === "completed").length} of ${step.items.length} items`]
	];
	return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}
function who(step) {
	return [...step.approved_by === null ? [] : [`approved by ${visible(step.approved_by)}`], ...step.answered_by === null ? [] : [`answered by ${visible(step.answered_by)}`]].join(", ");
}
function rollbackLines(rollback, { runbook }) {
	return [
		rollback.status === "running" ? "under way" : rollback.status,
		...rollback.undone.map((undo) => `undone: ${stepText(runbook, undo.step)}${undo.item === null ? "" : ` [${visible(undo.item)}]`}`),
		...rollback.not_undone.map((undo) => `NOT undone: ${stepText(runbook, undo.step)}: ${visible(undo.reason)}`),
		...rollback.without_rollback.map((step) => `nothing undoes: ${stepText(runbook, step)}`)
	];
}

// action/src/commands/status.ts
const blank = {
	verb: "status",
	...noExecutionFields(null),
	timeline: [],
	executions: []
};
async function status({ executionId }, environment) {
	const { palette } = environment;
	if (executionId === void 0) {
		const executions = await summaries(environment, "unfinished");
		const commands = executions.flatMap(({ waiting }) => waiting.flatMap((gate) => gate.commands));
		return {
			exitCode: 0,
			text: (executions.length === 0 ? ["no unfinished executions"] : [...executionsText(executions, palette), ...commands.length === 0 ? [] : [
				"",
				palette.strong("Answer with"),
				...commands.map((command) => `  ${command}`)
			]]).map((line) => `${line}\n`).join(""),
			json: {
				...blank,
				executions
			}
		};
	}
	const opened = await openForReading(environment, executionId);
	const view = viewOf(opened, environment);
	return {
		exitCode: 0,
		text: [...statusText(view, palette), ...opened.warnings.map((warning) => palette.warn(warning))].map((line) => `${line}\n`).join(""),
		json: {
			...blank,
			...executionFields(view),
			timeline: timeline(view)
		}
	};
}

export { blank, status };