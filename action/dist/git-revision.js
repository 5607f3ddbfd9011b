import { t as Failure } from "./failure.js";
import { t as largestFileBytes } from "./read-source-file.js";
import { isUtf8 } from "node:buffer";

// action/src/adapters/git-revision.ts
const folder = "runbooks";
async function readBaseRevision(root, revision) {
	const git = await gitIn(root);
	const commit = await mergeBase(git, revision);
	const changed = await git([
		...[
			"diff",
			"--name-only",
			"-z",
			"--no-renames",
			"--no-ext-diff",
			"--ignore-submodules"
		],
		"--relative",
		commit,
		"--"
	]);
	const untracked = await git([
		"ls-files",
		"-z",
		"--others",
		"--exclude-standard",
		"--",
		folder
	]);
	const touched = /* @__PURE__ */ new Set([...namesIn(changed), ...namesIn(untracked)]);
	const entries = entriesIn(await git([
		"ls-tree",
		"-r",
		"-l",
		"-z",
		commit,
		"--",
		`${folder}/`
	])).filter(({ path }) => touched.has(path));
	const readable = entries.filter((entry) => entry.isFile && entry.size <= 1048576);
	const texts = await readBlobs(git, readable.map(({ id }) => id));
	const files = readable.flatMap(({ path }, index) => {
		const bytes = texts[index];
		return bytes !== void 0 && isUtf8(bytes) ? [{
			path,
			text: bytes.toString("utf8")
		}] : [];
	});
	const read = new Set(files.map(({ path }) => path));
	return {
		commit,
		touched,
		files,
		unreadable: new Set(entries.map(({ path }) => path).filter((path) => !read.has(path)))
	};
}
var GitRefusal = class extends Error {
	exitCode;
	constructor(message, exitCode) {
		super(message);
		this.exitCode = exitCode;
	}
};
async function gitIn(root) {
	const { execa } = await import("./execa.js");
	const git = async (words, input = "") => {
		const { failed, exitCode, stdout, stderr, shortMessage } = await execa("git", [
			"-C",
			root,
			...words
		], {
			reject: false,
			encoding: "buffer",
			input,
			stripFinalNewline: false,
			timeout: 12e4,
			env: {
				GIT_OPTIONAL_LOCKS: "0",
				GIT_LITERAL_PATHSPECS: "1",
				GIT_TERMINAL_PROMPT: "0",
				LC_ALL: "C"
			}
		});
		if (failed) throw new GitRefusal(Buffer.from(stderr).toString().trim() || (shortMessage ?? "git did not run"), exitCode);
		return Buffer.from(stdout);
	};
	try {
		await git(["rev-parse", "--git-dir"]);
		return git;
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		if (/dubious ownership/.test(message)) throw new Failure("unreadable", "git does not trust this folder, which belongs to another user", `If you do: git config --global --add safe.directory ${root}`, error);
		throw new Failure("unreadable", `There is no git repository to compare with (${message.split("\n", 1)[0] ?? ""})`, "Run this in a clone, with git installed, or leave out --base", error);
	}
}
async function mergeBase(git, revision) {
	const isShallow = (await git(["rev-parse", "--is-shallow-repository"])).toString().trim() === "true";
	const [base, head] = [await commitOf(git, revision), await commitOf(git, "HEAD")];
	if (head === null) throw new Failure("unreadable", "There is no commit yet to compare", "Commit something, or leave out --base");
	if (base === null) throw unknownRevision(revision, isShallow);
	try {
		return (await git([
			"merge-base",
			head,
			base
		])).toString().trim();
	} catch (error) {
		if (!(error instanceof GitRefusal) || error.exitCode !== 1) throw error;
		throw new Failure("unreadable", isShallow ? `This clone is shallow and does not reach back to where HEAD and \`${revision}\` parted` : `HEAD and \`${revision}\` have no commit in common`, isShallow ? "Fetch more of the history: `git fetch --unshallow`, or `fetch-depth: 0` of actions/checkout" : "Name the branch or commit that this one came from", error);
	}
}
function unknownRevision(revision, isShallow) {
	const remote = /^origin\/(.+)$/.exec(revision)?.[1] ?? revision;
	return new Failure("unreadable", `There is no commit \`${revision}\` in this clone`, isShallow ? `Fetch it with its history: \`git fetch --unshallow origin ${remote}\`, or \`fetch-depth: 0\` of actions/checkout` : `Fetch it: \`git fetch origin ${remote}\`, or look at the name`);
}
async function commitOf(git, revision) {
	if (revision === "" || revision.startsWith("-")) return null;
	try {
		return (await git([
			"rev-parse",
			"--verify",
			"--quiet",
			`${revision}^{commit}`
		])).toString().trim();
	} catch (error) {
		if (error instanceof GitRefusal) return null;
		throw error;
	}
}
function namesIn(output) {
	return output.toString().split("\0").filter((name) => name !== "");
}
function entriesIn(output) {
	return namesIn(output).flatMap((line) => {
		const [, mode = "", id = "", size = "", path = ""] = /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t(.*)$/s.exec(line) ?? [];
		return path === "" ? [] : [{
			path,
			id,
			isFile: mode.startsWith("100"),
			size: size === "-" ? Infinity : Number(size)
		}];
	});
}
async function readBlobs(git, ids) {
	if (ids.length === 0) return [];
	const output = await git(["cat-file", "--batch"], ids.map((id) => `${id}\n`).join(""));
	const blobs = [];
	let place = 0;
	while (place < output.length) {
		const lineEnd = output.indexOf("\n", place);
		const size = Number(/ (\d+)$/.exec(output.subarray(place, lineEnd).toString())?.[1] ?? NaN);
		if (Number.isNaN(size)) throw new Error("git cat-file did not give a blob that git ls-tree had listed");
		const start = lineEnd + 1;
		blobs.push(output.subarray(start, start + size));
		place = start + size + 1;
	}
	return blobs;
}

export { readBaseRevision };