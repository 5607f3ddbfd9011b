// action/src/report/no-fields.ts
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

export { noFields as t };