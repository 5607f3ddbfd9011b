import { d as totalCoverage, t as rehearseAll, u as percentOf } from "./rehearse-all.js";
import { n as coverageBlocks, r as coverageText, t as failedRehearsalText } from "./rehearsal-text.js";
import { t as findingsJson } from "./findings-json2.js";
import { n as findingsText } from "./findings-text.js";
import { t as junit } from "./junit.js";
import { n as junitSuites } from "./junit-suites.js";
import { n as plain } from "./palette.js";
import { t as counted } from "./step-facts.js";
import { t as githubMarkdown } from "./github-markdown.js";
import { a as inlineCode, f as table, i as heading, p as text, r as fence, s as list } from "./markdown-nodes.js";
import { n as testResults, t as coverageReport } from "./test-report.js";
import { t as sortFindings } from "./finding.js";
import { t as lineColumn } from "./line-column.js";
import { t as visible } from "./visible.js";
import { t as findRunbook } from "./find-runbook.js";
import { t as noFields } from "./no-fields.js";
import { n as writeReport } from "./write-file.js";
import { hostname } from "node:os";

// action/src/report/test-markdown.ts
function testMarkdown(report) {
	const { results, coverages } = report;
	const failed = results.filter(({ passed }) => !passed);
	const passed = results.length - failed.length;
	const rate = percentOf({
		covered: passed,
		total: results.length
	});
	return githubMarkdown([
		heading(1, "Runbook Test Report"),
		heading(2, "Summary"),
		list([
			[text(`Total tests: ${results.length}`)],
			[text(`Passed: ${passed}`)],
			[text(`Failed: ${failed.length}`)],
			[text(`Pass rate: ${results.length === 0 ? "–" : `${rate} %`}`)],
			[text(`Coverage: ${percentOf(totalCoverage(coverages).total)} %`)]
		]),
		...section("Failed", failed.flatMap((result) => failedBlocks(result, report.storyOf(result)))),
		...section("Coverage", coverages.length === 0 ? [] : coverageBlocks(coverages, report.placeOf)),
		...section("Passed", passed === 0 ? [] : [passedTable(results.filter((result) => result.passed))])
	]);
}
function section(title, blocks) {
	return blocks.length === 0 ? [] : [heading(2, title), ...blocks];
}
function failedBlocks({ runbookId, testId }, story) {
	return [heading(3, `${runbookId}: ${testId}`), fence("text", story)];
}
function passedTable(results) {
	return table([
		"runbook",
		"case",
		"shows",
		"status",
		"path"
	], results.map(({ runbookId, testId, description, actual }) => [
		[inlineCode(runbookId)],
		[inlineCode(testId)],
		[text(description)],
		[text(actual.status)],
		[text(actual.path.map(({ step }) => step).join(" "))]
	]));
}

// action/src/commands/test.ts
const blank = {
	verb: "test",
	...noFields,
	tests: [],
	counts: {
		runbooks: 0,
		without_tests: 0,
		tests: 0,
		passed: 0,
		failed: 0
	},
	coverage: null,
	written: [],
	missed: []
};
async function test(options, environment) {
	const { openFakeWorld, palette } = environment;
	const repository = await environment.repository();
	const asked = options.ids.map((id) => findRunbook(repository, id));
	const runbooks = asked.length === 0 ? repository.runbooks : asked.flatMap(({ found }) => found ?? []);
	const tests = await repository.testFiles();
	const rehearsed = await rehearseAll({
		runbooks,
		tests,
		config: repository.config,
		openFakeWorld
	});
	const results = rehearsed.flatMap((one) => one.results);
	const findings = findingsAbout(repository, asked.length === 0 ? null : runbooks, rehearsed, asked.flatMap((one) => one.findings), [...tests.values()].flatMap((file) => file.findings));
	const written = writeReports(options, rehearsed, environment);
	const failed = results.filter(({ passed }) => !passed).length;
	const counts = {
		runbooks: runbooks.length,
		without_tests: rehearsed.filter((one) => one.results.length === 0).length,
		tests: results.length,
		passed: results.length - failed,
		failed
	};
	const lines = [...failureLines(rehearsed, palette), ...summaryLines(rehearsed, counts, options.coverage, palette)];
	const broken = findings.some(({ severity }) => severity === "error");
	return {
		exitCode: failed > 0 || broken ? 1 : 0,
		text: [findingsText(findings, repository.textOf, palette), lines.map((line) => `${line}\n`).join("")].filter((part) => part !== "").join("\n"),
		json: {
			...blank,
			runbook_id: runbooks.length === 1 && options.ids.length === 1 ? runbooks[0]?.id ?? null : null,
			findings: findingsJson(findings, repository.textOf),
			tests: testResults(rehearsed),
			counts,
			coverage: coverageReport(rehearsed),
			written
		}
	};
}
function findingsAbout(repository, asked, rehearsed, ofAsked, ofTests) {
	if (asked === null) return sortFindings([...repository.findings.filter(({ severity }) => severity === "error"), ...ofTests]);
	return sortFindings([...ofAsked.filter(({ severity }) => severity === "error"), ...rehearsed.flatMap(({ tests }) => tests?.findings ?? [])]);
}
function failureLines(rehearsed, palette) {
	return rehearsed.flatMap((one) => one.results.filter(({ passed }) => !passed).flatMap((result) => [...storyLines(one, result, palette), ""]));
}
function storyLines({ tests }, result, palette) {
	const placeOf = (_, pointer) => tests === null ? "" : placeText(tests.file, tests.places, pointer);
	return failedRehearsalText(result, placeOf, palette);
}
function summaryLines(rehearsed, counts, withCoverage, palette) {
	const coverages = rehearsed.map(({ coverage }) => coverage);
	const { total } = totalCoverage(coverages);
	const failed = counts.failed === 0 ? "" : `, ${palette.bad(`${counts.failed} failed`)}`;
	const without = counts.without_tests === 0 ? "" : `, ${palette.warn(`${counts.without_tests} without a case`)}`;
	return [
		...rehearsed.map((one) => runbookLine(one, palette)),
		"",
		`${palette.good(`${counts.passed} of ${counted(counts.tests, "case")} passed`)}${failed} in ${counted(counts.runbooks, "runbook")}${without}; coverage ${percentOf(total)} %`,
		...withCoverage ? ["", ...coverageText(coverages, coveragePlace(rehearsed), palette)] : []
	];
}
function runbookLine({ loaded, results, coverage }, palette) {
	const failed = results.filter(({ passed }) => !passed).length;
	const sign = results.length === 0 ? palette.warn("–") : failed === 0 ? palette.good("✓") : palette.bad("✗");
	const what = results.length === 0 ? "no cases" : `${results.length - failed} of ${counted(results.length, "case")} passed, coverage ${percentOf(coverage.total)} %`;
	return `${sign} ${palette.strong(visible(loaded.id))}: ${what}`;
}
function coveragePlace(rehearsed) {
	const byId = new Map(rehearsed.map(({ loaded }) => [loaded.id, loaded]));
	return (id, pointer) => {
		const loaded = byId.get(id);
		return loaded === void 0 ? id : placeText(loaded.file, loaded.places, pointer);
	};
}
function placeText(file, places, pointer) {
	const { line, column } = lineColumn(file.text, places.spanOf(pointer).start);
	return `${visible(file.path)}:${line}:${column}`;
}
function writeReports({ junit: junitFile, markdown }, rehearsed, { now }) {
	const results = rehearsed.flatMap((one) => one.results);
	const runbookOf = new Map(rehearsed.map((one) => [one.loaded.id, one]));
	const storyOf = (result) => {
		const one = runbookOf.get(result.runbookId);
		return one === void 0 ? "" : storyLines(one, result, plain).join("\n");
	};
	const fileOf = (id) => runbookOf.get(id)?.tests?.file.path ?? "";
	const written = [];
	if (junitFile !== void 0) {
		writeReport(junitFile, junit(junitSuites(results, fileOf, storyOf), {
			at: now(),
			host: hostname()
		}));
		written.push(junitFile);
	}
	if (markdown !== void 0) {
		const coverages = rehearsed.map(({ coverage }) => coverage);
		writeReport(markdown, testMarkdown({
			results,
			coverages,
			placeOf: coveragePlace(rehearsed),
			storyOf
		}));
		written.push(markdown);
	}
	return written;
}

export { test as n, blank as t };