import { t as Failure } from "./failure.js";
import { t as drive } from "./drive.js";
import { a as fold } from "./journal-failure.js";
import { n as secretProblem } from "./secret-forms.js";
import { r as resumeCommand, t as answerCommands } from "./answer-commands.js";
import { t as gateText } from "./gate-text.js";
import { t as executionFields } from "./execution-report.js";
import { n as readJournal } from "./open-execution.js";
import { n as readPerson } from "./person.js";
import { t as errorOf } from "./outcome.js";
import { t as writeUnsent } from "./unsent-file.js";
import { join } from "node:path";

// action/src/commands/drive-outcome.ts
function driveOutcome(environment, plan, driven, events, unused) {
	const view = {
		state: driven.state,
		events,
		runbook: plan.runbook,
		program: environment.program
	};
	const lines = [...unused.map((answer) => `Not used, because nothing asked for it: ${answer}`), ...endText(driven, view, environment)];
	return {
		exitCode: exitCodeOf(driven),
		text: lines.map((line) => `${line}\n`).join(""),
		fields: {
			...executionFields(view),
			error: errorAfter(driven, environment),
			stopped: driven.stopped
		}
	};
}
function exitCodeOf({ stopped, state }) {
	switch (stopped) {
		case "finished": return state.status === "completed" ? 0 : 1;
		case "gate":
		case "paused": return 3;
		case "interrupted": return 130;
		case "fenced":
		case "refused":
		case "unrecorded": return 1;
		default: return stopped;
	}
}
function errorAfter({ refusal, stopped, state }, { program }) {
	if (refusal !== null) return errorOf(refusal);
	if (stopped === "unrecorded") return {
		code: "journal-unreachable",
		message: "The journal could not be reached for a while, so nothing more was begun",
		hint: `When it can be reached again: ${program} journal ${state.executionId} --push FILE, then ${program} resume ${state.executionId}`
	};
	if (stopped !== "fenced") return null;
	return {
		code: "taken-over",
		message: `${state.owner === null ? "Another process" : `Process ${state.owner.pid} on ${state.owner.host}`} has taken the execution over`,
		hint: `See how it goes: ${program} status ${state.executionId}`
	};
}
function endText(driven, view, { program, palette }) {
	const { state } = driven;
	const { executionId } = state;
	switch (driven.stopped) {
		case "gate":
			if (state.gate === null) return [];
			return driven.asked === true ? [
				"Answer later with",
				...answerCommands(state.gate, executionId, program).map((command) => `  ${command}`),
				`and go on with ${resumeCommand(executionId, program)}`
			] : gateText(state.gate, view, palette);
		case "paused":
		case "interrupted": return [`Go on with: ${program} resume ${executionId}`];
		case "finished": return state.status === "failed" && typeof state.ending?.subject === "string" ? [`Once the cause is mended: ${program} confirm ${executionId} ${state.ending.subject}=retry, then ${program} resume ${executionId}`, `What happened: ${program} status ${executionId}`] : [`What happened: ${program} status ${executionId}`];
		case "fenced":
		case "refused":
		case "unrecorded": return [];
		default: return driven.stopped;
	}
}

// action/src/commands/execute.ts
async function execute(environment, work) {
	const { ports, view, signal } = environment;
	let asked = false;
	let answeredElsewhere = false;
	const answer = async (gate, state) => {
		const prepared = work.answers.take(gate, {
			at: ports.clock.now(),
			operator: work.operator,
			reason: work.reason
		});
		asked = prepared === null && view.ask !== null;
		if (!asked) return prepared;
		const given = await askPerson(environment, work, gate, state);
		answeredElsewhere = given === "answered elsewhere";
		return given === "answered elsewhere" ? null : given;
	};
	view.begin({
		runbook: work.plan.runbook,
		program: environment.program
	});
	if (work.begun !== void 0) view.recorded(work.begun, fold(work.begun));
	try {
		for (let { inputs } = work;; inputs = [goOn(environment)]) {
			answeredElsewhere = false;
			const driven = await drive(ports, work.plan, work.executionId, inputs, {
				answer,
				observer: { recorded: view.recorded },
				signal
			});
			if (driven.stopped === "unrecorded") {
				const file = writeUnsent(join(environment.root, ".runbook", "unsent"), driven, ports.secrets);
				view.say(`What the journal did not take is kept in ${file}`);
			}
			if (driven.stopped !== "gate" || !(answeredElsewhere || asked && driven.refusal !== null)) return {
				...driven,
				asked
			};
			view.say(driven.refusal === null ? "Somebody else has answered" : `${driven.refusal.message}. ${driven.refusal.hint}`);
		}
	} finally {
		view.end();
	}
}
function goOn({ ports }) {
	return (state) => {
		const at = ports.clock.now();
		const owner = state.owner === null ? "gone" : ports.owners.state(state.owner);
		if (owner === "self") return {
			type: "Advance",
			at
		};
		return {
			type: "Resume",
			at,
			by: {
				person: state.operator,
				via: "local"
			},
			owner: ports.owners.self,
			former: owner === "gone" ? "alive" : owner,
			takeOver: false,
			tornBytes: 0,
			reason: null
		};
	};
}
async function askPerson(environment, work, gate, state) {
	const { view, ports, signal, program } = environment;
	if (view.ask === null) return null;
	const { events } = await readJournal(environment, work.executionId);
	const over = new AbortController();
	const elsewhere = watchForAnswer(environment, work.executionId, events.length, over);
	try {
		const said = await view.ask({
			state,
			events,
			runbook: work.plan.runbook,
			program
		}, gate, AbortSignal.any([signal, over.signal]));
		if (said === null && over.signal.aborted) return "answered elsewhere";
		return said === null ? null : answerOf(said, gate, ports.clock.now(), work.operator);
	} finally {
		over.abort();
		await elsewhere;
	}
}
async function watchForAnswer(environment, executionId, seen, over) {
	const { clock, journal } = environment.ports;
	const seconds = journal.isSlow === true ? 5 : 1;
	for (await clock.sleep(seconds, over.signal); !over.signal.aborted; await clock.sleep(seconds, over.signal)) {
		const read = await environment.store.read(executionId);
		if (read.ok && read.events.length > seen && fold(read.events).gate === null) over.abort();
	}
}
function answerOf(said, gate, at, operator) {
	const by = {
		person: operator,
		via: "local"
	};
	switch (said.kind) {
		case "approve":
		case "reject": return {
			type: said.kind === "approve" ? "Approve" : "Reject",
			at,
			by: {
				person: readPerson(said.by),
				via: "local"
			},
			step: gate.step,
			reason: said.reason
		};
		case "choose": return gate.step === null ? null : {
			type: "Choose",
			at,
			by,
			step: gate.step,
			branch: said.branch,
			reason: null
		};
		case "confirm": return {
			type: "Confirm",
			at,
			by,
			subject: gate.subject,
			outcome: said.outcome,
			reason: said.reason
		};
		default: return said;
	}
}

// action/src/commands/read-secrets.ts
function readSecrets(runbook, { variable, ports }) {
	const found = Object.entries(runbook.variables).flatMap(([name, { secret }]) => secret ? [name] : []).flatMap((name) => {
		const value = variable(name);
		return value === void 0 || value === "" ? [] : [[name, value]];
	});
	for (const [name, value] of found) {
		const problem = secretProblem(value);
		if (problem !== null) throw new Failure("usage", `The secret ${name} ${problem}`, `Put a longer value into the environment variable ${name}`);
		ports.secrets.add(value, name);
	}
	return Object.fromEntries(found);
}

export { execute as n, driveOutcome as r, readSecrets as t };