import { t as Failure } from "./failure.js";
import { r as programFile } from "./find-programs.js";
import { execFile } from "node:child_process";

// action/src/adapters/github-access.ts
const namePattern = /^[A-Za-z0-9](?:[A-Za-z0-9-]*)\/[A-Za-z0-9._-]+$/;
async function findRepository(root, variable) {
	const named = given(variable, "GITHUB_REPOSITORY");
	if (named !== null && !namePattern.test(named)) throw new Failure("usage", `Unexpected GITHUB_REPOSITORY \`${named}\`, expected OWNER/NAME`, "Set it to acme/ops, for example");
	const origin = remoteOf(await run("git", [
		"-C",
		root,
		"config",
		"--get",
		"remote.origin.url"
	]) ?? "");
	const repository = named ?? origin?.repository;
	if (repository === void 0) throw new Failure("missing-input", "It is not known which repository on GitHub this is: there is no remote `origin` of the form https://HOST/OWNER/NAME or git@HOST:OWNER/NAME", "Run this in a clone, or set GITHUB_REPOSITORY=OWNER/NAME");
	const host = named === null ? origin?.host ?? "github.com" : "github.com";
	const serverUrl = trimmed(given(variable, "GITHUB_SERVER_URL") ?? `https://${host}`);
	const apiUrl = given(variable, "GITHUB_API_URL") ?? apiOf(new URL(serverUrl).host);
	if (apiUrl === null) throw new Failure("missing-input", `The remote \`origin\` is on ${host}, and it is not known whether that is GitHub`, `If it is GitHub Enterprise Server: GITHUB_API_URL=https://${host}/api/v3`);
	return {
		repository,
		apiUrl: trimmed(apiUrl),
		serverUrl
	};
}
async function findToken({ serverUrl }, { root, variable }) {
	for (const name of ["GH_TOKEN", "GITHUB_TOKEN"]) {
		const token = given(variable, name);
		if (token !== null) return {
			token,
			from: name
		};
	}
	const gh = programFile("gh", {
		root,
		path: variable("PATH"),
		home: variable("HOME")
	});
	const token = (gh === void 0 ? null : await run(gh, [
		"auth",
		"token",
		"--hostname",
		new URL(serverUrl).host
	]))?.trim() ?? "";
	return token === "" ? null : {
		token,
		from: "gh auth token"
	};
}
function remoteOf(url) {
	const [, host = "", repository = ""] = /^(?:https?:\/\/(?:[^/@]*@)?|ssh:\/\/(?:[^/@]*@)?|[^/@:\s]+@)([A-Za-z0-9.-]+)(?::\d+)?[/:]([^/\s]+\/[^/\s]+?)(?:\.git)?\/?$/.exec(url.trim()) ?? [];
	if (!namePattern.test(repository)) return null;
	return {
		host: host.toLowerCase() === "ssh.github.com" ? "github.com" : host.toLowerCase(),
		repository
	};
}
function apiOf(host) {
	if (host === "github.com") return "https://api.github.com";
	return host.endsWith(".ghe.com") ? `https://api.${host}` : null;
}
function given(variable, name) {
	const text = variable(name)?.trim() ?? "";
	return text === "" ? null : text;
}
function trimmed(url) {
	return url.replace(/\/+$/, "");
}
function run(program, words) {
	return new Promise((done) => {
		execFile(program, words, {
			timeout: 1e4,
			encoding: "utf8"
		}, (error, stdout) => {
			done(error === null ? stdout : null);
		});
	});
}

export { findToken as n, remoteOf as r, findRepository as t };