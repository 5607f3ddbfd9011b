import { createHash, randomUUID } from "node:crypto";
import { lstatSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { isAbsolute, join } from "node:path";

// action/src/adapters/checked-roots.ts
const mostNotes = 100;
function checkedRoots({ folder, program }) {
	return {
		digest: (texts) => {
			const hash = createHash("sha256").update(program);
			for (const text of texts) hash.update(`\n${text.length} `).update(text);
			return hash.digest("hex");
		},
		recall: (digest) => readNote(folder, digest),
		remember: (digest, root) => writeNote(folder, digest, root)
	};
}
function cacheFolder(platform, home, variable) {
	const given = variable("XDG_CACHE_HOME") ?? "";
	const parent = isAbsolute(given) ? given : join(home, platform === "darwin" ? "Library/Caches" : ".cache");
	return join(parent, "runbooks-as-code", "validate");
}
function programDigest(filename) {
	if (!filename.endsWith(".js")) return null;
	const folder = join(filename, "..");
	const files = readdirSync(folder).sort().map((name) => {
		const { size, mtimeMs, ino } = statSync(join(folder, name));
		return `${name} ${size} ${mtimeMs} ${ino}`;
	});
	return createHash("sha256").update([
		folder,
		process.version,
		...files
	].join("\n")).digest("hex");
}
function readNote(folder, digest) {
	try {
		if (!isPrivate(folder)) return null;
		const { failOn, files } = JSON.parse(readFileSync(join(folder, digest), "utf8")) ?? {};
		if (!Array.isArray(files) || !files.every((file) => typeof file === "string")) return null;
		return failOn === "error" || failOn === "warning" || failOn === "info" ? {
			failOn,
			files
		} : null;
	} catch {
		return null;
	}
}
function writeNote(folder, digest, root) {
	try {
		mkdirSync(folder, {
			recursive: true,
			mode: 448
		});
		if (!isPrivate(folder)) return;
		const temporary = join(folder, randomUUID());
		writeFileSync(temporary, JSON.stringify(root), {
			mode: 384,
			flag: "wx"
		});
		renameSync(temporary, join(folder, digest));
		forgetOldest(folder);
	} catch {}
}
function isPrivate(folder) {
	const stat = lstatSync(folder);
	return stat.isDirectory() && stat.uid === process.getuid?.() && (stat.mode & 63) === 0;
}
function forgetOldest(folder) {
	const names = readdirSync(folder);
	if (names.length <= mostNotes) return;
	const aged = names.map((name) => ({
		name,
		time: statSync(join(folder, name)).mtimeMs
	}));
	for (const { name } of aged.sort((a, b) => a.time - b.time).slice(0, names.length - mostNotes)) rmSync(join(folder, name), { force: true });
}

export { checkedRoots as n, programDigest as r, cacheFolder as t };