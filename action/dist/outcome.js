// action/src/commands/outcome.ts
const noFields = {
	execution_id: null,
	runbook_id: null,
	status: null,
	waiting: [],
	steps: [],
	outputs: {},
	findings: [],
	error: null
};
function errorOf({ code, message, hint }) {
	return {
		code,
		message,
		hint
	};
}

export { noFields as n, errorOf as t };