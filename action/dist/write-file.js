import { t as Failure } from "./failure.js";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

// action/src/commands/write-file.ts
function writeReport(path, text) {
	write(path, text, "w");
}
function writeNewFile(path, text) {
	write(path, text, "wx");
}
function write(path, text, flag) {
	try {
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text, { flag });
	} catch (error) {
		throw new Failure("unwritable", `Cannot write ${path}: ${error.message}`, "Look whether the folder can be written to", error);
	}
}

export { writeReport as n, writeNewFile as t };