import { t as dayAndTime } from "./instant.js";
import { a as inlineCode, l as paragraph, p as text } from "./markdown-nodes.js";
import { a as link, d as clip, i as journalUrl, n as fileUrl, o as runUrl } from "./page-links.js";

// action/src/github/execution-page/page-footer.ts
function pageFooter({ state }, facts) {
	const { run, file, now } = facts;
	const links = [
		...run === null ? [] : [[link(runUrl(facts, run), "Run")]],
		...file === null || state.commit === null ? [] : [[
			link(fileUrl(facts, state.commit, file), "Runbook"),
			text(" at "),
			inlineCode(state.commit.slice(0, 7))
		]],
		[link(journalUrl(facts, state.executionId), "Journal")],
		[inlineCode(clip(state.executionId, 120))],
		[text(`as of ${dayAndTime(now)} UTC`)]
	];
	return paragraph(...links.flatMap((one, index) => index === 0 ? one : [text(" · "), ...one]));
}

export { pageFooter as t };