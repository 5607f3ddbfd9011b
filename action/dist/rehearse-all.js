import { a as stepByNumber, i as rollbackSteps } from "./flow.js";
import "./places.js";
import { a as fold } from "./journal-failure.js";
import { n as tokenOf } from "./json-pointer.js";
import { n as readInputs, t as startDrafts } from "./start.js";
import { n as shownValue } from "./shown-value.js";
import { t as parse } from "./parser.js";
import { l as forEachChild, o as builtins, t as isFixed } from "./bash-programs.js";
import { t as reservedName } from "./reserved-name.js";
import { t as drive } from "./drive.js";
import { u as workCount } from "./answers.js";
import { createHash } from "node:crypto";

// action/src/rehearsal/coverage-items.ts
function coverageItems(runbook) {
	const rollbacks = rollbackSteps(runbook);
	return runbook.steps.flatMap((step, index) => {
		const pointer = `/steps/${index}`;
		return rollbacks.has(step.step_number) ? itemsOfRollback(step, pointer) : itemsOfStep(step, pointer);
	});
}
const coverageKey = {
	step: (step) => `step ${step}`,
	branch: (step, branch) => `branch ${step} ${branch}`,
	when: (step, outcome) => `when ${step} ${outcome}`,
	failure: (step) => `failure ${step}`,
	approval: (step, outcome) => `approval ${step} ${outcome}`,
	confirmation: (step, outcome) => `confirmation ${step} ${outcome}`,
	rollback: (step) => `rollback ${step}`
};
function canFail({ step_type, commands, automation_script, notify }) {
	return step_type === "manual" || commands.length > 0 || automation_script !== void 0 || notify !== void 0;
}
function itemsOfStep(step, pointer) {
	const { step_number: number } = step;
	const name = `step ${number} (${step.title})`;
	const items = [{
		kind: "steps",
		key: coverageKey.step(number),
		pointer: `${pointer}/step_number`,
		message: `No case takes ${name}`
	}];
	for (const branch of Object.keys(step.decision_branches)) items.push({
		kind: "decisions",
		key: coverageKey.branch(number, branch),
		pointer: `${pointer}/decision_branches/${tokenOf(branch)}`,
		message: `No case takes the branch \`${branch}\` of ${name}`
	});
	for (const outcome of step.when === void 0 ? [] : [true, false]) items.push({
		kind: "when",
		key: coverageKey.when(number, outcome),
		pointer: `${pointer}/when`,
		message: outcome ? `In no case \`when\` of ${name} is true` : `In no case \`when\` of ${name} is false, and the step is skipped`
	});
	if (canFail(step)) items.push({
		kind: "failures",
		key: coverageKey.failure(number),
		pointer: `${pointer}/on_failure`,
		message: `In no case ${name} fails for good (${endingOf(step)})`
	});
	for (const outcome of step.requires_approval ? [
		"approved",
		"rejected",
		"expired"
	] : []) items.push({
		kind: "gates",
		key: coverageKey.approval(number, outcome),
		pointer: `${pointer}/requires_approval`,
		message: outcome === "expired" ? `In no case the approval of ${name} expires` : `In no case the approval of ${name} is ${outcome === "approved" ? "given" : "rejected"}`
	});
	return [...items, ...confirmationItems(step, pointer)];
}
function itemsOfRollback(step, pointer) {
	const { step_number: number } = step;
	const message = `No case rolls back by step ${number} (${step.title})`;
	return [{
		kind: "rollbacks",
		key: coverageKey.rollback(number),
		pointer: `${pointer}/step_number`,
		message
	}, ...confirmationItems(step, pointer)];
}
function confirmationItems({ step_type, step_number: number, title }, pointer) {
	if (step_type !== "manual") return [];
	return ["done", "failed"].map((outcome) => ({
		kind: "gates",
		key: coverageKey.confirmation(number, outcome),
		pointer: `${pointer}/step_type`,
		message: `In no case somebody says \`${outcome}\` to step ${number} (${title})`
	}));
}
function endingOf({ on_failure }) {
	return typeof on_failure === "object" ? `on to step ${on_failure.goto}` : on_failure;
}

// action/src/rehearsal/coverage-of.ts
const coverageKinds = [
	"steps",
	"decisions",
	"when",
	"failures",
	"gates",
	"rollbacks"
];
function coverageOf(runbook, results) {
	const passed = results.filter((result) => result.passed);
	const isCovered = ({ key }) => passed.some(({ covered }) => covered.has(key));
	const items = coverageItems(runbook);
	return {
		runbookId: runbook.metadata.runbook_id,
		runbook,
		kinds: byKind((kind) => shareOf(items.filter((item) => item.kind === kind), isCovered)),
		total: shareOf(items, isCovered),
		uncovered: items.filter((item) => !isCovered(item))
	};
}
function totalCoverage(coverages) {
	return {
		kinds: byKind((kind) => sumOf(coverages.map(({ kinds }) => kinds[kind]))),
		total: sumOf(coverages.map(({ total }) => total))
	};
}
function percentOf({ covered, total }) {
	return total === 0 ? 100 : Math.floor(covered * 1e3 / total) / 10;
}
function byKind(shareOfKind) {
	return Object.fromEntries(coverageKinds.map((kind) => [kind, shareOfKind(kind)]));
}
function shareOf(items, isCovered) {
	return {
		covered: items.filter(isCovered).length,
		total: items.length
	};
}
function sumOf(shares) {
	return shares.reduce((sum, share) => ({
		covered: sum.covered + share.covered,
		total: sum.total + share.total
	}), {
		covered: 0,
		total: 0
	});
}

// action/src/rehearsal/actual-of.ts
function actualOf(runbook, state, events) {
	return {
		status: state.status,
		path: state.visits.filter(isForward).map((visit) => entryOf(runbook, visit)),
		outputs: outputsOf(state),
		undone: undoneIn(state),
		escalated: escalatedIn(events),
		notified: events.flatMap((event) => event.type === "Notified" && event.delivered && event.step !== null ? [{
			step: event.step,
			channel: event.channel,
			message: event.message
		}] : []),
		waiting: state.gate === null ? null : {
			kind: state.gate.kind,
			subject: subjectOf(state.gate.subject)
		}
	};
}
function isForward({ undoes, recheckFor, visit }) {
	return undoes === null && recheckFor === null && visit > 0;
}
function entryOf({ steps }, visit) {
	const title = steps.find(({ step_number }) => step_number === visit.step)?.title ?? "";
	return {
		step: visit.step,
		title,
		status: visit.status,
		detail: detailOf(visit)
	};
}
function detailOf(visit) {
	if (visit.skipReason !== null) return visit.skipReason === "when" ? "`when` was false" : visit.skipReason.replaceAll("_", " ");
	if (visit.branch !== null) return visit.branch;
	if (visit.status !== "failed") return null;
	const failed = visit.runs.findLast(({ error }) => error !== null);
	return visit.error?.message ?? failed?.error?.message ?? null;
}
function outputsOf({ values, variables }) {
	return Object.fromEntries(Object.entries(values).filter(([name]) => !Object.hasOwn(variables, name)));
}
function undoneIn({ rollback, visits }) {
	if (rollback === null) return [];
	const found = /* @__PURE__ */ new Map();
	for (const { step, visit, item } of rollback.undone) {
		if (rollback.notUndone.some((left) => left.step === step && left.visit === visit)) continue;
		const by = visits.findLast(({ undoes }) => undoes !== null && undoes.step === step && undoes.visit === visit && undoes.item === item);
		const key = `${step}/${visit}`;
		if (!found.has(key)) found.set(key, {
			step,
			by: by?.step ?? null
		});
	}
	return [...found.values()];
}
function escalatedIn(events) {
	let expired = "";
	return events.flatMap((event) => {
		if (event.type === "GateExpired") expired = event.subject;
		return event.type === "Escalated" ? [event.step ?? expired] : [];
	});
}
function subjectOf(subject) {
	return /^\d+$/.test(subject) ? Number(subject) : subject;
}

// action/src/rehearsal/scripted-answers.ts
const operator = "rehearsal";
function scriptedAnswers(test, plan, pointer) {
	const used = /* @__PURE__ */ new Map();
	const next = (field, subject, answers) => {
		const key = `${field}/${subject}`;
		const index = used.get(key) ?? 0;
		const answer = answers?.[index];
		if (answer !== void 0) used.set(key, index + 1);
		return answer;
	};
	const by = {
		person: operator,
		via: "local"
	};
	const answer = (gate, at) => {
		switch (gate.kind) {
			case "approval": {
				const given = next("approvals", gate.subject, test.approvals[gate.subject]);
				if (given === void 0) return null;
				if (given.outcome === "expired") return { type: "Expire" };
				const person = given.by ?? approverOf(plan, gate.approvers);
				return {
					type: given.outcome === "approved" ? "Approve" : "Reject",
					at,
					by: {
						person,
						via: "local"
					},
					step: gate.step,
					reason: null
				};
			}
			case "decision": {
				const branch = next("decisions", gate.subject, test.decisions[gate.subject]) ?? scenarioBranch(gate);
				return branch === null ? null : {
					type: "Choose",
					at,
					by,
					step: gate.step,
					branch,
					reason: test.scenario
				};
			}
			case "confirmation": {
				const outcome = next("confirmations", gate.subject, test.confirmations[gate.subject]);
				if (outcome === void 0) return null;
				return {
					type: "Confirm",
					at,
					by,
					subject: gate.subject,
					outcome,
					reason: test.scenario ?? "rehearsal"
				};
			}
			default: return gate;
		}
	};
	const askedForScenario = /* @__PURE__ */ new Set();
	const scenarioBranch = (gate) => {
		const again = askedForScenario.has(gate.subject) || used.has(`decisions/${gate.subject}`);
		askedForScenario.add(gate.subject);
		return test.scenario !== null && !again && Object.hasOwn(gate.branches, test.scenario) ? test.scenario : null;
	};
	return {
		answer,
		ruleDecided: (step, branch) => {
			const subject = String(step);
			const index = used.get(`decisions/${subject}`) ?? 0;
			const said = next("decisions", subject, test.decisions[subject]);
			if (said === void 0 || said === branch) return null;
			const many = (test.decisions[subject]?.length ?? 0) > 1;
			return {
				aspect: "decisions",
				message: `Step ${step} (${stepByNumber(plan.runbook, step)?.title ?? ""}): a rule took \`${branch}\`, the case says \`${said}\``,
				pointer: `${pointer}/decisions/${subject}${many ? `/${index}` : ""}`,
				hint: "Where a rule of `decide` is true, nobody is asked"
			};
		},
		unused: () => [
			"decisions",
			"approvals",
			"confirmations"
		].flatMap((field) => Object.entries(test[field]).flatMap(([subject, answers]) => {
			const count = used.get(`${field}/${subject}`) ?? 0;
			if (count >= answers.length) return [];
			const which = answers.length === 1 ? "" : `, answer ${count + 1} of ${answers.length}`;
			const place = `${pointer}/${field}/${subject.replaceAll("~", "~0")}`;
			return [{
				aspect: field,
				message: `Nobody asked for \`${field}\` of ${subjectName(subject)}${which}`,
				pointer: answers.length === 1 ? place : `${place}/${count}`,
				hint: null
			}];
		}))
	};
}
function answerField(kind) {
	switch (kind) {
		case "approval": return "approvals";
		case "decision": return "decisions";
		case "confirmation": return "confirmations";
		default: return kind;
	}
}
function subjectName(subject) {
	return /^\d+$/.test(subject) ? `step ${subject}` : `\`${subject}\``;
}
function approverOf({ policy }, roles) {
	return roles.flatMap((role) => policy.roles[role] ?? []).find((holder) => holder.toLowerCase() !== "rehearsal") ?? "rehearsal";
}

// action/src/rehearsal/begin-rehearsal.ts
const madeUp = "made-up-secret";
function beginRehearsal(plan, test, owner) {
	const { runbook } = plan;
	const { metadata } = runbook;
	const secrets = Object.fromEntries(Object.entries(runbook.variables).filter(([, { secret }]) => secret).map(([name]) => [name, String(test.input_variables[name] ?? madeUp)]));
	const open = Object.entries(test.input_variables).filter(([name]) => !Object.hasOwn(secrets, name));
	const inputs = readInputs(runbook, {
		given: {},
		asked: {},
		former: Object.fromEntries(open),
		secrets
	});
	const [problem] = inputs.problems;
	if (problem !== void 0) return {
		ok: false,
		message: problem.message,
		hint: "Say a value for it in `input_variables`"
	};
	const [missing] = inputs.missing;
	if (missing !== void 0) return {
		ok: false,
		message: `\`${missing.name}\` has no value`,
		hint: "Say one in `input_variables`"
	};
	const executionId = `exec-${metadata.runbook_id}-${test.today.replaceAll(/[-:]|\.\d+|[+-]\d\d:\d\d$/g, "").replace(/Z?$/, "Z")}-rehear`;
	const started = startDrafts(plan, {
		executionId,
		at: new Date(test.today).toISOString(),
		by: {
			person: operator,
			via: "local"
		},
		engine: "rehearsal",
		commit: null,
		dirty: false,
		overrode: null,
		incident: null,
		changeTicket: metadata.requires_change_ticket ? "REHEARSAL-1" : null,
		variables: inputs.variables,
		secrets: inputs.secrets,
		startAt: null,
		continues: null,
		carried: {},
		reason: null,
		owner
	});
	return started.ok ? {
		ok: true,
		executionId,
		drafts: started.drafts,
		secrets
	} : {
		ok: false,
		message: started.refusal.message,
		hint: started.refusal.hint
	};
}

// action/src/rehearsal/covered-by.ts
function coveredBy(runbook, events) {
	const covered = /* @__PURE__ */ new Set();
	const aside = /* @__PURE__ */ new Set();
	let asked = null;
	for (const event of events) switch (event.type) {
		case "StepStarted":
			if (event.undoes !== void 0 || event.recheck_for !== void 0) {
				aside.add(`${event.step}/${event.visit}`);
				if (event.undoes !== void 0) covered.add(coverageKey.rollback(event.step));
			} else if (!aside.has(`${event.step}/${event.visit}`)) {
				covered.add(coverageKey.step(event.step));
				arrived(event.step);
			}
			break;
		case "StepSkipped":
			if (event.reason === "when") covered.add(coverageKey.when(event.step, false));
			break;
		case "StepFinished":
			if (event.final && event.status === "failed" && event.item === null && !aside.has(`${event.step}/${event.visit}`)) covered.add(coverageKey.failure(event.step));
			break;
		case "DecisionTaken":
			covered.add(coverageKey.branch(event.step, event.branch));
			break;
		case "ApprovalRequested":
			arrived(event.step);
			break;
		case "ApprovalGranted":
			covered.add(coverageKey.approval(event.step, "approved"));
			break;
		case "ApprovalRejected":
			covered.add(coverageKey.approval(event.step, "rejected"));
			break;
		case "GateExpired":
			if (event.gate === "approval") covered.add(coverageKey.approval(Number(event.subject), "expired"));
			break;
		case "ConfirmationRequested":
			asked = event.reason === "manual" ? event.subject : null;
			break;
		case "Confirmed": if (asked === event.subject) covered.add(coverageKey.confirmation(Number(event.subject), event.outcome));
	}
	return covered;
	function arrived(step) {
		if (stepByNumber(runbook, step)?.when !== void 0) covered.add(coverageKey.when(step, true));
	}
}

// action/src/rehearsal/differences.ts
function differences(compared) {
	const { test, pointer, actual, runbook } = compared;
	const { expected } = test;
	const found = [];
	const add = (aspect, message, place = `/expected/${aspect}`, hint = null) => {
		found.push({
			aspect,
			message,
			pointer: pointer + place,
			hint
		});
	};
	comparePath(expected, actual, add);
	compareWaiting(expected, actual, add);
	if (expected.status !== actual.status && !(actual.waiting !== null && found.some(({ aspect }) => aspect === "waiting"))) add("status", `Expected the execution to be ${expected.status}, it is ${actual.status}${reasonOf(actual)}`);
	const ended = (status) => actual.path.filter((entry) => entry.status === status).map(({ step }) => step);
	compareList("skipped", expected.skipped, ended("skipped"), add);
	compareList("failed", expected.failed, ended("failed"), add);
	compareRolledBack(runbook, expected, actual, add);
	compareList("escalated", expected.escalated, actual.escalated, add);
	compareNotified(expected, actual, add);
	compareOutputs(expected, actual, add);
	compareOutcomes(compared, add);
	return found;
}
function partingOf(expected, actual) {
	if (expected === null) return null;
	const length = Math.max(expected.length, actual.length);
	for (let index = 0; index < length; index++) if (expected[index] !== actual[index]?.step) return index;
	return null;
}
function comparePath({ path }, actual, add) {
	const parted = partingOf(path, actual.path);
	if (path === null || parted === null) return;
	const [wanted, came] = [path[parted], actual.path[parted]?.step];
	const before = parted === 0 ? "first" : `after step ${path[parted - 1] ?? 0}`;
	add("path", wanted === void 0 ? `Expected the end ${before}, the flow went on to step ${came ?? 0}` : came === void 0 ? `Expected step ${wanted} ${before}, the flow came to no other step` : `Expected step ${wanted} ${before}, the flow came to step ${came}`, `/expected/path${parted < path.length ? `/${parted}` : ""}`);
}
function compareWaiting({ waiting, status }, actual, add) {
	const now = actual.waiting;
	const asked = now === null ? "" : `the ${now.kind} of ${nameOf(now.subject)}`;
	if (waiting === null) {
		if (now === null || status === "paused") return;
		const field = answerField(now.kind);
		add("waiting", `Nobody answers: the execution waits for ${asked}`, "", `Answer it in \`${field}\`, or expect it: \`waiting: ${now.subject}\``);
	} else if (waiting === "none") {
		if (now !== null) add("waiting", `Expected that nothing waits, the execution waits for ${asked}`);
	} else if (now === null) add("waiting", `Expected to wait for ${waiting.kind === null ? "" : `the ${waiting.kind} of `}${nameOf(waiting.subject)}, nothing waits`);
	else if (now.subject !== waiting.subject || waiting.kind !== null && now.kind !== waiting.kind) add("waiting", `Expected to wait for ${waiting.kind === null ? "" : `the ${waiting.kind} of `}${nameOf(waiting.subject)}, the execution waits for ${asked}`);
}
function nameOf(subject) {
	return typeof subject === "number" ? `step ${subject}` : subject;
}
function reasonOf({ path }) {
	const failed = path.findLast(({ status, detail }) => status === "failed" && detail !== null);
	return failed === void 0 ? "" : `: step ${failed.step} (${failed.title}) failed: ${failed.detail ?? ""}`;
}
function compareList(aspect, expected, actual, add) {
	if (expected === null || expected.length === actual.length && expected.every((one, index) => one === actual[index])) return;
	add(aspect, `Expected ${inWords[aspect]}: ${listed(expected)}; it was: ${listed(actual)}`);
}
const inWords = {
	skipped: "to be skipped",
	failed: "to fail",
	escalated: "to be escalated",
	rolled_back: "to be rolled back"
};
function listed(subjects) {
	return subjects.length === 0 ? "nothing" : subjects.map(String).join(", ");
}
function compareRolledBack(runbook, { rolled_back }, { undone }, add) {
	if (rolled_back === null) return;
	const rollbacks = rollbackSteps(runbook);
	const byRollbackStep = rolled_back.length > 0 && rolled_back.every((step) => rollbacks.has(step));
	compareList("rolled_back", rolled_back, undone.map(({ step, by }) => byRollbackStep ? by ?? step : step), add);
}
function compareNotified({ notified }, actual, add) {
	if (notified === null) return;
	for (const [index, wanted] of notified.entries()) {
		const message = actual.notified[index];
		if (message === void 0) add("notified", `Expected the message ${messageText(wanted)}, it was not sent`, `/expected/notified/${index}`);
		else if (!fits(wanted, message)) add("notified", `Expected the message ${messageText(wanted)}, step ${message.step} sent to ${message.channel}: ${shownValue(message.message)}`, `/expected/notified/${index}`);
	}
	for (const { step, channel } of actual.notified.slice(notified.length)) add("notified", `Expected no more messages, step ${step} sent one to ${channel}`);
}
function fits(wanted, { step, channel, message }) {
	return (wanted.step === null || wanted.step === step) && (wanted.channel === null || wanted.channel === channel) && (wanted.message === null || message.includes(wanted.message)) && (wanted.text === null || channel === wanted.text || message.includes(wanted.text));
}
function messageText({ step, channel, message, text }) {
	return [
		step === null ? "" : `of step ${step}`,
		channel === null ? "" : `to ${channel}`,
		message === null ? "" : `with ${shownValue(message)}`,
		text === null ? "" : shownValue(text)
	].filter((part) => part !== "").join(" ");
}
function compareOutputs({ outputs }, actual, add) {
	for (const [name, value] of Object.entries(outputs)) {
		const place = `/expected/outputs/${tokenOf(name)}`;
		const came = Object.hasOwn(actual.outputs, name) ? actual.outputs[name] : void 0;
		if (came === void 0) add("outputs", `Expected \`${name}\` to be published, it was not`, place);
		else if (came !== value) add("outputs", `Expected \`${name}\` to be ${shownValue(value)}, it is ${shownValue(came)}`, place);
	}
}
function compareOutcomes({ test, said }, add) {
	if (test.expected_outcomes.length === 0) return;
	const texts = said.map((text) => text.toLowerCase());
	for (const [index, outcome] of test.expected_outcomes.entries()) {
		if (texts.some((text) => text.includes(outcome.toLowerCase()))) continue;
		add("expected_outcomes", `Expected ${shownValue(outcome)} in what the steps write, publish or send`, `/expected_outcomes/${index}`);
	}
}

// action/src/rehearsal/escapes-of-builtin.ts
const refusedBuiltins = new Set(". alias bind builtin compgen complete compopt enable fc history logout source suspend".split(" "));
function escapesOfBuiltin(name, args, checks) {
	if (refusedBuiltins.has(name)) return [{ message: `\`${name}\`` }];
	switch (name) {
		case "command": return escapesOfCommandBuiltin(args, checks);
		case "exec": return escapesOfExec(args, checks);
		case "eval": {
			const texts = args.map(({ fixed }) => fixed);
			return checks.script(texts.includes(void 0) ? void 0 : texts.join(" "), "a text for `eval`");
		}
		case "trap": return escapesOfTrap(args, checks);
		case "hash": return args.every(({ fixed }) => fixed === "-r") ? [] : [{ message: "`hash` with anything but `-r`" }];
		case "cd":
		case "pushd": return args.flatMap(escapesOfFolder);
		case "kill": return args.flatMap((argument, index) => escapesOfKill(argument, index === 0));
		case "declare":
		case "typeset":
		case "local":
		case "export":
		case "readonly":
		case "unset": return args.flatMap((argument) => escapesOfDeclared(name, argument, checks));
		case "read":
		case "mapfile":
		case "readarray":
		case "wait": return args.flatMap((argument, index) => escapesOfSetter(name, argument, args[index - 1]?.fixed, checks));
		case "getopts": return args[1] === void 0 ? [] : checks.variable(args[1].fixed, args[1].text);
		case "printf": {
			const [option, variable] = args;
			return option?.fixed?.startsWith("-v") === true ? checks.variable(option.fixed === "-v" ? variable?.fixed : option.fixed.slice(2), variable?.text ?? "") : [];
		}
		case "let": return args.flatMap(({ text, fixed }) => fixed === void 0 ? [{ message: `\`let ${text}\`, which is only known when it runs` }] : checks.variable(/^\w*/.exec(fixed)?.[0], text));
		default: return [];
	}
}
function escapesOfCommandBuiltin(args, checks) {
	const [first, ...rest] = args;
	if (first === void 0) return [];
	if (first.fixed === "-v" || first.fixed === "-V") return [];
	if (first.fixed === "--") return escapesOfCommandBuiltin(rest, checks);
	if (first.fixed?.startsWith("-") === true) return [{ message: `\`command ${first.text}\`` }];
	return escapesOfCalled(args, checks);
}
function escapesOfExec(args, checks) {
	const [first] = args;
	if (first === void 0) return [];
	return first.fixed?.startsWith("-") === true ? [{ message: `\`exec ${first.text}\`` }] : escapesOfCalled(args, checks);
}
function escapesOfCalled(args, checks) {
	const [program] = args;
	if (program === void 0) return [];
	const called = {
		kind: "called",
		args
	};
	return checks.program(program.fixed, program.text).length > 0 ? checks.program(program.fixed, program.text) : checks.script(commandText(called.args), `the command behind \`${program.text}\``);
}
function commandText(args) {
	return args.map(({ text }) => text).join(" ");
}
function escapesOfTrap(args, checks) {
	const [first, ...rest] = args[0]?.fixed === "--" ? args.slice(1) : args;
	if (first === void 0 || rest.length === 0 || first.fixed === "-" || first.fixed === "" || first.fixed === "-p" || first.fixed === "-l") return [];
	return checks.script(first.fixed, "a text for `trap`");
}
function escapesOfFolder({ text, fixed }) {
	if (fixed === void 0) return [
		"$HOME",
		"\"$HOME\"",
		"${HOME}",
		"\"${HOME}\"",
		"~"
	].includes(text) ? [] : [{ message: `the folder \`${text}\`, which is only known when it runs` }];
	return fixed.startsWith("/") || fixed.split("/").includes("..") ? [{ message: `the folder \`${text}\`, which is outside` }] : [];
}
function escapesOfKill({ text, fixed }, isFirst) {
	const own = text === "$!" || text === "\"$!\"" || /^%(?:%|\d+)$/.test(text);
	const signal = fixed !== void 0 && (/^-[A-Z]+[0-9]?$|^-[sln]$|^(?:SIG)?[A-Z]+[0-9]?$/.test(fixed) || isFirst && /^-\d+$/.test(fixed));
	return own || signal ? [] : [{ message: `\`kill ${text}\`, which may end a process outside` }];
}
function escapesOfDeclared(name, { text, fixed }, checks) {
	if (fixed === void 0) return /^\w+(?:\[[^\]$`]*\])?\+?=/.test(text) ? [] : [{ message: `\`${name} ${text}\`, which is only known when it runs` }];
	if (fixed.startsWith("-") || fixed.startsWith("+")) return fixed.includes("n") && name !== "unset" && name !== "export" ? [{ message: `\`${name} ${text}\`, which gives a variable another name` }] : [];
	if (fixed.includes("=")) return checks.variable(fixed.split(/\+?=/)[0], text);
	return name === "unset" || name === "local" || name === "declare" || name === "typeset" ? checks.variable(fixed, text) : [];
}
const withValue = {
	read: /^-[a-z]*[dinNptu]$/i,
	mapfile: /^-[a-z]*[dnOsuc]$/i,
	readarray: /^-[a-z]*[dnOsuc]$/i,
	wait: /^$/
};
function escapesOfSetter(name, { text, fixed }, before, checks) {
	if (before !== void 0 && withValue[name]?.test(before) === true) return [];
	if (fixed?.startsWith("-") === true) {
		if ((name === "mapfile" || name === "readarray") && fixed.includes("C")) return [{ message: `\`${name} ${text}\`, which calls a command` }];
		const attached = (name === "wait" ? /^-[fn]*p(\w+)$/ : /^-[ers]*a(\w+)$/).exec(fixed)?.[1];
		return attached === void 0 ? [] : checks.variable(attached, text);
	}
	return name === "wait" && before !== "-p" ? [] : checks.variable(fixed, text);
}

// action/src/rehearsal/escapes-of-launcher.ts
const launchers = /* @__PURE__ */ new Set([
	"bash",
	"sh",
	"env",
	"nice",
	"nohup",
	"timeout",
	"xargs"
]);
function escapesOfLauncher(name, args, checks) {
	switch (name) {
		case "bash":
		case "sh": return escapesOfShell(name, args, checks);
		case "env": return escapesOfEnv(args, checks);
		case "nice": return afterOptions(name, args, /^-n$/, 0, checks);
		case "timeout": return afterOptions(name, args, /^-[ks]$/, 1, checks);
		case "xargs": return afterOptions(name, args, /^-[adEILnPs]$/, 0, checks);
		default: return afterOptions(name, args, /^$/, 0, checks);
	}
}
function escapesOfShell(name, args, checks) {
	for (const [index, { text, fixed }] of args.entries()) {
		if (fixed === void 0 || !fixed.startsWith("-") || !/^-[a-z]+$/.test(fixed)) return [{ message: `\`${name} ${text}\`: only \`${name} -c\` can be looked at` }];
		if (/[il-s]/.test(fixed.replaceAll(/[eopu]/g, ""))) return [{ message: `\`${name} ${text}\`` }];
		if (fixed.includes("c")) return checks.script(args[index + 1]?.fixed, `a text for \`${name} -c\``);
		if (fixed.includes("o")) return [{ message: `\`${name} ${text}\`: say its options in \`set\`` }];
	}
	return [{ message: `\`${name}\` with a script from its input` }];
}
function escapesOfEnv(args, checks) {
	for (const [index, { text, fixed }] of args.entries()) {
		if (fixed?.startsWith("-") === true) return [{ message: `\`env ${text}\`` }];
		const name = /^([A-Za-z_]\w*)=/.exec(text)?.[1];
		if (name === void 0) return escapesOfCalled(args.slice(index), checks);
		const escapes = checks.variable(name, text);
		if (escapes.length > 0) return escapes;
	}
	return [];
}
function afterOptions(name, args, withValue, operands, checks) {
	let before = operands;
	for (let index = 0; index < args.length; index++) {
		const { text, fixed } = args[index] ?? {
			text: "",
			fixed: void 0
		};
		if (fixed === void 0 && before === 0) return [{ message: `\`${name} ${text}\`, whose program is only known when it runs` }];
		if (fixed?.startsWith("-") === true) {
			if (withValue.test(fixed)) index++;
		} else if (before > 0) before--;
		else return escapesOfCalled(args.slice(index), checks);
	}
	return [];
}

// action/src/rehearsal/fixed-text.ts
function fixedText(word) {
	return (word.parts ?? []).every(isFixed) && !word.text.startsWith("~") ? word.value : void 0;
}

// action/src/rehearsal/escapes-of.ts
function escapesOf(source, programs) {
	return escapesWithin(source, programs, /* @__PURE__ */ new Set(), 0);
}
const deepest = 8;
function escapesWithin(source, programs, known, depth) {
	if (depth > deepest) return [{ message: `scripts within scripts, more than ${deepest} deep` }];
	const tree = parse(source);
	const [error] = tree.errors ?? [];
	if (error !== void 0) return [{ message: `bash that cannot be parsed (${error.message})` }];
	const functions = /* @__PURE__ */ new Set([...known, ...functionsOf(tree)]);
	const found = [];
	const checks = {
		program: (name, shown) => escapesOfProgram(name, shown, programs, functions),
		script: (text, what) => text === void 0 ? [{ message: `${what} that is put together when it runs` }] : escapesWithin(text, programs, functions, depth + 1),
		variable: escapesOfVariable
	};
	visit(tree);
	return found;
	function visit(node) {
		found.push(...escapesOfNode(node, checks));
		forEachChild(node, visit);
	}
}
function functionsOf(tree) {
	const names = [];
	const visit = (node) => {
		if (node.type === "Function") names.push(node.name.value);
		forEachChild(node, visit);
	};
	visit(tree);
	return names;
}
function escapesOfNode(node, checks) {
	switch (node.type) {
		case "Script": return (node.errors ?? []).map(({ message }) => ({ message: `bash that cannot be parsed (${message})` }));
		case "Command": return escapesOfCommand(node, checks);
		case "Redirect": return escapesOfRedirect(node);
		case "HereDoc": return node.closing === void 0 ? [{ message: "a here-document without an end" }] : [];
		case "Assignment": return checks.variable(node.name, node.text);
		case "For":
		case "Select":
		case "Coproc": return node.name === void 0 ? [] : checks.variable(node.name.value, node.name.value);
		case "FileDescriptorVariable": return checks.variable(node.name, `{${node.name}}`);
		case "ParameterExpansion": {
			const { operation, prefix, parameter, text } = node;
			if (operation?.type === "Transform" && operation.operand.value.includes("P")) return [{ message: `\`${text}\`, which runs what is in a value` }];
			if (operation?.type === "Unknown") return [{ message: `\`${text}\`, which is not understood` }];
			if (operation?.type !== "Default" || !operation.operator.endsWith("=")) return [];
			return prefix === "!" ? [{ message: `\`${text}\`, which sets a variable of any name` }] : checks.variable(parameter, text);
		}
		case "ArithmeticBinary": return /^(?:[-+*/%&|^]|<<|>>)?=$/.test(node.operator) ? escapesOfTarget(node.left, checks) : [];
		case "ArithmeticUnary": return node.operator === "++" || node.operator === "--" ? escapesOfTarget(node.operand, checks) : [];
		case "CommandExpansion":
		case "ProcessSubstitution":
		case "ArithmeticCommandExpansion": return node.script === void 0 ? [{ message: `\`${node.text}\`, which cannot be parsed` }] : [];
		case "ArithmeticExpansion": return node.expression === void 0 && runsSomething(node.text) ? [{ message: `\`${node.text}\`, which cannot be parsed` }] : [];
		case "ArithmeticCommand": return node.expression === void 0 && runsSomething(node.body) ? [{ message: `\`((${node.body}))\`, which cannot be parsed` }] : [];
		case "Word": return escapesOfWord(node);
		default: return [];
	}
}
function escapesOfCommand(command, checks) {
	const { name } = command;
	if (name === void 0) return [];
	const program = fixedText(name);
	const args = command.args.map((argument) => argument.type === "Word" ? argument : {
		text: argument.text,
		fixed: void 0
	}).map((word) => ({
		text: word.text,
		fixed: "type" in word ? fixedText(word) : void 0
	}));
	if (program !== void 0 && launchers.has(program)) return [...checks.program(program, name.text), ...escapesOfLauncher(program, args, checks)];
	if (program !== void 0 && builtins.has(program)) return escapesOfBuiltin(program, args, checks);
	return checks.program(program, name.text);
}
function escapesOfProgram(name, shown, programs, functions) {
	if (name === void 0) return [{ message: `the program \`${shown}\`, whose name is only known when it runs` }];
	if (name.includes("/")) return [{ message: `the program \`${name}\`, which is named with its folder` }];
	if (refusedBuiltins.has(name)) return [{ message: `\`${name}\`` }];
	if (functions.has(name) || builtins.has(name) || programs.has(name)) return [];
	return [{ message: `the program \`${name}\`, which has no fake and is not on the list of harmless tools` }];
}
const ownOfScripts = /* @__PURE__ */ new Set([
	"IFS",
	"OPTIND",
	"OPTARG",
	"OPTERR",
	"REPLY",
	"MAPFILE",
	"_",
	"PS3",
	"SECONDS",
	"RANDOM",
	"PAGER",
	"EDITOR",
	"VISUAL"
]);
function escapesOfVariable(name, shown) {
	if (name === void 0) return [{ message: `\`${shown}\`, which sets a variable of any name` }];
	const bare = name.replace(/\[.*$/s, "");
	if (!/^\w*$/.test(bare)) return [{ message: `\`${shown}\`, which sets a variable of any name` }];
	return reservedName(bare) && !ownOfScripts.has(bare) ? [{ message: `an assignment to \`${bare}\`` }] : [];
}
function escapesOfTarget(target, checks) {
	return target.type === "ArithmeticWord" ? checks.variable(/^\w*/.exec(target.value)?.[0], target.value) : [];
}
const devices = /* @__PURE__ */ new Set([
	"/dev/null",
	"/dev/stdin",
	"/dev/stdout",
	"/dev/stderr"
]);
const ownFiles = /* @__PURE__ */ new Set([
	"$RUNBOOK_OUTPUT",
	"$RUNBOOK_MASK",
	"${RUNBOOK_OUTPUT}",
	"${RUNBOOK_MASK}"
]);
function escapesOfRedirect({ operator, target }) {
	if (target === void 0) return [{ message: "a redirection to nothing" }];
	if (ownFiles.has(target.text.replaceAll("\"", ""))) return [];
	if (target.parts?.length === 1 && target.parts[0]?.type === "ProcessSubstitution") return [];
	const file = fixedText(target);
	const shown = `\`${operator} ${target.text}\``;
	if (file === void 0) return [{ message: `the redirection ${shown}, whose file is only known when it runs` }];
	if ((operator === ">&" || operator === "<&") && /^(?:\d+-?|-)$/.test(file) || devices.has(file)) return [];
	return file.startsWith("/") || file.startsWith("~") || file.split("/").includes("..") ? [{ message: `the redirection ${shown}, which leaves the folder` }] : [];
}
function escapesOfWord(word) {
	if (/\/dev\/(?:tcp|udp)\//.test(word.value)) return [{ message: `\`${word.text}\`, which opens a connection` }];
	return /\w\[[^\]]*(?:\$\(|`)/.test(quotedOf(word)) ? [{ message: `\`${word.text}\`, which may run what stands in an index` }] : [];
}
function quotedOf({ parts, value }) {
	return parts === void 0 ? value : parts.map(quotedOfPart).join(" ");
}
function quotedOfPart(part) {
	switch (part.type) {
		case "Literal":
		case "SingleQuoted":
		case "AnsiCQuoted": return part.value;
		case "DoubleQuoted":
		case "LocaleString": return part.parts.map(quotedOfPart).join(" ");
		default: return " ";
	}
}
function runsSomething(text) {
	return text.includes("$(") || text.includes("`");
}

// action/src/rehearsal/harmless-tools.ts
const harmlessTools = [
	"awk",
	"base64",
	"basename",
	"bash",
	"cat",
	"cksum",
	"cmp",
	"comm",
	"cp",
	"cut",
	"date",
	"diff",
	"dirname",
	"egrep",
	"env",
	"expr",
	"fgrep",
	"fold",
	"grep",
	"head",
	"join",
	"jq",
	"md5sum",
	"mkdir",
	"mktemp",
	"mv",
	"nice",
	"nl",
	"nohup",
	"od",
	"paste",
	"printenv",
	"rev",
	"rm",
	"rmdir",
	"sed",
	"seq",
	"sh",
	"sha256sum",
	"sleep",
	"sort",
	"tac",
	"tail",
	"tee",
	"timeout",
	"touch",
	"tr",
	"uname",
	"uniq",
	"wc",
	"xargs"
];

// action/src/rehearsal/fake-commands.ts
const never$2 = new Promise(() => {});
function fakeCommands({ fakes }, secrets, open) {
	if (fakes === null) return null;
	const programs = /* @__PURE__ */ new Set([...Object.keys(fakes), ...harmlessTools]);
	let world = null;
	let checked = false;
	const objection = (step, script) => {
		const scripts = [...checked ? [] : Object.entries(fakes).map(([name, text]) => [
			`The fake of \`${name}\``,
			`/fakes/${name}`,
			text
		]), [
			`A command of step ${step}`,
			"/fakes",
			script
		]];
		for (const [what, place, text] of scripts) {
			const [escape] = escapesOf(text, programs);
			if (escape !== void 0) return {
				aspect: "fakes",
				message: `${what} could leave the fakes: ${escape.message}`,
				place,
				hint: `Nothing was run. Add a fake for it, or say in \`mock_responses\` what step ${step} comes to`
			};
		}
		checked = true;
		return null;
	};
	return {
		run: async (now, stop, command, declared, signal) => {
			const obstacle = open === void 0 ? {
				aspect: "fakes",
				message: `Step ${command.step} would run with fakes, which is not possible here`,
				place: "/fakes",
				hint: null
			} : objection(command.step, command.script);
			if (obstacle !== null || open === void 0) {
				if (obstacle !== null) stop(obstacle);
				return never$2;
			}
			world ??= open({
				fakes,
				tools: harmlessTools,
				secrets
			});
			const { shell, setTime } = await world;
			setTime(now);
			return shell.run("rehearsal", command, declared, signal);
		},
		close: async () => {
			if (world !== null) await (await world).close();
		}
	};
}

// action/src/rehearsal/plan-for.ts
function planFor({ runbook, file }, config, test) {
	const named = Object.values(test.approvals).flat().flatMap(({ by }) => by === null ? [] : [by]);
	const roles = new Set(runbook.steps.flatMap(({ approvers }) => approvers));
	return {
		runbook: test.fakes === null ? unread(runbook) : runbook,
		source: sha256(file.text),
		policy: {
			roles: Object.fromEntries([...roles].map((role) => [role, holdersOf(role, config, named)])),
			gateMinutes: config.gates[runbook.metadata.severity],
			output: config.journal.output
		},
		digest: sha256
	};
}
const nothing = ":";
function unread(runbook) {
	return {
		...runbook,
		steps: runbook.steps.map((step) => ({
			...step,
			commands: step.commands.map(() => nothing)
		}))
	};
}
function holdersOf(role, { approvers }, named) {
	const known = Object.hasOwn(approvers, role) ? approvers[role] : void 0;
	if (known !== void 0 && known.teams.length === 0 && known.users.length > 0) return known.users;
	const listed = known?.users ?? [];
	return [
		...listed,
		...listed.length === 0 ? [role] : [],
		...named
	];
}
function sha256(text) {
	return createHash("sha256").update(text).digest("hex");
}

// action/src/rehearsal/rehearsal-journal.ts
const unchained = "0".repeat(64);
const never$1 = new Promise(() => {});
function rehearsalJournal(begin) {
	const events = [];
	const add = (drafts) => {
		const added = drafts.map((draft, index) => ({
			...draft,
			seq: events.length + index + 1,
			prev: unchained
		}));
		events.push(...added);
		return added;
	};
	add(begin);
	return {
		events,
		of: (isLost) => ({
			read: async () => isLost() ? never$1 : {
				ok: true,
				events: [...events],
				tornBytes: 0
			},
			append: async (_executionId, expected, drafts) => {
				if (isLost()) return never$1;
				if (expected !== events.length) return {
					ok: false,
					actual: events.length
				};
				return {
					ok: true,
					events: add(drafts)
				};
			},
			start: async () => {
				throw new Error("A rehearsed execution has begun already");
			},
			list: async () => []
		})
	};
}

// action/src/rehearsal/mocked-end.ts
const endedWell = {
	exit_code: 0,
	signal: null,
	ended: "exited",
	duration_ms: 0,
	stdout: {
		bytes: 0,
		sha256: null,
		kept: null
	},
	stderr: {
		bytes: 0,
		sha256: null,
		kept: null
	},
	stdoutText: "",
	stderrText: "",
	textCut: false,
	outputs: {},
	secretOutputs: [],
	problem: null
};
function mockedEnd(mock, declared, timeoutSeconds) {
	const texts = {
		stdout: {
			bytes: Buffer.byteLength(mock.stdout),
			sha256: null,
			kept: null
		},
		stderr: {
			bytes: Buffer.byteLength(mock.stderr),
			sha256: null,
			kept: null
		},
		stdoutText: mock.stdout,
		stderrText: mock.stderr
	};
	if (mock.duration_seconds > timeoutSeconds) {
		const duration_ms = timeoutSeconds * 1e3;
		return {
			...endedWell,
			...texts,
			exit_code: null,
			signal: "SIGTERM",
			ended: "timed_out",
			duration_ms
		};
	}
	const published = Object.entries(mock.outputs);
	const isSecret = (name) => declared[name]?.secret === true;
	return {
		...endedWell,
		...texts,
		exit_code: mock.exit_code,
		duration_ms: Math.round(mock.duration_seconds * 1e3),
		outputs: Object.fromEntries(published.filter(([name]) => !isSecret(name))),
		secretOutputs: published.map(([name]) => name).filter(isSecret)
	};
}

// action/src/rehearsal/rehearsal-shell.ts
const never = new Promise(() => {});
const checkTimeoutSeconds = 300;
function rehearsedWork(work) {
	const { runbook, mocks, clock } = work;
	const under = /* @__PURE__ */ new Map();
	const run = async (effect, declared, signal) => {
		const item = effect.item ?? effect.environment["ITEM"] ?? null;
		const key = JSON.stringify([
			effect.step,
			effect.visit,
			effect.item
		]);
		if (effect.index === 1) {
			under.delete(key);
			const taken = take(String(effect.step), item);
			if (taken === "stopped") return never;
			if (taken !== null) under.set(key, taken);
		}
		const mock = under.get(key);
		if (mock === void 0) return runReally(effect, declared, signal);
		if (mock.crash) {
			work.crash();
			return never;
		}
		const step = stepByNumber(runbook, effect.step);
		if (step !== void 0 && effect.index < workCount(step)) return endedWell;
		await clock.sleep(Math.min(mock.duration_seconds, effect.timeoutSeconds), signal);
		const end = mockedEnd(mock, declared, effect.timeoutSeconds);
		heard(end);
		return end;
	};
	const take = (subject, item) => {
		const taken = mocks.take(subject, item);
		const place = `/mock_responses/${subject}`;
		switch (taken.kind) {
			case "mock": return taken.attempt;
			case "none": return null;
			case "used-up":
				work.stop({
					aspect: "mock_responses",
					message: `${capital(subjectName(subject))}${item === null ? "" : `, item \`${item}\`,`} is tried once more, and the list of its mocks has only ${taken.attempts}`,
					place,
					hint: "A mock that is no list stands for every attempt"
				});
				return "stopped";
			case "no-item":
				work.stop({
					aspect: "mock_responses",
					message: `${capital(subjectName(subject))} has no mock for the item \`${item ?? ""}\``,
					place,
					hint: null
				});
				return "stopped";
			default: return taken;
		}
	};
	const runReally = async (effect, declared, signal) => {
		const step = stepByNumber(runbook, effect.step);
		const title = `Step ${effect.step} (${step?.title ?? ""})`;
		if (work.really === null || effect.type === "RunAutomation") {
			work.stop({
				aspect: "mock_responses",
				message: `${title} has no mock${work.really === null ? ", and the case has no `fakes`" : ", and an automation cannot be faked"}`,
				place: "/mock_responses",
				hint: `Say what it comes to: \`mock_responses: {${effect.step}: …}\`. Nothing was run`
			});
			return never;
		}
		const end = await clock.during(work.really(effect, declared, signal));
		heard(end);
		return end;
	};
	const heard = (end) => {
		for (const text of [end.stdoutText, end.stderrText]) if (text !== "") work.said(text);
		for (const [name, value] of Object.entries(end.outputs)) work.said(`${name}=${String(value)}`);
	};
	return {
		shell: {
			run: (_executionId, effect, declared, signal) => run(effect, declared, signal),
			check: async (_executionId, { subject }, signal) => {
				const taken = take(subject, null);
				if (taken === "stopped") return never;
				if (taken === null) return {
					exitCode: 0,
					detail: null
				};
				if (taken.crash) {
					work.crash();
					return never;
				}
				await clock.sleep(Math.min(taken.duration_seconds, checkTimeoutSeconds), signal);
				for (const text of [taken.stdout, taken.stderr]) if (text !== "") work.said(text);
				const late = taken.duration_seconds > checkTimeoutSeconds;
				const detail = [taken.stdout, taken.stderr].filter((text) => text !== "").join("\n");
				return {
					exitCode: late ? null : taken.exit_code,
					detail: detail === "" ? null : detail
				};
			},
			missing: async () => []
		},
		automations: { run: (_executionId, effect, declared, signal) => run(effect, declared, signal) },
		notifier: { send: async (channel, message) => {
			const step = sender(work, channel);
			const taken = step === null ? null : take(step, null);
			if (taken === "stopped") return never;
			if (taken?.crash === true) {
				work.crash();
				return never;
			}
			if (taken === null || taken.exit_code === 0) {
				work.said(message);
				return { error: null };
			}
			return { error: taken.stderr === "" ? `the channel \`${channel}\` did not take it` : taken.stderr };
		} }
	};
}
function sender({ runbook, state }, channel) {
	const visit = state().visits.findLast(({ status }) => status === "in_progress");
	const step = visit === void 0 ? void 0 : stepByNumber(runbook, visit.step);
	return step?.notify?.channel === channel && workCount(step) === 0 ? String(step.step_number) : null;
}
function capital(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

// action/src/rehearsal/simulated-clock.ts
function simulatedClock(begin) {
	const started = Date.parse(begin);
	let now = started;
	let sleepers = [];
	let scheduled = false;
	let busy = 0;
	const schedule = () => {
		if (scheduled || busy > 0 || sleepers.length === 0) return;
		scheduled = true;
		setImmediate(() => {
			scheduled = false;
			if (busy === 0) wakeNext();
			schedule();
		});
	};
	const wakeNext = () => {
		const until = Math.min(...sleepers.map((sleeper) => sleeper.until));
		const index = sleepers.findIndex((sleeper) => sleeper.until === until);
		const [next] = index === -1 ? [] : sleepers.splice(index, 1);
		if (next === void 0) return;
		now = Math.max(now, next.until);
		next.wake();
	};
	return {
		now: () => new Date(now).toISOString(),
		sleep: (seconds) => {
			if (seconds <= 0) return Promise.resolve();
			return new Promise((wake) => {
				sleepers.push({
					until: now + seconds * 1e3,
					wake
				});
				schedule();
			});
		},
		passTo: (moment) => {
			now = Math.max(now, Date.parse(moment));
		},
		stop: () => {
			sleepers = [];
		},
		during: async (work) => {
			busy += 1;
			try {
				return await work;
			} finally {
				busy -= 1;
				schedule();
			}
		},
		elapsedSeconds: () => (now - started) / 1e3
	};
}

// action/src/rehearsal/play-execution.ts
async function playExecution(script) {
	const clock = simulatedClock(script.today);
	const journal = rehearsalJournal(script.beginning.drafts);
	const notes = {
		state: fold(journal.events),
		obstacle: null
	};
	const stage = {
		script,
		journal,
		clock,
		said: [],
		notes
	};
	let refusal = null;
	let first = {
		type: "Advance",
		at: clock.now()
	};
	for (let number = 1;; number++) {
		const ended = await liveProcess(stage, number, first);
		clock.stop();
		if (ended.how === "driven") ({refusal} = ended.driven);
		if (ended.how !== "lost") break;
		first = resumeOf(clock.now(), number + 1);
	}
	return {
		state: notes.state,
		events: journal.events,
		said: stage.said,
		obstacle: notes.obstacle,
		refusal,
		simulatedSeconds: clock.elapsedSeconds()
	};
}
async function liveProcess(stage, number, first) {
	const { script, clock, notes } = stage;
	const life = { isLost: false };
	const abort = new AbortController();
	let end = () => {};
	const ending = new Promise((resolve) => {
		end = resolve;
	});
	const leave = (ended) => {
		life.isLost = true;
		end(ended);
	};
	const ports = portsOf(stage, number, life, leave);
	let expires = false;
	const options = {
		answer: async (gate, state) => {
			const answer = script.answer(gate, state, clock.now());
			if (answer?.type !== "Expire") return answer;
			expires = gate.expiresAt !== null;
			if (gate.expiresAt !== null) clock.passTo(gate.expiresAt);
			return null;
		},
		observer: { recorded: (events, state) => {
			notes.state = state;
			for (const event of events) script.recorded(event, state);
		} },
		signal: abort.signal
	};
	const { executionId } = script.beginning;
	const driving = async () => {
		let driven = await drive(ports, script.plan, executionId, [first], options);
		while (expires) {
			expires = false;
			const goOn = {
				type: "Advance",
				at: clock.now()
			};
			driven = await drive(ports, script.plan, executionId, [goOn], options);
		}
		return {
			how: "driven",
			driven
		};
	};
	const ended = await Promise.race([driving(), ending]);
	abort.abort("lost");
	return ended;
}
function portsOf({ script, journal, clock, said, notes }, number, life, leave) {
	const self = ownerOf(number);
	const stop = (obstacle) => {
		notes.obstacle ??= obstacle;
		leave({ how: "stopped" });
	};
	const { really } = script;
	return {
		...rehearsedWork({
			runbook: script.plan.runbook,
			mocks: script.mocks,
			clock,
			state: () => notes.state,
			really: really === null ? null : (...command) => really(clock.now(), stop, ...command),
			said: (text) => said.push(text),
			crash: () => leave({ how: "lost" }),
			stop
		}),
		journal: journal.of(() => life.isLost),
		clock,
		secrets: {
			get: () => void 0,
			add: () => {},
			mask: (text) => text
		},
		owners: {
			self,
			state: (owner) => owner.pid === self.pid ? "self" : "gone"
		}
	};
}
function resumeOf(at, number) {
	return {
		type: "Resume",
		at,
		by: {
			person: operator,
			via: "local"
		},
		owner: ownerOf(number),
		former: "gone",
		takeOver: false,
		tornBytes: 0,
		reason: null
	};
}
function ownerOf(number) {
	return {
		host: "rehearsal",
		pid: number,
		started_at: String(number)
	};
}

// action/src/rehearsal/scripted-mocks.ts
function scriptedMocks({ mock_responses: mocks }) {
	const taken = /* @__PURE__ */ new Map();
	const crashed = /* @__PURE__ */ new Set();
	return {
		take: (subject, item) => {
			const mock = mocks[subject];
			if (mock === void 0) return { kind: "none" };
			const attempts = attemptsFor(mock, item);
			if (attempts === void 0) return { kind: "no-item" };
			const key = `${subject}/${item ?? ""}`;
			if (attempts.kind === "always") {
				const crash = attempts.attempt.crash && !crashed.has(key);
				crashed.add(key);
				return {
					kind: "mock",
					attempt: {
						...attempts.attempt,
						crash
					}
				};
			}
			const listed = attempts.attempts.length;
			const counted = taken.get(key) ?? {
				subject,
				listed,
				used: 0
			};
			taken.set(key, counted);
			const attempt = attempts.attempts[counted.used];
			if (attempt === void 0) return {
				kind: "used-up",
				attempts: listed
			};
			counted.used += 1;
			return {
				kind: "mock",
				attempt
			};
		},
		leftOver: () => [...taken.values()].filter(({ used, listed }) => used < listed)
	};
}
function attemptsFor(mock, item) {
	if (mock.kind !== "items") return mock;
	return item === null || !Object.hasOwn(mock.items, item) ? void 0 : mock.items[item];
}

// action/src/rehearsal/rehearse.ts
async function rehearse(rehearsal) {
	const { loaded, test, config, openFakeWorld } = rehearsal;
	const plan = planFor(loaded, config, test.test);
	const beginning = beginRehearsal(plan, test.test, ownerOf(1));
	if (!beginning.ok) return notBegun(rehearsal, beginning);
	const fakes = fakeCommands(test.test, beginning.secrets, openFakeWorld);
	try {
		return await rehearseBegun(rehearsal, plan, beginning, fakes);
	} finally {
		await fakes?.close();
	}
}
async function rehearseBegun(rehearsal, plan, beginning, fakes) {
	const { test, pointer } = rehearsal.test;
	const answers = scriptedAnswers(test, plan, pointer);
	const mocks = scriptedMocks(test);
	const contradictions = [];
	const played = await playExecution({
		plan,
		beginning,
		today: test.today,
		mocks,
		answer: (gate, _state, at) => answers.answer(gate, at),
		recorded: (event) => {
			if (event.type !== "DecisionTaken" || event.rule === null) return;
			const contradiction = answers.ruleDecided(event.step, event.branch);
			if (contradiction !== null) contradictions.push(contradiction);
		},
		really: fakes === null ? null : fakes.run
	});
	const actual = actualOf(plan.runbook, played.state, played.events);
	const compared = differences({
		runbook: plan.runbook,
		test,
		pointer,
		actual,
		said: played.said
	});
	const found = played.obstacle === null ? [
		...refused(played, pointer),
		...contradictions,
		...compared,
		...answers.unused(),
		...leftOver(mocks, pointer)
	] : [
		obstacleDifference(played.obstacle, pointer),
		...contradictions,
		...onTheWay(compared, test.expected.path, actual)
	];
	return {
		...resultOf(rehearsal, found, actual),
		covered: coveredBy(plan.runbook, played.events),
		events: found.length > 0 || rehearsal.keepEvents === true ? played.events : [],
		simulatedSeconds: played.simulatedSeconds
	};
}
function resultOf({ loaded, test: { test } }, found, actual) {
	return {
		testId: test.test_id,
		runbookId: loaded.id,
		description: test.description,
		passed: found.length === 0,
		differences: found,
		expectedPath: test.expected.path,
		actual,
		parted: partingOf(test.expected.path, actual.path)
	};
}
function refused({ refusal, state }, pointer) {
	if (refusal === null || state.gate === null) return [];
	const place = `${pointer}/${answerField(state.gate.kind)}/${state.gate.subject}`;
	return [{
		aspect: answerField(state.gate.kind),
		message: refusal.message,
		pointer: place,
		hint: refusal.hint
	}];
}
function leftOver(mocks, pointer) {
	return mocks.leftOver().map(({ subject, used, listed }) => ({
		aspect: "mock_responses",
		message: `Of the ${listed} mocks in the list of ${subjectName(subject)} only ${used} ${used === 1 ? "was" : "were"} used`,
		pointer: `${pointer}/mock_responses/${subject}/${used}`,
		hint: null
	}));
}
function obstacleDifference({ aspect, message, place, hint }, pointer) {
	return {
		aspect,
		message,
		pointer: pointer + place,
		hint
	};
}
function onTheWay(found, expected, { path }) {
	const parted = partingOf(expected, path);
	return parted !== null && parted < path.length ? found.filter(({ aspect }) => aspect === "path") : [];
}
function notBegun(rehearsal, { message, hint }) {
	const found = {
		aspect: "input_variables",
		message,
		pointer: `${rehearsal.test.pointer}/input_variables`,
		hint
	};
	const actual = actualOf(rehearsal.loaded.runbook, fold([]), []);
	return {
		...resultOf(rehearsal, [found], actual),
		covered: /* @__PURE__ */ new Set(),
		events: [],
		simulatedSeconds: 0
	};
}

// action/src/rehearsal/rehearse-all.ts
async function rehearseAll({ runbooks, tests, config, openFakeWorld, rehearseOne = rehearse }) {
	const rehearsed = [];
	for (const loaded of runbooks) {
		const file = tests.get(loaded.id) ?? null;
		const results = [];
		for (const test of file?.cases ?? []) {
			const world = openFakeWorld === void 0 ? {} : { openFakeWorld };
			results.push(await rehearseOne({
				loaded,
				test,
				config,
				...world
			}));
		}
		rehearsed.push({
			loaded,
			tests: file,
			results,
			coverage: coverageOf(loaded.runbook, results)
		});
	}
	return rehearsed;
}

export { coveredBy as a, actualOf as c, totalCoverage as d, coverageItems as f, planFor as i, coverageKinds as l, ownerOf as n, beginRehearsal as o, playExecution as r, operator as s, rehearseAll as t, percentOf as u };