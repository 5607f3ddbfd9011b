import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

// action/src/source/list-files.ts
const deepest = 32;
function listFiles(root, folder, skip) {
	const paths = [];
	const findings = [];
	visit(folder, 0);
	return {
		paths: paths.sort(),
		findings
	};
	function visit(path, depth) {
		for (const entry of entriesOf(path)) {
			if (entry.name.startsWith(".")) continue;
			const inner = `${path}/${entry.name}`;
			if (entry.isFile()) paths.push(inner);
			else if (entry.isSymbolicLink()) report(inner, "symbolic-link", "Unexpected symbolic link, expected a regular file or folder");
			else if (!entry.isDirectory()) report(inner, "not-a-file", "Unexpected special file, expected a regular file");
			else if (skip(inner)) continue;
			else if (depth === deepest) report(inner, "too-deep", `Unexpected folder below ${deepest} others, expected fewer`);
			else visit(inner, depth + 1);
		}
	}
	function entriesOf(path) {
		try {
			return readdirSync(join(root, path), { withFileTypes: true });
		} catch (error) {
			report(path, "unreadable-file", `Unexpected refusal to read the folder (${error.code ?? "unknown error"}), expected a readable folder`);
			return [];
		}
	}
	function report(file, rule, message) {
		findings.push({
			rule,
			severity: "error",
			message,
			file,
			span: {
				start: 0,
				end: 0
			}
		});
	}
}
function hasEntry(root, path) {
	return statSync(join(root, path), { throwIfNoEntry: false }) !== void 0;
}

export { listFiles as n, hasEntry as t };