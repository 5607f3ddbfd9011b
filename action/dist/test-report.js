import { d as totalCoverage, u as percentOf } from "./rehearse-all.js";
import { t as lineColumn } from "./line-column.js";

// action/src/report/test-report.ts
function testResults(rehearsed) {
	return rehearsed.flatMap(({ tests, results }) => tests === null ? [] : results.map((result, index) => resultReport(result, tests, tests.cases[index]?.pointer ?? "")));
}
function coverageReport(rehearsed) {
	const { kinds, total } = totalCoverage(rehearsed.map(({ coverage }) => coverage));
	return {
		percent: percentOf(total),
		kinds,
		total,
		runbooks: rehearsed.map(runbookReport)
	};
}
function resultReport(result, { file, places }, pointer) {
	const { actual } = result;
	return {
		runbook_id: result.runbookId,
		test_id: result.testId,
		description: result.description,
		file: file.path,
		line: lineColumn(file.text, places.spanOf(pointer).start).line,
		passed: result.passed,
		status: actual.status,
		expected_path: result.expectedPath,
		actual_path: actual.path,
		parted: result.parted,
		rolled_back: actual.undone.map(({ step }) => step),
		waiting: actual.waiting === null ? null : String(actual.waiting.subject),
		simulated_seconds: result.simulatedSeconds,
		differences: result.differences.map(({ aspect, message, hint, pointer: place }) => ({
			aspect,
			message,
			hint,
			file: file.path,
			...lineColumn(file.text, places.spanOf(place).start)
		}))
	};
}
function runbookReport({ loaded, coverage }) {
	const { file, places } = loaded;
	return {
		runbook_id: coverage.runbookId,
		percent: percentOf(coverage.total),
		kinds: coverage.kinds,
		total: coverage.total,
		uncovered: coverage.uncovered.map(({ kind, pointer, message }) => ({
			kind,
			pointer,
			message,
			file: file.path,
			...lineColumn(file.text, places.spanOf(pointer).start)
		}))
	};
}

export { testResults as n, coverageReport as t };