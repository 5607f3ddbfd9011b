import { n as gfmToMarkdown, r as toMarkdown } from "./lib.js";
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