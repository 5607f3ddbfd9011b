import { n as runbooksText } from "./lists-text.js";

// action/src/report/runbook-summary.ts
function runbookSummary({ metadata, steps }, file) {
	return {
		runbook_id: metadata.runbook_id,
		title: metadata.title,
		description: metadata.description,
		category: metadata.category,
		severity: metadata.severity,
		services_affected: metadata.services_affected,
		triggers: metadata.triggers,
		tags: metadata.tags,
		version: metadata.version,
		review_date: metadata.review_date,
		automation_level: metadata.automation_level,
		estimated_total_duration_minutes: metadata.estimated_total_duration_minutes,
		steps: steps.length,
		file
	};
}

// action/src/commands/found-runbooks.ts
function foundRunbooks(found, { findings }, { palette, program }) {
	const runbooks = found.map(({ runbook, file }) => runbookSummary(runbook, file.path)).toSorted((a, b) => a.runbook_id < b.runbook_id ? -1 : 1);
	const broken = new Set(findings.filter(({ severity }) => severity === "error").map(({ file }) => file));
	const note = broken.size === 0 ? [] : [palette.warn(`${broken.size} unusable ${broken.size === 1 ? "file is" : "files are"} not in this list: ${program} validate`)];
	return {
		runbooks,
		text: [...runbooksText(runbooks, palette), ...note].map((line) => `${line}\n`).join("")
	};
}

export { foundRunbooks as t };