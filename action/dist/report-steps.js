import { a as stepByNumber } from "./flow.js";
import { n as millisecondsBetween } from "./time.js";

// action/src/report/report-steps.ts
function reportSteps(view) {
	const { state, runbook } = view;
	const reached = new Set(state.visits.map((visit) => visit.step));
	const rest = runbook.steps.filter((step) => !reached.has(step.step_number));
	return [...state.visits.map((visit) => reportVisit(view, visit)), ...rest.map((step) => notReached(view, step.step_number))];
}
function reportVisit(view, visit) {
	const { startedAt, finishedAt } = visit;
	const began = visit.began ? startedAt : null;
	return {
		...notReached(view, visit.step),
		visit: visit.visit,
		status: visitStatus(view.state, visit),
		attempt: Math.max(0, ...visit.runs.map((run) => run.attempt)),
		started_at: began,
		finished_at: finishedAt,
		duration_ms: began === null || finishedAt === null ? null : millisecondsBetween(began, finishedAt),
		exit_code: visit.exitCode,
		branch: visit.branch,
		items: visit.each ? visit.runs.map((run) => reportItem(run, visit)) : [],
		outputs: visit.outputs,
		undoes: visit.undoes,
		recheck_for: visit.recheckFor,
		undone: visit.runs.length > 0 && visit.runs.every((run) => run.undone),
		approved_by: visit.approvedBy,
		answered_by: answeredBy(view.events, visit),
		error: visit.error
	};
}
function notReached({ runbook }, number) {
	const step = stepByNumber(runbook, number);
	return {
		step: number,
		visit: 0,
		title: step?.title ?? "",
		type: step?.step_type ?? "automated",
		status: "not_started",
		attempt: 0,
		started_at: null,
		finished_at: null,
		duration_ms: null,
		exit_code: null,
		branch: null,
		items: [],
		outputs: {},
		undoes: null,
		recheck_for: null,
		undone: false,
		approved_by: null,
		answered_by: null,
		error: null
	};
}
function visitStatus(state, visit) {
	const asked = state.gate !== null && state.gate.step === visit.step && state.gate.visit === visit.visit;
	if (visit.runs.some((run) => run.status === "indeterminate") && visit.finishedAt === null) return "indeterminate";
	if (visit.status === "waiting") return asked ? "paused" : "not_started";
	return asked && visit.status === "in_progress" ? "paused" : visit.status;
}
function reportItem(run, visit) {
	const status = {
		pending: visit.finishedAt === null ? "not_started" : "skipped",
		running: "in_progress",
		retrying: "in_progress",
		completed: "completed",
		failed: "failed",
		skipped: "skipped",
		indeterminate: "indeterminate"
	};
	return {
		item: run.item ?? "",
		status: status[run.status],
		attempt: run.attempt,
		exit_code: run.exitCode,
		error: run.error
	};
}
function answeredBy(events, visit) {
	return events.findLast((event) => {
		if (event.type === "DecisionTaken") return event.step === visit.step && event.visit === visit.visit && event.by !== null;
		return event.type === "Confirmed" && event.subject === String(visit.step) && event.visit === visit.visit;
	})?.by?.person ?? null;
}

export { visitStatus as n, reportSteps as t };