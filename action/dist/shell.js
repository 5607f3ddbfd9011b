import { t as reservedName } from "./reserved-name.js";
import { n as readValue } from "./value.js";
import { n as secretProblem } from "./secret-forms.js";
import { a as makePrivateFolder, i as signalGroup, n as runningCommands, r as groupIsAlive, s as removeNow } from "./running-commands.js";
import { n as missingPrograms, r as programFile } from "./find-programs.js";
import { createHash, hash } from "node:crypto";
import { closeSync, constants, fstatSync, mkdirSync, openSync, readSync, readdirSync, statSync, unlinkSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import { spawn, spawnSync } from "node:child_process";
import { Socket } from "node:net";
import { StringDecoder } from "node:string_decoder";

// action/src/adapters/command-environment.ts
const kept = /* @__PURE__ */ new Set(["GITHUB_WORKSPACE"]);
const dropped = /* @__PURE__ */ new Set([
	"GH_TOKEN",
	"GH_ENTERPRISE_TOKEN",
	"GITHUB_TOKEN",
	"GITHUB_ENTERPRISE_TOKEN",
	"GITHUB_ENV",
	"GITHUB_OUTPUT",
	"GITHUB_PATH",
	"GITHUB_STATE",
	"GITHUB_STEP_SUMMARY",
	"GITHUB_EVENT_PATH",
	"BASH_ENV",
	"BASH_COMPAT",
	"BASH_XTRACEFD",
	"BASHOPTS",
	"CDPATH",
	"ENV",
	"GLOBIGNORE",
	"IFS",
	"ITEM",
	"NODE_CHANNEL_FD",
	"NODE_CHANNEL_SERIALIZATION_MODE",
	"NODE_OPTIONS",
	"NODE_UNIQUE_ID",
	"POSIXLY_CORRECT",
	"PS4",
	"SHELLOPTS"
]);
const droppedPrefix = /^(?:ACTIONS_|BASH_FUNC_|INPUT_|RUNBOOK_)/;
function baseEnvironment(environment) {
	const base = {};
	for (const [name, value] of Object.entries(environment)) if (value !== void 0 && !belongsToEngine(name, value)) base[name] = value;
	return base;
}
function belongsToEngine(name, value) {
	if (dropped.has(name) || droppedPrefix.test(name)) return true;
	return name.startsWith("GITHUB_") && value.startsWith("/") && !kept.has(name);
}
function commandEnvironment(parts) {
	const { base, values, declaredSecrets, secret } = parts;
	const environment = {};
	for (const name of Object.keys(base)) if (secret(name) === void 0) environment[name] = base[name] ?? "";
	Object.assign(environment, values);
	for (const name of declaredSecrets) {
		const value = secret(name);
		if (value !== void 0) environment[name] = value;
	}
	return environment;
}

// action/src/runbook/published.ts
const largestPublishedBytes = 1048576;
function parsePublished(text, declarations) {
	const bytes = Buffer.byteLength(text);
	if (bytes > largestPublishedBytes) return {
		ok: false,
		message: `Unexpected ${bytes} published bytes, expected at most ${largestPublishedBytes}`
	};
	const values = Object.create(null);
	const lines = linesOf(text);
	for (let index = 0; index < lines.length; index++) {
		if ((lines[index] ?? "") === "") continue;
		const entry = entryAt(lines, index);
		if (!entry.ok) return entry;
		const problem = problemOfName(entry.name, declarations, values);
		if (problem !== void 0) return {
			ok: false,
			message: problem
		};
		const declaration = declarations[entry.name];
		if (declaration === void 0) throw new Error(`${entry.name} was found to be declared`);
		const read = readValue(entry.name, entry.value, declaration);
		if (!read.ok) return read;
		values[entry.name] = read.value;
		index = entry.last;
	}
	return {
		ok: true,
		values
	};
}
function linesOf(text) {
	const lines = text.split("\n");
	if (lines.at(-1) === "") lines.pop();
	return lines;
}
function entryAt(lines, index) {
	const line = lines[index] ?? "";
	const equals = line.indexOf("=");
	const heredoc = line.indexOf("<<");
	if (heredoc >= 0 && (equals < 0 || heredoc < equals)) {
		const name = line.slice(0, heredoc);
		const delimiter = line.slice(heredoc + 2);
		if (name === "" || delimiter === "") return unreadable(index);
		const last = lines.indexOf(delimiter, index + 1);
		if (last === -1) return {
			ok: false,
			message: `Unexpected end of what was published, expected the line that ends \`${name}\``
		};
		return {
			ok: true,
			name,
			value: lines.slice(index + 1, last).join("\n"),
			last
		};
	}
	if (equals < 1) return unreadable(index);
	return {
		ok: true,
		name: line.slice(0, equals),
		value: line.slice(equals + 1),
		last: index
	};
}
function unreadable(index) {
	return {
		ok: false,
		message: `Unexpected published line ${index + 1}, expected \`NAME=value\` or \`NAME<<DELIMITER\``
	};
}
function problemOfName(name, declarations, values) {
	if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return "Unexpected published name, expected letters, digits and underscores";
	if (reservedName(name)) return `Unexpected published \`${name}\`, expected a name that is not reserved`;
	if (!Object.hasOwn(declarations, name)) {
		const declared = Object.keys(declarations).map((other) => `\`${other}\``);
		return `Unexpected published \`${name}\`, expected ${declared.length === 0 ? "nothing: the step declares no `outputs`" : `one of ${declared.join(", ")}`}`;
	}
	if (Object.hasOwn(values, name)) return `Unexpected second \`${name}\`, expected each name to be published once by a command`;
}

// action/src/adapters/command-files.ts
const largest = 1048576;
const nothingReported = {
	outputs: {},
	secretOutputs: [],
	problem: null
};
function commandFiles(files, secrets, declared) {
	const masked = /* @__PURE__ */ new Set();
	const secretNames = Object.keys(declared).filter((name) => declared[name]?.secret === true);
	const sizes = {
		output: 0,
		mask: 0
	};
	const grown = (file) => {
		const size = statSync(files[file], { throwIfNoEntry: false })?.size ?? 0;
		if (size === sizes[file]) return false;
		sizes[file] = size;
		return true;
	};
	const maskLines = (text) => {
		let problem = null;
		for (const line of text.split(/\r?\n/)) {
			if (line === "" || masked.has(line)) continue;
			const objection = secretProblem(line);
			if (objection === null) {
				secrets.add(line);
				masked.add(line);
			} else problem = `a line of $RUNBOOK_MASK ${objection}`;
		}
		return problem;
	};
	const hide = (values) => {
		let problem = null;
		for (const name of secretNames) {
			const value = values[name];
			if (value === void 0 || secrets.get(name) === String(value)) continue;
			const objection = secretProblem(String(value));
			if (objection === null) secrets.add(String(value), name);
			else problem = `the secret output \`${name}\` ${objection}`;
		}
		return problem;
	};
	return {
		refresh: () => {
			if (grown("mask")) maskLines(readSmall(files.mask, "$RUNBOOK_MASK").text);
			if (secretNames.length > 0 && grown("output")) {
				const output = readSmall(files.output, "$RUNBOOK_OUTPUT");
				const published = parsePublished(output.text, declared);
				if (published.ok) hide(published.values);
			}
		},
		finish: (exited) => {
			const mask = readSmall(files.mask, "$RUNBOOK_MASK");
			const maskProblem = maskLines(mask.text);
			const output = readSmall(files.output, "$RUNBOOK_OUTPUT");
			const published = parsePublished(output.text, declared);
			const values = published.ok ? published.values : {};
			const hidingProblem = hide(values);
			if (!exited) return nothingReported;
			const open = Object.entries(values).filter(([name]) => !secretNames.includes(name));
			const leak = open.find(([, value]) => secrets.mask(String(value)) !== String(value))?.[0];
			const problem = output.problem ?? notUtf8(output.text) ?? (published.ok ? null : published.message) ?? mask.problem ?? maskProblem ?? hidingProblem ?? (leak === void 0 ? null : `the value of \`${leak}\` contains a secret: declare this output with \`secret: true\``);
			if (problem !== null) return {
				...nothingReported,
				problem: {
					code: "published",
					message: secrets.mask(problem)
				}
			};
			return {
				outputs: Object.fromEntries(open),
				secretOutputs: secretNames.filter((name) => Object.hasOwn(values, name)),
				problem: null
			};
		}
	};
}
function notUtf8(text) {
	return text.includes("�") ? "what was published is not UTF-8" : null;
}
function readSmall(path, name) {
	let fd;
	try {
		fd = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
	} catch (error) {
		return {
			text: "",
			problem: error.code === "ENOENT" ? null : `${name} is no plain file any more`
		};
	}
	try {
		const stat = fstatSync(fd);
		const { size } = stat;
		if (!stat.isFile()) return {
			text: "",
			problem: `${name} is no plain file any more`
		};
		if (size === 0) return {
			text: "",
			problem: null
		};
		const bytes = Buffer.alloc(Math.min(size, largest));
		const read = readSync(fd, bytes, 0, bytes.length, 0);
		const problem = size > largest ? `${name} has ${size} bytes, expected at most ${largest}` : null;
		return {
			text: bytes.toString("utf8", 0, read),
			problem
		};
	} finally {
		closeSync(fd);
	}
}

// action/src/adapters/command-folder.ts
const chunk = 65536;
function commandFolder() {
	let path = null;
	let count = 0;
	const free = [];
	const pathOf = () => {
		path ??= makePrivateFolder();
		return path;
	};
	const next = () => {
		count += 1;
		return join(pathOf(), String(count));
	};
	return {
		path: pathOf,
		files: () => {
			const name = next();
			const output = `${name}.output`;
			const mask = `${name}.mask`;
			for (const file of [output, mask]) closeSync(openSync(file, "wx", 384));
			return {
				output,
				mask,
				remove: () => {
					for (const file of [output, mask]) remove(file);
				}
			};
		},
		pipes: () => {
			const names = free.pop() ?? makePipes(next());
			if (names === null) return null;
			return {
				stdout: openPipe(names.stdout, names.buffers[0]),
				stderr: openPipe(names.stderr, names.buffers[1]),
				release: (drained) => {
					if (drained) free.push(names);
					else for (const file of [names.stdout, names.stderr]) remove(file);
				}
			};
		},
		remove: () => {
			if (path !== null) removeNow(path);
			path = null;
			free.length = 0;
		}
	};
}
function makePipes(name) {
	const buffers = [Buffer.allocUnsafe(chunk), Buffer.allocUnsafe(chunk)];
	const names = {
		stdout: `${name}.stdout`,
		stderr: `${name}.stderr`,
		buffers
	};
	return spawnSync("mkfifo", [
		"-m",
		"600",
		names.stdout,
		names.stderr
	], { stdio: "ignore" }).status === 0 ? names : null;
}
function openPipe(name, buffer) {
	return {
		read: openSync(name, constants.O_RDONLY | constants.O_NONBLOCK),
		write: openSync(name, constants.O_WRONLY),
		buffer
	};
}
function remove(file) {
	try {
		unlinkSync(file);
	} catch {}
}

// action/src/adapters/command-process.ts
const drainSeconds = 1;
const drainTurns = 4;
const longestTimer = 2 ** 31 - 1;
const pollMilliseconds = 20;
async function runCommandProcess(command) {
	const began = performance.now();
	const end = (rest) => ({
		...rest,
		duration_ms: Math.round(performance.now() - began)
	});
	if (command.signal.aborted) {
		abandon(command.pipes);
		return end({
			exit_code: null,
			signal: null,
			ended: "cancelled",
			error: null
		});
	}
	const child = start(command);
	if (child instanceof Error) return end({
		exit_code: null,
		signal: null,
		ended: "not_started",
		error: child
	});
	const waiting = /* @__PURE__ */ new Set();
	const readers = readersOf(child, command, waiting);
	const drained = Promise.all(readers.map(closed));
	const failed = new Promise((resolve) => {
		child.once("error", resolve);
	});
	if (child.pid === void 0) {
		const error = await failed;
		for (const reader of readers) reader.destroy();
		command.pipes?.release(true);
		return end({
			exit_code: null,
			signal: null,
			ended: "not_started",
			error
		});
	}
	command.started(child.pid);
	const { stopped, ...exit } = await exitOf(child, child.pid, command);
	let dry = await within(drained, drainSeconds);
	for (let turn = 0; turn < drainTurns && !dry && waiting.size > 0; turn += 1) {
		await Promise.allSettled(waiting);
		dry = await within(drained, drainSeconds);
	}
	for (const reader of readers) reader.destroy();
	command.pipes?.release(dry);
	return end({
		...exit,
		ended: stopped ?? (exit.signal === null ? "exited" : "signalled"),
		error: null
	});
}
function start(command) {
	const { pipes } = command;
	try {
		return spawn(bashFile(command), [
			"--noprofile",
			"--norc",
			"-euo",
			"pipefail",
			"-c",
			command.script
		], {
			argv0: "bash",
			cwd: command.cwd,
			env: command.environment,
			detached: true,
			stdio: [
				"ignore",
				pipes?.stdout.write ?? "pipe",
				pipes?.stderr.write ?? "pipe"
			]
		});
	} catch (error) {
		if (pipes !== null) {
			for (const pipe of [pipes.stdout, pipes.stderr]) closeSync(pipe.read);
			pipes.release(true);
		}
		return error;
	} finally {
		if (pipes !== null) for (const pipe of [pipes.stdout, pipes.stderr]) closeSync(pipe.write);
	}
}
let found;
function bashFile({ environment, cwd }) {
	const path = environment["PATH"];
	if (found?.path !== path || found?.cwd !== cwd) found = {
		path,
		cwd,
		file: programFile("bash", {
			root: cwd,
			path,
			home: void 0
		}) ?? "bash"
	};
	return found.file;
}
function abandon(pipes) {
	if (pipes === null) return;
	for (const pipe of [pipes.stdout, pipes.stderr]) {
		closeSync(pipe.read);
		closeSync(pipe.write);
	}
	pipes.release(true);
}
function readersOf(child, command, waiting) {
	return ["stdout", "stderr"].map((name) => {
		const take = (reader, bytes) => {
			const busy = command.output(name, bytes);
			if (busy === null) return true;
			const resume = () => {
				waiting.delete(busy);
				reader.resume();
			};
			waiting.add(busy);
			reader.pause();
			busy.then(resume, resume);
			return false;
		};
		if (command.pipes === null) {
			const reader = child[name];
			reader.on("data", (bytes) => take(reader, bytes));
			return reader;
		}
		const { read, buffer } = command.pipes[name];
		const reader = new Socket({
			fd: read,
			readable: true,
			writable: false,
			onread: {
				buffer,
				callback: (size) => take(reader, buffer.subarray(0, size))
			}
		});
		return reader.resume();
	});
}
async function closed(reader) {
	await new Promise((resolve) => {
		reader.on("error", () => reader.destroy());
		reader.once("close", () => resolve());
	});
}
async function exitOf(child, group, { timeoutSeconds, graceSeconds, signal }) {
	const state = {
		stopped: null,
		killed: false
	};
	let killer;
	const stop = (reason) => {
		if (state.stopped !== null) return;
		state.stopped = reason;
		signalGroup(group, "SIGTERM");
		killer = setTimeout(() => {
			state.killed = true;
			signalGroup(group, "SIGKILL");
		}, graceSeconds * 1e3);
	};
	const timer = setTimeout(stop, Math.min(timeoutSeconds * 1e3, longestTimer), "timed_out");
	const cancel = () => stop("cancelled");
	signal.addEventListener("abort", cancel, { once: true });
	const exit = await new Promise((resolve) => {
		child.once("exit", (code, name) => resolve({
			exit_code: code,
			signal: name
		}));
	});
	clearTimeout(timer);
	signal.removeEventListener("abort", cancel);
	while (state.stopped !== null && !state.killed && groupIsAlive(group)) await setTimeout$1(pollMilliseconds);
	clearTimeout(killer);
	return {
		...exit,
		stopped: state.stopped
	};
}
async function within(promise, seconds) {
	let timer;
	const late = new Promise((resolve) => {
		timer = setTimeout(resolve, seconds * 1e3, false);
	});
	const inTime = await Promise.race([promise.then(() => true), late]);
	clearTimeout(timer);
	return inTime;
}

// action/src/adapters/execution-log.ts
function executionLogs(root) {
	const folder = join(root, ".runbook", "logs");
	const shared = /* @__PURE__ */ new Map();
	return { open: (executionId, title) => {
		const log = shared.get(executionId) ?? openShared(folder, executionId);
		shared.set(executionId, log);
		log.users += 1;
		const own = {
			write: (text) => {
				if (log.last !== own) headline(log, `${title}, continued`);
				log.last = own;
				put(log, text);
			},
			close: (ending) => {
				headline(log, log.last === own ? ending : `${title}: ${ending}`);
				log.users -= 1;
				if (log.users === 0) {
					shared.delete(executionId);
					if (log.fd >= 0) closeSync(log.fd);
				}
				return log.error;
			}
		};
		headline(log, `${(/* @__PURE__ */ new Date()).toISOString()} ${title}`);
		log.last = own;
		return own;
	} };
}
function openShared(folder, executionId) {
	const log = {
		fd: -1,
		users: 0,
		last: null,
		atLineStart: true,
		error: null
	};
	try {
		log.fd = openAppending(folder, `${executionId}.log`);
	} catch (error) {
		log.error = error.message;
	}
	return log;
}
function openAppending(folder, name) {
	const file = join(folder, name);
	try {
		return openSync(file, "a", 384);
	} catch {
		mkdirSync(folder, {
			recursive: true,
			mode: 448
		});
		return openSync(file, "a", 384);
	}
}
function headline(log, text) {
	put(log, Buffer.from(`${log.atLineStart ? "" : "\n"}== ${text}\n`));
}
function put(log, text) {
	if (log.error !== null) return;
	try {
		for (let at = 0; at < text.length;) at += writeSync(log.fd, text, at);
		log.atLineStart = text[text.length - 1] === 10;
	} catch (error) {
		log.error = error.message;
	}
}

// action/src/adapters/not-started.ts
const linuxString = 131072;
function explainNotStarted(error, command) {
	const nul = Object.entries(command.environment).find(([, value]) => value.includes("\0"));
	if (nul !== void 0) return `\`${nul[0]}\` contains a NUL character, which no system can pass`;
	if (command.script.includes("\0")) return "the command contains a NUL character, which no system can pass";
	if (error.code === "E2BIG") return explainTooLong(command.script, command.environment);
	if (error.code === "ENOENT") return `neither \`bash\` nor the folder ${command.cwd} may be missing: ${error.message}`;
	return `the command could not be started: ${error.message}`;
}
function explainTooLong(script, environment) {
	const [name, value] = Object.entries(environment).reduce(longer, ["", ""]);
	const size = Buffer.byteLength(value);
	if (process.platform === "linux") {
		const limit = linuxString - Buffer.byteLength(`${name}=`) - 1;
		if (size > limit) return `\`${name}\` has ${size} bytes, the system passes at most ${limit} in a variable of this name`;
		const scriptSize = Buffer.byteLength(script);
		if (scriptSize >= linuxString) return `the command has ${scriptSize} bytes, the system takes at most 131071`;
	}
	return `all values together have ${Object.entries(environment).reduce((sum, [key, text]) => sum + Buffer.byteLength(`${key}=${text}`) + 1, 0)} bytes (the longest is \`${name}\` with ${size}), the system passes at most ${spawnSync("getconf", ["ARG_MAX"], { encoding: "utf8" }).stdout?.trim() || "fewer"}`;
}
function longer(one, other) {
	return other[1].length > one[1].length ? other : one;
}

// action/src/adapters/output-store.ts
const executionLimit = 1048576;
function outputStore(root, finalMask) {
	const left = /* @__PURE__ */ new Map();
	const folders = /* @__PURE__ */ new Set();
	const folderOf = (executionId) => join(root, ".runbook", "output", executionId);
	const leftOf = (executionId) => {
		const known = left.get(executionId);
		if (known !== void 0) return known;
		const found = Math.max(0, executionLimit - sizeOf(folderOf(executionId)));
		left.set(executionId, found);
		return found;
	};
	const write = (executionId, file, text) => {
		try {
			if (!folders.has(executionId)) mkdirSync(folderOf(executionId), {
				recursive: true,
				mode: 448
			});
			folders.add(executionId);
			writeFileSync(join(folderOf(executionId), file), text, { mode: 384 });
		} catch {
			return false;
		}
		left.set(executionId, Math.max(0, leftOf(executionId) - text.length));
		return true;
	};
	const keep = (executionId, file, { bytes, kept }, budget) => {
		const taken = kept.take(budget);
		const text = taken.length === 0 ? taken : Buffer.from(finalMask(taken.toString()));
		if (text.length === 0 || !write(executionId, file, text)) return {
			bytes,
			sha256: null,
			kept: null
		};
		return {
			bytes,
			sha256: hash("sha256", text, "hex"),
			kept: `${executionId}/${file}`
		};
	};
	return {
		left: leftOf,
		save: ({ executionId, name, limit, stdout, stderr }) => {
			const budget = Math.min(limit, leftOf(executionId));
			const half = Math.floor(budget / 2);
			const out = Math.max(half, budget - stderr.kept.size());
			const error = Math.max(half, budget - stdout.kept.size());
			return {
				stdout: keep(executionId, `${name}.stdout`, stdout, out),
				stderr: keep(executionId, `${name}.stderr`, stderr, error)
			};
		}
	};
}
function sizeOf(folder) {
	try {
		return readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
	} catch {
		return 0;
	}
}

// action/src/adapters/kept-text.ts
const seam = 64;
function keptText(limit) {
	const half = Math.floor(limit / 2);
	const heads = [];
	let headSize = 0;
	let ring = null;
	let written = 0;
	const addTail = (bytes) => {
		ring ??= Buffer.allocUnsafe(half);
		const last = bytes.subarray(Math.max(0, bytes.length - half));
		const at = (written + bytes.length - last.length) % half;
		const first = last.subarray(0, half - at);
		first.copy(ring, at);
		last.copy(ring, 0, first.length);
		written += bytes.length;
	};
	const tail = () => {
		if (ring === null) return Buffer.alloc(0);
		const at = written % half;
		return written <= half ? Buffer.from(ring.subarray(0, written)) : Buffer.concat([ring.subarray(at), ring.subarray(0, at)]);
	};
	return {
		add: (bytes) => {
			if (half === 0) return;
			const head = bytes.subarray(0, half - headSize);
			if (head.length > 0) heads.push(Buffer.from(head));
			headSize += head.length;
			if (bytes.length > head.length) addTail(bytes.subarray(head.length));
		},
		size: () => headSize + Math.min(written, half),
		take: (budget) => {
			const head = Buffer.concat(heads);
			const end = tail();
			const whole = written <= half;
			if (whole && head.length + end.length <= budget) return Buffer.concat([head, end]);
			const side = Math.floor((budget - seam) / 2);
			if (side <= 0) return Buffer.alloc(0);
			const all = whole ? Buffer.concat([head, end]) : null;
			const first = upToBreak((all ?? head).subarray(0, side));
			const last = fromBreak((all ?? end).subarray(-side));
			const left = headSize + written - first.length - last.length;
			return Buffer.concat([
				first,
				Buffer.from(`\n[… ${left} bytes are not kept …]\n`),
				last
			]);
		}
	};
}
function upToBreak(bytes) {
	const line = bytes.lastIndexOf(10);
	if (line >= bytes.length / 2) return bytes.subarray(0, line);
	let end = bytes.length;
	while (end > 0 && isContinuation(bytes[end - 1])) end -= 1;
	const lead = bytes[end - 1] ?? 0;
	return bytes.subarray(0, lead >= 192 ? end - 1 : bytes.length);
}
function fromBreak(bytes) {
	const line = bytes.indexOf(10);
	if (line >= 0 && line < bytes.length / 2) return bytes.subarray(line + 1);
	let start = 0;
	while (isContinuation(bytes[start])) start += 1;
	return bytes.subarray(start);
}
function isContinuation(byte) {
	return byte !== void 0 && (byte & 192) === 128;
}

// action/src/adapters/record-output.ts
const textLimit = 1048576;
const room = Buffer.allocUnsafe(262144);
function encode(text) {
	return text.length * 3 <= room.length ? room.subarray(0, room.write(text)) : Buffer.from(text);
}
function recordOutput(to) {
	const decoder = new StringDecoder("utf8");
	const kept = keptText(to.keepBytes);
	const texts = [];
	let bytes = 0;
	const show = (text) => {
		if (text === "") return;
		const encoded = encode(text);
		to.log(encoded);
		kept.add(encoded);
		let start = 0;
		for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", start)) {
			to.line(text.slice(start, end));
			start = end + 1;
		}
		if (start < text.length) to.line(text.slice(start));
	};
	return {
		write: (chunk) => {
			const text = decoder.write(chunk);
			if (bytes < textLimit) texts.push(bytes + chunk.length <= textLimit ? text : chunk.toString("utf8", 0, textLimit - bytes));
			bytes += chunk.length;
			show(to.masked.write(text));
		},
		end: () => {
			const rest = decoder.end();
			if (bytes <= textLimit) texts.push(rest);
			show(to.masked.write(rest) + to.masked.end());
			return {
				bytes,
				text: texts.join(""),
				textCut: bytes > textLimit,
				kept
			};
		}
	};
}

// action/src/adapters/shell.ts
const commandLimit = 65536;
const detailLimit = 2048;
function bashShell(options) {
	const { root, secrets } = options;
	const base = baseEnvironment(options.environment);
	const folder = commandFolder();
	const running = runningCommands(root, folder.path);
	const logs = executionLogs(root);
	const store = outputStore(root, secrets.mask);
	const perform = async (script) => {
		const log = logs.open(script.executionId, secrets.mask(script.title));
		const paths = folder.files();
		const files = commandFiles(paths, secrets, script.declared);
		const record = (stream) => recordOutput({
			masked: secrets.stream(),
			keepBytes: script.keepBytes,
			log: log.write,
			line: (text) => options.onLine({
				step: script.step,
				item: script.item,
				stream,
				text
			})
		});
		const recorders = {
			stdout: record("stdout"),
			stderr: record("stderr")
		};
		const environment = {
			...commandEnvironment({
				base,
				values: script.values,
				declaredSecrets: script.declaredSecrets,
				secret: secrets.get
			}),
			RUNBOOK_OUTPUT: paths.output,
			RUNBOOK_MASK: paths.mask
		};
		running.open(script.executionId);
		let forget = () => {};
		const end = await runCommandProcess({
			script: script.script,
			cwd: root,
			environment,
			timeoutSeconds: script.timeoutSeconds,
			graceSeconds: options.graceSeconds ?? 5,
			signal: script.signal,
			pipes: folder.pipes(),
			started: (pgid) => {
				forget = running.add(script.executionId, {
					pgid,
					step: script.step,
					since: (/* @__PURE__ */ new Date()).toISOString()
				});
			},
			output: (stream, bytes) => {
				files.refresh();
				recorders[stream].write(bytes);
				return options.drained?.() ?? null;
			}
		});
		forget();
		const reported = end.error === null ? files.finish(end.ended === "exited") : {
			...nothingReported,
			problem: {
				code: "not-started",
				message: secrets.mask(explainNotStarted(end.error, {
					script: script.script,
					environment,
					cwd: root
				}))
			}
		};
		paths.remove();
		const streams = {
			stdout: recorders.stdout.end(),
			stderr: recorders.stderr.end()
		};
		const trouble = log.close(`${endingOf(end, script.timeoutSeconds)} after ${end.duration_ms} ms`);
		if (trouble !== null) {
			const text = `the log of this execution is not whole: ${trouble}`;
			options.onLine({
				step: script.step,
				item: script.item,
				stream: "stderr",
				text
			});
		}
		return {
			end,
			reported,
			streams
		};
	};
	return {
		run: async (executionId, command, declared, signal) => {
			const limit = {
				full: store.left(executionId),
				tail: commandLimit,
				none: 0
			}[command.keep];
			const { end, reported, streams } = await perform({
				executionId,
				title: titleOf(command),
				step: command.step,
				item: command.item,
				script: command.script,
				values: command.environment,
				declaredSecrets: command.secrets,
				declared,
				timeoutSeconds: command.timeoutSeconds,
				keepBytes: limit,
				signal
			});
			const { stdout, stderr } = streams;
			const kept = store.save({
				executionId,
				name: nameOf(command),
				limit,
				stdout,
				stderr
			});
			return {
				exit_code: end.exit_code,
				signal: end.signal,
				ended: end.ended,
				duration_ms: end.duration_ms,
				...kept,
				stdoutText: stdout.text,
				stderrText: stderr.text,
				textCut: stdout.textCut || stderr.textCut,
				...reported
			};
		},
		check: async (executionId, effect, signal) => {
			const { end, reported, streams } = await perform({
				executionId,
				title: effect.subject,
				step: effect.subject,
				item: null,
				script: effect.script,
				values: effect.environment,
				declaredSecrets: effect.secrets,
				declared: {},
				timeoutSeconds: effect.timeoutSeconds,
				keepBytes: detailLimit,
				signal
			});
			const detail = [end.ended === "exited" ? null : reported.problem?.message ?? endingOf(end, effect.timeoutSeconds), ...[streams.stdout, streams.stderr].map(({ kept }) => kept.take(detailLimit).toString().trim()).map(secrets.mask)].filter((text) => text !== null && text !== "").join("\n");
			return {
				exitCode: end.ended === "exited" ? end.exit_code : null,
				detail: detail === "" ? null : detail
			};
		},
		missing: async (programs) => missingPrograms(programs, {
			root,
			path: base["PATH"],
			home: base["HOME"]
		}),
		close: () => {
			running.close();
			folder.remove();
		}
	};
}
function titleOf({ step, visit, attempt, item, index }) {
	return `step ${step}, visit ${visit}, attempt ${attempt}${item === null ? "" : `, item ${JSON.stringify(item)}`}, command ${index}`;
}
function nameOf({ step, visit, attempt, item, index }) {
	const part = item === null || /^[a-z0-9_][a-z0-9._-]{0,63}$/.test(item) ? item : `~${createHash("sha256").update(item).digest("hex").slice(0, 16)}`;
	return [
		step,
		visit,
		attempt,
		...part === null ? [] : [part],
		index
	].join("-");
}
function endingOf(end, timeoutSeconds) {
	switch (end.ended) {
		case "exited": return `exit code ${end.exit_code ?? "unknown"}`;
		case "signalled": return `ended by ${end.signal ?? "a signal"}`;
		case "timed_out": return `stopped because it had not ended in ${timeoutSeconds} s`;
		case "cancelled": return "cancelled";
		case "not_started": return "not started";
		default: return end.ended;
	}
}

export { bashShell as t };