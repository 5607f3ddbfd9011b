import { t as didYouMean } from "./did-you-mean.js";
import { a as stepByNumber, i as rollbackSteps } from "./flow.js";
import { n as readValue } from "./value.js";
import { n as interpolate } from "./expression.js";

// action/src/engine/inputs.ts
function readInputs(runbook, inputs) {
	const variables = {};
	const secrets = [];
	const missing = [];
	const problems = unknownNames(runbook, inputs.given);
	for (const [name, declaration] of Object.entries(runbook.variables)) {
		if (declaration.secret) {
			const read = readSecret(name, declaration, inputs);
			if (read === "missing") missing.push({
				name,
				declaration
			});
			else if (read === "present") secrets.push(name);
			else if (read !== "absent") problems.push(read);
			continue;
		}
		const found = valueOf(name, declaration, inputs);
		if (found === null) {
			if (declaration.required) missing.push({
				name,
				declaration
			});
		} else if (found.ok) variables[name] = {
			value: found.value,
			source: found.source
		};
		else problems.push({
			message: found.message,
			hint: `${declaration.description}; give it as --var ${name}=…`
		});
	}
	return {
		variables,
		secrets,
		missing,
		problems
	};
}
function valueOf(name, declaration, { given, asked, former }) {
	for (const [texts, source] of [[given, "given"], [asked, "asked"]]) {
		const text = ownValue(texts, name);
		if (text === void 0) continue;
		const read = readValue(name, text, declaration);
		return read.ok ? {
			...read,
			source
		} : read;
	}
	const before = ownValue(former, name);
	if (before !== void 0) return {
		ok: true,
		value: before,
		source: "given"
	};
	return declaration.default === void 0 ? null : {
		ok: true,
		value: declaration.default,
		source: "default"
	};
}
function readSecret(name, declaration, { given, secrets }) {
	if (ownValue(given, name) !== void 0) return {
		message: `\`${name}\` is secret and must not stand on a command line`,
		hint: `Put it into the environment variable ${name}`
	};
	const value = ownValue(secrets, name);
	if (value === void 0) return declaration.required ? "missing" : "absent";
	const read = readValue(name, value, declaration);
	return read.ok ? "present" : {
		message: read.message,
		hint: `Look at the environment variable ${name}`
	};
}
function unknownNames(runbook, given) {
	const names = Object.keys(runbook.variables);
	return Object.keys(given).filter((name) => !Object.hasOwn(runbook.variables, name)).map((name) => ({
		message: `${runbook.metadata.runbook_id} has no variable \`${name}\``,
		hint: didYouMean(name, names) ?? (names.length === 0 ? "It has none at all" : `It has ${names.join(", ")}`)
	}));
}
function ownValue(record, name) {
	return Object.hasOwn(record, name) ? record[name] : void 0;
}

// action/src/engine/start.ts
function startDrafts(plan, request) {
	const { runbook } = plan;
	const ticket = ticketOf(runbook, request);
	if (ticket === null && runbook.metadata.requires_change_ticket) return no("missing-ticket", `${runbook.metadata.runbook_id} needs a change ticket`, ticketHint(runbook));
	const place = placeProblem(runbook, request);
	if (place !== null) return {
		ok: false,
		refusal: place
	};
	const lock = lockOf(runbook, request, ticket);
	if (!lock.ok) return no("lock", `The name of the lock cannot be made: ${lock.message}`, "Look at `metadata.lock` of the runbook");
	const started = {
		type: "ExecutionStarted",
		at: request.at,
		by: request.by,
		format: 1,
		behaviour: 1,
		engine: request.engine,
		execution_id: request.executionId,
		runbook_id: runbook.metadata.runbook_id,
		runbook_version: runbook.metadata.version,
		digest: plan.source,
		commit: request.commit,
		dirty: request.dirty,
		lock: lock.text,
		overrode: request.overrode,
		operator: request.by?.person ?? "",
		incident: request.incident,
		change_ticket: ticket,
		variables: request.variables,
		secrets: request.secrets,
		start_at: request.startAt,
		continues: request.continues,
		carried: request.carried,
		reason: request.reason,
		owner: request.owner,
		...request.issue === void 0 ? {} : { issue: request.issue },
		...request.breakGlass === void 0 ? {} : { break_glass: request.breakGlass }
	};
	return {
		ok: true,
		lock: lock.text,
		drafts: [started, ...notRunHere(runbook, request)]
	};
}
function ticketOf({ metadata }, { changeTicket, incident }) {
	const urgent = metadata.category === "incident_response" || metadata.category === "recovery";
	return changeTicket ?? (urgent && metadata.requires_change_ticket ? incident : null);
}
function ticketHint({ metadata }) {
	return metadata.category === "incident_response" || metadata.category === "recovery" ? "Add --change-ticket ID, or --incident ID, which stands for it here" : "Add --change-ticket ID";
}
function placeProblem(runbook, { startAt, continues, reason }) {
	if (startAt === null) return continues === null ? null : {
		code: "start-at",
		message: "--continues needs a step to begin at",
		hint: `Add --start-at N --reason "…"`
	};
	const forward = runbook.steps.filter((step) => !rollbackSteps(runbook).has(step.step_number));
	const steps = `Steps are ${forward.map((step) => step.step_number).join(", ")}`;
	if (stepByNumber(runbook, startAt) === void 0) return {
		code: "start-at",
		message: `${runbook.metadata.runbook_id} has no step ${startAt}`,
		hint: steps
	};
	if (!forward.some((step) => step.step_number === startAt)) return {
		code: "start-at",
		message: `Step ${startAt} is a rollback step and runs only to undo another`,
		hint: steps
	};
	return reason === null ? {
		code: "start-at",
		message: "To begin in the middle needs a reason",
		hint: "Add --reason \"…\""
	} : null;
}
function lockOf(runbook, request, ticket) {
	const inputs = Object.entries(request.variables).map(([name, { value }]) => [name, value]);
	return interpolate(runbook.metadata.lock, {
		vars: {
			...request.carried,
			...Object.fromEntries(inputs)
		},
		steps: {},
		execution: {
			id: request.executionId,
			runbook: runbook.metadata.runbook_id,
			operator: request.by?.person ?? "",
			incident: request.incident,
			change_ticket: ticket,
			started_at: request.at
		}
	});
}
function notRunHere(runbook, { at, by, startAt, continues, reason }) {
	const undoing = rollbackSteps(runbook);
	const detail = continues === null ? reason : `${continues}: ${reason ?? ""}`;
	return runbook.steps.filter(({ step_number }) => startAt !== null && step_number < startAt && !undoing.has(step_number)).map(({ step_number }) => ({
		type: "StepSkipped",
		at,
		by,
		step: step_number,
		visit: 0,
		attempt: 0,
		item: null,
		reason: "not_run_here",
		detail
	}));
}
function no(code, message, hint) {
	return {
		ok: false,
		refusal: {
			code,
			message,
			hint
		}
	};
}

export { readInputs as n, startDrafts as t };