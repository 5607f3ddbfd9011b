import { r as isExecutionId, t as beganOf } from "./execution-id.js";
import { n as unreadable, t as errorCode } from "./file-failure.js";
import { readdirSync } from "node:fs";
import { join } from "node:path";

// action/src/adapters/list-executions.ts
const ending = ".jsonl";
function listExecutions(paths) {
	return monthsOf(paths).flatMap((month) => namesIn(join(paths.executions, month)).filter((name) => name.endsWith(ending)).map((name) => name.slice(0, -6)).filter((id) => isExecutionId(id) && paths.month(id) === join(paths.executions, month))).sort((a, b) => compare(beganOf(a), beganOf(b)) || compare(a, b));
}
function monthsOf(paths) {
	return namesIn(paths.executions).filter((name) => /^\d{4}-\d{2}$/.test(name)).sort();
}
function namesIn(folder) {
	try {
		return readdirSync(folder);
	} catch (error) {
		if (errorCode(error) === "ENOENT") return [];
		throw unreadable(folder, error);
	}
}
function compare(a, b) {
	return a < b ? -1 : Number(a > b);
}

export { monthsOf as n, namesIn as r, listExecutions as t };