import { t as counted } from "./step-facts.js";
import { n as listRunbooks, r as readTrusted } from "./list-runbooks.js";
import { t as Failure } from "./failure.js";
import { n as noFields } from "./command-line.js";
import { existsSync } from "node:fs";
import { join } from "node:path";

// action/src/runbook/check-repository.ts
async function checkRepository(root, memory) {
	const known = memory === null ? null : recall(root, memory);
	if (known !== null) return {
		root,
		...known,
		usable: known.files,
		findings: [],
		textOf: () => void 0
	};
	const digests = /* @__PURE__ */ new Map();
	const { readRepository } = await import("./load-repository.js");
	const { failOn, files, usable, findings, textOf } = await readRepository(root, () => void 0, (file) => void (memory === null || digests.set(file.path, fileDigest(file, memory))));
	if (memory !== null && findings.length === 0) memory.remember(memory.digest([...digests.values()].sort()), {
		failOn,
		files
	});
	return {
		root,
		failOn,
		files,
		usable,
		findings,
		textOf
	};
}
function recall(root, memory) {
	const { paths, findings } = listRunbooks(root);
	if (findings.length > 0) return null;
	const digests = [];
	for (const path of paths) {
		const { file, findings: unreadable } = readTrusted(root, path);
		if (unreadable.length > 0) return null;
		digests.push(fileDigest(file, memory));
	}
	return memory.recall(memory.digest(digests.sort()));
}
function fileDigest({ path, text }, memory) {
	return memory.digest([path, text]);
}

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
async function validate({ paths }, { root, palette, soundRoots }) {
	const absent = paths.find((path) => !existsSync(join(root, path)));
	if (absent !== void 0) throw new Failure("unreadable", `There is no file or folder \`${absent}\``, "Paths are looked for in the working folder, and must lie below the root");
	const { files, usable, findings: all, failOn, textOf } = await checkRepository(root, soundRoots());
	const asked = (file) => paths.length === 0 || paths.some((path) => path === "" || file === path || file.startsWith(`${path}/`));
	const findings = all.filter(({ file, related = [] }) => asked(file) || related.some((other) => asked(other.file)));
	const read = files.filter(asked).length;
	const json = {
		...blank,
		files: read,
		runbooks: usable.filter(asked).length,
		counts: countsOf(findings)
	};
	if (findings.length === 0) return {
		exitCode: 0,
		text: `${palette.good("no findings")} in ${counted(read, "file")}\n`,
		json
	};
	const [{ findingsJson }, { findingsSummary, findingsText }] = await Promise.all([import("./findings-json.js"), import("./findings-text.js")]);
	return {
		exitCode: findings.some(({ severity }) => counts(severity, failOn)) ? 1 : 0,
		text: `${findingsText(findings, textOf, palette)}\n${findingsSummary(findings, read, palette)}\n`,
		json: {
			...json,
			findings: findingsJson(findings, textOf)
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