import { t as Failure } from "./failure.js";
import { t as inTurn } from "./in-turn.js";
import { t as processExists } from "./process-start.js";
import { r as unknownExecution, t as brokenJournal } from "./journal-failure.js";
import { a as runbookOf, i as monthOf, r as isExecutionId, t as beganOf } from "./execution-id.js";
import { i as executionExists, n as scanExecution, r as cannotReopen, t as summarise } from "./journal-summary.js";
import { n as firstPrev, t as chainDrafts } from "./journal-chain.js";
import "./answers.js";
import { r as unwritable } from "./file-failure.js";
import { t as storePaths } from "./store-paths2.js";
import { t as maskDraft } from "./mask-draft.js";
import { createHash, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { tmpdir } from "node:os";

// action/src/adapters/git-objects.ts
async function listTree(git, commit, paths, { recursive }) {
	const words = [
		"ls-tree",
		"-z",
		"--full-tree",
		...recursive ? ["-r"] : [],
		commit,
		"--",
		...paths
	];
	return (await git.run(words)).toString().split("\0").filter((line) => line !== "").map((line) => {
		const [, mode = "", id = "", path = ""] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
		return {
			path,
			mode,
			id
		};
	});
}
async function presentObjects(git, ids) {
	const found = /* @__PURE__ */ new Map();
	if (ids.length === 0) return found;
	const output = await git.run(["cat-file", "--batch"], { input: ids.map((id) => `${id}\n`).join("") });
	let place = 0;
	while (place < output.length) {
		const lineEnd = output.indexOf(10, place);
		const [, id = "", size = ""] = /^([0-9a-f]+) \w+ (\d+)$/.exec(output.toString("latin1", place, lineEnd)) ?? [];
		place = lineEnd + 1;
		if (id === "") continue;
		found.set(id, output.subarray(place, place + Number(size)));
		place += Number(size) + 1;
	}
	return found;
}

// action/src/adapters/git-checkout.ts
async function fileAtRef(branch, ref, path) {
	const commit = await branch.fetchOther(ref, { whole: false });
	if (commit === null) throw noSuchRef(ref);
	const [entry] = await listTree(branch.git, commit, [path], { recursive: false });
	if (entry === void 0 || !entry.mode.startsWith("100")) return null;
	return (await branch.blobs([entry.id])).get(entry.id)?.toString() ?? null;
}
async function checkoutCommit(branch, commit, folder) {
	const found = await branch.fetchOther(commit, { whole: true });
	if (found === null) throw noSuchRef(commit);
	mkdirSync(folder, { recursive: true });
	const index = join(tmpdir(), `runbook-index-${randomBytes(6).toString("hex")}`);
	const variables = {
		GIT_INDEX_FILE: index,
		GIT_WORK_TREE: folder
	};
	try {
		await branch.git.run(["read-tree", found], { variables });
		await branch.git.run([
			"checkout-index",
			"--all",
			"--force"
		], { variables });
	} finally {
		rmSync(index, { force: true });
	}
}
function noSuchRef(ref) {
	return new Failure("not-here", `The remote has no \`${ref}\``, "Look at its name; a commit can only be fetched while a branch or tag holds it");
}

// action/src/adapters/git-remote-name.ts
const remoteName = "journal";

// action/src/adapters/git-environment.ts
function gitEnvironment(inherited, access) {
	const settings = [
		...ownSettings,
		...accessSettings(access),
		[`remote.${remoteName}.url`, access.remote]
	];
	return {
		...kept(inherited, access.token === null),
		LC_ALL: "C",
		GIT_CONFIG_NOSYSTEM: "1",
		GIT_CONFIG_GLOBAL: "/dev/null",
		GIT_ATTR_NOSYSTEM: "1",
		GIT_TERMINAL_PROMPT: "0",
		GIT_LITERAL_PATHSPECS: "1",
		GIT_OPTIONAL_LOCKS: "0",
		GIT_NO_REPLACE_OBJECTS: "1",
		GIT_CONFIG_COUNT: String(settings.length),
		...Object.fromEntries(settings.flatMap(([name, value], index) => [[`GIT_CONFIG_KEY_${index}`, name], [`GIT_CONFIG_VALUE_${index}`, value]]))
	};
}
function secretsOf({ remote, token }) {
	const password = /^\w+:\/\/([^/@]+)@/.exec(remote)?.[1] ?? "";
	return [
		token ?? "",
		token === null ? "" : basic(token),
		password,
		...password.split(":").slice(1)
	].filter((text) => text !== "");
}
const ownSettings = [
	["core.hooksPath", "/dev/null"],
	["core.attributesFile", "/dev/null"],
	["core.autocrlf", "false"],
	["gc.auto", "0"],
	["maintenance.auto", "false"],
	["protocol.version", "2"],
	["http.lowSpeedLimit", "100"],
	["http.lowSpeedTime", "30"]
];
function accessSettings({ remote, token, settings = [] }) {
	if (token === null) return settings;
	const server = /^https?:\/\/[^/]+\//.exec(remote)?.[0];
	const none = [["credential.helper", ""], ["http.followRedirects", "false"]];
	return server === void 0 ? none : [...none, [`http.${server}.extraheader`, `AUTHORIZATION: basic ${basic(token)}`]];
}
function basic(token) {
	return Buffer.from(`x-access-token:${token}`).toString("base64");
}
function kept(inherited, asUser) {
	return Object.fromEntries(Object.entries(inherited).filter((entry) => {
		const [name, value] = entry;
		if (value === void 0) return false;
		if (!name.startsWith("GIT_")) return name !== "SSH_ASKPASS" || asUser;
		return asUser && ofUser.has(name);
	}));
}
const ofUser = /* @__PURE__ */ new Set([
	"GIT_ASKPASS",
	"GIT_SSH",
	"GIT_SSH_COMMAND"
]);

// action/src/adapters/git-command.ts
function gitIn(folder, access, how) {
	const { program = "git", inherited = process.env } = how;
	const environment = gitEnvironment(inherited, access);
	const secrets = secretsOf(access);
	const run = async (words, options = {}) => {
		const { execa } = await import("./execa.js");
		const result = await execa(program, [
			`--git-dir=${folder}`,
			...options.partial ? partial : [],
			...words
		], {
			reject: false,
			encoding: "buffer",
			input: options.input ?? "",
			stripFinalNewline: false,
			maxBuffer: 1073741824,
			timeout: (options.timeoutSeconds ?? 120) * 1e3,
			env: {
				...environment,
				...options.variables
			},
			extendEnv: false,
			detached: true
		});
		if (result.code === "ENOENT") throw noGit(result.shortMessage ?? "");
		const stderr = Buffer.from(result.stderr).toString();
		const text = result.timedOut ? `${stderr}\ngit timed out` : stderr;
		return {
			ok: !result.failed,
			stdout: Buffer.from(result.stdout),
			stderr: hide(text, secrets)
		};
	};
	return {
		try: run,
		run: async (words, options) => {
			const { ok, stdout, stderr } = await run(words, options);
			if (ok) return stdout;
			throw new Failure("unreadable", `git ${words[0] ?? ""} failed in ${folder}: ${firstLine(stderr)}`, `The folder is only a copy of what is on the remote: remove it, and it is made anew`);
		}
	};
}
const partial = [
	"-c",
	`remote.${remoteName}.promisor=true`,
	"-c",
	`remote.${remoteName}.partialclonefilter=blob:none`
];
function noGit(message) {
	return new Failure("not-here", `git could not be started: ${message}`, "Install git 2.32 or newer, or keep journals locally (`journal: {store: local}` in runbooks/config.yaml)");
}
function hide(text, secrets) {
	return secrets.reduce((shown, secret) => shown.replaceAll(secret, "***"), text);
}
function firstLine(text) {
	return text.trim().split("\n", 1)[0] ?? "";
}

// action/src/adapters/git-patience.ts
async function withPatience({ clock, seconds }, doing, act) {
	const until = Date.parse(clock.now()) + seconds * 1e3;
	for (let wait = 1;; wait = Math.min(wait * 2, 15)) {
		const result = await act();
		if (!isTrouble(result)) return result;
		if (result.kind === "no-ref") return { kind: "no-ref" };
		if (result.kind === "denied") throw denied(doing, result.text);
		const left = (until - Date.parse(clock.now())) / 1e3;
		if (left <= 0) throw unreachable(doing, result.text, seconds);
		await clock.sleep(Math.min(wait, left), new AbortController().signal);
	}
}
function isTrouble(result) {
	const { kind } = result;
	return kind === "unreachable" || kind === "denied" || kind === "no-ref";
}
function denied(doing, text) {
	return new Failure("journal-unreachable", `The remote refused ${doing}: ${text}`, "Nothing is recorded there until that is mended: the token or user needs the right to write contents, and a rule for the branch `runbook-journal` may block force pushes and deletion, but no ordinary push");
}
function unreachable(doing, text, seconds) {
	return new Failure("journal-unreachable", `The remote could not be reached for ${doing}, tried for ${seconds} s: ${text}`, "Look whether the network and the server are up; what could not be recorded can be added later with `runbook journal EXEC --push`");
}

// action/src/adapters/git-remote-trouble.ts
function remoteTrouble(stderr) {
	const text = saidIn(stderr);
	if (/couldn't find remote ref|not our ref|no such remote ref/i.test(stderr)) return {
		kind: "no-ref",
		text
	};
	return {
		kind: denials.some((pattern) => pattern.test(stderr)) ? "denied" : "unreachable",
		text
	};
}
const denials = [
	/Authentication failed|could not read (Username|Password)|terminal prompts disabled|invalid credentials/i,
	/Permission to .+ denied|Permission denied \(publickey|Write access to repository not granted/i,
	/requested URL returned error: (401|403|404)/,
	/repository '?.+'? not found|Repository not found|Host key verification failed/i,
	/transport '.+' not allowed|redirect/i
];
function saidIn(stderr) {
	const lines = stderr.split("\n").map((line) => line.replace(/^remote: ?(error: )?/, "").replace(/^(fatal|error): /, "").trim()).filter((line) => line !== "" && !/^(hint:|To |warning:|!|Please make sure|and the repository exists)/.test(line));
	return [...new Set(lines)].slice(0, 4).join("; ") || "git did not say why";
}

// action/src/adapters/git-fetch.ts
async function fetchFrom(git, patience, wanted, beforeEach) {
	const isWhole = "whole" in wanted;
	const words = [
		...isWhole || "objects" in wanted ? ["-c", "fetch.negotiationAlgorithm=noop"] : [],
		"fetch",
		"--no-tags",
		"--no-write-fetch-head",
		"--recurse-submodules=no",
		"--no-auto-maintenance",
		...isWhole ? [] : ["--filter=blob:none"],
		..."objects" in wanted ? ["--stdin", remoteName] : [
			...wanted.window,
			remoteName,
			`+${wanted.from}:${wanted.to}`
		]
	];
	const input = "objects" in wanted ? wanted.objects.map((id) => `${id}\n`).join("") : "";
	return (await withPatience(patience, "reading the journal", async () => {
		beforeEach();
		const { ok, stderr } = await git.try(words, {
			input,
			partial: !isWhole,
			timeoutSeconds: 300
		});
		if (ok) return { kind: "fetched" };
		return noCommits.test(stderr) ? { kind: "no-window" } : remoteTrouble(stderr);
	})).kind;
}
const noCommits = /no commits selected for shallow requests|error processing shallow info/;

// action/src/adapters/git-push.ts
async function pushCommit(git, commit, ref) {
	const { ok, stdout, stderr } = await git.try([
		...[
			"push",
			"--porcelain",
			"--no-verify",
			"--no-signed",
			"--recurse-submodules=no"
		],
		remoteName,
		`${commit}:${ref}`
	], {
		partial: true,
		timeoutSeconds: 60
	});
	if (ok) return { kind: "pushed" };
	const rejection = /^!\t[^\t]*\t\[(.*)$/m.exec(stdout.toString())?.[1];
	if (rejection === void 0) return remoteTrouble(stderr);
	if (races.test(rejection)) return { kind: "stale" };
	const text = `${rejection.replace(/^[^(]*\(?/, "").replace(/\)$/, "")}: ${remoteTrouble(stderr).text}`;
	return {
		kind: passing.test(rejection) ? "unreachable" : "denied",
		text
	};
}
const races = /^rejected\]|fetch first|non-fast-forward|stale info|cannot lock ref|failed to update ref|reference already exists|incorrect old value/;
const passing = /internal server error|\(failed\)|unpacker error|timeout|timed out|service unavailable|try again/i;

// action/src/adapters/git-repository.ts
const readRefs = "refs/runbook/read";
async function openRepository(git, folder) {
	const init = async () => {
		mkdirSync(folder, {
			recursive: true,
			mode: 448
		});
		writeConfig(folder);
		return (await git.try([
			"init",
			"--quiet",
			"--bare",
			"--template=",
			"--initial-branch=none"
		])).ok;
	};
	const list = [
		"for-each-ref",
		"--format=%(objectname) %(refname)",
		readRefs
	];
	const listed = await init() ? await git.try(list) : null;
	const lines = (listed?.stdout.toString() ?? "").split("\n").filter((line) => line !== "");
	const commits = [...new Set(lines.map((line) => line.split(" ", 1)[0] ?? ""))];
	if (!(listed?.ok === true && await haveAll(git, commits))) {
		rmSync(folder, {
			recursive: true,
			force: true
		});
		await init();
		return {
			commits: [],
			left: []
		};
	}
	if (packsIn(folder) > mostPacks) await compact(git);
	return {
		commits,
		left: lines.map((line) => line.slice(line.indexOf(" ") + 1)).filter(isOfGone)
	};
}
function writeConfig(folder) {
	writeFileSync(join(folder, "config"), "[core]\n	repositoryformatversion = 0\n	filemode = true\n	bare = true\n");
}
function cutCommits(folder) {
	const file = join(folder, "shallow");
	if (!existsSync(file)) return /* @__PURE__ */ new Set();
	return new Set(readFileSync(file, "utf8").split("\n").filter((id) => id !== ""));
}
async function haveAll(git, commits) {
	if (commits.length === 0) return true;
	const words = [
		"rev-list",
		"--max-count=1",
		"--no-walk",
		...commits
	];
	return (await git.try(words)).ok;
}
const mostPacks = 200;
function packsIn(folder) {
	const packs = join(folder, "objects", "pack");
	return existsSync(packs) ? readdirSync(packs).filter((name) => name.endsWith(".pack")).length : 0;
}
async function compact(git) {
	await git.try([
		"gc",
		"--quiet",
		"--prune=2.weeks.ago"
	], {
		partial: true,
		timeoutSeconds: 600
	});
}
async function dropRefs(git, refs) {
	if (refs.length < 10) return;
	await git.try(["update-ref", "--stdin"], { input: refs.map((ref) => `delete ${ref}\n`).join("") });
}
function dropStaleLock(folder) {
	const lock = join(folder, "shallow.lock");
	if ((statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Number.POSITIVE_INFINITY) + staleMilliseconds < Date.now()) rmSync(lock, { force: true });
}
const staleMilliseconds = 15e3;
function isOfGone(ref) {
	const pid = Number(/\/(\d+)-[^/]*$/.exec(ref)?.[1] ?? 0);
	return pid > 0 && !processExists(pid);
}

// action/src/adapters/git-write-commit.ts
async function writeCommit(git, { message, files }, place) {
	const parts = [
		`feature done\ncommit ${place.ref}\nmark :1\n`,
		`committer ${committer} ${Math.floor(Date.parse(place.at) / 1e3)} +0000\n`,
		...data(message),
		place.parent === null ? "" : `from ${place.parent}\n`
	];
	for (const [path, content] of files) if (content === null) parts.push(`D ${quoted(path)}\n`);
	else parts.push(`M 100644 inline ${quoted(path)}\n`, ...data(content));
	parts.push("get-mark :1\ndone\n");
	const input = Buffer.concat(parts.map((part) => typeof part === "string" ? Buffer.from(part) : part));
	return (await git.run([
		"fast-import",
		"--quiet",
		"--force",
		"--date-format=raw"
	], { input })).toString().trim();
}
const committer = "runbook <runbook@localhost>";
function data(content) {
	const bytes = typeof content === "string" ? Buffer.from(content) : content;
	return [
		`data ${bytes.length}\n`,
		bytes,
		"\n"
	];
}
function quoted(path) {
	return `"${path.replaceAll("\\", "\\\\").replaceAll("\"", "\\\"").replaceAll("\n", "\\n")}"`;
}

// action/src/adapters/journal-branch.ts
const firstWindow = "--depth=100";
function journalBranch(options) {
	const { folder, patience } = options;
	const git = gitIn(folder, options, options);
	const own = `${process.pid}-${randomBytes(4).toString("hex")}`;
	const refs = {
		branch: `refs/heads/${options.branch}`,
		read: `${readRefs}/${own}`,
		fetched: `refs/runbook/fetched/${own}`,
		write: `refs/runbook/write/${own}`,
		other: `refs/runbook/other/${own}`
	};
	let repository = null;
	let head = null;
	let looked = false;
	const open = async () => await (repository ??= openRepository(git, folder));
	const fetch = async (wanted) => {
		await open();
		return fetchFrom(git, patience, wanted, () => {
			writeConfig(folder);
			dropStaleLock(folder);
		});
	};
	const fetchBranch = (...window) => fetch({
		from: refs.branch,
		to: refs.fetched,
		window
	});
	const refresh = async () => {
		const { commits, left } = await open();
		const here = looked ? [head].filter((commit) => commit !== null) : commits;
		const now = await (here.length > 0 ? fetchBranch() : fetchBranch(firstWindow)) === "fetched" ? await commitOf(git, refs.fetched) : null;
		for (const commit of /* @__PURE__ */ new Set([...here, head])) await refuseReplaced(commit, now);
		if (now !== null && now !== head) await git.run([
			"update-ref",
			refs.read,
			now
		]);
		if (!looked && now !== null) await dropRefs(git, left);
		head = now;
		looked = true;
		return head;
	};
	const refuseReplaced = async (before, now) => {
		if (before === null || before === now) return;
		if (now !== null) {
			if (await isAncestor(git, before, now)) return;
			if (cutCommits(folder).size > 0) await fetchBranch("--unshallow");
			if (await isAncestor(git, before, now)) return;
		}
		throw replaced(options, before, now === null ? "deleted" : "replaced");
	};
	const change = async (decide) => {
		let isFresh = !looked;
		if (!looked) await refresh();
		for (let idle = 0;;) {
			const parent = head;
			const step = await decideOn(decide, parent, isFresh);
			if (step === "look-again") {
				await refresh();
				isFresh = true;
				continue;
			}
			if (step.change === void 0) return step.result;
			const at = patience.clock.now();
			const commit = await writeCommit(git, step.change, {
				parent,
				ref: refs.write,
				at
			});
			writeConfig(folder);
			if ((await withPatience(patience, "writing the journal", () => pushCommit(git, commit, refs.branch))).kind === "pushed") {
				head = commit;
				await git.try([
					"update-ref",
					refs.read,
					commit
				]);
			} else if (!await isInAfterAll(commit)) {
				isFresh = true;
				idle = head === parent ? idle + 1 : 0;
				if (idle === mostIdle) throw stuck(options);
				await patience.clock.sleep(idle / 4, new AbortController().signal);
				continue;
			}
			step.pushed?.(commit);
			return step.result;
		}
	};
	const isInAfterAll = async (commit) => {
		const now = await refresh();
		return now !== null && await isAncestor(git, commit, now);
	};
	return {
		git,
		refresh,
		reopen: () => {
			repository = null;
			looked = false;
		},
		head: () => head,
		change,
		blobs: async (ids) => {
			const wanted = [...new Set(ids)];
			const present = await presentObjects(git, wanted);
			const missing = wanted.filter((id) => !present.has(id));
			if (missing.length === 0) return present;
			await fetch({ objects: missing });
			return new Map([...present, ...await presentObjects(git, missing)]);
		},
		boundary: () => cutCommits(folder),
		deepen: async (window) => {
			await fetchBranch("since" in window ? `--shallow-since=${window.since}` : `--deepen=${window.commits}`);
		},
		fetchOther: async (name, { whole }) => {
			const wanted = {
				from: name,
				to: refs.other,
				window: ["--depth=1"],
				...whole ? { whole: true } : {}
			};
			return await fetch(wanted) === "fetched" ? commitOf(git, refs.other) : null;
		}
	};
}
const mostIdle = 8;
async function decideOn(decide, head, isFresh) {
	try {
		const step = await decide(head);
		return step.change === void 0 && !isFresh ? "look-again" : step;
	} catch (error) {
		if (!(error instanceof Failure && error.code !== "journal-unreachable") || isFresh) throw error;
		return "look-again";
	}
}
async function commitOf(git, ref) {
	return (await git.run([
		"rev-parse",
		"--verify",
		`${ref}^{commit}`
	])).toString().trim();
}
async function isAncestor(git, one, other) {
	return (await git.try([
		"merge-base",
		"--is-ancestor",
		one,
		other
	])).ok;
}
function replaced({ branch, folder }, before, did) {
	return new Failure("broken-journal", `The branch \`${branch}\` was ${did}: it no longer holds commit ${before.slice(0, 12)}, which was its newest`, `Find out who did it and put that commit back; to go on with what is there now, remove ${folder}`);
}
function stuck({ branch }) {
	return new Failure("journal-unreachable", `The remote takes no commit on \`${branch}\`, though nobody else has pushed`, "Look whether a lock was left behind on the server; what could not be recorded can be added later with `runbook journal EXEC --push`");
}

// action/src/adapters/branch-paths.ts
function journalPath(executionId) {
	return `executions/${monthOf(executionId)}/${executionId}.jsonl`;
}
function openPath(executionId) {
	return `open/${executionId}`;
}
function requestPath(executionId) {
	return `requests/${executionId}.json`;
}
function outputPath(executionId) {
	return `output/${executionId}`;
}
function runbookPath(digest) {
	return `runbooks/${digest}.yaml`;
}
function nameIn(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}

// action/src/adapters/journal-history.ts
async function touchesOf(git, { from, to, atMost }, path) {
	const limit = atMost === void 0 ? [] : [`--max-count=${atMost}`];
	const range = from === null ? [to] : [to, `^${from}`];
	const commits = await git.run([
		"rev-list",
		"--topo-order",
		"--reverse",
		...limit,
		...range
	]);
	if (commits.length === 0) return [];
	const output = (await git.run([
		...[
			"diff-tree",
			"--stdin",
			"-r",
			"-m",
			"--root",
			"--raw",
			"--no-renames",
			"--no-abbrev",
			"-z"
		],
		"--",
		path
	], { input: commits })).toString();
	const touches = [];
	let commit = "";
	const fields = output.split("\0");
	for (let index = 0; index < fields.length; index += 1) {
		const field = fields[index] ?? "";
		const raw = /^(?:([0-9a-f]+)\n)?:(\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) \w+$/.exec(field);
		if (raw === null) {
			commit = /^([0-9a-f]{40,64})/.exec(field)?.[1] ?? commit;
			continue;
		}
		const [, , modeBefore = "", modeAfter = "", before = "", after = ""] = raw;
		index += 1;
		touches.push({
			commit,
			path: fields[index] ?? "",
			before: plain(modeBefore, before),
			after: plain(modeAfter, after)
		});
	}
	return touches;
}
function plain(mode, id) {
	return mode === "100644" ? id : null;
}
function onlyGrew(touches, bytes) {
	const ids = touches.flatMap(({ before, after }) => [before, after]).filter((id) => id !== null);
	const lengths = prefixLengths(bytes, new Set(ids));
	return touches.every(({ before, after }) => {
		if (after === null) return before === null;
		const to = lengths.get(after);
		const from = before === null ? 0 : lengths.get(before);
		return from !== void 0 && to !== void 0 && from <= to;
	});
}
function firstBreak(touches, contents) {
	for (const { commit, before, after } of touches) {
		if (before === null) continue;
		if (after === null) return {
			commit,
			did: "removed"
		};
		const [was, is] = [contents.get(before), contents.get(after)];
		if (was === void 0 || is === void 0) return {
			commit,
			did: "replaced"
		};
		if (!is.subarray(0, was.length).equals(was)) return {
			commit,
			did: was.subarray(0, is.length).equals(is) ? "shortened" : "replaced"
		};
	}
	return null;
}
function prefixLengths(bytes, ids) {
	const found = /* @__PURE__ */ new Map();
	const [some = ""] = ids;
	const algorithm = some.length === 64 ? "sha256" : "sha1";
	let end = bytes.length;
	while (end > 0 && found.size < ids.size) {
		const id = blobId(bytes.subarray(0, end), algorithm);
		if (ids.has(id)) found.set(id, end);
		end = end < 2 ? 0 : bytes.lastIndexOf(10, end - 2) + 1;
	}
	return found;
}
function blobId(bytes, algorithm) {
	return createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

// action/src/adapters/journal-git-locks.ts
async function executionsAt({ branch }, commit) {
	if (commit === null) return [];
	return (await listTree(branch.git, commit, ["executions/"], { recursive: true })).flatMap(executionOf).sort((a, b) => compare(beganOf(a.id), beganOf(b.id)) || compare(a.id, b.id));
}
async function openExecutions({ branch, executions }, commit, alsoOf = null) {
	if (commit === null) return [];
	const indexed = await listTree(branch.git, commit, ["open/"], { recursive: true });
	const ids = new Set(indexed.map(({ path }) => nameIn(path)));
	for (const touch of await touchesOf(branch.git, {
		from: null,
		to: commit,
		atMost: commitsLookedAt
	}, "open")) if (touch.after === null) ids.add(nameIn(touch.path));
	if (alsoOf !== null) for (const id of await youngest(branch, commit, alsoOf)) ids.add(id);
	const wanted = [...ids].filter(isExecutionId);
	if (wanted.length === 0) return [];
	const entries = await listTree(branch.git, commit, wanted.map(journalPath), { recursive: true });
	const present = new Map(entries.flatMap(executionOf).map(({ id, blob }) => [id, blob]));
	const blobs = wanted.flatMap((id) => present.get(id) ?? []);
	const summaries = await executions.summaries(blobs);
	return (await Promise.all(wanted.map(async (id) => {
		const blob = present.get(id) ?? null;
		if (blob === null) {
			const found = await executions.at(commit, id);
			return !found.ok && found.problem.code !== "unknown-execution" ? {
				id,
				blob,
				summary: "unreadable"
			} : null;
		}
		const summary = summaries.get(blob) ?? "unreadable";
		return summary !== "unreadable" && summary.status !== "unfinished" ? null : {
			id,
			blob,
			summary
		};
	}))).filter((each) => each !== null);
}
async function holderAt(place, commit, wanted, except) {
	return (await openExecutions(place, commit, wanted.runbookId)).flatMap(({ id, summary }) => {
		if (id === except) return [];
		if (summary === "unreadable") return runbookOf(id) === wanted.runbookId ? [{
			id,
			startedAt: ""
		}] : [];
		return summary.lock === wanted.lock ? [{
			id,
			startedAt: summary.startedAt
		}] : [];
	}).sort((a, b) => compare(a.startedAt, b.startedAt)).at(-1)?.id ?? null;
}
async function refuseReopeningAt(place, commit, own) {
	const { executionId, lock } = own;
	const holder = await holderAt(place, commit, own, executionId);
	if (holder !== null) throw cannotReopen(executionId, lock, `\`${holder}\` holds`);
	const later = (await executionsAt(place, commit)).filter(({ id }) => id !== executionId && beganOf(id) >= beganOf(executionId));
	const summaries = await place.executions.summaries(later.map(({ blob }) => blob));
	for (const { id, blob } of later) {
		const other = summaries.get(blob);
		if (other === void 0 || other === "unreadable") continue;
		if (other.lock === lock && other.startedAt > own.startedAt) throw cannotReopen(executionId, lock, `\`${id}\` has since held`);
	}
}
const commitsLookedAt = 500;
async function youngest(branch, commit, runbookId) {
	return (await executionsAt({ branch }, commit)).map(({ id }) => id).filter((id) => runbookOf(id) === runbookId).slice(-20);
}
function openEntry(started) {
	const { execution_id, runbook_id, lock, issue } = started;
	const text = JSON.stringify({
		execution_id,
		runbook_id,
		lock,
		...issue === void 0 ? {} : { issue }
	});
	return [openPath(execution_id), `${text}\n`];
}
function executionOf({ path, mode, id: blob }) {
	const id = nameIn(path).replace(/\.jsonl$/, "");
	return mode === "100644" && isExecutionId(id) && path === journalPath(id) ? [{
		id,
		blob
	}] : [];
}
function compare(a, b) {
	return a < b ? -1 : Number(a > b);
}

// action/src/adapters/journal-commit-files.ts
function indexed(files, events) {
	const ending = events.findLast(({ type }) => type === "ExecutionFinished" || type === "ExecutionReopened");
	const [path, entry] = openEntry(startedOf(events));
	files.set(path, ending?.type === "ExecutionFinished" ? null : entry);
}
function keptOutputs({ outputs }, files, executionId, events) {
	if (outputs === null) return;
	for (const event of events) {
		if (event.type !== "CommandFinished") continue;
		for (const name of [event.stdout.kept, event.stderr.kept]) {
			if (!(name !== null && name.startsWith(`${executionId}/`) && /^[^/]+\/[\w.@+-]+$/.test(name)) || name.includes("/..")) continue;
			try {
				files.set(`output/${name}`, readFileSync(join(outputs, ".runbook", "output", name)));
			} catch {}
		}
	}
}
function withWaitingTexts({ waitingTexts }, files) {
	for (const [digest, text] of waitingTexts) files.set(runbookPath(digest), text);
}
function startedOf(events) {
	const [first] = events;
	if (first?.type === "ExecutionStarted") return first;
	throw new Error("A journal that was checked begins with ExecutionStarted");
}
function messageOf(executionId, events) {
	const list = events.map(({ seq, type }) => `${seq} ${type}`);
	return `${executionId}: ${list.length > 4 ? `${list[0]} to ${list.at(-1)}` : list.join(", ")}\n`;
}

// action/src/adapters/journal-git-adopt.ts
async function adoptOnBranch(store, executionId, bytes, remark) {
	const scan = scanExecution(bytes, executionId);
	if (scan.problem !== null) throw brokenJournal(executionId, scan.problem);
	const whole = bytes.subarray(0, scan.wholeBytes);
	const own = scan.fed ? whole : Buffer.concat([whole, Buffer.from("\n")]);
	return store.branch.change(async (commit) => {
		const found = await store.executions.at(commit, executionId);
		if (!found.ok && found.problem.code !== "unknown-execution") throw brokenJournal(executionId, found.problem);
		const there = found.ok ? found.execution.bytes : Buffer.alloc(0);
		const lines = found.ok ? found.execution.events.length : 0;
		const shorter = Math.min(there.length, own.length);
		if (!there.subarray(0, shorter).equals(own.subarray(0, shorter))) throw forked(executionId, there, own);
		if (there.length >= own.length) return { result: {
			added: 0,
			lines
		} };
		const below = chainDrafts(store.masked([remark]), {
			seq: scan.events.length,
			head: scan.head
		});
		const all = Buffer.concat([own, Buffer.from(below.text)]);
		const events = [...scan.events, ...below.events];
		const fresh = events.slice(lines);
		const files = /* @__PURE__ */ new Map([[journalPath(executionId), all]]);
		indexed(files, events);
		keptOutputs(store, files, executionId, fresh);
		withWaitingTexts(store, files);
		return {
			result: {
				added: fresh.length,
				lines: events.length
			},
			change: {
				message: messageOf(executionId, fresh),
				files
			},
			pushed: (now) => {
				store.waitingTexts.clear();
				store.executions.know(executionId, {
					commit: now,
					id: null,
					bytes: all,
					events,
					head: below.head
				});
			}
		};
	});
}
function forked(executionId, there, own) {
	let same = 0;
	while (same < own.length && there[same] === own[same]) same += 1;
	const line = own.subarray(0, same).toString("latin1").split("\n").length;
	return new Failure("refused", `The journal of \`${executionId}\` on the branch went on differently from line ${line}`, "Nothing was pushed: both tell what happened. Compare them, and record what the branch lacks with `runbook note`");
}

// action/src/adapters/journal-git-append.ts
async function startOnBranch(store, drafts, force) {
	const masked = store.masked(drafts);
	const [first] = masked;
	if (first?.type !== "ExecutionStarted" || !isExecutionId(first.execution_id)) throw new Error("An execution starts with ExecutionStarted and a well-formed id");
	const { execution_id: executionId, lock, runbook_id: runbookId } = first;
	const { text, events, head } = chainDrafts(masked, {
		seq: 0,
		head: firstPrev
	});
	const bytes = Buffer.from(text);
	return store.branch.change(async (commit) => {
		const holder = await holderAt(store, commit, {
			lock,
			runbookId
		}, null);
		if (holder !== null && !force) return { result: {
			ok: false,
			holder
		} };
		if (commit !== null) await refuseSameName(store, commit, executionId);
		const files = /* @__PURE__ */ new Map([[journalPath(executionId), bytes]]);
		indexed(files, events);
		keptOutputs(store, files, executionId, events);
		if (commit !== null) await withoutRequest(store, files, commit, executionId);
		withWaitingTexts(store, files);
		return {
			result: {
				ok: true,
				events
			},
			change: {
				message: messageOf(executionId, events),
				files
			},
			pushed: (now) => {
				store.waitingTexts.clear();
				store.executions.know(executionId, {
					commit: now,
					id: null,
					bytes,
					events,
					head
				});
			}
		};
	});
}
async function appendOnBranch(store, executionId, expected, drafts, alsoChange = /* @__PURE__ */ new Map()) {
	if (!isExecutionId(executionId)) throw unknownExecution(executionId);
	const masked = store.masked(drafts);
	return store.branch.change(async (commit) => {
		const found = await store.executions.at(commit, executionId);
		if (!found.ok) throw brokenJournal(executionId, found.problem);
		const { execution } = found;
		if (execution.events.length !== expected) return { result: {
			ok: false,
			actual: execution.events.length
		} };
		if (masked.length === 0) return { result: {
			ok: true,
			events: []
		} };
		if (masked.some(({ type }) => type === "ExecutionReopened")) await refuseReopening(store, execution);
		const { text, events, head } = chainDrafts(masked, {
			seq: expected,
			head: execution.head
		});
		const bytes = Buffer.concat([execution.bytes, Buffer.from(text)]);
		const all = [...execution.events, ...events];
		const files = /* @__PURE__ */ new Map([[journalPath(executionId), bytes]]);
		indexed(files, all);
		keptOutputs(store, files, executionId, events);
		for (const [path, content] of alsoChange) files.set(path, content);
		return {
			result: {
				ok: true,
				events
			},
			change: {
				message: messageOf(executionId, events),
				files
			},
			pushed: (now) => store.executions.know(executionId, {
				commit: now,
				id: null,
				bytes,
				events: all,
				head
			})
		};
	});
}
async function refuseSameName(store, commit, executionId) {
	if ((await listTree(store.branch.git, commit, [journalPath(executionId)], { recursive: false })).length > 0) throw executionExists(executionId);
}
async function withoutRequest(store, files, commit, executionId) {
	const path = requestPath(executionId);
	if ((await listTree(store.branch.git, commit, [path], { recursive: false })).length > 0) files.set(path, null);
}
async function refuseReopening(store, { commit, events }) {
	const started = startedOf(events);
	await refuseReopeningAt(store, commit, {
		executionId: started.execution_id,
		runbookId: started.runbook_id,
		lock: started.lock,
		startedAt: started.at
	});
}

// action/src/adapters/journal-git-executions.ts
function branchExecutions(branch) {
	const known = /* @__PURE__ */ new Map();
	const brief = /* @__PURE__ */ new Map();
	return {
		at: async (commit, executionId) => {
			if (commit === null) return noSuch(executionId);
			const before = known.get(executionId);
			if (before?.commit === commit) return {
				ok: true,
				execution: before
			};
			const found = await readAt(branch, commit, executionId, before);
			if (found.ok) known.set(executionId, found.execution);
			return found;
		},
		forget: () => known.clear(),
		know: (executionId, execution) => known.set(executionId, execution),
		summaries: async (ids) => {
			const missing = ids.filter((id) => !brief.has(id));
			for (let start = 0; start < missing.length; start += 1e3) {
				const portion = missing.slice(start, start + 1e3);
				const contents = await branch.blobs(portion);
				for (const id of portion) brief.set(id, briefly(contents.get(id)));
			}
			return brief;
		}
	};
}
async function readAt(branch, commit, executionId, before) {
	const path = journalPath(executionId);
	const [entry] = await listTree(branch.git, commit, [path], { recursive: false });
	if (entry?.mode !== "100644") return removedOrNever(branch, commit, executionId);
	if (before !== void 0 && before.id === entry.id) return {
		ok: true,
		execution: {
			...before,
			commit
		}
	};
	const bytes = (await branch.blobs([entry.id])).get(entry.id);
	if (bytes === void 0) return unreadable(path, commit);
	const touches = before === void 0 ? await touchesSinceCreation(branch, commit, executionId) : await touchesOf(branch.git, {
		from: before.commit,
		to: commit
	}, path);
	const broken = onlyGrew(touches, bytes) ? null : await breakOf(branch, touches);
	if (broken !== null) return brokenBy(broken);
	const { events, head, tornBytes, fed, problem } = scanExecution(bytes, executionId);
	if (problem !== null) return {
		ok: false,
		problem
	};
	if (tornBytes > 0 || !fed) return torn(events.length + Number(tornBytes > 0), touches.at(-1));
	return {
		ok: true,
		execution: {
			commit,
			id: entry.id,
			bytes,
			events,
			head
		}
	};
}
async function breakOf(branch, touches) {
	const ids = touches.flatMap(({ before, after }) => [before, after]).filter((id) => id !== null);
	return firstBreak(touches, await branch.blobs(ids));
}
async function touchesSinceCreation(branch, commit, executionId) {
	const path = journalPath(executionId);
	for (let commits = 0;; commits = commits === 0 ? 100 : commits * 5) {
		const cutBefore = branch.boundary();
		const touches = await touchesOf(branch.git, {
			from: null,
			to: commit
		}, path);
		const cutAfter = branch.boundary();
		if (!touches.some(({ commit: each, before }) => before === null && (cutBefore.has(each) || cutAfter.has(each)))) return touches;
		await branch.deepen(commits === 0 ? { since: sinceOf(executionId) } : { commits });
	}
}
function sinceOf(executionId) {
	const [, day = "", hour = "", minute = "", second = ""] = /^(\d{8})T(\d\d)(\d\d)(\d\d)Z$/.exec(beganOf(executionId)) ?? [];
	const date = `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`;
	const began = Date.parse(`${date}T${hour}:${minute}:${second}Z`);
	return (/* @__PURE__ */ new Date(Number.isNaN(began) ? 0 : began - 36e5)).toISOString();
}
async function removedOrNever(branch, commit, executionId) {
	const last = (await touchesOf(branch.git, {
		from: null,
		to: commit
	}, journalPath(executionId))).findLast(({ after }) => after === null);
	if (last === void 0 || last.before === null) return noSuch(executionId);
	const summary = briefly((await branch.blobs([last.before])).get(last.before));
	return summary !== "unreadable" && summary.status !== "unfinished" ? noSuch(executionId) : brokenBy({
		commit: last.commit,
		did: "removed"
	});
}
function briefly(bytes) {
	return bytes === void 0 ? "unreadable" : summarise(bytes) ?? "unreadable";
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
function unreadable(path, commit) {
	return {
		ok: false,
		problem: {
			code: "unreadable",
			line: 0,
			message: `The remote did not give ${path} of commit ${short(commit)}`
		}
	};
}
function brokenBy({ commit, did }) {
	return {
		ok: false,
		problem: {
			code: "broken-chain",
			line: 0,
			message: `Commit ${short(commit)} ${did} what the journal held before`
		}
	};
}
function torn(line, touch) {
	return {
		ok: false,
		problem: {
			code: "broken-chain",
			line,
			message: `Line ${line} is torn${touch === void 0 ? "" : `, as commit ${short(touch.commit)} left it`}`
		}
	};
}
function short(commit) {
	return commit.slice(0, 12);
}

// action/src/adapters/journal-git-prune.ts
async function pruneBranch(store, limits) {
	const limit = Date.parse(limits.olderThan);
	return store.branch.change(async (commit) => {
		const early = (await executionsAt(store, commit)).filter(({ id }) => startOf(id) < limit);
		const summaries = await store.executions.summaries(early.map(({ blob }) => blob));
		const old = [];
		for (const { id, blob } of early) {
			const summary = summaries.get(blob);
			if (summary === void 0 || summary === "unreadable" || !isOld(summary, limits)) continue;
			old.push(id);
		}
		if (old.length === 0) return { result: [] };
		const files = new Map(old.flatMap((id) => [
			journalPath(id),
			openPath(id),
			outputPath(id)
		].map((path) => [path, null])));
		return {
			result: old,
			change: {
				message: `${old.length} executions pruned\n`,
				files
			}
		};
	});
}
function isOld({ finishedAt }, { olderThan, now }) {
	if (finishedAt === null) return false;
	const ended = Date.parse(finishedAt);
	return ended < Date.parse(olderThan) && ended + 24 * 36e5 < Date.parse(now);
}
function startOf(id) {
	const [, date = "", time = ""] = /^(\d{8})T(\d{6})Z$/.exec(beganOf(id)) ?? [];
	return Date.parse(`${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}T${time.slice(0, 2)}:${time.slice(2, 4)}:${time.slice(4)}Z`);
}

// action/src/adapters/journal-git-read.ts
async function readOnBranch(store, executionId) {
	if (!isExecutionId(executionId)) return {
		ok: false,
		problem: {
			code: "unknown-execution",
			line: 0,
			message: `There is no execution \`${executionId}\``
		}
	};
	try {
		const found = await store.executions.at(await store.branch.refresh(), executionId);
		return found.ok ? {
			ok: true,
			events: [...found.execution.events],
			tornBytes: 0
		} : found;
	} catch (error) {
		if (!(error instanceof Failure) || error.code !== "broken-journal") throw error;
		return {
			ok: false,
			problem: {
				code: "broken-chain",
				line: 0,
				message: error.message
			}
		};
	}
}
async function verifyOnBranch(store, executionId) {
	if (!isExecutionId(executionId)) throw unknown(executionId);
	const found = await store.executions.at(await store.branch.refresh(), executionId);
	if (found.ok) return (await import("./verify-journal.js")).verifyJournal(found.execution.bytes);
	const { problem } = found;
	if (problem.code === "unknown-execution") throw unknown(executionId);
	return {
		ok: false,
		line: problem.line,
		message: problem.message
	};
}
function unknown(executionId) {
	return brokenJournal(executionId, {
		code: "unknown-execution",
		line: 0,
		message: ""
	});
}
async function summariesOnBranch(store, only) {
	const { branch, executions } = store;
	const commit = await branch.refresh();
	if (only === "unfinished") return (await openExecutions(store, commit)).flatMap(({ summary }) => summary === "unreadable" ? [] : [summary]);
	const all = await executionsAt(store, commit);
	const summaries = await executions.summaries(all.map(({ blob }) => blob));
	return all.flatMap(({ blob }) => {
		const summary = summaries.get(blob);
		return summary === void 0 || summary === "unreadable" ? [] : [summary];
	});
}
async function openOnBranch(store) {
	const { branch } = store;
	const open = await openExecutions(store, await branch.refresh());
	const contents = await branch.blobs(open.flatMap(({ blob }) => blob ?? []));
	return open.map(({ id, blob, summary }) => {
		if (blob === null || summary === "unreadable") return {
			executionId: id,
			runbookId: runbookOf(id),
			lock: runbookOf(id)
		};
		const text = contents.get(blob)?.toString() ?? "";
		const { issue } = JSON.parse(text.slice(0, text.indexOf("\n")));
		const bound = typeof issue === "number" ? { issue } : {};
		return {
			executionId: id,
			runbookId: summary.runbookId,
			lock: summary.lock,
			...bound
		};
	});
}
async function keptOnBranch(store, digest) {
	const waiting = store.waitingTexts.get(digest);
	if (waiting !== void 0) return waiting;
	const commit = await store.branch.refresh();
	if (commit === null) return null;
	const [entry] = await listTree(store.branch.git, commit, [runbookPath(digest)], { recursive: false });
	if (entry?.mode !== "100644") return null;
	return (await store.branch.blobs([entry.id])).get(entry.id)?.toString() ?? null;
}

// action/src/adapters/journal-git-redact.ts
async function redactOnBranch(store, { executionId, by, at }) {
	const { branch, executions } = store;
	removeLocal(store, executionId);
	for (let tries = 0; tries < 100; tries += 1) {
		const commit = await branch.refresh();
		const found = await executions.at(commit, executionId);
		if (!found.ok) throw brokenJournal(executionId, found.problem);
		const { events } = found.execution;
		const present = commit === null ? [] : await listTree(branch.git, commit, [`${outputPath(executionId)}/`], { recursive: true });
		const recorded = new Set(events.flatMap((event) => event.type === "NoteAdded" ? event.redacted ?? [] : []));
		const mentioned = events.flatMap((event) => event.type === "CommandFinished" ? [event.stdout.kept, event.stderr.kept].filter((name) => name !== null) : []);
		const names = present.map(({ path }) => `${executionId}/${nameIn(path)}`);
		const redacted = [.../* @__PURE__ */ new Set([...names, ...mentioned.filter((name) => !recorded.has(name))])].sort();
		if (redacted.length === 0) return [];
		const note = {
			type: "NoteAdded",
			at,
			by,
			text: "Kept output was removed",
			redacted
		};
		const gone = /* @__PURE__ */ new Map([[outputPath(executionId), null]]);
		if ((await appendOnBranch(store, executionId, events.length, [note], gone)).ok) return redacted;
	}
	throw new Failure("busy", `The kept output of \`${executionId}\` could not be removed: others write all the time`, "Repeat the command when the execution waits");
}
function removeLocal({ outputs }, executionId) {
	if (outputs === null) return;
	const paths = storePaths(outputs);
	for (const path of [paths.output(executionId), paths.log(executionId)]) try {
		if (existsSync(path)) rmSync(path, {
			recursive: true,
			force: true
		});
	} catch (error) {
		throw unwritable(path, error);
	}
}

// action/src/adapters/journal-git-requests.ts
function branchRequests(store) {
	const { branch, requests } = store;
	const blobAt = async (commit, executionId) => {
		if (!isExecutionId(executionId)) throw new Error(`\`${executionId}\` is no id of an execution`);
		if (commit === null) return null;
		const [entry] = await listTree(branch.git, commit, [requestPath(executionId)], { recursive: false });
		return entry?.mode === "100644" ? entry.id : null;
	};
	return {
		list: async () => {
			const commit = await branch.refresh();
			if (commit === null) return [];
			return (await listTree(branch.git, commit, ["requests/"], { recursive: true })).map(({ path }) => nameIn(path).replace(/\.json$/, "")).filter((id) => isExecutionId(id)).sort();
		},
		read: async (executionId) => {
			const blob = await blobAt(await branch.refresh(), executionId);
			requests.set(executionId, blob);
			return blob === null ? null : (await branch.blobs([blob])).get(blob)?.toString() ?? null;
		},
		write: async (executionId, text) => {
			const seen = requests.get(executionId);
			const commit = await branch.change(async (commit) => {
				const now = await blobAt(commit, executionId);
				if (!(seen === void 0 && (now === null || text === null)) && now !== seen) throw changed(executionId);
				if (text === null && now === null) return { result: false };
				return {
					result: true,
					change: {
						message: `${executionId}: request ${text === null ? "removed" : "written"}\n`,
						files: /* @__PURE__ */ new Map([[requestPath(executionId), text]])
					}
				};
			}) ? branch.head() : null;
			requests.set(executionId, text === null ? null : await blobAt(commit, executionId));
		}
	};
}
function changed(executionId) {
	return new Failure("busy", `The request \`${executionId}\` was changed meanwhile`, "Read it again, and say again what shall be changed");
}

// action/src/adapters/journal-git.ts
function gitJournal(options) {
	const store = storeOf(options);
	const { branch } = store;
	const alone = queue(store);
	const read = async (executionId) => readOnBranch(store, executionId);
	const append = (executionId, expected, drafts) => appendOnBranch(store, executionId, expected, drafts);
	const requests = branchRequests(store);
	return {
		isSlow: true,
		read: (executionId) => alone(() => read(executionId)),
		append: (...given) => alone(() => append(...given)),
		start: (drafts, force) => alone(() => startOnBranch(store, drafts, force)),
		list: () => alone(async () => (await executionsAt(store, await branch.refresh())).map(({ id }) => id)),
		verify: (executionId) => alone(() => verifyOnBranch(store, executionId)),
		redact: (executionId, by, at) => alone(() => redactOnBranch(store, {
			executionId,
			by,
			at
		})),
		prune: (limits) => alone(() => pruneBranch(store, limits)),
		keep: async (digest, text) => {
			store.waitingTexts.set(isDigest(digest), text);
		},
		kept: (digest) => alone(() => keptOnBranch(store, isDigest(digest))),
		summaries: (only) => alone(() => summariesOnBranch(store, only)),
		requests: {
			list: () => alone(requests.list),
			read: (executionId) => alone(() => requests.read(executionId)),
			write: (executionId, text) => alone(() => requests.write(executionId, text))
		},
		open: () => alone(() => openOnBranch(store)),
		sha: async () => branch.head(),
		fileAt: (ref, path) => alone(() => fileAtRef(branch, ref, path)),
		adopt: (executionId, journal, remark) => alone(() => adoptOnBranch(store, executionId, journal, remark)),
		checkout: (commit, folder) => alone(() => checkoutCommit(branch, commit, folder))
	};
}
function storeOf(options) {
	const { folder, remote, token, settings, secrets, outputs, clock, git, environment } = options;
	const branch = journalBranch({
		folder,
		remote,
		token,
		...settings === void 0 ? {} : { settings },
		branch: options.branch ?? "runbook-journal",
		patience: {
			clock,
			seconds: options.patienceSeconds ?? 120
		},
		...git === void 0 ? {} : { program: git },
		...environment === void 0 ? {} : { inherited: environment }
	});
	return {
		branch,
		executions: branchExecutions(branch),
		masked: (drafts) => secrets === void 0 ? drafts : drafts.map((draft) => maskDraft(draft, (text) => secrets.mask(text))),
		outputs,
		clock,
		waitingTexts: /* @__PURE__ */ new Map(),
		requests: /* @__PURE__ */ new Map()
	};
}
function queue({ branch, executions }) {
	const run = inTurn();
	return (act) => run(async () => {
		try {
			return await act();
		} catch (error) {
			if (!(error instanceof Failure) || error.code !== "unreadable") throw error;
			branch.reopen();
			executions.forget();
			return await act();
		}
	});
}
function isDigest(digest) {
	if (!/^[0-9a-f]{64}$/.test(digest)) throw new Error(`\`${digest}\` is no SHA-256`);
	return digest;
}

export { gitJournal as t };