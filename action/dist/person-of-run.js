import { t as Failure } from "./failure.js";
import { n as visibleLines, t as visible } from "./visible.js";
import { n as longestComment } from "./sticky-comment.js";
import { a as stepByNumber, i as rollbackSteps } from "./flow.js";
import { a as shownValue, t as counted } from "./step-facts.js";
import { n as millisecondsBetween, r as reached } from "./time.js";
import { n as nearest, t as didYouMean } from "./did-you-mean.js";
import { n as normaliseConfig, t as loadConfig } from "./load-config.js";
import { i as readTrusted } from "./read-source-file.js";
import { n as listRunbooks, t as configPath } from "./list-runbooks.js";
import { t as loadRunbook } from "./load-runbook.js";
import { i as visitCount, n as notStarted, t as hasEnded } from "./state.js";
import { a as fold, i as evolve, n as isUnreachable$1, t as brokenJournal } from "./journal-failure.js";
import "./answers.js";
import { n as record$1 } from "./drive.js";
import { t as flowGraph } from "./flow-graph2.js";
import { a as inlineCode, d as strong, f as table, i as heading, l as paragraph, o as joined, p as text, r as fence, s as list } from "./markdown-nodes.js";
import { n as sentence } from "./github-markdown.js";
import { t as mermaid } from "./mermaid2.js";
import { n as durationText, r as timeOfDay, t as dayAndTime } from "./instant.js";
import { c as folded, d as clip, i as issueUrl, l as fitParts, m as grammarOf, o as link, p as commentVerbs, s as runUrl, u as whole } from "./prose.js";
import { n as runUrl$1, r as statusMark } from "./run-context.js";
import { n as sentenceOf } from "./event-lines.js";
import { n as subjectText, t as stepText } from "./subject-text.js";
import { t as channelNotifier } from "./channel-notifier.js";
import { n as visitStatus, t as reportSteps } from "./report-steps.js";
import { n as answersOf } from "./answer-commands.js";
import { n as sha256, t as planOf } from "./plan-of.js";
import { t as pageFooter } from "./page-footer.js";
import { createHash } from "node:crypto";
import { join } from "node:path";

// action/src/github/approval-nonce.ts
function approvalNonce({ digest, request }) {
	return createHash("sha256").update(`${digest}${request}`).digest("hex").slice(0, 8);
}

// action/src/github/permission-problem.ts
function permissionProblem(login, permission) {
	const name = visible(login);
	if (permission.ok) {
		const { permission: level, role } = permission.value;
		if (level === "admin" || level === "write") return null;
		return {
			code: "no-write-access",
			message: `${name} has ${found(level, role)} access, and write access is needed`,
			hint: `An administrator of the repository gives ${name} write access, or somebody who has it writes the comment`
		};
	}
	switch (permission.reason) {
		case "missing": return {
			code: "no-write-access",
			message: `${name} has no access to the repository, and write access is needed`,
			hint: `An administrator of the repository gives ${name} write access, or somebody who has it writes the comment`
		};
		case "refused": return {
			code: "permission-unknown",
			message: `GitHub did not tell what access ${name} has: ${visible(permission.message)}`,
			hint: "Look at what the organisation and the repository let GITHUB_TOKEN read, then write the comment again"
		};
		case "unreachable": return {
			code: "unreachable",
			message: `What access ${name} has could not be asked: ${visible(permission.message)}`,
			hint: "Nothing was refused; write the comment again when GitHub answers"
		};
		default: return permission.reason;
	}
}
function found(level, role) {
	if (level === "none") return "no";
	return role === "" || role === level ? `only ${level}` : `only ${visible(role)}`;
}

// action/src/github/quoted.ts
function quoted(text, most = 60) {
	const seen = visible(text.slice(0, most + 1)).replaceAll("`", "'");
	return `\`${seen.length > most ? `${seen.slice(0, most).toWellFormed()}…` : seen}\``;
}

// action/src/github/execution-name.ts
function isExecutionName(text) {
	return text.length <= 200 && /^exec-[A-Za-z0-9._-]+-\d{8}T\d{6}Z-[a-z0-9]+$/.test(text);
}

// action/src/github/read-text.ts
function no$3(message, hint) {
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
	} : no$3(`Unexpected runbook ${quoted(id)}, expected its id`, "Choose one from the list");
}
function readLine(name, text, most) {
	const line = text.trim();
	if (line === "") return {
		ok: true,
		value: null
	};
	if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(line)) return no$3(`Unexpected control character in \`${name}\`, expected one line`, "Type it again by hand");
	return line.length <= most ? {
		ok: true,
		value: line
	} : no$3(`Unexpected ${line.length} characters in \`${name}\`, expected at most ${most}`, "Shorten it; `/note TEXT` on the issue takes more");
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
		default: return no$3(`Unexpected mode ${quoted(text)}, expected \`execute\` or \`dry run\``, "Choose one from the list");
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
	} : no$3(`Unexpected execution ${quoted(id)}, expected an id such as \`exec-RB-DB-001-20270102T030405Z-a1b2c3\``, "Copy it from the issue of the execution");
}

// action/src/github/read-decisions.ts
function readDecisions(text) {
	const trimmed = text.trim();
	const given = trimmed.startsWith("{") ? fromJson(trimmed) : trimmed.split(/[\r\n,]/);
	if (given === null) return no$2("expected one JSON object");
	const answers = [];
	for (const part of given) {
		const one = part.trim();
		if (one === "" || one.startsWith("#")) continue;
		const [, step, branch] = /^([1-9]\d{0,5})\s*=\s*([^\s=](?:[^\r\n=]*[^\s=])?)$/u.exec(one) ?? [];
		if (step === void 0 || branch === void 0 || branch.length > 100) return no$2(`unexpected ${quoted(one)}, expected STEP=BRANCH`);
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
function no$2(problem) {
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
		if (equals === -1) return no$1(index, `expected \`NAME=value\``);
		const name = line.slice(0, equals).trimStart();
		const problem = nameProblem(name, values);
		if (problem !== null) return no$1(index, problem);
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
		if (problem !== null) return no$1(line, problem);
		const textOfIt = scalarText(value);
		if (textOfIt === null) return no$1(line, `expected a string, a number or a boolean as \`${name}\`, a long number in quotes`);
		values.set(name, textOfIt);
		const second = lines.get(name)?.[1];
		if (second !== void 0) return no$1(second, `\`${name}\` is given twice, expected each name once`);
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
function no$1(index, problem) {
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
	if (!texts.ok) return refused$2([texts]);
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
	} : refused$2(problems);
}
function inputTexts(inputs) {
	if (inputs === null || inputs === void 0) return {
		ok: true,
		value: /* @__PURE__ */ new Map()
	};
	if (typeof inputs !== "object" || Array.isArray(inputs)) return no$3("Unexpected `inputs`, expected an object", "Start the workflow with *Run workflow*");
	const texts = /* @__PURE__ */ new Map();
	for (const [name, value] of Object.entries(inputs)) {
		if (!dispatchInputNames.some((known) => known === name)) return no$3(`Unexpected input ${quoted(name)}`, didYouMean(name, dispatchInputNames) ?? `The inputs are ${dispatchInputNames.join(", ")}`);
		if (value === null) continue;
		if (typeof value !== "string" && typeof value !== "boolean" && typeof value !== "number") return no$3(`Unexpected value of \`${name}\`, expected a text`, "Start the workflow with *Run workflow*");
		texts.set(name, String(value));
	}
	return {
		ok: true,
		value: texts
	};
}
function togetherProblems({ runbook, execution, breakGlass, incident, mode }) {
	return [
		...runbook === null && execution === null ? [no$3("Missing: which runbook", "Choose one from the list, or give the execution to go on with")] : [],
		...breakGlass !== null && execution !== null ? [no$3("Unexpected `break_glass` for an execution that was started before, expected it at the start", "Leave it out; or `/abort` that execution and start a new one")] : [],
		...breakGlass !== null && execution === null && incident === null ? [no$3("Missing: the incident for which the glass is broken", "Fill in `incident` as well")] : [],
		...execution !== null && mode === "dry-run" ? [no$3("Unexpected dry run of an execution that was started before", "For a dry run leave `execution` out")] : []
	];
}
function refused$2(problems) {
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

// action/src/github/comment-evidence.ts
function commentProblem(evidence) {
	const { found, event, attempt } = evidence;
	if (attempt !== 1) return no("run-repeated", `This is attempt ${attempt} of its workflow run, and only the first one reads a comment`, "Write the comment again instead of running the workflow again");
	if (!found.ok) return notFound(found);
	const comment = found.value;
	return identityProblem(comment, event.sender) ?? contentProblem(comment, event) ?? bindingProblem(comment, evidence) ?? permissionProblem(comment.author, evidence.permission);
}
function notFound(found) {
	const said = visible(found.message);
	switch (found.reason) {
		case "missing": return no("comment-gone", "The comment does not exist any more", "Write it again and leave it there");
		case "refused": return no("comment-unreadable", `GitHub did not show the comment: ${said}`, "Give the job that reads it the permission `issues: write`, then write the comment again");
		case "unreachable": return {
			code: "unreachable",
			message: `The comment could not be read again: ${said}`,
			hint: "Nothing was refused; write the comment again when GitHub answers"
		};
		default: return found.reason;
	}
}
function identityProblem({ author, authorType }, sender) {
	if (authorType !== "User" || author === "" || author.toLowerCase().endsWith("[bot]")) return no("not-a-person", `The comment is by ${author === "" ? "an account that is gone" : `${visible(author)}, which is a program`}; only people answer`, "A person writes the same comment");
	return author.toLowerCase() === sender.toLowerCase() ? null : no("comment-of-another", `The comment is by ${visible(author)}, and ${visible(sender)} started the run that reads it`, "Whoever answers writes a comment of their own");
}
function contentProblem({ id, body, createdAt, updatedAt }, event) {
	return id === event.commentId && body === event.body && createdAt === updatedAt ? null : no("comment-edited", "The comment was edited after it was written", "Write a new comment; an edited one never counts");
}
function bindingProblem(comment, { issue, askedAt, seen }) {
	if (comment.issue !== issue) return no("wrong-issue", `The comment stands on issue #${comment.issue}, and the execution's issue is #${issue}`, `Write it on #${issue}`);
	if (seen.has(comment.id)) return no("comment-seen", "The comment was already answered to", "To say it again, write a new comment");
	return askedAt === null || notBefore(comment.createdAt, askedAt) ? null : no("older-than-question", `The comment was written at ${visible(comment.createdAt)}, before the question it would answer was asked (${askedAt})`, "Read the question, then write the comment again");
}
function notBefore(createdAt, askedAt) {
	return reached(createdAt, `${askedAt.slice(0, 19)}Z`);
}
function questionAskedAt(commands, { gate, finishedAt }) {
	return commands.some(({ verb }) => answering.has(verb)) ? gate?.since ?? finishedAt : null;
}
const answering = /* @__PURE__ */ new Set([
	"choose",
	"done",
	"failed",
	"skip",
	"retry",
	"approve",
	"reject"
]);
function seenComments(events) {
	return new Set(events.flatMap(({ by }) => by?.comment === void 0 ? [] : [by.comment]));
}
function no(code, message, hint) {
	return {
		code,
		message,
		hint
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

// action/src/github/execution-page/headline.ts
const longest$1 = 200;
function headline$1(view) {
	const { mark, text } = headlineOf(view);
	return {
		mark,
		text: clip(text, longest$1)
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
	return `${step.undone ? "↩️" : marks[step.status]} ${stateOf$1(step)}`;
}
function stateOf$1({ status, undone, visit }) {
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

// action/src/github/execution-page/refusal-comment.ts
const longestText$1 = 2e3;
const longestQuote = 1e3;
function refusalComment({ code, message, hint }, { quoted, example }) {
	return fitParts([whole(paragraph(strong("⛔ This did not count"), text(" ("), inlineCode(code.slice(0, 60)), text(")")), ...quoted === null || quoted.trim() === "" ? [] : [fence("text", cut(quoted))], paragraph(...sentence(message.slice(0, longestText$1))), ...hint === "" ? [] : [paragraph(strong("What helps"), text(": "), ...sentence(hint.slice(0, longestText$1)))], ...example === null ? [] : [paragraph(text("For example: "), inlineCode(example.slice(0, 300)))])]);
}
function cut(quoted) {
	const shown = visibleLines(quoted.slice(0, longestQuote));
	return quoted.length > longestQuote ? `${shown.toWellFormed()}…` : shown;
}

// action/src/github/gate-refusal.ts
function gateRefusal(code, message, hint) {
	return {
		code,
		message,
		hint
	};
}
function isUnreachable({ code }) {
	return code === "unreachable";
}
function untold({ reason, message }, what, missing) {
	switch (reason) {
		case "missing": return missing;
		case "refused": return gateRefusal("not-permitted", `GitHub does not let this job read ${what}: ${message}`, "Give the job `permissions: {actions: read}` in .github/workflows/execute-runbook.yml");
		case "unreachable": return gateRefusal("unreachable", `GitHub did not tell ${what}: ${message}`, "Answer /resume on the issue when https://www.githubstatus.com says that all is well; nothing is lost");
		default: return reason;
	}
}
function environmentPage(name) {
	return `Settings → Environments → ${name}`;
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
		summary: `${visible(state.runbookId)} ${visible(headline(occasion, kind, facts))}`,
		lines: [
			...about(facts),
			...escalatedTo(occasion),
			...asked === null ? [] : question(asked, facts)
		],
		people: [.../* @__PURE__ */ new Set([...roles.flatMap((role) => holdersOf$1(role, facts)), ...operator])]
	};
}
function settledText({ subject, settled, settledState }, facts) {
	const said = settled === null || settledState === null ? null : sentenceOf(settled, facts.runbook, settledState);
	const what = said === null ? `${subjectText(facts.runbook, subject)} needs nobody any more` : said.slice(2);
	return `${visible(facts.state.runbookId)}: ${what}`;
}
function headline({ event, subject, gate }, kind, { runbook }) {
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
function holdersOf$1(role, { approvers }) {
	const { users = [], teams = [] } = approvers[role] ?? {};
	return [...users, ...teams];
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

// action/src/commands/on-github/channels-in-job.ts
function channelsInJob({ variable, secrets, clock, signal, issue }, { config }, state) {
	const { issue: number } = state;
	return channelNotifier(config, {
		variable,
		secrets,
		clock,
		signal,
		issue: number === null ? null : async (body) => await issue.say(number, body)
	});
}

// action/src/commands/on-github/former-owner.ts
async function formerOwner({ owner }, context, facts, self) {
	const found = owner === null ? "gone" : await stateOf(owner, context, facts);
	return (asked) => {
		if (isSame(asked, self)) return "self";
		return owner !== null && isSame(asked, owner) ? found : "unknown";
	};
}
async function stateOf({ workflow_run: former }, { runId, job }, facts) {
	if (former === void 0) return "unknown";
	if (former.id === runId) return former.job === job ? "alive" : "gone";
	const jobs = await facts.jobs(former.id);
	if (!jobs.ok) return jobs.reason === "missing" ? "gone" : "unknown";
	const last = jobs.value.find(({ name }) => name === former.job);
	if (last === void 0) return "unknown";
	return last.status === "completed" ? "gone" : "alive";
}
function isSame(left, right) {
	return left.host === right.host && left.pid === right.pid && left.started_at === right.started_at;
}

// action/src/commands/on-github/announce-in-job.ts
async function announceInJob(hub, opened, state) {
	const due = await dueNow(hub, opened, state);
	if (due.length === 0) return state;
	const told = await announceAll(channelsInJob(hub, opened, state), due);
	const at = hub.clock.now();
	const inputs = told.map(({ announcement, delivered }) => announcementRecord(announcement, delivered, at));
	const former = await formerOwner(state, hub.context, hub.facts, hub.self);
	const ports = hub.ports(opened.root, former, () => void 0);
	const observer = { recorded: () => void 0 };
	try {
		return (await record$1(ports, opened.plan, state.executionId, inputs, observer)).state;
	} catch (thrown) {
		if (!isUnreachable$1(thrown)) throw thrown;
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

// action/src/github/command-fault.ts
function argumentFault(verb, argument, most) {
	if (visibleLines(argument) !== argument) return {
		fault: "hidden-character",
		message: `Unexpected hidden character in ${quoted(argument)}, expected visible ones only`
	};
	return lengthFault(verb, argument, most);
}
function lengthFault(verb, text, most) {
	return text.length <= most ? null : {
		fault: "too-long",
		message: `Unexpected ${text.length} characters after \`/${verb}\`, expected at most ${most}`
	};
}
function missing(verb, expected) {
	return {
		fault: "missing-argument",
		message: `Unexpected end of the line after \`/${verb}\`, expected ${expected}`
	};
}
function unexpected(verb, found, expected) {
	return {
		fault: "unexpected-argument",
		message: `Unexpected ${quoted(found)} in \`/${verb}\`, expected ${expected}`
	};
}
function extra(verb, found) {
	return {
		fault: "extra-argument",
		message: `Unexpected ${quoted(found)} at the end of \`/${verb}\`, expected nothing more`
	};
}

// action/src/github/command-words.ts
function firstWord(text) {
	const [, word = "", rest = ""] = /^([^\p{Zs}\t]*)[\p{Zs}\t]*(.*)$/su.exec(text) ?? [];
	return [word, rest];
}
function withoutBlanksBehind(text) {
	let end = text.length;
	while (end > 0 && /[\p{Zs}\t]/u.test(text.charAt(end - 1))) end -= 1;
	return text.slice(0, end);
}

// action/src/github/parse-command-line.ts
const longest = {
	branch: 100,
	reason: 500,
	note: 2e3,
	value: 1e4
};
function parseCommandLine(line) {
	const [word, rest] = firstWord(line.slice(1));
	const verb = commentVerbs.find((known) => known === word);
	if (verb === void 0) return {
		ok: false,
		refusal: unknownCommand(word)
	};
	const read = readers[verb](verb === "set" ? rest : withoutBlanksBehind(rest));
	return "fault" in read ? {
		ok: false,
		refusal: taught(verb, read)
	} : {
		ok: true,
		command: read
	};
}
const readers = {
	choose: (rest) => {
		const [word, branch] = firstWord(rest);
		const step = readStep("choose", word);
		if (typeof step !== "number") return step;
		if (branch === "") return missing("choose", "the name of a branch");
		return argumentFault("choose", branch, longest.branch) ?? {
			verb: "choose",
			step,
			branch
		};
	},
	done: (rest) => readOutcome("done", rest),
	failed: (rest) => readOutcome("failed", rest),
	skip: (rest) => readOutcome("skip", rest),
	retry: (rest) => readOutcome("retry", rest),
	approve: (rest) => {
		const [word, second] = firstWord(rest);
		const step = readStep("approve", word);
		if (typeof step !== "number") return step;
		const [nonce, more] = firstWord(second);
		const expected = "the 8 letters and digits that the question shows";
		if (nonce === "") return missing("approve", expected);
		if (!/^[0-9a-f]{8}$/.test(nonce)) return unexpected("approve", nonce, expected);
		return more === "" ? {
			verb: "approve",
			step,
			nonce
		} : extra("approve", more);
	},
	reject: (rest) => {
		const [word, behind] = firstWord(rest);
		const step = readStep("reject", word);
		if (typeof step !== "number") return step;
		const reason = readReason("reject", behind);
		return isFault(reason) ? reason : {
			verb: "reject",
			step,
			reason
		};
	},
	rollback: (rest) => {
		if (rest === "") return {
			verb: "rollback",
			to: null
		};
		const [word, second] = firstWord(rest);
		if (word !== "to") return unexpected("rollback", word, "nothing, or `to` and a step number");
		const [number, more] = firstWord(second);
		const to = readStep("rollback", number);
		if (typeof to !== "number") return to;
		return more === "" ? {
			verb: "rollback",
			to
		} : extra("rollback", more);
	},
	abort: (rest) => readWord("abort", rest),
	pause: (rest) => readWord("pause", rest),
	resume: (rest) => readWord("resume", rest),
	lost: (rest) => readWord("lost", rest),
	take: (rest) => rest === "" ? { verb: "take" } : extra("take", rest),
	handover: (rest) => {
		const [word, more] = firstWord(rest);
		if (word === "") return missing("handover", "one login such as `@octocat`");
		const to = /^@([A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\[bot\])?)$/.exec(word)?.[1];
		if (to === void 0) return unexpected("handover", word, "one login such as `@octocat`");
		return more === "" ? {
			verb: "handover",
			to
		} : extra("handover", more);
	},
	note: (rest) => {
		const text = said(rest);
		if (text === "") return missing("note", "the text to keep");
		return lengthFault("note", text, longest.note) ?? {
			verb: "note",
			text
		};
	},
	set: (rest) => {
		const equals = rest.indexOf("=");
		const [name, value] = equals === -1 ? [rest, ""] : [rest.slice(0, equals), rest.slice(equals + 1)];
		const expected = "a name and its value such as `TARGET_PROVIDER=azure`, without blanks around the `=`";
		if (rest === "") return missing("set", expected);
		if (equals === -1 || !/^[A-Za-z_][A-Za-z0-9_]{0,99}$/.test(name)) return unexpected("set", name, expected);
		return argumentFault("set", value, longest.value) ?? {
			verb: "set",
			name,
			value
		};
	}
};
function readOutcome(verb, rest) {
	const [subject, behind] = firstWord(rest);
	const expected = "a step number, `prerequisites.N`, `post_conditions.N` or `preflight`";
	if (subject === "") return missing(verb, expected);
	if (!/^(?:(?:(?:prerequisites|post_conditions)\.)?[1-9]\d{0,5}|preflight)$/.test(subject)) return unexpected(verb, subject, expected);
	const reason = readReason(verb, behind);
	return isFault(reason) ? reason : {
		verb,
		subject,
		reason
	};
}
function readWord(verb, rest) {
	const reason = readReason(verb, rest);
	return isFault(reason) ? reason : {
		verb,
		reason
	};
}
function readStep(verb, word) {
	if (word === "") return missing(verb, "a step number");
	return /^[1-9]\d{0,5}$/.test(word) ? Number(word) : unexpected(verb, word, "a step number");
}
function readReason(verb, rest) {
	const reason = said(rest);
	return reason === "" ? null : lengthFault(verb, reason, longest.reason) ?? reason;
}
function said(rest) {
	return visible(rest.replaceAll("	", " "));
}
function isFault(read) {
	return typeof read === "object" && read !== null;
}
function taught(verb, { fault, message }) {
	return {
		code: fault,
		message,
		hint: howToWrite(verb)
	};
}
function unknownCommand(word) {
	const near = nearest(`/${word}`, commentVerbs.map((verb) => `/${verb}`));
	const meant = commentVerbs.find((verb) => `/${verb}` === near);
	return {
		code: "unknown-command",
		message: `Unexpected ${quoted(`/${word}`)}, expected a command`,
		hint: meant === void 0 ? `The commands are ${commentVerbs.map((verb) => `\`/${verb}\``).join(", ")}; a line that is none must not begin with a slash` : `Did you mean \`/${meant}\`? ${howToWrite(meant)}`
	};
}
function howToWrite(verb) {
	const { form, example } = grammarOf(verb);
	return form === example ? `Write \`${form}\`` : `Write \`${form}\`, for instance \`${example}\``;
}

// action/src/github/parse-comment.ts
const mostCommands = 20;
function parseComment(body) {
	const lines = body.slice(0, longestComment + 1).split(/\r\n|\r|\n/);
	const commands = [];
	let end = 0;
	for (const line of lines) {
		if (!/^(?:\/|[\p{Zs}\t]*$)/u.test(line)) break;
		end += 1;
		if (!line.startsWith("/")) continue;
		const read = parseCommandLine(line);
		if (!read.ok) return refused$1(end, read.refusal);
		commands.push(read.command);
		if (commands.length > 20) return refused$1(end, tooMany);
	}
	if (commands.length > 0 && body.length > 65536) return refused$1(lines.length, tooLong);
	return {
		ok: true,
		commands,
		unread: commands.length === 0 ? [] : lateCommands(lines, end)
	};
}
function lateCommands(lines, end) {
	let fenced = false;
	return lines.slice(end).flatMap((line, index) => {
		if (/^ {0,3}(?:```|~~~)/.test(line)) fenced = !fenced;
		return !fenced && startsLikeOne.test(line) ? [end + index + 1] : [];
	});
}
const startsLikeOne = new RegExp(`^/(?:${commentVerbs.join("|")})(?:[\\p{Zs}\\t]|$)`, "u");
function refused$1(line, refusal) {
	const message = `Line ${line}: ${refusal.message.charAt(0).toLowerCase()}${refusal.message.slice(1)}`;
	return {
		ok: false,
		line,
		refusal: {
			...refusal,
			message: `${message}. Nothing of the comment was done`
		}
	};
}
const tooMany = {
	code: "too-many-commands",
	message: `Unexpected command, expected at most ${20} in one comment`,
	hint: "Write what is left in a second comment"
};
const tooLong = {
	code: "too-long",
	message: `Unexpected length, expected a comment of at most ${longestComment} characters`,
	hint: "Write the commands in a comment of their own"
};

// action/src/commands/on-github/job-end.ts
function jobEnd(outputs, { refusal = null, summary = "", failed = refusal !== null } = {}) {
	const error = refusal === null ? null : {
		title: refusal.code,
		message: `${refusal.message}. ${refusal.hint}`
	};
	return {
		exitCode: failed ? 1 : 0,
		outputs,
		summary,
		error
	};
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

// action/src/github/plan-problem.ts
const again = "Answer /resume: the step is shown as it is now, and a reviewer is asked again";
function placeDigest({ environment, runner }, digest) {
	const labels = [...new Set(runner.map((label) => label.toLowerCase()))].toSorted();
	return digest(JSON.stringify([environment.toLowerCase(), labels]));
}
function placeProblem(asked, here, digest) {
	return placeDigest(asked, digest) === placeDigest(here, digest) ? null : gateRefusal("place-changed", `The approval was asked for the environment \`${asked.environment}\` on ${asked.runner.join(", ")}, and this is \`${here.environment}\` on ${here.runner.join(", ")}`, again);
}
function requestName({ request, digest }) {
	return `${request}-${digest}`;
}
function requestProblem(shown, asked) {
	return shown === asked ? null : gateRefusal("request-changed", "What is asked now is not what the reviewers of this job were shown", again);
}
const harmless = /* @__PURE__ */ new Set([
	"NoteAdded",
	"PauseRequested",
	"HandedOver",
	"GateRefused",
	"Notified",
	"ExecutionResumed",
	"ExecutionInterrupted"
]);
function eventsSince(events, requestSeq) {
	if (events.find(({ seq }) => seq === requestSeq)?.type !== "ApprovalRequested") return gateRefusal("no-request", `The journal has no request for an approval at ${requestSeq}`, again);
	const since = events.filter(({ seq, type }) => seq > requestSeq && !harmless.has(type));
	const granted = since.find(({ type }) => type === "ApprovalGranted");
	if (granted !== void 0) return gateRefusal("already-granted", `The journal tells of an approval by ${granted.by?.person ?? "nobody"} that this job did not read from GitHub`, again);
	if (since.length === 0) return null;
	const types = [...new Set(since.map(({ type }) => type))].join(", ");
	return gateRefusal("appended-since", `The execution went on after the approval was asked for: ${types}`, again);
}

// action/src/github/policy-problem.ts
function policyProblem(environment, policy, defaultBranch) {
	const hint = `${environmentPage(environment)} → Deployment branches and tags: choose “Selected branches and tags” with \`${defaultBranch}\` as the only branch, or let \`runbook environments apply\` do it`;
	if (policy === "none") return gateRefusal("no-branch-policy", `Every branch may use the environment \`${environment}\``, hint);
	if (policy === "protected") {
		const message = `Every protected branch may use the environment \`${environment}\``;
		return gateRefusal("branch-policy-protected", message, hint);
	}
	const [only, ...others] = policy.patterns;
	if (only === void 0) {
		const message = `No branch may use the environment \`${environment}\``;
		return gateRefusal("branch-policy-empty", message, hint);
	}
	if (others.length > 0) {
		const message = `More than one branch may use the environment \`${environment}\`: ${policy.patterns.map(({ name }) => `\`${name}\``).join(", ")}`;
		return gateRefusal("branch-policy-several", message, hint);
	}
	if (only.type !== "branch") {
		const message = `The environment \`${environment}\` is for the ${only.type} \`${only.name}\`, not for a branch`;
		return gateRefusal("branch-policy-tag", message, hint);
	}
	if (isPattern(only.name)) {
		const message = `\`${only.name}\`, which may use the environment \`${environment}\`, is a pattern`;
		return gateRefusal("branch-policy-pattern", message, hint);
	}
	return only.name === defaultBranch && defaultBranch !== "" ? null : gateRefusal("branch-policy-other", `The environment \`${environment}\` is for the branch \`${only.name}\`, and the default branch is \`${defaultBranch}\``, hint);
}
function isPattern(name) {
	return /[*?[\]{}!\\]/.test(name);
}

// action/src/github/reviewers-problem.ts
function reviewersProblem(environment, found, { users, teams, owner }) {
	const wanted = namesOf([...users.map((name) => ({
		type: "User",
		name
	})), ...teams.map((team) => ({
		type: "Team",
		name: team.slice(team.indexOf("/") + 1)
	}))]);
	if (wanted.size === 0) return gateRefusal("no-approvers", `Nobody holds the roles of the environment \`${environment}\``, "Add people to the roles under `approvers` in runbooks/config.yaml on the default branch");
	const elsewhere = teams.filter((team) => owner !== void 0 && !sameText(ownerOf(team), owner));
	if (elsewhere.length > 0) return gateRefusal("team-elsewhere", `\`${elsewhere.join("`, `")}\` is no team of ${owner}, so that GitHub cannot ask it`, `Name teams of ${owner} under \`approvers\` in runbooks/config.yaml`);
	if (wanted.size > 6) return gateRefusal("too-many-reviewers", `The roles of the environment \`${environment}\` have ${wanted.size} people and teams, and GitHub asks at most ${6}`, "Put people together in a GitHub team and name the team in runbooks/config.yaml");
	if (found === null || found.length === 0) return gateRefusal("no-reviewers", `The environment \`${environment}\` has no required reviewers, so that GitHub asks nobody`, `${environmentPage(environment)}: check “Required reviewers”, or run \`runbook environments apply\`. Private repositories need GitHub Enterprise for it; without, \`approvals: comment\` in runbooks/config.yaml is the weaker way`);
	return differenceOf(environment, wanted, namesOf(found));
}
function differenceOf(environment, wanted, found) {
	const lacking = [...wanted].flatMap(([key, name]) => found.has(key) ? [] : [name]);
	const extra = [...found].flatMap(([key, name]) => wanted.has(key) ? [] : [name]);
	if (lacking.length === 0 && extra.length === 0) return null;
	const parts = [...lacking.length === 0 ? [] : [`${lacking.join(", ")} should be asked and is not`], ...extra.length === 0 ? [] : [`${extra.join(", ")} is asked and holds none of its roles`]];
	return gateRefusal("reviewers-differ", `The reviewers of the environment \`${environment}\` are not those of runbooks/config.yaml: ${parts.join("; ")}`, `${environmentPage(environment)} → Required reviewers, or \`runbook environments apply\`; or mend the role in runbooks/config.yaml`);
}
function namesOf(reviewers) {
	return new Map(reviewers.map(({ type, name }) => [`${type} ${name.toLowerCase()}`, type === "Team" ? `team ${name}` : name]));
}
function ownerOf(team) {
	return team.slice(0, team.indexOf("/"));
}
function sameText(one, other) {
	return one.toLowerCase() === other.toLowerCase();
}

// action/src/github/environment-problem.ts
function environmentProblem(found, wanted) {
	const { name, kind } = wanted;
	if (name === "") return gateRefusal("environment-unnamed", "The name of the environment is empty, which to GitHub means no environment and no question", "Name it in runbooks/config.yaml, and keep its name out of every secret: GitHub empties outputs that hold one");
	if (!found.ok) return untold(found, `the environment \`${name}\``, gateRefusal("environment-missing", `The environment \`${name}\` does not exist; a job that names it would create it without any rule`, "Run `runbook environments apply`, or create it under Settings → Environments"));
	const { value } = found;
	if (value.name.toLowerCase() !== name.toLowerCase()) return gateRefusal("environment-other", `GitHub was asked about the environment \`${name}\` and answered about \`${value.name}\``, `Look at ${environmentPage(name)}: was it made anew under another name?`);
	return (kind === "open" ? askingProblem(value) : reviewersProblem(name, value.reviewers, wanted)) ?? policyProblem(name, value.branchPolicy, wanted.defaultBranch) ?? (kind === "break-glass" ? selfReviewProblem(value) : null) ?? (kind === "open" || !wanted.strict ? null : bypassProblem(value));
}
function askingProblem({ name, reviewers }) {
	return reviewers === null || reviewers.length === 0 ? null : gateRefusal("environment-asks", `The environment \`${name}\` is for steps without approval, and asks ${reviewers.map((one) => one.name).join(", ")}`, `${environmentPage(name)}: uncheck “Required reviewers”, or name another environment in the runbook's metadata`);
}
function selfReviewProblem({ name, preventSelfReview }) {
	return preventSelfReview ? gateRefusal("self-review-prevented", `The break-glass environment \`${name}\` does not let the person who starts the run approve it`, `${environmentPage(name)}: uncheck “Prevent self-review”, or run \`runbook environments apply\``) : null;
}
function bypassProblem({ name, adminsBypass }) {
	return adminsBypass === true ? gateRefusal("admins-bypass", `Administrators may bypass the environment \`${name}\``, `${environmentPage(name)}: uncheck “Allow administrators to bypass configured protection rules”`) : null;
}

// action/src/github/gate-environment.ts
function gateEnvironment({ approvers: holders, environments, break_glass }, approvers, breakGlass) {
	if (breakGlass) {
		if (break_glass === void 0) return refused("no-break-glass", "Nobody may break the glass in this repository", "Add `break_glass: {who: [ROLE], environment: NAME}` to runbooks/config.yaml, or start without it");
		return {
			ok: true,
			environment: break_glass.environment,
			roles: break_glass.who
		};
	}
	const unknown = approvers.filter((role) => !Object.hasOwn(holders, role));
	const roles = [...new Set(approvers)].toSorted().join(", ");
	if (unknown.length > 0 || approvers.length === 0) return refused("unknown-role", approvers.length === 0 ? "The step names no role that may approve it" : `runbooks/config.yaml does not know the role ${unknown.join(", ")}`, "Add the role under `approvers` in runbooks/config.yaml on the default branch, or mend the runbook");
	const found = Object.keys(environments).filter((name) => sameRoles(environments[name]?.approvers, approvers));
	const [only, ...others] = found;
	if (only === void 0) return refused("no-environment", `No environment asks exactly ${roles}`, `Add one under \`environments\` in runbooks/config.yaml with \`approvers: [${roles}]\`, then run \`runbook environments apply\``);
	if (others.length > 0) return refused("several-environments", `${found.join(" and ")} ask the same roles, ${roles}, so that it is open which one guards the step`, "Leave one of them under `environments` in runbooks/config.yaml");
	return {
		ok: true,
		environment: only,
		roles: environments[only]?.approvers ?? []
	};
}
function sameRoles(one, other) {
	const wanted = new Set(other);
	const found = new Set(one);
	return found.size === wanted.size && [...found].every((role) => wanted.has(role));
}
function refused(...parts) {
	return {
		ok: false,
		refusal: gateRefusal(...parts)
	};
}

// action/src/github/required-environment.ts
function requiredEnvironment(config, { roles, ...rest }) {
	const holders = rest.kind === "open" ? [] : roles.flatMap((role) => holdersOf(config, role));
	return {
		...rest,
		users: holders.flatMap(({ users }) => users),
		teams: holders.flatMap(({ teams }) => teams)
	};
}
function holdersOf({ approvers }, role) {
	const holders = Object.hasOwn(approvers, role) ? approvers[role] : void 0;
	return holders === void 0 ? [] : [holders];
}

// action/src/commands/on-github/gate-check.ts
async function environmentForGate(hub, { config, plan, state }, gate) {
	const step = stepByNumber(plan.runbook, gate.step);
	const alone = state.breakGlass !== null && step?.break_glass !== false;
	if (state.operator === "") return {
		ok: false,
		refusal: {
			code: "no-operator",
			message: "No person is in charge of this execution, which an alert started",
			hint: "Somebody who will operate it answers /take; then the approvers are asked"
		}
	};
	const found = gateEnvironment(config, step?.approvers ?? gate.approvers, alone);
	if (!found.ok) return found;
	const wanted = requiredEnvironment(config, {
		name: found.environment,
		defaultBranch: hub.context.defaultBranch,
		kind: alone ? "break-glass" : "gate",
		strict: false,
		owner: hub.context.repository.split("/")[0] ?? "",
		roles: found.roles
	});
	const refusal = environmentProblem(await hub.facts.environment(found.environment), wanted);
	return refusal === null ? {
		ok: true,
		environment: found.environment
	} : {
		ok: false,
		refusal
	};
}
async function openEnvironmentProblem(hub, config, { metadata }) {
	if (metadata.environment === void 0) return null;
	const wanted = requiredEnvironment(config, {
		name: metadata.environment,
		defaultBranch: hub.context.defaultBranch,
		kind: "open",
		strict: false,
		owner: hub.context.repository.split("/")[0] ?? "",
		roles: []
	});
	return environmentProblem(await hub.facts.environment(metadata.environment), wanted);
}

// action/src/github/start-comment-problem.ts
function startCommentProblem(found, { by, issue, execution_id: id }) {
	const refusal = gateRefusal("start-other-comment", `No comment of ${by?.person ?? "anybody"} on #${issue ?? 0} that stands as it was written begins ${id}`, `Nothing of it runs here. See who wrote to the journal with \`runbook journal ${id} --verify --online\`, and start anew`);
	if (!found.ok) return untold(found, `the comment that started ${id}`, refusal);
	const { author, body, createdAt, updatedAt } = found.value;
	const parsed = parseComment(body);
	const begins = parsed.ok && parsed.commands.some(({ verb }) => beginning.has(verb));
	const isTheirs = author.toLowerCase() === by?.person.toLowerCase() && found.value.issue === issue;
	return begins && isTheirs && createdAt === updatedAt ? null : refusal;
}
const beginning = /* @__PURE__ */ new Set([
	"set",
	"take",
	"handover"
]);

// action/src/github/execution-suffix.ts
const randomLength = 6;
function executionSuffix(runId, random) {
	if (!/^[0-9a-z]{6}$/.test(random)) throw new Error(`Not six of 0-9a-z: ${random}`);
	return `${random}${runId.toString(36)}`;
}
function runOfExecution(executionId) {
	const run = executionId.slice(executionId.lastIndexOf("-") + 1 + randomLength);
	if (!/^[1-9a-z][0-9a-z]*$/.test(run)) return null;
	const id = Number.parseInt(run, 36);
	return Number.isSafeInteger(id) ? id : null;
}

// action/src/github/start-differences.ts
const actionsBot = "github-actions[bot]";
const earliestStart = -6e4;
const latestStart = 108e6;
function unlikePerson(run, { by, operator }) {
	const starter = run.triggeringActor.toLowerCase();
	const told = by?.person ?? actionsBot;
	if (starter !== told.toLowerCase()) return ["start-other-person", `${run.triggeringActor} started the run ${run.id}, and the journal says ${told}`];
	if (by !== null && starter.endsWith("[bot]")) return ["start-other-person", `${told} is a program, and the journal has it for a person`];
	if (by !== null && operator.toLowerCase() !== told.toLowerCase()) return ["start-other-operator", `${told} started the execution, and the journal puts ${operator || "nobody"} in charge at once`];
	if (by !== null || operator === "") return null;
	return ["start-other-operator", `An alert started the execution, and the journal puts ${operator} in charge at once`];
}
function unlikeTime({ id, createdAt }, { at }) {
	const passed = millisecondsBetween(createdAt, at);
	if (passed >= earliestStart && passed <= latestStart) return null;
	return ["start-other-time", `The execution is said to begin at ${at}, and the run ${id} was made at ${createdAt}`];
}
function unlikeTitle(run, started) {
	const { by, execution_id: id, runbook_id: runbook, issue } = started;
	const { displayTitle: title } = run;
	const words = title.split(/\s+/);
	return (by?.via === "github-comment" ? by.comment !== void 0 && issue !== void 0 && title === `issue ${issue}, comment ${by.comment}` : words.includes(id) || words[0] === runbook && runOfExecution(id) === run.id) ? null : ["start-other-title", `The run ${run.id} is “${title}”, and not one that starts ${id}`];
}

// action/src/github/start-problem.ts
function startRun({ owner }) {
	return owner.workflow_run?.id ?? null;
}
function startProblem(run, started, place) {
	const { by, owner, execution_id: id } = started;
	const named = startRun(started);
	if (by !== null && by.via !== "github-dispatch" && by.via !== "github-comment") return gateRefusal("start-not-on-github", `${id} was not started on GitHub, but by ${by.person} (${by.via})`, `Go on with it where it was started: \`runbook resume ${id}\``);
	if (named === null) return refusal(id, "start-without-run", `The beginning of ${id} names no workflow run`);
	if (!run.ok) {
		const missing = refusal(id, "start-run-missing", `GitHub does not know the run ${named}: ${run.message}`);
		return untold(run, `the run ${named}, which started the execution`, missing);
	}
	const other = unlike(run.value, started, place, named);
	if (other !== null) return refusal(id, ...other);
	if (owner.workflow_run?.attempt !== 1 || run.value.attempt !== 1) return refusal(id, "start-second-attempt", `${id} is said to begin in a re-run of run ${named}`);
	return branchProblem(started, place);
}
function branchProblem({ commit, execution_id: id }, { onDefaultBranch: told, defaultBranch }) {
	if (told.ok && told.value) return null;
	const foreign = refusal(id, "start-not-on-default-branch", `The commit ${commit ?? ""} is not part of ${defaultBranch}`);
	return told.ok ? foreign : untold(told, `whether ${commit ?? ""} is part of ${defaultBranch}`, foreign);
}
function unlike(run, started, { defaultBranch, workflowPath, executions = [] }, named) {
	const { by, execution_id: id, commit } = started;
	if (run.id !== named || by !== null && by.run !== named) return ["start-other-run", `${id} does not belong to the run ${named} that is said to have started it`];
	if (!id.startsWith(`exec-${started.runbook_id}-`)) return ["start-other-run", `${id} is no execution of ${started.runbook_id}`];
	if (run.path !== workflowPath && !run.path.startsWith(`${workflowPath}@`)) return ["start-other-workflow", `The run ${named} is one of ${run.path}, not of ${workflowPath}`];
	const event = by?.via === "github-comment" ? "issue_comment" : "workflow_dispatch";
	if (run.event !== event) return ["start-other-event", `The run ${named} was started by ${run.event}, not by ${event}`];
	if (run.headBranch !== defaultBranch || defaultBranch === "") return ["start-other-branch", `The run ${named} is one of ${run.headBranch ?? "no branch"}, not of ${defaultBranch}`];
	if (commit === null || started.dirty || commit !== run.headSha) return ["start-other-commit", `The execution is said to be of ${`${commit ?? "no commit"}${started.dirty ? " with changes" : ""}`}, and its run of ${run.headSha}`];
	return unlikePerson(run, started) ?? unlikeTime(run, started) ?? unlikeTitle(run, started) ?? startedTwice(id, named, executions);
}
function startedTwice(id, run, executions) {
	const twin = executions.find((other) => other !== id && runOfExecution(other) === run);
	return twin === void 0 || runOfExecution(id) !== run ? null : ["start-twice", `The run ${run} is said to have started ${twin} as well, and a run starts one`];
}
function refusal(executionId, code, message) {
	return gateRefusal(code, message, `Nothing of it runs here. See who wrote to the journal with \`runbook journal ${executionId} --verify --online\`, and start anew`);
}

// action/src/commands/on-github/open-in-job.ts
async function openInJob(hub, executionId) {
	const { store } = hub;
	const read = await store.read(executionId);
	if (!read.ok) throw brokenJournal(executionId, read.problem);
	const { events } = read;
	const state = fold(events);
	await confirmStart(hub, events);
	const root = await rootOf(hub, state);
	const config = await configNow(hub);
	return {
		plan: planInJob(runbookIn(root, state, config), state.digest, config, state.breakGlass),
		state,
		events,
		config,
		root
	};
}
function planInJob(runbook, source, config, breakGlass) {
	const plan = planOf(runbook, source, config);
	const places = runbook.steps.flatMap((step) => {
		if (!step.requires_approval) return [];
		const alone = breakGlass !== null && step.break_glass !== false;
		const found = gateEnvironment(config, step.approvers, alone);
		const environment = config.approvals === "comment" || !found.ok ? "" : found.environment;
		return [[step.step_number, {
			environment,
			runner: runnerOf(runbook, config)
		}]];
	});
	return {
		...plan,
		policy: {
			...plan.policy,
			gatedPlaces: Object.fromEntries(places)
		}
	};
}
function runnerOf({ metadata }, { runners }) {
	return runners[metadata.runner ?? "default"] ?? ["ubuntu-latest"];
}
async function confirmStart(hub, events) {
	const { context, facts } = hub;
	const [started] = events;
	if (started?.type !== "ExecutionStarted") throw new Error("A journal begins with ExecutionStarted");
	const run = startRun(started);
	const found = run === null ? {
		ok: false,
		reason: "missing",
		message: "It was begun on a laptop"
	} : await facts.run(run, 1);
	const place = {
		workflowPath: context.workflow,
		defaultBranch: context.defaultBranch,
		onDefaultBranch: await onDefaultBranch(hub, started.commit),
		executions: await hub.store.list()
	};
	const { by } = started;
	const problem = startProblem(found, started, place) ?? (by?.via === "github-comment" ? startCommentProblem(await facts.comment(by.comment ?? 0), started) : null);
	if (problem !== null) throw new Failure("refused", `${problem.message} (${problem.code})`, problem.hint);
}
async function onDefaultBranch({ context, facts }, commit) {
	if (commit === null) return {
		ok: true,
		value: false
	};
	return commit === context.sha && context.ref === `refs/heads/${context.defaultBranch}` ? {
		ok: true,
		value: true
	} : await facts.branchHas(context.defaultBranch, commit);
}
async function rootOf({ context, store, root, folder }, { commit, executionId }) {
	if (commit === context.sha) return root;
	if (commit === null) throw new Failure("not-here", `${executionId} names no commit`, "Start a new execution");
	const checkout = join(context.temp, `runbook-${commit}`);
	await store.checkout(commit, checkout);
	return join(checkout, folder);
}
async function configNow({ store, context, folder }) {
	const path = `${folder}${configPath}`;
	const text = await store.fileAt(`refs/heads/${context.defaultBranch}`, path);
	if (text === null) return normaliseConfig({});
	const { config, findings } = loadConfig({
		path: configPath,
		text
	});
	if (config !== void 0) return config;
	throw new Failure("invalid-runbook", `${path} on ${context.defaultBranch} cannot be used: ${findings[0]?.message ?? "it is no mapping"}`, "Mend it by a pull request, then answer again");
}
function runbookIn(root, { digest, commit, executionId }, config) {
	const file = listRunbooks(root).paths.map((path) => readTrusted(root, path).file).find(({ text }) => sha256(text) === digest);
	if (file === void 0) throw new Failure("refused", `No runbook at ${commit ?? ""} is the one that ${executionId} says it began with`, `Somebody wrote a beginning into the journal that never was: look at \`runbook journal ${executionId} --verify --online\``);
	const { loaded, findings } = loadRunbook(file, { config });
	if (loaded !== void 0) return loaded.runbook;
	throw new Failure("invalid-runbook", `${file.path} cannot be used any more: ${findings[0]?.message ?? "it is no runbook"}`, findings[0]?.hint ?? "Start a new execution");
}

// action/src/commands/on-github/next-job.ts
async function nextJob(hub, opened, goesOn = false) {
	const { config, plan, state } = opened;
	const { gate } = state;
	const common = {
		execution: state.executionId,
		environment: plan.runbook.metadata.environment ?? "",
		runner: JSON.stringify(runnerOf(plan.runbook, config)),
		gate: "",
		request: ""
	};
	const stop = (refusal) => ({
		outputs: {
			...common,
			next: "none"
		},
		refusal
	});
	if (hasEnded(state)) return stop(null);
	const paused = state.halted && state.interrupted?.reason !== "segment";
	if (gate?.kind === "approval" && config.approvals === "comment" && goesOn || gate === null && (goesOn || !paused)) {
		const refusal = await openEnvironmentProblem(hub, config, plan.runbook);
		return refusal === null ? {
			outputs: {
				...common,
				next: "run"
			},
			refusal
		} : stop(refusal);
	}
	if (gate?.kind !== "approval" || config.approvals === "comment") return stop(null);
	const found = await environmentForGate(hub, opened, gate);
	return found.ok ? {
		outputs: {
			...common,
			next: "approval",
			gate: found.environment,
			request: requestName(gate)
		},
		refusal: null
	} : stop(found.refusal);
}

// action/src/github/execution-page/flow-taken.ts
const mostEdges = 400;
const longestText = 4e4;
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
	return value.length > longestText ? [] : [{
		type: "code",
		lang: "mermaid",
		value
	}];
}
function flowPlain(runbook) {
	const graph = flowGraph(runbook);
	const value = graph.edges.length > mostEdges ? "" : drawn(graph);
	return value === "" || value.length > longestText ? [] : [{
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

// action/src/github/execution-page/status-comment.ts
function statusComment(view, facts) {
	const { mark, text: said } = headline$1(view);
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

// action/src/github/execution-page/script-blocks.ts
function scriptBlocks(scripts) {
	return scripts.map((script) => fence("bash", script));
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

export { refusalComment as A, questionAskedAt as B, announceInJob as C, gateRefusal as D, environmentPage as E, headline$1 as F, githubEvent as G, gateLines as H, alsoPossible as I, approvalNonce as J, quoted as K, awaitedBlocks as L, stepWords as M, tally as N, isUnreachable as O, whySkipped as P, whoMayApprove as R, parseComment as S, channelsInJob as T, reopeningLines as U, seenComments as V, steeringLines as W, requestName as _, followProgress as a, viewInJob as b, flowTaken as c, planInJob as d, runnerOf as f, placeProblem as g, eventsSince as h, scriptBlocks as i, stepMark as j, untold as k, nextJob as l, environmentForGate as m, personOfRun as n, statusComment as o, executionSuffix as p, permissionProblem as q, valuesTable as r, flowPlain as s, operatorOfRun as t, openInJob as u, requestProblem as v, formerOwner as w, jobEnd as x, pageFacts as y, commentProblem as z };