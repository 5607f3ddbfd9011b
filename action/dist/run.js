import { y as interpolate } from "./answers.js";
import { a as stepByNumber, i as rollbackSteps, t as firstStep } from "./flow.js";
import { a as sha256, c as noExecutionFields, i as planOf, n as readJournal, r as viewOf, t as openExecution } from "./open-execution.js";
import { findingsJson } from "./findings-json.js";
import { findingsText } from "./findings-text.js";
import { t as Failure } from "./failure.js";
import { n as execute, r as driveOutcome, t as readSecrets } from "./read-secrets.js";
import { t as flowGraph } from "./flow-graph.js";
import { o as targetText, r as itemsText } from "./step-facts.js";
import { a as scriptLines, n as mentioned, o as sectionsText, r as valuesText, t as gateText } from "./gate-text.js";
import { r as visible } from "./command-line.js";
import { t as programsOf } from "./bash.js";
import { t as findRunbook } from "./find-runbook.js";
import { o as fold } from "./event-lines.js";
import { t as openForReading } from "./open-for-reading.js";
import { t as actorOf } from "./person.js";
import { t as prepareAnswers } from "./prepared-answers.js";
import { t as didYouMean } from "./did-you-mean.js";
import { n as readValue } from "./value.js";

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
		operator: request.by.person,
		incident: request.incident,
		change_ticket: ticket,
		variables: request.variables,
		secrets: request.secrets,
		start_at: request.startAt,
		continues: request.continues,
		carried: request.carried,
		reason: request.reason,
		owner: request.owner
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
			operator: request.by.person,
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

// action/src/report/plan-report.ts
function planReport(runbook, facts) {
	const edges = flowGraph(runbook).edges.filter((edge) => edge.kind !== "rollback");
	const reached = inFlowOrder(runbook, facts.startAt ?? firstStep(runbook), edges);
	const undoing = rollbackSteps(runbook);
	const planned = (step) => planStep(step, facts.values, edges.filter((edge) => edge.from === step.step_number));
	return {
		values: facts.values,
		prerequisites: runbook.prerequisites.map((condition, index) => planCondition(condition, `prerequisites.${index + 1}`)),
		steps: reached.map(planned),
		rollback_steps: runbook.steps.filter((step) => undoing.has(step.step_number)).map(planned),
		post_conditions: runbook.post_conditions.map((condition, index) => planCondition(condition, `post_conditions.${index + 1}`)),
		missing_programs: facts.missingPrograms
	};
}
function inFlowOrder(runbook, from, edges) {
	const seen = /* @__PURE__ */ new Set(["end"]);
	const left = [];
	const open = [from];
	for (let next = open.pop(); next !== void 0; next = open.pop()) {
		if (typeof next === "object") {
			left.push(next.leave);
			continue;
		}
		const step = seen.has(next) || next === "end" ? void 0 : stepByNumber(runbook, next);
		seen.add(next);
		if (step !== void 0) {
			const onward = edges.filter((edge) => edge.from === step.step_number).map((edge) => edge.to);
			open.push({ leave: step }, ...onward);
		}
	}
	return left.toReversed();
}
function planStep(step, values, edges) {
	return {
		step: step.step_number,
		title: step.title,
		type: step.step_type,
		commands: step.commands,
		automation: step.automation_script ?? null,
		notify: step.notify ?? null,
		values: step.automation_script === void 0 ? mentioned(values, step.commands) : values,
		gates: gatesOf(step),
		approvers: step.requires_approval ? step.approvers : [],
		when: step.when ?? null,
		for_each: itemsText(step.for_each),
		leads_to: edges.map((edge) => ({
			on: edge.label === "" ? "next" : edge.label,
			target: edge.to
		})),
		rollback_step: step.rollback_step ?? null,
		irreversible: step.irreversible ?? null
	};
}
function gatesOf(step) {
	const own = {
		decision: ["decision"],
		manual: ["confirmation"],
		automated: [],
		verification: [],
		notification: []
	};
	return [...step.requires_approval ? ["approval"] : [], ...own[step.step_type]];
}
function planCondition({ description, check }, subject) {
	return {
		subject,
		description,
		check: check ?? null,
		status: null,
		detail: null
	};
}

// action/src/report/plan-text.ts
function planText(plan, { metadata }, palette) {
	const sections = [
		{
			title: "Values",
			lines: valuesText(plan.values)
		},
		{
			title: "Checked first",
			lines: plan.prerequisites.flatMap((condition) => conditionLines(condition, palette))
		},
		...plan.steps.map((step) => stepSection(step, palette)),
		{
			title: "Checked last",
			lines: plan.post_conditions.flatMap((condition) => conditionLines(condition, palette))
		},
		{
			title: "Only to undo",
			lines: plan.rollback_steps.flatMap((step) => [`${step.step} ${visible(step.title)} (${step.type})`, ...work(step, palette)])
		},
		{
			title: palette.bad("Programs that this machine does not have"),
			lines: plan.missing_programs.map(visible)
		}
	];
	const head = `Plan of ${visible(metadata.runbook_id)} ${visible(metadata.title)} (version ${visible(metadata.version)})`;
	return [
		palette.strong(head),
		"Nothing runs and nothing is written.",
		...sectionsText(sections, palette)
	];
}
function conditionLines({ description, check }, palette) {
	return [`${visible(description)}${check === null ? " (nothing checks it)" : ""}`, ...check === null ? [] : scriptLines(check, palette)];
}
function stepSection(step, palette) {
	const facts = [
		step.when === null ? "" : `only when ${visible(step.when)}`,
		step.gates.includes("approval") ? `waits for approval by ${step.approvers.map(visible).join(" or ")}` : "",
		step.for_each === null ? "" : `for each of ${visible(step.for_each)}`
	];
	const after = [
		step.gates.includes("confirmation") ? "waits for a person to say that it is done" : "",
		step.rollback_step === null ? "" : `undone by step ${step.rollback_step}`,
		step.irreversible === null ? "" : `nothing undoes it: ${visible(step.irreversible)}`,
		onward(step)
	];
	return {
		title: `${step.step} ${visible(step.title)} (${step.type})`,
		lines: [
			...facts.filter((fact) => fact !== ""),
			...work(step, palette),
			...after.filter((fact) => fact !== "")
		]
	};
}
function work(step, palette) {
	return [
		...step.commands.flatMap((command) => scriptLines(command, palette)),
		...step.automation === null ? [] : [`automation ${visible(step.automation)}`],
		...step.notify === null ? [] : [`message to ${visible(step.notify.channel)}: ${visible(step.notify.message)}`],
		...valuesText(step.values)
	];
}
function onward(step) {
	return step.leads_to.map(({ on, target }) => `${on === "next" ? "" : `${visible(on)} `}→ ${targetText(target)}`).join(", ");
}

// action/src/commands/dry-run.ts
async function dryRun(runbook, request, { ports, palette }) {
	const scripts = [...runbook.steps.flatMap(({ commands }) => commands), ...[...runbook.prerequisites, ...runbook.post_conditions].flatMap(({ check }) => check ?? [])];
	const programs = [...new Set(scripts.flatMap(programsOf))].toSorted();
	const missingPrograms = await ports.shell.missing(programs);
	const plan = planReport(runbook, {
		values: valuesOf(runbook, request),
		missingPrograms,
		startAt: request.startAt
	});
	return {
		plan,
		text: planText(plan, runbook, palette).map((line) => `${line}\n`).join("")
	};
}
function valuesOf(runbook, { variables, secrets, carried }) {
	return [...Object.entries(runbook.variables).map(([name, { secret }]) => {
		if (secret) return {
			name,
			value: null,
			source: secrets.includes(name) ? "environment" : "missing",
			secret
		};
		const given = variables[name];
		return given === void 0 ? {
			name,
			value: null,
			source: "missing",
			secret
		} : {
			name,
			...given,
			secret
		};
	}), ...Object.entries(carried).map(([name, value]) => ({
		name,
		value,
		source: "carried",
		secret: false
	}))];
}

// action/src/commands/lock-refusal.ts
async function lockRefusal(environment, holder) {
	const { program, palette } = environment;
	const read = await environment.store.read(holder);
	const state = read.ok ? fold(read.events) : null;
	const how = state === null ? "its journal cannot be read" : `${state.status.replace("_", " ")}, operator ${state.operator}`;
	const error = {
		code: "locked",
		message: `${holder} holds the lock${state === null ? "" : ` \`${state.lock}\``} (${how})`,
		hint: `See it: ${program} status ${holder}; go on with it: ${program} resume ${holder}; end it: ${program} abort ${holder}; or override the lock with --force`
	};
	if (state === null || state.gate === null) return {
		error,
		text: ""
	};
	const opened = await openForReading(environment, holder);
	return {
		error,
		text: gateText(state.gate, viewOf(opened, environment), palette).map((line) => `${line}\n`).join("")
	};
}

// action/src/commands/execution-id.ts
function executionIdOf(runbookId, at, random) {
	return `exec-${runbookId}-${`${at.slice(0, 19).replaceAll(/[-:]/g, "").replace("T", "t")}z`.toUpperCase()}-${random}`;
}

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

// action/src/commands/read-run-inputs.ts
async function readRunInputs(runbook, given, askInput) {
	const first = checked(readInputs(runbook, {
		...given,
		asked: {}
	}));
	if (first.missing.length === 0) return first;
	const asked = {};
	for (const input of askInput === null ? [] : first.missing) {
		if (input.declaration.secret) continue;
		const text = await askInput?.(input, (typed) => objectionTo(input.name, typed, input.declaration));
		if (text !== null && text !== void 0) asked[input.name] = text;
	}
	const inputs = checked(readInputs(runbook, {
		...given,
		asked
	}));
	if (inputs.missing.length > 0) throw missingInputs(inputs);
	return inputs;
}
function readPlanInputs(runbook, given) {
	return checked(readInputs(runbook, {
		...given,
		asked: {}
	}));
}
function readVariables(texts) {
	const values = Object.create(null);
	for (const text of texts) {
		const equals = text.indexOf("=");
		if (equals < 1) throw new Failure("usage", `Unexpected --var \`${text.slice(0, 60)}\`, expected NAME=VALUE`, "For instance --var TARGET=blue");
		const name = text.slice(0, equals);
		if (name in values) throw new Failure("usage", `Unexpected second --var ${name}, expected each name once`, "Leave one of them out");
		values[name] = text.slice(equals + 1);
	}
	return values;
}
function objectionTo(name, typed, declaration) {
	const read = readValue(name, typed, declaration);
	return read.ok ? null : read.message;
}
function checked(inputs) {
	const [problem, ...others] = inputs.problems;
	if (problem === void 0) return inputs;
	throw new Failure("usage", [problem, ...others].map(({ message }) => message).join("; "), problem.hint);
}
function missingInputs({ missing }) {
	const names = missing.map(({ name, declaration }) => `${name} (${declaration.description})`);
	const ways = missing.map(({ name, declaration }) => declaration.secret ? `the environment variable ${name}` : `--var ${name}=…`);
	return new Failure("missing-input", `Missing: ${names.join(", ")}`, `Give ${ways.join(", ")}`);
}

// action/src/commands/start-request.ts
async function startRequest(options, environment, plan, { file }, by) {
	const { runbook } = plan;
	const former = options.continues === void 0 ? null : await formerOf(options.continues, environment, plan);
	const secrets = readSecrets(runbook, environment);
	const given = {
		given: readVariables(options.variables),
		former: former?.inputs ?? {},
		secrets
	};
	const inputs = options.dryRun ? readPlanInputs(runbook, given) : await readRunInputs(runbook, given, environment.view.askInput);
	const at = environment.ports.clock.now();
	const { commit, dirty } = await environment.commit(file.path);
	return {
		executionId: executionIdOf(runbook.metadata.runbook_id, at, environment.random()),
		at,
		by,
		engine: environment.version,
		commit,
		dirty,
		overrode: null,
		incident: options.incident ?? null,
		changeTicket: options.changeTicket ?? null,
		variables: inputs.variables,
		secrets: inputs.secrets,
		startAt: options.startAt ?? null,
		continues: options.continues ?? null,
		carried: former?.published ?? {},
		reason: options.reason ?? null,
		owner: environment.ports.owners.self
	};
}
async function formerOf(executionId, environment, { runbook }) {
	const { state } = await openExecution(environment, executionId);
	if (state.runbookId !== runbook.metadata.runbook_id) throw new Failure("usage", `${executionId} is an execution of ${state.runbookId}, not of ${runbook.metadata.runbook_id}`, "Name an execution of the same runbook");
	const isInput = (name) => Object.hasOwn(state.variables, name);
	const all = Object.entries(state.values);
	return {
		inputs: Object.fromEntries(all.filter(([name]) => isInput(name) && Object.hasOwn(runbook.variables, name))),
		published: Object.fromEntries(all.filter(([name]) => !isInput(name)))
	};
}

// action/src/commands/run.ts
const blank = {
	verb: "run",
	...noExecutionFields(null),
	stopped: null,
	unused_answers: [],
	plan: null
};
async function run(options, environment) {
	const by = actorOf(options.as, environment);
	const answers = prepareAnswers(options.answers);
	const repository = await environment.repository();
	const { found, findings } = findRunbook(repository, options.runbookId);
	const reported = {
		...blank,
		runbook_id: options.runbookId,
		findings: findingsJson(findings, repository.textOf)
	};
	if (found === null || findings.some(({ severity }) => severity === "error")) {
		const error = {
			code: "invalid-runbook",
			message: `${options.runbookId} cannot be executed as it is`,
			hint: "Mend what is said above; nothing was started"
		};
		return {
			exitCode: 1,
			text: findingsText(findings, repository.textOf, environment.palette),
			json: {
				...reported,
				error
			}
		};
	}
	const plan = planOf(found.runbook, sha256(found.file.text), repository.config);
	const request = await startRequest(options, environment, plan, found, by);
	const drafts = startDrafts(plan, request);
	if (!drafts.ok && !(options.dryRun && drafts.refusal.code === "missing-ticket")) throw new Failure("missing-input", drafts.refusal.message, drafts.refusal.hint);
	if (options.dryRun) {
		const planned = await dryRun(plan.runbook, request, environment);
		return {
			exitCode: 0,
			text: planned.text,
			json: {
				...reported,
				plan: planned.plan
			}
		};
	}
	if (environment.signal.aborted) return {
		exitCode: 130,
		text: "Nothing was started\n",
		json: {
			...reported,
			stopped: "interrupted"
		}
	};
	warnOverdue(found, environment);
	const started = await start(environment, plan, request, options.force, found);
	if ("error" in started) return {
		exitCode: 1,
		text: started.text,
		json: {
			...reported,
			error: started.error
		}
	};
	const driven = await execute(environment, {
		executionId: request.executionId,
		plan,
		begun: started.events,
		inputs: [{
			type: "Advance",
			at: environment.ports.clock.now()
		}],
		answers,
		operator: by.person,
		reason: options.reason ?? null
	});
	const { events } = await readJournal(environment, request.executionId);
	const { exitCode, text, fields } = driveOutcome(environment, plan, driven, events, answers.unused());
	return {
		exitCode,
		text,
		json: {
			...reported,
			...fields,
			findings: reported.findings,
			unused_answers: answers.unused()
		}
	};
}
function warnOverdue({ runbook }, { view, now }) {
	const { runbook_id, review_date } = runbook.metadata;
	if (review_date.slice(0, 10) < now().slice(0, 10)) view.say(`The review of ${runbook_id} is overdue since ${review_date}: it may no longer fit`);
}
async function start(environment, plan, request, force, { file }) {
	const { store } = environment;
	const drafts = (overrode) => {
		const made = startDrafts(plan, {
			...request,
			overrode
		});
		return made.ok ? made.drafts : [];
	};
	await store.keep(plan.source, file.text);
	let started = await store.start(drafts(null), false);
	if (!started.ok && force) started = await store.start(drafts(started.holder), true);
	return started.ok ? { events: started.events } : lockRefusal(environment, started.holder);
}

export { blank, run };