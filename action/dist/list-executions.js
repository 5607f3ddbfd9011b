import { t as Failure } from "./failure.js";
import { n as isExecutionId, t as beganOf } from "./store-paths2.js";
import { readdirSync } from "node:fs";
import { join } from "node:path";

// action/src/adapters/file-failure.ts
function errorCode(error) {
	if (error instanceof Failure || !(error instanceof Error)) return null;
	const { code } = error;
	return typeof code === "string" ? code : null;
}
function unwritable(path, error) {
	return failure("unwritable", path, error);
}
function unreadable(path, error) {
	return failure("unreadable", path, error);
}
function failure(code, path, error) {
	const cause = errorCode(error);
	if (cause === null) return error;
	const verb = code === "unwritable" ? "write" : "read";
	const message = `Cannot ${verb} ${path}: ${reasons[cause] ?? error.message}`;
	return new Failure(code, message, hintFor(cause, verb), error);
}
const reasons = {
	ENOSPC: "the disk is full (ENOSPC)",
	EDQUOT: "the quota is used up (EDQUOT)",
	EROFS: "the file system is read-only (EROFS)",
	EACCES: "permission denied (EACCES)",
	EPERM: "not permitted (EPERM)",
	EIO: "the disk failed (EIO)",
	EISDIR: "it is a folder (EISDIR)",
	ENOTDIR: "a part of its path is no folder (ENOTDIR)"
};
function hintFor(cause, verb) {
	switch (cause) {
		case "ENOSPC":
		case "EDQUOT": return "Free some space (`runbook executions --prune --older-than 90d` removes old executions), then go on with `runbook resume`";
		case "EACCES":
		case "EPERM":
		case "EROFS": return `Give the user who runs runbook the right to ${verb} below .runbook`;
		case "EIO": return "Look at the disk before going on; what was recorded before stays valid";
		default: return "Look at the path; .runbook must be a folder on a local file system";
	}
}

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

export { unreadable as a, errorCode as i, monthsOf as n, unwritable as o, namesIn as r, listExecutions as t };