import { d as clip, u as pageMarkdown } from "./page-links.js";
import { n as sentence } from "./github-markdown.js";
import { a as inlineCode, d as strong, i as heading, l as paragraph, p as text, r as fence, s as list } from "./markdown-nodes.js";
import { t as Failure } from "./failure.js";
import { n as openInJob, t as jobEnd } from "./job-end.js";
import { a as fold } from "./journal-failure.js";
import { t as hasEnded } from "./state.js";
import { t as channelSecrets } from "./workflow-lists.js";
import { n as millisecondsBetween, r as reached, t as addMinutes } from "./time.js";
import { t as driveNowhere } from "./drive-nowhere.js";
import { t as formerOwner } from "./former-owner.js";
import { i as settleLost, o as settledAs, t as tellSettled } from "./tell-settled.js";
import { t as parseRequest } from "./request.js";
import { t as visible } from "./visible.js";
import { i as onlineEvidence, r as namedOnline, t as askOnline } from "./journal-online.js";
import { createHash } from "node:crypto";

// action/src/commands/on-github/settle-overdue.ts
function overdue(state, now) {
	const { gate, interrupted } = state;
	if (hasEnded(state)) return null;
	if (gate !== null) return !gate.expired && gate.expiresAt !== null && reached(now, gate.expiresAt) ? {
		why: "expired",
		onceGone: false
	} : null;
	if (!state.halted) return {
		why: "lost",
		onceGone: true
	};
	if (interrupted?.reason === "budget") return {
		why: "budget",
		onceGone: true
	};
	return interrupted?.reason === "segment" ? {
		why: "gates",
		onceGone: true
	} : null;
}
async function settleOverdue(hub, executionId) {
	const read = await hub.store.read(executionId);
	if (!read.ok || !isOnGithub(read.events)) return null;
	const state = fold(read.events);
	const due = overdue(state, hub.clock.now());
	if (due === null || due.onceGone && !await isGone(hub, state)) return null;
	const opened = await openInJob(hub, executionId);
	const found = await settled(hub, opened, due.why);
	if (found.state.position === opened.state.position && found.child === null) return null;
	const lacking = channelSecrets(opened.config).filter((name) => (hub.variable(name) ?? "") === "");
	await tellSettled(hub, opened, found, {
		status: "",
		announced: lacking.length === 0,
		tookOver: true
	});
	return lacking.length === 0 ? words[due.why] : `${words[due.why]}; no channel was told, for this job lacks \`${lacking.join("`, `")}\``;
}
const words = {
	expired: "nobody answered in time",
	lost: "its job ended without a word; a person is asked",
	gates: "the run that goes on never came, and was started",
	budget: "the run that goes on never came, and was started"
};
function isOnGithub([started]) {
	return started?.type === "ExecutionStarted" && started.owner.workflow_run !== void 0;
}
async function isGone(hub, state) {
	const run = state.owner?.workflow_run?.id;
	if (run === void 0 || state.owner === null) return false;
	const found = await hub.facts.run(run);
	if (!found.ok && found.reason !== "missing") throw new Failure("not-here", `GitHub does not tell of run ${run}: ${found.message}`, "The next run asks again");
	if (found.ok && found.value.status !== "completed") return false;
	return (await formerOwner(state, hub.context, hub.facts, hub.self))(state.owner) === "gone";
}
async function settled(hub, opened, why) {
	switch (why) {
		case "lost": return await settleLost(hub, opened, {
			run: opened.state.owner?.workflow_run?.id ?? hub.context.runId,
			job: opened.state.owner?.workflow_run?.job ?? null,
			began: true,
			isCancelled: false
		});
		case "gates":
		case "budget": return {
			state: opened.state,
			child: why
		};
		case "expired": {
			const driven = await driveNowhere(hub, opened);
			if (driven.refusal !== null) throw new Failure("refused", driven.refusal.message, driven.refusal.hint);
			return settledAs(driven.state, "expired");
		}
		default: return why;
	}
}

// action/src/github/request-reminder.ts
const reminderMark = "<!-- runbook-reminder -->";
function requestReminder({ runbook_id: runbook, operator }) {
	const page = pageMarkdown([paragraph(strong("⏳ Still waits"), text(": "), inlineCode(clip(runbook, 60)), text(" has not begun, and nobody has answered for a day. "), ...operator === "" ? [] : [
		text("In charge: "),
		inlineCode(clip(operator, 80)),
		text(". ")
	], text("What to reply stands above. Reply /abort where it is not needed any more; after a week it is closed."))]);
	return `${reminderMark}\n${page}`;
}
function requestClosed({ runbook_id: runbook }) {
	return pageMarkdown([paragraph(strong("Closed"), text(": "), inlineCode(clip(runbook, 60)), text(" was never begun, and nobody answered for a week. Nothing ran. Start it anew where it is needed."))]);
}

// action/src/commands/on-github/stale-requests.ts
const day = 864e5;
const claimTime = 36e5;
async function remindOfRequest(hub, executionId) {
	const { store, issue, clock } = hub;
	const content = await store.requests.read(executionId);
	const request = content === null ? null : parseRequest(content);
	if (request === null || request.execution_id !== executionId) return null;
	const age = millisecondsBetween(request.requested_at, clock.now());
	if (request.issue === 0) {
		if (age < claimTime) return null;
		await store.requests.write(executionId, null);
		return "its issue was never opened; forgotten";
	}
	if (age >= 7 * day) {
		await store.requests.write(executionId, null);
		await issue.say(request.issue, requestClosed(request));
		await issue.close(request.issue, "not_planned");
		return "nobody answered for a week; closed";
	}
	if (age < day) return null;
	const said = await issue.said(request.issue, reminderMark, request.requested_at);
	if (!said.ok || said.value !== null) return null;
	await issue.say(request.issue, requestReminder(request));
	return "nobody has answered for a day; reminded";
}

// action/src/github/broken-journal-issue.ts
const brokenJournalLabel = "runbook-journal-broken";
function brokenJournalIssue(executionId, problem) {
	const body = pageMarkdown([
		paragraph(text("The journal of "), inlineCode(clip(executionId, 200)), text(" does not prove any more what happened:")),
		fence("text", visible(problem.slice(0, 2e3))),
		paragraph(text("Somebody with write access may have changed it, or a run or comment that it names was edited or deleted. Nothing of it goes on by itself. Look at the history of the branch "), inlineCode("runbook-journal"), text(", and at what this prints:")),
		fence("sh", `runbook journal ${executionId.replaceAll(/[^\w.-]/g, "_")} --verify --online`),
		paragraph(text("Close this issue when it is explained: the same finding opens no other one."))
	]);
	return {
		title: `The journal of ${clip(executionId, 200)} is broken`,
		body: `${body}\n${markOf(executionId, problem)}\n`,
		labels: [brokenJournalLabel],
		assignees: []
	};
}
function isIssueOf({ body }, executionId, problem) {
	return body.trimEnd().endsWith(markOf(executionId, problem));
}
function markOf(executionId, problem) {
	return `<!-- runbook-journal-broken: ${createHash("sha256").update(`${executionId}\n${problem}`).digest("hex").slice(0, 16)} -->`;
}

// action/src/commands/on-github/verify-in-job.ts
function journalCheck(hub, most) {
	let asked = 0;
	let left = 0;
	const check = async (executionId) => {
		const chain = await hub.store.verify(executionId);
		if (!chain.ok) return await tell(hub, executionId, `line ${chain.line}: ${chain.message}`);
		const read = await hub.store.read(executionId);
		if (!read.ok) return await tell(hub, executionId, read.problem.message);
		const { runs, comments, reviewed } = namedOnline(read.events);
		const needed = runs.size + comments.size + reviewed.size;
		if (asked + needed > most) {
			left += 1;
			return null;
		}
		asked += needed;
		const problem = await contradicted(hub, read.events);
		return problem === null ? null : await tell(hub, executionId, problem);
	};
	return {
		check,
		endedWithin: async (hours) => {
			if (hours === 0) return [];
			const since = addMinutes(hub.clock.now(), -60 * hours);
			return (await hub.store.summaries()).flatMap(({ executionId, finishedAt }) => finishedAt !== null && reached(finishedAt, since) ? [executionId] : []);
		},
		left: () => left
	};
}
async function contradicted({ facts }, events) {
	const { problems } = onlineEvidence(events, await askOnline(namedOnline(events), facts));
	const [first] = problems.filter(({ kind }) => kind !== "unknown");
	return first === void 0 ? null : `line ${first.line}: ${first.message}`;
}
async function tell(hub, executionId, problem) {
	const known = await hub.issues.list(brokenJournalLabel);
	if (!known.ok) throw new Failure("not-here", `The issues cannot be read: ${known.message}`, problem);
	if (known.issues.some((issue) => isIssueOf(issue, executionId, problem))) return `its journal is broken, ${problem}; an issue tells it`;
	const draft = brokenJournalIssue(executionId, problem);
	const made = await hub.issues.perform({
		type: "create",
		about: executionId,
		draft
	});
	if (!made.ok) throw new Failure("not-here", `The issue could not be opened: ${made.message}`, problem);
	return `its journal is broken, ${problem}; issue ${made.number} was opened`;
}

// action/src/commands/on-github/maintain-executions.ts
const mostSettled = 20;
const mostAsked = 100;
const mostRequests = 100;
async function maintainExecutions(hub, { endedHours }) {
	const done = [];
	const failed = [];
	const attempt = async (what, act) => {
		try {
			const said = await act();
			if (said !== null) done.push(`\`${what}\`: ${said}`);
			return said !== null;
		} catch (thrown) {
			failed.push(`\`${what}\`: ${wordsOf(thrown)}`);
			return false;
		}
	};
	const open = inTurn(await hub.store.open(), hub.clock.now());
	const journals = journalCheck(hub, mostAsked);
	let settled = 0;
	for (const { executionId } of open) {
		await attempt(executionId, () => journals.check(executionId));
		if (settled >= mostSettled) continue;
		if (await attempt(executionId, () => settleOverdue(hub, executionId))) settled += 1;
	}
	for (const executionId of (await hub.store.requests.list()).slice(0, mostRequests)) await attempt(executionId, () => remindOfRequest(hub, executionId));
	for (const executionId of await journals.endedWithin(endedHours)) await attempt(executionId, () => journals.check(executionId));
	const left = journals.left();
	const first = failed[0];
	return {
		...jobEnd({}, {
			failed: first !== void 0,
			summary: summaryOf({
				open,
				done,
				failed,
				left
			})
		}),
		error: first === void 0 ? null : {
			title: "executions",
			message: failed.slice(0, 10).join("\n")
		}
	};
}
function inTurn(open, now) {
	const start = open.length === 0 ? 0 : Math.floor(Date.parse(now) / 9e5) % open.length;
	return [...open.slice(start), ...open.slice(0, start)];
}
function wordsOf(thrown) {
	if (thrown instanceof Failure) return `${thrown.message}. ${thrown.hint}`;
	return `this should not have happened: ${thrown instanceof Error ? thrown.message : String(thrown)}`;
}
function summaryOf({ open, done, failed, left }) {
	return pageMarkdown([
		heading(2, "Executions"),
		paragraph(text(`${open.length} not ended.${done.length === 0 && failed.length === 0 ? " Nothing was to be done." : ""}`)),
		...done.length === 0 ? [] : [list(done.slice(0, 100).map(sentence))],
		...failed.length === 0 ? [] : [heading(3, "Failed"), list(failed.slice(0, 100).map(sentence))],
		...left === 0 ? [] : [paragraph(text(`What ${left} journals name was not asked of GitHub now: a later run does it.`))]
	]);
}

export { maintainExecutions };