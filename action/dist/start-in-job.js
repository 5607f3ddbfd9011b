import { n as executionIdOf } from "./execution-id.js";
import { n as readInputs, t as startDrafts } from "./start.js";
import { d as executionSuffix, r as planInJob } from "./job-end.js";
import { n as sentence } from "./github-markdown.js";
import { a as inlineCode, c as listItem, d as strong, i as heading, l as paragraph, o as joined, p as text, s as list } from "./markdown-nodes.js";
import { a as shownValue } from "./step-facts.js";
import { c as fitParts, d as clip, l as whole } from "./page-links.js";
import { t as Failure } from "./failure.js";
import { t as findRunbook } from "./find-runbook.js";
import { t as sha256 } from "./sha256.js";
import { a as issueTitle, i as issueLabels, r as issueBody } from "./issue-page.js";

// action/src/github/execution-page/request-comment.ts
const mostNamed = 50;
function requestComment(request, runbook, { missing, wrong }) {
	const nobody = request.operator === "";
	const asked = [.../* @__PURE__ */ new Set([...wrong.map(({ name }) => name), ...missing])];
	const faults = new Map(wrong.map(({ name, message }) => [name, message]));
	const lines = [...nobody ? ["/take"] : [], ...asked.filter((name) => runbook.variables[name]?.secret !== true).slice(0, mostNamed).map((name) => `/set ${clip(name, 100)}=`)];
	const parts = [
		whole(heading(2, `✋ Waits for ${waitsFor(nobody, asked.length)}`), paragraph(inlineCode(clip(request.runbook_id, 60)), text(` ${clip(runbook.metadata.title, 120)} has not begun; nothing ran.`), ...nobody ? [text(" It begins when a person with write access takes it.")] : [
			text(" In charge: "),
			inlineCode(clip(request.operator, 80)),
			text(".")
		]), paragraph(strong("Reply on this issue with these lines, filled in:")), {
			type: "code",
			lang: "text",
			value: lines.join("\n")
		}),
		{
			name: "what the inputs mean",
			worth: 2,
			forms: [
				() => inputList(asked, runbook, faults, 1e3),
				() => inputList(asked, runbook, faults, 100),
				() => []
			]
		},
		{
			name: "the inputs that are given",
			worth: 1,
			forms: [() => givenBlocks(request, faults), () => []]
		}
	];
	return fitParts(parts);
}
function waitsFor(nobody, inputs) {
	const parts = [...nobody ? ["somebody to take charge"] : [], ...inputs === 0 ? [] : [inputs === 1 ? "an input" : `${inputs} inputs`]];
	return parts.length === 0 ? "the next run" : parts.join(" and ");
}
function inputList(names, { variables }, faults, most) {
	const rest = names.length - mostNamed;
	if (names.length === 0) return [];
	return [list(names.slice(0, mostNamed).map((name) => {
		const fault = faults.get(name);
		return listItem([paragraph(inlineCode(clip(name, 100)), ...fault === void 0 ? [] : [
			text(" – "),
			strong("does not fit"),
			text(": "),
			...sentence(clip(fault, most))
		], ...declared(variables[name], most))]);
	})), ...rest > 0 ? [paragraph(text(`and ${rest} more`))] : []];
}
const mostValues = 20;
function declared(declaration, most) {
	if (declaration === void 0) return [text(" – this runbook has no such input")];
	const { type, description, enum: values, pattern, default: preset, secret } = declaration;
	const choices = (values ?? []).map((value) => inlineCode(clip(String(value), 80)));
	return [
		text(` – ${type}: `),
		...sentence(clip(description, most)),
		...choices.length === 0 ? [] : [
			text(". One of "),
			...joined(choices.slice(0, mostValues)),
			...choices.length > mostValues ? [text(` and ${choices.length - mostValues} more`)] : []
		],
		...pattern === void 0 ? [] : [text(". The whole value must match "), inlineCode(clip(pattern, most))],
		...preset === void 0 ? [] : [text(". Default "), inlineCode(clip(shownValue(preset), most))],
		...secret ? [text(". It is a secret: store it as a secret of the repository or environment, never in a comment")] : []
	];
}
function givenBlocks({ variables }, faults) {
	const given = Object.entries(variables).filter(([name]) => !faults.has(name));
	return given.length === 0 ? [] : [paragraph(strong("Given already"), text(": "), ...joined(given.slice(0, mostNamed).map(([name, value]) => inlineCode(`${clip(name, 100)}=${clip(value, 200)}`))))];
}

// action/src/commands/on-github/issue-in-job.ts
async function openIssue(hub, subject, file) {
	const { issue, context, say } = hub;
	const facts = {
		repositoryUrl: `${context.serverUrl}/${context.repository}`,
		run: context.runId,
		file
	};
	const opened = await issue.open({
		title: issueTitle(subject),
		body: issueBody(subject, facts),
		labels: issueLabels(subject)
	});
	if (!opened.ok) throw new Failure("refused", `The issue of the execution could not be opened: ${opened.message}`, "Are issues switched on (Settings → General → Features), and has the job `issues: write`? Nothing was started");
	const locked = await issue.lock(opened.value);
	if (!locked.ok) say(`Issue #${opened.value} could not be locked: ${locked.message}`);
	return opened.value;
}

// action/src/commands/on-github/start-in-job.ts
async function startInJob(hub, wanted) {
	const { found, plan } = await runbookFor(hub, wanted);
	const inputs = inputsFor(found, wanted);
	const at = hub.clock.now();
	const executionId = wanted.former?.execution_id ?? wanted.asksFor ?? executionIdOf(wanted.runbookId, at, executionSuffix(hub.context.runId, hub.random()));
	const subject = {
		executionId,
		runbook: found.runbook,
		incident: wanted.incident,
		changeTicket: wanted.changeTicket,
		by: wanted.by,
		at,
		commit: hub.context.sha,
		breakGlass: wanted.breakGlass
	};
	const file = `${hub.folder}${found.file.path}`;
	if (inputs.missing.length > 0 || wanted.by === null && !mayStartAlone(found) || wanted.asksFor !== void 0) return await wait(hub, wanted, {
		found,
		subject,
		file,
		inputs
	});
	const request = requestOf(hub, wanted, {
		executionId,
		at,
		inputs
	});
	await refuseWhileLocked(hub, plan, request);
	const issue = wanted.former?.issue ?? await openIssue(hub, subject, file);
	const drafts = startDrafts(plan, {
		...request,
		issue
	});
	if (!drafts.ok) throw new Failure("missing-input", drafts.refusal.message, drafts.refusal.hint);
	const started = await hub.store.start(drafts.drafts, false);
	if (!started.ok) {
		const failure = lockedBy(started.holder, drafts.lock);
		await hub.issue.say(issue, `${failure.message}. ${failure.hint}`);
		await hub.issue.close(issue, "not_planned");
		throw failure;
	}
	return {
		executionId,
		issue,
		waits: null
	};
}
function mayStartAlone({ runbook: { metadata } }) {
	return metadata.auto_start && metadata.automation_level === "fully-automated";
}
async function runbookFor(hub, { runbookId, breakGlass, incident, by }) {
	const repository = await hub.repository();
	const { found, findings } = findRunbook(repository, runbookId);
	const bad = findings.find(({ severity }) => severity === "error");
	if (found === null || bad !== void 0) throw new Failure("invalid-runbook", `${runbookId} cannot be executed as it is: ${bad?.message ?? "it cannot be read"} (${bad?.file ?? ""})`, "Mend it by a pull request; nothing was started");
	const { config } = repository;
	if (breakGlass !== null) refuseGlass(config.break_glass, breakGlass, incident, by);
	return {
		found,
		plan: planInJob(found.runbook, sha256(found.file.text), config, breakGlass)
	};
}
function refuseGlass(settings, reason, incident, by) {
	if (settings === void 0) throw new Failure("refused", "Nobody may break the glass in this repository", "Start without `break_glass`, or add `break_glass: {who: [ROLE], environment: NAME}` to runbooks/config.yaml");
	if (incident === null || by === null || reason.trim() === "") throw new Failure("usage", "Breaking the glass needs a reason and an incident", "Fill in `incident` as well");
}
function inputsFor({ runbook }, { variables, asked }) {
	const open = Object.entries(runbook.variables).filter(([, { secret }]) => !secret);
	const secrets = Object.keys(runbook.variables).filter((name) => runbook.variables[name]?.secret === true);
	const inputs = readInputs({
		...runbook,
		variables: Object.fromEntries(open)
	}, {
		given: variables,
		asked,
		former: {},
		secrets: {}
	});
	const [problem] = inputs.problems;
	if (problem !== void 0) throw new Failure("usage", problem.message, problem.hint);
	return {
		...inputs,
		secrets
	};
}
function requestOf({ context, version, self }, { by, incident, changeTicket, breakGlass }, { executionId, at, inputs }) {
	return {
		executionId,
		at,
		by,
		engine: version,
		commit: context.sha,
		dirty: false,
		overrode: null,
		incident,
		changeTicket,
		variables: inputs.variables,
		secrets: inputs.secrets,
		startAt: null,
		continues: null,
		carried: {},
		reason: null,
		owner: self,
		...breakGlass === null ? {} : { breakGlass }
	};
}
async function refuseWhileLocked({ store }, plan, request) {
	const drafts = startDrafts(plan, request);
	if (!drafts.ok) throw new Failure("missing-input", drafts.refusal.message, drafts.refusal.hint);
	const holder = (await store.open()).find(({ lock }) => lock === drafts.lock);
	if (holder !== void 0) throw lockedBy(holder.executionId, drafts.lock, holder.issue);
}
function lockedBy(holder, lock, issue) {
	const where = issue === void 0 ? "" : ` (#${issue})`;
	return new Failure("refused", `${holder}${where} holds the lock \`${lock}\` and has not ended`, "Go on with that one on its issue, or end it there with /abort");
}
async function wait(hub, wanted, { found, subject, file, inputs }) {
	const { executionId } = subject;
	const issue = wanted.former?.issue ?? await openIssue(hub, subject, file);
	const request = {
		execution_id: executionId,
		runbook_id: wanted.runbookId,
		issue,
		by: wanted.former === null ? wanted.by : wanted.former.by,
		operator: wanted.operator,
		variables: {
			...wanted.variables,
			...wanted.asked
		},
		incident: wanted.incident,
		change_ticket: wanted.changeTicket,
		break_glass: wanted.breakGlass,
		requested_at: wanted.former?.requested_at ?? subject.at,
		...wanted.alert === void 0 ? {} : { alert: wanted.alert }
	};
	await hub.store.requests.write(executionId, JSON.stringify(request, null, 2));
	const missing = inputs.missing.map(({ name }) => name);
	const mayBegin = wanted.asksFor !== void 0 && missing.length === 0 && mayStartAlone(found);
	if (mayBegin) return {
		executionId,
		issue,
		waits: inputs.missing,
		mayBegin
	};
	await hub.issue.say(issue, requestComment(request, found.runbook, {
		missing,
		wrong: []
	}));
	return {
		executionId,
		issue,
		waits: inputs.missing
	};
}

export { startInJob as t };