import { t as Failure } from "./failure.js";
import { existsSync } from "node:fs";
import { join } from "node:path";

// action/src/commands/asked-paths.ts
function askedPaths(root, paths) {
	const absent = paths.find((path) => !existsSync(join(root, path)));
	if (absent !== void 0) throw new Failure("unreadable", `There is no file or folder \`${absent}\``, "Paths are looked for in the working folder, and must lie below the root");
	const isAsked = (file) => paths.length === 0 || paths.some((path) => path === "" || file === path || file.startsWith(`${path}/`));
	return {
		file: isAsked,
		finding: ({ file, related = [] }) => isAsked(file) || related.some((other) => isAsked(other.file))
	};
}

export { askedPaths as t };