import { t as Failure } from "./failure.js";

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

export { unreadable as n, unwritable as r, errorCode as t };