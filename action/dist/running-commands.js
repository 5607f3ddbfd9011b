import { t as Failure } from "./failure.js";
import { n as processStart, t as processExists } from "./process-start.js";
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, readdirSync, rmSync, statSync, writeSync } from "node:fs";
import { basename, join } from "node:path";
import { tmpdir, uptime } from "node:os";

// action/src/adapters/remove-at-exit.ts
const paths = /* @__PURE__ */ new Set();
let waiting = false;
function removeAtExit(path) {
	paths.add(path);
	if (waiting) return;
	waiting = true;
	process.once("exit", () => {
		for (const each of paths) rmSync(each, {
			recursive: true,
			force: true
		});
	});
}
function removeNow(path) {
	rmSync(path, {
		recursive: true,
		force: true
	});
	paths.delete(path);
}

// action/src/adapters/private-folder.ts
const privateFolderName = /^runbook-(\d+)-\w{6}$/;
const dayMilliseconds = 864e5;
function makePrivateFolder() {
	const folder = makeIn("/dev/shm") ?? makeIn(tmpdir());
	if (folder === null) throw new Failure("unwritable", `Unable to make a folder in ${tmpdir()}`, "Make room there, or set TMPDIR to a folder that can be written");
	removeAtExit(folder);
	return folder;
}
function makeIn(parent) {
	try {
		const folder = mkdtempSync(join(parent, `runbook-${process.pid}-`));
		sweepPrivateFolders(parent);
		return folder;
	} catch {
		return null;
	}
}
function sweepPrivateFolders(parent) {
	for (const name of readdirSync(parent)) {
		const pid = Number(privateFolderName.exec(name)?.[1] ?? process.pid);
		if (processExists(pid)) continue;
		const folder = join(parent, name);
		try {
			if (statSync(folder).mtimeMs < Date.now() - dayMilliseconds) rmSync(folder, { recursive: true });
		} catch {}
	}
}

// action/src/adapters/process-group.ts
function signalGroup(pgid, signal) {
	try {
		return process.kill(-pgid, signal);
	} catch {
		return false;
	}
}
function groupIsAlive(pgid) {
	if (!signalGroup(pgid, 0)) return false;
	const states = process.platform === "linux" ? statesInGroup(pgid) : [];
	return states.length === 0 || states.some((state) => state !== "Z" && state !== "X");
}
function statesInGroup(pgid) {
	return readdirSync("/proc").flatMap((name) => {
		if (!/^\d+$/.test(name)) return [];
		const [state, , group] = statFields(name);
		return state !== void 0 && Number(group) === pgid ? [state] : [];
	});
}
function statFields(pid) {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
		return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
	} catch {
		return [];
	}
}

// action/src/adapters/running-commands.ts
const tolerance = 5e3;
function runningCommands(root, folder) {
	const files = /* @__PURE__ */ new Map();
	const engine = identityOf(process.pid);
	const save = (file) => {
		if (file.fd < 0) return;
		const text = JSON.stringify({
			folder: folder(),
			engine,
			commands: [...file.commands]
		});
		const bytes = Buffer.from(text.padEnd(file.size));
		try {
			writeSync(file.fd, bytes, 0, bytes.length, 0);
			file.size = bytes.length;
		} catch {}
	};
	const fileOf = (executionId) => {
		const file = files.get(executionId) ?? openNote(root, executionId);
		files.set(executionId, file);
		return file;
	};
	return {
		open: (executionId) => void fileOf(executionId),
		add: (executionId, command) => {
			const file = fileOf(executionId);
			file.commands.add(command);
			save(file);
			return () => {
				file.commands.delete(command);
			};
		},
		close: () => {
			for (const { fd, path } of files.values()) {
				if (fd >= 0) closeSync(fd);
				removeNow(path);
			}
			files.clear();
		}
	};
}
function orphans(root, executionId) {
	return namesIn(folderOf(root)).filter((name) => name.slice(0, name.lastIndexOf(".")) === executionId).flatMap((name) => {
		const file = join(folderOf(root), name);
		const note = readNote(file);
		const parent = Number(name.slice(name.lastIndexOf(".") + 1));
		if (parent === process.pid || identityOf(parent) === note.engine) return [];
		const alive = note.commands.filter(isAlive);
		if (alive.length === 0) {
			rmSync(file, { force: true });
			if (privateFolderName.test(basename(note.folder))) rmSync(note.folder, {
				force: true,
				recursive: true
			});
		}
		return alive;
	});
}
function identityOf(pid) {
	const start = processStart(pid);
	return start.state === "running" ? start.identity : start.state;
}
function openNote(root, executionId) {
	const path = join(folderOf(root), `${executionId}.${process.pid}`);
	let fd = -1;
	try {
		mkdirSync(folderOf(root), {
			recursive: true,
			mode: 448
		});
		fd = openSync(path, "w", 384);
		removeAtExit(path);
	} catch {}
	return {
		path,
		fd,
		size: 0,
		commands: /* @__PURE__ */ new Set()
	};
}
function folderOf(root) {
	return join(root, ".runbook", "cache", "running");
}
function namesIn(folder) {
	try {
		return readdirSync(folder).sort();
	} catch {
		return [];
	}
}
function readNote(file) {
	try {
		const { folder, engine, commands } = JSON.parse(readFileSync(file, "utf8"));
		return {
			folder: String(folder),
			engine: String(engine),
			commands: Array.isArray(commands) ? commands.filter(isCommand) : []
		};
	} catch {
		return {
			folder: "",
			engine: "",
			commands: []
		};
	}
}
function isCommand(value) {
	const { pgid = 0, step, since = "" } = value;
	return Number.isSafeInteger(pgid) && pgid > 1 && step !== void 0 && !Number.isNaN(Date.parse(since));
}
function isAlive({ pgid, since }) {
	const began = Date.parse(since);
	if (began < Date.now() - uptime() * 1e3 - tolerance) return false;
	if (!groupIsAlive(pgid)) return false;
	const leader = processStart(pgid);
	return leader.state !== "running" || Math.abs(leader.at - began) <= tolerance;
}

export { makePrivateFolder as a, signalGroup as i, runningCommands as n, removeAtExit as o, groupIsAlive as r, removeNow as s, orphans as t };