// action/src/engine/state.ts
const notStarted = {
	position: 0,
	status: "not_started",
	executionId: "",
	runbookId: "",
	runbookVersion: "",
	digest: "",
	commit: null,
	lock: "",
	startedBy: "",
	operator: "",
	incident: null,
	changeTicket: null,
	startedAt: "",
	finishedAt: null,
	startAt: null,
	continues: null,
	issue: null,
	breakGlass: null,
	variables: {},
	secrets: [],
	values: {},
	visits: [],
	current: null,
	conditions: {
		prerequisites: 0,
		postConditions: 0,
		preflight: "due",
		failed: null
	},
	gate: null,
	grant: null,
	confirmed: null,
	rollback: null,
	owner: null,
	actors: [],
	pauseRequested: false,
	halted: false,
	interrupted: null,
	begunHere: 0,
	approvedHere: false,
	ending: null,
	notes: []
};
function visitOf(state, step, visit) {
	return state.visits.findLast((candidate) => candidate.step === step && candidate.visit === visit);
}
function visitCount(state, step) {
	return state.visits.reduce((most, visit) => visit.step === step && visit.visit > most ? visit.visit : most, 0);
}
function hasEnded(state) {
	return state.ending !== null;
}
function stepOfSubject(subject) {
	return /^\d+$/.test(subject) ? Number(subject) : null;
}

export { visitOf as a, visitCount as i, notStarted as n, stepOfSubject as r, hasEnded as t };