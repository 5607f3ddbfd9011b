import { a as fold, t as brokenJournal } from "./journal-failure.js";
import { t as didYouMean } from "./did-you-mean.js";
import { t as loadRunbook } from "./load-runbook.js";
import { t as Failure } from "./failure.js";
import { t as planOf } from "./plan-of.js";
import { t as sha256 } from "./sha256.js";

// action/src/commands/open-execution.ts
async function openExecution(environment, executionId) {
	const { events, tornBytes } = await readJournal(environment, executionId);
	const state = fold(events);
	const repository = await environment.repository();
	const { runbook, warnings } = await runbookOf(environment, repository, state);
	return {
		plan: planOf(runbook, state.digest, repository.config),
		state,
		events,
		tornBytes,
		warnings
	};
}
async function readJournal({ store, program }, executionId) {
	const read = await store.read(executionId);
	if (read.ok) return read;
	const failure = brokenJournal(executionId, read.problem);
	if (read.problem.code !== "unknown-execution") throw failure;
	throw new Failure("unknown-execution", failure.message, didYouMean(executionId, await store.list()) ?? `List them with ${program} executions`);
}
function viewOf({ plan, state, events }, { program }) {
	return {
		state,
		events,
		runbook: plan.runbook,
		program
	};
}
async function runbookOf(environment, repository, state) {
	const now = repository.runbooks.find(({ id }) => id === state.runbookId);
	if (now !== void 0 && sha256(now.file.text) === state.digest) return {
		runbook: now.runbook,
		warnings: []
	};
	const text = await environment.store.kept(state.digest);
	if (text === null || sha256(text) !== state.digest) throw new Failure("not-here", `The version of ${state.runbookId} that ${state.executionId} began with is not at hand`, `Bring back the file whose SHA-256 is ${state.digest}, for instance from git, or abort this execution`);
	const where = now === void 0 ? "is not in the working tree any more" : `(${now.file.path}) has changed since this execution began`;
	return {
		runbook: readKept(text, state, repository.config),
		warnings: [`${state.runbookId} ${where}: going on with the version that it began with`]
	};
}
function readKept(text, state, config) {
	const { loaded, findings } = loadRunbook({
		path: `${state.runbookId}.yaml`,
		text
	}, { config });
	if (loaded === void 0) throw new Failure("invalid-runbook", `The version of ${state.runbookId} that ${state.executionId} began with cannot be read: ${findings[0]?.message ?? "it is no runbook"}`, findings[0]?.hint ?? "Look whether runbooks/config.yaml still has what it needs; else use the version of this program that started it");
	return loaded.runbook;
}

export { readJournal as n, viewOf as r, openExecution as t };