import { n as findingsText, r as findingsJson, t as findingsSummary } from "./findings-text.js";
import { checkRepository } from "./load-repository.js";
import { t as Failure } from "./failure.js";
import { n as noFields } from "./command-line.js";
import { existsSync } from "node:fs";
import { join } from "node:path";

// action/src/commands/validate.ts
const blank = {
	verb: "validate",
	...noFields,
	files: 0,
	runbooks: 0,
	counts: {
		error: 0,
		warning: 0,
		info: 0
	}
};
async function validate({ paths }, { root, palette }) {
	const absent = paths.find((path) => !existsSync(join(root, path)));
	if (absent !== void 0) throw new Failure("unreadable", `There is no file or folder \`${absent}\``, "Paths are looked for in the working folder, and must lie below the root");
	const { files, usable, findings: all, config, textOf } = await checkRepository(root);
	const asked = (file) => paths.length === 0 || paths.some((path) => path === "" || file === path || file.startsWith(`${path}/`));
	const findings = all.filter(({ file, related = [] }) => asked(file) || related.some((other) => asked(other.file)));
	const read = files.filter(asked).length;
	const text = `${findingsText(findings, textOf, palette)}${findings.length === 0 ? "" : "\n"}${findingsSummary(findings, read, palette)}\n`;
	return {
		exitCode: findings.some(({ severity }) => counts(severity, config.fail_on)) ? 1 : 0,
		text,
		json: {
			...blank,
			findings: findingsJson(findings, textOf),
			files: read,
			runbooks: usable.filter(asked).length,
			counts: countsOf(findings)
		}
	};
}
const rank = {
	error: 0,
	warning: 1,
	info: 2
};
function counts(severity, failOn) {
	return rank[severity] <= rank[failOn];
}
function countsOf(findings) {
	const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
	return {
		error: count("error"),
		warning: count("warning"),
		info: count("info")
	};
}

export { blank, validate };