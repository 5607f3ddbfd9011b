import { t as addMinutes } from "./time.js";
import { C as whoMayApprove, D as approvalNonce, _ as githubEvent, b as scriptBlocks, d as valuesTable, f as headline, g as personOfRun, h as operatorOfRun, i as statusComment, p as announceInJob, r as followProgress, t as sayRefusal, v as pageFacts, y as viewInJob } from "./say-refusal.js";
import { a as placeProblem, c as commentProblem, i as eventsSince, n as nextJob, o as requestName, r as environmentForGate, s as requestProblem, t as workBlocks, u as seenComments } from "./work-blocks.js";
import { a as parseComment, c as gateRefusal, i as runnerOf, l as isUnreachable, n as openInJob, t as jobEnd, u as untold } from "./job-end.js";
import { t as approvalEvidence } from "./gate-evidence.js";
import { t as Failure } from "./failure.js";
import { t as sha256 } from "./sha256.js";
import { a as statusOf, i as requestOf, t as executionOf } from "./jobs-before.js";
import { t as driveInJob } from "./drive-in-job.js";
import { t as dayAndTime } from "./instant.js";
import { a as inlineCode, d as strong, i as heading, l as paragraph, p as text, r as fence, s as list } from "./markdown-nodes.js";
import { n as reportValues, t as publisherOf } from "./report-variables.js";
import { t as stepText } from "./subject-text.js";
import { t as mentioned } from "./values-text.js";
import { a as stepByNumber, n as nextStep } from "./flow.js";
import { n as stepsOfSegment } from "./segment.js";
import { n as sentence } from "./github-markdown.js";
import { r as itemsText, t as counted } from "./step-facts.js";
import { n as visibleLines } from "./visible.js";
import { a as link, c as fitParts, d as clip, l as whole, o as runUrl, s as folded } from "./page-links.js";
import { t as pageFooter } from "./page-footer.js";
import { t as prose } from "./prose.js";
import { n as secretProblem } from "./secret-forms.js";
import { a as workflowLists, c as secretsOf } from "./workflow-lists.js";
import { t as hasEnded } from "./state.js";
import { t as planReport } from "./plan-report.js";
import { t as writeUnsent } from "./unsent-file.js";
import { readFileSync } from "node:fs";
import { join } from "node:path";

// action/src/github/answer-problem.ts
const anew = "Nothing more is approved in this execution. See who wrote to the journal with `runbook journal EXEC --verify --online`, and start anew";
function claimedAnswers(events) {
	return events.filter((event) => (event.type === "DecisionTaken" || event.type === "Confirmed" || event.type === "HandedOver") && event.by !== null);
}
function answerProblem(found, answer, issue) {
	const refusal = refused(answer, `comment ${answer.by?.comment ?? "?"}`);
	if (!found.ok) return untold(found, `the comment of ${answer.by?.person ?? "nobody"}`, refusal);
	const { author, body, createdAt, updatedAt } = found.value;
	const parsed = parseComment(body);
	const says = parsed.ok && parsed.commands.some((command) => isSame(command, answer, author));
	const isTheirs = same$1(author, answer.by?.person ?? "") && found.value.issue === issue;
	return says && isTheirs && createdAt === updatedAt ? null : refusal;
}
function dispatchedAnswerProblem(run, answer, { executionId, startedBy }) {
	const refusal = refused(answer, `run ${answer.by?.run ?? "?"}`);
	if (!run.ok) return untold(run, `the run of ${answer.by?.person ?? "nobody"}`, refusal);
	const { id, event, triggeringActor, displayTitle } = run.value;
	const isAboutIt = id === startedBy || displayTitle.split(/\s+/).includes(executionId);
	return same$1(triggeringActor, answer.by?.person ?? "") && event === "workflow_dispatch" && isAboutIt && answer.type === "DecisionTaken" ? null : refusal;
}
function grantProblem(entries, { by, seq }) {
	const person = by?.person ?? "";
	const refusal = gateRefusal("approvals-differ", `The journal tells of an approval by ${person} (line ${seq}), and GitHub does not`, anew);
	if (!entries.ok) return untold(entries, `the approvals of the run ${by?.run ?? "?"}`, refusal);
	const { environment = "" } = by ?? {};
	return entries.value.some(({ state, user, environments }) => state === "approved" && same$1(user, person) && environments.some((name) => same$1(name, environment))) ? null : refusal;
}
function commentGrantProblem(found, { by, seq, step }, issue) {
	const refusal = gateRefusal("approvals-differ", `The journal tells of an approval by ${by?.person ?? "nobody"} (line ${seq}), and GitHub shows no such comment`, anew);
	if (!found.ok) return untold(found, `the comment of ${by?.person ?? "nobody"}`, refusal);
	const { author, body, createdAt, updatedAt } = found.value;
	const parsed = parseComment(body);
	const says = parsed.ok && parsed.commands.some((one) => one.verb === "approve" && one.step === step);
	const isTheirs = same$1(author, by?.person ?? "") && found.value.issue === issue;
	return says && isTheirs && createdAt === updatedAt ? null : refusal;
}
function unconfirmedAnswer(answer) {
	return refused(answer, `their word (${answer.by?.via ?? "nobody"})`);
}
function isSame(command, answer, author) {
	switch (answer.type) {
		case "DecisionTaken": return command.verb === "choose" && command.step === answer.step && command.branch === answer.branch;
		case "Confirmed": return command.verb === answer.outcome && (!("subject" in command) || command.subject === answer.subject);
		case "HandedOver": return command.verb === "take" && same$1(answer.to, author) || command.verb === "handover" && same$1(answer.to, command.to);
		default: return answer;
	}
}
function refused({ type, by, seq }, where) {
	return gateRefusal("answer-not-confirmed", `The journal tells of a ${type} by ${by?.person ?? "nobody"} (line ${seq}), and GitHub does not show it: ${where}`, anew);
}
function same$1(one, other) {
	return one.toLowerCase() === other.toLowerCase();
}

// action/src/commands/on-github/answers-evidence.ts
async function answersProblem({ facts }, events, { executionId, issue }) {
	const comments = /* @__PURE__ */ new Map();
	const runs = /* @__PURE__ */ new Map();
	const [started] = events;
	const startedBy = started?.type === "ExecutionStarted" ? started.owner.workflow_run?.id ?? null : null;
	for (const answer of claimedAnswers(events)) {
		const { via, comment, run } = answer.by ?? {};
		let problem = unconfirmedAnswer(answer);
		if (via === "github-comment" && comment !== void 0) {
			const found = comments.get(comment) ?? facts.comment(comment);
			comments.set(comment, found);
			problem = answerProblem(await found, answer, issue);
		} else if (via === "github-dispatch" && run !== void 0) {
			const found = runs.get(run) ?? facts.run(run, 1);
			runs.set(run, found);
			problem = dispatchedAnswerProblem(await found, answer, {
				executionId,
				startedBy
			});
		}
		if (problem !== null) return problem;
	}
	return await lastGrantProblem(facts, events, issue);
}
async function lastGrantProblem(facts, events, issue) {
	const granted = events.findLast((event) => event.type === "ApprovalGranted");
	if (granted?.type !== "ApprovalGranted") return null;
	return granted.by?.via === "github-comment" ? commentGrantProblem(await facts.comment(granted.by.comment ?? 0), granted, issue) : grantProblem(await facts.approvals(granted.by?.run ?? 0), granted);
}

// action/src/commands/on-github/operator-evidence.ts
async function operatorProblem(hub, events, state) {
	if (events[0]?.by !== null) return null;
	const taken = events.findLast((event) => event.type === "HandedOver");
	const comment = taken?.by?.comment;
	if (taken?.type !== "HandedOver" || taken.by === null || comment === void 0) return nobody(state);
	const found = await hub.facts.comment(comment);
	const problem = commentProblem({
		found,
		event: {
			commentId: comment,
			body: found.ok ? found.value.body : "",
			sender: taken.by.person
		},
		issue: state.issue ?? 0,
		attempt: 1,
		askedAt: null,
		seen: /* @__PURE__ */ new Set(),
		permission: await hub.facts.permission(taken.by.person)
	});
	if (problem !== null) return problem;
	const parsed = parseComment(found.ok ? found.value.body : "");
	return parsed.ok && parsed.commands.some((command) => command.verb === "take" && same(taken.to, taken.by?.person ?? "") || command.verb === "handover" && same(taken.to, command.to)) ? null : nobody(state);
}
function nobody({ executionId }) {
	return {
		code: "no-operator",
		message: `No comment on the issue of ${executionId} puts a person in charge`,
		hint: "Somebody who will operate it answers /take; then the approvers are asked"
	};
}
function same(one, other) {
	return one.toLowerCase() === other.toLowerCase();
}

// action/src/commands/on-github/approve-by-comment.ts
async function approvalByComment(hub, gate, state) {
	const { context, payload, facts, clock, store } = hub;
	const event = githubEvent(context.event, payload);
	if (event.kind !== "comment") return null;
	const parsed = parseComment(event.body);
	const command = parsed.ok ? parsed.commands.find(({ verb }) => verb === "approve") : void 0;
	if (command?.verb !== "approve" || command.step !== gate.step) return null;
	const at = clock.now();
	const refuse = (refusal) => ({
		type: "RefuseGate",
		at,
		by: null,
		refusal
	});
	const read = await store.read(state.executionId);
	const problem = commentProblem({
		found: await facts.comment(event.commentId),
		event: {
			commentId: event.commentId,
			body: event.body,
			sender: context.person
		},
		issue: state.issue ?? 0,
		attempt: context.attempt,
		askedAt: gate.since,
		seen: read.ok ? seenComments(read.events) : /* @__PURE__ */ new Set(),
		permission: await facts.permission(context.person)
	});
	if (problem !== null) return refuse(problem);
	const events = read.ok ? read.events : [];
	const unowned = await operatorProblem(hub, events, state) ?? await answersProblem(hub, events, state);
	if (unowned !== null) return refuse(unowned);
	if (command.nonce !== approvalNonce(gate)) return refuse({
		code: "wrong-nonce",
		message: `\`${command.nonce}\` does not stand for what is asked now`,
		hint: "Read what is asked now: the line to answer stands below it"
	});
	return {
		type: "Approve",
		at,
		by: {
			person: context.person,
			via: "github-comment",
			run: context.runId,
			comment: event.commentId
		},
		step: gate.step,
		reason: null
	};
}

// action/src/github/consumed-approvals.ts
function consumedApprovals(events, runId, environment) {
	const name = environment.toLowerCase();
	return events.flatMap(({ type, by }) => type === "ApprovalGranted" && by?.run === runId && by.environment?.toLowerCase() === name ? [by.person] : []);
}

// action/src/commands/on-github/approve-in-job.ts
async function approvalInJob(hub, opened, gate, state) {
	const { context, facts, clock, store } = hub;
	const refuse = (refusal) => {
		if (isUnreachable(refusal)) throw new Failure("refused", refusal.message, refusal.hint);
		return {
			type: "RefuseGate",
			at: clock.now(),
			by: null,
			refusal
		};
	};
	const other = requestProblem(requestOf(hub), requestName(gate));
	if (other !== null) return refuse(other);
	const read = await store.read(state.executionId);
	const events = read.ok ? read.events : opened.events;
	const changed = eventsSince(events, gate.request);
	if (changed !== null) return refuse(changed);
	const unowned = await operatorProblem(hub, events, state) ?? await answersProblem(hub, events, state);
	if (unowned !== null) return refuse(unowned);
	const found = await environmentForGate(hub, {
		...opened,
		state
	}, gate);
	if (!found.ok) return refuse(found.refusal);
	const { environment } = found;
	const runner = runnerOf(opened.plan.runbook, opened.config);
	const moved = placeProblem({
		environment: gate.environment ?? "",
		runner
	}, {
		environment,
		runner
	}, sha256);
	if (moved !== null) return refuse(moved);
	const evidence = approvalEvidence({
		attempt: context.attempt,
		entries: await facts.approvals(context.runId),
		environment,
		consumed: consumedApprovals(events, context.runId, environment)
	});
	if (!evidence.ok) return refuse(evidence.refusal);
	const { person, entry, comment } = evidence;
	return {
		type: "Approve",
		at: clock.now(),
		by: {
			person,
			via: "github-environment",
			run: context.runId,
			environment,
			entry
		},
		step: gate.step,
		reason: comment === "" ? null : comment
	};
}

// action/src/commands/on-github/decisions-of-run.ts
function decisionsOfRun(hub, { events }) {
	const event = githubEvent(hub.context.event, hub.payload);
	const read = event.kind === "dispatch" ? event.inputs : null;
	const by = personOfRun(hub);
	if (read?.ok !== true || by === null) return () => null;
	const used = events.flatMap((one) => one.type === "DecisionTaken" && one.by?.run === hub.context.runId ? [one.step] : []);
	const left = read.inputs.decisions.map((text) => {
		const [step = "", ...branch] = text.split("=");
		return {
			step: Number(step),
			branch: branch.join("=")
		};
	});
	for (const step of used) {
		const index = left.findIndex((one) => one.step === step);
		if (index !== -1) left.splice(index, 1);
	}
	return ({ step }) => {
		const index = left.findIndex((one) => one.step === step);
		const [taken] = index === -1 ? [] : left.splice(index, 1);
		if (taken === void 0) return null;
		return {
			type: "Choose",
			at: hub.clock.now(),
			by,
			step,
			branch: taken.branch,
			reason: null
		};
	};
}

// action/src/github/execution-page/approval-blocks.ts
function checkedAgain({ recheck }, { runbook }) {
	return recheck.length === 0 ? [] : [paragraph(strong("Checked again first"), text(`: ${recheck.map((number) => `step ${clip(stepText(runbook, number), 120)}`).join(", ")}`))];
}
function runBlocks(step) {
	const items = itemsText(step.for_each);
	return [
		heading(3, "What will run"),
		...step.when === void 0 ? [] : [paragraph(text("Only when "), inlineCode(clip(step.when, 1e3)))],
		...items === null ? [] : [paragraph(text("For each of "), inlineCode(clip(items, 1e4)))],
		...scriptBlocks(step.commands),
		...step.automation_script === void 0 ? [] : [paragraph(text("Automation "), inlineCode(clip(step.automation_script, 200)))],
		...step.notify === void 0 ? [] : [paragraph(text("Message to "), inlineCode(clip(step.notify.channel, 100)), text(`: ${clip(step.notify.message, 2e3)}`))],
		...step.step_type === "manual" ? [paragraph(text("A person runs this by hand and says when it is done."))] : []
	];
}
function followingSteps(step, { runbook, state }) {
	if (step.step_type === "decision") return [];
	const target = nextStep(runbook, step);
	const next = target === "end" ? void 0 : stepByNumber(runbook, target);
	return (next === void 0 ? [] : stepsOfSegment(runbook, {
		...state,
		grant: null
	}, next)).filter(({ step_number: number }) => number !== step.step_number);
}
function followingBlocks(steps, commands) {
	if (steps.length === 0) return [paragraph(strong("After it"), text(" a person is asked again, or the runbook ends."))];
	return [
		heading(3, "What runs after it without another question"),
		list(steps.map((step) => [strong(String(step.step_number)), text(` ${clip(step.title, 160)} (${step.step_type})`)])),
		...commands ? folded("Their commands", steps.flatMap((step) => step.commands.length === 0 ? [] : [paragraph(strong(`Step ${step.step_number}`)), ...scriptBlocks(step.commands)])) : []
	];
}
function undoBlocks(step, undo) {
	const title = heading(3, "What undoes it");
	if (step.irreversible !== void 0) return [title, paragraph(strong("Nothing"), text(": "), ...sentence(clip(step.irreversible, 1e3)))];
	if (undo === void 0) return [title, paragraph(strong("Nothing is declared."))];
	return [
		title,
		paragraph(text(`Step ${undo.step_number} ${clip(undo.title, 160)}${undo.step_type === "manual" ? ", by hand" : ""}`)),
		...scriptBlocks(undo.commands)
	];
}
function outputBlocks(earlier, most) {
	if (earlier.length === 0) return [];
	return [
		heading(3, "What earlier steps wrote"),
		paragraph(strong("Nobody checked this."), text(" It is what commands printed, and can say anything.")),
		...earlier.flatMap(({ step, title, text: said }) => [paragraph(text(`Step ${step} ${clip(title, 160)}`)), fence("text", said.length > most ? `…${visibleLines(said.slice(-most).toWellFormed())}` : said)])
	];
}

// action/src/github/execution-page/approver-summary.ts
const longestSummary$1 = 3e5;
function approverSummary(view, gate, facts, earlier = [], limit = longestSummary$1) {
	const step = stepByNumber(view.runbook, gate.step);
	if (step === void 0) return "";
	const following = followingSteps(step, view);
	const undo = step.rollback_step === void 0 ? void 0 : stepByNumber(view.runbook, step.rollback_step);
	const script = [step, ...undo === void 0 ? [] : [undo]];
	const values = step.automation_script === void 0 ? mentioned(reportValues(view), script.flatMap(({ commands }) => commands)) : reportValues(view);
	const rest = reportValues(view).filter(({ name }) => !values.some((value) => value.name === name));
	const parts = [
		whole(heading(2, `✋ Approve step ${clip(stepText(view.runbook, gate.step), 160)}?`), factList(gate, view, facts)),
		{
			name: "what the step is for",
			worth: 3,
			forms: [() => prose(step.description), () => []]
		},
		whole(...checkedAgain(step, view)),
		{
			name: "THE COMMANDS",
			worth: 100,
			forms: [() => runBlocks(step), () => []]
		},
		{
			name: "THE VALUES",
			worth: 99,
			forms: [() => values.length === 0 ? [] : [heading(3, "With these values"), valuesTable(values, (name) => publisherOf(view, name), 1e4)], () => []]
		},
		{
			name: "what undoes it",
			worth: 98,
			forms: [() => undoBlocks(step, undo), () => []]
		},
		{
			name: "what runs after it without another question",
			worth: 97,
			forms: [
				() => followingBlocks(following, true),
				() => followingBlocks(following, false),
				() => []
			]
		},
		{
			name: "the other values",
			worth: 2,
			forms: [() => rest.length === 0 ? [] : folded("Other values", [valuesTable(rest, (name) => publisherOf(view, name))]), () => []]
		},
		{
			name: "earlier output",
			worth: 1,
			forms: [
				() => outputBlocks(earlier, 8e3),
				() => outputBlocks(earlier, 1e3),
				() => []
			]
		},
		whole(pageFooter(view, facts))
	];
	return fitParts(parts, limit);
}
function factList(gate, view, facts) {
	const { state, runbook: { metadata } } = view;
	const row = (label, ...value) => [
		strong(label),
		text(": "),
		...value
	];
	const optional = (label, value) => value === null || value === "" ? [] : [row(label, inlineCode(clip(value, 200)))];
	return list([
		...facts.approvals === "environment" && facts.asking !== null ? [row("Answer", link(runUrl(facts, facts.asking), "Review deployments"), text(" at the top of this run: approve or reject"))] : [],
		row("Who may", ...whoMayApprove(gate, view, facts)),
		row("Runbook", inlineCode(clip(state.runbookId, 60)), text(` ${clip(metadata.title, 120)}, version ${clip(state.runbookVersion, 40)}, ${metadata.severity}`)),
		...optional("Operator", state.operator),
		...optional("Incident", state.incident),
		...optional("Change ticket", state.changeTicket),
		...gate.environment === null ? [] : [row("Environment", inlineCode(clip(gate.environment, 80)))],
		row("Asked", text(`${dayAndTime(gate.since)} UTC${gate.visit > 1 ? `, visit ${gate.visit} of this step` : ""}`)),
		row("Expires", text(gate.expiresAt === null ? "never" : `${dayAndTime(gate.expiresAt)} UTC; an approval after that does not count`)),
		row("Digest of what would run", inlineCode(gate.digest)),
		...state.breakGlass === null ? [] : [row("🔨 Break-glass", text(clip(state.breakGlass, 500)))],
		...facts.approvals === "comment" ? [row("Approve with the comment", inlineCode(`/approve ${gate.step} ${approvalNonce(gate)}`), text(" on the issue of this execution"))] : []
	]);
}

// action/src/commands/on-github/earlier-output.ts
function earlierOutput({ plan, root }, events) {
	const texts = /* @__PURE__ */ new Map();
	for (const event of events) {
		if (event.type !== "CommandFinished" || event.stdout.kept === null) continue;
		const text = readKept(join(root, ".runbook", "output", event.stdout.kept));
		if (text === null) continue;
		const all = (texts.get(event.step) ?? "") + text;
		texts.delete(event.step);
		texts.set(event.step, all);
	}
	return [...texts].slice(-10).map(([step, text]) => ({
		step,
		title: stepByNumber(plan.runbook, step)?.title ?? "",
		text: text.slice(-4e3)
	}));
}
function readKept(path) {
	try {
		return readFileSync(path, "utf8");
	} catch {
		return null;
	}
}

// action/src/commands/on-github/job-summary.ts
async function jobSummary(hub, opened, state, outputs) {
	const view = await viewInJob(hub, opened, state);
	const facts = await pageFacts(hub, opened, {
		state,
		outputs
	});
	const { gate } = state;
	return gate?.kind === "approval" ? approverSummary(view, gate, facts, earlierOutput(opened, view.events)) : statusComment(view, facts);
}

// action/src/commands/on-github/secrets-in-job.ts
async function secretsInJob({ variable, secrets, repository }, runbook) {
	const { runbooks, config } = await repository();
	for (const name of /* @__PURE__ */ new Set([...secretsOf(runbook), ...workflowLists(runbooks, config).secrets])) {
		const value = variable(name) ?? "";
		if (value === "") continue;
		const problem = secretProblem(value);
		if (problem !== null) throw new Failure("usage", `The secret ${name} ${problem}`, `Put a longer value into the secret ${name}`);
		secrets.add(value, name);
	}
}

// action/src/github/execution-page/journal-trouble-text.ts
const longestSummary = 3e5;
function journalTroubleText(view, facts, trouble, limit = longestSummary) {
	const { mark, text: said } = headline(view);
	const left = remainingSteps(view);
	return fitParts([
		whole(heading(2, "⚠️ The journal cannot be written"), paragraph(...sentence(clip(trouble.message, 1e3))), paragraph(text(`${counted(trouble.unsent, "event")} happened that the journal on the branch does not have. Nothing further was begun. Before it stopped: ${mark} ${said}.`)), list(mending(view, facts, trouble), true)),
		...left.length === 0 ? [] : [whole(heading(3, "What is left to do"))],
		{
			name: "the values",
			worth: left.length + 1,
			forms: [() => valueBlocks(left, view), () => []]
		},
		...left.map((step, index) => ({
			name: `step ${step.step_number}`,
			worth: left.length - index,
			forms: [
				() => stepBlocks(step, true),
				() => stepBlocks(step, false),
				() => []
			]
		}))
	], limit);
}
function valueBlocks(steps, view) {
	const values = mentioned(reportValues(view), steps.flatMap(({ commands }) => commands));
	return values.length === 0 ? [] : [paragraph(text("With these values:")), valuesTable(values, (name) => publisherOf(view, name))];
}
function mending({ state, program }, facts, { artifact }) {
	const { run } = facts;
	return [
		artifact === null || run === null ? [text("The events could not be kept as an artifact either; the log of the job has them.")] : [
			text("Download the artifact "),
			inlineCode(clip(artifact, 100)),
			text(" of the "),
			link(runUrl(facts, run), "run"),
			text(".")
		],
		[
			text("When GitHub answers again, give it to "),
			inlineCode(`${program} journal ${clip(state.executionId, 120)} --push FILE`),
			text(".")
		],
		[
			text("Then reply "),
			inlineCode("/resume"),
			text(" on the issue; what was done is not done again.")
		],
		[
			text("Until then, what must not wait can be done by hand from below: say so afterwards with "),
			inlineCode("/note TEXT"),
			text(".")
		]
	];
}
function remainingSteps({ state, runbook, events, program }) {
	if (hasEnded(state)) return [];
	const current = state.current === null ? null : state.visits[state.current] ?? null;
	const plan = planReport(runbook, {
		values: reportValues({
			state,
			runbook,
			events,
			program
		}),
		missingPrograms: [],
		startAt: current?.step ?? state.startAt
	});
	const done = current !== null && (current.status === "completed" || current.status === "skipped");
	return plan.steps.filter(({ step }) => !(done && step === current.step)).flatMap(({ step }) => stepByNumber(runbook, step) ?? []);
}
function stepBlocks(step, commands) {
	const approval = step.requires_approval ? [text(` (needs approval by ${step.approvers.slice(0, 10).map((role) => clip(role, 60)).join(" or ")})`)] : [];
	const { automation_script: automation = null, notify = null } = step;
	const branches = Object.entries(step.decision_branches).slice(0, 30).map(([branch, target]) => `${clip(branch, 80)} → ${target === "end" ? "end" : `step ${target}`}`);
	return [paragraph(strong(`Step ${step.step_number} ${clip(step.title, 120)}`), ...approval, ...branches.length === 0 ? [] : [text(`: ${branches.join(", ")}`)]), ...commands ? workBlocks({
		commands: step.commands,
		automation,
		notify
	}) : []];
}

// action/src/commands/on-github/save-unsent.ts
const folderName = "runbook-unsent";
async function saveUnsent(hub, opened, driven) {
	const { state } = driven;
	const { context } = hub;
	writeUnsent(join(context.temp, folderName), driven, hub.secrets);
	const message = "The journal could not be written for a while; what ran is kept in an artifact of this run";
	const artifact = `${folderName}-${context.job}-${context.attempt}`;
	const facts = await pageFacts(hub, opened, { state });
	const text = journalTroubleText(await viewInJob(hub, opened, state), facts, {
		message,
		unsent: driven.unsent?.drafts.length ?? 0,
		artifact
	});
	hub.say(message);
	return {
		exitCode: 1,
		outputs: {
			execution: state.executionId,
			next: "none"
		},
		summary: text,
		error: {
			title: "journal-unreachable",
			message: `${message}. Then: runbook journal ${state.executionId} --push ${state.executionId}.json`
		}
	};
}

// action/src/commands/on-github/segment-job.ts
const budgetMinutes = 300;
async function segmentJob(hub) {
	const { context, clock } = hub;
	const until = addMinutes(clock.now(), budgetMinutes);
	const opened = await openInJob(hub, executionOf(hub));
	await secretsInJob(hub, opened.plan.runbook);
	const gated = context.job.startsWith("gate-");
	const progress = followProgress(hub, opened, statusOf(hub));
	let { state } = opened;
	let end;
	try {
		const driven = await driveInJob(hub, opened, {
			by: operatorOfRun(hub, opened.state),
			place: {
				begins: beginsIn(opened, gated),
				until
			},
			answer: answererOf(hub, opened, gated),
			recorded: (_events, now) => progress.recorded(now),
			onLine: progress.line
		});
		({state} = driven);
		({state, end} = await afterDrive(hub, opened, driven));
	} catch (thrown) {
		await progress.end(state, {});
		throw thrown;
	}
	return {
		...end,
		outputs: {
			...end.outputs,
			status: await progress.end(state, end.outputs)
		}
	};
}
function beginsIn({ plan }, gated) {
	if (!gated) return "all";
	return plan.runbook.metadata.environment === void 0 ? "after-approval" : "approved";
}
function answererOf(hub, opened, gated) {
	const decide = decisionsOfRun(hub, opened);
	let asked = false;
	return async (gate, state) => {
		if (gate.kind === "decision") return decide(gate);
		if (gate.kind !== "approval" || asked) return null;
		asked = true;
		if (gated) return await approvalInJob(hub, opened, gate, state);
		return opened.config.approvals === "comment" ? await approvalByComment(hub, gate, state) : null;
	};
}
const takenOver = {
	code: "taken-over",
	message: "Another run has taken the execution over",
	hint: "Its issue says which one"
};
async function afterDrive(hub, opened, driven) {
	const { state, stopped } = driven;
	const { executionId: execution } = state;
	if (stopped === "unrecorded") return {
		state,
		end: await saveUnsent(hub, opened, driven)
	};
	if (stopped === "fenced" || stopped === "refused") return {
		state,
		end: jobEnd({
			execution,
			next: "none"
		}, { refusal: driven.refusal ?? takenOver })
	};
	const told = await announceInJob(hub, opened, state);
	const next = await nextJob(hub, {
		...opened,
		state: told
	});
	const refusal = driven.refusal ?? next.refusal;
	const outputs = driven.refusal === null ? next.outputs : {
		...next.outputs,
		next: "none",
		gate: "",
		request: ""
	};
	if (refusal !== null) await sayRefusal(hub, state, refusal);
	const summary = await jobSummary(hub, opened, told, outputs);
	const bad = refusal !== null || stopped === "interrupted" || stopped === "finished" && state.status !== "completed";
	const child = String(state.interrupted?.reason === "budget");
	return {
		state: told,
		end: jobEnd({
			...outputs,
			child
		}, {
			refusal,
			summary,
			failed: bad
		})
	};
}

export { segmentJob };