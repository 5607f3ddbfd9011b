import { t as loadRunbook } from "./load-runbook.js";
import { n as nearest } from "./did-you-mean.js";
import { n as visibleLines, t as visible } from "./visible.js";
import { n as millisecondsBetween } from "./time.js";
import { t as Failure } from "./failure.js";
import { n as longestComment } from "./sticky-comment.js";
import { n as normaliseConfig, t as loadConfig } from "./load-config.js";
import { i as readTrusted } from "./read-source-file.js";
import { n as listRunbooks, t as configPath } from "./list-runbooks.js";
import { a as fold, t as brokenJournal } from "./journal-failure.js";
import { n as commentVerbs, r as grammarOf } from "./comment-grammar-table.js";
import { t as sha256 } from "./sha256.js";
import { t as planOf } from "./plan-of.js";
import { join } from "node:path";

// action/src/github/quoted.ts
function quoted(text, most = 60) {
	const seen = visible(text.slice(0, most + 1)).replaceAll("`", "'");
	return `\`${seen.length > most ? `${seen.slice(0, most).toWellFormed()}…` : seen}\``;
}

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

// action/src/github/gate-environment.ts
function gateEnvironment({ approvers: holders, environments, break_glass }, approvers, breakGlass) {
	if (breakGlass) {
		if (break_glass === void 0) return refused$1("no-break-glass", "Nobody may break the glass in this repository", "Add `break_glass: {who: [ROLE], environment: NAME}` to runbooks/config.yaml, or start without it");
		return {
			ok: true,
			environment: break_glass.environment,
			roles: break_glass.who
		};
	}
	const unknown = approvers.filter((role) => !Object.hasOwn(holders, role));
	const roles = [...new Set(approvers)].toSorted().join(", ");
	if (unknown.length > 0 || approvers.length === 0) return refused$1("unknown-role", approvers.length === 0 ? "The step names no role that may approve it" : `runbooks/config.yaml does not know the role ${unknown.join(", ")}`, "Add the role under `approvers` in runbooks/config.yaml on the default branch, or mend the runbook");
	const found = Object.keys(environments).filter((name) => sameRoles(environments[name]?.approvers, approvers));
	const [only, ...others] = found;
	if (only === void 0) return refused$1("no-environment", `No environment asks exactly ${roles}`, `Add one under \`environments\` in runbooks/config.yaml with \`approvers: [${roles}]\`, then run \`runbook environments apply\``);
	if (others.length > 0) return refused$1("several-environments", `${found.join(" and ")} ask the same roles, ${roles}, so that it is open which one guards the step`, "Leave one of them under `environments` in runbooks/config.yaml");
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
function refused$1(...parts) {
	return {
		ok: false,
		refusal: gateRefusal(...parts)
	};
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
		if (!read.ok) return refused(end, read.refusal);
		commands.push(read.command);
		if (commands.length > 20) return refused(end, tooMany);
	}
	if (commands.length > 0 && body.length > 65536) return refused(lines.length, tooLong);
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
function refused(line, refusal) {
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

export { parseComment as a, gateRefusal as c, executionSuffix as d, quoted as f, runnerOf as i, isUnreachable as l, openInJob as n, gateEnvironment as o, planInJob as r, environmentPage as s, jobEnd as t, untold as u };