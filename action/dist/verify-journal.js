import { t as validate } from "./event.validator.js";
import { i as scanJournal } from "./journal-chain.js";

// action/src/adapters/verify-journal.ts
function verifyJournal(bytes) {
	const scan = scanJournal(bytes);
	return firstWrongEvent(scan.events) ?? endOf(scan);
}
function endOf({ events, tornBytes, fed, problem }) {
	const lines = events.length;
	if (problem !== null) return wrong(problem.line, problem.message);
	if (tornBytes > 0) return wrong(lines + 1, `Line ${lines + 1} is torn: ${tornBytes} bytes of an append that was cut off; the next append sets them aside`);
	if (lines === 0) return wrong(1, "The journal is empty");
	return fed ? {
		ok: true,
		lines
	} : wrong(lines, `Line ${lines} lacks its line feed; the next append adds it`);
}
function firstWrongEvent(events) {
	let finished = false;
	for (const [index, event] of events.entries()) {
		const line = index + 1;
		if (!validate(event)) return wrong(line, `Line ${line} does not fit its schema: ${firstError(event)}`);
		if (finished && !afterTheEnd.has(event.type)) return wrong(line, `Line ${line} is a \`${event.type}\` after \`ExecutionFinished\``);
		finished = event.type === "ExecutionFinished" || finished && event.type !== "ExecutionReopened";
	}
	return null;
}
const afterTheEnd = /* @__PURE__ */ new Set([
	"ExecutionReopened",
	"HandedOver",
	"NoteAdded",
	"Notified",
	"Escalated"
]);
function firstError(event) {
	const error = validate.errors?.[0];
	if (error === void 0) return `it is no ${event.type}`;
	const extra = error.params.additionalProperty;
	const named = extra === void 0 ? "" : ` (\`${extra}\`)`;
	return `\`${error.instancePath || "/"}\` ${error.message ?? "is wrong"}${named}`;
}
function wrong(line, message) {
	return {
		ok: false,
		line,
		message
	};
}

export { verifyJournal };