import { t as flowGraph } from "./flow-graph2.js";
import { a as inlineCode, c as listItem, d as strong, f as table, i as heading, l as paragraph, m as words, n as expression, o as joined, p as text, r as fence, s as list, t as cell, u as paragraphs } from "./markdown-nodes.js";
import { t as mermaid } from "./mermaid2.js";
import { i as retrySentence, n as failureSentence, t as counted } from "./step-facts.js";
import { n as nextStep } from "./flow.js";
import { t as visible } from "./visible.js";

// action/src/report/step-mdast.ts
function stepMdast(runbook, step, undoes) {
	const anchor = `step-${step.step_number}`;
	return [
		{
			type: "html",
			value: `<a id="${anchor}"></a>`
		},
		heading(3, `Step ${step.step_number}: ${step.title}`, anchor),
		...paragraphs(step.description),
		list(facts(runbook, step, undoes)),
		...work(step),
		...expectations(step),
		...outcome(runbook, step, undoes.length > 0)
	];
}
function stepLink(runbook, number) {
	const title = runbook.steps.find((step) => step.step_number === number)?.title;
	const label = title === void 0 ? `step ${number}` : `step ${number}: ${visible(title)}`;
	return {
		type: "link",
		url: `#step-${number}`,
		children: [{
			type: "text",
			value: label
		}]
	};
}
function facts(runbook, step, undoes) {
	return [
		fact("Type", text(step.step_type)),
		undoes.length === 0 ? null : fact("Rollback step", text("undoes "), ...joined(undoes.map((number) => stepLink(runbook, number)))),
		approval(runbook, step),
		step.when === void 0 ? null : fact("Only when", expression(step.when)),
		forEach(step),
		step.recheck.length === 0 ? null : fact("Checked again before", ...joined(step.recheck.map((number) => stepLink(runbook, number)))),
		fact("Duration", text(`about ${counted(step.estimated_duration_minutes, "minute")}`)),
		runsSomething(step) || step.timeout_seconds !== 300 ? fact("Time limit", text(`${counted(step.timeout_seconds, "second")} for each command`)) : null,
		retry(step),
		step.idempotent ? fact("Idempotent", text("may be repeated without asking")) : null,
		step.output === "tail" ? null : fact("Output kept", text(step.output))
	].filter((item) => item !== null);
}
function fact(label, ...value) {
	return [
		strong(label),
		text(": "),
		...value
	];
}
function approval(runbook, step) {
	const minutes = step.expires_after_minutes;
	const names = joined(step.approvers.map(inlineCode));
	if (step.requires_approval) {
		const who = names.length === 0 ? [] : [text(" from "), ...names];
		return fact("Approval", text("needed"), ...who, ...minutes === void 0 ? [] : [text(`; expires after ${counted(minutes, "minute")}`)]);
	}
	const own = step.approvers.some((role) => !runbook.metadata.approvers.includes(role)) ? names : [];
	if (minutes === void 0) return own.length === 0 ? null : fact("Approvers", ...own);
	return fact("Answer", text(`expected within ${counted(minutes, "minute")}`), ...own.length === 0 ? [] : [text("; approvers: "), ...own]);
}
function forEach(step) {
	const together = step.max_parallel === 1 && step.for_each === void 0 ? [] : [text(`; ${step.max_parallel} at a time`)];
	const tolerated = step.max_errors === 0 ? [] : [text(`; ${counted(step.max_errors, "failed item")} tolerated`)];
	if (step.for_each === void 0) return together.length + tolerated.length === 0 ? null : fact("Items", text("none"), ...together, ...tolerated);
	return fact("For each of", ...typeof step.for_each === "string" ? [expression(step.for_each)] : joined(step.for_each.map((item) => inlineCode(String(item)))), ...together, ...tolerated);
}
function retry(step) {
	const sentence = retrySentence(step);
	if (sentence === null) return null;
	const when = step.retry.when === void 0 ? [] : [text(", as long as "), expression(step.retry.when)];
	return fact("Retry", text(sentence), ...when);
}
function runsSomething(step) {
	return step.step_type !== "manual" && (step.commands.length > 0 || step.automation_script !== void 0);
}
function work(step) {
	const label = step.step_type === "manual" ? "Commands, run by you" : "Commands";
	return [
		...step.commands.length === 0 ? [] : [paragraph(strong(label)), ...step.commands.map((command) => fence("bash", command))],
		...step.automation_script === void 0 ? [] : [paragraph(...fact("Automation", inlineCode(step.automation_script)))],
		...step.notify === void 0 ? [] : [paragraph(...fact("Message to", inlineCode(step.notify.channel))), {
			type: "blockquote",
			children: paragraphs(step.notify.message)
		}]
	];
}
function expectations(step) {
	const outputs = Object.entries(step.outputs);
	return [
		...prose("Expected output", step.expected_output),
		...prose("Success criteria", step.success_criteria),
		...step.verify.length === 0 ? [] : [paragraph(strong("Verified")), list(step.verify.map((condition) => [expression(condition)]))],
		...outputs.length === 0 ? [] : [paragraph(strong("Publishes")), outputTable(outputs)]
	];
}
function prose(label, value) {
	if (value === void 0) return [];
	return value.trim().includes("\n") ? [paragraph(strong(label)), fence("text", value)] : [paragraph(...fact(label, ...words(value)))];
}
function outputTable(outputs) {
	const rows = outputs.map(([name, output]) => [[inlineCode(name)], ...declarationCells(output)]);
	return table([
		"Name",
		"Type",
		"Allowed",
		"Pattern",
		"Secret"
	], rows);
}
function declarationCells(declaration) {
	return [
		cell(declaration.type),
		joined((declaration.enum ?? []).map((value) => inlineCode(String(value)))),
		declaration.pattern === void 0 ? [] : [inlineCode(declaration.pattern)],
		cell(declaration.secret ? "yes" : "no")
	];
}
function outcome(runbook, step, isRollback) {
	const branches = Object.entries(step.decision_branches);
	const failure = failureSentence(step.on_failure, () => "");
	const onwards = typeof step.on_failure === "object" ? [stepLink(runbook, step.on_failure.goto)] : [];
	const shown = [
		step.failure_action === void 0 ? null : fact("If it fails", ...cell(step.failure_action)),
		isRollback && step.on_failure === "stop" ? null : fact("On failure", text(failure), ...onwards),
		step.rollback_step === void 0 ? null : fact("Undone by", stepLink(runbook, step.rollback_step)),
		step.irreversible === void 0 ? null : fact("Irreversible", ...cell(step.irreversible)),
		(isRollback || step.step_type === "decision") && step.next === void 0 ? null : fact("Next", ...targetNodes(runbook, nextStep(runbook, step)))
	].filter((item) => item !== null);
	return [
		...branches.length === 0 ? [] : [paragraph(strong("Branches")), list(branches.map(([name, target]) => [
			inlineCode(name),
			text(" → "),
			...targetNodes(runbook, target)
		]))],
		...step.decide.length === 0 ? [] : [paragraph(strong("Decided by the first of these that is true")), list(step.decide.map((rule) => [
			expression(rule.when),
			text(" → "),
			inlineCode(rule.branch)
		]), true)],
		...shown.length === 0 ? [] : [list(shown)]
	];
}
function targetNodes(runbook, target) {
	return target === "end" ? [text("end")] : [stepLink(runbook, target)];
}

// action/src/report/runbook-mdast.ts
function runbookMdast(runbook, addressOf = () => null) {
	const { metadata } = runbook;
	return {
		type: "root",
		children: [
			heading(1, metadata.title),
			metadataTable(metadata),
			...section("Description", paragraphs(metadata.description)),
			...section("Triggers", textList(metadata.triggers)),
			...section("Symptoms", symptoms(metadata)),
			...section("Variables", variables(runbook)),
			...section("Prerequisites", conditions(runbook.prerequisites)),
			...section("Flow", [{
				type: "code",
				lang: "mermaid",
				value: mermaid(flowGraph(runbook)).trimEnd()
			}]),
			...section("Procedure", procedure(runbook)),
			...section("Post-conditions", conditions(runbook.post_conditions)),
			...section("Related runbooks", related(runbook.related_runbooks, addressOf)),
			...section("References", textList(runbook.references)),
			...section("Changelog", changelog(runbook))
		]
	};
}
function section(title, content) {
	return content.length === 0 ? [] : [heading(2, title), ...content];
}
function metadataTable(metadata) {
	const shown = [
		["Runbook id", cell(metadata.runbook_id)],
		["Category", cell(metadata.category)],
		["Severity", cell(metadata.severity)],
		["Version", cell(metadata.version)],
		["Author", cell(metadata.author)],
		["Created", cell(metadata.created_at ?? "")],
		["Updated", cell(metadata.updated_at ?? "")],
		["Review due", cell(metadata.review_date)],
		["Services", joined(metadata.services_affected.map(inlineCode))],
		["Approvers", joined(metadata.approvers.map(inlineCode))],
		["Tags", joined(metadata.tags.map(inlineCode))],
		["Duration", cell(`about ${counted(metadata.estimated_total_duration_minutes, "minute")}`)],
		["Automation", cell(metadata.automation_level)],
		["Change ticket", cell(metadata.requires_change_ticket ? "required" : "not required")],
		["Environment", metadata.environment === void 0 ? [] : [inlineCode(metadata.environment)]],
		["Runner", metadata.runner === void 0 ? [] : [inlineCode(metadata.runner)]],
		["Lock", [inlineCode(metadata.lock)]],
		["Started by alerts", cell(metadata.auto_start ? "yes" : "no")]
	].filter(([, value]) => value.length > 0);
	return table(["Field", "Value"], shown.map(([label, value]) => [[text(label)], value]));
}
function textList(items) {
	return items.length === 0 ? [] : [list(items.map((item) => cell(item)))];
}
function related(ids, addressOf) {
	const item = (id) => {
		const url = addressOf(id);
		return url === null ? cell(id) : [{
			type: "link",
			url,
			children: [{
				type: "text",
				value: id
			}]
		}];
	};
	return ids.length === 0 ? [] : [list(ids.map(item))];
}
function symptoms(metadata) {
	const rows = metadata.symptoms.map(({ group, symptom }) => [cell(group), cell(symptom)]);
	return rows.length === 0 ? [] : [table(["Group", "Symptom"], rows)];
}
function variables(runbook) {
	const rows = Object.entries(runbook.variables).map(([name, variable]) => [
		[inlineCode(name)],
		cell(variable.description),
		cell(variable.required ? "yes" : "no"),
		variable.default === void 0 ? [] : [inlineCode(String(variable.default))],
		...declarationCells(variable)
	]);
	return rows.length === 0 ? [] : [table([
		"Name",
		"Description",
		"Required",
		"Default",
		"Type",
		"Allowed",
		"Pattern",
		"Secret"
	], rows)];
}
function conditions(items) {
	return items.length === 0 ? [] : [list(items.map(({ description, check }) => listItem([paragraph(...words(description)), ...check === void 0 ? [] : [fence("bash", check)]])))];
}
function procedure(runbook) {
	return runbook.steps.flatMap((step) => {
		const undoes = runbook.steps.filter((other) => other.rollback_step === step.step_number);
		return stepMdast(runbook, step, undoes.map((other) => other.step_number));
	});
}
function changelog(runbook) {
	const rows = runbook.changelog.map(({ date, author, changes }) => [
		cell(date),
		cell(author),
		cell(changes)
	]);
	return rows.length === 0 ? [] : [table([
		"Date",
		"Author",
		"Changes"
	], rows)];
}

export { runbookMdast as t };