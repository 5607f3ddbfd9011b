import { t as Failure } from "./failure.js";
import { n as outsideOf } from "./read-source-file.js";
import { randomUUID } from "node:crypto";
import { closeSync, fsyncSync, lstatSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";

// action/src/source/write-source-file.ts
function writeSourceFile(root, path, text) {
	const outside = outsideOf(root, path);
	if (outside !== void 0) throw new Failure("unwritable", outside.message, "Write to a path below the root that holds no link");
	const target = join(root, path);
	const temporary = join(dirname(target), `.${randomUUID()}.tmp`);
	try {
		const mode = lstatSync(target, { throwIfNoEntry: false })?.mode ?? 420;
		const descriptor = openSync(temporary, "wx", mode & 511);
		try {
			writeSync(descriptor, text);
			fsyncSync(descriptor);
		} finally {
			closeSync(descriptor);
		}
		renameSync(temporary, target);
	} catch (error) {
		rmSync(temporary, { force: true });
		throw new Failure("unwritable", `Cannot write \`${path}\``, "Look at the rights of the folder and the space on the disk", error);
	}
}

export { writeSourceFile as t };