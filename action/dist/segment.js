import { t as programsOf } from "./bash.js";
import { a as stepByNumber, n as nextStep } from "./flow.js";

// action/src/engine/segment.ts
function programsOfSegment(runbook, state, from) {
	const withRollbacks = stepsOfSegment(runbook, state, from).flatMap((step) => {
		const rollback = step.rollback_step === void 0 ? void 0 : stepByNumber(runbook, step.rollback_step);
		return rollback === void 0 || rollback.step_type === "manual" ? [step] : [step, rollback];
	});
	return [...new Set(withRollbacks.flatMap((step) => step.commands).flatMap(programsOf))].toSorted();
}
function stepsOfSegment(runbook, state, from) {
	const found = /* @__PURE__ */ new Map();
	const waiting = [from.step_number];
	for (let target = waiting.pop(); target !== void 0; target = waiting.pop()) {
		const step = target === "end" ? void 0 : stepByNumber(runbook, target);
		if (step === void 0 || found.has(step.step_number) || step.step_type === "manual") continue;
		if (step.requires_approval && state.grant?.step !== step.step_number) continue;
		found.set(step.step_number, step);
		waiting.push(...targetsOf(runbook, step));
	}
	return [...found.values()].toSorted((left, right) => left.step_number - right.step_number);
}
function targetsOf(runbook, step) {
	const onFailure = typeof step.on_failure === "object" ? [step.on_failure.goto] : [];
	if (step.step_type !== "decision") return [nextStep(runbook, step), ...onFailure];
	return [...step.decide.flatMap((rule) => step.decision_branches[rule.branch] ?? []), ...onFailure];
}

export { stepsOfSegment as n, programsOfSegment as t };