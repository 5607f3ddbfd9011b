import { r as fileJournal, t as gitStoreOf } from "./journal-store-for.js";
import { t as processOwners } from "./owners.js";
import { t as createSecrets } from "./secrets.js";
import { n as unreadable } from "./file-failure.js";
import { t as maskDraft } from "./mask-draft.js";
import { t as storePaths } from "./store-paths2.js";
import { r as unknownExecution, t as brokenJournal } from "./journal-failure.js";
import { t as blank } from "./journal2.js";
import { t as actorOf } from "./person.js";
import { n as firstPrev, r as formatLine, t as chainDrafts } from "./journal-chain.js";
import { t as validate } from "./event.validator.js";
import { t as Failure } from "./failure.js";
import { t as field } from "./verb.js";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";

// action/src/commands/push-unsent.ts
function readUnsent(text, executionId, file) {
	const { execution_id: id, expected, drafts } = parse(text) ?? {};
	if (!(typeof id === "string" && Number.isSafeInteger(expected) && Array.isArray(drafts))) throw noUnsent(file, "it is no JSON with `execution_id`, `expected` and `drafts`");
	if (id !== executionId) throw noUnsent(file, `it belongs to \`${id}\``);
	const position = Number(expected);
	const wrong = chainDrafts(drafts, {
		seq: position,
		head: firstPrev
	}).events.findIndex((event) => !validate(event));
	if (position < 0 || wrong >= 0) throw noUnsent(file, `draft ${wrong + 1} is no event`);
	return {
		executionId,
		expected: position,
		drafts
	};
}
async function pushUnsent(journal, { executionId, expected, drafts }, remark, mask) {
	for (let tries = 0; tries < 10; tries += 1) {
		const events = await eventsOf(journal, executionId);
		const there = countOfThose(events.slice(expected), drafts.map(mask));
		if (there === drafts.length) return {
			added: 0,
			lines: events.length
		};
		if (events.length !== expected + there) throw notThere(executionId, events.length, expected, there);
		const missing = [...drafts.slice(there), remark];
		if ((events.length === 0 ? await journal.start(missing, true) : await journal.append(executionId, events.length, missing, true)).ok) return {
			added: missing.length,
			lines: events.length + missing.length
		};
	}
	throw new Failure("busy", `The journal of \`${executionId}\` is written by others all the time`, "Repeat the command when the execution waits");
}
async function eventsOf(journal, executionId) {
	const read = await journal.read(executionId);
	if (read.ok) return read.events;
	if (read.problem.code === "unknown-execution") return [];
	throw brokenJournal(executionId, read.problem);
}
function countOfThose(events, drafts) {
	const other = drafts.findIndex((draft, index) => {
		const event = events[index];
		return event === void 0 || formatLine(draft, event.seq, event.prev) !== JSON.stringify(event);
	});
	return other === -1 ? drafts.length : other;
}
function notThere(executionId, lines, expected, same) {
	return new Failure("refused", lines < expected ? `The journal of \`${executionId}\` has ${lines} lines, and these events belong after line ${expected}` : `The journal of \`${executionId}\` went on differently from line ${expected + same + 1}`, lines < expected ? "Push what came before them first" : "Nothing was pushed: both tell what happened. Compare them, and record what the journal lacks with `runbook note`");
}
function noUnsent(file, why) {
	return new Failure("usage", `${file} holds no unsent events: ${why}`, "Name the JSON file from the artifact of the job, or the .jsonl file of a journal");
}
function parse(text) {
	try {
		const value = JSON.parse(text);
		return typeof value === "object" && value !== null ? value : null;
	} catch {
		return null;
	}
}

// action/src/commands/journal-push.ts
async function journalPush(options, environment) {
	const { added, lines } = await push(options, environment, actorOf(options.as, environment));
	return {
		exitCode: 0,
		text: added === 0 ? `the branch has all of it already, ${lines} lines\n` : `added ${added} lines to the branch, which has ${lines} now\n`,
		json: {
			...blank,
			execution_id: options.executionId,
			pushed: {
				added,
				lines
			}
		}
	};
}
async function push({ executionId, file }, environment, by) {
	const { branch, root, mask } = environment;
	const source = file ?? ownFile(root, executionId);
	const bytes = read(source);
	const remark = (text) => ({
		type: "NoteAdded",
		at: environment.now(),
		by,
		text
	});
	if (isJournal(bytes)) {
		await keepRunbook(environment, bytes);
		return branch.adopt(executionId, bytes, remark("Recorded locally, and added to the journal branch afterwards: who is named above is what that machine said"));
	}
	const unsent = readUnsent(bytes.toString(), executionId, source);
	const pushed = await pushUnsent(branch, unsent, remark("The events above could not be written when they happened, and were added afterwards"), (draft) => maskDraft(draft, mask));
	if (file === void 0) rmSync(source, { force: true });
	return pushed;
}
function ownFile(root, executionId) {
	const unsent = join(root, ".runbook", "unsent", `${executionId}.json`);
	if (existsSync(unsent)) return unsent;
	const journal = storePaths(root).journal(executionId);
	if (existsSync(journal)) return journal;
	throw unknownExecution(executionId);
}
function read(path) {
	try {
		return readFileSync(path);
	} catch (error) {
		throw unreadable(path, error);
	}
}
function isJournal(bytes) {
	return bytes.subarray(0, 10).toString().startsWith("{\"seq\":1,");
}
async function keepRunbook({ branch, local }, bytes) {
	const { digest } = JSON.parse(bytes.toString("utf8", 0, bytes.indexOf(10)));
	if (typeof digest !== "string" || !/^[0-9a-f]{64}$/.test(digest)) return;
	const text = await local.kept(digest);
	if (text !== null) await branch.keep(digest, text);
}

// action/src/cli/push-journal.ts
async function pushJournal(given, environment) {
	const secrets = createSecrets([]);
	const file = given.maybe(1);
	return journalPush({
		executionId: given.argument(0),
		...field("file", file === void 0 ? void 0 : resolve(file)),
		...field("as", given.text("as"))
	}, {
		...environment,
		branch: await gitStoreOf(environment, { secrets }),
		local: fileJournal({
			root: environment.root,
			owners: processOwners()
		}),
		mask: secrets.mask
	});
}

export { pushJournal };