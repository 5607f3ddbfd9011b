import { a as stepByNumber } from "./flow.js";
import { t as visible } from "./visible.js";
import { a as inlineCode, c as listItem, d as strong, f as table, i as heading, l as paragraph, p as text, r as fence, s as list } from "./markdown-nodes.js";
import { t as counted } from "./step-facts.js";
import { n as millisecondsBetween } from "./time.js";
import { t as hasEnded } from "./state.js";
import { n as sentence } from "./github-markdown.js";
import { n as durationText, r as timeOfDay, t as dayAndTime } from "./instant.js";
import { a as link, c as fitParts, d as clip, l as whole$1, o as runUrl, s as folded, t as commentUrl } from "./page-links.js";
import { n as subjectText, t as stepText } from "./subject-text.js";
import { n as visitStatus, t as reportSteps } from "./report-steps.js";
import { n as reportValues, t as publisherOf } from "./report-variables.js";
import { t as mentioned } from "./values-text.js";
import { i as timeline } from "./execution-report.js";
import { t as pageFooter } from "./page-footer.js";
import { t as formerOwner } from "./former-owner.js";
import { t as driveNowhere } from "./drive-nowhere.js";
import { E as steeringLines, S as awaitedBlocks, a as stepMark, b as scriptBlocks, c as whySkipped, d as valuesTable, f as headline, g as personOfRun, m as recordInJob, o as stepWords, p as announceInJob, r as followProgress, s as tally, t as sayRefusal, u as flowTaken, v as pageFacts, x as alsoPossible, y as viewInJob } from "./say-refusal.js";

// action/src/commands/on-github/settled.ts
function settledAs(state, why) {
	return {
		state,
		child: state.interrupted?.reason === "segment" && state.gate === null ? why : null
	};
}

// action/src/github/execution-page/lost-text.ts
function lostText(view, facts, { run, job }) {
	const { state, runbook } = view;
	const open = state.visits.findLast(({ status }) => status === "in_progress" || status === "indeterminate");
	const step = open === void 0 ? void 0 : stepByNumber(runbook, open.step);
	const where = [...job === null ? [] : [text(" of job "), inlineCode(clip(job, 80))], ...run === null ? [] : [text(" in "), link(runUrl(facts, run), `run ${run}`)]];
	return fitParts([
		whole$1(heading(3, "⚠️ The runner is gone"), paragraph(text("The runner"), ...where, text(" ended without a word.")), ...step === void 0 ? [paragraph(text("No step was under way; nothing is unclear."))] : [paragraph(strong(`Step ${step.step_number} ${clip(step.title, 120)}`), text(step.idempotent ? " was under way. It may be repeated, so nobody is asked." : " was under way, and nobody recorded how it ended. It is not repeated by itself: look at what it did before you answer."))], ...awaitedBlocks(view, facts)),
		{
			name: "its commands",
			worth: 1,
			forms: [() => step === void 0 || step.commands.length === 0 ? [] : [paragraph(strong("What it was running")), ...scriptBlocks(step.commands)], () => []]
		},
		whole$1(pageFooter(view, facts))
	]);
}

// action/src/commands/on-github/was-in-job.ts
function wasInJob({ events }, { context }, job) {
	return events.some((event) => event.type === "ExecutionResumed" && event.owner.workflow_run?.id === context.runId && event.owner.workflow_run.job === job);
}

// action/src/commands/on-github/settle-lost.ts
async function isLost(hub, opened, last) {
	const { state, events } = opened;
	if (last.result === "success" || state.gate !== null) return false;
	const isHandedOn = ["segment", "child-run"].includes(state.interrupted?.reason ?? "");
	if (state.halted && !isHandedOn) return false;
	const taken = events.filter(isTakenUp).map(({ owner }) => owner.workflow_run?.id);
	const { runId } = hub.context;
	if (taken.at(-1) === runId) return true;
	if (last.name !== "open" || taken.includes(runId)) return false;
	if (state.owner === null) return true;
	return (await formerOwner(state, hub.context, hub.facts, hub.self))(state.owner) === "gone";
}
function isTakenUp(event) {
	return event.type === "ExecutionStarted" || event.type === "ExecutionResumed";
}
function lostJob(hub, opened, { name, result }) {
	const began = wasInJob(opened, hub, name);
	return {
		run: hub.context.runId,
		job: name,
		began,
		isCancelled: result === "cancelled"
	};
}
async function settleLost(hub, opened, lost) {
	const found = lost.began && !opened.state.halted ? (await driveNowhere(hub, opened)).state : opened.state;
	const { child } = settledAs(found, "lost");
	const goesOn = child !== null && lost.began && !lost.isCancelled && personOfRun(hub) !== null;
	const state = found.gate === null && !hasEnded(found) && !goesOn ? await interrupt(hub, opened, lost.isCancelled) : found;
	if (state.issue !== null) {
		const facts = await pageFacts(hub, opened, { state });
		await hub.issue.say(state.issue, lostText(await viewInJob(hub, opened, state), facts, lost));
	}
	return {
		state,
		child: goesOn ? child : null
	};
}
async function interrupt(hub, opened, isCancelled) {
	const reason = isCancelled ? "cancelled" : "signal";
	const input = {
		type: "Interrupt",
		at: hub.clock.now(),
		reason,
		signal: null
	};
	return (await recordInJob(hub, opened, [input])).state;
}

// action/src/github/execution-page/question-parts.ts
const longestText = 1e3;
function questionParts(view) {
	const { gate } = view.state;
	const step = gate === null || gate.step === null ? void 0 : stepByNumber(view.runbook, gate.step);
	if (gate === null || step === void 0 || gate.kind === "approval") return [];
	const values = mentioned(reportValues(view), step.commands);
	const byHand = gate.kind === "confirmation" && gate.reason === "manual";
	return [
		{
			name: "the commands",
			worth: 3,
			forms: [() => byHand ? byHandBlocks(step) : [], () => []]
		},
		{
			name: "the values",
			worth: 1,
			forms: [() => values.length === 0 ? [] : [valuesTable(values, (value) => publisherOf(view, value))], () => []]
		},
		{
			name: "what undoes it",
			worth: 1,
			forms: [() => undoBlocks(step, view), () => []]
		}
	];
}
function byHandBlocks(step) {
	return [
		...step.commands.length === 0 ? [] : [paragraph(strong("Commands, to be run by you")), ...scriptBlocks(step.commands)],
		...labelled("Expected", step.expected_output),
		...labelled("Done when", step.success_criteria),
		...labelled("If it fails", step.failure_action)
	];
}
function labelled(label, value) {
	if (value === void 0) return [];
	return value.trim().includes("\n") ? [paragraph(strong(label)), fence("text", value.slice(0, longestText))] : [paragraph(strong(label), text(": "), ...sentence(clip(value.trim(), longestText)))];
}
function undoBlocks(step, { runbook }) {
	if (step.irreversible !== void 0) return [paragraph(strong("Nothing undoes it"), text(": "), ...sentence(clip(step.irreversible, longestText)))];
	return step.rollback_step === void 0 ? [] : [paragraph(strong("Undone by"), text(` step ${clip(stepText(runbook, step.rollback_step), longestText)}`))];
}

// action/src/github/execution-page/awaited.ts
function awaited(view, facts) {
	const blocks = awaitedBlocks(view, facts);
	if (blocks.length === 0) return "";
	const { mark, text: said } = headline(view);
	return fitParts([whole$1(heading(3, `${mark} ${said}`), ...blocks), ...questionParts(view)]);
}

// action/src/commands/on-github/ask-on-issue.ts
async function askOnIssue(hub, opened) {
	const { state, events, config } = opened;
	const { gate, issue } = state;
	if (gate === null || issue === null || !askedHere(hub, events, gate.since)) return;
	if (Object.values(config.channels).some((channel) => channel.type === "issue" && channel.on.includes("gate"))) return;
	const text = awaited(await viewInJob(hub, opened, state), await pageFacts(hub, opened, { state }));
	if (text === "") return;
	const said = await hub.issue.say(issue, text);
	if (!said.ok) hub.say(`The question could not be posted: ${said.message}`);
}
function askedHere({ context }, events, since) {
	const owner = events.findLast((event) => (event.type === "ExecutionStarted" || event.type === "ExecutionResumed") && event.at <= since);
	return (owner?.type === "ExecutionStarted" || owner?.type === "ExecutionResumed") && owner.owner.workflow_run?.id === context.runId;
}

// action/src/commands/on-github/cancel-others.ts
async function cancelOthers(hub, { events, state }, tookOver = state.owner?.workflow_run?.id === hub.context.runId) {
	const { context, facts, say } = hub;
	const runs = new Set(events.flatMap((event) => event.type === "ExecutionStarted" || event.type === "ExecutionResumed" ? [event.owner.workflow_run?.id ?? context.runId] : []));
	runs.delete(context.runId);
	const latest = [...runs].at(-1);
	if (latest === void 0 || !tookOver && !hasEnded(state)) return;
	const run = await facts.run(latest);
	if (!run.ok || run.value.status === "completed") return;
	const cancelled = await facts.cancel(latest);
	say(cancelled.ok ? `Cancelled the run ${latest}` : `The run ${latest} could not be cancelled: ${cancelled.message}`);
}

// action/src/github/execution-page/and-more.ts
function andMore(rest) {
	return rest > 0 ? [paragraph(text(`and ${rest} more`))] : [];
}

// action/src/report/gantt.ts
const longestName = 60;
function gantt(bars) {
	const day = bars.some(({ from, to }) => from.slice(0, 10) !== bars[0]?.from.slice(0, 10) || to.slice(0, 10) !== from.slice(0, 10));
	const lines = bars.flatMap((bar, index) => [...bar.section === bars[index - 1]?.section ? [] : [`section ${harmless(bar.section)}`], barLine(bar)]);
	return `gantt\n${[...["dateFormat YYYY-MM-DD HH:mm:ss.SSS", `axisFormat ${day ? "%m-%d %H:%M" : "%H:%M:%S"}`], ...lines].map((line) => `  ${line}\n`).join("")}`;
}
function barLine({ name, from, to, kind }) {
	const tag = kind === "plain" ? "" : `${kind}, `;
	return `${named(name)} :${tag}${moment(from)}, ${kind === "milestone" ? "0ms" : moment(to)}`;
}
function moment(at) {
	return `${at.slice(0, 10)} ${at.slice(11, 19)}.${(/\.(\d{1,3})/.exec(at)?.[1] ?? "").padEnd(3, "0")}`;
}
function harmless(text) {
	const safe = visible(text).replaceAll(/[^\p{L}\p{M}\p{N} .,!?()/+=_'’×·→–-]/gu, " ").replaceAll(/ +/g, " ").trim();
	return safe.length <= longestName ? safe : `${safe.slice(0, 59).toWellFormed()}…`;
}
function named(text) {
	const safe = harmless(text);
	return /^\d/.test(safe) ? safe : `· ${safe}`;
}

// action/src/github/execution-page/waits.ts
function waits(events) {
	const asked = [];
	for (const event of events) {
		const question = questionOf(event);
		if (question !== null) asked.push(question);
		else if (event.type === "ExecutionFinished") closeAll(asked, event.at);
		else {
			const index = asked.findLastIndex((wait) => wait.to === null && answers(event, wait));
			const wait = asked[index];
			if (wait !== void 0) asked[index] = {
				...wait,
				...outcomeOf(event, wait)
			};
		}
	}
	return asked;
}
function closeAll(asked, at) {
	for (const [index, wait] of asked.entries()) if (wait.to === null) asked[index] = {
		...wait,
		to: at
	};
}
const open = {
	to: null,
	end: null,
	answer: null,
	by: null,
	reason: null,
	late: false
};
function questionOf(event) {
	switch (event.type) {
		case "ApprovalRequested": return {
			...open,
			kind: "approval",
			subject: String(event.step),
			visit: event.visit,
			from: event.at,
			expiresAt: event.expires_at
		};
		case "DecisionRequested": return {
			...open,
			kind: "decision",
			subject: String(event.step),
			visit: event.visit,
			from: event.at,
			expiresAt: event.expires_at
		};
		case "ConfirmationRequested": return {
			...open,
			kind: "confirmation",
			subject: event.subject,
			visit: event.visit,
			from: event.at,
			expiresAt: event.expires_at
		};
		default: return null;
	}
}
function answers(event, { kind, subject, visit }) {
	switch (event.type) {
		case "ApprovalGranted":
		case "ApprovalRejected": return kind === "approval" && String(event.step) === subject && event.visit === visit;
		case "DecisionTaken": return kind === "decision" && String(event.step) === subject && event.visit === visit;
		case "Confirmed": return kind === "confirmation" && event.subject === subject && event.visit === visit;
		case "GateExpired": return event.gate === kind && event.subject === subject && event.visit === visit;
		default: return false;
	}
}
function outcomeOf(event, wait) {
	const ended = {
		to: event.at,
		by: event.by
	};
	switch (event.type) {
		case "ApprovalGranted": return {
			...ended,
			end: "approved",
			answer: "approved",
			reason: event.reason
		};
		case "ApprovalRejected": return {
			...ended,
			end: "rejected",
			answer: "refused",
			reason: event.reason
		};
		case "DecisionTaken": return {
			...ended,
			end: "answered",
			answer: event.branch,
			reason: event.reason
		};
		case "Confirmed": return {
			...ended,
			end: "answered",
			answer: event.outcome,
			reason: event.reason
		};
		default: return wait.kind === "approval" ? {
			to: event.at,
			end: "expired",
			late: true
		} : { late: true };
	}
}

// action/src/github/execution-page/execution-gantt.ts
const mostBars = 80;
function executionGantt(view, now) {
	const { state, runbook, events } = view;
	const until = state.finishedAt ?? now;
	const rollback = (visit) => visit.undoes !== null;
	const bars = [
		...state.visits.filter((visit) => !rollback(visit)).flatMap((visit) => visitBar(visit, "Steps", view, until)),
		...waits(events).map((wait) => ({
			section: "Waits for people",
			name: `${subjectText(runbook, wait.subject)}: ${wait.kind}`,
			from: wait.from,
			to: wait.to ?? until,
			kind: wait.to === null && !hasEnded(state) ? "active" : wait.late ? "crit" : "plain"
		})),
		...state.visits.filter(rollback).flatMap((visit) => visitBar(visit, "Rollback", view, until))
	];
	if (bars.length === 0) return [];
	return [{
		type: "code",
		lang: "mermaid",
		value: gantt(bars.slice(0, mostBars)).trimEnd()
	}, ...bars.length > mostBars ? [paragraph(text(`${bars.length - mostBars} more are only in the table.`))] : []];
}
function visitBar(visit, section, { state, runbook }, until) {
	if (!visit.began || visit.startedAt === null) return [];
	const again = visit.visit > 1 && visit.undoes === null ? ` (visit ${visit.visit})` : "";
	return [{
		section,
		name: `${stepText(runbook, visit.step)}${again}`,
		from: visit.startedAt,
		to: visit.finishedAt ?? until,
		kind: kindOf(visitStatus(state, visit))
	}];
}
function kindOf(status) {
	switch (status) {
		case "completed": return "done";
		case "failed":
		case "indeterminate": return "crit";
		case "in_progress":
		case "paused": return "active";
		default: return "plain";
	}
}

// action/src/github/execution-page/events-of.ts
function eventsOf(events, type) {
	return events.filter((event) => event.type === type);
}

// action/src/github/execution-page/answer-improvements.ts
const minute$1 = 6e4;
const longWait = 30 * minute$1;
function answerImprovements({ events, runbook }) {
	const slow = waits(events).flatMap(({ kind, subject, from, to, expiresAt, late }) => {
		const step = /^\d+$/.test(subject) ? Number(subject) : null;
		const name = step === null ? ` of ${subjectText(runbook, subject)}` : "";
		if (late) return [{
			step,
			text: `Nobody answered the ${kind}${name} in time: are the right people told, and is \`expires_after_minutes\` long enough?`
		}];
		if (to === null || kind === "confirmation") return [];
		const waited = millisecondsBetween(from, to);
		const most = expiresAt === null ? longWait : millisecondsBetween(from, expiresAt) / 2;
		return waited >= Math.max(most, 5 * minute$1) ? [{
			step,
			text: `Waited ${durationText(waited)} for its ${kind}: tell people earlier, widen \`approvers\`, or let the runbook decide`
		}] : [];
	});
	const asked = eventsOf(events, "DecisionRequested").flatMap(({ step }) => (stepByNumber(runbook, step)?.decide.length ?? 0) > 0 ? [{
		step,
		text: "None of its `decide` rules was true, so a person was asked: add a rule for this case"
	}] : []);
	const refused = eventsOf(events, "GateRefused").map(({ subject, reason }) => ({
		step: /^\d+$/.test(subject) ? Number(subject) : null,
		text: `An answer did not count (\`${reason}\`): does everybody know who may answer, and how?`
	}));
	return [
		...slow,
		...asked,
		...refused
	];
}

// action/src/github/execution-page/work-improvements.ts
const minute = 6e4;
const leastDifference = 2 * minute;
function workImprovements(view) {
	return [
		...durations(view),
		...byHand(view),
		...retries(view)
	];
}
function durations(view) {
	const compared = reportSteps(view).flatMap(({ step, visit, type, duration_ms: lasted, status, undoes }) => {
		const waited = type === "manual" || type === "decision" ? 0 : waitedIn(view, step, visit);
		const took = lasted === null ? null : lasted - waited;
		const estimate = (stepByNumber(view.runbook, step)?.estimated_duration_minutes ?? 0) * minute;
		return took !== null && status === "completed" && undoes === null && estimate > 0 && Math.abs(took - estimate) >= leastDifference ? [{
			step,
			took,
			estimate
		}] : [];
	});
	const slow = compared.filter(({ took, estimate }) => took > 2 * estimate);
	const fast = compared.filter(({ took, estimate }) => took < estimate / 2);
	const named = fast.map(({ step, took, estimate }) => `step ${step} (${durationText(took)} of ${estimate / minute} min)`);
	return [...slow.map(({ step, took, estimate }) => ({
		step,
		text: `Took ${durationText(took)}, more than twice its estimate of ${estimate / minute} min: correct \`estimated_duration_minutes\`, or find out what was slow`
	})), ...fast.length === 0 ? [] : [{
		step: null,
		text: `Less than half of the estimate was needed by ${named.join(", ")}: correct \`estimated_duration_minutes\``
	}]];
}
function waitedIn({ events }, step, visit) {
	return waits(events).filter((wait) => wait.kind === "confirmation" && wait.subject === String(step) && wait.visit === visit).reduce((sum, { from, to }) => sum + (to === null ? 0 : millisecondsBetween(from, to)), 0);
}
function byHand({ runbook, events }) {
	return eventsOf(events, "ConfirmationRequested").flatMap(({ subject, reason }) => {
		const step = stepByNumber(runbook, Number(subject));
		return reason === "manual" && step?.commands.length === 0 ? [{
			step: step.step_number,
			text: "Was done by hand and has no commands: write down what was done, or automate it"
		}] : [];
	});
}
function retries(view) {
	const again = reportSteps(view).flatMap(({ step, attempt, status, items }) => items.length === 0 && attempt > 1 ? [{
		step,
		text: `Needed ${counted(attempt, "attempt")} and then ${status === "completed" ? "went well" : "still failed"}: find out why it was not ready the first time`
	}] : []);
	const cut = eventsOf(view.events, "CommandFinished").flatMap(({ step, ended, index }) => ended === "timed_out" ? [{
		step,
		text: `Command ${index} was stopped by its time limit: raise \`timeout_seconds\`, or make it answer sooner`
	}] : []);
	return [...again, ...cut];
}

// action/src/github/execution-page/improvements.ts
function improvements(view, now) {
	const found = [
		...workImprovements(view),
		...answerImprovements(view),
		...troubles(view),
		...conditions(view),
		...undoing(view),
		...whole(view, now)
	];
	return found.filter((one, index) => found.findIndex((other) => other.text === one.text && other.step === one.step) === index).toSorted((a, b) => (a.step ?? Number.POSITIVE_INFINITY) - (b.step ?? Number.POSITIVE_INFINITY));
}
function troubles({ events, runbook, state }) {
	const escalated = eventsOf(events, "Escalated").map(({ step, message }) => ({
		step,
		text: `Was escalated (${message}): what would have told the operator what to do?`
	}));
	const failed = state.visits.flatMap(({ step, status, undoes }) => status === "failed" && undoes === null && stepByNumber(runbook, step)?.failure_action === void 0 ? [{
		step,
		text: "Failed and has no `failure_action`: write down what people should do then"
	}] : []);
	const untold = eventsOf(events, "Notified").flatMap(({ step, channel, delivered }) => delivered ? [] : [{
		step: step ?? null,
		text: `Channel \`${channel}\` did not take a message: check its settings`
	}]);
	return [
		...escalated,
		...failed,
		...untold
	];
}
function conditions({ events }) {
	const unchecked = eventsOf(events, "ConditionChecked").filter(({ status }) => status === "unchecked");
	return ["prerequisites", "post_conditions"].flatMap((list) => {
		const named = [...new Set(unchecked.filter(({ subject }) => subject.startsWith(list)).map(({ description }) => `“${description}”`))];
		const kind = list === "prerequisites" ? "Prerequisites" : "Post-conditions";
		return named.length === 0 ? [] : [{
			step: null,
			text: `${kind} that nothing checks: ${named.join(", ")}; give them a \`check\``
		}];
	});
}
function undoing({ events, state }) {
	return [...eventsOf(events, "RollbackFinished").flatMap(({ without_rollback: steps }) => steps).map((step) => ({
		step,
		text: "Was to be undone and nothing undoes it: give it a `rollback_step`, or say why there is none in `irreversible`"
	})), ...(state.rollback?.notUndone ?? []).map(({ step, reason }) => ({
		step,
		text: `Could not be undone (${reason}): mend its rollback step and rehearse it`
	}))];
}
function whole({ runbook: { metadata }, state, events }, now) {
	const due = metadata.review_date.slice(0, 10);
	const lost = eventsOf(events, "ExecutionResumed").filter(({ take_over: taken }) => taken).length;
	return [
		...due < now.slice(0, 10) ? [{
			step: null,
			text: `The review of this runbook was due on ${due}: review it now, while it is fresh`
		}] : [],
		...state.breakGlass === null ? [] : [{
			step: null,
			text: "The glass was broken: who should have been there to approve?"
		}],
		...lost === 0 ? [] : [{
			step: null,
			text: `A runner was lost ${lost === 1 ? "once" : `${lost} times`}: mark steps that may be repeated as \`idempotent\``
		}],
		...eventsOf(events, "ExecutionInterrupted").some(({ reason }) => reason === "budget") ? [{
			step: null,
			text: "It ran longer than a job may: split steps that take hours"
		}] : []
	];
}

// action/src/github/execution-page/actor-evidence.ts
function actorEvidence({ via, run, comment, environment, entry }, facts, issue) {
	const inRun = run === void 0 ? [] : [text(", "), link(runUrl(facts, run), `run ${run}`)];
	switch (via) {
		case "github-environment": return [
			text("review of "),
			environment === void 0 ? text("an environment") : inlineCode(clip(environment, 80)),
			...entry === void 0 ? [] : [text(` (approval ${entry} of the run)`)],
			...inRun
		];
		case "github-comment": return [comment === void 0 || issue === null ? text("comment") : link(commentUrl(facts, issue, comment), `comment ${comment}`), ...inRun];
		case "github-dispatch": return [text("started the workflow"), ...inRun];
		case "local": return [text("said so on a machine; nothing proves it")];
		default: return via;
	}
}

// action/src/github/execution-page/interruptions.ts
function interruptions({ events, runbook, state }, facts, most) {
	const items = events.flatMap((event) => {
		const at = text(`${dayAndTime(event.at)} `);
		switch (event.type) {
			case "ExecutionInterrupted": return event.reason === "segment" ? [] : [[at, text(`stopped: ${event.reason}${event.signal === null ? "" : ` (${clip(event.signal, 20)})`}`)]];
			case "ExecutionResumed": return event.take_over ? [[
				at,
				text("taken over from a runner that was not proven gone"),
				...event.reason === null ? [] : [text(`: ${clip(event.reason, 300)}`)]
			]] : [];
			case "HandedOver": return [[
				at,
				text("in charge from then on: "),
				inlineCode(clip(event.to, 80))
			]];
			case "GateRefused": return [[
				at,
				text(`an answer to ${clip(subjectText(runbook, event.subject), 120)} did not count (`),
				inlineCode(clip(event.reason, 60)),
				text(")"),
				...event.by === null ? [] : [
					text(" by "),
					inlineCode(clip(event.by.person, 80)),
					text(", "),
					...actorEvidence(event.by, facts, state.issue)
				],
				text(": "),
				...sentence(clip(event.message, 300))
			]];
			default: return [];
		}
	});
	return items.length === 0 ? [] : [list(items.slice(0, most)), ...andMore(items.length - most)];
}

// action/src/github/execution-page/left-over.ts
const mostNamed = 30;
function leftOver({ state, runbook, events }, most) {
	const undone = events.findLast((event) => event.type === "RollbackFinished");
	const rolledBack = state.rollback?.undone ?? [];
	const items = [
		...state.visits.filter(({ status }) => status === "failed").map(({ step, error }) => [
			strong("Failed"),
			text(`: step ${clip(stepText(runbook, step), 160)}`),
			...error === null ? [] : [text(" – "), ...sentence(clip(error.message, 500))]
		]),
		...state.visits.flatMap(({ step, skipReason }) => skipReason === null || skipReason === "when" ? [] : [[strong("Skipped"), text(`: step ${clip(stepText(runbook, step), 160)} – ${whySkipped[skipReason]}`)]]),
		...(state.rollback?.notUndone ?? []).map(({ step, item, reason }) => [strong("Not undone"), text(`: step ${clip(stepText(runbook, step), 160)}${item === null ? "" : ` for ${clip(item, 80)}`} – ${clip(reason, 500)}`)]),
		...(undone?.without_rollback ?? []).map((step) => [strong("Nothing undoes"), text(` step ${clip(stepText(runbook, step), 160)}`)]),
		...rolledBack.length === 0 ? [] : [[
			strong("Rolled back"),
			text(`: ${rolledBack.slice(0, mostNamed).map(({ step, item }) => `step ${step}${item === null ? "" : ` for ${clip(item, 80)}`}`).join(", ")}`),
			...rolledBack.length > mostNamed ? [text(` and ${rolledBack.length - mostNamed} more`)] : []
		]]
	];
	const rest = items.length - most;
	return items.length === 0 ? [] : [list(items.slice(0, most)), ...andMore(rest)];
}

// action/src/github/execution-page/people-answers.ts
function peopleAnswers(view, facts, most) {
	const all = waits(view.events);
	const ruled = view.events.filter((event) => event.type === "DecisionTaken" && event.rule !== null);
	const rows = [...all.slice(0, most).map((wait) => answerRow(wait, view, facts)), ...ruled.slice(0, most).map(({ step, branch, rule, at }) => [
		[text(clip(stepText(view.runbook, step), 120))],
		[text("decided: "), inlineCode(clip(branch, 80))],
		[text(`rule ${rule ?? ""}`)],
		[text("the runbook")],
		[text(timeOfDay(at))],
		[]
	])];
	return rows.length === 0 ? [] : [table([
		"About",
		"Answer",
		"By",
		"Evidence",
		"At (UTC)",
		"Waited"
	], rows), ...andMore(all.length - most)];
}
function answerRow(wait, { runbook, state }, facts) {
	const { by, to, from, answer, reason, late } = wait;
	return [
		[text(clip(subjectText(runbook, wait.subject), 120)), ...wait.visit > 1 ? [text(` (visit ${wait.visit})`)] : []],
		[
			text(`${wait.kind}: `),
			answer === null ? text(wait.end === "expired" ? "expired" : "none") : inlineCode(clip(answer, 80)),
			...late && wait.end !== "expired" ? [text(", too late")] : [],
			...reason === null || reason === "" ? [] : [text(` – ${clip(reason, 300)}`)]
		],
		by === null ? [] : [inlineCode(clip(by.person, 80))],
		by === null ? [] : actorEvidence(by, facts, state.issue),
		[text(to === null || wait.end === null ? "" : timeOfDay(to))],
		[text(to === null ? "" : durationText(millisecondsBetween(from, to)))]
	];
}

// action/src/github/execution-page/final-report.ts
function finalReport(view, facts) {
	const { events, state } = view;
	const { mark, text: said } = headline(view);
	const todo = improvements(view, facts.now);
	const part = (name, worth, title, blocks, shorter = []) => ({
		name,
		worth,
		forms: [...[blocks, ...shorter].map((form) => () => titled(title, form())), () => []]
	});
	return fitParts([
		whole$1(heading(2, `${mark} ${said}`), summaryLine(view)),
		whole$1(...hasEnded(state) ? alsoPossible("Within a day, and before a newer execution, it can go on with", steeringLines(state)) : []),
		part("what stays to be put right", 12, "To be put right", () => leftOver(view, 200), [() => leftOver(view, 20)]),
		part("the timeline", 4, "Timeline", () => executionGantt(view, facts.now)),
		part("the steps", 9, "Steps", () => steps(view, 400, 120), [() => steps(view, 100, 40), () => steps(view, 30, 40)]),
		part("the answers of people", 10, "Approvals, decisions, answers", () => peopleAnswers(view, facts, 200), [() => peopleAnswers(view, facts, 40)]),
		part("the outputs", 6, "Outputs", () => outputs(view, 1e3), [() => outputs(view, 100)]),
		part("the notes", 7, "Notes", () => notes(view, 100), [() => notes(view, 10)]),
		part("interruptions", 8, "Interruptions and answers that did not count", () => interruptions(view, facts, 50), [() => interruptions(view, facts, 10)]),
		part("what to improve", 11, "To improve the runbook", () => checklist(todo, view, 100), [() => checklist(todo, view, 20)]),
		{
			name: "the diagram",
			worth: 1,
			forms: [() => folded("Flow, and the way it took", flowTaken(view)), () => []]
		},
		{
			name: "what happened, event by event",
			worth: 2,
			forms: [...[300, 60].map((most) => () => folded(`What happened (${counted(events.length, "event")})`, moments(view, most))), () => []]
		},
		whole$1(pageFooter(view, facts))
	]);
}
function titled(title, blocks) {
	return blocks.length === 0 ? [] : [heading(3, title), ...blocks];
}
function summaryLine(view) {
	const { state, runbook: { metadata } } = view;
	const took = state.finishedAt === null ? null : millisecondsBetween(state.startedAt, state.finishedAt);
	const estimate = metadata.estimated_total_duration_minutes;
	const waited = waits(view.events).reduce((sum, { from, to }) => sum + (to === null ? 0 : millisecondsBetween(from, to)), 0);
	const named = (label, value) => value === null || value === "" ? [] : [text(` · ${label} `), inlineCode(clip(value, 80))];
	return paragraph(inlineCode(clip(state.runbookId, 60)), text(` ${clip(metadata.title, 120)} · ${metadata.severity}`), ...named("operator", state.operator), ...named("incident", state.incident), ...named("ticket", state.changeTicket), ...took === null ? [] : [text(` · took ${durationText(took)}, estimated ${counted(estimate, "minute")}, of which ${durationText(waited)} waiting for people`)], text(` · ${tally(reportSteps(view).filter(({ visit }) => visit > 0))}`), ...state.breakGlass === null ? [] : [
		text(" · "),
		strong("break-glass"),
		text(`: ${clip(state.breakGlass, 300)}`)
	]);
}
function steps(view, most, widest) {
	const all = reportSteps(view).filter(({ visit }) => visit > 0);
	const rows = all.slice(0, most).map((step) => {
		const estimate = stepByNumber(view.runbook, step.step)?.estimated_duration_minutes;
		return [
			stepWords(step, widest),
			[text(stepMark(step, view))],
			[text(step.started_at === null ? "" : timeOfDay(step.started_at))],
			[text(step.duration_ms === null ? "" : durationText(step.duration_ms))],
			[text(estimate === void 0 || step.undoes !== null ? "" : `${estimate} min`)]
		];
	});
	return rows.length === 0 ? [] : [table([
		"Step",
		"State",
		"Began (UTC)",
		"Took",
		"Estimated"
	], rows), ...andMore(all.length - most)];
}
function outputs(view, widest) {
	const published = reportValues(view).filter(({ source }) => source === "published" || source === "carried");
	return published.length === 0 ? [] : [valuesTable(published, (name) => publisherOf(view, name), widest)];
}
function notes({ state }, most) {
	const shown = state.notes.slice(-most);
	return shown.length === 0 ? [] : [list(shown.map(({ at, by, text: said }) => [
		text(`${dayAndTime(at)} `),
		...by === null ? [] : [inlineCode(clip(by, 80)), text(": ")],
		...sentence(clip(said, 1e3))
	])), ...andMore(state.notes.length - shown.length)];
}
function checklist(todo, { runbook }, most) {
	if (todo.length === 0) return [];
	const items = todo.slice(0, most).map(({ step, text: said }) => ({
		...listItem([paragraph(...step === null ? [] : [strong(`Step ${clip(stepText(runbook, step), 100)}`), text(": ")], ...sentence(clip(said, 600)))]),
		checked: false
	}));
	return [list(items), ...andMore(todo.length - most)];
}
function moments(view, most) {
	const all = timeline(view);
	return [table(["At (UTC)", "What"], all.slice(0, most).map(({ at, text: said }) => [[text(dayAndTime(at))], [text(clip(said, 300))]])), ...andMore(all.length - most)];
}

// action/src/commands/on-github/report-in-job.ts
function endedHere({ context }, { events }) {
	return events.findLast((event) => event.type === "ExecutionStarted" || event.type === "ExecutionResumed")?.owner.workflow_run?.id === context.runId;
}
async function reportInJob(hub, opened, before) {
	const { state } = opened;
	const isKnown = hasEnded(before.state) && !endedHere(hub, before) && !abortedHere(hub, before);
	if (!hasEnded(state) || state.issue === null || isKnown) return;
	const facts = await pageFacts(hub, opened, { state });
	const text = finalReport(await viewInJob(hub, opened, state), facts);
	const said = await hub.issue.say(state.issue, text);
	if (!said.ok) hub.say(`The report could not be posted: ${said.message}`);
	await hub.issue.close(state.issue, state.status === "completed" ? "completed" : "not_planned");
}
function abortedHere({ context }, { events }) {
	return events.findLast(({ type }) => type === "ExecutionFinished")?.by?.run === context.runId;
}

// action/src/github/execution-page/child-run-text.ts
function childRunText(view, facts, { why, run }) {
	return fitParts([whole$1(paragraph(strong("▶️ Another run goes on"), text(`, because ${reasons[why]}. It is started by the bot and may only do what the journal announces; every approval is asked for again there. `), run === null ? text("GitHub did not say which run it is.") : link(runUrl(facts, run), `Run ${run}`)), paragraph(text(`It stands like this: ${headline(view).text}.`)), pageFooter(view, facts))]);
}
const reasons = {
	gates: "this one has no approvals left to ask for",
	budget: "the time of this job is used up",
	rejected: "an approval was refused and what the runbook says about that is left to do",
	expired: "an approval expired and what the runbook says about that is left to do",
	lost: "this one ended before its work did"
};

// action/src/commands/on-github/start-child.ts
async function startChild(hub, opened, why) {
	const { context, clock, facts, issue, say } = hub;
	const interrupt = {
		type: "Interrupt",
		at: clock.now(),
		reason: "child-run",
		signal: null,
		run: context.runId
	};
	const { state } = await recordInJob(hub, opened, [interrupt]);
	const file = context.workflow.slice(context.workflow.lastIndexOf("/") + 1);
	const child = await facts.dispatch(file, context.defaultBranch, {
		runbook: state.runbookId,
		execution: state.executionId
	});
	if (!child.ok) {
		const message = `The run that goes on could not be started: ${child.message}`;
		say(message);
		await sayRefusal(hub, state, {
			code: "not-dispatched",
			message,
			hint: "The operator answers /resume"
		});
	} else if (state.issue !== null) {
		const page = await pageFacts(hub, opened, { state });
		const view = await viewInJob(hub, opened, state);
		await issue.say(state.issue, childRunText(view, page, {
			why,
			run: child.value
		}));
	}
	return state;
}

// action/src/commands/on-github/tell-settled.ts
async function tellSettled(hub, opened, { state: found, child }, how) {
	const told = how.announced ? await announceInJob(hub, opened, found) : found;
	const settled = {
		...opened,
		state: told
	};
	await cancelOthers(hub, settled, how.tookOver);
	const state = child === null ? told : await startChild(hub, settled, child);
	await followProgress(hub, settled, how.status).end(state, {
		execution: state.executionId,
		next: "none"
	});
	await askOnIssue(hub, {
		...settled,
		state
	});
	await reportInJob(hub, {
		...settled,
		state
	}, opened);
}

export { wasInJob as a, settleLost as i, isLost as n, settledAs as o, lostJob as r, tellSettled as t };