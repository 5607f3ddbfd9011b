import { t as Failure } from "./failure.js";
import { r as remoteOf } from "./github-access.js";
import { resolve } from "node:path";
import { execFile } from "node:child_process";

// action/src/adapters/git-user-access.ts
async function userAccess(root, variable) {
	const settings = await readSettings(root);
	const origin = settings.findLast(([name]) => name === "remote.origin.url")?.[1];
	if (origin === void 0) throw new Failure("missing-input", "The journal shall be kept on the remote `origin` (`journal: {store: git}` in runbooks/config.yaml), and there is none", "Run this in a clone, or add the remote with `git remote add origin URL`; RUNBOOK_JOURNAL=local keeps journals on this machine");
	const remote = isPath(origin) ? resolve(root, await topOf(root), origin) : origin;
	const token = tokenFor(remote, variable);
	return token === null ? {
		remote,
		token,
		settings: reaching(settings, variable)
	} : {
		remote,
		token
	};
}
function tokenFor(remote, variable) {
	const server = variable("GITHUB_SERVER_URL") ?? "https://github.com";
	const isGithub = remote.startsWith("https://") && remoteOf(remote)?.host === new URL(server).host;
	const token = variable("GH_TOKEN")?.trim() || variable("GITHUB_TOKEN")?.trim() || "";
	return isGithub && token !== "" ? token : null;
}
function reaching(settings, variable) {
	const kept = settings.filter(([name]) => !name.startsWith("remote."));
	return variable("GIT_SSH_COMMAND") !== void 0 || variable("GIT_SSH") !== void 0 || kept.some(([name]) => name === "core.sshcommand") ? kept : [...kept, ["core.sshCommand", "ssh -o BatchMode=yes"]];
}
async function readSettings(root) {
	return (await git(root, [
		"config",
		"--null",
		"--get-regexp",
		"^((credential|http|url|ssh)\\..*|core\\.(sshcommand|askpass|gitproxy)|remote\\.origin\\.(url|proxy))$"
	])).split("\0").filter((entry) => entry !== "").map((entry) => {
		const end = entry.indexOf("\n");
		return end === -1 ? [entry, "true"] : [entry.slice(0, end), entry.slice(end + 1)];
	});
}
async function topOf(root) {
	return (await git(root, ["rev-parse", "--show-toplevel"])).trim();
}
function isPath(remote) {
	return !remote.includes("://") && !/^[^/]+:/.test(remote);
}
function git(root, words) {
	return new Promise((done) => {
		execFile("git", [
			"-C",
			root,
			...words
		], {
			timeout: 1e4,
			encoding: "utf8"
		}, (error, stdout) => {
			done(error === null ? stdout : "");
		});
	});
}

export { userAccess };