import { join } from "node:path";

// action/src/adapters/store-paths.ts
function storePaths(root) {
	const folder = join(root, ".runbook");
	const executions = join(folder, "executions");
	const month = (executionId) => join(executions, monthOf(executionId));
	const journal = (executionId) => join(month(executionId), `${executionId}.jsonl`);
	return {
		folder,
		executions,
		open: join(executions, "open"),
		locks: join(folder, "locks"),
		startLock: join(folder, "locks", "start"),
		outputs: join(folder, "output"),
		month,
		journal,
		torn: (executionId) => `${journal(executionId)}.torn`,
		lock: (executionId) => join(folder, "locks", executionId),
		output: (executionId) => join(folder, "output", executionId),
		log: (executionId) => join(folder, "logs", `${executionId}.log`),
		runbook: (digest) => join(folder, "cache", "runbooks", `${digest}.yaml`)
	};
}
function isExecutionId(text) {
	return executionId.test(text);
}
function runbookOf(id) {
	return executionId.exec(id)?.[1] ?? "";
}
function beganOf(id) {
	return executionId.exec(id)?.[2] ?? "";
}
const executionId = /^exec-([A-Za-z0-9._-]+)-(\d{8}T\d{6}Z)-[a-z0-9]+$/;
function monthOf(id) {
	const began = beganOf(id);
	return `${began.slice(0, 4)}-${began.slice(4, 6)}`;
}

export { storePaths as a, runbookOf as i, isExecutionId as n, monthOf as r, beganOf as t };