// action/src/runbook/runbooks-for-alert.ts
function runbooksForAlert(runbooks, name) {
	return runbooks.filter(({ runbook }) => runbook.metadata.triggers.includes(name));
}

export { runbooksForAlert as t };