import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from "node:fs";
import { join } from "node:path";
import { isUtf8 } from "node:buffer";

// action/src/source/read-source-file.ts
const largestFileBytes = 1048576;
function readSourceFile(root, path) {
	const outside = outsideOf(root, path);
	if (outside !== void 0) return refused(path, outside.rule, outside.message);
	return readTrusted(root, path);
}
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

export { readTrusted as i, outsideOf as n, readSourceFile as r, largestFileBytes as t };