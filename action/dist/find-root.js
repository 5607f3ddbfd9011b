import { t as Failure } from "./failure.js";
import { statSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";

// action/src/cli/program-name.ts
function programName(script, workingFolder, dir) {
	const name = script === void 0 || basename(script) === "runbook" ? "runbook" : `node ${quoted(shorter(script, workingFolder))}`;
	return dir === void 0 ? name : `${name} --dir ${quoted(dir)}`;
}
function quoted(word) {
	return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
function shorter(script, workingFolder) {
	const path = relative(workingFolder, script);
	return path.startsWith("..") ? script : path;
}

// action/src/cli/find-root.ts
function findRoot(named, workingFolder) {
	if (named !== void 0) {
		const root = resolve(workingFolder, named);
		if (!isFolder(root)) throw new Failure("usage", `There is no folder \`${named}\``, "Give --dir a folder that holds `runbooks/`");
		return root;
	}
	for (let folder = workingFolder;; folder = dirname(folder)) {
		if (isFolder(join(folder, "runbooks"))) return folder;
		if (folder === dirname(folder)) return workingFolder;
	}
}
function isFolder(path) {
	try {
		return statSync(path).isDirectory();
	} catch {
		return false;
	}
}

export { programName as n, quoted as r, findRoot as t };