import { readFileSync } from "node:fs";
import { spawnSync } from "node:child_process";

// action/src/adapters/process-start.ts
const ticks = 100;
function processExists(pid) {
	try {
		return process.kill(pid, 0);
	} catch (error) {
		return error.code === "EPERM";
	}
}
function processStart(pid) {
	return process.platform === "linux" ? startFromProc(pid) : startFromPs(pid);
}
function startFromProc(pid) {
	const stat = read(`/proc/${pid}/stat`);
	const fields = stat?.slice(stat.lastIndexOf(")") + 2).split(" ");
	const since = Number(fields?.[19]);
	if (fields === void 0 || Number.isNaN(since)) return { state: "hidden" };
	if (fields[0] === "Z" || fields[0] === "X") return { state: "ended" };
	const boot = /^btime (\d+)$/m.exec(read("/proc/stat") ?? "")?.[1] ?? "0";
	const machine = read("/proc/sys/kernel/random/boot_id")?.trim() ?? boot;
	return {
		state: "running",
		at: (Number(boot) + since / ticks) * 1e3,
		identity: `${since}@${machine}`
	};
}
function startFromPs(pid) {
	const env = {
		...process.env,
		LC_ALL: "C",
		TZ: "UTC"
	};
	const found = spawnSync("ps", [
		"-o",
		"stat=,lstart=",
		"-p",
		String(pid)
	], {
		encoding: "utf8",
		env
	});
	if (found.error !== void 0) return { state: "hidden" };
	const [, state, start] = /^\s*(\S+)\s+(.+?)\s*$/.exec(found.stdout) ?? [];
	if (state === void 0 || start === void 0 || state.startsWith("Z")) return { state: "ended" };
	return {
		state: "running",
		at: Date.parse(`${start} UTC`),
		identity: start
	};
}
function read(file) {
	try {
		return readFileSync(file, "utf8");
	} catch {
		return null;
	}
}

export { processStart as n, processExists as t };