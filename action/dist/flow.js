// action/src/runbook/flow.ts
function rollbackSteps(runbook) {
	return rollbackNumbers(runbook.steps);
}
function rollbackNumbers(steps) {
	const numbers = /* @__PURE__ */ new Set();
	for (const { rollback_step } of steps) if (rollback_step !== void 0) numbers.add(rollback_step);
	return numbers;
}
function stepByNumber(runbook, number) {
	return runbook.steps.find((step) => step.step_number === number);
}
function firstStep(runbook) {
	return forwardFrom(runbook, 0);
}
function nextStep(runbook, step) {
	if (step.next !== void 0) return step.next;
	return forwardFrom(runbook, runbook.steps.findIndex((other) => other.step_number === step.step_number) + 1);
}
function successors(runbook) {
	const rollbacks = rollbackSteps(runbook);
	const result = /* @__PURE__ */ new Map();
	let following = "end";
	for (const step of runbook.steps.toReversed()) {
		const branches = Object.values(step.decision_branches);
		const targets = step.step_type === "decision" ? branches : [step.next ?? following];
		if (typeof step.on_failure === "object") targets.push(step.on_failure.goto);
		result.set(step.step_number, targets.filter((target) => target !== "end"));
		if (!rollbacks.has(step.step_number)) following = step.step_number;
	}
	return result;
}
function forwardFrom(runbook, index) {
	const rollbacks = rollbackSteps(runbook);
	return runbook.steps.slice(index).find((step) => !rollbacks.has(step.step_number))?.step_number ?? "end";
}

export { stepByNumber as a, rollbackSteps as i, nextStep as n, successors as o, rollbackNumbers as r, firstStep as t };