import { t as Failure } from "./failure.js";

// action/src/github/execution-page/status-mark.ts
const statusMark = "<!-- runbook-status -->";

// action/src/github/run-context.ts
function runContext(variable, event) {
	const needed = (name) => {
		const value = variable(name) ?? "";
		if (value !== "") return value;
		throw new Failure("usage", `The variable ${name} is missing`, "Use this command in a job of GitHub Actions");
	};
	const repository = needed("GITHUB_REPOSITORY");
	return {
		repository,
		serverUrl: variable("GITHUB_SERVER_URL") ?? "https://github.com",
		runId: positive("GITHUB_RUN_ID", needed("GITHUB_RUN_ID")),
		attempt: positive("GITHUB_RUN_ATTEMPT", needed("GITHUB_RUN_ATTEMPT")),
		job: needed("GITHUB_JOB"),
		sha: needed("GITHUB_SHA"),
		ref: needed("GITHUB_REF"),
		defaultBranch: defaultBranchOf(event),
		event: needed("GITHUB_EVENT_NAME"),
		person: variable("GITHUB_TRIGGERING_ACTOR") ?? needed("GITHUB_ACTOR"),
		workflow: workflowOf(needed("GITHUB_WORKFLOW_REF"), repository),
		workspace: needed("GITHUB_WORKSPACE"),
		temp: needed("RUNNER_TEMP"),
		needs: needsOf(variable("NEEDS") ?? "")
	};
}
function runUrl({ serverUrl, repository }, runId) {
	return `${serverUrl}/${repository}/actions/runs/${runId}`;
}
function positive(name, text) {
	const value = Number(text);
	if (Number.isSafeInteger(value) && value > 0) return value;
	throw new Failure("usage", `Unexpected ${name}, expected a positive number`, "Let the runner set it");
}
function defaultBranchOf(event) {
	const { repository } = event ?? {};
	const branch = repository?.default_branch;
	if (typeof branch === "string" && branch !== "") return branch;
	throw new Failure("usage", "The event does not tell the default branch", "Let the runner set GITHUB_EVENT_PATH");
}
function workflowOf(reference, repository) {
	const path = reference.startsWith(`${repository}/`) ? reference.slice(repository.length + 1) : reference;
	const at = path.indexOf("@");
	return at === -1 ? path : path.slice(0, at);
}
function needsOf(text) {
	if (text === "") return {};
	try {
		const value = JSON.parse(text);
		if (typeof value === "object" && value !== null) return value;
	} catch {}
	throw new Failure("usage", "The variable NEEDS is no JSON", "Set it to '${{ toJSON(needs) }}'");
}

export { runUrl as n, statusMark as r, runContext as t };