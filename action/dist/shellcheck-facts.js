import { t as counted } from "./step-facts.js";
import { n as missingPrograms } from "./find-programs.js";

// action/src/report/severities.ts
const severities = [
	"error",
	"warning",
	"info"
];
function worstFirst(findings) {
	return severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}
function severityCounts(findings) {
	const parts = severities.flatMap((severity) => {
		const count = findings.filter((finding) => finding.severity === severity).length;
		if (count === 0) return [];
		return [severity === "info" ? `${count} info` : counted(count, severity)];
	});
	return parts.length === 0 ? "no findings" : parts.join(", ");
}

// action/src/lint/scripts-of.ts
function scriptsOf({ prerequisites, steps, post_conditions }) {
	return [...steps.filter(({ step_type }) => step_type !== "manual").flatMap(({ commands }) => commands), ...[...prerequisites, ...post_conditions].flatMap(({ check }) => check === void 0 ? [] : [check])];
}

// action/src/commands/shellcheck-facts.ts
async function shellcheckFacts({ root, runbooks, config }, { variable }, isWanted = () => true) {
	if (missingPrograms(["shellcheck"], {
		root,
		path: variable("PATH"),
		home: variable("HOME")
	}).length > 0 || config.rules["shellcheck"] === "off") return { shellcheck: null };
	const { shellcheckRemarks } = await import("./shellcheck.js");
	return { shellcheck: await shellcheckRemarks([...runbooks].filter(({ file }) => isWanted(file.path)).flatMap(({ runbook }) => scriptsOf(runbook))) };
}

export { severityCounts as n, worstFirst as r, shellcheckFacts as t };