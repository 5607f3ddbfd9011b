import { basename, join } from "node:path";
import { availableParallelism, tmpdir } from "node:os";
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";

// action/src/adapters/shellcheck.ts
const excluded = [
	1090,
	1091,
	2016,
	2029,
	2086,
	2148,
	2154,
	2155,
	2164,
	2317
];
const scriptsAtOnce = 100;
const mostProcesses = 4;
const longestMilliseconds = 6e4;
async function shellcheckRemarks(scripts, program = "shellcheck") {
	const texts = [...new Set(scripts)];
	const batches = [];
	for (let at = 0; at < texts.length; at += scriptsAtOnce) batches.push(texts.slice(at, at + scriptsAtOnce));
	const remarks = /* @__PURE__ */ new Map();
	let answered = true;
	const work = async () => {
		for (let batch = batches.pop(); batch !== void 0 && answered; batch = batches.pop()) {
			const found = await remarksAbout(batch, program);
			answered &&= found !== null;
			for (const [index, text] of batch.entries()) remarks.set(text, found?.get(index) ?? []);
		}
	};
	await Promise.all(Array.from({ length: Math.min(availableParallelism(), mostProcesses) }, work));
	return answered ? remarks : null;
}
async function remarksAbout(scripts, program) {
	const folder = await mkdtemp(join(tmpdir(), "runbook-shellcheck-"));
	try {
		const names = scripts.map((_, index) => `${index}.bash`);
		await Promise.all(names.map((name, index) => writeFile(join(folder, name), scripts[index] ?? "", { mode: 384 })));
		const output = await outputOf(program, names, folder);
		return output === null ? null : remarksIn(output, scripts);
	} finally {
		await rm(folder, {
			recursive: true,
			force: true
		});
	}
}
function outputOf(program, names, folder) {
	const options = [
		"--norc",
		"--shell=bash",
		"--format=json1",
		"--severity=info",
		"--color=never",
		`--exclude=${excluded.join(",")}`
	];
	return new Promise((resolve) => {
		execFile(program, [
			...options,
			"--",
			...names
		], {
			cwd: folder,
			env: {
				PATH: process.env["PATH"],
				LC_ALL: "C.UTF-8"
			},
			maxBuffer: 1 << 28,
			timeout: longestMilliseconds
		}, (error, stdout) => resolve(error === null || error.code === 1 ? stdout : null));
	});
}
function remarksIn(output, scripts) {
	const comments = commentsIn(output);
	if (comments === null) return null;
	const found = /* @__PURE__ */ new Map();
	for (const { file, line, column, endLine, endColumn, code, message } of comments) {
		const index = Number.parseInt(basename(file), 10);
		const script = scripts[index];
		if (script === void 0) continue;
		const remark = {
			start: offsetOf(script, line, column),
			end: offsetOf(script, endLine, endColumn),
			code,
			message
		};
		const others = found.get(index);
		if (others === void 0) found.set(index, [remark]);
		else others.push(remark);
	}
	return found;
}
function commentsIn(output) {
	try {
		const { comments } = JSON.parse(output);
		return Array.isArray(comments) && comments.every(isComment) ? comments : null;
	} catch {
		return null;
	}
}
function isComment(value) {
	const { file, line, column, endLine, endColumn, code, message } = Object(value);
	return typeof file === "string" && typeof message === "string" && [
		line,
		column,
		endLine,
		endColumn,
		code
	].every(Number.isSafeInteger);
}
function offsetOf(text, line, column) {
	let start = 0;
	for (let passed = 1; passed < line; passed++) {
		const end = text.indexOf("\n", start);
		if (end === -1) break;
		start = end + 1;
	}
	let offset = start;
	for (let passed = 1; passed < column && offset < text.length; passed++) offset += (text.codePointAt(offset) ?? 0) > 65535 ? 2 : 1;
	return offset;
}

export { shellcheckRemarks };