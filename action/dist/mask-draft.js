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

// action/src/adapters/mask-draft.ts
function maskDraft(draft, mask) {
	const entries = Object.entries(draft).map(([key, value]) => {
		return [key, structural.has(key) || key === "reason" && reasonIsCode.has(draft.type) ? value : maskField(key, value, mask)];
	});
	return Object.fromEntries(entries);
}
function maskField(key, value, mask) {
	switch (key) {
		case "outputs":
		case "carried": return mapValues(value, (output) => maskScalar(output, mask));
		case "variables": return mapValues(value, (variable) => ({
			...variable,
			value: maskScalar(variable.value, mask)
		}));
		case "error": return typeof value === "object" && value !== null ? {
			...value,
			message: maskTexts(value.message, mask)
		} : maskTexts(value, mask);
		default: return maskTexts(value, mask);
	}
}
function maskTexts(value, mask) {
	if (typeof value === "string") return mask(value);
	if (Array.isArray(value)) return value.map((element) => maskTexts(element, mask));
	return typeof value === "object" && value !== null ? mapValues(value, (inner) => maskTexts(inner, mask)) : value;
}
function maskScalar(value, mask) {
	if (typeof value !== "number") return maskTexts(value, mask);
	const text = String(value);
	const masked = mask(text);
	return masked === text ? value : masked;
}
function mapValues(record, change) {
	return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
const structural = /* @__PURE__ */ new Set([
	"at",
	"type",
	"by",
	"engine",
	"execution_id",
	"runbook_id",
	"runbook_version",
	"digest",
	"commit",
	"lock",
	"overrode",
	"continues",
	"operator",
	"secrets",
	"owner",
	"former",
	"to",
	"approvers",
	"subject",
	"status",
	"ended",
	"signal",
	"stdout",
	"stderr",
	"secret_outputs",
	"gate",
	"answers",
	"branch",
	"branches",
	"target",
	"outcome",
	"channel",
	"expires_at",
	"redacted"
]);
const reasonIsCode = /* @__PURE__ */ new Set([
	"StepSkipped",
	"GateRefused",
	"ConfirmationRequested",
	"ExecutionInterrupted"
]);

export { executionExists as a, cannotReopen as i, summarise as n, scanExecution as r, maskDraft as t };