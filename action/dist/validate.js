import { t as counted } from "./step-facts.js";
import { i as readTrusted } from "./read-source-file.js";
import { n as listRunbooks } from "./list-runbooks.js";
import { t as askedPaths } from "./asked-paths.js";
import { n as someFail, t as findingCounts } from "./finding-counts.js";
import { t as noFields } from "./no-fields.js";

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
	const { readRepository } = await import("./load-repository2.js");
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
	const asked = askedPaths(root, paths);
	const { files, usable, findings: all, failOn, textOf } = await checkRepository(root, soundRoots());
	const findings = all.filter(asked.finding);
	const read = files.filter(asked.file).length;
	const json = {
		...blank,
		files: read,
		runbooks: usable.filter(asked.file).length,
		counts: findingCounts(findings)
	};
	if (findings.length === 0) return {
		exitCode: 0,
		text: `${palette.good("no findings")} in ${counted(read, "file")}\n`,
		json
	};
	const [{ findingsJson }, { findingsSummary, findingsText }] = await Promise.all([import("./findings-json.js"), import("./findings-text2.js")]);
	return {
		exitCode: someFail(findings, failOn) ? 1 : 0,
		text: `${findingsText(findings, textOf, palette)}\n${findingsSummary(findings, read, palette)}\n`,
		json: {
			...json,
			findings: findingsJson(findings, textOf)
		}
	};
}

export { blank, validate };