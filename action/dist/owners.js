import { n as processStart, t as processExists } from "./process-start.js";
import { hostname } from "node:os";

// action/src/adapters/no-automations.ts
function noAutomations() {
	const nothing = {
		bytes: 0,
		sha256: null,
		kept: null
	};
	return { run: async (_executionId, { name }) => ({
		exit_code: null,
		signal: null,
		ended: "not_started",
		duration_ms: 0,
		stdout: nothing,
		stderr: nothing,
		stdoutText: "",
		stderrText: "",
		textCut: false,
		outputs: {},
		secretOutputs: [],
		problem: {
			code: "automation",
			message: `Unexpected automation \`${name}\`, expected one that is registered: there is none`
		}
	}) };
}

// action/src/adapters/owners.ts
function processOwners() {
	const host = hostname();
	const own = processStart(process.pid);
	const startedAt = own.state === "running" ? own.identity : "unknown";
	return {
		self: {
			host,
			pid: process.pid,
			started_at: startedAt
		},
		state: (owner) => {
			if (owner.host !== host) return "unknown";
			if (!processExists(owner.pid)) return "gone";
			const start = processStart(owner.pid);
			if (start.state === "hidden") return processExists(owner.pid) ? "unknown" : "gone";
			if (start.state === "ended" || start.identity !== owner.started_at) return "gone";
			return owner.pid === process.pid ? "self" : "alive";
		}
	};
}

export { noAutomations as n, processOwners as t };