import { i as changesSummary, n as changesText, o as runCheck, r as changesSections, s as risksIn, t as checkSummary } from "./check-summary.js";
import { t as lineColumn } from "./line-column.js";
import { t as flowGraph } from "./flow-graph2.js";
import { t as mermaid } from "./mermaid2.js";
import { t as findingsJson } from "./findings-json2.js";
import { n as findingsText, t as findingsSummary } from "./findings-text.js";
import { n as testResults, t as coverageReport } from "./test-report.js";
import { t as visible } from "./visible.js";
import { d as totalCoverage, u as percentOf } from "./rehearse-all.js";
import { n as coverageBlocks, t as failedRehearsalText } from "./rehearsal-text.js";
import { r as fence } from "./markdown-nodes.js";
import { n as plain } from "./palette.js";
import { t as counted } from "./step-facts.js";
import { t as findingCounts } from "./finding-counts.js";
import { t as noFields } from "./no-fields.js";
import { n as writeReport } from "./write-file.js";

// action/src/report/changes-report.ts
function changesReport(changes, { revision, commit }) {
	return {
		revision,
		commit,
		risks: risksIn(changes),
		runbooks: changes.runbooks.map(runbookReport),
		settings: changes.settings.map((found) => changeReport(found, null))
	};
}
function runbookReport(changed) {
	const { runbookId, title, status, file, changes, flow, before, after } = changed;
	return {
		runbook_id: runbookId,
		title,
		status,
		file,
		changes: changes.map((found) => changeReport(found, after)),
		flow: {
			removed: flow.removed,
			added: flow.added,
			before: before === null ? null : mermaid(flowGraph(before.runbook)),
			after: after === null ? null : mermaid(flowGraph(after.runbook))
		}
	};
}
function changeReport(found, loaded) {
	const { kind, risk, message, step, before, after, diff, pointer } = found;
	return {
		kind,
		risk,
		message,
		step: step === null ? null : {
			number: step.number,
			title: step.title,
			former_number: step.former
		},
		before,
		after,
		diff,
		line: pointer === null || loaded === null ? null : lineColumn(loaded.file.text, loaded.places.spanOf(pointer).start).line
	};
}

// action/src/commands/failure-texts.ts
function failureTexts({ rehearsed }, palette) {
	return rehearsed.flatMap(({ tests, results }) => results.filter(({ passed }) => !passed).map((result) => {
		const placeOf = (_, pointer) => tests === null ? "" : placeText(tests.file, tests.places, pointer);
		return `${failedRehearsalText(result, placeOf, palette).join("\n")}\n`;
	}));
}
function placeText({ path, text }, places, pointer) {
	const { line, column } = lineColumn(text, places.spanOf(pointer).start);
	return `${visible(path)}:${line}:${column}`;
}

// action/src/commands/check-summary-of.ts
function summaryOf(checked, more) {
	const { passed, findings, textOf, rehearsed, change } = checked;
	return {
		passed,
		facts: checkFacts(checked),
		notes: more.notes,
		findings,
		textOf,
		sections: [
			...change === null ? [] : changesSections(change.changes),
			...failureSections(checked),
			...coverageSections(checked)
		],
		drawn: change === null ? [] : rehearsed.filter(({ loaded }) => change.touched.has(loaded.file.path)).map(({ loaded }) => loaded.runbook),
		link: more.link
	};
}
function checkFacts({ rehearsed }) {
	const results = rehearsed.flatMap(({ results: list }) => list);
	const passed = results.filter((result) => result.passed).length;
	const { total } = totalCoverage(rehearsed.map(({ coverage }) => coverage));
	return [`${passed} of ${counted(results.length, "rehearsal")} passed`, `coverage ${percentOf(total)} %`];
}
function failureSections(checked) {
	const texts = failureTexts(checked, plain);
	return texts.length === 0 ? [] : [{
		title: "Failed rehearsals",
		blocks: texts.map((text) => fence("text", text))
	}];
}
function coverageSections({ rehearsed }) {
	const missing = rehearsed.filter(({ coverage }) => coverage.uncovered.length > 0);
	const placeOf = (runbookId, pointer) => {
		const loaded = missing.find((one) => one.loaded.id === runbookId)?.loaded;
		if (loaded === void 0) return runbookId;
		return `${loaded.file.path}:${lineColumn(loaded.file.text, loaded.places.spanOf(pointer).start).line}`;
	};
	return missing.length === 0 ? [] : [{
		title: "Coverage",
		blocks: coverageBlocks(missing.map(({ coverage }) => coverage), placeOf)
	}];
}

// action/src/commands/check.ts
const blank = {
	verb: "check",
	...noFields,
	files: 0,
	runbooks: 0,
	counts: {
		error: 0,
		warning: 0,
		info: 0
	},
	passed: false,
	today: null,
	tests: [],
	coverage: null,
	least_coverage: null,
	changes: null
};
async function check(options, environment) {
	const checked = await runCheck(options, environment);
	if (options.markdown !== void 0) writeReport(options.markdown, checkSummary(summaryOf(checked, {
		notes: [],
		link: null
	})));
	return {
		exitCode: checked.passed ? 0 : 1,
		text: checkText(checked, environment.palette),
		json: checkReport(checked)
	};
}
function checkReport(checked) {
	const { passed, today, findings, textOf, files, rehearsed, leastCoverage, change } = checked;
	return {
		...blank,
		get findings() {
			return findingsJson(findings, textOf);
		},
		files,
		runbooks: rehearsed.length,
		counts: findingCounts(findings),
		passed,
		today,
		get tests() {
			return testResults(rehearsed);
		},
		get coverage() {
			return coverageReport(rehearsed);
		},
		least_coverage: leastCoverage,
		get changes() {
			return change === null ? null : changesReport(change.changes, change);
		}
	};
}
function checkText(checked, palette) {
	const { passed, findings, textOf, files, change } = checked;
	const changes = change === null ? [] : changesText(change.changes, palette);
	return [
		findingsText(findings, textOf, palette),
		...failureTexts(checked, palette),
		...changes.length === 0 ? [] : [`${changes.join("\n")}\n`],
		`${[
			`${findingsSummary(findings, files, palette)}, ${checkFacts(checked).join(", ")}`,
			...change === null ? [] : [visible(`since ${change.revision} (${change.commit.slice(0, 7)}): ${changesSummary(change.changes)}`)],
			passed ? palette.good("check passed") : palette.bad("check failed")
		].join("\n")}\n`
	].filter((part) => part !== "").join("\n");
}

export { blank, check };