// action/src/github/request.ts
function parseRequest(text) {
	try {
		const value = JSON.parse(text);
		return typeof value === "object" && value !== null && typeof value.execution_id === "string" && typeof value.runbook_id === "string" && typeof value.issue === "number" && typeof value.operator === "string" && typeof value.variables === "object" ? value : null;
	} catch {
		return null;
	}
}

export { parseRequest as t };