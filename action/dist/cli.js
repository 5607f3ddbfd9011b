#!/usr/bin/env node
// action/src/cli/main.ts
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
const [first, second] = process.argv.slice(2);
if (process.platform === "win32") refuse("runbook runs on Linux and macOS, and on Windows through WSL: start it inside of WSL");
else if (major < 20 || major === 20 && minor < 19) refuse(`runbook needs Node.js 20.19 or newer, and this is ${process.versions.node}`);
else if (second === void 0 && (first === "--version" || first === "-V")) import("./version2.js").then(({ version }) => process.stdout.write(`${version}\n`));
else keepSmall(first).then(start);
async function keepSmall(verb) {
	if (verb !== "run" && verb !== "resume" && verb !== "rollback") return;
	const { setFlagsFromString } = await import("node:v8");
	setFlagsFromString("--semi-space-growth-factor=1");
}
async function start() {
	const [{ commandLine }, { version }] = await Promise.all([import("./command-line.js"), import("./version2.js")]);
	await commandLine(process, version);
}
function refuse(sentence) {
	process.stderr.write(`error: ${sentence}\n`);
	process.exitCode = 2;
}

export {  };