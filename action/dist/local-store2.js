import { r as unwritable, t as errorCode } from "./file-failure.js";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

// action/src/adapters/local-store.ts
function prepareFolder(paths) {
	const ignore = join(paths.folder, ".gitignore");
	if (existsSync(ignore)) return;
	try {
		mkdirSync(paths.folder, {
			recursive: true,
			mode: 448
		});
		writeFileSync(ignore, "*\n", { flag: "wx" });
	} catch (error) {
		if (errorCode(error) !== "EEXIST") throw unwritable(paths.folder, error);
	}
}
function positionIn(stat, end) {
	return {
		inode: stat.ino,
		size: stat.size,
		changed: stat.ctimeMs,
		...end
	};
}

export { prepareFolder as n, positionIn as t };