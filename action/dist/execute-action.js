import { n as executeWorkflow } from "./workflow-lists.js";
import { r as workflowCommand, t as commandsOff } from "./workflow-command.js";
import { t as systemClock } from "./clock2.js";
import { t as githubClient } from "./github-client.js";
import { n as executionOfBody, t as executionLabel } from "./issue-page.js";
import { r as statusMark, t as runContext } from "./run-context.js";
import { a as noSuchPath, i as failed, n as askAll, o as understood, r as askOne, s as apiPath, t as githubFacts } from "./github-facts.js";
import { t as githubIssues } from "./github-issues.js";
import { t as gitJournal } from "./journal-git.js";
import { t as noAutomations } from "./no-automations.js";
import { t as processOwners } from "./owners.js";
import { t as createSecrets } from "./secrets.js";
import { t as bashShell } from "./shell.js";
import { t as terminalNotifier } from "./terminal-notifier.js";
import { t as loadRepository } from "./load-repository.js";
import { t as Failure } from "./failure.js";
import { t as linesOf } from "./event-lines.js";
import { t as outputText } from "./output-text.js";
import { n as plain } from "./palette.js";
import { n as numberOf, t as inputs } from "./inputs.js";
import { randomInt, randomUUID } from "node:crypto";
import { join, relative, resolve, sep } from "node:path";
import { setTimeout } from "node:timers/promises";
import { hostname } from "node:os";

// action/src/adapters/github-execution-issue.ts
function executionIssue(client, repository) {
	const [owner = "", name = ""] = repository.split("/");
	const at = (...parts) => apiPath("repos", owner, name, "issues", ...parts);
	const say = (issue, body) => idOf(client, "POST", at(issue, "comments"), { body });
	const edit = (issue, changes) => done(client, "PATCH", at(issue), changes);
	return {
		say,
		edit,
		async open(draft) {
			const path = at();
			if (path === null) return noSuchPath;
			const answer = await client("POST", path, draft);
			return answer.ok ? understood(answer.data, (from) => from.number("number")) : failed(answer);
		},
		lock: (issue) => done(client, "PUT", at(issue, "lock")),
		async status(issue, body, known) {
			const kept = known === null ? null : await idOf(client, "PATCH", at("comments", known), { body });
			if (kept !== null && (kept.ok || kept.reason !== "missing")) return kept;
			const found = await statusOf(client, at(issue, "comments"));
			if (!found.ok) return found;
			return found.value === null ? say(issue, body) : idOf(client, "PATCH", at("comments", found.value), { body });
		},
		async said(issue, mark, since) {
			const list = {
				field: null,
				query: { since }
			};
			const comments = await askAll(client, at(issue, "comments"), list, readComment);
			if (!comments.ok) return comments;
			return {
				ok: true,
				value: comments.value.findLast(({ body, isBot, createdAt }) => isBot && body.startsWith(mark) && Date.parse(createdAt) >= Date.parse(since))?.id ?? null
			};
		},
		rewrite: (comment, body) => done(client, "PATCH", at("comments", comment), { body }),
		async react(comment, content) {
			const path = at("comments", comment, "reactions");
			return path !== null && (await client("POST", path, { content })).ok;
		},
		close: (issue, reason) => edit(issue, {
			state: "closed",
			state_reason: reason
		}),
		reopen: (issue) => edit(issue, {
			state: "open",
			state_reason: "reopened"
		}),
		async find(executionId) {
			const list = {
				field: null,
				query: {
					labels: executionLabel,
					state: "all"
				}
			};
			const issues = await askAll(client, at(), list, (from) => ({
				number: from.number("number"),
				body: from.orNull("body", from.text) ?? "",
				isPull: from.has("pull_request")
			}));
			if (!issues.ok) return issues;
			return {
				ok: true,
				value: issues.value.find(({ body, isPull }) => !isPull && executionOfBody(body) === executionId)?.number ?? null
			};
		}
	};
}
async function done(client, method, path, body) {
	if (path === null) return noSuchPath;
	const answer = await client(method, path, body);
	return answer.ok ? {
		ok: true,
		value: null
	} : failed(answer);
}
async function idOf(client, method, path, body) {
	if (path === null) return noSuchPath;
	const answer = await client(method, path, body);
	return answer.ok ? understood(answer.data, (from) => from.number("id")) : failed(answer);
}
async function statusOf(client, path) {
	const comments = await askAll(client, path, {
		field: null,
		query: {}
	}, readComment);
	if (!comments.ok) return comments;
	const marked = comments.value.filter(({ body }) => body.startsWith(statusMark));
	const byBot = marked.find(({ isBot }) => isBot);
	if (marked.length === 0 || byBot !== void 0) return {
		ok: true,
		value: byBot?.id ?? null
	};
	const login = await askOne(client, "/user", (from) => from.text("login"));
	return {
		ok: true,
		value: (login.ok ? marked.find(({ author }) => author === login.value) : void 0)?.id ?? null
	};
}
function readComment(from) {
	const user = from.inside("user");
	return {
		id: from.number("id"),
		body: from.orNull("body", from.text) ?? "",
		author: from.has("user") ? user.text("login") : "",
		isBot: from.has("user") && user.text("type") === "Bot",
		createdAt: from.text("created_at")
	};
}

// action/src/action/job-log.ts
function jobLog(write) {
	const lines = (texts) => {
		if (texts.length > 0) write(texts.map((text) => `${text}\n`).join(""));
	};
	return {
		recorded: (events, state, runbook) => lines(events.flatMap((event) => linesOf(event, runbook, state, plain))),
		line: (line) => lines([outputText(line, plain)]),
		say: (text) => lines([text])
	};
}

// action/src/action/job-hub.ts
const endurance = 18e4;
const requestPatience = 6e4;
const graceSeconds = 2;
function jobHub(system, { root: given, version, payload }, signal) {
	const variable = (name) => system.env[name];
	const context = runContext(variable, payload);
	const token = variable("GITHUB_TOKEN") ?? "";
	if (token === "") throw new Failure("usage", "The variable GITHUB_TOKEN is missing", "Set it to '${{ github.token }}' in .github/workflows/execute-runbook.yml");
	const workspace = resolve(context.workspace);
	const root = resolve(workspace, given);
	const inside = relative(workspace, root).split(sep).join("/");
	const clock = systemClock();
	const secrets = createSecrets([{
		name: "GITHUB_TOKEN",
		value: token
	}]);
	const client = githubClient({
		apiUrl: variable("GITHUB_API_URL") ?? "https://api.github.com",
		token,
		now: Date.now,
		sleep: (time) => setTimeout(time),
		patience: requestPatience,
		endurance
	});
	const store = gitJournal({
		folder: join(context.temp, "runbook-journal.git"),
		remote: `${context.serverUrl}/${context.repository}.git`,
		token,
		secrets,
		outputs: root,
		clock
	});
	const self = {
		...processOwners().self,
		host: variable("RUNNER_NAME") ?? hostname(),
		workflow_run: {
			id: context.runId,
			attempt: context.attempt,
			job: context.job
		}
	};
	const log = jobLog((text) => system.stdout.write(text));
	let repository = null;
	return {
		context,
		payload,
		root,
		folder: inside === "" ? "" : `${inside}/`,
		version,
		store,
		facts: githubFacts(client, context.repository),
		issue: executionIssue(client, context.repository),
		issues: githubIssues(client, context.repository),
		clock,
		secrets,
		variable,
		self,
		repository: () => repository ??= loadRepository(root),
		ports: (folder, state, onLine) => ({
			journal: store,
			shell: bashShell({
				root: folder,
				secrets,
				environment: { ...system.env },
				onLine,
				graceSeconds
			}),
			automations: noAutomations(),
			notifier: terminalNotifier({
				write: () => {},
				mask: secrets.mask
			}),
			clock,
			secrets,
			owners: {
				self,
				state
			}
		}),
		log,
		signal,
		random: () => randomInt(36 ** 6).toString(36).padStart(6, "0"),
		say: log.say
	};
}

// action/src/action/execute-action.ts
const noLimits = {
	"alerts-per-hour": inputs["alerts-per-hour"].default,
	"ended-hours": inputs["ended-hours"].default
};
async function executeAction(system, command, about) {
	const stop = new AbortController();
	const onSignal = (name) => stop.abort(name);
	system.on("SIGINT", onSignal).on("SIGTERM", onSignal);
	const hub = jobHub(system, about, stop.signal);
	const off = commandsOff(randomUUID());
	system.stdout.write(off.stop);
	try {
		const { exitCode, outputs, summary, error } = await jobOf(hub, command, about.inputs ?? noLimits);
		return {
			exitCode,
			log: "",
			commands: error === null ? [] : [workflowCommand("error", { title: error.title }, error.message)],
			outputs,
			summary
		};
	} finally {
		system.stdout.write(off.resume);
		system.off("SIGINT", onSignal).off("SIGTERM", onSignal);
	}
}
async function jobOf(hub, command, limits) {
	switch (command) {
		case "plan": return (await import("./plan-job.js")).planJob(hub);
		case "segment": return (await import("./segment-job.js")).segmentJob(hub);
		case "reconcile": return (await import("./reconcile-job.js")).reconcileJob(hub);
		case "settle": return (await import("./settle-job.js")).settleJob(hub);
		case "alert": {
			const perHour = numberOf("alerts-per-hour", limits["alerts-per-hour"]);
			const { alertJob } = await import("./alert-job.js");
			return alertJob(aboutExecutions(hub), { perHour });
		}
		case "executions": {
			const endedHours = numberOf("ended-hours", limits["ended-hours"]);
			const { maintainExecutions } = await import("./maintain-executions.js");
			return maintainExecutions(aboutExecutions(hub), { endedHours });
		}
		default: return command;
	}
}
function aboutExecutions(hub) {
	return {
		...hub,
		context: {
			...hub.context,
			workflow: executeWorkflow
		}
	};
}

export { executeAction };