import { t as githubIssues } from "./github-issues.js";
import { t as fileUrl } from "./job-context.js";
import { i as rehearsalLabel, n as reviewLabel, r as planRehearsal, t as planReviews } from "./review-issues.js";
import { t as Failure } from "./failure.js";
import { n as sentence, t as githubMarkdown } from "./github-markdown.js";
import { i as heading, l as paragraph, p as text, s as list } from "./markdown-nodes.js";
import { t as counted } from "./step-facts.js";
import { r as workflowCommand } from "./workflow-command.js";

// action/src/github/read-rehearsal.ts
function readRehearsal(given, url) {
	if (given === "") return null;
	const { result, outputs } = parsed(given);
	if (result === "skipped" || result === "cancelled") return null;
	const tests = Number(outputs["tests"] ?? NaN);
	const failed = names(outputs["failed-tests"]);
	const ended = Number.isInteger(tests) && failed !== null;
	return {
		passed: ended && failed.length === 0,
		tests: ended ? tests : null,
		failed: failed ?? [],
		url
	};
}
function parsed(given) {
	try {
		const value = JSON.parse(given);
		if (typeof value === "object" && value !== null && "result" in value) {
			const { outputs } = value;
			return {
				result: value.result,
				outputs: typeof outputs === "object" && outputs !== null ? outputs : {}
			};
		}
	} catch {}
	throw new Failure("usage", "Unexpected text in the input `rehearsal`, expected a job of `needs` as JSON", "Give it `${{ toJSON(needs.rehearse) }}`");
}
function names(given) {
	if (typeof given !== "string") return null;
	try {
		const value = JSON.parse(given);
		return Array.isArray(value) ? value.filter((name) => typeof name === "string") : null;
	} catch {
		return null;
	}
}

// action/src/action/maintain-action.ts
const patience = 9e5;
async function maintainAction(job) {
	const { inputs, context, environment, folder, github } = job;
	if (github === null) throw new Failure("missing-input", "The job has no token", "Add `GITHUB_TOKEN: ${{ github.token }}` below `env:` of the step");
	const issues = githubIssues(github(patience), context.repository);
	const today = inputs.today === "" ? environment.now().slice(0, 10) : inputs.today;
	const repository = await environment.repository();
	const actions = [...planReviews({
		runbooks: repository.runbooks,
		complete: repository.files.length === repository.usable.length,
		config: repository.config,
		today,
		issues: await listed(issues, reviewLabel),
		link: (file) => fileUrl(context, folder + file, null)
	})];
	const rehearsal = readRehearsal(inputs.rehearsal, context.runUrl);
	if (rehearsal !== null) actions.push(...planRehearsal(rehearsal, await listed(issues, rehearsalLabel)));
	const done = [];
	const failed = [];
	for (const action of actions) {
		const result = await issues.perform(action);
		const what = `${words[action.type]} \`${action.about}\``;
		if (!result.ok) failed.push(`${what}: ${result.message}`);
		else {
			const without = result.unassigned.map((login) => `\`${login}\``).join(", ");
			done.push(`${what}, issue ${result.number}${without === "" ? "" : `; cannot be assigned here: ${without}`}`);
		}
	}
	return {
		exitCode: failed.length === 0 ? 0 : 1,
		log: [
			...done,
			...failed,
			`${counted(done.length, "issue")} changed, ${failed.length} failed`
		].join("\n"),
		commands: failed.slice(0, 10).map((message) => workflowCommand("error", { title: "Issues" }, message)),
		outputs: { issues: done.length },
		summary: githubMarkdown([
			heading(2, "Runbook maintenance"),
			...actions.length === 0 ? [paragraph(text("All issues are as they should be."))] : [],
			...done.length === 0 ? [] : [list(done.map(sentence))],
			...failed.length === 0 ? [] : [heading(3, "Failed"), list(failed.map(sentence))]
		])
	};
}
const words = {
	create: "opened for",
	update: "brought up to date for",
	close: "closed for",
	reopen: "reopened for"
};
async function listed(issues, label) {
	const answer = await issues.list(label);
	if (answer.ok) return answer.issues;
	throw new Failure("not-here", `Cannot read the issues: ${answer.message}`, "The job needs `issues: write` in its `permissions`, and the repository needs issues to be on");
}

export { maintainAction };