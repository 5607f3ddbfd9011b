import { t as jsonField } from "./json-field.js";
import { t as fileUrl } from "./job-context.js";
import { n as sentence, t as githubMarkdown } from "./github-markdown.js";
import { a as inlineCode, f as table, i as heading, l as paragraph, p as text, s as list } from "./markdown-nodes.js";
import { t as counted } from "./step-facts.js";
import { t as Failure } from "./failure.js";
import { t as addDays } from "./day.js";
import { t as visible } from "./visible.js";
import { n as workflowCommand } from "./workflow-command.js";

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

// action/src/github/rehearsal-issue.ts
const rehearsalLabel = "runbook-rehearsal";
const mostNamed = 50;
const about = "rehearsals";
const labels = [rehearsalLabel];
function planRehearsal(outcome, issues) {
	const open = issues.filter(({ state }) => state === "open").sort((a, b) => a.number - b.number);
	const [first, ...others] = open;
	if (outcome.passed) {
		const comment = `All rehearsals pass again: ${outcome.url}`;
		return open.map(({ number }) => ({
			type: "close",
			about,
			number,
			reason: "completed",
			comment
		}));
	}
	const title = titleOf(outcome);
	const body = bodyOf(outcome);
	if (first === void 0) return [{
		type: "create",
		about,
		draft: {
			title,
			body,
			labels,
			assignees: []
		}
	}];
	return [{
		type: "update",
		about,
		number: first.number,
		changes: {
			title,
			body
		}
	}, ...others.map(({ number }) => ({
		type: "close",
		about,
		number,
		reason: "not_planned",
		comment: `This is followed in #${first.number}.`
	}))];
}
function titleOf({ tests, failed }) {
	return tests === null ? "The rehearsal of all runbooks did not come to an end" : `${counted(failed.length, "rehearsal")} of ${tests} failed`;
}
function bodyOf({ failed, url }) {
	const named = failed.slice(0, mostNamed);
	const rest = failed.length - named.length;
	return githubMarkdown([
		paragraph(text("Every runbook is rehearsed once a month. The report is in the "), {
			type: "link",
			url,
			children: [{
				type: "text",
				value: "summary of the run"
			}]
		}, text(".")),
		...named.length === 0 ? [] : [list(named.map((name) => [inlineCode(name)]))],
		...rest > 0 ? [paragraph(text(`And ${rest} more.`))] : [],
		paragraph(text("This issue closes itself after a rehearsal in which all pass."))
	]);
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

// action/src/github/assignees-for.ts
const mostAssignees = 10;
function assigneesFor({ author, approvers }, { approvers: roles }) {
	const login = author.replace(/^@/, "");
	const person = Object.values(roles).flatMap(({ users }) => users).find((user) => user.toLowerCase() === login.toLowerCase());
	if (person !== void 0) return [person];
	const holders = roles[author]?.users ?? approvers.flatMap((role) => roles[role]?.users ?? []);
	return [...new Set(holders)].slice(0, mostAssignees);
}

// action/src/github/review-issues.ts
const reviewLabel = "runbook-review";
const overdueLabel = "overdue";
function planReviews(facts) {
	const issues = /* @__PURE__ */ new Map();
	for (const issue of facts.issues) {
		const mark = /<!-- runbook-review (\S+) (\S+) -->\s*$/.exec(issue.body);
		if (mark === null) continue;
		const [, id = "", due = ""] = mark;
		issues.set(id, [...issues.get(id) ?? [], {
			...issue,
			due
		}]);
	}
	const present = new Set(facts.runbooks.map(({ id }) => id));
	return [...facts.runbooks.flatMap((loaded) => planReview(loaded, issues.get(loaded.id) ?? [], facts)), ...[...issues].flatMap(([id, known]) => present.has(id) || !facts.complete ? [] : open(known).map((issue) => close(id, issue, "not_planned", `There is no runbook \`${id}\` any more.`)))];
}
function planReview(loaded, known, facts) {
	const { id, runbook } = loaded;
	const due = runbook.metadata.review_date.slice(0, 10);
	if (due > addDays(facts.today, facts.config.review.warn_days)) {
		const comment = `Reviewed: the next review of \`${id}\` is due on ${due}.`;
		return open(known).map((issue) => close(id, issue, "completed", comment));
	}
	const draft = draftFor(loaded, due, facts);
	const [first, ...others] = open(known);
	if (first !== void 0) {
		const same = `The review of \`${id}\` is followed in #${first.number}.`;
		return [...update(id, first, draft), ...others.map((issue) => close(id, issue, "not_planned", same))];
	}
	const closed = known.filter((issue) => issue.due === due).sort((a, b) => b.number - a.number)[0];
	if (closed === void 0) return [{
		type: "create",
		about: id,
		draft
	}];
	if (closed.stateReason === "not_planned") return [];
	const comment = `\`review_date\` of \`${id}\` is still ${due}. \`runbook review ${id}\` records a review; this issue then closes itself. To leave it for good, close it as not planned.`;
	return [{
		type: "reopen",
		about: id,
		number: closed.number,
		comment
	}, ...update(id, closed, draft)];
}
function open(issues) {
	return issues.filter(({ state }) => state === "open").sort((a, b) => a.number - b.number);
}
function close(about, { number }, reason, comment) {
	return {
		type: "close",
		about,
		number,
		reason,
		comment
	};
}
function update(about, issue, draft) {
	const labels = [...issue.labels.filter((label) => label !== "runbook-review" && label !== overdueLabel), ...draft.labels];
	const changes = {
		...issue.title === draft.title ? {} : { title: draft.title },
		...issue.body.replaceAll("\r\n", "\n").trim() === draft.body.trim() ? {} : { body: draft.body },
		...sameSet(issue.labels, labels) ? {} : { labels }
	};
	return Object.keys(changes).length === 0 ? [] : [{
		type: "update",
		about,
		number: issue.number,
		changes
	}];
}
function sameSet(one, other) {
	return one.length === other.length && one.every((item) => other.includes(item));
}
const longestTitle = 200;
function draftFor({ id, runbook: { metadata }, file }, due, { today, config, link }) {
	const overdue = due < today;
	const title = `Review of ${id} ${overdue ? "is overdue" : "is due"}: ${visible(metadata.title)}`;
	return {
		title: title.length > longestTitle ? `${title.slice(0, 199).toWellFormed()}…` : title,
		body: bodyFor(metadata, {
			due,
			overdue,
			file: file.path,
			url: link(file.path)
		}),
		labels: overdue ? [reviewLabel, overdueLabel] : [reviewLabel],
		assignees: assigneesFor(metadata, config)
	};
}
function bodyFor(metadata, { due, overdue, file, url }) {
	const id = metadata.runbook_id;
	const last = metadata.updated_at;
	return `${githubMarkdown([
		paragraph(text(overdue ? `The review of this runbook was due on ${due}.` : `The review of this runbook is due on ${due}.`)),
		table(["", ""], [
			[[text("Runbook")], [
				inlineCode(id),
				text(" "),
				inlineCode(metadata.title)
			]],
			[[text("File")], [{
				type: "link",
				url,
				children: [inlineCode(file)]
			}]],
			[[text("Author")], [inlineCode(metadata.author)]],
			[[text("Severity")], [inlineCode(metadata.severity)]],
			[[text("Version")], [inlineCode(metadata.version)]],
			...last === void 0 ? [] : [[[text("Last change")], [inlineCode(last.slice(0, 10))]]]
		]),
		paragraph(text("Read it as if it were 3 am: do the commands, names, approvers and ways back still fit? Then record the review with "), inlineCode(`runbook review ${id}`), text(" and merge the change. This issue closes itself."))
	])}\n<!-- runbook-review ${id} ${due} -->\n`;
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