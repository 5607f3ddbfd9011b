import { a as runbookOf, r as isExecutionId, t as beganOf } from "./execution-id.js";
import { n as unreadable, r as unwritable, t as errorCode } from "./file-failure.js";
import { t as Failure } from "./failure.js";
import { n as firstPrev, t as chainDrafts } from "./journal-chain.js";
import { r as unknownExecution, t as brokenJournal } from "./journal-failure.js";
import { n as prepareFolder, t as positionIn } from "./local-store2.js";
import { i as executionExists, n as scanExecution, r as cannotReopen, t as summarise } from "./journal-summary.js";
import { n as monthsOf, r as namesIn$1, t as listExecutions } from "./list-executions2.js";
import "./answers.js";
import { t as maskDraft } from "./mask-draft.js";
import { t as storePaths } from "./store-paths2.js";
import { promisify } from "node:util";
import { randomBytes } from "node:crypto";
import { closeSync, constants, fdatasync, fdatasyncSync, fstatSync, fsyncSync, ftruncateSync, linkSync, lstatSync, mkdirSync, openSync, readFileSync, readdirSync, renameSync, rmSync, rmdirSync, statSync, unlinkSync, writeFileSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";

// action/src/adapters/disk.ts
const realDisk = {
	write: (file, bytes) => writeSync(file, bytes),
	sync: promisify(fdatasync),
	syncNow: fdatasyncSync
};
function writeAll(disk, file, bytes) {
	for (let written = 0; written < bytes.length;) {
		const count = disk.write(file, bytes.subarray(written));
		if (count <= 0) throw Object.assign(/* @__PURE__ */ new Error("nothing was written"), { code: "EIO" });
		written += count;
	}
}
function syncFolder(folder) {
	const file = openSync(folder, "r");
	try {
		fsyncSync(file);
	} finally {
		closeSync(file);
	}
}

// action/src/adapters/file-lock.ts
async function withFileLocks(folders, options, work) {
	const { owners, sleep = setTimeout, random = Math.random } = options;
	let waited = 0;
	for (let tries = 0;; tries += 1) {
		const attempt = tryHolding(folders, owners, work);
		if (attempt.held) return attempt.value;
		if (waited >= longestWait) throw busy(attempt, owners);
		const delay = Math.min(2 ** tries, longestDelay) * (.5 + random() / 2);
		await sleep(delay);
		waited += delay;
	}
}
const unused = "~";
const longestWait = 1e4;
const longestDelay = 50;
function tryHolding(folders, owners, work) {
	const [folder, ...others] = folders;
	if (folder === void 0) return {
		held: true,
		value: work({ dissolve: () => {} })
	};
	const claim = attemptLock(folder, owners);
	if ("held" in claim) return claim;
	let dissolved = false;
	try {
		return tryHolding(others, owners, (inner) => work({ dissolve: (name) => name === folder ? dissolved = true : inner.dissolve(name) }));
	} finally {
		if (dissolved || !release(folder, claim)) removeFolder(folder);
	}
}
function attemptLock(folder, owners) {
	const lost = {
		held: false,
		folder,
		holder: null
	};
	try {
		const before = look(folder) ?? makeFolder(folder);
		if (before === null) return lost;
		const holder = holderIn(join(folder, nameOf(before.life, before.top)));
		if (holder !== null && owners.state(holder) !== "gone") return {
			held: false,
			folder,
			holder
		};
		const claim = {
			life: before.life,
			number: before.top + 1
		};
		const link = join(folder, nameOf(claim.life, claim.number));
		takeNumber(folder, link, owners.self);
		const after = look(folder);
		if (after === null || after.life !== claim.life || after.top !== claim.number) {
			removeLink(link);
			return lost;
		}
		removeOlder(folder, after);
		return claim;
	} catch (error) {
		if (["EEXIST", "ENOENT"].includes(errorCode(error) ?? "")) return lost;
		throw unwritable(folder, error);
	}
}
function look(folder) {
	const names = namesIn(folder);
	const life = names.find((name) => name.endsWith(".0"))?.slice(0, -2);
	if (life === void 0) return null;
	const numbers = names.map((name) => name.startsWith(`${life}.`) ? Number(name.slice(life.length + 1)) : 0);
	return {
		life,
		top: Math.max(...numbers),
		names
	};
}
function takeNumber(folder, path, self) {
	const draft = `${folder}${"~"}${randomBytes(6).toString("hex")}`;
	writeFileSync(draft, JSON.stringify(self), { flag: "wx" });
	try {
		linkSync(draft, path);
	} finally {
		removeLink(draft);
	}
}
function namesIn(folder) {
	try {
		return readdirSync(folder);
	} catch (error) {
		if (errorCode(error) === "ENOENT") return [];
		throw error;
	}
}
function makeFolder(folder) {
	const life = randomBytes(6).toString("hex");
	const draft = `${folder}${"~"}${life}`;
	mkdirSync(dirname(folder), { recursive: true });
	mkdirSync(draft);
	writeFileSync(join(draft, nameOf(life, 0)), "");
	try {
		renameSync(draft, folder);
	} catch (error) {
		rmSync(draft, {
			recursive: true,
			force: true
		});
		if (!["ENOTEMPTY", "EEXIST"].includes(errorCode(error) ?? "")) throw error;
	}
	return look(folder);
}
function release(folder, claim) {
	try {
		linkSync(join(folder, nameOf(claim.life, 0)), join(folder, nameOf(claim.life, claim.number + 1)));
		return true;
	} catch {
		return false;
	}
}
function removeFolder(folder) {
	const aside = `${folder}${"~"}${randomBytes(6).toString("hex")}`;
	try {
		renameSync(folder, aside);
		rmSync(aside, {
			recursive: true,
			force: true
		});
	} catch {}
}
function removeOlder(folder, { life, top, names }) {
	for (const name of names) if (name !== nameOf(life, top) && name !== nameOf(life, 0)) removeLink(join(folder, name));
}
function removeLink(link) {
	try {
		unlinkSync(link);
	} catch (error) {
		if (errorCode(error) !== "ENOENT") throw error;
	}
}
function nameOf(life, number) {
	return `${life}.${number}`;
}
function holderIn(path) {
	const text = readFileSync(path, "utf8");
	if (text === "") return null;
	try {
		return JSON.parse(text);
	} catch {
		return {
			host: text,
			pid: 0,
			started_at: ""
		};
	}
}
function busy({ folder, holder }, owners) {
	const remove = `If nothing works on it any more, delete ${folder}`;
	if (holder === null) return new Failure("busy", `The lock ${folder} could not be taken within ten seconds`, remove);
	const name = `process ${holder.pid} on ${holder.host}`;
	return owners.state(holder) === "unknown" ? new Failure("busy", `The journal is locked by ${name}, and nobody here can tell whether it lives`, remove) : new Failure("busy", `The journal has been locked by ${name} for ten seconds`, `That process is stopped or hangs: let it go on, or end it with \`kill -9 ${holder.pid}\``);
}

// action/src/adapters/open-executions.ts
function holderOf(paths, wanted, except) {
	if (!isFresh(paths)) rebuild(paths);
	return namesIn$1(paths.open).flatMap((id) => {
		if (!isExecutionId(id) || id === except) return [];
		const summary = readSummary(paths, id);
		if (summary === "unreadable") return runbookOf(id) === wanted.runbookId ? [{
			id,
			startedAt: ""
		}] : [];
		if (summary !== "none" && summary.status === "unfinished") return summary.lock === wanted.lock ? [{
			id,
			startedAt: summary.startedAt
		}] : [];
		markFinished(paths, id);
		return [];
	}).sort((a, b) => a.startedAt.localeCompare(b.startedAt)).at(-1)?.id ?? null;
}
function markOpen(paths, executionId) {
	writeFileSync(join(paths.open, executionId), "");
}
function markFinished(paths, executionId) {
	rmSync(join(paths.open, executionId), { force: true });
}
function stamp(paths, times = timesOf(paths)) {
	const file = join(paths.open, "stamp");
	writeFileSync(`${file}.new`, times);
	renameSync(`${file}.new`, file);
}
function readSummary(paths, executionId) {
	try {
		return summarise(readFileSync(paths.journal(executionId))) ?? "unreadable";
	} catch (error) {
		return errorCode(error) === "ENOENT" ? "none" : "unreadable";
	}
}
function isFresh(paths) {
	try {
		return readFileSync(join(paths.open, "stamp"), "utf8") === timesOf(paths);
	} catch (error) {
		if (errorCode(error) === "ENOENT") return false;
		throw unreadable(paths.open, error);
	}
}
function timesOf(paths) {
	return monthsOf(paths).map((month) => `${month} ${statSync(join(paths.executions, month), { bigint: true }).mtimeNs}\n`).join("");
}
function rebuild(paths) {
	mkdirSync(paths.open, { recursive: true });
	const times = timesOf(paths);
	for (const id of listExecutions(paths)) {
		const summary = readSummary(paths, id);
		if (!(summary === "none" || summary !== "unreadable" && summary.status !== "unfinished")) markOpen(paths, id);
	}
	stamp(paths, times);
}

// action/src/adapters/refuse-reopening.ts
function refuseReopening(paths, executionId) {
	const own = readSummary(paths, executionId);
	if (typeof own === "string") throw new Error(`${executionId} was read a moment ago and now is ${own}`);
	const holder = holderOf(paths, own, executionId);
	if (holder !== null) throw cannotReopen(executionId, own.lock, `\`${holder}\` holds`);
	const later = listExecutions(paths).filter((id) => id !== executionId && beganOf(id) >= beganOf(executionId));
	for (const id of later) {
		const other = readSummary(paths, id);
		if (typeof other !== "string" && other.lock === own.lock && other.startedAt > own.startedAt) throw cannotReopen(executionId, own.lock, `\`${id}\` has since held`);
	}
}

// action/src/adapters/append-events.ts
async function appendEvents(store, executionId, expected, drafts, durable) {
	const { paths, locks, disk } = store;
	const reopens = drafts.some((draft) => draft.type === "ExecutionReopened");
	const folders = reopens ? [paths.startLock, paths.lock(executionId)] : [paths.lock(executionId)];
	const file = openJournal(store, executionId);
	try {
		const appended = await withFileLocks(folders, locks, (held) => {
			const position = positionOf(store, executionId, file);
			if (position.seq !== expected) return {
				ok: false,
				actual: position.seq
			};
			if (reopens) {
				refuseReopening(paths, executionId);
				markOpen(paths, executionId);
			}
			return appendHeld(store, executionId, file, position, drafts, held);
		});
		if (appended.ok && durable) await disk.sync(file);
		return appended;
	} catch (error) {
		throw unwritable(paths.journal(executionId), error);
	} finally {
		closeSync(file);
	}
}
function openJournal({ paths }, executionId) {
	if (!isExecutionId(executionId)) throw unknownExecution(executionId);
	try {
		return openSync(paths.journal(executionId), constants.O_RDWR | constants.O_APPEND);
	} catch (error) {
		throw errorCode(error) === "ENOENT" ? unknownExecution(executionId) : unwritable(paths.journal(executionId), error);
	}
}
function appendHeld(store, executionId, file, position, drafts, held) {
	const { text, events, head } = chainDrafts(store.masked(drafts), position);
	if (text === "") return {
		ok: true,
		events
	};
	store.positions.delete(executionId);
	write(store, file, Buffer.from(position.fed ? text : `\n${text}`), position.size);
	store.positions.set(executionId, positionIn(fstatSync(file), {
		seq: position.seq + events.length,
		head,
		fed: true
	}));
	if (events.findLast(({ type }) => type === "ExecutionFinished" || type === "ExecutionReopened")?.type === "ExecutionFinished") {
		markFinished(store.paths, executionId);
		held.dissolve(store.paths.lock(executionId));
	}
	return {
		ok: true,
		events
	};
}
function write({ disk }, file, bytes, sizeBefore) {
	try {
		writeAll(disk, file, bytes);
	} catch (error) {
		try {
			ftruncateSync(file, sizeBefore);
		} catch {}
		throw error;
	}
}
function positionOf(store, executionId, file) {
	const stat = fstatSync(file);
	if (stat.nlink === 0) throw unknownExecution(executionId);
	const known = store.positions.get(executionId);
	if (known?.inode === stat.ino && known.size === stat.size && known.changed === stat.ctimeMs) return known;
	const bytes = readFileSync(file);
	const scan = scanExecution(bytes, executionId);
	if (scan.problem !== null) throw brokenJournal(executionId, scan.problem);
	if (scan.tornBytes > 0) setAside(store, executionId, file, bytes.subarray(scan.wholeBytes));
	const position = positionIn(fstatSync(file), {
		seq: scan.events.length,
		head: scan.head,
		fed: scan.fed
	});
	store.positions.set(executionId, position);
	return position;
}
function setAside({ paths, disk }, executionId, file, torn) {
	const aside = openSync(paths.torn(executionId), "a");
	try {
		writeAll(disk, aside, Buffer.concat([torn, Buffer.from("\n")]));
		disk.syncNow(aside);
	} finally {
		closeSync(aside);
	}
	ftruncateSync(file, fstatSync(file).size - torn.length);
}

// action/src/adapters/prune-executions.ts
async function pruneExecutions(store, limits) {
	const { paths, locks } = store;
	const removed = [];
	try {
		const old = listExecutions(paths).filter((id) => isOld(paths, id, limits));
		for (let start = 0; start < old.length; start += 100) {
			const portion = old.slice(start, start + 100);
			const gone = await withFileLocks([paths.startLock], locks, () => removeEnded(store, portion, limits));
			removed.push(...gone);
		}
		sweep(paths.locks, (name) => name.includes("~"), limits);
		sweep(paths.open, (name) => name.endsWith(".draft"), limits);
		return removed;
	} catch (error) {
		throw unwritable(paths.folder, error);
	}
}
function isOld(paths, id, { olderThan, now }) {
	const summary = readSummary(paths, id);
	if (typeof summary === "string" || summary.finishedAt === null) return false;
	const ended = Date.parse(summary.finishedAt);
	return ended < Date.parse(olderThan) && ended + 24 * 36e5 < Date.parse(now);
}
function removeEnded(store, ids, limits) {
	const { paths } = store;
	const fresh = isFresh(paths);
	const gone = ids.filter((id) => isOld(paths, id, limits) && scanExecution(readFileSync(paths.journal(id)), id).problem === null);
	for (const id of gone) {
		for (const path of [
			paths.output(id),
			paths.log(id),
			paths.torn(id),
			paths.journal(id),
			paths.lock(id)
		]) rmSync(path, {
			recursive: true,
			force: true
		});
		markFinished(paths, id);
		store.positions.delete(id);
	}
	for (const month of new Set(gone.map((id) => paths.month(id)))) removeEmpty(month);
	if (fresh) stamp(paths);
	return gone;
}
function removeEmpty(folder) {
	try {
		rmdirSync(folder);
	} catch (error) {
		if (![
			"ENOTEMPTY",
			"EEXIST",
			"ENOENT"
		].includes(errorCode(error) ?? "")) throw error;
	}
}
function sweep(folder, isLeft, { now }) {
	for (const name of namesIn$1(folder).filter(isLeft)) {
		const path = join(folder, name);
		if ((statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Number.POSITIVE_INFINITY) + 36e5 < Date.parse(now)) rmSync(path, {
			recursive: true,
			force: true
		});
	}
}

// action/src/adapters/redact-execution.ts
async function redactExecution(paths, journal, redaction) {
	const { executionId, by, at } = redaction;
	const events = await eventsOf(journal, executionId);
	const present = filesOf(paths, executionId);
	const recorded = new Set(events.flatMap((event) => event.type === "NoteAdded" ? event.redacted ?? [] : []));
	const lost = mentionedIn(events).filter((name) => !recorded.has(name));
	const redacted = [.../* @__PURE__ */ new Set([...present, ...lost])].sort();
	remove(paths, executionId);
	if (redacted.length === 0) return [];
	await record(journal, executionId, events.length, {
		type: "NoteAdded",
		at,
		by,
		text: "Kept output was removed",
		redacted
	});
	return redacted;
}
async function record(journal, executionId, expected, note) {
	let position = expected;
	for (let tries = 0; tries < 100; tries += 1) {
		const appended = await journal.append(executionId, position, [note], true);
		if (appended.ok) return;
		position = appended.actual;
	}
	throw new Failure("busy", `The removal of the kept output of \`${executionId}\` could not be recorded: others write all the time`, "The files are gone; repeat the command when the execution waits, to record it");
}
async function eventsOf(journal, executionId) {
	const read = await journal.read(executionId);
	if (!read.ok) throw brokenJournal(executionId, read.problem);
	return read.events;
}
function mentionedIn(events) {
	return events.flatMap((event) => event.type === "CommandFinished" ? [event.stdout.kept, event.stderr.kept].filter((name) => name !== null) : []);
}
function filesOf(paths, executionId) {
	const folder = paths.output(executionId);
	const outputs = isFolder(folder) ? namesIn$1(folder).map((name) => `${executionId}/${name}`) : [];
	return exists(paths.log(executionId)) ? [...outputs, logName(executionId)] : outputs;
}
function remove(paths, executionId) {
	for (const path of [paths.output(executionId), paths.log(executionId)]) try {
		rmSync(path, {
			recursive: true,
			force: true
		});
	} catch (error) {
		throw unwritable(path, error);
	}
}
function logName(executionId) {
	return `${executionId}.log`;
}
function isFolder(path) {
	return exists(path) && lstatSync(path).isDirectory();
}
function exists(path) {
	try {
		lstatSync(path);
		return true;
	} catch (error) {
		if (errorCode(error) === "ENOENT") return false;
		throw unreadable(path, error);
	}
}

// action/src/adapters/kept-runbook.ts
function keepRunbook({ paths, disk }, digest, text) {
	const path = pathOf(paths, digest);
	const draft = `${path}.${randomBytes(6).toString("hex")}`;
	try {
		if (keptRunbook(paths, digest) === text) return;
		prepareFolder(paths);
		mkdirSync(dirname(path), { recursive: true });
		const file = openSync(draft, "wx");
		try {
			writeAll(disk, file, Buffer.from(text));
			disk.syncNow(file);
		} finally {
			closeSync(file);
		}
		renameSync(draft, path);
		syncFolder(dirname(path));
	} catch (error) {
		rmSync(draft, { force: true });
		throw unwritable(path, error);
	}
}
function keptRunbook(paths, digest) {
	const path = pathOf(paths, digest);
	try {
		return readFileSync(path, "utf8");
	} catch (error) {
		if (errorCode(error) === "ENOENT") return null;
		throw unreadable(path, error);
	}
}
function pathOf(paths, digest) {
	if (!/^[0-9a-f]{64}$/.test(digest)) throw new Error(`\`${digest}\` is no SHA-256`);
	return paths.runbook(digest);
}

// action/src/adapters/local-journal.ts
function localJournal(store, journal) {
	const { paths } = store;
	return {
		verify: (executionId) => verifyExecution(store, executionId),
		redact: (executionId, by, at) => redactExecution(paths, journal, {
			executionId,
			by,
			at
		}),
		prune: (limits) => pruneExecutions(store, limits),
		keep: async (digest, text) => keepRunbook(store, digest, text),
		kept: async (digest) => keptRunbook(paths, digest),
		summaries: async () => listExecutions(paths).map((id) => readSummary(paths, id)).filter((summary) => typeof summary !== "string")
	};
}
async function verifyExecution({ paths }, executionId) {
	if (!isExecutionId(executionId)) throw unknownExecution(executionId);
	const path = paths.journal(executionId);
	const { verifyJournal } = await import("./verify-journal.js");
	try {
		const bytes = readFileSync(path);
		const { problem } = scanExecution(bytes, executionId);
		return problem?.line === 1 ? {
			ok: false,
			line: 1,
			message: problem.message
		} : verifyJournal(bytes);
	} catch (error) {
		throw errorCode(error) === "ENOENT" ? unknownExecution(executionId) : unreadable(path, error);
	}
}

// action/src/adapters/start-execution.ts
async function startExecution(store, drafts, force) {
	const { paths } = store;
	const [first] = store.masked(drafts);
	if (first?.type !== "ExecutionStarted" || !isExecutionId(first.execution_id)) throw new Error("An execution starts with ExecutionStarted and a well-formed id");
	const wanted = {
		lock: first.lock,
		runbookId: first.runbook_id
	};
	try {
		prepareFolder(paths);
		return await withFileLocks([paths.startLock], store.locks, () => {
			const holder = holderOf(paths, wanted, null);
			if (holder !== null && !force) return {
				ok: false,
				holder
			};
			return create(store, first.execution_id, drafts);
		});
	} catch (error) {
		throw unwritable(paths.journal(first.execution_id), error);
	}
}
function create(store, executionId, drafts) {
	const { paths } = store;
	const journal = paths.journal(executionId);
	const draft = join(paths.open, `${executionId}.draft`);
	const { text, events, head } = chainDrafts(store.masked(drafts), {
		seq: 0,
		head: firstPrev
	});
	mkdirSync(paths.month(executionId), { recursive: true });
	markOpen(paths, executionId);
	syncFolder(paths.open);
	try {
		writeDraft(store, draft, Buffer.from(text));
		linkSync(draft, journal);
	} catch (error) {
		throw errorCode(error) === "EEXIST" ? executionExists(executionId) : error;
	} finally {
		rmSync(draft, { force: true });
	}
	syncFolder(paths.month(executionId));
	syncFolder(paths.executions);
	stamp(paths);
	store.positions.set(executionId, positionIn(statSync(journal), {
		seq: events.length,
		head,
		fed: true
	}));
	return {
		ok: true,
		events
	};
}
function writeDraft({ disk }, path, bytes) {
	const file = openSync(path, "w");
	try {
		writeAll(disk, file, bytes);
		disk.syncNow(file);
	} finally {
		closeSync(file);
	}
}

// action/src/adapters/journal-file.ts
function fileJournal(options) {
	const { root, owners, secrets, disk = realDisk, sleep } = options;
	const store = {
		paths: storePaths(root),
		locks: sleep === void 0 ? { owners } : {
			owners,
			sleep
		},
		disk,
		masked: (drafts) => secrets === void 0 ? drafts : drafts.map((draft) => maskDraft(draft, (text) => secrets.mask(text))),
		positions: /* @__PURE__ */ new Map()
	};
	const append = (executionId, expected, drafts, durable) => appendEvents(store, executionId, expected, drafts, durable);
	const read = async (executionId) => readExecution(store, executionId);
	return {
		read,
		append,
		start: (drafts, force) => startExecution(store, drafts, force),
		list: async () => listExecutions(store.paths),
		...localJournal(store, {
			read,
			append
		})
	};
}
async function readExecution(store, executionId) {
	const first = readOnce(store, executionId);
	if (!first.ok || first.tornBytes === 0) return first;
	try {
		return await withFileLocks([store.paths.lock(executionId)], store.locks, () => readOnce(store, executionId));
	} catch {
		return first;
	}
}
function readOnce({ paths }, executionId) {
	const path = paths.journal(executionId);
	try {
		if (!isExecutionId(executionId)) return noSuch(executionId);
		const { events, tornBytes, problem } = scanExecution(readFileSync(path), executionId);
		return problem === null ? {
			ok: true,
			events,
			tornBytes
		} : {
			ok: false,
			problem
		};
	} catch (error) {
		const code = errorCode(error);
		if (code === "ENOENT") return noSuch(executionId);
		if (code === null) throw error;
		return {
			ok: false,
			problem: {
				code: "unreadable",
				line: 0,
				message: `Cannot read ${path}: ${error.message}`
			}
		};
	}
}
function noSuch(executionId) {
	return {
		ok: false,
		problem: {
			code: "unknown-execution",
			line: 0,
			message: `There is no execution \`${executionId}\``
		}
	};
}

// action/src/cli/journal-store-for.ts
async function journalStoreFor(environment, shared) {
	return await keptWhere(environment) === "git" ? gitStoreOf(environment, shared) : fileJournal({
		root: environment.root,
		...shared
	});
}
async function gitStoreOf({ root, variable }, { secrets } = {}) {
	const [{ gitJournal }, { userAccess }, { systemClock }, { storePaths }, { prepareFolder }] = await Promise.all([
		import("./journal-git2.js"),
		import("./git-user-access.js"),
		import("./clock.js"),
		import("./store-paths.js"),
		import("./local-store.js")
	]);
	const access = await userAccess(root, variable);
	prepareFolder(storePaths(root));
	return gitJournal({
		...access,
		folder: join(root, ".runbook", "cache", "journal.git"),
		outputs: root,
		clock: systemClock(),
		patienceSeconds: 20,
		...secrets === void 0 ? {} : { secrets }
	});
}
async function keptWhere({ root, variable }) {
	const said = variable("RUNBOOK_JOURNAL");
	if (said === "local" || said === "git") return said;
	if (said !== void 0 && said !== "") throw new Failure("usage", `Unexpected RUNBOOK_JOURNAL \`${said}\``, "Set it to `local` or `git`, or unset it");
	const text = readConfig(root);
	if (!/\bgit\b/.test(text)) return "local";
	const { loadConfig } = await import("./load-config2.js");
	const { config, findings } = loadConfig({
		path: "runbooks/config.yaml",
		text
	});
	if (config !== void 0) return config.journal.store;
	throw new Failure("invalid-runbook", `runbooks/config.yaml says where journals are kept, and cannot be read: ${findings[0]?.message ?? "it is no configuration"}`, findings[0]?.hint ?? "Look at it with `runbook validate`");
}
function readConfig(root) {
	try {
		return readFileSync(join(root, "runbooks", "config.yaml"), "utf8");
	} catch {
		return "";
	}
}

export { journalStoreFor as n, fileJournal as r, gitStoreOf as t };