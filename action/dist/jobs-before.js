import { t as Failure } from "./failure.js";

// action/src/commands/on-github/jobs-before.ts
function lastJob({ context: { needs } }) {
	const [name, job] = Object.entries(needs).filter(([, { result }]) => result !== "skipped").at(-1) ?? [];
	return name === void 0 || job === void 0 ? null : {
		name,
		...job
	};
}
function executionOf(hub) {
	const [first, ...others] = new Set(told(hub, "execution"));
	if (first !== void 0 && others.length === 0) return first;
	throw new Failure("usage", first === void 0 ? "No job before this one names an execution" : "The jobs before name several executions", "Set NEEDS to '${{ toJSON(needs) }}' in .github/workflows/execute-runbook.yml");
}
function firstExecution(hub) {
	return told(hub, "execution")[0] ?? null;
}
function statusOf(hub) {
	return told(hub, "status").at(-1) ?? "";
}
function requestOf({ context: { needs } }) {
	const [before, ...others] = Object.entries(needs).filter(([name]) => name !== "plan");
	return before === void 0 || others.length > 0 ? "" : before[1].outputs["request"] ?? "";
}
function told({ context: { needs } }, name) {
	return Object.values(needs).map(({ outputs }) => outputs[name] ?? "").filter((value) => value !== "");
}

export { statusOf as a, requestOf as i, firstExecution as n, lastJob as r, executionOf as t };