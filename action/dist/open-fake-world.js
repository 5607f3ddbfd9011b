import { o as removeAtExit, s as removeNow } from "./running-commands.js";
import { t as createSecrets } from "./secrets.js";
import { t as bashShell } from "./shell.js";
import { t as isProgram } from "./find-programs.js";
import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { tmpdir } from "node:os";
import { spawnSync } from "node:child_process";

// action/src/adapters/guarded-tools.ts
function guardedTool(name, real, places) {
	const body = Object.hasOwn(bodies, name) ? bodies[name] : void 0;
	if (body === void 0) return void 0;
	const refuse = `refuse() { echo "${name}: refused in a rehearsal: $1" >&2; exit 126; }`;
	return [
		`#!${places.bash}`,
		refuse,
		body(quoted(real), places),
		""
	].join("\n");
}
function quoted(text) {
	return `'${text.replaceAll("'", `'\\''`)}'`;
}
const inside = (real, { area }) => `
for word; do
  case $word in
    /dev/null | /dev/stdin | /dev/stdout | /dev/stderr | "$RUNBOOK_OUTPUT" | "$RUNBOOK_MASK") ;;
    .. | ../* | */../* | */..) refuse "$word" ;;
    ${quoted(area)}/*) ;;
    /* | -*/*) refuse "$word" ;;
  esac
done
exec ${real} "$@"`;
const withoutOptions = (patterns, more = "") => (real) => `
for word; do
  case $word in
    ${patterns}) refuse "$word" ;;
  esac
done
exec ${real} ${more}"$@"`;
const bodies = {
	cp: inside,
	mkdir: inside,
	mktemp: inside,
	mv: inside,
	rm: inside,
	rmdir: inside,
	tee: inside,
	touch: inside,
	uniq: inside,
	sort: withoutOptions("-o* | --o* | --compress* | -T* | --temp*"),
	sed: withoutOptions("-i* | -[nEruszl]*i* | --in-place* | -f* | --file*", "--sandbox "),
	awk: (real) => `
before=
for word; do
  case $before in -F | -v) before=; continue ;; esac
  before=$word
  case $word in
    -F* | -v*) continue ;;
    -f* | -i* | -l* | -E* | --file* | --include* | --load* | --exec*) refuse "$word" ;;
  esac
  text=\${word//'||'/}
  case $text in
    *system*'('* | *getline* | *'|'* | *@load* | *@include*) refuse 'it could start a program or read a file' ;;
  esac
  if [[ $text =~ print[^';}']*'>' ]]; then refuse 'it could write a file'; fi
done
exec ${real} "$@"`,
	date: (real, { clock, dateOfSeconds }) => `
before=
read -r seconds < ${quoted(clock)}
for word; do
  case $before in -d | --date | -r | --reference) before=; continue ;; esac
  before=$word
  case $word in
    -s* | --set* | -f* | --file*) refuse "$word" ;;
    -d* | --date* | -r* | --reference*) seconds= ;;
    -* | +*) ;;
    *) refuse "$word" ;;
  esac
done
if [ -n "$seconds" ]; then exec ${real} ${dateOfSeconds}"$seconds" "$@"; fi
exec ${real} "$@"`,
	sleep: () => "exit 0"
};

// action/src/adapters/open-fake-world.ts
function fakeWorldOpener(path) {
	const folders = (path ?? "/usr/local/bin:/usr/bin:/bin").split(delimiter).filter((folder) => folder.startsWith("/"));
	const find = (program) => folders.map((folder) => join(folder, program)).find(isProgram);
	let wall = null;
	return async ({ fakes, tools, secrets }) => {
		const bash = find("bash") ?? "/bin/bash";
		wall ??= networkWall(find("unshare"));
		const root = realpathSync(mkdtempSync(join(tmpdir(), "rehearsal-")));
		removeAtExit(root);
		const places = {
			bash,
			area: join(root, "area"),
			clock: join(root, "clock"),
			dateOfSeconds: process.platform === "darwin" ? "-r " : "-d @"
		};
		const [bin, start, home, work, temporary] = [
			"bin",
			"start",
			"area/home",
			"area/work",
			"area/tmp"
		].map((name) => {
			const folder = join(root, name);
			mkdirSync(folder, { recursive: true });
			return folder;
		});
		for (const tool of tools) addTool(bin, tool, find(tool), Object.hasOwn(fakes, tool), places);
		for (const [name, script] of Object.entries(fakes)) addScript(bin, name, `#!${bash}\n${script}\n`);
		addScript(start, "bash", `#!/bin/sh\nPATH=${quoted(bin)}\nexport PATH\nexec ${wall}${quoted(bash)} "$@"\n`);
		const shell = bashShell({
			root: work,
			secrets: createSecrets(Object.entries(secrets).map(([name, value]) => ({
				name,
				value
			}))),
			environment: {
				PATH: start,
				HOME: home,
				TMPDIR: temporary,
				LANG: "C.UTF-8",
				TZ: "UTC"
			},
			onLine: () => {}
		});
		return {
			shell,
			setTime: (now) => writeFileSync(places.clock, `${Math.floor(Date.parse(now) / 1e3)}\n`),
			close: async () => {
				shell.close();
				removeNow(root);
			}
		};
	};
}
function addTool(bin, name, real, isFaked, places) {
	if (isFaked || real === void 0) return;
	const guarded = guardedTool(name, real, places);
	if (guarded !== void 0) addScript(bin, name, guarded);
	else symlinkSync(real, join(bin, name));
}
function addScript(folder, name, text) {
	writeFileSync(join(folder, name), text, { mode: 448 });
}
function networkWall(unshare) {
	if (unshare === void 0) return "";
	return spawnSync(unshare, [
		"-rn",
		"--",
		"true"
	], { stdio: "ignore" }).status === 0 ? `${quoted(unshare)} -rn -- ` : "";
}

export { fakeWorldOpener };