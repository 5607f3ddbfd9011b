import { n as sentence } from "./github-markdown.js";
import { t as dayAndTime } from "./instant.js";
import { a as inlineCode, d as strong, f as table, l as paragraph, p as text } from "./markdown-nodes.js";
import { i as rightText, t as commentGrammar } from "./comment-grammar-table.js";
import { a as link, c as fitParts, d as clip, i as journalUrl, l as whole, n as fileUrl, o as runUrl, s as folded } from "./page-links.js";
import { t as prose } from "./prose.js";

// action/src/github/execution-page/issue-page.ts
const executionLabel = "runbook-execution";
const longestTitle = 200;
function issueTitle({ runbook: { metadata }, incident }) {
	const about = incident === null || incident === "" ? "" : ` (${clip(incident, 60)})`;
	return clip(`${clip(metadata.runbook_id, 60)}${about}: ${metadata.title}`, longestTitle);
}
function issueLabels({ runbook, breakGlass }) {
	const { severity } = runbook.metadata;
	return [
		executionLabel,
		...severity === "all" ? [] : [severity],
		...breakGlass === null ? [] : ["break-glass"]
	];
}
function issueBody(subject, facts) {
	const { metadata } = subject.runbook;
	return `${fitParts([
		whole(...subject.breakGlass === null ? [] : [paragraph(strong("🔨 Break-glass"), text(`: one person goes on alone. Reason: ${clip(subject.breakGlass, 500)}`))], table(["", ""], rows(subject, facts))),
		{
			name: "what the runbook is for",
			worth: 1,
			forms: [() => prose(metadata.description), () => []]
		},
		whole(paragraph(text("The first comment below always shows how it stands, and what to reply. "), text("Replies are comments whose first lines begin with "), inlineCode("/"), text("; several lines do several things, in order.")), ...folded("Everything that can be replied", [table([
			"Reply",
			"Does",
			"Counts from"
		], commentGrammar.map(({ form, meaning, right }) => [
			[inlineCode(form)],
			sentence(meaning),
			[text(rightText(right))]
		]))]))
	])}\n${executionMark(subject.executionId)}\n`;
}
function executionMark(executionId) {
	return `<!-- runbook-execution: ${executionId.replaceAll(/[^\w.-]/g, "_")} -->`;
}
function executionOfBody(body) {
	return /<!-- runbook-execution: ([\w.-]+) -->\s*$/.exec(body)?.[1] ?? null;
}
function rows({ executionId, runbook: { metadata }, incident, changeTicket, by, at, commit }, facts) {
	const { file, run } = facts;
	const row = (label, ...value) => [[strong(label)], value];
	const optional = (label, value) => value === null || value === "" ? [] : [row(label, inlineCode(clip(value, 200)))];
	return [
		row("Runbook", inlineCode(clip(metadata.runbook_id, 60)), text(` ${clip(metadata.title, 200)}, version ${clip(metadata.version, 40)}`)),
		row("Severity", text(metadata.severity)),
		...optional("Incident", incident),
		...optional("Change ticket", changeTicket),
		row("Started", text(`${dayAndTime(at)} UTC by `), by === null ? text("an alert") : inlineCode(clip(by.person, 80)), ...run === null ? [] : [text(", "), link(runUrl(facts, run), "run")]),
		...commit === null ? [] : [row("Commit", inlineCode(clip(commit, 64)), ...file === null ? [] : [text(", "), link(fileUrl(facts, commit, file), "runbook at this commit")])],
		row("Execution", inlineCode(clip(executionId, 200)), text(", "), link(journalUrl(facts, executionId), "journal"))
	].map((cells) => [...cells]);
}

export { issueTitle as a, issueLabels as i, executionOfBody as n, issueBody as r, executionLabel as t };