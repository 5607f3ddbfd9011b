import { a as stepByNumber, i as rollbackSteps, t as firstStep } from "./flow.js";
import { t as flowGraph } from "./flow-graph2.js";
import { r as itemsText } from "./step-facts.js";
import { t as mentioned } from "./values-text.js";

// action/src/report/plan-report.ts
function planReport(runbook, facts) {
	const edges = flowGraph(runbook).edges.filter((edge) => edge.kind !== "rollback");
	const reached = inFlowOrder(runbook, facts.startAt ?? firstStep(runbook), edges);
	const undoing = rollbackSteps(runbook);
	const planned = (step) => planStep(step, facts.values, edges.filter((edge) => edge.from === step.step_number));
	return {
		values: facts.values,
		prerequisites: runbook.prerequisites.map((condition, index) => planCondition(condition, `prerequisites.${index + 1}`)),
		steps: reached.map(planned),
		rollback_steps: runbook.steps.filter((step) => undoing.has(step.step_number)).map(planned),
		post_conditions: runbook.post_conditions.map((condition, index) => planCondition(condition, `post_conditions.${index + 1}`)),
		missing_programs: facts.missingPrograms
	};
}
function inFlowOrder(runbook, from, edges) {
	const seen = /* @__PURE__ */ new Set(["end"]);
	const left = [];
	const open = [from];
	for (let next = open.pop(); next !== void 0; next = open.pop()) {
		if (typeof next === "object") {
			left.push(next.leave);
			continue;
		}
		const step = seen.has(next) || next === "end" ? void 0 : stepByNumber(runbook, next);
		seen.add(next);
		if (step !== void 0) {
			const onward = edges.filter((edge) => edge.from === step.step_number).map((edge) => edge.to);
			open.push({ leave: step }, ...onward);
		}
	}
	return left.toReversed();
}
function planStep(step, values, edges) {
	return {
		step: step.step_number,
		title: step.title,
		type: step.step_type,
		commands: step.commands,
		automation: step.automation_script ?? null,
		notify: step.notify ?? null,
		values: step.automation_script === void 0 ? mentioned(values, step.commands) : values,
		gates: gatesOf(step),
		approvers: step.requires_approval ? step.approvers : [],
		when: step.when ?? null,
		for_each: itemsText(step.for_each),
		leads_to: edges.map((edge) => ({
			on: edge.label === "" ? "next" : edge.label,
			target: edge.to
		})),
		rollback_step: step.rollback_step ?? null,
		irreversible: step.irreversible ?? null
	};
}
function gatesOf(step) {
	const own = {
		decision: ["decision"],
		manual: ["confirmation"],
		automated: [],
		verification: [],
		notification: []
	};
	return [...step.requires_approval ? ["approval"] : [], ...own[step.step_type]];
}
function planCondition({ description, check }, subject) {
	return {
		subject,
		description,
		check: check ?? null,
		status: null,
		detail: null
	};
}

export { planReport as t };