import { t as Failure } from "./failure.js";
import { i as scanJournal } from "./journal-chain.js";

// action/src/adapters/start-failure.ts
function cannotReopen(executionId, lock, who) {
	return new Failure("refused", `\`${executionId}\` cannot go on: ${who} the lock \`${lock}\``, "What it left undone may no longer fit: start a new execution with `runbook run`");
}
function executionExists(executionId) {
	return new Failure("refused", `There already is an execution \`${executionId}\``, "Start again: the new one gets another name");
}

// action/src/adapters/scan-execution.ts
function scanExecution(bytes, executionId) {
	const scan = scanJournal(bytes);
	return scan.problem === null ? {
		...scan,
		problem: foreign(scan, executionId)
	} : scan;
}
function foreign({ events, tornBytes }, executionId) {
	const [first] = events;
	if (first === void 0) return {
		code: "broken-chain",
		line: 1,
		message: `Line 1 ${tornBytes > 0 ? "is torn" : "is missing"}: the journal holds no event`
	};
	return first.type === "ExecutionStarted" && first.execution_id !== executionId ? {
		code: "broken-chain",
		line: 1,
		message: `Line 1 belongs to \`${first.execution_id}\``
	} : null;
}

// action/src/adapters/journal-summary.ts
function summarise(journal) {
	const started = eventAt(journal, 0);
	if (started?.type !== "ExecutionStarted") return null;
	const ending = lastOf(journal, ["ExecutionFinished", "ExecutionReopened"]);
	const handover = lastOf(journal, ["HandedOver"]);
	const finished = ending?.type === "ExecutionFinished" ? ending : null;
	return {
		executionId: started.execution_id,
		runbookId: started.runbook_id,
		lock: started.lock,
		operator: handover?.type === "HandedOver" ? handover.to : started.operator,
		incident: started.incident,
		startedAt: started.at,
		status: finished?.status ?? "unfinished",
		finishedAt: finished?.at ?? null
	};
}
function lastOf(journal, types) {
	return types.map((type) => lastOfType(journal, type)).filter((place) => place !== null).toSorted((a, b) => b.start - a.start)[0]?.event ?? null;
}
function lastOfType(journal, type) {
	const text = `"type":"${type}"`;
	for (let found = journal.lastIndexOf(text); found > 0; found = journal.lastIndexOf(text, found - 1)) {
		const start = journal.lastIndexOf(10, found) + 1;
		const event = eventAt(journal, start);
		if (event?.type === type) return {
			start,
			event
		};
	}
	return null;
}
function eventAt(journal, start) {
	const feed = journal.indexOf(10, start);
	try {
		return JSON.parse(journal.toString("utf8", start, feed === -1 ? journal.length : feed));
	} catch {
		return null;
	}
}

export { executionExists as i, scanExecution as n, cannotReopen as r, summarise as t };