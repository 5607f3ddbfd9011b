import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { isUtf8 } from "node:buffer";

// action/src/source/read-source-file.ts
const largestFileBytes = 1048576;
function readTrusted(root, path) {
	let descriptor;
	try {
		descriptor = openSync(join(root, path), constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
	} catch (error) {
		return refused(path, ...reasonOf(error));
	}
	try {
		const stat = fstatSync(descriptor);
		if (!stat.isFile()) return refused(path, "not-a-file", "Unexpected special file, expected a regular file");
		if (stat.size > 1048576) return refused(path, "file-too-large", `Unexpected file of ${stat.size} bytes, expected at most ${largestFileBytes}`);
		return decode(path, readAll(descriptor, stat.size));
	} catch (error) {
		return refused(path, ...reasonOf(error));
	} finally {
		closeSync(descriptor);
	}
}
let scratch;
function readAll(descriptor, size) {
	scratch ??= Buffer.allocUnsafeSlow(largestFileBytes);
	let length = 0;
	while (length < size) {
		const count = readSync(descriptor, scratch, length, size - length, null);
		if (count === 0) break;
		length += count;
	}
	return scratch.subarray(0, length);
}
function decode(path, bytes) {
	if (isUtf8(bytes)) return {
		file: {
			path,
			text: bytes.toString("utf8")
		},
		findings: []
	};
	const bad = firstBadByte(bytes);
	const start = bytes.subarray(0, bad).toString("utf8").length;
	const byte = (bytes[bad] ?? 0).toString(16).padStart(2, "0");
	return {
		file: {
			path,
			text: bytes.toString("utf8")
		},
		findings: [{
			rule: "not-utf8",
			severity: "error",
			message: `Unexpected byte 0x${byte}, expected UTF-8`,
			hint: "Save the file as UTF-8",
			file: path,
			span: {
				start,
				end: start + 1
			}
		}]
	};
}
function firstBadByte(bytes) {
	let good = 0;
	let bad = bytes.length;
	while (bad - good > 1) {
		const middle = good + bad >> 1;
		if (startsWell(bytes.subarray(0, middle))) good = middle;
		else bad = middle;
	}
	while (!isUtf8(bytes.subarray(0, good))) good--;
	return good;
}
function startsWell(bytes) {
	try {
		new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
		return true;
	} catch {
		return false;
	}
}
function outsideOf(root, path) {
	const parts = path.split("/");
	if (path.startsWith("/") || path.includes("\0") || path.includes("\\") || parts.includes("..")) return {
		rule: "outside-root",
		message: `Unexpected path \`${path}\`, expected a path inside the root`
	};
	for (let index = 1; index < parts.length; index++) {
		const folder = parts.slice(0, index).join("/");
		if (lstatSync(join(root, folder), { throwIfNoEntry: false })?.isSymbolicLink() === true) return {
			rule: "symbolic-link",
			message: `Unexpected symbolic link \`${folder}\`, expected a folder`
		};
	}
}
function reasonOf(error) {
	const code = error.code ?? "unknown error";
	if (code === "ELOOP") return ["symbolic-link", "Unexpected symbolic link, expected a regular file"];
	if (code === "ENOENT") return ["unreadable-file", "Unexpected missing file, expected it to exist"];
	return ["unreadable-file", `Unexpected refusal to read the file (${code}), expected a readable file`];
}
function refused(path, rule, message) {
	return {
		file: {
			path,
			text: ""
		},
		findings: [{
			rule,
			severity: "error",
			message,
			file: path,
			span: {
				start: 0,
				end: 0
			}
		}]
	};
}

// action/src/source/list-files.ts
const deepest = 32;
function listFiles(root, folder, skip) {
	const paths = [];
	const findings = [];
	visit(folder, 0);
	return {
		paths: paths.sort(),
		findings
	};
	function visit(path, depth) {
		for (const entry of entriesOf(path)) {
			if (entry.name.startsWith(".")) continue;
			const inner = `${path}/${entry.name}`;
			if (entry.isFile()) paths.push(inner);
			else if (entry.isSymbolicLink()) report(inner, "symbolic-link", "Unexpected symbolic link, expected a regular file or folder");
			else if (!entry.isDirectory()) report(inner, "not-a-file", "Unexpected special file, expected a regular file");
			else if (skip(inner)) continue;
			else if (depth === deepest) report(inner, "too-deep", `Unexpected folder below ${deepest} others, expected fewer`);
			else visit(inner, depth + 1);
		}
	}
	function entriesOf(path) {
		try {
			return readdirSync(join(root, path), { withFileTypes: true });
		} catch (error) {
			report(path, "unreadable-file", `Unexpected refusal to read the folder (${error.code ?? "unknown error"}), expected a readable folder`);
			return [];
		}
	}
	function report(file, rule, message) {
		findings.push({
			rule,
			severity: "error",
			message,
			file,
			span: {
				start: 0,
				end: 0
			}
		});
	}
}
function hasEntry(root, path) {
	return statSync(join(root, path), { throwIfNoEntry: false }) !== void 0;
}

// action/src/runbook/list-runbooks.ts
const folder = "runbooks";
const configPath = `${folder}/config.yaml`;
function listRunbooks(root) {
	if (!hasEntry(root, folder)) return {
		paths: [],
		findings: [about(folder, "no-runbooks", "Unexpected root without a folder `runbooks`, expected one")]
	};
	const link = outsideOf(root, `${folder}/x`);
	if (link !== void 0) return {
		paths: [],
		findings: [about(folder, link.rule, link.message)]
	};
	const { paths, findings } = listFiles(root, folder, (path) => path === `${folder}/automations`);
	const misnamed = paths.filter((path) => path.endsWith(".yml"));
	return {
		paths: paths.filter((path) => path.endsWith(".yaml") && !path.endsWith(".test.yaml")),
		findings: [...findings, ...misnamed.map((path) => ({
			...about(path, "file-extension", "Unexpected extension `.yml`, expected `.yaml`"),
			hint: `Rename it to \`${path.slice(0, -4)}.yaml\``
		}))]
	};
}
function about(file, rule, message) {
	return {
		rule,
		severity: "error",
		message,
		file,
		span: {
			start: 0,
			end: 0
		}
	};
}

export { listRunbooks as n, readTrusted as r, configPath as t };