import { t as visible } from "./visible.js";
import { D as approvalNonce, S as awaitedBlocks, T as reopeningLines, _ as githubEvent, b as scriptBlocks, d as valuesTable, f as headline, g as personOfRun, l as flowPlain, m as recordInJob, n as refusalComment, p as announceInJob, r as followProgress, s as tally, t as sayRefusal, v as pageFacts, w as gateLines, y as viewInJob } from "./say-refusal.js";
import { i as rightText, r as grammarOf } from "./comment-grammar-table.js";
import { c as commentProblem, d as answeringVerbs, f as permissionProblem, l as questionAskedAt, n as nextJob, t as workBlocks, u as seenComments } from "./work-blocks.js";
import { a as parseComment, f as quoted, l as isUnreachable, n as openInJob, t as jobEnd } from "./job-end.js";
import { t as parseRequest } from "./request.js";
import { t as Failure } from "./failure.js";
import { t as didYouMean } from "./did-you-mean.js";
import { a as inlineCode, d as strong, i as heading, l as paragraph, o as joined, p as text, s as list } from "./markdown-nodes.js";
import { t as reportSteps } from "./report-steps.js";
import { c as fitParts, d as clip, l as whole, s as folded } from "./page-links.js";
import { t as pageFooter } from "./page-footer.js";
import { n as runUrl } from "./run-context.js";
import { n as notStarted } from "./state.js";
import { n as readValue } from "./value.js";
import { t as findRunbook } from "./find-runbook.js";
import { n as breakGlassLabel, t as breakGlassIssue } from "./break-glass-issue.js";
import { t as roleHolders } from "./role-holders.js";
import { t as startInJob } from "./start-in-job.js";
import { a as fold } from "./journal-failure.js";
import { r as isExecutionId } from "./execution-id.js";
import { n as executionOfBody } from "./issue-page.js";
import { t as formerOwner } from "./former-owner.js";
import { t as planReport } from "./plan-report.js";
import { t as planText } from "./plan-text.js";
import { n as plain } from "./palette.js";
import { o as targetText } from "./step-facts.js";
import { n as readInputs } from "./start.js";

// action/src/github/comment-command.ts
function commandLine(command) {
	switch (command.verb) {
		case "choose": return `/choose ${command.step} ${command.branch}`;
		case "done":
		case "failed":
		case "skip":
		case "retry": return `/${command.verb} ${command.subject}${tail(command.reason)}`;
		case "approve": return `/approve ${command.step} ${command.nonce}`;
		case "reject": return `/reject ${command.step}${tail(command.reason)}`;
		case "rollback": return command.to === null ? "/rollback" : `/rollback to ${command.to}`;
		case "abort":
		case "pause":
		case "resume":
		case "lost": return `/${command.verb}${tail(command.reason)}`;
		case "take": return "/take";
		case "handover": return `/handover @${command.to}`;
		case "note": return `/note ${command.text}`;
		case "set": return `/set ${command.name}=${command.value}`;
		default: return command;
	}
}
function tail(reason) {
	return reason === null ? "" : ` ${reason}`;
}

// action/src/github/steering.ts
function samePerson(one, other) {
	return one.toLowerCase() === other.toLowerCase();
}
function isOperator({ person, state }) {
	return state.operator !== "" && samePerson(person, state.operator);
}
function holders({ roles }, asked) {
	return asked.flatMap((role) => Object.hasOwn(roles, role) ? roles[role] ?? [] : []);
}
function holds(steering, asked) {
	return holders(steering, asked).some((holder) => samePerson(holder, steering.person));
}

// action/src/github/comment-approval.ts
function approveProblem(command, steering) {
	if (steering.approvals === "environment") return {
		code: "approve-needs-environment",
		message: "This repository approves with GitHub environments; a comment approves nothing",
		hint: "Open the workflow run that waits, then *Review deployments*; `/reject STEP` works as a comment"
	};
	const problem = approverProblem(command, steering);
	const { gate } = steering.state;
	if (problem !== null || gate?.kind !== "approval") return problem;
	const nonce = approvalNonce(gate);
	return command.nonce === nonce ? null : {
		code: "wrong-nonce",
		message: `\`${command.nonce}\` does not belong to what step ${gate.step} would do now`,
		hint: `Read the request of step ${gate.step} as it is now on this issue; it shows the line to write`
	};
}
function approverProblem({ verb, step }, steering) {
	const { person, state } = steering;
	const { gate } = state;
	if (gate?.kind !== "approval" || gate.step !== step) return {
		code: "no-such-gate",
		message: `No approval of step ${step} is waiting`,
		hint: gate === null ? "Nothing is waiting for an answer" : `What waits is the ${gate.kind} of ${gate.subject}`
	};
	const others = [...new Set(holders(steering, gate.approvers))].filter((holder) => !samePerson(holder, state.operator));
	const hint = others.length === 0 ? `Nobody else holds ${gate.approvers.map(visible).join(" or ")}: add a person to the role in runbooks/config.yaml` : `One of these can: ${others.map(visible).join(", ")}`;
	if (!holds(steering, gate.approvers)) return {
		code: "approver-not-listed",
		message: `${visible(person)} holds none of the roles that may \`/${verb}\`: ${gate.approvers.map(visible).join(", ")}`,
		hint
	};
	return isOperator(steering) && state.breakGlass === null ? {
		code: "approver-is-operator",
		message: `${visible(person)} operates this execution and can neither approve nor reject its steps`,
		hint: `${hint}; the operator can \`/pause\` or \`/abort\``
	} : null;
}

// action/src/github/comment-steering.ts
function steerProblem(command, steering) {
	const { state } = steering;
	if (command.verb === "take") return takeProblem(steering);
	if (command.verb === "note") return null;
	if (state.operator === "") return command.verb === "abort" ? null : noOperator(command);
	switch (command.verb) {
		case "abort": return isOperator(steering) || holds(steering, approvingRoles(steering)) ? null : notAllowed(command, steering);
		case "approve": return approveProblem(command, steering);
		case "reject": return approverProblem(command, steering);
		case "handover": return isOperator(steering) ? handoverProblem(command, steering) : notAllowed(command, steering);
		case "choose":
		case "done":
		case "failed":
		case "skip":
		case "retry":
		case "rollback":
		case "pause":
		case "resume":
		case "lost":
		case "set": return isOperator(steering) ? null : notAllowed(command, steering);
		default: return command;
	}
}
function steerProblems(commands, steering) {
	let { state } = steering;
	for (const command of commands) {
		const refusal = steerProblem(command, {
			...steering,
			state
		});
		if (refusal !== null) return {
			command,
			refusal
		};
		if (command.verb === "take") state = {
			...state,
			operator: steering.person
		};
		if (command.verb === "handover") state = {
			...state,
			operator: command.to
		};
	}
	return null;
}
function handoverAccessProblem(to, permission) {
	const problem = permissionProblem(to, permission);
	return problem?.code === "no-write-access" ? {
		...problem,
		code: "handover-without-access",
		hint: "Hand over to a person who has write access, or have it given first"
	} : problem;
}
function approvingRoles({ state, approvers }) {
	return state.gate?.kind === "approval" ? [...approvers, ...state.gate.approvers] : approvers;
}
function takeProblem(steering) {
	return isOperator(steering) ? {
		code: "already-operator",
		message: `${visible(steering.person)} operates this execution already`,
		hint: "Go on with what is asked; to give it away: `/handover @LOGIN`"
	} : null;
}
function noOperator(command) {
	return {
		code: "no-operator",
		message: `\`/${command.verb}\` needs an operator, and nobody operates this execution yet`,
		hint: `Whoever will operate it writes \`/take\`${grammarOf(command.verb).right === "operator" ? `, if wanted with ${quoted(commandLine(command))} on the next line of the same comment` : "; then another person can approve or reject"}`
	};
}
function notAllowed({ verb }, { person, state }) {
	const { right } = grammarOf(verb);
	return {
		code: "not-the-operator",
		message: `\`/${verb}\` counts only from ${rightText(right)}; the operator is ${visible(state.operator)}, not ${visible(person)}`,
		hint: `${visible(state.operator)} writes it, or hands over with \`/handover @${visible(person)}\`; anybody with write access takes over with \`/take\``
	};
}
function handoverProblem({ to }, { person }) {
	if (to.toLowerCase().endsWith("[bot]")) return {
		code: "handover-to-program",
		message: `${visible(to)} is a program; only people operate`,
		hint: "Name a person: `/handover @octocat`"
	};
	return samePerson(to, person) ? {
		code: "handover-to-oneself",
		message: `${visible(to)} operates this execution already`,
		hint: "Name the other person: `/handover @octocat`"
	} : null;
}

// action/src/github/comment-conflicts.ts
function conflictOf(commands) {
	const verbs = commands.map(({ verb }) => verb);
	const answers = verbs.filter((verb) => answeringVerbs.has(verb));
	if (answers.length > 1) return {
		code: "two-answers",
		message: `${listed$1(answers)} answer the same question; one comment answers one`,
		hint: "Write the one that is meant; what follows it is asked by then, and is answered by a comment of its own"
	};
	return loneApproval(verbs) ?? alone("abort", verbs) ?? alone("rollback", verbs) ?? opposites(verbs) ?? repeated(commands);
}
function loneApproval(verbs) {
	return !verbs.includes("approve") || verbs.length === 1 ? null : {
		code: "contradiction",
		message: "An approval stands alone in its comment",
		hint: "Write the other lines in a comment of their own"
	};
}
const harmless = /* @__PURE__ */ new Set(["take", "note"]);
function alone(verb, verbs) {
	const others = verbs.filter((other) => other !== verb && !harmless.has(other));
	return !verbs.includes(verb) || others.length === 0 ? null : {
		code: "contradiction",
		message: `\`/${verb}\` stands beside ${listed$1(others)}, and both cannot be meant`,
		hint: `Write \`/${verb}\` alone, or leave it out; \`/take\` and \`/note\` may stand beside it`
	};
}
function opposites(verbs) {
	const going = verbs.find((verb) => verb === "resume" || verb === "lost");
	return going === void 0 || !verbs.includes("pause") ? null : {
		code: "contradiction",
		message: `\`/pause\` stands beside \`/${going}\`, and both cannot be meant`,
		hint: "Write the one that is meant"
	};
}
function repeated(commands) {
	const keys = commands.flatMap((command) => {
		if (command.verb === "note") return [];
		return command.verb === "set" ? [`set ${command.name}`] : [command.verb];
	});
	const twice = keys.find((key, index) => keys.indexOf(key) !== index);
	return twice === void 0 ? null : {
		code: "said-twice",
		message: `\`/${twice}\` stands twice in one comment`,
		hint: "Write it once, with what is meant"
	};
}
function listed$1(verbs) {
	return verbs.map((verb) => `\`/${verb}\``).join(" and ");
}

// action/src/github/comment-timing.ts
function untimely(command, state) {
	const { verb } = command;
	if (verb === "note") return null;
	if (state.status === "not_started") return beforeTheStart(command);
	if (verb === "set") return {
		code: "inputs-fixed",
		message: `\`${command.name}\` cannot be set: the execution has begun, and its inputs stay as they are`,
		hint: "To use another value: `/abort`, then start a new execution"
	};
	if (state.ending !== null) return afterTheEnd(command, state);
	switch (verb) {
		case "choose":
		case "done":
		case "failed":
		case "skip":
		case "retry":
		case "approve":
		case "reject": return answerProblem(command, state.gate);
		case "lost": return state.owner === null || state.gate !== null ? {
			code: "nothing-runs",
			message: "No runner works on this execution, so none can be lost",
			hint: state.gate === null ? "To go on: `/resume`" : `What it waits for: ${offered(state.gate)}`
		} : null;
		case "abort":
		case "pause":
		case "resume":
		case "rollback":
		case "take":
		case "handover": return null;
		default: return command;
	}
}
function beforeTheStart({ verb }) {
	return verb === "set" || verb === "take" || verb === "handover" || verb === "abort" ? null : {
		code: "not-started",
		message: `\`/${verb}\` means nothing yet: the execution has not begun`,
		hint: "Give what is missing with `/set NAME=value`; `/abort` gives it up"
	};
}
function afterTheEnd(command, { status, ending }) {
	const { verb } = command;
	const subject = status === "failed" ? ending?.subject ?? null : null;
	const isAnswer = verb === "done" || verb === "skip" || verb === "retry";
	if (status === "failed" && (verb === "rollback" || verb === "take" || verb === "handover")) return null;
	if (subject !== null && isAnswer) return command.subject === subject ? null : {
		code: "not-the-failed-step",
		message: `The execution failed at ${subject}, not at ${command.subject}`,
		hint: `Answer that: \`/${verb} ${subject}\``
	};
	return {
		code: "ended",
		message: `The execution has ended (${status}); \`/${verb}\` changes nothing any more`,
		hint: status === "failed" ? `It can still go on, with one of ${listed(reopeningLines({
			status,
			ending
		}))}` : "Start a new one with *Run workflow*; `/note TEXT` still counts"
	};
}
function answerProblem(command, gate) {
	const subject = "subject" in command ? command.subject : String(command.step);
	if (gate === null) return {
		code: "no-such-gate",
		message: `${quoted(commandLine(command), 80)} answers nothing: no question is open`,
		hint: "The status comment of this issue says what it waits for"
	};
	if (gate.subject !== subject || gate.kind !== kindOf(command)) return {
		code: "no-such-gate",
		message: `${quoted(commandLine(command), 80)} does not answer what is asked: the ${gate.kind} of ${gate.subject}`,
		hint: `Write one of ${offered(gate)}`
	};
	if (gate.kind === "decision" && command.verb === "choose") return branchProblem(command, gate);
	return gate.kind === "confirmation" && "subject" in command ? outcomeProblem(command, gate) : null;
}
function kindOf({ verb }) {
	if (verb === "choose") return "decision";
	return verb === "approve" || verb === "reject" ? "approval" : "confirmation";
}
function branchProblem({ branch }, gate) {
	if (Object.hasOwn(gate.branches, branch)) return null;
	const meant = didYouMean(branch, Object.keys(gate.branches));
	return {
		code: "unknown-branch",
		message: `Step ${gate.step} has no branch ${quoted(branch)}`,
		hint: `${meant === void 0 ? "" : `${meant} `}Write one of ${offered(gate)}`
	};
}
function outcomeProblem(command, gate) {
	const { verb, subject, reason } = command;
	if (!gate.answers.includes(verb)) return {
		code: "unknown-answer",
		message: `\`/${verb}\` is no answer to ${subject}`,
		hint: `Write one of ${offered(gate)}`
	};
	return (gate.reason === "condition" || gate.reason === "preflight") && verb === "skip" && reason === null ? {
		code: "reason-needed",
		message: `Skipping ${subject} needs a reason`,
		hint: `Write it behind: \`/skip ${subject} checked by hand\``
	} : null;
}
function offered(gate) {
	return listed(gateLines(gate, "environment"));
}
function listed(lines) {
	return lines.map(({ line }) => `\`${line}\``).join(", ");
}

// action/src/github/comment-inputs.ts
function inputsOf(commands, state, by, at) {
	const refusal = conflictOf(commands) ?? commands.reduce((found, command) => found ?? untimely(command, state), null);
	if (refusal !== null) return {
		ok: false,
		refusal
	};
	return {
		ok: true,
		actions: commands.map((command) => actionOf(command, state, by, at))
	};
}
function actionOf(command, { gate }, by, at) {
	const said = {
		at,
		by
	};
	switch (command.verb) {
		case "choose": return {
			type: "Choose",
			...said,
			step: command.step,
			branch: command.branch,
			reason: null
		};
		case "done":
		case "failed":
		case "skip":
		case "retry": return {
			type: "Confirm",
			...said,
			subject: command.subject,
			outcome: command.verb,
			reason: command.reason
		};
		case "approve": return {
			type: "Approve",
			...said,
			step: command.step,
			reason: null
		};
		case "reject": return {
			type: "Reject",
			...said,
			step: command.step,
			reason: command.reason
		};
		case "rollback": return command.to === null && gate?.kind === "confirmation" && gate.answers.includes("rollback") ? {
			type: "Confirm",
			...said,
			subject: gate.subject,
			outcome: "rollback",
			reason: null
		} : {
			type: "Rollback",
			...said,
			to: command.to,
			reason: null
		};
		case "abort": return {
			type: "Abort",
			...said,
			reason: command.reason
		};
		case "pause": return {
			type: "Pause",
			...said,
			reason: command.reason
		};
		case "resume": return {
			type: "Resume",
			...said,
			reason: command.reason
		};
		case "lost": return {
			type: "Lost",
			...said,
			reason: command.reason
		};
		case "take": return {
			type: "HandOver",
			...said,
			to: by.person
		};
		case "handover": return {
			type: "HandOver",
			...said,
			to: command.to
		};
		case "note": return {
			type: "Note",
			...said,
			text: command.text
		};
		case "set": return {
			type: "Set",
			...said,
			name: command.name,
			value: command.value
		};
		default: return command;
	}
}

// action/src/github/execution-page/handover-text.ts
function handoverText(view, facts, { from, to }) {
	const { mark, text: said } = headline(view);
	const before = from === null || from === "" ? [] : [text(", after "), inlineCode(clip(from, 80))];
	return fitParts([whole(heading(3, `🤝 Now in charge: ${clip(to, 80)}`), paragraph(inlineCode(clip(to, 80)), text(" operates this execution"), ...before, text(". Until now: "), text(`${tally(reportSteps(view).filter(({ visit }) => visit > 0))}.`)), paragraph(text(`${mark} ${said}`)), ...awaitedBlocks(view, facts), pageFooter(view, facts))]);
}

// action/src/github/set-problem.ts
function setProblem({ name, value }, { metadata, variables }) {
	const declaration = Object.hasOwn(variables, name) ? variables[name] : void 0;
	if (declaration === void 0) {
		const names = Object.keys(variables);
		const all = names.length === 0 ? "It has none at all" : `It has ${names.join(", ")}`;
		return {
			code: "unknown-variable",
			message: `${metadata.runbook_id} has no variable \`${name}\``,
			hint: didYouMean(name, names) ?? all
		};
	}
	if (declaration.secret) return {
		code: "secret-in-comment",
		message: `\`${name}\` is secret and must not stand in a comment, where many can read it`,
		hint: `Delete the comment, replace the secret by a new one, and store that as the GitHub secret ${name}`
	};
	const read = readValue(name, value, declaration);
	return read.ok ? null : {
		code: "unusable-value",
		message: read.message,
		hint: `It is: ${declaration.description}`
	};
}

// action/src/commands/on-github/comment-in-job.ts
async function readComment(hub, event, asked) {
	const { facts, context } = hub;
	const parsed = parseComment(event.body);
	if (!parsed.ok) return {
		ok: false,
		refusal: parsed.refusal
	};
	const { commands } = parsed;
	const problem = commentProblem({
		found: await facts.comment(event.commentId),
		event: {
			commentId: event.commentId,
			body: event.body,
			sender: event.sender
		},
		issue: asked.issue,
		attempt: context.attempt,
		askedAt: questionAskedAt(commands, asked.state),
		seen: asked.seen,
		permission: await facts.permission(event.author)
	});
	if (problem !== null) return {
		ok: false,
		refusal: problem
	};
	await hub.issue.react(event.commentId, "eyes");
	const roles = Object.fromEntries(Object.entries(asked.config.approvers).map(([role, { users }]) => [role, users]));
	const steered = steerProblems(commands, {
		person: event.author,
		state: asked.state,
		roles,
		approvers: asked.approvers,
		approvals: asked.config.approvals
	});
	if (steered !== null) return {
		ok: false,
		refusal: steered.refusal
	};
	for (const command of commands) {
		if (command.verb !== "handover") continue;
		const access = handoverAccessProblem(command.to, await facts.permission(command.to));
		if (access !== null) return {
			ok: false,
			refusal: access
		};
	}
	return {
		ok: true,
		commands,
		unread: parsed.unread
	};
}
function authorOf({ context }, { author, commentId }) {
	return {
		person: author,
		via: "github-comment",
		run: context.runId,
		comment: commentId
	};
}

// action/src/commands/on-github/break-glass-in-job.ts
async function tellBrokenGlass(hub, opened) {
	const { state } = opened;
	const facts = await pageFacts(hub, opened, { state });
	const draft = breakGlassIssue(await viewInJob(hub, opened, state), facts);
	if (draft === null) return;
	const { title, body } = draft;
	const called = approversOf(opened).map((name) => `@${name}`);
	const found = await hub.issue.open({
		title,
		body: called.length === 0 ? body : `${called.join(" ")}\n\n${body}`,
		labels: [breakGlassLabel]
	});
	if (found.ok) return;
	const message = `The issue about the broken glass could not be opened: ${found.message}`;
	hub.say(message);
	if (state.issue !== null) await hub.issue.say(state.issue, message);
}
const mostCalled = 50;
function approversOf({ plan: { runbook }, config, state }) {
	const asked = runbook.steps.flatMap((step) => step.requires_approval ? step.approvers : []);
	const roles = [.../* @__PURE__ */ new Set([...asked, ...runbook.metadata.approvers])];
	const names = roleHolders(config, roles).flatMap(({ users, teams }) => [...users, ...teams]);
	return [...new Set(names)].filter((name) => /^[\w-]+(\/[\w.-]+)?$/.test(name) && name.toLowerCase() !== state.operator.toLowerCase()).slice(0, mostCalled);
}

// action/src/commands/on-github/begin-after-start.ts
async function beginAfterStart(hub, { executionId, waits }) {
	if (waits !== null) return jobEnd({ next: "none" });
	const opened = await openInJob(hub, executionId);
	await tellBrokenGlass(hub, opened);
	const { outputs, refusal } = await nextJob(hub, opened);
	if (refusal !== null) await sayRefusal(hub, opened.state, refusal);
	const status = await followProgress(hub, opened, "").end(opened.state, outputs);
	return jobEnd({
		...outputs,
		status
	}, { refusal });
}

// action/src/commands/on-github/answer-request.ts
async function answerRequest(hub, event, request) {
	const { config } = await hub.repository();
	const state = {
		...notStarted,
		operator: request.operator,
		issue: request.issue
	};
	const read = await readComment(hub, event, {
		state,
		issue: request.issue,
		seen: /* @__PURE__ */ new Set(),
		config,
		approvers: []
	});
	const end = jobEnd({ next: "none" });
	if (!read.ok) return {
		end,
		refusal: read.refusal
	};
	const by = authorOf(hub, event);
	const inputs = inputsOf(read.commands, state, by, hub.clock.now());
	if (!inputs.ok) return {
		end,
		refusal: inputs.refusal
	};
	if (read.commands.some(({ verb }) => verb === "abort")) {
		await hub.store.requests.write(request.execution_id, null);
		await hub.issue.close(request.issue, "not_planned");
		return {
			end,
			refusal: null
		};
	}
	const { found } = findRunbook(await hub.repository(), request.runbook_id);
	for (const command of read.commands) {
		const problem = command.verb === "set" && found !== null ? setProblem(command, found.runbook) : null;
		if (problem !== null) return {
			end,
			refusal: problem
		};
	}
	const operator = operatorAfter(read.commands, request.operator, event.author);
	const started = await startInJob(hub, {
		runbookId: request.runbook_id,
		by: operator === "" ? null : by,
		operator,
		variables: request.variables,
		asked: valuesIn(read.commands),
		incident: request.incident,
		changeTicket: request.change_ticket,
		breakGlass: request.break_glass,
		alert: request.alert,
		former: request
	});
	return {
		end: await beginAfterStart(hub, started),
		refusal: null
	};
}
function operatorAfter(commands, before, author) {
	return commands.reduce((operator, command) => {
		if (command.verb === "take") return author;
		return command.verb === "handover" ? command.to : operator;
	}, before);
}
function valuesIn(commands) {
	return Object.fromEntries(commands.flatMap((command) => command.verb === "set" ? [[command.name, command.value]] : []));
}

// action/src/commands/on-github/bound-execution.ts
async function boundExecution(hub, issue) {
	const { payload, store } = hub;
	const body = payload?.issue?.body;
	const named = typeof body === "string" ? executionOfBody(body) : null;
	if (named === null || !isExecutionId(named)) return null;
	const read = await store.read(named);
	if (read.ok) return fold(read.events).issue === issue ? {
		kind: "execution",
		executionId: named
	} : null;
	if (read.problem.code !== "unknown-execution") return {
		kind: "execution",
		executionId: named
	};
	const text = await store.requests.read(named);
	const request = text === null ? null : parseRequest(text);
	return request?.issue === issue && request.execution_id === named ? {
		kind: "request",
		request
	} : null;
}

// action/src/commands/on-github/answer-comment.ts
async function answerComment(hub, event) {
	const { issue } = hub;
	const bound = await boundExecution(hub, event.issue);
	if (bound === null) {
		const refusal = {
			code: "wrong-issue",
			message: `No execution belongs to issue #${event.issue}`,
			hint: "Answer on the issue that the execution opened itself"
		};
		await issue.react(event.commentId, "confused");
		return jobEnd({ next: "none" }, { refusal });
	}
	try {
		const { end, refusal } = bound.kind === "request" ? await answerRequest(hub, event, bound.request) : await answerExecution(hub, event, bound.executionId);
		if (refusal !== null) return await refused(hub, event, refusal);
		await issue.react(event.commentId, "rocket");
		return end;
	} catch (thrown) {
		if (!(thrown instanceof Failure)) throw thrown;
		const { code, message, hint } = thrown;
		return await refused(hub, event, {
			code,
			message,
			hint
		});
	}
}
async function refused(hub, event, refusal) {
	const { issue, say } = hub;
	await issue.react(event.commentId, isUnreachable(refusal) ? "confused" : "-1");
	const quoted = refusal.code === "secret-in-comment" ? null : event.body;
	const said = await issue.say(event.issue, refusalComment(refusal, {
		quoted,
		example: null
	}));
	if (!said.ok) say(`The refusal could not be posted: ${said.message}`);
	return jobEnd({ next: "none" }, { refusal });
}
const nothing = jobEnd({ next: "none" });
async function answerExecution(hub, event, executionId) {
	const opened = await openInJob(hub, executionId);
	const { state, events, config, plan } = opened;
	const read = await readComment(hub, event, {
		state,
		issue: state.issue ?? 0,
		seen: seenComments(events),
		config,
		approvers: plan.runbook.metadata.approvers
	});
	if (!read.ok) return {
		end: nothing,
		refusal: read.refusal
	};
	const by = authorOf(hub, event);
	const inputs = inputsOf(read.commands, state, by, hub.clock.now());
	if (!inputs.ok) return {
		end: nothing,
		refusal: inputs.refusal
	};
	const former = await formerOwner(state, hub.context, hub.facts, hub.self);
	const recorded = await recordInJob(hub, opened, inputs.actions.flatMap((action) => inputOf(hub, action) ?? []));
	if (recorded.refusal !== null) return {
		end: nothing,
		refusal: recorded.refusal
	};
	const told = await announceInJob(hub, opened, recorded.state);
	const now = {
		...opened,
		state: told
	};
	if (told.operator !== state.operator) await sayHandover(hub, now, state.operator);
	const goesOn = inputs.actions.some(({ type }) => goingOn.has(type)) || state.operator === "" && now.state.operator !== "";
	const { owner, gate } = now.state;
	const isBusy = owner !== null && gate === null && former(owner) === "alive";
	if (goesOn && isBusy) await sayBusy(hub, now.state, owner);
	const next = goesOn && !isBusy ? await nextJob(hub, now, true) : null;
	const outputs = next?.outputs ?? {
		execution: executionId,
		next: "none"
	};
	const status = await followProgress(hub, now, "").end(now.state, outputs);
	return {
		end: jobEnd({
			...outputs,
			status
		}),
		refusal: next?.refusal ?? null
	};
}
async function sayHandover(hub, opened, from) {
	const { state } = opened;
	const view = await viewInJob(hub, opened, state);
	const facts = await pageFacts(hub, opened, { state });
	await hub.issue.say(state.issue ?? 0, handoverText(view, facts, {
		from,
		to: state.operator
	}));
}
async function sayBusy({ context, issue }, state, { workflow_run: run }) {
	const where = run === void 0 ? "Somebody" : `[Run ${run.id}](${runUrl(context, run.id)})`;
	await issue.say(state.issue ?? 0, `${where} works on this execution now and takes up what is recorded when its command has ended. \`/abort\` ends it at once.`);
}
const goingOn = /* @__PURE__ */ new Set([
	"Choose",
	"Confirm",
	"Reject",
	"Approve",
	"Rollback",
	"Resume",
	"Lost"
]);
function inputOf(hub, action) {
	switch (action.type) {
		case "Resume":
		case "Approve":
		case "Set": return null;
		case "Lost": return {
			type: "Resume",
			at: action.at,
			by: action.by,
			owner: hub.self,
			former: "unknown",
			takeOver: true,
			tornBytes: 0,
			reason: action.reason
		};
		case "Abort": return {
			...action,
			former: "gone"
		};
		default: return action;
	}
}

// action/src/github/execution-page/dry-run-summary.ts
const longestSummary = 3e5;
const mostWays = 30;
function dryRunSummary(plan, runbook, limit = longestSummary) {
	const { metadata } = runbook;
	const missing = plan.values.filter(({ source }) => source === "missing");
	const part = (name, worth, blocks) => ({
		name,
		worth,
		forms: [blocks, () => []]
	});
	return fitParts([
		whole(heading(2, `🔎 Dry run of ${clip(metadata.runbook_id, 60)}`), paragraph(text(`${clip(metadata.title, 160)}, version ${clip(metadata.version, 40)}. Nothing ran and nothing was written.`)), ...missing.length === 0 ? [] : [paragraph(strong("Missing inputs"), text(": "), ...joined(missing.slice(0, 50).map(({ name }) => inlineCode(clip(name, 100)))))], ...plan.missing_programs.length === 0 ? [] : [paragraph(strong("Programs that this machine lacks"), text(": "), ...joined(plan.missing_programs.slice(0, 50).map((name) => inlineCode(clip(name, 100)))))]),
		part("the values", 8, () => plan.values.length === 0 ? [] : [heading(3, "Values"), valuesTable(plan.values, () => null)]),
		part("what is checked first", 5, () => conditions("Checked first", plan.prerequisites)),
		...plan.steps.length === 0 ? [] : [whole(heading(3, "Steps"))],
		...plan.steps.map((step, index) => ({
			name: `step ${step.step}`,
			worth: 100 - index / plan.steps.length,
			forms: [
				() => stepBlocks(step, true),
				() => stepBlocks(step, false),
				() => []
			]
		})),
		part("what is checked last", 4, () => conditions("Checked last", plan.post_conditions)),
		part("what only undoes", 6, () => plan.rollback_steps.length === 0 ? [] : [heading(3, "Only to undo"), ...plan.rollback_steps.flatMap((step) => stepBlocks(step, true))]),
		part("the diagram", 1, () => folded("Flow", flowPlain(runbook)))
	], limit);
}
function conditions(title, all) {
	if (all.length === 0) return [];
	return [heading(3, title), ...all.flatMap(({ description, check }) => [paragraph(text(`${clip(description, 500)}${check === null ? " (nothing checks it)" : ""}`)), ...check === null ? [] : scriptBlocks([check])])];
}
function stepBlocks(step, commands) {
	const facts = [
		...step.when === null ? [] : [[text("only when "), inlineCode(clip(step.when, 500))]],
		...step.gates.includes("approval") ? [[text("waits for approval by "), ...joined(step.approvers.slice(0, 20).map((role) => inlineCode(clip(role, 60))))]] : [],
		...step.gates.includes("decision") ? [[text("asks which way, unless a rule of it decides")]] : [],
		...step.gates.includes("confirmation") ? [[text("waits for a person to say that it is done")]] : [],
		...step.for_each === null ? [] : [[text("for each of "), inlineCode(clip(step.for_each, 1e3))]],
		...step.rollback_step === null ? [] : [[text(`undone by step ${step.rollback_step}`)]],
		...step.irreversible === null ? [] : [[text(`nothing undoes it: ${clip(step.irreversible, 500)}`)]],
		...step.leads_to.length === 0 ? [] : [[text(`then: ${onward(step)}`)]]
	];
	return [
		paragraph(strong(`${step.step} ${clip(step.title, 160)}`), text(` (${step.type})`)),
		...facts.length === 0 ? [] : [list(facts)],
		...commands ? workBlocks(step) : []
	];
}
function onward({ leads_to: ways }) {
	return ways.slice(0, mostWays).map(({ on, target }) => `${on === "next" ? "" : `${clip(on, 80)} `}→ ${targetText(target)}`).join(", ");
}

// action/src/commands/on-github/dry-run-in-job.ts
async function dryRunInJob(hub, inputs) {
	const { found } = findRunbook(await hub.repository(), inputs.runbook ?? "");
	if (found === null) throw new Failure("invalid-runbook", `${inputs.runbook ?? ""} cannot be read`, "Look at the check of main");
	const { runbook } = found;
	const read = readInputs(runbook, {
		given: inputs.variables,
		asked: {},
		former: {},
		secrets: {}
	});
	const values = Object.entries(runbook.variables).map(([name, { secret }]) => {
		const given = read.variables[name];
		return given === void 0 ? {
			name,
			value: null,
			source: secret ? "environment" : "missing",
			secret
		} : {
			name,
			...given,
			secret
		};
	});
	const plan = planReport(runbook, {
		values,
		missingPrograms: [],
		startAt: null
	});
	const text = planText(plan, runbook, plain).join("\n");
	hub.say(text);
	return jobEnd({ next: "none" }, { summary: dryRunSummary(plan, runbook) });
}

// action/src/commands/on-github/plan-job.ts
async function planJob(hub) {
	const { context, payload } = hub;
	const misplaced = misplacedRun(hub);
	if (misplaced !== null) return refusedRun(misplaced);
	const event = githubEvent(context.event, payload);
	switch (event.kind) {
		case "comment": return await answerComment(hub, event);
		case "dispatch": {
			if (!event.inputs.ok) return refusedRun(event.inputs.refusal);
			const { inputs } = event.inputs;
			if (inputs.execution !== null) return await goOn(hub, inputs.execution);
			return inputs.mode === "dry-run" ? await dryRunInJob(hub, inputs) : await startNew(hub, inputs);
		}
		case "other": return refusedRun({
			code: "nothing-to-do",
			message: `This run is about no execution: ${event.why}`,
			hint: "Use *Run workflow*, or answer on the issue of an execution"
		});
		default: return event;
	}
}
function refusedRun(refusal) {
	return jobEnd({ next: "none" }, { refusal });
}
function misplacedRun({ context }) {
	if (context.attempt !== 1) return {
		code: "second-attempt",
		message: `This is attempt ${context.attempt} of its run, and only the first one counts`,
		hint: "Do not re-run jobs: answer /resume on the issue of the execution, or use *Run workflow*"
	};
	return context.ref === `refs/heads/${context.defaultBranch}` ? null : {
		code: "not-the-default-branch",
		message: `This run is about ${context.ref}, and runbooks are executed from ${context.defaultBranch} only`,
		hint: `Choose the branch ${context.defaultBranch} in *Run workflow*`
	};
}
async function startNew(hub, inputs) {
	const by = personOfRun(hub);
	if (by === null) return refusedRun({
		code: "not-a-person",
		message: `${hub.context.person} is a program, and only people start an execution like this`,
		hint: "A person uses *Run workflow*; an alert uses the workflow alert-to-runbook"
	});
	if (inputs.runbook === null) return refusedRun({
		code: "no-runbook",
		message: "No runbook was chosen",
		hint: "Choose one in *Run workflow*, or give the execution to go on with"
	});
	const started = await startInJob(hub, {
		runbookId: inputs.runbook,
		by,
		operator: by.person,
		variables: inputs.variables,
		asked: {},
		incident: inputs.incident,
		changeTicket: inputs.changeTicket,
		breakGlass: inputs.breakGlass,
		former: null
	});
	return await beginAfterStart(hub, started);
}
async function goOn(hub, executionId) {
	const by = personOfRun(hub);
	const read = await hub.store.read(executionId);
	if (!read.ok && read.problem.code === "unknown-execution" && by === null) return await startAlert(hub, executionId);
	const opened = await openInJob(hub, executionId);
	const { state, config, plan } = opened;
	const refusal = by === null ? state.interrupted?.reason === "child-run" ? null : notAnnounced(hub, executionId) : steerProblem({
		verb: "resume",
		reason: null
	}, {
		person: by.person,
		state,
		roles: opened.plan.policy.roles,
		approvers: plan.runbook.metadata.approvers,
		approvals: config.approvals
	});
	if (refusal !== null) return refusedRun(refusal);
	const next = await nextJob(hub, opened, true);
	if (next.refusal !== null) await sayRefusal(hub, state, next.refusal);
	const status = await followProgress(hub, opened, "").end(state, next.outputs);
	return jobEnd({
		...next.outputs,
		status
	}, { refusal: next.refusal });
}
async function startAlert(hub, executionId) {
	const text = await hub.store.requests.read(executionId);
	const request = text === null ? null : parseRequest(text);
	if (request?.alert === void 0) return refusedRun(notAnnounced(hub, executionId));
	try {
		const started = await startInJob(hub, {
			runbookId: request.runbook_id,
			by: null,
			operator: "",
			variables: request.variables,
			asked: {},
			incident: request.incident,
			changeTicket: request.change_ticket,
			breakGlass: null,
			alert: request.alert,
			former: request
		});
		return await beginAfterStart(hub, started);
	} catch (thrown) {
		if (!(thrown instanceof Failure)) throw thrown;
		await hub.issue.say(request.issue, refusalComment(thrown, {
			quoted: null,
			example: "/take"
		}));
		throw thrown;
	}
}
function notAnnounced({ context }, executionId) {
	return {
		code: "not-announced",
		message: `${context.person} may only go on with what the journal announces, and ${executionId} announces nothing`,
		hint: "The operator answers /resume on the issue of the execution"
	};
}

export { planJob };