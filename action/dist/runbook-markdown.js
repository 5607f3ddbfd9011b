import { _ as toMarkdown, g as gfmToMarkdown } from "./markdown-nodes.js";
import { t as runbookMdast } from "./runbook-mdast.js";

// action/src/report/runbook-markdown.ts
function runbookMarkdown(runbook) {
	return toMarkdown(runbookMdast(runbook), {
		bullet: "-",
		rule: "-",
		extensions: [gfmToMarkdown({ tablePipeAlign: false })]
	});
}

export { runbookMarkdown };