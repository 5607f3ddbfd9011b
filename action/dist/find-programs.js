import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";

// action/src/adapters/find-programs.ts
function missingPrograms(programs, place) {
	return programs.filter((program) => programFile(program, place) === void 0);
}
function programFile(program, { root, path, home }) {
	if (program.startsWith("~/")) return [join(home ?? "~", program.slice(2))].find(isProgram);
	if (program.includes("/")) return [resolve(root, program)].find(isProgram);
	return (path ?? "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin").split(delimiter).map((folder) => resolve(root, folder, program)).find(isProgram);
}
function isProgram(file) {
	try {
		accessSync(file, constants.X_OK);
		return statSync(file).isFile();
	} catch {
		return false;
	}
}

export { missingPrograms as n, programFile as r, isProgram as t };