// action/src/report/report-variables.ts
function reportVariables({ state, runbook }) {
	const declared = Object.keys(runbook.variables);
	return [...declared, ...Object.keys(state.variables).filter((name) => !declared.includes(name))].map((name) => {
		const known = state.variables[name];
		if (state.secrets.includes(name)) return {
			name,
			value: null,
			source: "environment",
			secret: true
		};
		return {
			name,
			value: known?.value ?? null,
			source: known === void 0 ? "missing" : sourceOf(known.source),
			secret: false
		};
	});
}
function reportValues(view) {
	const { state, runbook } = view;
	const inputs = reportVariables(view).filter((variable) => variable.source !== "missing");
	const published = Object.entries(state.values).filter(([name]) => !inputs.some((input) => input.name === name)).map(([name, value]) => {
		return {
			name,
			value,
			source: state.visits.some((visit) => name in visit.outputs || visit.runs.some((run) => name in run.outputs)) ? "published" : "carried",
			secret: false
		};
	});
	const secret = runbook.steps.flatMap((step) => {
		return state.visits.some((visit) => visit.step === step.step_number && visit.status === "completed") ? Object.entries(step.outputs).flatMap(([name, output]) => output.secret ? [name] : []) : [];
	});
	return [
		...inputs,
		...published,
		...[...new Set(secret)].map((name) => ({
			name,
			value: null,
			source: "published",
			secret: true
		}))
	];
}
function publisherOf({ state }, name) {
	return state.visits.findLast((visit) => name in visit.outputs || visit.runs.some((run) => name in run.outputs))?.step ?? null;
}
function sourceOf(source) {
	return source === "given" || source === "default" || source === "asked" ? source : "given";
}

export { reportValues as n, reportVariables as r, publisherOf as t };