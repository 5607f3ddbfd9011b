import { u as percentOf } from "./rehearse-all.js";
import { t as caseName } from "./junit-suites.js";
import { t as counted } from "./step-facts.js";

// action/src/commands/check-rules.ts
const checkRules = [{
	id: "failed-rehearsal",
	severity: "error",
	summary: "Every test case goes as it says",
	why: "A case that fails shows a runbook that does something else than its authors think, or a case that is out of date."
}, {
	id: "low-coverage",
	severity: "error",
	summary: "The test cases of a runbook reach as much of it as `coverage` of `config.yaml` asks for",
	why: "What no test case reaches is tried for the first time in an incident. `coverage` in `config.yaml` says how much is asked for, 100 percent unless it is set."
}];
function failedRehearsals({ tests, results }) {
	if (tests === null) return [];
	return results.flatMap((result, index) => result.passed ? [] : [failedRehearsal(result, tests, tests.cases[index]?.pointer ?? "")]);
}
function failedRehearsal(result, { file, places }, pointer) {
	const [first, ...others] = result.differences;
	const hint = first?.hint ?? null;
	const more = others.length === 0 ? "" : `, and ${counted(others.length, "more difference")}`;
	return {
		rule: "failed-rehearsal",
		severity: "error",
		message: `${caseName(result)}: ${first?.message ?? "failed"}${more}`,
		...hint === null ? {} : { hint },
		file: file.path,
		span: places.spanOf(first?.pointer ?? pointer)
	};
}
function lowCoverage({ loaded, coverage }, least) {
	const percent = percentOf(coverage.total);
	if (percent >= least) return [];
	return [{
		rule: "low-coverage",
		severity: "error",
		message: `Unexpected coverage of ${percent} %, expected at least ${least} %: ${counted(coverage.uncovered.length, "part")} not reached by any test case`,
		hint: `\`runbook test ${loaded.id} --coverage\` lists them; \`coverage\` in \`config.yaml\` says how much is asked for`,
		file: loaded.file.path,
		span: loaded.places.spanOf("/metadata/runbook_id")
	}];
}

export { failedRehearsals as n, lowCoverage as r, checkRules as t };