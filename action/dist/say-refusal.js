import { t as didYouMean } from "./did-you-mean.js";
import { a as stepByNumber, i as rollbackSteps } from "./flow.js";
import { n as visibleLines, t as visible } from "./visible.js";
import { a as inlineCode, d as strong, f as table, i as heading, l as paragraph, o as joined, p as text, r as fence, s as list } from "./markdown-nodes.js";
import { t as flowGraph } from "./flow-graph2.js";
import { a as shownValue, t as counted } from "./step-facts.js";
import { n as millisecondsBetween } from "./time.js";
import { n as record$1 } from "./drive.js";
import { i as visitCount, n as notStarted, t as hasEnded } from "./state.js";
import { i as evolve, n as isUnreachable } from "./journal-failure.js";
import "./answers.js";
import { n as sentence } from "./github-markdown.js";
import { t as mermaid } from "./mermaid2.js";
import { n as durationText, r as timeOfDay, t as dayAndTime } from "./instant.js";
import { r as grammarOf } from "./comment-grammar-table.js";
import { a as link, c as fitParts, d as clip, l as whole, o as runUrl, r as issueUrl, s as folded } from "./page-links.js";
import { n as runUrl$1, r as statusMark } from "./run-context.js";
import { r as isExecutionId } from "./execution-id.js";
import { n as sentenceOf } from "./event-lines.js";
import { n as subjectText, t as stepText } from "./subject-text.js";
import { t as roleHolders } from "./role-holders.js";
import { n as visitStatus, t as reportSteps } from "./report-steps.js";
import { n as answersOf } from "./answer-commands.js";
import { t as pageFooter } from "./page-footer.js";
import { f as quoted } from "./job-end.js";
import { n as channelsInJob } from "./former-owner.js";
import { createHash } from "node:crypto";

// action/src/github/approval-nonce.ts
function approvalNonce({ digest, request }) {
	return createHash("sha256").update(`${digest}${request}`).digest("hex").slice(0, 8);
}

// action/src/github/reply-lines.ts
function gateLines(gate, approvals) {
	switch (gate.kind) {
		case "approval": return [...approvals === "comment" ? [{
			line: `/approve ${gate.step} ${approvalNonce(gate)}`,
			does: `Approves step ${gate.step}; it runs at once`,
			right: "approver"
		}] : [], {
			line: `/reject ${gate.step} REASON`,
			does: `Refuses it; step ${gate.step} is skipped, and what it says about failure follows`,
			right: "approver"
		}];
		case "decision": return Object.entries(gate.branches).map(([branch, target]) => ({
			line: `/choose ${gate.step} ${visible(branch)}`,
			does: target === "end" ? "Ends the runbook" : `Goes on with step ${target}`,
			right: "operator"
		}));
		case "confirmation": return gate.answers.map((answer) => outcomeLine(gate.subject, answer, gate));
		default: return gate;
	}
}
function steeringLines(state) {
	if (state.status === "not_started") return [
		fromGrammar("/set NAME=value", "set"),
		fromGrammar("/take", "take"),
		fromGrammar("/abort", "abort")
	];
	if (state.ending !== null) return reopeningLines(state);
	const take = fromGrammar("/take", "take");
	const abort = fromGrammar("/abort REASON", "abort");
	const note = fromGrammar("/note TEXT", "note");
	if (state.operator === "") return [
		take,
		abort,
		note
	];
	const rollback = fromGrammar("/rollback", "rollback");
	const others = [
		fromGrammar("/handover @LOGIN", "handover"),
		take,
		note
	];
	if (state.gate !== null) {
		const offered = gateLines(state.gate, "environment").map(({ line }) => line);
		return [
			rollback,
			abort,
			...others
		].filter(({ line }) => !offered.some((other) => other.split(" ")[0] === line.split(" ")[0]));
	}
	return state.status === "paused" ? [
		fromGrammar("/resume", "resume"),
		rollback,
		abort,
		...others
	] : [
		fromGrammar("/pause", "pause"),
		fromGrammar("/lost", "lost"),
		...others
	];
}
function outcomeLine(subject, answer, { reason }) {
	if (answer === "rollback") return {
		line: "/rollback",
		does: "Undoes what was done, latest first",
		right: "operator"
	};
	if (answer === "abort") return fromGrammar("/abort", "abort");
	return {
		line: `/${answer} ${subject}${answer === "failed" || answer === "skip" && (reason === "condition" || reason === "preflight") ? " REASON" : ""}`,
		does: does(answer, subject, reason),
		right: "operator"
	};
}
function does(answer, subject, reason) {
	const what = /^\d+$/.test(subject) ? `step ${subject}` : subject;
	switch (answer) {
		case "done": return reason === "irreversible" ? `What ${what} did was put right by hand; the rollback goes on` : `Takes ${what} as done and goes on`;
		case "failed": return reason === "irreversible" ? "It stays as it is; the rollback stops here" : `Takes ${what} as failed; what it says about failure follows`;
		case "skip": return reason === "irreversible" ? "Leaves it as it is; the rollback goes on with what was before it" : `Goes on without ${what}`;
		case "retry": return reason === "condition" || reason === "preflight" ? `Checks ${what} again` : `Runs ${what} again`;
		default: return answer;
	}
}
function reopeningLines({ status, ending }) {
	if (status !== "failed") return [];
	const until = `within ${24} hours after the end, and before a newer execution held the lock`;
	const rollback = {
		line: "/rollback",
		does: `Undoes what was done, ${until}`,
		right: "operator"
	};
	const subject = ending?.subject ?? null;
	const take = fromGrammar("/take", "take");
	if (subject === null) return [rollback, take];
	const step = /^\d+$/.test(subject);
	return [
		{
			line: `/retry ${subject}`,
			does: `Runs it again and goes on, ${until}`,
			right: "operator"
		},
		...step ? [{
			line: `/done ${subject}`,
			does: `Takes it as done and goes on, ${until}`,
			right: "operator"
		}] : [],
		{
			line: step ? `/skip ${subject}` : `/skip ${subject} REASON`,
			does: `Goes on without it, ${until}`,
			right: "operator"
		},
		rollback,
		take
	];
}
function fromGrammar(line, verb) {
	const { meaning, right } = grammarOf(verb);
	return {
		line,
		does: meaning,
		right
	};
}

// action/src/github/execution-page/awaits-somebody.ts
function awaitsSomebody(state) {
	if (hasEnded(state)) return false;
	if (state.gate !== null) return true;
	const itself = [
		"segment",
		"budget",
		"child-run"
	].includes(state.interrupted?.reason ?? "");
	return state.status === "paused" && !itself;
}

// action/src/github/execution-page/who-may-approve.ts
const mostNamed = 12;
const longestName$1 = 80;
function whoMayApprove({ approvers }, { state }, { roles }) {
	const named = approvers.slice(0, mostNamed).flatMap((role, index) => {
		const holders = roles[role];
		return [
			...index === 0 ? [] : [text(" or ")],
			name(role),
			...holders === void 0 ? [] : people(holders)
		];
	});
	const operators = operatorsOf(state);
	return [
		...named,
		...approvers.length > mostNamed ? [text(` or ${approvers.length - mostNamed} more roles`)] : [],
		...operators.length === 0 ? [] : [
			text("; not "),
			...joined(operators.slice(0, mostNamed).map(name)),
			text(operators.length === 1 ? ", who operates it" : ", who operate it")
		]
	];
}
function people({ users, teams }) {
	const all = [...users, ...teams];
	if (all.length === 0) return [text(" (nobody)")];
	const more = all.length > mostNamed ? [text(` and ${all.length - mostNamed} more`)] : [];
	return [
		text(" ("),
		...joined(all.slice(0, mostNamed).map(name)),
		...more,
		text(")")
	];
}
function operatorsOf(state) {
	if (state.breakGlass !== null) return [];
	return [.../* @__PURE__ */ new Set([
		state.startedBy,
		state.operator,
		...state.actors
	])].filter((person) => person !== "");
}
function name(value) {
	return inlineCode(clip(value, longestName$1));
}

// action/src/github/execution-page/gate-facts.ts
const longestText$2 = 1e3;
const longestName = 80;
const mostNames = 30;
function gateFacts(gate, view, facts) {
	const { state, runbook } = view;
	const step = gate.step === null ? void 0 : stepByNumber(runbook, gate.step);
	const until = gate.expiresAt === null ? [] : [fact("Until", text(untilText(gate, gate.expiresAt)))];
	const refused = lastRefusal(gate, view);
	if (gate.kind === "approval") return [
		...refused,
		...approvalFacts(gate, view, facts),
		...until
	];
	const asks = gate.kind === "decision" || gate.reason === "manual" ? [fact("What", ...sentence(clip(oneLine(step?.description ?? ""), 400)))] : [fact("Why", ...sentence(clip(oneLine(gate.message), longestText$2)))];
	const items = gate.kind === "confirmation" && gate.items.length > 0 ? [fact("Items", ...names(gate.items))] : [];
	const who = state.operator === "" ? [] : [fact("Who", inlineCode(clip(state.operator, longestName)), text(", the operator"))];
	return [
		...refused,
		...asks,
		...items,
		...who,
		...until
	];
}
function lastRefusal(gate, { events }) {
	const refused = events.findLast((event) => event.type === "GateRefused" && event.subject === gate.subject && event.visit === gate.visit);
	return refused === void 0 ? [] : [fact("Did not count", ...sentence(clip(oneLine(refused.message), longestText$2)), text(" ("), inlineCode(clip(refused.reason, 60)), text(")"))];
}
function oneLine(value) {
	return value.replaceAll(/[ \t]*\n\s*/g, " ").trim();
}
function untilText({ kind, expired }, expiresAt) {
	const when = `${dayAndTime(expiresAt)} UTC`;
	if (kind === "approval") return `${when}; then the step is skipped`;
	return expired ? `${when}, which is over; it can still be answered` : `${when}; it can be answered later as well`;
}
function approvalFacts(gate, view, facts) {
	const { approvals, asking } = facts;
	const who = fact("Who", ...whoMayApprove(gate, view, facts));
	if (approvals === "comment") return [fact("Where", text("here, by the reply below")), who];
	const environment = gate.environment === null ? [] : [text(", environment "), inlineCode(clip(gate.environment, longestName))];
	return asking === null ? [fact("Where", text("nowhere now: no run asks; with "), inlineCode("/resume"), text(" a new one does")), who] : [fact("Where", link(runUrl(facts, asking), "Review deployments"), text(" in the run"), ...environment, text("; the summary there shows what will run")), who];
}
function names(values) {
	const more = values.length > mostNames ? [text(` and ${values.length - mostNames} more`)] : [];
	return [...joined(values.slice(0, mostNames).map((value) => inlineCode(clip(value, longestName)))), ...more];
}
function fact(label, ...value) {
	return [
		strong(label),
		text(": "),
		...value
	];
}

// action/src/github/execution-page/awaited-blocks.ts
function awaitedBlocks(view, facts) {
	const { state } = view;
	if (!awaitsSomebody(state)) return [];
	const { gate } = state;
	const about = gate === null ? [] : gateFacts(gate, view, facts);
	const { answers, others } = repliesTo(view, facts);
	const elsewhere = gate?.kind === "approval" && state.operator !== "" && facts.approvals === "environment";
	return [
		...about.length === 0 ? [] : [list(about)],
		...replyBlocks(elsewhere ? "To refuse it, reply on this issue with" : "Reply on this issue with", answers),
		...alsoPossible("Also", others)
	];
}
const mostSteering = 3;
function repliesTo(view, facts) {
	const { gate, operator } = view.state;
	const steering = steeringLines(view.state);
	return gate === null || operator === "" ? {
		answers: steering.slice(0, mostSteering),
		others: steering.slice(mostSteering)
	} : {
		answers: answerLines(gate, view, facts),
		others: steering
	};
}
function answerLines(gate, { runbook }, { approvals }) {
	const lines = gateLines(gate, approvals);
	if (gate.kind !== "decision") return lines;
	const targets = Object.values(gate.branches);
	return lines.map((reply, index) => {
		const target = targets[index];
		const title = typeof target === "number" ? stepByNumber(runbook, target)?.title : void 0;
		return title === void 0 ? reply : {
			...reply,
			does: `${reply.does}, ${title}`
		};
	});
}
function alsoPossible(label, replies) {
	return replies.length === 0 ? [] : [paragraph(text(`${label}: `), ...joined(replies.map(({ line }) => inlineCode(line))))];
}
const mostReplies = 24;
const longestReply = 300;
function replyBlocks(title, replies) {
	const shown = replies.slice(0, mostReplies);
	const rest = replies.length - shown.length;
	return [
		paragraph(strong(title)),
		list(shown.map(({ line, does }) => [
			inlineCode(clip(line, longestReply)),
			text(" – "),
			...sentence(clip(does, longestReply))
		])),
		...rest === 0 ? [] : [paragraph(text(`and ${rest} more of this kind`))]
	];
}

// action/src/github/execution-page/script-blocks.ts
function scriptBlocks(scripts) {
	return scripts.map((script) => fence("bash", script));
}

// action/src/commands/on-github/page-facts-in-job.ts
async function viewInJob(hub, { plan, events }, state) {
	const read = await hub.store.read(state.executionId);
	return {
		state,
		events: read.ok ? read.events : events,
		runbook: plan.runbook,
		program: "runbook"
	};
}
async function pageFacts(hub, { config }, { state, outputs = {}, tail = null }) {
	const { context, clock } = hub;
	return {
		repositoryUrl: `${context.serverUrl}/${context.repository}`,
		run: context.runId,
		file: await fileOf(hub, state.runbookId),
		now: clock.now(),
		roles: config.approvers,
		approvals: config.approvals,
		asking: outputs.next === "approval" && (outputs.gate ?? "") !== "" ? context.runId : null,
		others: await othersOf(hub, state.executionId),
		tail
	};
}
async function fileOf({ repository, folder }, runbookId) {
	const { runbooks } = await repository();
	const found = runbooks.find(({ id }) => id === runbookId);
	return found === void 0 ? null : `${folder}${found.file.path}`;
}
async function othersOf({ store, repository }, executionId) {
	const open = (await store.open()).filter((other) => other.executionId !== executionId);
	if (open.length === 0) return [];
	const { runbooks } = await repository();
	return open.map(({ executionId: id, runbookId, issue }) => ({
		executionId: id,
		runbookId,
		issue: issue ?? null,
		services: runbooks.find((one) => one.id === runbookId)?.runbook.metadata.services_affected ?? [],
		status: "in_progress"
	}));
}

// action/src/github/execution-name.ts
function isExecutionName(text) {
	return text.length <= 200 && isExecutionId(text);
}

// action/src/github/read-text.ts
function no$2(message, hint) {
	return {
		ok: false,
		message,
		hint
	};
}

// action/src/github/dispatch-fields.ts
function readRunbook(text) {
	const id = text.trim();
	if (id === "" || id === "-") return {
		ok: true,
		value: null
	};
	return /^[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*$/.test(id) && id.length <= 80 ? {
		ok: true,
		value: id
	} : no$2(`Unexpected runbook ${quoted(id)}, expected its id`, "Choose one from the list");
}
function readLine(name, text, most) {
	const line = text.trim();
	if (line === "") return {
		ok: true,
		value: null
	};
	if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(line)) return no$2(`Unexpected control character in \`${name}\`, expected one line`, "Type it again by hand");
	return line.length <= most ? {
		ok: true,
		value: line
	} : no$2(`Unexpected ${line.length} characters in \`${name}\`, expected at most ${most}`, "Shorten it; `/note TEXT` on the issue takes more");
}
function readMode(text) {
	switch (text.trim()) {
		case "":
		case "execute": return {
			ok: true,
			value: "execute"
		};
		case "dry run":
		case "dry-run": return {
			ok: true,
			value: "dry-run"
		};
		default: return no$2(`Unexpected mode ${quoted(text)}, expected \`execute\` or \`dry run\``, "Choose one from the list");
	}
}
function readExecution(text) {
	const id = text.trim();
	if (id === "") return {
		ok: true,
		value: null
	};
	return isExecutionName(id) ? {
		ok: true,
		value: id
	} : no$2(`Unexpected execution ${quoted(id)}, expected an id such as \`exec-RB-DB-001-20270102T030405Z-a1b2c3\``, "Copy it from the issue of the execution");
}

// action/src/github/read-decisions.ts
function readDecisions(text) {
	const trimmed = text.trim();
	const given = trimmed.startsWith("{") ? fromJson(trimmed) : trimmed.split(/[\r\n,]/);
	if (given === null) return no$1("expected one JSON object");
	const answers = [];
	for (const part of given) {
		const one = part.trim();
		if (one === "" || one.startsWith("#")) continue;
		const [, step, branch] = /^([1-9]\d{0,5})\s*=\s*([^\s=](?:[^\r\n=]*[^\s=])?)$/u.exec(one) ?? [];
		if (step === void 0 || branch === void 0 || branch.length > 100) return no$1(`unexpected ${quoted(one)}, expected STEP=BRANCH`);
		answers.push(`${step}=${branch}`);
	}
	return {
		ok: true,
		value: answers
	};
}
function fromJson(text) {
	try {
		const parsed = JSON.parse(text);
		return Object.entries(parsed).flatMap(([step, value]) => (Array.isArray(value) ? value : [value]).map((branch) => {
			if (typeof branch !== "string") throw new TypeError("no branch");
			return `${step}=${branch}`;
		}));
	} catch {
		return null;
	}
}
function no$1(problem) {
	return {
		ok: false,
		message: `Cannot read \`decisions\`: ${problem}`,
		hint: "Write `3=promote_replica, 5=end_of_month`, or `{\"3\": \"promote_replica\"}`"
	};
}

// action/src/github/read-variables.ts
function readVariableTexts(text) {
	const start = text.trimStart().charAt(0);
	return start === "{" || start === "[" ? readJson(text) : readLines(text);
}
const hint = "Write `TARGET_PROVIDER=azure`, one a line, or in one line `{\"TARGET_PROVIDER\": \"azure\", \"COUNT\": 3}`";
function readLines(text) {
	const values = /* @__PURE__ */ new Map();
	for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
		if (/^\s*(?:#|$)/.test(line)) continue;
		const equals = line.indexOf("=");
		if (equals === -1) return no(index, `expected \`NAME=value\``);
		const name = line.slice(0, equals).trimStart();
		const problem = nameProblem(name, values);
		if (problem !== null) return no(index, problem);
		values.set(name, line.slice(equals + 1));
	}
	return {
		ok: true,
		value: record(values)
	};
}
function readJson(text) {
	const parsed = parse(text);
	if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) return {
		ok: false,
		message: `Unexpected \`variables\`, expected one JSON object${/[\u{2018}-\u{201f}]/u.test(text) ? "; the quotes must be straight ones (\")" : ""}`,
		hint
	};
	const values = /* @__PURE__ */ new Map();
	const lines = linesOfKeys(text);
	for (const [name, value] of Object.entries(parsed)) {
		const line = lines.get(name)?.[0] ?? 0;
		const problem = nameProblem(name, values);
		if (problem !== null) return no(line, problem);
		const textOfIt = scalarText(value);
		if (textOfIt === null) return no(line, `expected a string, a number or a boolean as \`${name}\`, a long number in quotes`);
		values.set(name, textOfIt);
		const second = lines.get(name)?.[1];
		if (second !== void 0) return no(second, `\`${name}\` is given twice, expected each name once`);
	}
	return {
		ok: true,
		value: record(values)
	};
}
function parse(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function linesOfKeys(text) {
	const lines = /* @__PURE__ */ new Map();
	for (const match of text.matchAll(/"((?:[^"\\]|\\.)*)"(\s*:)?/g)) {
		if (match[2] === void 0) continue;
		const name = String(parse(`"${match[1] ?? ""}"`));
		const line = text.slice(0, match.index).split("\n").length - 1;
		lines.set(name, [...lines.get(name) ?? [], line]);
	}
	return lines;
}
function scalarText(value) {
	switch (typeof value) {
		case "string": return value;
		case "boolean": return String(value);
		case "number": return Math.abs(value) < Number.MAX_SAFE_INTEGER ? String(value) : null;
		default: return null;
	}
}
function nameProblem(name, known) {
	if (!/^[A-Za-z_][A-Za-z0-9_]{0,99}$/.test(name)) return `unexpected name ${quoted(name)}, expected letters, digits and underscores`;
	return known.has(name) ? `\`${name}\` is given twice, expected each name once` : null;
}
function record(values) {
	const result = Object.create(null);
	for (const [name, value] of values) result[name] = value;
	return result;
}
function no(index, problem) {
	return {
		ok: false,
		message: `Line ${index + 1} of \`variables\`: ${problem}`,
		hint
	};
}

// action/src/github/dispatch-inputs.ts
const dispatchInputNames = [
	"runbook",
	"variables",
	"incident",
	"change_ticket",
	"decisions",
	"mode",
	"execution",
	"break_glass"
];
function dispatchInputs(inputs) {
	const texts = inputTexts(inputs);
	if (!texts.ok) return refused([texts]);
	const given = (name) => texts.value.get(name) ?? "";
	const problems = [];
	const value = (read, instead) => {
		if (read.ok) return read.value;
		problems.push(read);
		return instead;
	};
	const read = {
		runbook: value(readRunbook(given("runbook")), null),
		variables: value(readVariableTexts(given("variables")), {}),
		incident: value(readLine("incident", given("incident"), 200), null),
		changeTicket: value(readLine("change_ticket", given("change_ticket"), 200), null),
		decisions: value(readDecisions(given("decisions")), []),
		mode: value(readMode(given("mode")), "execute"),
		execution: value(readExecution(given("execution")), null),
		breakGlass: value(readLine("break_glass", given("break_glass"), 500), null)
	};
	if (problems.length === 0) problems.push(...togetherProblems(read));
	return problems.length === 0 ? {
		ok: true,
		inputs: read
	} : refused(problems);
}
function inputTexts(inputs) {
	if (inputs === null || inputs === void 0) return {
		ok: true,
		value: /* @__PURE__ */ new Map()
	};
	if (typeof inputs !== "object" || Array.isArray(inputs)) return no$2("Unexpected `inputs`, expected an object", "Start the workflow with *Run workflow*");
	const texts = /* @__PURE__ */ new Map();
	for (const [name, value] of Object.entries(inputs)) {
		if (!dispatchInputNames.some((known) => known === name)) return no$2(`Unexpected input ${quoted(name)}`, didYouMean(name, dispatchInputNames) ?? `The inputs are ${dispatchInputNames.join(", ")}`);
		if (value === null) continue;
		if (typeof value !== "string" && typeof value !== "boolean" && typeof value !== "number") return no$2(`Unexpected value of \`${name}\`, expected a text`, "Start the workflow with *Run workflow*");
		texts.set(name, String(value));
	}
	return {
		ok: true,
		value: texts
	};
}
function togetherProblems({ runbook, execution, breakGlass, incident, mode }) {
	return [
		...runbook === null && execution === null ? [no$2("Missing: which runbook", "Choose one from the list, or give the execution to go on with")] : [],
		...breakGlass !== null && execution !== null ? [no$2("Unexpected `break_glass` for an execution that was started before, expected it at the start", "Leave it out; or `/abort` that execution and start a new one")] : [],
		...breakGlass !== null && execution === null && incident === null ? [no$2("Missing: the incident for which the glass is broken", "Fill in `incident` as well")] : [],
		...execution !== null && mode === "dry-run" ? [no$2("Unexpected dry run of an execution that was started before", "For a dry run leave `execution` out")] : []
	];
}
function refused(problems) {
	const [first] = problems;
	return {
		ok: false,
		refusal: {
			code: "unusable-input",
			message: problems.map(({ message }) => message).join("; "),
			hint: first?.hint ?? ""
		}
	};
}

// action/src/github/github-event.ts
function githubEvent(name, payload) {
	switch (name) {
		case "workflow_dispatch": return {
			kind: "dispatch",
			inputs: dispatchInputs(field(payload, "inputs"))
		};
		case "issue_comment": return commentEvent(payload);
		default: return {
			kind: "other",
			why: `an event ${JSON.stringify(name)} starts nothing`
		};
	}
}
function commentEvent(payload) {
	if (field(payload, "action") !== "created") return other("only a new comment is read");
	const comment = field(payload, "comment");
	const issue = field(field(payload, "issue"), "number");
	const commentId = field(comment, "id");
	const body = field(comment, "body");
	const author = field(field(comment, "user"), "login");
	const sender = field(field(payload, "sender"), "login");
	const association = field(comment, "author_association");
	if (field(field(payload, "issue"), "pull_request") !== void 0) return other("a comment on a pull request is no answer");
	if (!isId(issue) || !isId(commentId) || typeof body !== "string") return other("the event is incomplete");
	if (typeof author !== "string" || typeof sender !== "string") return other("the comment has no author");
	if (author.toLowerCase() !== sender.toLowerCase()) return other("the comment is by another than who caused the event");
	return {
		kind: "comment",
		issue,
		commentId,
		body,
		author,
		sender,
		association: typeof association === "string" ? association : "NONE"
	};
}
function other(why) {
	return {
		kind: "other",
		why
	};
}
function isId(value) {
	return typeof value === "number" && Number.isSafeInteger(value) && value > 0;
}
function field(value, name) {
	return typeof value === "object" && value !== null && Object.hasOwn(value, name) ? value[name] : void 0;
}

// action/src/commands/on-github/person-of-run.ts
function personOfRun({ context, payload }) {
	const { person, runId, event } = context;
	if (person.toLowerCase().endsWith("[bot]")) return null;
	const found = githubEvent(event, payload);
	return found.kind === "comment" ? {
		person,
		via: "github-comment",
		run: runId,
		comment: found.commentId
	} : {
		person,
		via: "github-dispatch",
		run: runId
	};
}
function operatorOfRun(hub, { operator }) {
	const person = personOfRun(hub);
	return person?.person.toLowerCase() === operator.toLowerCase() ? person : null;
}

// action/src/commands/on-github/record-in-job.ts
async function recordInJob(hub, { plan, root, state }, inputs) {
	const ports = hub.ports(root, () => "unknown", () => void 0);
	return await record$1(ports, plan, state.executionId, inputs, { recorded: () => void 0 });
}

// action/src/adapters/channels/announce-all.ts
async function announceAll(announcer, announcements) {
	const delivered = /* @__PURE__ */ new Map();
	const announceOn = async (name) => {
		for (const announcement of announcements.filter(({ channel }) => channel === name)) delivered.set(announcement, await announcer.announce(announcement));
	};
	await Promise.all([...new Set(announcements.map(({ channel }) => channel))].map(announceOn));
	return announcements.map((announcement) => ({
		announcement,
		delivered: delivered.get(announcement) ?? { error: "it was not sent" }
	}));
}

// action/src/github/announcement-occasions.ts
function occasionsOf(events) {
	let occasions = [];
	let state = notStarted;
	for (const [index, event] of events.entries()) {
		const before = state;
		state = evolve(before, event);
		occasions = occasions.map((occasion) => settledBy(occasion, event, before, state));
		const found = arising(event, events[index - 1], state);
		if (found === null) continue;
		const last = occasions.at(-1);
		occasions = found.kinds[0] === "gate" && isAskedOf(last, found, events[index - 1]) ? [...occasions.slice(0, -1), {
			...found,
			kinds: ["escalated", "gate"]
		}] : [...occasions, found];
	}
	return {
		occasions,
		state
	};
}
function isAskedOf(last, gate, previous) {
	return last !== void 0 && last.event === previous && last.kinds[0] === "escalated" && last.subject === gate.subject;
}
function arising(event, previous, state) {
	const occasion = (kind, subject, visit, gate = null) => ({
		kinds: [kind],
		event,
		subject,
		visit,
		gate,
		settled: null,
		settledState: null,
		expired: null
	});
	switch (event.type) {
		case "ExecutionStarted": return event.break_glass === void 0 ? null : occasion("break-glass", "break-glass", 0);
		case "ApprovalRequested":
		case "DecisionRequested": return occasion("gate", String(event.step), event.visit, state.gate);
		case "ConfirmationRequested": return occasion("gate", event.subject, event.visit, state.gate);
		case "Escalated":
			if (previous?.type === "GateExpired") return occasion("escalated", previous.subject, previous.visit, state.gate);
			return event.step === null ? occasion("escalated", "execution", 0) : occasion("escalated", String(event.step), visitCount(state, event.step));
		case "ExecutionFinished": return occasion("finished", "end", 0);
		default: return null;
	}
}
function settledBy(occasion, event, before, after) {
	if (occasion.settled !== null) return occasion;
	const settled = {
		...occasion,
		settled: event,
		settledState: after
	};
	if (occasion.kinds.includes("gate")) {
		if (before.gate !== null && after.gate !== before.gate) return after.gate !== null && event.type === "GateExpired" ? {
			...occasion,
			expired: event
		} : settled;
		return occasion;
	}
	return occasion.gate !== null && before.gate !== null && after.gate === null || settles(occasion.kinds[0], event) ? settled : occasion;
}
function settles(kind, event) {
	if (event.type === "ExecutionReopened") return kind === "finished" || kind === "escalated";
	if (kind !== "escalated") return false;
	if (event.type === "ExecutionFinished") return event.status === "completed" || event.status === "aborted";
	return answers.has(event.type) && event.by !== null;
}
const answers = /* @__PURE__ */ new Set([
	"ApprovalGranted",
	"ApprovalRejected",
	"DecisionTaken",
	"Confirmed",
	"RollbackStarted"
]);

// action/src/github/announcement-text.ts
function announcementText(occasion, kind, facts) {
	const { state } = facts;
	const { gate } = occasion;
	const asked = gate === null || occasion.settled !== null ? null : gate;
	const roles = rolesOf(occasion, kind, facts);
	const operator = state.operator === "" || roles.length > 0 ? [] : [state.operator];
	return {
		summary: `${visible(state.runbookId)} ${visible(headline$1(occasion, kind, facts))}`,
		lines: [
			...about(facts),
			...escalatedTo(occasion),
			...asked === null ? [] : question(asked, facts)
		],
		people: [.../* @__PURE__ */ new Set([...namesOf(roles, facts), ...operator])]
	};
}
function settledText({ subject, settled, settledState }, facts) {
	const said = settled === null || settledState === null ? null : sentenceOf(settled, facts.runbook, settledState);
	const what = said === null ? `${subjectText(facts.runbook, subject)} needs nobody any more` : said.slice(2);
	return `${visible(facts.state.runbookId)}: ${what}`;
}
function headline$1({ event, subject, gate }, kind, { runbook }) {
	const where = `${/^\d+$/.test(subject) ? "step " : ""}${subjectText(runbook, subject)}`;
	if (kind === "gate" && gate !== null) return gateHeadline(gate, where);
	switch (event.type) {
		case "ConfirmationRequested": return `is stuck at ${where}: ${event.message}`;
		case "Escalated": return `needs somebody to look: ${event.message}`;
		case "ExecutionStarted": return `goes on without a second person: ${event.break_glass ?? "no reason given"}`;
		case "ExecutionFinished": {
			const how = event.status.replace("_", " ");
			return `${event.status === "rolled_back" || event.status === "aborted" ? "was " : ""}${how}${event.reason === null ? "" : `: ${event.reason}`}`;
		}
		default: return `waits at ${where}`;
	}
}
function gateHeadline(gate, where) {
	switch (gate.kind) {
		case "approval": return `waits for the approval of ${where}`;
		case "decision": return `waits for a decision at ${where}`;
		case "confirmation": return gate.reason === "manual" ? `waits for ${where}, to be done by hand` : `waits for a word on ${where}: ${gate.message}`;
		default: return gate;
	}
}
function about({ state, runbook }) {
	const { severity, services_affected: services, title } = runbook.metadata;
	const given = [
		state.operator === "" ? "nobody is in charge yet" : `operator ${visible(state.operator)}`,
		...state.incident === null ? [] : [`incident ${visible(state.incident)}`],
		...state.changeTicket === null ? [] : [`change ticket ${visible(state.changeTicket)}`]
	];
	return [`${visible(title)} (${severity}${services.length === 0 ? "" : `; ${services.map(visible).join(", ")}`})`, `Execution ${visible(state.executionId)}, ${given.join(", ")}`];
}
function escalatedTo({ event }) {
	return event.type === "Escalated" && event.to.length > 0 ? [`Called: ${event.to.map(visible).join(", ")}`] : [];
}
function question(gate, { state, runbook }) {
	const until = gate.expiresAt === null ? [] : [gate.expired ? `Its time was over at ${dayAndTime(gate.expiresAt)} UTC; it can still be answered` : `Until ${dayAndTime(gate.expiresAt)} UTC`];
	return [
		mayAnswer(gate, state, runbook),
		`Answers: ${answersOf(gate).map(visible).join(", ")}`,
		...until
	];
}
function mayAnswer(gate, state, runbook) {
	if (gate.kind !== "approval") return state.operator === "" ? "May answer: whoever takes the execution" : `May answer: ${visible(state.operator)}, or whoever takes the execution over`;
	return `${`May approve: ${gate.approvers.map(visible).join(" or ")}`}${state.breakGlass !== null && stepByNumber(runbook, gate.step)?.break_glass !== false ? ", alone if need be: the glass was broken" : ", but nobody who operates this execution"}`;
}
function rolesOf({ event, gate, settled }, kind, { runbook }) {
	const all = runbook.metadata.approvers;
	switch (kind) {
		case "gate": return gate?.kind === "approval" && settled === null ? gate.approvers : [];
		case "escalated": return event.type === "Escalated" && event.to.length > 0 ? event.to : all;
		case "finished": return [];
		case "break-glass": return [.../* @__PURE__ */ new Set([...all, ...runbook.steps.flatMap(({ approvers }) => approvers)])];
		default: return kind;
	}
}
function namesOf(roles, facts) {
	return roleHolders(facts, roles).flatMap(({ users, teams }) => [...users, ...teams]);
}

// action/src/github/announcements.ts
const mostTries = 3;
function announcementsDue(facts) {
	const { occasions, state } = occasionsOf(facts.events);
	return Object.entries(facts.config.channels).flatMap(([name, channel]) => channel.type === "terminal" ? [] : dueOf(name, channel, {
		...facts,
		occasions,
		state
	})).toSorted((one, other) => one.position - other.position).map(({ announcement }) => announcement);
}
function announcementRecord({ channel, mark, summary }, { error }, at) {
	return {
		type: "Tell",
		at,
		step: null,
		visit: 0,
		channel,
		message: `${mark}: ${summary}`,
		error
	};
}
function dueOf(name, channel, known) {
	const told = toldOf(known.events, name);
	const due = [];
	for (const occasion of known.occasions) {
		const kind = occasion.kinds.find((candidate) => channel.on.includes(candidate));
		if (kind === void 0 || !concerns(channel, occasion)) continue;
		const end = endOf(occasion, channel);
		if (end === null) {
			const mark = openingMark(occasion, kind);
			if (!isDone(told, mark)) due.push(opening(name, channel, occasion, {
				kind,
				mark
			}, known));
			continue;
		}
		const resolve = resolution(name, channel, occasion, {
			kind,
			end,
			told
		}, known);
		const isNew = due.every(({ announcement }) => announcement.mark !== resolve?.announcement.mark);
		if (resolve !== null && isNew) due.push(resolve);
	}
	return due;
}
function concerns(channel, { event }) {
	return channel.type !== "pagerduty" || event.type !== "ExecutionFinished" || event.status === "failed" || event.status === "rolled_back";
}
function endOf({ kinds, settled, expired }, { on }) {
	return settled ?? (on.includes("escalated") && !kinds.includes("escalated") ? expired : null);
}
function opening(name, channel, occasion, { kind, mark }, known) {
	const { event } = occasion;
	const calls = channel.type === "pagerduty" || channel.type === "webhook" && canBeResolved(kind);
	const announcement = {
		...base(name, kind, occasion, known),
		...announcementText(occasion, kind, {
			state: known.state,
			runbook: known.runbook,
			approvers: known.config.approvers
		}),
		action: calls ? "trigger" : "send",
		id: `${known.state.executionId}/${event.seq}/${kind}`,
		mark,
		at: event.at
	};
	return {
		position: event.seq,
		announcement
	};
}
function resolution(name, channel, occasion, { kind, end, told }, known) {
	if (!(channel.type === "pagerduty" || channel.type === "webhook" && canBeResolved(kind))) return null;
	const { event, subject, visit } = occasion;
	const mark = `#${end.seq} resolved ${subject}/${visit}`;
	const laterOnes = known.occasions.filter((other) => other.event.seq >= end.seq && other.subject === subject && other.visit === visit);
	const calledAgain = laterOnes.some(({ event: { seq } }) => wasTold(told, seq));
	const isAskedAnew = laterOnes.some((other) => other.event === end);
	const mayBeOpen = wasTold(told, event.seq) || changedHands(known.events, event.seq, end.seq);
	if (isDone(told, mark) || calledAgain || isAskedAnew || !mayBeOpen) return null;
	const facts = {
		state: known.state,
		runbook: known.runbook,
		approvers: known.config.approvers
	};
	const announcement = {
		...base(name, kind, occasion, known),
		action: "resolve",
		id: `${known.state.executionId}/${end.seq}/resolved/${subject}/${visit}`,
		mark,
		at: end.at,
		summary: settledText(occasion.settled === null ? {
			...occasion,
			settled: end,
			settledState: known.state
		} : occasion, facts),
		lines: [],
		people: []
	};
	return {
		position: end.seq,
		announcement
	};
}
function canBeResolved(kind) {
	return kind === "gate" || kind === "escalated";
}
function changedHands(events, from, to) {
	return events.slice(from, to).some(({ type }) => type === "ExecutionResumed" || type === "ExecutionInterrupted");
}
function toldOf(events, channel) {
	const told = /* @__PURE__ */ new Map();
	for (const event of events) {
		if (event.type !== "Notified" || event.step !== null || event.channel !== channel) continue;
		const mark = /^#\d+ (?:resolved \S+|[a-z-]+)(?=: )/.exec(event.message)?.[0];
		if (mark === void 0) continue;
		const { delivered = false, tries = 0 } = told.get(mark) ?? {};
		told.set(mark, {
			delivered: delivered || event.delivered,
			tries: tries + 1
		});
	}
	return told;
}
function openingMark({ event }, kind) {
	return `#${event.seq} ${kind}`;
}
function isDone(told, mark) {
	const record = told.get(mark);
	return record !== void 0 && (record.delivered || record.tries >= mostTries);
}
function wasTold(told, position) {
	return [...told.keys()].some((mark) => mark.startsWith(`#${position} `) && !mark.startsWith(`#${position} resolved `));
}
function base(channel, kind, { subject, visit }, { state, runbook, links }) {
	return {
		channel,
		kind,
		subject,
		visit,
		dedupKey: `${state.executionId}/${subject}/${visit}`,
		links: [...links.issue === null ? [] : [{
			title: "Issue of the execution",
			url: links.issue
		}], ...links.run === null ? [] : [{
			title: "Workflow run",
			url: links.run
		}]],
		execution: executionOf(state, runbook)
	};
}
function executionOf(state, { metadata }) {
	return {
		execution_id: state.executionId,
		runbook_id: state.runbookId,
		title: metadata.title,
		severity: metadata.severity,
		services: metadata.services_affected,
		operator: state.operator,
		incident: state.incident
	};
}

// action/src/commands/on-github/announce-in-job.ts
async function announceInJob(hub, opened, state) {
	const due = await dueNow(hub, opened, state);
	if (due.length === 0) return state;
	const told = await announceAll(channelsInJob(hub, opened, state), due);
	const at = hub.clock.now();
	const inputs = told.map(({ announcement, delivered }) => announcementRecord(announcement, delivered, at));
	try {
		return (await recordInJob(hub, opened, inputs)).state;
	} catch (thrown) {
		if (!isUnreachable(thrown)) throw thrown;
		hub.say("That people were told could not be recorded; they may be told again");
		return state;
	}
}
async function dueNow(hub, { plan, config }, state) {
	const { context, store } = hub;
	const read = await store.read(state.executionId);
	if (!read.ok) return [];
	const home = `${context.serverUrl}/${context.repository}`;
	const links = {
		issue: state.issue === null ? null : `${home}/issues/${state.issue}`,
		run: runUrl$1(context, context.runId)
	};
	return announcementsDue({
		events: read.events,
		runbook: plan.runbook,
		config,
		links
	});
}

// action/src/github/execution-page/headline.ts
const longest = 200;
function headline(view) {
	const { mark, text } = headlineOf(view);
	return {
		mark,
		text: clip(text, longest)
	};
}
function headlineOf(view) {
	const { state } = view;
	if (hasEnded(state)) return ended(view);
	if (state.operator === "" && awaitsSomebody(state)) return {
		mark: "✋",
		text: `Waits for somebody to take charge${state.gate === null ? "" : `; then: ${gateName(state.gate, view)}`}`
	};
	if (state.gate !== null) return asked(state.gate, view);
	if (state.interrupted !== null) return interrupted(state.interrupted);
	return working(view);
}
function gateName({ step, subject }, { runbook }) {
	return `${step === null ? "" : "step "}${subjectText(runbook, subject)}`;
}
function ended({ state, runbook }) {
	const took = state.finishedAt === null ? "" : ` after ${durationText(millisecondsBetween(state.startedAt, state.finishedAt))}`;
	const why = state.ending?.reason ?? null;
	const because = why === null || why === "" ? "" : `: ${why}`;
	const failed = state.ending?.failedSteps ?? [];
	switch (state.status) {
		case "completed": return failed.length === 0 ? {
			mark: "✅",
			text: `Completed${took}`
		} : {
			mark: "⚠️",
			text: `Completed${took}, but ${failed.map((step) => `step ${stepText(runbook, step)}`).join(", ")} failed`
		};
		case "rolled_back": return {
			mark: "↩️",
			text: `Rolled back${took}${because}`
		};
		case "aborted": return {
			mark: "🛑",
			text: `Aborted${took}${because}`
		};
		default: return {
			mark: "❌",
			text: `Failed${took}${because}`
		};
	}
}
function asked(gate, { runbook }) {
	const subject = subjectText(runbook, gate.subject);
	const visit = gate.visit > 1 ? ` (visit ${gate.visit})` : "";
	const late = gate.expired ? "; nobody answered in time" : "";
	switch (gate.kind) {
		case "approval": return {
			mark: "✋",
			text: `Waits for an approval: step ${subject}${visit}${late}`
		};
		case "decision": return {
			mark: "❓",
			text: `Waits for a decision: step ${subject}${visit}${late}`
		};
		case "confirmation": return {
			mark: gate.reason === "manual" ? "🖐️" : "⚠️",
			text: `${questionOf(gate, subject)}${visit}${late}`
		};
		default: return gate;
	}
}
function questionOf(gate, subject) {
	const step = gate.step === null ? subject : `step ${subject}`;
	switch (gate.reason) {
		case "manual": return `To be done by hand: ${step}`;
		case "escalated": return `A person must say how it goes on after ${step}`;
		case "indeterminate": return `Nobody knows how ${step} ended`;
		case "condition": return `Not fulfilled: ${step}`;
		case "preflight": return "The runner lacks programs that the next steps need";
		case "irreversible": return `The rollback stops before ${step}, which nothing undoes`;
		default: return gate.reason;
	}
}
function interrupted({ reason }) {
	switch (reason) {
		case "segment": return {
			mark: "▶️",
			text: "The next job goes on"
		};
		case "budget":
		case "child-run": return {
			mark: "▶️",
			text: "Another run goes on, because a job lives for hours only"
		};
		case "pause": return {
			mark: "⏸️",
			text: "Paused, as asked"
		};
		case "cancelled": return {
			mark: "⏸️",
			text: "Interrupted: the run was cancelled"
		};
		case "signal": return {
			mark: "⏸️",
			text: "Interrupted"
		};
		case "journal": return {
			mark: "⚠️",
			text: "Stopped: the journal could not be written"
		};
		default: return reason;
	}
}
function working({ state, runbook }) {
	const visit = runningVisit(state);
	if (visit === null) return {
		mark: "▶️",
		text: state.rollback?.finished === null ? "Rolling back" : "Under way"
	};
	const name = stepText(runbook, visit.step);
	if (visit.undoes !== null) return {
		mark: "↩️",
		text: `Rolling back: step ${name} undoes step ${visit.undoes.step}`
	};
	const tries = Math.max(1, ...visit.runs.map(({ attempt }) => attempt));
	const about = [
		...visit.visit > 1 ? [`visit ${visit.visit}`] : [],
		...tries > 1 ? [`attempt ${tries}`] : [],
		...visit.each ? [`${visit.runs.filter(({ status }) => status === "completed").length} of ${visit.runs.length} items`] : []
	];
	return {
		mark: "▶️",
		text: `Running: step ${name}${about.length === 0 ? "" : ` (${about.join(", ")})`}`
	};
}
function runningVisit(state) {
	return state.visits.findLast(({ status }) => status === "in_progress") ?? null;
}

// action/src/github/execution-page/values-table.ts
function valuesTable(values, publisher, most = 1e3) {
	return table([
		"Name",
		"Value",
		"From"
	], values.map((value) => [
		[inlineCode(clip(value.name, 100))],
		[shown(value, most)],
		[text(origin(value.source, publisher(value.name)))]
	]));
}
function shown({ value, secret }, most) {
	if (secret) return text("secret");
	return value === null ? text("missing") : inlineCode(clip(shownValue(value), most));
}
function origin(source, publisher) {
	switch (source) {
		case "given": return "given at the start";
		case "asked": return "asked at the start";
		case "default": return "default";
		case "carried": return "the execution before";
		case "environment": return "the environment";
		case "published": return publisher === null ? "a step" : `step ${publisher}`;
		case "missing": return "nowhere";
		default: return source;
	}
}

// action/src/github/execution-page/flow-taken.ts
const mostEdges = 400;
const longestText$1 = 4e4;
const longestTitle = 80;
const longestLabel = 40;
const looks = {
	taken: "fill:#dafbe1,stroke:#1a7f37,color:#000",
	now: "fill:#ddf4ff,stroke:#0969da,stroke-width:4px,color:#000",
	failed: "fill:#ffebe9,stroke:#cf222e,stroke-width:3px,color:#000",
	passed: "fill:#eaeef2,stroke:#6e7781,color:#57606a"
};
function flowTaken({ state, runbook }) {
	const graph = flowGraph(runbook);
	if (graph.edges.length > mostEdges) return [];
	const value = [
		drawn(graph),
		...Object.entries(looks).flatMap(([name, look]) => classLines(name, look, stepsThat(state, graph, name))),
		...wayLines(takenEdges(state, graph))
	].join("\n");
	return value.length > longestText$1 ? [] : [{
		type: "code",
		lang: "mermaid",
		value
	}];
}
function flowPlain(runbook) {
	const graph = flowGraph(runbook);
	const value = graph.edges.length > mostEdges ? "" : drawn(graph);
	return value === "" || value.length > longestText$1 ? [] : [{
		type: "code",
		lang: "mermaid",
		value
	}];
}
function drawn(graph) {
	const nodes = graph.nodes.map((node) => ({
		...node,
		title: clip(node.title, longestTitle)
	}));
	const edges = graph.edges.map((edge) => ({
		...edge,
		label: clip(edge.label, longestLabel)
	}));
	return mermaid({
		...graph,
		nodes,
		edges
	}).trimEnd();
}
function classLines(name, look, steps) {
	return steps.length === 0 ? [] : [`  classDef ${name} ${look}`, `  class ${steps.map((step) => `s${step}`).join(",")} ${name}`];
}
function stepsThat(state, { nodes }, look) {
	const known = new Set(nodes.map(({ step }) => step));
	return [...new Map(state.visits.map((visit) => [visit.step, visit]))].filter(([step, visit]) => known.has(step) && lookOf(state, visit) === look).map(([step]) => step);
}
function lookOf(state, visit) {
	switch (visitStatus(state, visit)) {
		case "completed": return "taken";
		case "failed":
		case "indeterminate": return "failed";
		case "skipped": return "passed";
		default: return "now";
	}
}
function takenEdges(state, { edges }) {
	const way = state.visits.filter(({ undoes, recheckFor }) => undoes === null && recheckFor === null);
	const gone = (from, to, branch) => edges.findIndex((edge) => edge.from === from && edge.to === to && edge.kind !== "rollback" && (branch === null || edge.label === branch));
	const found = way.map((visit, index) => {
		const before = way[index - 1];
		return gone(before === void 0 ? "begin" : before.step, visit.step, before?.branch ?? null);
	});
	const last = way.at(-1);
	const end = last !== void 0 && hasEnded(state) && state.status === "completed" ? [gone(last.step, "end", last.branch)] : [];
	const undone = state.visits.flatMap(({ step, undoes }) => undoes === null ? [] : [edges.findIndex((edge) => edge.kind === "rollback" && edge.from === undoes.step && edge.to === step)]);
	return [.../* @__PURE__ */ new Set([
		...found,
		...end,
		...undone
	])].filter((index) => index >= 0).toSorted((a, b) => a - b);
}
function wayLines(edges) {
	return edges.length === 0 ? [] : [`  linkStyle ${edges.join(",")} stroke:#1a7f37,stroke-width:4px`];
}

// action/src/github/execution-page/other-executions.ts
const mostShown = 20;
function otherExecutions({ state, runbook }, { others, ...facts }) {
	const mine = new Set(runbook.metadata.services_affected);
	const near = others.filter(({ executionId }) => executionId !== state.executionId).map((other) => ({
		...other,
		shared: other.services.filter((service) => mine.has(service))
	})).filter(({ shared }) => shared.length > 0);
	if (near.length === 0) return [];
	const rows = near.slice(0, mostShown).map(({ executionId, runbookId, issue, status, shared }) => [
		[inlineCode(clip(runbookId, 60))],
		[text(clip(status.replace("_", " "), 40))],
		joined(shared.slice(0, 5).map((service) => inlineCode(clip(service, 60)))),
		[issue === null ? inlineCode(clip(executionId, 100)) : link(issueUrl(facts, issue), `issue ${issue}`)]
	]);
	const rest = near.length - rows.length;
	return [table([
		"Runbook",
		"Status",
		"Services",
		"Execution"
	], rows), ...rest === 0 ? [] : [paragraph(text(`and ${rest} more`))]];
}

// action/src/github/execution-page/progress-tail.ts
const longestLine = 300;
function progressTail({ tail }, most) {
	if (tail === null || tail.lines.length === 0) return [];
	const lines = tail.lines.slice(-most).map((line) => clip(line, longestLine));
	const item = tail.item === null ? "" : ` for ${clip(tail.item, 80)}`;
	return [paragraph(strong("Last lines"), text(` of step ${tail.step}${item}, as the command wrote them; nobody checked them:`)), fence("text", lines.join("\n"))];
}

// action/src/github/execution-page/step-rows.ts
const marks = {
	not_started: "⬜",
	in_progress: "▶️",
	paused: "✋",
	completed: "✅",
	failed: "❌",
	skipped: "➖",
	indeterminate: "❔"
};
function stepRows(view, { widest, latest, unreached }) {
	const all = reportSteps(view);
	const reached = all.filter(({ visit }) => visit > 0);
	const undoing = rollbackSteps(view.runbook);
	const rest = all.filter(({ visit, step }) => visit === 0 && !undoing.has(step));
	const earlier = latest === null ? 0 : Math.max(0, reached.length - latest);
	const shown = [...reached.slice(earlier), ...unreached ? rest : []];
	const hidden = [...earlier === 0 ? [] : [`${counted(earlier, "earlier visit")} (${tally(reached.slice(0, earlier))})`], ...unreached || rest.length === 0 ? [] : [`${counted(rest.length, "step")} not reached`]];
	return [...shown.length === 0 ? [] : [table([
		"Step",
		"State",
		"Began (UTC)",
		"Took",
		"Who"
	], shown.map((step) => row(step, view, widest)))], ...hidden.length === 0 ? [] : [paragraph(text(`Not shown: ${hidden.join(", ")}.`))]];
}
function tally(steps) {
	const counts = /* @__PURE__ */ new Map();
	for (const { status } of steps) counts.set(status, (counts.get(status) ?? 0) + 1);
	return [...counts].map(([status, count]) => `${count} ${status.replace("_", " ")}`).join(", ");
}
function row(step, view, widest) {
	return [
		stepWords(step, widest),
		[text(stepMark(step, view))],
		[text(step.started_at === null ? "" : timeOfDay(step.started_at))],
		[text(step.duration_ms === null ? "" : durationText(step.duration_ms))],
		who(step, view, widest)
	];
}
function stepWords(step, widest) {
	const { visit, attempt, undoes, items, branch } = step;
	const about = [
		...visit > 1 ? [`visit ${visit}`] : [],
		...attempt > 1 ? [`attempt ${attempt}`] : [],
		...undoes === null ? [] : [`undoes step ${undoes.step}${undoes.item === null ? "" : ` for ${clip(undoes.item, widest)}`}`],
		...step.recheck_for === null ? [] : [`again before step ${step.recheck_for}`],
		...items.length === 0 ? [] : [`${items.filter(({ status }) => status === "completed").length} of ${items.length} items`],
		...branch === null ? [] : [`→ ${clip(branch, widest)}`]
	];
	return [strong(String(step.step)), text(` ${clip(step.title, widest)}${about.length === 0 ? "" : ` (${about.join(", ")})`}`)];
}
function stepMark(step, { state }) {
	if (step.status === "in_progress" && state.interrupted !== null) return "⏸️ stopped";
	return `${step.undone ? "↩️" : marks[step.status]} ${stateOf(step)}`;
}
function stateOf({ status, undone, visit }) {
	if (undone) return "undone";
	switch (status) {
		case "not_started": return visit === 0 ? "not reached" : "not begun";
		case "in_progress": return "running";
		case "paused": return "waits";
		case "indeterminate": return "end unknown";
		default: return status;
	}
}
function who(step, { events }, widest) {
	const skipped = events.findLast((event) => event.type === "StepSkipped" && event.step === step.step && event.visit === step.visit && event.item === null);
	return [
		...step.approved_by === null ? [] : [[text("approved by "), inlineCode(clip(step.approved_by, widest))]],
		...step.answered_by === null ? [] : [[text("answered by "), inlineCode(clip(step.answered_by, widest))]],
		...skipped === void 0 || step.status !== "skipped" ? [] : [[text(whySkipped[skipped.reason])]]
	].flatMap((one, index) => index === 0 ? one : [text(", "), ...one]);
}
const whySkipped = {
	when: "its condition does not hold",
	operator: "skipped by the operator",
	rejected: "its approval was refused",
	expired: "nobody approved in time",
	not_run_here: "not run in this execution"
};

// action/src/github/execution-page/status-comment.ts
function statusComment(view, facts) {
	const { mark, text: said } = headline(view);
	const parts = [
		whole(heading(2, `${mark} ${said}`), paragraph(...subject(view)), ...glass(view)),
		whole(...replies(view, facts)),
		{
			name: "the last lines of the command",
			worth: 3,
			forms: [20, 5].map((lines) => () => progressTail(facts, lines))
		},
		{
			name: "the table of the steps",
			worth: 4,
			forms: stepForms(view)
		},
		{
			name: "other executions",
			worth: 2,
			forms: [() => titled("Also under way on these services", otherExecutions(view, facts)), () => []]
		},
		{
			name: "the diagram",
			worth: 1,
			forms: [() => folded("Flow, and the way it took", flowTaken(view)), () => []]
		},
		whole(pageFooter(view, facts))
	];
	return `${statusMark}\n${fitParts(parts)}`;
}
function replies(view, facts) {
	const awaits = awaitedBlocks(view, facts);
	const label = hasEnded(view.state) ? "Within a day, and before a newer execution, it can go on with" : "To steer it";
	return awaits.length > 0 ? awaits : alsoPossible(label, steeringLines(view.state));
}
function subject({ state, runbook: { metadata } }) {
	const named = (label, value) => value === null || value === "" ? [] : [text(` · ${label} `), inlineCode(clip(value, 80))];
	return [
		inlineCode(clip(state.runbookId, 60)),
		text(` ${clip(metadata.title, 120)} · ${metadata.severity}`),
		...state.operator === "" ? [text(" · nobody is in charge")] : named("operator", state.operator),
		...named("incident", state.incident),
		...named("ticket", state.changeTicket),
		...state.pauseRequested && state.gate === null && !hasEnded(state) ? [text(" · will pause before the next step")] : [],
		text(` · since ${dayAndTime(state.startedAt).slice(0, 16)} UTC`)
	];
}
function glass({ state: { breakGlass } }) {
	return breakGlass === null ? [] : [paragraph(strong("🔨 Break-glass"), text(`: one person goes on alone. Reason: ${clip(breakGlass, 500)}`))];
}
function titled(title, blocks) {
	return blocks.length === 0 ? [] : [heading(3, title), ...blocks];
}
function stepForms(view) {
	const rows = (widest, latest, unreached) => () => [heading(3, "Steps"), ...stepRows(view, {
		widest,
		latest,
		unreached
	})];
	return [
		rows(120, null, true),
		rows(40, null, true),
		rows(40, null, false),
		rows(40, 50, false),
		rows(40, 12, false),
		() => [paragraph(strong("Steps"), text(`: ${tally(reportSteps(view).filter(({ visit }) => visit > 0))}`))]
	];
}

// action/src/commands/on-github/progress.ts
const secondsBetween = 60;
const tailLines = 20;
function followProgress(hub, opened, known) {
	const { issue, clock, say } = hub;
	const over = new AbortController();
	let { state } = opened;
	let comment = known === "" ? null : Number(known);
	let tail = null;
	const write = async (outputs, final) => {
		if (state.issue === null) return;
		const facts = await pageFacts(hub, opened, {
			state,
			outputs,
			tail: final ? null : tail
		});
		const body = statusComment(await viewInJob(hub, opened, state), facts);
		const kept = await issue.status(state.issue, body, comment);
		if (kept.ok) comment = kept.value;
		else say(`The status comment could not be written: ${kept.message}`);
	};
	const follow = async () => {
		for (;;) {
			await clock.sleep(secondsBetween, over.signal);
			if (over.signal.aborted) return;
			await write({}, false).catch((thrown) => say(`The status comment was not written: ${String(thrown)}`));
		}
	};
	const following = follow();
	return {
		recorded: (now) => {
			state = now;
		},
		line: ({ step, item, text }) => {
			if (typeof step !== "number") return;
			if (tail === null || tail.step !== step || tail.item !== item) tail = {
				step,
				item,
				lines: []
			};
			tail.lines.push(text);
			if (tail.lines.length > tailLines) tail.lines.shift();
		},
		end: async (ended, outputs) => {
			over.abort("over");
			await following;
			state = ended;
			await write(outputs, true);
			return comment === null ? "" : String(comment);
		}
	};
}

// action/src/github/execution-page/refusal-comment.ts
const longestText = 2e3;
const longestQuote = 1e3;
function refusalComment({ code, message, hint }, { quoted, example }) {
	return fitParts([whole(paragraph(strong("⛔ This did not count"), text(" ("), inlineCode(code.slice(0, 60)), text(")")), ...quoted === null || quoted.trim() === "" ? [] : [fence("text", cut(quoted))], paragraph(...sentence(message.slice(0, longestText))), ...hint === "" ? [] : [paragraph(strong("What helps"), text(": "), ...sentence(hint.slice(0, longestText)))], ...example === null ? [] : [paragraph(text("For example: "), inlineCode(example.slice(0, 300)))])]);
}
function cut(quoted) {
	const shown = visibleLines(quoted.slice(0, longestQuote));
	return quoted.length > longestQuote ? `${shown.toWellFormed()}…` : shown;
}

// action/src/commands/on-github/say-refusal.ts
async function sayRefusal({ issue, say }, state, refusal) {
	if (state.issue === null) return;
	const said = await issue.say(state.issue, refusalComment(refusal, {
		quoted: null,
		example: "/resume"
	}));
	if (!said.ok) say(`The refusal could not be posted: ${said.message}`);
}

export { whoMayApprove as C, approvalNonce as D, steeringLines as E, awaitedBlocks as S, reopeningLines as T, githubEvent as _, stepMark as a, scriptBlocks as b, whySkipped as c, valuesTable as d, headline as f, personOfRun as g, operatorOfRun as h, statusComment as i, flowPlain as l, recordInJob as m, refusalComment as n, stepWords as o, announceInJob as p, followProgress as r, tally as s, sayRefusal as t, flowTaken as u, pageFacts as v, gateLines as w, alsoPossible as x, viewInJob as y };