import { t as Failure } from "./failure.js";

// action/src/adapters/journal-failure.ts
function unknownExecution(executionId) {
	return new Failure("unknown-execution", `There is no execution \`${executionId}\``, "List them with `runbook executions`");
}
function brokenJournal(executionId, problem) {
	switch (problem.code) {
		case "unknown-execution": return unknownExecution(executionId);
		case "unknown-format": return new Failure("unknown-format", problem.message, "Use the version of runbook that wrote the journal, or a newer one");
		case "unreadable": return new Failure("unreadable", problem.message, "Give the user who runs runbook the right to read below .runbook");
		case "broken-chain": return new Failure("broken-journal", `The journal of \`${executionId}\` is broken: ${problem.message}`, `Nothing is added to a broken journal. Look at it with \`runbook journal ${executionId} --verify\`, and put the file back from a copy or start a new execution`);
		default: return problem.code;
	}
}
function cannotReopen(executionId, lock, who) {
	return new Failure("refused", `\`${executionId}\` cannot go on: ${who} the lock \`${lock}\``, "What it left undone may no longer fit: start a new execution with `runbook run`");
}
function executionExists(executionId) {
	return new Failure("refused", `There already is an execution \`${executionId}\``, "Start again: the new one gets another name");
}

export { unknownExecution as i, cannotReopen as n, executionExists as r, brokenJournal as t };