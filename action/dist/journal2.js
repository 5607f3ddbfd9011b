import { a as fold } from "./journal-failure.js";
import { i as timeline } from "./execution-report.js";
import { t as dayAndTime } from "./instant.js";
import { n as readJournal, r as viewOf } from "./open-execution.js";
import { t as openForReading } from "./open-for-reading.js";
import { t as noFields } from "./no-fields.js";
import { t as actorOf } from "./person.js";

// action/src/commands/journal.ts
const blank = {
	verb: "journal",
	...noFields,
	verified: null,
	online: null,
	redacted: [],
	pushed: null,
	events: []
};
async function journal(options, environment) {
	switch (options.action) {
		case "show": return showEvents(options, environment);
		case "verify": return verify(options, environment);
		case "redact": return redact(options, environment);
		default: return options.action;
	}
}
async function showEvents({ executionId }, environment) {
	const opened = await openForReading(environment, executionId);
	const { events, state } = opened;
	return {
		exitCode: 0,
		text: timeline(viewOf(opened, environment)).map(({ seq, at, by, text }) => `${String(seq).padStart(3)}  ${dayAndTime(at)}  ${text}${by === null ? "" : environment.palette.dim(` (${by})`)}`).map((line) => `${line}\n`).join(""),
		json: {
			...blank,
			execution_id: executionId,
			runbook_id: state.runbookId,
			status: state.status,
			events
		}
	};
}
async function verify({ executionId }, environment) {
	const { store, palette, program } = environment;
	if (!(await store.list()).includes(executionId)) await readJournal(environment, executionId);
	const verification = await store.verify(executionId);
	if (verification.ok) {
		const { lines } = verification;
		return {
			exitCode: 0,
			text: `${palette.good("whole")}: ${lines} lines, each linked to the one before\n`,
			json: {
				...blank,
				execution_id: executionId,
				verified: {
					ok: true,
					lines,
					line: 0,
					message: ""
				}
			}
		};
	}
	const { line, message } = verification;
	return {
		exitCode: 1,
		text: "",
		json: {
			...blank,
			execution_id: executionId,
			verified: {
				ok: false,
				lines: 0,
				line,
				message
			},
			error: {
				code: "broken-journal",
				message: `The journal of ${executionId} is broken${line === 0 ? "" : ` at line ${line}`}: ${message}`,
				hint: `Nothing is added to a broken journal; put the file back from a copy, or start anew with ${program} run`
			}
		}
	};
}
async function redact({ executionId, as }, environment) {
	const by = actorOf(as, environment);
	await readJournal(environment, executionId);
	const redacted = await environment.store.redact(executionId, by, environment.now());
	const { events } = await readJournal(environment, executionId);
	const { runbookId, status } = fold(events);
	return {
		exitCode: 0,
		text: redacted.length === 0 ? "there was no kept output\n" : redacted.map((file) => `removed ${file}\n`).join(""),
		json: {
			...blank,
			execution_id: executionId,
			runbook_id: runbookId,
			status,
			redacted
		}
	};
}

export { journal as n, blank as t };