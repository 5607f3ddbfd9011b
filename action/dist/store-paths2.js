import { i as monthOf } from "./execution-id.js";
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

export { storePaths as t };