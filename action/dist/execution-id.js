// action/src/engine/execution-id.ts
function executionIdOf(runbookId, at, random) {
	return `exec-${runbookId}-${`${at.slice(0, 19).replaceAll(/[-:]/g, "").replace("T", "t")}z`.toUpperCase()}-${random}`;
}
function isExecutionId(text) {
	return executionId.test(text);
}
function runbookOf(id) {
	return executionId.exec(id)?.[1] ?? "";
}
function beganOf(id) {
	return executionId.exec(id)?.[2] ?? "";
}
function monthOf(id) {
	const began = beganOf(id);
	return `${began.slice(0, 4)}-${began.slice(4, 6)}`;
}
const executionId = /^exec-([A-Za-z0-9._-]+)-(\d{8}T\d{6}Z)-[a-z0-9]+$/;

export { runbookOf as a, monthOf as i, executionIdOf as n, isExecutionId as r, beganOf as t };