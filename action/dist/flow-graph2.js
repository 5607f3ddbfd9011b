import { i as rollbackSteps, n as nextStep, t as firstStep } from "./flow.js";

// action/src/report/flow-graph.ts
function flowGraph(runbook) {
	const rollbacks = rollbackSteps(runbook);
	const known = /* @__PURE__ */ new Set([...runbook.steps.map((step) => step.step_number), "end"]);
	const edges = [{
		from: "begin",
		to: firstStep(runbook),
		kind: "next",
		label: ""
	}, ...runbook.steps.flatMap((step) => edgesOf(runbook, step, rollbacks))];
	return {
		title: runbook.metadata.title,
		nodes: runbook.steps.map((step) => nodeOf(step, rollbacks)),
		edges: edges.filter((edge) => known.has(edge.to))
	};
}
function nodeOf(step, rollbacks) {
	return {
		step: step.step_number,
		title: step.title,
		type: step.step_type,
		approval: step.requires_approval,
		conditional: step.when !== void 0,
		irreversible: step.irreversible !== void 0,
		rollback: rollbacks.has(step.step_number)
	};
}
function edgesOf(runbook, step, rollbacks) {
	const from = step.step_number;
	if (rollbacks.has(from)) return undoEdges(step);
	const branches = Object.entries(step.decision_branches).map(([label, to]) => ({
		from,
		to,
		kind: "branch",
		label
	}));
	const next = {
		from,
		to: nextStep(runbook, step),
		kind: "next",
		label: ""
	};
	const failure = typeof step.on_failure === "object" ? [{
		from,
		to: step.on_failure.goto,
		kind: "failure",
		label: "failed"
	}] : [];
	return [
		...step.step_type === "decision" ? branches : [next],
		...failure,
		...undoEdges(step)
	];
}
function undoEdges(step) {
	return step.rollback_step === void 0 ? [] : [{
		from: step.step_number,
		to: step.rollback_step,
		kind: "rollback",
		label: "undone by"
	}];
}

export { flowGraph as t };