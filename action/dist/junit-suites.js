import { t as visible } from "./visible.js";

// action/src/report/junit-suites.ts
function junitSuites(results, fileOf, storyOf) {
	return [...new Set(results.map(({ runbookId }) => runbookId))].map((id) => ({
		name: id,
		file: fileOf(id),
		cases: results.filter(({ runbookId }) => runbookId === id).map((result) => ({
			name: caseName(result),
			seconds: 0,
			failure: result.passed ? null : {
				message: result.differences.map(({ message }) => visible(message)).join("; "),
				text: storyOf(result)
			}
		}))
	}));
}
function caseName({ testId, description }) {
	return description === "" ? testId : `${testId}: ${description}`;
}

export { junitSuites as n, caseName as t };