import { t as findingsJson } from "./findings-json2.js";
import { n as findingsText } from "./findings-text.js";
import { t as findRunbook } from "./find-runbook.js";
import { t as noFields } from "./no-fields.js";

// action/src/commands/show.ts
const blank = {
	verb: "show",
	...noFields,
	file: null,
	format: "md",
	text: null,
	runbook: null
};
async function show({ runbookId, format }, environment) {
	const repository = await environment.repository();
	const { found, findings } = findRunbook(repository, runbookId);
	const reported = {
		...blank,
		runbook_id: runbookId,
		format,
		findings: findingsJson(findings, repository.textOf)
	};
	if (found === null) {
		const error = {
			code: "invalid-runbook",
			message: `${runbookId} cannot be shown as it is`,
			hint: "Mend what is said above"
		};
		return {
			exitCode: 1,
			text: findingsText(findings, repository.textOf, environment.palette),
			json: {
				...reported,
				error
			}
		};
	}
	const { runbookDocument } = await import("./runbook-document.js");
	const text = await render(found, format);
	return {
		exitCode: 0,
		text: text.endsWith("\n") ? text : `${text}\n`,
		verbatim: true,
		json: {
			...reported,
			file: found.file.path,
			text,
			runbook: runbookDocument(found.runbook)
		}
	};
}
async function render({ runbook, file }, format) {
	switch (format) {
		case "md": return (await import("./runbook-markdown.js")).runbookMarkdown(runbook);
		case "yaml": return file.text;
		case "json": {
			const [{ jsonText }, { runbookDocument }] = await Promise.all([import("./json-text.js"), import("./runbook-document.js")]);
			return jsonText(runbookDocument(runbook));
		}
		case "mermaid":
		case "svg": {
			const { flowGraph } = await import("./flow-graph.js");
			const graph = flowGraph(runbook);
			return format === "svg" ? (await import("./svg.js")).svg(graph) : (await import("./mermaid.js")).mermaid(graph);
		}
		default: return format;
	}
}

export { blank, show };