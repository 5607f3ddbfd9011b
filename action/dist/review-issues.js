import { t as visible } from "./visible.js";
import { a as inlineCode, f as table, l as paragraph, p as text, s as list } from "./markdown-nodes.js";
import { t as counted } from "./step-facts.js";
import { t as addDays } from "./day.js";
import { t as githubMarkdown } from "./github-markdown.js";
import { t as roleHolders } from "./role-holders.js";

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

// action/src/github/assignees-for.ts
const mostAssignees = 10;
function assigneesFor({ author, approvers }, { approvers: roles }) {
	const login = author.replace(/^@/, "");
	const person = Object.values(roles).flatMap(({ users }) => users).find((user) => user.toLowerCase() === login.toLowerCase());
	if (person !== void 0) return [person];
	const holders = roles[author]?.users ?? roleHolders({ approvers: roles }, approvers).flatMap(({ users }) => users);
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

export { rehearsalLabel as i, reviewLabel as n, planRehearsal as r, planReviews as t };