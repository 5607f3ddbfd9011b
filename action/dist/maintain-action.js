import { t as jsonField } from "./json-field.js";
import { t as fileUrl } from "./job-context.js";
import { i as rehearsalLabel, n as reviewLabel, r as planRehearsal, t as planReviews } from "./review-issues.js";
import { t as Failure } from "./failure.js";
import { n as sentence, t as githubMarkdown } from "./github-markdown.js";
import { i as heading, l as paragraph, p as text, s as list } from "./markdown-nodes.js";
import { t as counted } from "./step-facts.js";
import { r as workflowCommand } from "./workflow-command.js";

// action/src/adapters/github-issues.ts
const pageSize = 100;
const mostPages = 100;
function githubIssues(client, repository) {
	const path = `/repos/${repository}/issues`;
	const assignable = /* @__PURE__ */ new Map();
	const canAssign = (login) => {
		const known = assignable.get(login) ?? ask(client, repository, login);
		assignable.set(login, known);
		return known;
	};
	return {
		async list(label) {
			const issues = [];
			for (let page = 1; page <= mostPages; page++) {
				const query = `labels=${encodeURIComponent(label)}&state=all&per_page=${pageSize}&page=${page}`;
				const answer = await client("GET", `${path}?${query}`);
				if (!answer.ok) return answer;
				if (!Array.isArray(answer.data)) return {
					ok: false,
					message: "GitHub answered no list of issues"
				};
				issues.push(...answer.data.flatMap(issueOf));
				if (!answer.hasNext) break;
			}
			return {
				ok: true,
				issues
			};
		},
		async perform(action) {
			switch (action.type) {
				case "create": return create(action.draft);
				case "update": return result(await client("PATCH", `${path}/${action.number}`, action.changes), action.number);
				case "close":
				case "reopen": {
					const { number, comment } = action;
					const change = action.type === "close" ? {
						state: "closed",
						state_reason: action.reason
					} : {
						state: "open",
						state_reason: "reopened"
					};
					const changed = await client("PATCH", `${path}/${number}`, change);
					return result(changed.ok ? await client("POST", `${path}/${number}/comments`, { body: comment }) : changed, number);
				}
				default: return action;
			}
		}
	};
	async function create({ assignees, ...rest }) {
		const known = await Promise.all(assignees.map(canAssign));
		const draft = {
			...rest,
			assignees: assignees.filter((_, index) => known[index])
		};
		const answer = await client("POST", path, draft);
		const number = answer.ok ? jsonField(answer.data, "number") : void 0;
		const made = result(answer, typeof number === "number" ? number : 0);
		return made.ok ? {
			...made,
			unassigned: assignees.filter((_, index) => !known[index])
		} : made;
	}
}
async function ask(client, repository, login) {
	return (await client("GET", `/repos/${repository}/assignees/${encodeURIComponent(login)}`)).ok;
}
function result(answer, number) {
	return answer.ok ? {
		ok: true,
		number,
		unassigned: []
	} : {
		ok: false,
		message: answer.message
	};
}
function issueOf(data) {
	const number = jsonField(data, "number");
	const title = jsonField(data, "title");
	const state = jsonField(data, "state");
	const labels = jsonField(data, "labels");
	if (jsonField(data, "pull_request") !== void 0) return [];
	if (typeof number !== "number" || typeof title !== "string" || !Array.isArray(labels)) return [];
	const body = jsonField(data, "body");
	const reason = jsonField(data, "state_reason");
	return [{
		number,
		title,
		body: typeof body === "string" ? body : "",
		state: state === "open" ? "open" : "closed",
		stateReason: typeof reason === "string" ? reason : null,
		labels: labels.flatMap((label) => {
			const name = typeof label === "string" ? label : jsonField(label, "name");
			return typeof name === "string" ? [name] : [];
		})
	}];
}

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