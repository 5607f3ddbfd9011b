import { hash } from "node:crypto";

// action/src/adapters/journal-chain.ts
const firstPrev = "0".repeat(64);
function formatLine(draft, seq, prev) {
	const { at, type, by, ...rest } = draft;
	return JSON.stringify({
		seq,
		at,
		type,
		by,
		prev,
		...rest
	});
}
function hashLine(line) {
	return hash("sha256", line, "hex");
}
function chainDrafts(drafts, position) {
	const events = [];
	let text = "";
	let head = position.head;
	for (const draft of drafts) {
		const line = formatLine(draft, position.seq + events.length + 1, head);
		events.push(JSON.parse(line));
		head = hashLine(line);
		text += `${line}\n`;
	}
	return {
		text,
		events,
		head
	};
}
function scanJournal(bytes) {
	const events = [];
	let head = firstPrev;
	let start = 0;
	let fed = true;
	while (start < bytes.length) {
		const line = lineAt(bytes, start);
		const read = readLine(line.bytes);
		if (read === null && !line.fed) return {
			events,
			head,
			wholeBytes: start,
			fed,
			tornBytes: bytes.length - start,
			problem: null
		};
		const ownHash = hashLine(line.bytes);
		const problem = problemOf(read, events.length + 1, head, () => linkAfter(bytes, line.next, ownHash));
		if (problem !== null) return {
			events,
			head,
			wholeBytes: start,
			fed,
			tornBytes: 0,
			problem
		};
		events.push(read);
		head = ownHash;
		start = line.next;
		fed = line.fed;
	}
	return {
		events,
		head,
		wholeBytes: start,
		fed,
		tornBytes: 0,
		problem: null
	};
}
function problemOf(read, line, head, linkOfNext) {
	if (read === null) return broken(line, `Line ${line} is not a JSON object`);
	if (line === 1) {
		const format = read["format"];
		if (read["type"] !== "ExecutionStarted") return broken(1, "Line 1 is not `ExecutionStarted`");
		if (format !== 1) return unknownFormat(format);
	}
	if (read["seq"] !== line) return broken(line, `Line ${line} has \`seq\` ${JSON.stringify(read["seq"])}, expected ${line}`);
	if (read["prev"] !== head) return brokenLink(read["prev"], line, linkOfNext());
	if (isEventType(read["type"])) return line > 1 && read["type"] === "ExecutionStarted" ? broken(line, `Line ${line} is a second \`ExecutionStarted\``) : null;
	if (typeof read["type"] !== "string" || linkOfNext() === "wrong") return broken(line, `Line ${line} was changed after it was written: it is no event`);
	return {
		code: "unknown-format",
		line,
		message: `Line ${line} is a \`${read["type"]}\`, which this version of runbook does not know: the journal was written by a newer version, use that one`
	};
}
function brokenLink(prev, line, linkOfNext) {
	if (line === 1 || linkOfNext === "wrong" || !/^[0-9a-f]{64}$/.test(String(prev))) return broken(line, `Line ${line} was changed after it was written: its \`prev\` is not the hash of the line before`);
	const orLast = linkOfNext === "none" ? `, or the \`prev\` of line ${line} was` : "";
	return broken(line - 1, `Line ${line - 1} was changed after it was written${orLast}: its hash is not the \`prev\` of line ${line}`);
}
function unknownFormat(format) {
	return {
		code: "unknown-format",
		line: 1,
		message: typeof format === "number" && format > 1 ? `The journal has format ${format}, and this version of runbook reads up to ${1}: use the version that wrote it, or a newer one` : `The journal has format ${JSON.stringify(format) ?? "none"}, expected ${1}: it is not a journal, or line 1 was changed`
	};
}
function broken(line, message) {
	return {
		code: "broken-chain",
		line,
		message
	};
}
function lineAt(bytes, start) {
	const feed = bytes.indexOf(10, start);
	return feed === -1 ? {
		bytes: bytes.subarray(start),
		next: bytes.length,
		fed: false
	} : {
		bytes: bytes.subarray(start, feed),
		next: feed + 1,
		fed: true
	};
}
const utf8 = new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
});
function readLine(bytes) {
	try {
		const value = JSON.parse(utf8.decode(bytes));
		return isRecord(value) ? value : null;
	} catch {
		return null;
	}
}
function linkAfter(bytes, start, expected) {
	const next = start < bytes.length ? readLine(lineAt(bytes, start).bytes) : null;
	if (next === null) return "none";
	return next["prev"] === expected ? "right" : "wrong";
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
const eventTypes = {
	ExecutionStarted: true,
	ExecutionResumed: true,
	ExecutionReopened: true,
	HandedOver: true,
	PauseRequested: true,
	ConditionChecked: true,
	StepStarted: true,
	CommandFinished: true,
	StepFinished: true,
	StepSkipped: true,
	ApprovalRequested: true,
	ApprovalGranted: true,
	ApprovalRejected: true,
	GateRefused: true,
	GateExpired: true,
	DecisionRequested: true,
	DecisionTaken: true,
	ConfirmationRequested: true,
	Confirmed: true,
	RollbackStarted: true,
	RollbackFinished: true,
	Escalated: true,
	Notified: true,
	NoteAdded: true,
	ExecutionInterrupted: true,
	ExecutionFinished: true
};
function isEventType(type) {
	return typeof type === "string" && Object.hasOwn(eventTypes, type);
}

export { scanJournal as i, firstPrev as n, formatLine as r, chainDrafts as t };