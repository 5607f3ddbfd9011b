// action/src/report/runbook-document.ts
function runbookDocument(runbook) {
	return {
		...runbook,
		steps: runbook.steps.map(({ decision_branches: branches, approvers, ...step }) => ({
			...step,
			...Object.keys(branches).length === 0 ? {} : { decision_branches: branches },
			...approvers.length === 0 ? {} : { approvers }
		}))
	};
}

export { runbookDocument };