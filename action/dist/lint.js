import { t as applyFixes } from "./apply-fixes.js";
import { t as noFacts } from "./facts.js";
import { n as executeWorkflow } from "./workflow-lists.js";
import { t as findingsJson } from "./findings-json2.js";
import { t as counted } from "./step-facts.js";
import { t as loadRepository } from "./load-repository.js";
import { n as writeRunbook } from "./save-runbook.js";
import { t as writeSourceFile } from "./write-source-file.js";
import { t as askedPaths } from "./asked-paths.js";
import { t as loadRunbook } from "./load-runbook.js";
import { n as someFail, t as findingCounts } from "./finding-counts.js";
import { n as readWorkflow, t as lintRepository } from "./lint-repository.js";
import { n as lintText } from "./lint-text.js";
import { t as noFields } from "./no-fields.js";
import { t as readDay } from "./read-day.js";
import { t as shellcheckFacts } from "./shellcheck-facts.js";

// action/src/commands/base-facts.ts
function baseFacts({ files, touched }, config) {
	const runbooks = files.filter(({ path }) => path.endsWith(".yaml") && !path.endsWith(".test.yaml")).flatMap((file) => loadRunbook(file, { config }).loaded ?? []);
	return {
		touched,
		base: new Map(runbooks.map((loaded) => [loaded.id, loaded]))
	};
}

// action/src/commands/lint.ts
const blank = {
	verb: "lint",
	...noFields,
	files: 0,
	runbooks: 0,
	counts: {
		error: 0,
		warning: 0,
		info: 0
	},
	fixed: 0
};
async function lint(options, environment) {
	const { root } = environment;
	const asked = askedPaths(root, options.paths);
	const today = readDay(options.today ?? environment.now().slice(0, 10));
	let repository = await environment.repository();
	const change = options.base === void 0 ? {} : await changeSince(options.base, repository);
	const facts = {
		...noFacts,
		...change,
		today,
		...await shellcheckFacts(repository, environment, asked.file)
	};
	let linted = await lintRepository(repository, facts);
	let fixed = 0;
	for (let round = 0; options.fix && round < mostRounds; round++) {
		const mended = mend(repository, linted.findings.filter(({ file }) => asked.file(file)));
		if (mended === 0) break;
		fixed += mended;
		repository = await loadRepository(root);
		linted = await lintRepository(repository, facts);
	}
	const { textOf } = linted;
	const findings = linted.findings.filter(asked.finding);
	const files = repository.files.filter(asked.file).length;
	const json = {
		...blank,
		findings: findingsJson(findings, textOf),
		files,
		runbooks: repository.usable.filter(asked.file).length,
		counts: findingCounts(findings),
		fixed
	};
	const mended = fixed > 0 && options.format === "text" ? `fixed ${counted(fixed, "finding")}\n\n` : "";
	return {
		exitCode: someFail(findings, repository.failOn) ? 1 : 0,
		text: mended + lintText(options.format, {
			findings,
			textOf,
			files,
			json
		}, environment),
		json
	};
}
async function changeSince(revision, { root, config }) {
	const { readBaseRevision } = await import("./git-revision.js");
	return baseFacts(await readBaseRevision(root, revision), config);
}
const mostRounds = 5;
function mend({ root, runbooks, config }, findings) {
	let count = 0;
	for (const { file } of runbooks) {
		const fixes = findings.flatMap((finding) => finding.file === file.path && finding.fix !== void 0 ? [finding.fix] : []);
		const text = fixes.length === 0 ? file.text : applyFixes(file.text, fixes);
		if (text !== file.text && writeRunbook(root, file.path, text, { config }).ok) count += fixes.length;
	}
	return count + mendWorkflow(root, findings);
}
function mendWorkflow(root, findings) {
	const fixes = findings.flatMap(({ file, fix }) => file === ".github/workflows/execute-runbook.yml" ? fix ?? [] : []);
	const file = fixes.length === 0 ? void 0 : readWorkflow(root);
	if (file === void 0) return 0;
	writeSourceFile(root, file.path, applyFixes(file.text, fixes));
	return fixes.length;
}

export { blank, lint };