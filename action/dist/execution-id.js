// action/src/commands/execution-id.ts
function executionIdOf(runbookId, at, random) {
	return `exec-${runbookId}-${`${at.slice(0, 19).replaceAll(/[-:]/g, "").replace("T", "t")}z`.toUpperCase()}-${random}`;
}

export { executionIdOf as t };