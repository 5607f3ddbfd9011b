#!/usr/bin/env node
import { t as version } from "./package.js";
import { setFlagsFromString } from "node:v8";

// action/src/cli/main.ts
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
const [first, second] = process.argv.slice(2);
if (process.platform === "win32") refuse("runbook runs on Linux and macOS, and on Windows through WSL: start it inside of WSL");
else if (major < 20 || major === 20 && minor < 19) refuse(`runbook needs Node.js 20.19 or newer, and this is ${process.versions.node}`);
else if (second === void 0 && (first === "--version" || first === "-V")) process.stdout.write(`${version}\n`);
else {
	keepSmall(first);
	import("./command-line.js").then(({ commandLine }) => commandLine(process, version));
}
function keepSmall(verb) {
	if (verb === "run" || verb === "resume" || verb === "rollback") setFlagsFromString("--semi-space-growth-factor=1");
}
function refuse(sentence) {
	process.stderr.write(`error: ${sentence}\n`);
	process.exitCode = 2;
}

export {  };