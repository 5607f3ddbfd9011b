import { t as dayAndTime } from "./instant.js";
import { a as inlineCode, d as strong, l as paragraph, p as text, s as list } from "./markdown-nodes.js";
import { a as link, c as fitParts, d as clip, l as whole, r as issueUrl } from "./page-links.js";
import { t as pageFooter } from "./page-footer.js";

// action/src/github/execution-page/break-glass-issue.ts
const breakGlassLabel = "break-glass";
function breakGlassIssue(view, facts) {
	const { state, runbook: { metadata } } = view;
	if (state.breakGlass === null) return null;
	const person = state.startedBy === "" ? state.operator : state.startedBy;
	return {
		title: clip(`Break-glass: ${state.runbookId}${state.incident === null ? "" : ` (${clip(state.incident, 60)})`} by ${person}`, 200),
		body: fitParts([whole(paragraph(strong(clip(person, 80)), text(" went on without a second person. An approver must look at it, say so here, and close this issue.")), list([
			[strong("Reason"), text(`: ${clip(state.breakGlass, 2e3)}`)],
			[
				strong("Runbook"),
				text(": "),
				inlineCode(clip(state.runbookId, 60)),
				text(` ${clip(metadata.title, 160)}`)
			],
			...state.incident === null ? [] : [[
				strong("Incident"),
				text(": "),
				inlineCode(clip(state.incident, 80))
			]],
			[strong("Since"), text(`: ${dayAndTime(state.startedAt)} UTC`)],
			...state.issue === null ? [] : [[
				strong("Execution"),
				text(": "),
				link(issueUrl(facts, state.issue), `issue ${state.issue}`)
			]]
		]), pageFooter(view, facts))])
	};
}

export { breakGlassLabel as n, breakGlassIssue as t };