import { n as millisecondsBetween, r as reached, t as addMinutes } from "./time.js";
import { a as visitOf, t as hasEnded } from "./state.js";
import { n as interpolate, t as evaluate } from "./expression.js";
import { i as evolve } from "./journal-failure.js";
import { a as stepByNumber } from "./flow.js";

// action/src/engine/contexts.ts
function contextsOf(plan, state) {
	const steps = Object.fromEntries(plan.runbook.steps.map((step) => [String(step.step_number), stepContext(state.visits.findLast((visit) => visit.step === step.step_number && visit.skipReason !== "not_run_here"))]));
	return {
		vars: state.values,
		steps,
		execution: {
			id: state.executionId,
			runbook: state.runbookId,
			operator: state.operator,
			incident: state.incident,
			change_ticket: state.changeTicket,
			started_at: state.startedAt
		}
	};
}
function contextsOfRun(plan, state, key) {
	const contexts = contextsOf(plan, state);
	const outputs = visitOf(state, key.step, key.visit)?.runs.find((run) => run.item === key.item)?.outputs ?? {};
	const own = contexts.steps[String(key.step)];
	if (own === void 0) return contexts;
	return {
		...contexts,
		vars: {
			...contexts.vars,
			...outputs
		},
		steps: {
			...contexts.steps,
			[String(key.step)]: {
				...own,
				outputs: {
					...own.outputs,
					...outputs
				}
			}
		}
	};
}
function stepContext(visit) {
	if (visit === void 0) return {
		status: "not_started",
		outputs: {},
		items: []
	};
	const items = visit.each ? visit.runs.map((run) => ({
		item: run.item,
		status: run.status,
		exit_code: run.exitCode,
		outputs: run.outputs
	})) : [];
	return {
		status: visit.status,
		...visit.exitCode === null ? {} : { exit_code: visit.exitCode },
		outputs: visit.outputs,
		items
	};
}
function environmentOf(values, item) {
	const environment = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
	return item === null ? environment : {
		...environment,
		ITEM: item
	};
}
const secretsOf = /* @__PURE__ */ new WeakMap();
function secretNames({ runbook }) {
	const known = secretsOf.get(runbook) ?? findSecrets(runbook);
	secretsOf.set(runbook, known);
	return known;
}
function findSecrets({ variables, steps }) {
	const declared = [variables, ...steps.map((step) => step.outputs)].flatMap((names) => Object.entries(names));
	return [...new Set(declared.filter(([, { secret }]) => secret).map(([name]) => name))];
}

// action/src/engine/turn.ts
function emit(turn, fields) {
	const { type, by, ...rest } = fields;
	const event = {
		at: turn.at,
		type,
		by: by ?? null,
		...rest
	};
	turn.events.push(event);
	turn.state = evolve(turn.state, event);
}
function refuse(turn, code, message, hint) {
	turn.refusal = {
		code,
		message,
		hint
	};
}

// action/src/engine/gate.ts
function expiryOf(turn, step) {
	const minutes = step?.expires_after_minutes ?? turn.plan.policy.gateMinutes;
	return minutes === null ? null : addMinutes(turn.at, minutes);
}
function askConfirmation(turn, step, question) {
	emit(turn, {
		type: "ConfirmationRequested",
		...question,
		answers: [...question.answers],
		items: [...question.items ?? []],
		expires_at: expiryOf(turn, step)
	});
}
function askManual(turn, step, { step: number, visit, undoes }) {
	const what = undoes === null ? `Do step ${number} by hand` : `Undo step ${undoes.step} by hand`;
	askConfirmation(turn, step, {
		subject: String(number),
		visit,
		reason: "manual",
		answers: [
			"done",
			"failed",
			"skip"
		],
		message: `${what}: ${step.title}`
	});
}
function expireGate(turn) {
	const { gate } = turn.state;
	if (gate === null || gate.expired || gate.expiresAt === null || !reached(turn.at, gate.expiresAt)) return;
	emit(turn, {
		type: "GateExpired",
		subject: gate.subject,
		visit: gate.visit,
		gate: gate.kind
	});
	emit(turn, {
		type: "Escalated",
		step: gate.step,
		message: `Nobody answered the ${gate.kind} of ${gate.subject} in time`,
		to: rolesFor(turn, gate)
	});
}
function rolesFor(turn, gate) {
	return [...gate.kind === "approval" ? gate.approvers : turn.plan.runbook.metadata.approvers];
}

// action/src/engine/approval.ts
function requestApproval(turn, step, key) {
	const place = turn.plan.policy.gatedPlaces?.[key.step];
	emit(turn, {
		type: "ApprovalRequested",
		step: key.step,
		visit: key.visit,
		approvers: [...breaksGlass(turn, step) ?? step.approvers],
		digest: approvalDigest(turn, step, key),
		expires_at: expiryOf(turn, step),
		...place === void 0 ? {} : { environment: place.environment }
	});
}
function stillApproved(turn, step, key) {
	const { grant, visits } = turn.state;
	if (grant === null || grant.step !== key.step || grant.visit !== key.visit) return false;
	return visits.slice(grant.visitsThen).some((visit) => visit.recheckFor === key.step) || grant.digest === approvalDigest(turn, step, key);
}
function approvalDigest(turn, step, key) {
	const { plan, state } = turn;
	const items = typeof step.for_each === "string" ? evaluate(step.for_each, contextsOf(plan, state)) : step.for_each ?? null;
	const { commands, automation_script: automation = null } = step;
	const place = plan.policy.gatedPlaces?.[key.step];
	return plan.digest(JSON.stringify({
		execution: state.executionId,
		source: state.digest,
		commit: state.commit,
		step: key.step,
		visit: key.visit,
		commands,
		automation,
		values: Object.entries(state.values).toSorted(([left], [right]) => left < right ? -1 : 1),
		items,
		...place === void 0 ? {} : { place }
	}));
}
function breaksGlass({ plan, state }, step) {
	return state.breakGlass !== null && step.break_glass !== false ? plan.policy.breakGlass ?? null : null;
}
function operatorsOf(state) {
	return new Set([
		state.startedBy,
		state.operator,
		...state.actors
	].map((person) => person.toLowerCase()));
}
function approverProblem(turn, gate, { person, via }) {
	const { plan, state } = turn;
	const name = person.toLowerCase();
	const alone = gate.step === void 0 ? null : breaksGlass(turn, gate.step);
	const approvers = alone ?? gate.approvers;
	const holders = approvers.flatMap((role) => plan.policy.roles[role] ?? []);
	const others = [...new Set(holders)].filter((holder) => alone !== null || !operatorsOf(state).has(holder.toLowerCase()));
	const hint = others.length === 0 ? `Nobody else holds ${approvers.join(" or ")}: add a person to the role in runbooks/config.yaml` : `One of these can approve: ${others.join(", ")}`;
	if (name.endsWith("[bot]")) return {
		code: "not-a-person",
		message: `${person} is a program; only people approve`,
		hint
	};
	if (state.operator === "") return {
		code: "no-operator",
		message: "No person is in charge of this execution, which an alert started",
		hint: "Somebody who will operate it answers /take; then another person can approve"
	};
	if (alone === null && operatorsOf(state).has(name)) return {
		code: "approver-is-operator",
		message: `${person} operates this execution and cannot approve it`,
		hint
	};
	if (!(via === "github-environment" && approvers.some((role) => plan.policy.teamRoles?.includes(role))) && !holders.some((holder) => holder.toLowerCase() === name)) return {
		code: "approver-not-listed",
		message: `${person} holds none of the roles that may approve: ${approvers.join(", ")}`,
		hint
	};
	return null;
}

// action/src/engine/notify.ts
function startNotify(turn, step, key) {
	if (step.notify === void 0) return;
	const { channel, message } = step.notify;
	const text = interpolate(message, contextsOfRun(turn.plan, turn.state, key));
	turn.effects.push({
		type: "Notify",
		step: key.step,
		visit: key.visit,
		channel,
		message: text.ok ? text.text : `${message} (${text.message})`
	});
}

// action/src/engine/run-step.ts
function beginVisit(turn, step, visit, purpose) {
	const key = {
		step: step.step_number,
		visit
	};
	const known = visitOf(turn.state, key.step, visit);
	const attempt = (known?.runs[0]?.attempt ?? 0) + 1;
	if (step.for_each === void 0) {
		emit(turn, {
			type: "StepStarted",
			...key,
			attempt,
			item: null,
			...purposeOf(purpose)
		});
		startWork(turn, step, {
			...key,
			attempt,
			item: null
		});
		return;
	}
	const items = known?.each === true ? {
		ok: true,
		items: known.runs.map((run) => run.item ?? "")
	} : itemsOf(turn, step);
	if (!items.ok) {
		failBefore(turn, key, "expression", items.message);
		return;
	}
	emit(turn, {
		type: "StepStarted",
		...key,
		attempt: 1,
		item: null,
		items: items.items
	});
	continueItems(turn, step, key);
}
function purposeOf({ undoes, recheckFor }) {
	return {
		...undoes === null ? {} : { undoes },
		...recheckFor === null ? {} : { recheck_for: recheckFor }
	};
}
function failBefore(turn, key, code, message) {
	emit(turn, {
		type: "StepFinished",
		step: key.step,
		visit: key.visit,
		attempt: 0,
		item: null,
		status: "failed",
		final: true,
		retry_in_seconds: 0,
		exit_code: null,
		error: {
			code,
			message
		},
		verify: [],
		outputs: {},
		secret_outputs: []
	});
}
function beginRun(turn, step, key, run) {
	const visit = visitOf(turn.state, key.step, key.visit);
	const next = {
		step: key.step,
		visit: key.visit,
		attempt: run.attempt + 1,
		item: run.item
	};
	emit(turn, {
		type: "StepStarted",
		...next,
		...purposeOf(visit ?? {
			undoes: null,
			recheckFor: null
		})
	});
	startWork(turn, step, next);
}
function continueItems(turn, step, key) {
	for (;;) {
		const runs = visitOf(turn.state, key.step, key.visit)?.runs ?? [];
		const busy = runs.filter((run) => run.status === "running" || run.status === "retrying").length;
		const failed = runs.filter((run) => run.status === "failed").length;
		if (runs.some((run) => run.status === "indeterminate")) return;
		const next = runs.find((run) => run.status === "pending");
		if (next === void 0 || failed > step.max_errors) {
			if (busy === 0) finishItems(turn, step, key, failed);
			return;
		}
		if (busy >= step.max_parallel) return;
		beginRun(turn, step, key, next);
	}
}
function finishItems(turn, step, key, failed) {
	const visit = visitOf(turn.state, key.step, key.visit);
	if (visit === void 0) return;
	const tooMany = failed > step.max_errors;
	if (!tooMany && step.notify !== void 0) {
		startNotify(turn, step, {
			step: key.step,
			visit: key.visit,
			attempt: 1,
			item: null
		});
		return;
	}
	finishVisit(turn, step, key, tooMany ? `${failed} of ${visit.runs.length} items failed, ${step.max_errors} tolerated` : null);
}
function finishVisit(turn, step, key, failure) {
	const runs = visitOf(turn.state, key.step, key.visit)?.runs ?? [];
	const last = runs.findLast((run) => run.exitCode !== null);
	emit(turn, {
		type: "StepFinished",
		step: key.step,
		visit: key.visit,
		attempt: Math.max(1, ...runs.map((run) => run.attempt)),
		item: null,
		status: failure === null ? "completed" : "failed",
		final: true,
		retry_in_seconds: 0,
		exit_code: last?.exitCode ?? null,
		error: failure === null ? null : {
			code: "items",
			message: failure
		},
		verify: [],
		outputs: Object.assign({}, ...runs.map((run) => run.outputs)),
		secret_outputs: Object.keys(step.outputs).filter((name) => step.outputs[name]?.secret === true)
	});
}
function itemsOf(turn, step) {
	const list = typeof step.for_each === "string" ? evaluate(step.for_each, contextsOf(turn.plan, turn.state)) : {
		ok: true,
		value: step.for_each
	};
	if (!list.ok) return list;
	if (!Array.isArray(list.value)) return {
		ok: false,
		message: "`for_each` is no list"
	};
	const items = list.value.map((item) => typeof item === "string" || typeof item === "number" || typeof item === "boolean" ? String(item) : null);
	if (items.includes(null)) return {
		ok: false,
		message: "`for_each` has an element that is neither text, number nor boolean"
	};
	const texts = items.filter((item) => item !== null);
	const twice = texts.find((item, index) => texts.indexOf(item) !== index);
	return twice === void 0 ? {
		ok: true,
		items: texts
	} : {
		ok: false,
		message: `\`for_each\` has the element \`${twice}\` twice`
	};
}
function startWork(turn, step, key) {
	if (step.step_type !== "manual") startCommand(turn, step, key, 1);
}
function startCommand(turn, step, key, index) {
	const { plan, state } = turn;
	const visit = visitOf(state, key.step, key.visit);
	if (visit === void 0) return false;
	const run = visit.runs.find((candidate) => candidate.item === key.item);
	const item = visit.undoes === null ? key.item : visit.undoes.item;
	const work = {
		...key,
		index,
		environment: environmentOf({
			...visit.values,
			...run?.outputs
		}, item),
		secrets: secretNames(plan),
		timeoutSeconds: step.timeout_seconds,
		keep: leastOf(step.output, plan.policy.output)
	};
	const script = step.commands[index - 1];
	if (script !== void 0) {
		turn.effects.push({
			type: "RunCommand",
			...work,
			script
		});
		return true;
	}
	if (step.automation_script !== void 0 && index === step.commands.length + 1) {
		turn.effects.push({
			type: "RunAutomation",
			...work,
			name: step.automation_script
		});
		return true;
	}
	if (step.notify !== void 0 && !visit.each) {
		startNotify(turn, step, key);
		return true;
	}
	return false;
}
const amounts = [
	"none",
	"tail",
	"full"
];
function leastOf(left, right) {
	return amounts.find((amount) => amount === left || amount === right) ?? "none";
}
function workCount(step) {
	return step.commands.length + (step.automation_script === void 0 ? 0 : 1);
}
function hasEffects(step) {
	return workCount(step) > 0 || step.notify !== void 0;
}
function stepOf(turn, key) {
	return stepByNumber(turn.plan.runbook, key.step);
}

// action/src/engine/answers.ts
function answer(turn, input) {
	if (hasEnded(turn.state) && !mayFollowTheEnd(turn.state, input)) return refuse(turn, "ended", `The execution has ended (${turn.state.status})`, "Start a new one with `run`");
	if (input.type !== "Note" && input.type !== "Tell") expireGate(turn);
	switch (input.type) {
		case "Approve":
		case "Reject": return approveOrReject(turn, input);
		case "Choose": return choose(turn, input);
		case "Confirm": return confirm(turn, input);
		case "Note": return emit(turn, {
			type: "NoteAdded",
			by: input.by,
			text: input.text
		});
		case "Pause": return emit(turn, {
			type: "PauseRequested",
			by: input.by,
			reason: input.reason
		});
		case "HandOver": return emit(turn, {
			type: "HandedOver",
			by: input.by,
			to: input.to
		});
		case "RefuseGate": return refuseGate(turn, input);
		case "Tell": return emit(turn, {
			type: "Notified",
			step: input.step,
			visit: input.visit,
			channel: input.channel,
			message: input.message,
			delivered: input.error === null,
			error: input.error
		});
		default: return input;
	}
}
function mayFollowTheEnd({ status }, { type }) {
	return type === "Note" || type === "Confirm" || type === "Tell" || type === "HandOver" && status === "failed";
}
function emitRefused(turn, { subject, visit }, by, refusal) {
	const { code, message, hint } = refusal;
	emit(turn, {
		type: "GateRefused",
		by,
		subject,
		visit,
		reason: code,
		message: `${message}. ${hint}`
	});
}
function refuseGate(turn, { by, refusal }) {
	const { gate } = turn.state;
	if (gate === null) return noSuchGate(turn, "gate", null);
	const { code, message, hint } = refusal;
	emitRefused(turn, gate, by, refusal);
	refuse(turn, code, message, hint);
}
function approveOrReject(turn, input) {
	const { gate } = turn.state;
	if (gate?.kind !== "approval" || input.step !== null && input.step !== gate.step) return noSuchGate(turn, "approval", input.step);
	const step = stepOf(turn, gate);
	const problem = approverProblem(turn, {
		approvers: gate.approvers,
		step
	}, input.by);
	if (problem !== null) {
		emitRefused(turn, gate, input.by, problem);
		return refuse(turn, problem.code, problem.message, problem.hint);
	}
	const type = input.type === "Approve" ? "ApprovalGranted" : "ApprovalRejected";
	emit(turn, {
		type,
		by: input.by,
		step: gate.step,
		visit: gate.visit,
		request: gate.request,
		reason: input.reason
	});
}
function choose(turn, input) {
	const { gate } = turn.state;
	if (gate?.kind !== "decision" || input.step !== gate.step) return noSuchGate(turn, "decision", input.step);
	const target = gate.branches[input.branch];
	if (target === void 0) return refuse(turn, "unknown-branch", `Step ${gate.step} has no branch \`${input.branch}\``, `Choose one of: ${Object.keys(gate.branches).join(", ")}`);
	emit(turn, {
		type: "DecisionTaken",
		by: input.by,
		step: gate.step,
		visit: gate.visit,
		branch: input.branch,
		target,
		rule: null,
		reason: input.reason
	});
}
function confirm(turn, input) {
	if (hasEnded(turn.state)) return reopen(turn, input);
	const { gate } = turn.state;
	if (gate?.kind !== "confirmation" || input.subject !== gate.subject) return noSuchGate(turn, "confirmation", input.subject);
	if (!gate.answers.includes(input.outcome)) return refuse(turn, "unknown-answer", `\`${input.outcome}\` is no answer to ${gate.subject}`, `Answer one of: ${gate.answers.join(", ")}`);
	if ((gate.reason === "condition" || gate.reason === "preflight") && input.outcome === "skip" && input.reason === null) return refuse(turn, "reason-needed", `Skipping ${gate.subject} needs a reason`, "Add --reason \"…\"");
	emit(turn, {
		type: "Confirmed",
		by: input.by,
		subject: gate.subject,
		visit: gate.visit,
		outcome: input.outcome,
		reason: input.reason
	});
}
const reopenHours = 24;
function reopen(turn, input) {
	const { state } = turn;
	const { ending } = state;
	if (state.status !== "failed" || ending === null || ending.subject === null) return refuse(turn, "ended", `The execution has ended (${state.status}) and cannot go on`, "Start a new one with `run`");
	if (input.subject !== ending.subject) return refuse(turn, "not-the-failed-step", `The execution failed at ${ending.subject}, not at ${input.subject}`, `Answer that: confirm ${state.executionId} ${ending.subject}=retry`);
	if (state.finishedAt !== null && millisecondsBetween(state.finishedAt, turn.at) > 24 * 36e5) return refuse(turn, "too-late", `The execution ended more than ${24} hours ago`, `Start a new one: run ${state.runbookId} --continues ${state.executionId} --start-at ${ending.step ?? 1} --reason "…"`);
	const visit = state.visits.findLast((candidate) => String(candidate.step) === input.subject);
	const answers = stepAnswers(turn, visit?.step, visit?.undoes !== null && visit !== void 0);
	if (!answers.includes(input.outcome)) return refuse(turn, "unknown-answer", `\`${input.outcome}\` is no answer to ${input.subject}`, `Answer one of: ${answers.join(", ")}`);
	emit(turn, {
		type: "ExecutionReopened",
		by: input.by,
		reason: input.reason
	});
	emit(turn, {
		type: "Confirmed",
		by: input.by,
		subject: input.subject,
		visit: visit?.visit ?? 0,
		outcome: input.outcome,
		reason: input.reason
	});
}
function stepAnswers(turn, step, undoing) {
	if (step === void 0) return ["retry", "skip"];
	if (!(stepOf(turn, { step }) !== void 0)) return [];
	return undoing ? [
		"retry",
		"done",
		"skip"
	] : [
		"retry",
		"done",
		"skip",
		"rollback"
	];
}
function noSuchGate(turn, kind, subject) {
	const { gate } = turn.state;
	const asked = gate === null ? "Nothing is waiting for an answer" : `The execution waits for the ${gate.kind} of ${gate.subject}`;
	const of = subject === null ? "" : ` of ${subject}`;
	refuse(turn, "no-such-gate", `No ${kind}${of} is waiting`, asked);
}

export { secretNames as S, emit as _, failBefore as a, contextsOfRun as b, startCommand as c, requestApproval as d, stillApproved as f, expiryOf as g, expireGate as h, continueItems as i, stepOf as l, askManual as m, beginRun as n, finishVisit as o, askConfirmation as p, beginVisit as r, hasEffects as s, answer as t, workCount as u, refuse as v, environmentOf as x, contextsOf as y };