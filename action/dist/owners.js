import { n as processStart, t as processExists } from "./process-start.js";
import { hostname } from "node:os";

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

export { processOwners as t };