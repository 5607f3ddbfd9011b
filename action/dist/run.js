import { n as readInputs, t as startDrafts } from "./start.js";
import { r as noExecutionFields } from "./execution-report.js";
import { t as findingsJson } from "./findings-json2.js";
import { n as findingsText } from "./findings-text.js";
import { t as Failure } from "./failure.js";
import { n as execute, r as driveOutcome, t as readSecrets } from "./read-secrets.js";
import { t as planReport } from "./plan-report.js";
import { t as planText } from "./plan-text.js";
import { t as programsOf } from "./bash.js";
import { t as findRunbook } from "./find-runbook.js";
import { a as fold } from "./journal-failure.js";
import { t as gateText } from "./gate-text.js";
import { n as readJournal, r as viewOf, t as openExecution } from "./open-execution.js";
import { t as openForReading } from "./open-for-reading.js";
import { t as actorOf } from "./person.js";
import { t as planOf } from "./plan-of.js";
import { t as prepareAnswers } from "./prepared-answers.js";
import { t as sha256 } from "./sha256.js";
import { n as executionIdOf } from "./execution-id.js";
import { n as readValue } from "./value.js";

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