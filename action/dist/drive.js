import { n as millisecondsBetween, t as addMinutes } from "./time.js";
import { S as secretNames, _ as emit, a as failBefore, b as contextsOfRun, c as startCommand, d as requestApproval, f as stillApproved, g as expiryOf, h as expireGate, i as continueItems, l as stepOf, m as askManual, n as beginRun, o as finishVisit, p as askConfirmation, r as beginVisit, s as hasEffects, t as answer, u as workCount, v as refuse, x as environmentOf, y as contextsOf } from "./answers.js";
import { a as visitOf, i as visitCount, n as notStarted, t as hasEnded } from "./state.js";
import { t as programsOfSegment } from "./segment.js";
import { a as stepByNumber, n as nextStep, t as firstStep } from "./flow.js";
import { r as isTrue, t as evaluate } from "./expression.js";
import { a as fold, i as evolve, n as isUnreachable, t as brokenJournal } from "./journal-failure.js";

// action/src/runbook/names-context.ts
function namesContext(expression, name) {
	return new RegExp(`(^|[^.\\w'])${name}\\b`).test(expression.replaceAll(/'(?:[^']|'')*'/g, "''"));
}

// action/src/engine/finish.ts
function finish(turn, status, why) {
	const step = why.step ?? null;
	const failed = turn.state.visits.filter((visit) => visit.status === "failed" && visit.undoes === null && visit.recheckFor === null);
	emit(turn, {
		type: "ExecutionFinished",
		by: why.by ?? null,
		status,
		step,
		subject: why.subject ?? (step === null ? null : String(step)),
		failed_steps: [...new Set(failed.map((visit) => visit.step))],
		reason: why.reason ?? null
	});
}

// action/src/engine/begin.ts
function begin(turn, input) {
	switch (input.type) {
		case "Resume": return resume(turn, input);
		case "Rollback": return rollback(turn, input);
		case "Abort": return abort(turn, input);
		default: return input;
	}
}
function resume(turn, input) {
	const { state } = turn;
	if (hasEnded(state)) {
		const { ending } = state;
		const mend = state.status === "failed" && ending?.subject ? `confirm ${state.executionId} ${ending.subject}=retry, then resume; or start a new one with \`run\`` : "Start a new one with `run`";
		return refuse(turn, "ended", `The execution has ended (${state.status})`, mend);
	}
	if (!mayOwn(turn, input)) return;
	emit(turn, {
		type: "ExecutionResumed",
		by: input.by,
		owner: input.owner,
		former: state.owner,
		take_over: input.takeOver && state.owner !== null && input.former !== "gone",
		torn_bytes: input.tornBytes,
		reason: input.reason
	});
}
function mayOwn(turn, input) {
	const { owner } = turn.state;
	if (owner === null || input.former === "gone" || input.takeOver) return true;
	const who = `process ${owner.pid} on ${owner.host}`;
	if (input.former === "unknown") refuse(turn, "owner-unknown", `${who} may still drive this execution`, "If that process is surely gone: resume with --take-over");
	else refuse(turn, "owned", `${who} drives this execution`, "Wait for it, stop it with Ctrl-C, or ask it to stop: pause");
	return false;
}
function rollback(turn, input) {
	const { state } = turn;
	if (state.status === "rolled_back" || state.status === "aborted") return refuse(turn, "ended", `The execution has ended (${state.status})`, "There is nothing left to undo");
	if (hasEnded(state)) {
		if (state.finishedAt !== null && millisecondsBetween(state.finishedAt, turn.at) > 24 * 36e5) return refuse(turn, "too-late", `The execution ended more than ${24} hours ago`, "Undo it by hand, or with a runbook of its own");
		emit(turn, {
			type: "ExecutionReopened",
			by: input.by,
			reason: input.reason
		});
	}
	if (state.rollback !== null && state.rollback.finished === null) return;
	emit(turn, {
		type: "RollbackStarted",
		by: input.by,
		reason: input.reason ?? `asked for by ${input.by.person}`,
		step: null,
		to: input.to
	});
}
function abort(turn, input) {
	if (hasEnded(turn.state)) return refuse(turn, "ended", `The execution has ended (${turn.state.status})`, "There is nothing to abort");
	const { owner } = turn.state;
	if (owner !== null && input.former === "alive" && turn.state.gate === null) return refuse(turn, "owned", `process ${owner.pid} on ${owner.host} drives this execution`, "Stop it with Ctrl-C, or ask it to stop: pause");
	finish(turn, "aborted", {
		by: input.by,
		reason: input.reason ?? `aborted by ${input.by.person}`
	});
}

// action/src/engine/conditions.ts
const checkTimeoutSeconds = 300;
function proceedPrerequisites(turn) {
	const { conditions } = turn.state;
	const condition = turn.plan.runbook.prerequisites[conditions.prerequisites];
	if (condition === void 0) return false;
	const subject = `prerequisites.${conditions.prerequisites + 1}`;
	if (conditions.failed !== null) {
		const detail = conditions.failed.detail === "" ? "" : `: ${conditions.failed.detail}`;
		askConfirmation(turn, void 0, {
			subject,
			visit: 0,
			reason: "condition",
			answers: [
				"retry",
				"skip",
				"abort"
			],
			message: `Prerequisite not met: ${condition.description}${detail}`
		});
		return true;
	}
	check(turn, subject, condition);
	return true;
}
function proceedPostConditions(turn) {
	const { conditions } = turn.state;
	const condition = turn.plan.runbook.post_conditions[conditions.postConditions];
	if (condition === void 0) {
		finish(turn, "completed", {});
		return true;
	}
	const subject = `post_conditions.${conditions.postConditions + 1}`;
	if (conditions.failed !== null) finish(turn, "failed", {
		subject,
		reason: `Post-condition not met: ${condition.description}`
	});
	else check(turn, subject, condition);
	return true;
}
function settlePreflight(turn, step) {
	const { conditions } = turn.state;
	if (conditions.failed?.subject === "preflight") {
		askConfirmation(turn, void 0, {
			subject: "preflight",
			visit: 0,
			reason: "preflight",
			answers: [
				"retry",
				"skip",
				"abort"
			],
			message: conditions.failed.detail
		});
		return true;
	}
	if (conditions.preflight === "done") return false;
	const programs = programsOfSegment(turn.plan.runbook, turn.state, step);
	if (programs.length === 0) return false;
	turn.effects.push({
		type: "Preflight",
		programs
	});
	return true;
}
function preflightEnded(turn, report) {
	const { missing, programs } = report;
	const fine = missing.length === 0;
	const detail = fine ? null : `Not found on this machine: ${missing.join(", ")}`;
	emit(turn, {
		type: "ConditionChecked",
		subject: "preflight",
		status: fine ? "passed" : "failed",
		description: `Programs up to the next gate: ${programs.join(", ")}`,
		exit_code: null,
		detail
	});
}
function conditionEnded(turn, report) {
	const { subject, exitCode, detail } = report;
	const [list, number] = subject.split(".");
	const description = (list === "prerequisites" ? turn.plan.runbook.prerequisites : turn.plan.runbook.post_conditions)[Number(number) - 1]?.description ?? subject;
	emit(turn, {
		type: "ConditionChecked",
		subject,
		status: exitCode === 0 ? "passed" : "failed",
		description,
		exit_code: exitCode,
		detail: exitCode === 0 ? null : detail
	});
}
function check(turn, subject, condition) {
	if (condition.check === void 0) {
		emit(turn, {
			type: "ConditionChecked",
			subject,
			status: "unchecked",
			description: condition.description,
			exit_code: null,
			detail: null
		});
		return;
	}
	const environment = environmentOf(turn.state.values, null);
	turn.effects.push({
		type: "CheckCondition",
		subject,
		script: condition.check,
		environment,
		secrets: secretNames(turn.plan),
		timeoutSeconds: checkTimeoutSeconds
	});
}

// action/src/engine/arrive.ts
const maxVisits = 20;
function arrive(turn, target, waiting) {
	if (target === "end") return proceedPostConditions(turn);
	const step = stepOf(turn, { step: target });
	if (step === void 0) return false;
	if (settlePreflight(turn, step)) return true;
	const key = {
		step: target,
		visit: waiting?.visit ?? visitCount(turn.state, target) + 1
	};
	if (waiting === null) {
		if (key.visit > maxVisits) {
			failBefore(turn, key, "visit-limit", `the flow came here more than ${maxVisits} times`);
			return true;
		}
		if (!evaluateWhen(turn, step, key)) return true;
	}
	if (step.requires_approval && !stillApproved(turn, step, key)) {
		requestApproval(turn, step, key);
		return true;
	}
	if (!recheck(turn, step, key)) return true;
	beginVisit(turn, step, key.visit, {
		undoes: null,
		recheckFor: null
	});
	return true;
}
function evaluateWhen(turn, step, key) {
	if (step.when === void 0) return true;
	const result = evaluate(step.when, contextsOf(turn.plan, turn.state));
	if (!result.ok) {
		failBefore(turn, key, "expression", `\`when\`: ${result.message}`);
		return false;
	}
	if (isTrue(result.value)) return true;
	emit(turn, {
		type: "StepSkipped",
		...key,
		attempt: 0,
		item: null,
		reason: "when",
		detail: step.when
	});
	return false;
}
function recheck(turn, step, key) {
	const { grant } = turn.state;
	if (grant === null || step.recheck.length === 0) return true;
	const done = turn.state.visits.slice(grant.visitsThen).filter((visit) => visit.recheckFor === step.step_number);
	const failed = done.find((visit) => visit.status === "failed");
	if (failed !== void 0) {
		failBefore(turn, key, "recheck", `step ${failed.step}, checked again after the approval, failed`);
		return false;
	}
	if (done.some((visit) => visit.status === "in_progress")) return false;
	const next = step.recheck.find((number) => !done.some((visit) => visit.step === number));
	const verification = next === void 0 ? void 0 : stepOf(turn, { step: next });
	if (next === void 0 || verification === void 0) return true;
	beginVisit(turn, verification, visitCount(turn.state, next) + 1, {
		undoes: null,
		recheckFor: step.step_number
	});
	return false;
}

// action/src/engine/after-failure.ts
function afterFailure(turn, step, visit) {
	const reason = failureText(step, visit);
	const policy = visit.error?.code === "visit-limit" ? "stop" : step.on_failure;
	if (typeof policy === "object") return arrive(turn, policy.goto, null);
	switch (policy) {
		case "continue": return arrive(turn, nextStep(turn.plan.runbook, step), null);
		case "stop":
			finish(turn, "failed", {
				step: visit.step,
				reason
			});
			return true;
		case "rollback":
			emit(turn, {
				type: "RollbackStarted",
				reason,
				step: visit.step,
				to: null
			});
			return true;
		case "escalate":
			if (!visit.escalated) emit(turn, {
				type: "Escalated",
				step: visit.step,
				message: reason,
				to: [...step.approvers]
			});
			askConfirmation(turn, step, {
				subject: String(visit.step),
				visit: visit.visit,
				reason: "escalated",
				answers: [
					"retry",
					"done",
					"skip",
					"failed",
					"rollback"
				],
				message: reason
			});
			return true;
		default: return policy;
	}
}
function failureText(step, visit) {
	if (visit.skipReason === "rejected") return `Step ${visit.step} (${step.title}): the approval was refused`;
	if (visit.skipReason === "expired") return `Step ${visit.step} (${step.title}): nobody approved in time`;
	return `Step ${visit.step} (${step.title}) failed: ${visit.error?.message ?? "unknown"}`;
}

// action/src/engine/decision.ts
function takeDecision(turn, step, key) {
	const contexts = contextsOfRun(turn.plan, turn.state, key);
	for (const [index, rule] of step.decide.entries()) {
		const result = evaluate(rule.when, contexts);
		if (!result.ok) return finishDecision(turn, key, null, `rule ${index + 1} of \`decide\`: ${result.message}`);
		const target = step.decision_branches[rule.branch];
		if (isTrue(result.value) && target !== void 0) {
			emit(turn, {
				type: "DecisionTaken",
				step: key.step,
				visit: key.visit,
				branch: rule.branch,
				target,
				rule: index + 1,
				reason: null
			});
			finishDecision(turn, key, rule.branch, null);
			return;
		}
	}
	askDecision(turn, step, key);
}
function askDecision(turn, step, key) {
	emit(turn, {
		type: "DecisionRequested",
		step: key.step,
		visit: key.visit,
		branches: { ...step.decision_branches },
		expires_at: expiryOf(turn, step)
	});
}
function finishDecision(turn, key, branch, failure) {
	const run = visitOf(turn.state, key.step, key.visit)?.runs[0];
	emit(turn, {
		type: "StepFinished",
		...key,
		status: failure === null ? "completed" : "failed",
		final: true,
		retry_in_seconds: 0,
		exit_code: run?.exitCode ?? null,
		error: failure === null ? null : {
			code: "expression",
			message: failure
		},
		verify: [],
		outputs: { ...run?.outputs },
		secret_outputs: [],
		...branch === null ? {} : { branch }
	});
}

// action/src/engine/consequence.ts
function consequence(turn) {
	const { state } = turn;
	const { confirmed } = state;
	if (confirmed === null) return false;
	if (confirmed.outcome === "abort") {
		finish(turn, "aborted", { reason: `aborted by ${confirmed.by}` });
		return true;
	}
	const visit = state.visits.findLast((candidate) => String(candidate.step) === confirmed.subject && candidate.visit === confirmed.visit);
	if (visit === void 0) return false;
	const key = {
		step: visit.step,
		visit: visit.visit
	};
	const attempt = Math.max(0, ...visit.runs.map((run) => run.attempt));
	const step = stepOf(turn, visit);
	if (step?.step_type === "decision" && (confirmed.outcome === "done" || confirmed.outcome === "skip")) {
		askDecision(turn, step, key);
		return true;
	}
	if (step !== void 0 && visit.each && visit.status === "in_progress" && confirmed.outcome !== "rollback") return settleItems(turn, step, visit, confirmed.outcome);
	switch (confirmed.outcome) {
		case "done":
			confirmEnd(turn, visit, "completed", attempt);
			return true;
		case "failed":
			if (visit.status === "failed" || visit.status === "skipped") finish(turn, "failed", {
				step: visit.step,
				reason: `given up by ${confirmed.by}`
			});
			else confirmEnd(turn, visit, "failed", attempt);
			return true;
		case "skip": {
			const untouched = step?.step_type === "manual" && visit.status === "in_progress";
			emit(turn, {
				type: "StepSkipped",
				...key,
				attempt: untouched ? 0 : attempt,
				item: null,
				reason: "operator",
				detail: null
			});
			return true;
		}
		case "rollback":
			emit(turn, {
				type: "RollbackStarted",
				reason: `asked for by ${confirmed.by}`,
				step: visit.step,
				to: null
			});
			return true;
		case "retry": return false;
		default: return confirmed.outcome;
	}
}
function settleItems(turn, step, visit, outcome) {
	for (const run of visit.runs.filter((candidate) => candidate.status === "indeterminate")) {
		const key = {
			step: visit.step,
			visit: visit.visit,
			attempt: run.attempt,
			item: run.item
		};
		if (outcome === "skip") emit(turn, {
			type: "StepSkipped",
			...key,
			reason: "operator",
			detail: null
		});
		else emitEnd(turn, key, outcome === "done" ? "completed" : "failed", run.outputs);
	}
	continueItems(turn, step, visit);
	return true;
}
function confirmEnd(turn, visit, status, attempt) {
	const outputs = Object.assign({}, ...visit.runs.map((run) => run.outputs));
	emitEnd(turn, {
		step: visit.step,
		visit: visit.visit,
		attempt: Math.max(1, attempt),
		item: null
	}, status, outputs);
}
function emitEnd(turn, key, status, outputs) {
	emit(turn, {
		type: "StepFinished",
		...key,
		status,
		final: true,
		retry_in_seconds: 0,
		exit_code: null,
		error: status === "completed" ? null : {
			code: "confirmed-failed",
			message: "a person says it failed"
		},
		verify: [],
		outputs,
		secret_outputs: []
	});
}

// action/src/engine/lost-step.ts
function settleLost(turn, visit) {
	const step = stepOf(turn, visit);
	if (step === void 0) return false;
	if (turn.state.confirmed !== null && turn.state.confirmed.subject === String(visit.step)) return consequence(turn);
	const lost = visit.runs.filter((run) => run.status === "indeterminate");
	if (step.step_type === "manual") {
		askManual(turn, step, visit);
		return true;
	}
	if (step.idempotent || !hasEffects(step)) {
		if (step.requires_approval && visit.undoes === null && visit.approvedBy === null) {
			requestApproval(turn, step, visit);
			return true;
		}
		for (const run of lost) beginRun(turn, step, visit, run);
		return true;
	}
	const items = lost.flatMap((run) => run.item === null ? [] : [run.item]);
	const which = items.length === 0 ? "" : ` (${items.join(", ")})`;
	const answers = visit.undoes === null ? [
		"retry",
		"done",
		"failed",
		"skip",
		"rollback"
	] : [
		"retry",
		"done",
		"failed",
		"skip"
	];
	askConfirmation(turn, step, {
		subject: String(visit.step),
		visit: visit.visit,
		reason: "indeterminate",
		answers,
		items,
		message: `Step ${visit.step}${which} began, and nobody recorded its end. Look what it did before you answer${lostOutputs(step)}`
	});
	return true;
}
function lostOutputs(step) {
	const names = Object.keys(step.outputs);
	return names.length === 0 ? "" : `; what it publishes (${names.join(", ")}) is lost unless it runs again`;
}

// action/src/engine/place.ts
function boundary(turn, effect) {
	const { place } = turn.plan;
	if (place === void 0) return null;
	if (!mayBegin(turn, place, effect)) return "segment";
	return place.until !== null && mayOutlast(turn, effect, place.until) ? "budget" : null;
}
function mayBegin(turn, { begins }, effect) {
	if (begins === "after-approval") return turn.state.approvedHere;
	if (begins !== "approved") return begins === "all";
	if (effect.type === "Preflight") return true;
	if (effect.type === "CheckCondition") return false;
	const visit = visitOf(turn.state, effect.step, effect.visit);
	return visit !== void 0 && (visit.approvedBy !== null || isRecheckOfGranted(turn, visit));
}
function isRecheckOfGranted({ state: { grant } }, visit) {
	return grant !== null && visit.recheckFor === grant.step;
}
function mayOutlast(turn, effect, until) {
	if (turn.state.begunHere <= 1 || effect.type !== "RunCommand" && effect.type !== "RunAutomation") return false;
	const step = stepByNumber(turn.plan.runbook, effect.step);
	const visit = visitOf(turn.state, effect.step, effect.visit);
	return step !== void 0 && addMinutes(turn.at, longestSeconds(step, visit) / 60) > until;
}
function longestSeconds({ commands, timeout_seconds, retry, max_parallel }, visit) {
	const once = Math.max(1, commands.length) * timeout_seconds;
	const delays = Array.from({ length: retry.attempts - 1 }, (_, index) => retry.backoff === "exponential" ? retry.delay_seconds * 2 ** index : retry.delay_seconds);
	return (once * retry.attempts + delays.reduce((sum, delay) => sum + delay, 0)) * Math.ceil((visit?.runs.length ?? 1) / max_parallel);
}

// action/src/engine/rollback.ts
function proceedRollback(turn) {
	const { rollback } = turn.state;
	if (rollback === null) return false;
	if (rollback.finished !== null) return endAfterRollback(turn, rollback);
	const under = turn.state.visits.findLast((visit) => visit.undoes !== null && (visit.status === "in_progress" || visit.status === "failed") && pertains(turn.state, visit));
	if (under !== void 0) return continueUndoing(turn, rollback, under);
	const [next] = rollback.notUndone.some((undo) => undo.reason === "irreversible") ? [] : candidates(turn);
	if (next === void 0) return finishRollback(turn, rollback, []);
	if (next.step.irreversible !== void 0) {
		askConfirmation(turn, next.step, {
			subject: String(next.undo.step),
			visit: next.undo.visit,
			reason: "irreversible",
			answers: [
				"done",
				"skip",
				"failed"
			],
			message: `Step ${next.undo.step} (${next.step.title}) cannot be undone: ${next.step.irreversible}`
		});
		return true;
	}
	const undoing = next.step.rollback_step === void 0 ? void 0 : stepOf(turn, { step: next.step.rollback_step });
	if (undoing === void 0) return false;
	beginVisit(turn, undoing, visitCount(turn.state, undoing.step_number) + 1, {
		undoes: next.undo,
		recheckFor: null
	});
	return true;
}
function pertains(state, visit) {
	const { undoes } = visit;
	if (undoes === null) return false;
	return !settled(state, undoes);
}
function settled(state, undo) {
	return (state.visits.findLast((visit) => visit.step === undo.step && visit.visit === undo.visit)?.runs.filter((run) => undo.item === null || run.item === undo.item) ?? []).every((run) => run.undone) || (state.rollback?.notUndone.some((left) => same(left, undo)) ?? false);
}
function same(left, right) {
	return left.step === right.step && left.visit === right.visit && (left.item === right.item || left.item === null);
}
function continueUndoing(turn, rollback, visit) {
	const step = stepOf(turn, visit);
	const [run] = visit.runs;
	if (step === void 0 || run === void 0 || visit.undoes === null) return false;
	const { confirmed } = turn.state;
	if (confirmed?.subject === String(visit.step) && confirmed.visit === visit.visit) return consequence(turn);
	if (visit.status === "failed") return finishRollback(turn, rollback, [{
		...visit.undoes,
		reason: `rollback step ${visit.step} failed: ${visit.error?.message ?? "unknown"}`
	}]);
	if (run.status === "pending") {
		beginRun(turn, step, visit, run);
		return true;
	}
	if (step.step_type !== "manual") return false;
	askManual(turn, step, visit);
	return true;
}
function candidates(turn) {
	return unitsToUndo(turn.state).flatMap(({ visit, item }) => {
		const step = stepOf(turn, visit);
		if (step === void 0) return [];
		const undo = {
			step: visit.step,
			visit: visit.visit,
			item: step.rollback_step === void 0 ? null : item
		};
		return settled(turn.state, undo) || step.rollback_step === void 0 && step.irreversible === void 0 ? [] : [{
			step,
			undo
		}];
	});
}
function unitsToUndo(state) {
	const { rollback } = state;
	const stays = rollback === null || rollback.to === null ? -1 : state.visits.findLastIndex((visit) => visit.step === rollback.to && visit.undoes === null);
	return state.visits.filter((visit, index) => index > stays && visit.began && visit.undoes === null && visit.recheckFor === null).toReversed().flatMap((visit) => {
		return visit.runs.filter((run) => run.attempt > 0 && !run.undone).toReversed().map((run) => ({
			visit,
			item: run.item
		}));
	});
}
function finishRollback(turn, rollback, failed) {
	const [first] = failed;
	const rest = first !== void 0 || rollback.notUndone.some((undo) => undo.reason === "irreversible") ? candidates(turn).filter(({ undo }) => !failed.some((other) => same(other, undo))) : [];
	const notUndone = [
		...rollback.notUndone,
		...failed,
		...rest.map(({ undo }) => ({
			...undo,
			reason: "the rollback stopped before it"
		}))
	];
	const withoutRollback = unitsToUndo(turn.state).flatMap(({ visit }) => {
		const step = stepOf(turn, visit);
		return (step?.step_type === "automated" || step?.step_type === "manual") && step.rollback_step === void 0 && step.irreversible === void 0 ? [visit.step] : [];
	});
	const complete = notUndone.length === 0;
	emit(turn, {
		type: "RollbackFinished",
		status: complete ? "complete" : "incomplete",
		undone: [...rollback.undone],
		not_undone: notUndone,
		without_rollback: [...new Set(withoutRollback)]
	});
	return true;
}
function endAfterRollback(turn, rollback) {
	if (rollback.finished === "complete") {
		finish(turn, "rolled_back", {
			step: rollback.step,
			reason: rollback.reason
		});
		return true;
	}
	const steps = [...new Set(rollback.notUndone.map((undo) => undo.step))].join(", ");
	emit(turn, {
		type: "Escalated",
		step: rollback.step,
		message: `Not undone: step ${steps}`,
		to: [...turn.plan.runbook.metadata.approvers]
	});
	const failed = turn.state.visits.findLast((visit) => visit.undoes !== null && visit.status === "failed");
	finish(turn, "failed", {
		step: rollback.step,
		reason: `${rollback.reason}; not everything was undone`,
		...failed === void 0 ? {} : { subject: String(failed.step) }
	});
	return true;
}

// action/src/engine/proceed.ts
function proceed(turn) {
	for (;;) {
		const { state } = turn;
		const events = turn.events.length;
		const effects = turn.effects.length;
		const moved = oneMove(turn);
		const reason = turn.effects.slice(effects).reduce((found, effect) => found ?? boundary(turn, effect), null);
		if (reason !== null) {
			turn.state = state;
			turn.events.length = events;
			turn.effects.length = effects;
			emit(turn, {
				type: "ExecutionInterrupted",
				reason,
				signal: null
			});
			return;
		}
		if (!moved || turn.events.length + turn.effects.length === events + effects || turn.effects.length > 0) return;
	}
}
function oneMove(turn) {
	expireGate(turn);
	const { state } = turn;
	if (hasEnded(state) || state.halted || state.gate !== null) return false;
	const decided = state.visits.find((visit) => visit.status === "in_progress" && visit.branch !== null);
	if (decided !== void 0) {
		finishDecision(turn, {
			step: decided.step,
			visit: decided.visit,
			attempt: decided.runs[0]?.attempt ?? 1,
			item: null
		}, decided.branch, null);
		return true;
	}
	const lost = state.visits.find((visit) => visit.status === "in_progress" && visit.runs.some((run) => run.status === "indeterminate"));
	if (lost !== void 0) return settleLost(turn, lost);
	if (state.visits.some((visit) => visit.runs.some((run) => run.status === "running" || run.status === "retrying")) && !waitsForPerson(turn)) return keepBusy(turn);
	if (state.rollback !== null) return proceedRollback(turn);
	if (state.confirmed !== null) return consequence(turn);
	if (state.pauseRequested && atBoundary(turn)) {
		emit(turn, {
			type: "ExecutionInterrupted",
			reason: "pause",
			signal: null
		});
		return false;
	}
	return proceedForward(turn);
}
function keepBusy(turn) {
	const visit = turn.state.current === null ? void 0 : turn.state.visits[turn.state.current];
	const step = visit === void 0 ? void 0 : stepOf(turn, visit);
	if (visit === void 0 || step === void 0 || !visit.each || visit.status !== "in_progress") return false;
	continueItems(turn, step, visit);
	return true;
}
function waitsForPerson(turn) {
	const running = turn.state.visits.find((visit) => visit.runs.some((run) => run.status === "running"));
	const step = running === void 0 ? void 0 : stepOf(turn, running);
	if (step === void 0 || running === void 0) return false;
	return step.step_type === "manual" || !hasEffects(step) && step.step_type !== "notification";
}
function atBoundary(turn) {
	return !turn.state.visits.some((visit) => visit.status === "in_progress");
}
function proceedForward(turn) {
	const { state, plan } = turn;
	if (state.conditions.prerequisites < plan.runbook.prerequisites.length) return proceedPrerequisites(turn);
	const visit = state.current === null ? null : state.visits[state.current] ?? null;
	if (visit === null) return arrive(turn, state.startAt ?? firstStep(plan.runbook), null);
	const step = stepOf(turn, visit);
	if (step === void 0) return false;
	switch (visit.status) {
		case "waiting":
			if (visit.skipReason === "rejected" || visit.skipReason === "expired") {
				emit(turn, {
					type: "StepSkipped",
					step: visit.step,
					visit: visit.visit,
					attempt: 0,
					item: null,
					reason: visit.skipReason,
					detail: null
				});
				return true;
			}
			return arrive(turn, visit.step, visit);
		case "in_progress": return work(turn, step, visit);
		case "completed": return arrive(turn, afterSuccess(turn, step, visit), null);
		case "skipped": return visit.skipReason === "rejected" || visit.skipReason === "expired" ? afterFailure(turn, step, visit) : arrive(turn, nextStep(plan.runbook, step), null);
		case "failed": return afterFailure(turn, step, visit);
		case "indeterminate": return false;
		default: return visit.status;
	}
}
function afterSuccess(turn, step, visit) {
	return (visit.branch === null ? void 0 : step.decision_branches[visit.branch]) ?? nextStep(turn.plan.runbook, step);
}
function work(turn, step, visit) {
	if (visit.runs.some((run) => run.status === "pending") && step.requires_approval && visit.approvedBy === null && !stillApproved(turn, step, visit)) {
		requestApproval(turn, step, visit);
		return true;
	}
	if (visit.each) {
		continueItems(turn, step, visit);
		return true;
	}
	const [run] = visit.runs;
	if (run === void 0) return false;
	const key = {
		step: visit.step,
		visit: visit.visit,
		attempt: run.attempt,
		item: null
	};
	if (run.status === "pending") {
		beginRun(turn, step, visit, run);
		return true;
	}
	if (step.step_type === "manual") {
		askManual(turn, step, visit);
		return true;
	}
	if (step.step_type === "decision") {
		takeDecision(turn, step, key);
		return true;
	}
	return false;
}

// action/src/engine/retry.ts
function mayRetry(turn, step, key, run, end) {
	if (run.tries >= step.retry.attempts) return false;
	if (step.retry.when === void 0) return true;
	if (end?.textCut === true) return false;
	const last = end === null ? {} : {
		stdout: end.stdoutText,
		stderr: end.stderrText,
		exit_code: end.exit_code ?? -1
	};
	const result = evaluate(step.retry.when, {
		...contextsOfRun(turn.plan, turn.state, key),
		...last
	});
	return result.ok && isTrue(result.value);
}
function retryDelay(step, tries) {
	const { delay_seconds: delay, backoff } = step.retry;
	return backoff === "exponential" ? delay * 2 ** (tries - 1) : delay;
}

// action/src/engine/report-end.ts
function commandEnded(turn, report) {
	const key = {
		step: report.step,
		visit: report.visit,
		attempt: report.attempt,
		item: report.item
	};
	const step = stepOf(turn, key);
	const run = runningRun(turn, key);
	if (step === void 0 || run === void 0 || run.commands + 1 !== report.index) return;
	const { end } = report;
	emit(turn, {
		type: "CommandFinished",
		...key,
		index: report.index,
		exit_code: end.exit_code,
		signal: end.signal,
		ended: end.ended,
		duration_ms: end.duration_ms,
		stdout: end.stdout,
		stderr: end.stderr,
		outputs: { ...end.outputs },
		secret_outputs: [...end.secretOutputs]
	});
	if (end.ended === "cancelled") return;
	const last = report.index === workCount(step);
	const error = commandError(step, end, last);
	if (error !== null) return attemptFailed(turn, step, key, error, [], end);
	if (!last) {
		startCommand(turn, step, key, report.index + 1);
		return;
	}
	const verified = verify(turn, step, key, end);
	if (verified.error !== null) return attemptFailed(turn, step, key, verified.error, verified.results, end);
	if (startCommand(turn, step, key, report.index + 1)) return;
	if (step.step_type === "decision") return takeDecision(turn, step, key);
	attemptCompleted(turn, key, verified.results, end);
}
function notifyEnded(turn, report) {
	const { step: number, visit: visitNumber, channel, message, error } = report;
	const visit = visitOf(turn.state, number, visitNumber);
	const step = stepOf(turn, report);
	if (step === void 0 || visit === void 0 || visit.status !== "in_progress") return;
	emit(turn, {
		type: "Notified",
		step: number,
		visit: visitNumber,
		channel,
		message,
		delivered: error === null,
		error
	});
	const failure = error !== null && step.step_type === "notification" ? {
		code: "notify",
		message: error
	} : null;
	if (visit.each) return finishVisit(turn, step, {
		step: number,
		visit: visitNumber
	}, failure?.message ?? null);
	const run = visit.runs[0];
	if (run === void 0 || run.status !== "running") return;
	const key = {
		step: number,
		visit: visitNumber,
		attempt: run.attempt,
		item: null
	};
	if (failure !== null) return attemptFailed(turn, step, key, failure, [], null);
	attemptCompleted(turn, key, step.verify.map((expression) => ({
		expression,
		holds: true
	})), null);
}
function runningRun(turn, key) {
	const run = visitOf(turn.state, key.step, key.visit)?.runs.find((candidate) => candidate.item === key.item);
	return run !== void 0 && run.status === "running" && run.attempt === key.attempt ? run : void 0;
}
function commandError(step, end, last) {
	if (end.problem !== null) return {
		code: end.problem.code,
		message: end.problem.message
	};
	switch (end.ended) {
		case "timed_out": return {
			code: "timed-out",
			message: `no end after ${step.timeout_seconds} s`
		};
		case "signalled": return {
			code: "signal",
			message: `ended by ${end.signal ?? "a signal"}`
		};
		case "not_started": return {
			code: "not-started",
			message: "the command could not be started"
		};
		case "cancelled": return {
			code: "cancelled",
			message: "cancelled"
		};
		case "exited": {
			const judged = last && step.verify.some((expression) => namesContext(expression, "exit_code"));
			return end.exit_code === 0 || judged ? null : {
				code: "exit-code",
				message: `exit code ${end.exit_code ?? "unknown"}`
			};
		}
		default: return end.ended;
	}
}
function verify(turn, step, key, end) {
	if (end.textCut && step.verify.some((expression) => namesContext(expression, "stdout") || namesContext(expression, "stderr"))) return {
		error: {
			code: "output-too-large",
			message: "the output is longer than 1 MiB, `verify` cannot look at all of it"
		},
		results: []
	};
	const seen = {
		...contextsOfRun(turn.plan, turn.state, key),
		stdout: end.stdoutText,
		stderr: end.stderrText,
		exit_code: end.exit_code ?? -1
	};
	const results = [];
	for (const expression of step.verify) {
		const result = evaluate(expression, seen);
		if (!result.ok) return {
			error: {
				code: "expression",
				message: `\`verify\`: ${result.message}`
			},
			results
		};
		const holds = isTrue(result.value);
		results.push({
			expression,
			holds
		});
		if (!holds) return {
			error: {
				code: "verify",
				message: `\`${expression}\` does not hold`
			},
			results
		};
	}
	return {
		error: null,
		results
	};
}
function attemptCompleted(turn, key, results, end) {
	const run = runningRun(turn, key);
	emit(turn, {
		type: "StepFinished",
		...key,
		status: "completed",
		final: true,
		retry_in_seconds: 0,
		exit_code: end?.exit_code ?? run?.exitCode ?? null,
		error: null,
		verify: results,
		outputs: { ...run?.outputs },
		secret_outputs: [...end?.secretOutputs ?? []]
	});
}
function attemptFailed(turn, step, key, error, results, end) {
	const run = runningRun(turn, key);
	if (run === void 0) return;
	const again = mayRetry(turn, step, key, run, end);
	const seconds = again ? retryDelay(step, run.tries) : 0;
	emit(turn, {
		type: "StepFinished",
		...key,
		status: "failed",
		final: !again,
		retry_in_seconds: seconds,
		exit_code: end?.exit_code ?? run.exitCode,
		error,
		verify: results,
		outputs: { ...run.outputs },
		secret_outputs: [...end?.secretOutputs ?? []]
	});
	if (again) turn.effects.push({
		type: "Wait",
		...key,
		seconds
	});
}

// action/src/engine/decide.ts
function decide(plan, state, input, halt = false) {
	const turn = {
		plan,
		at: input.at,
		state,
		events: [],
		effects: [],
		refusal: null
	};
	if (handle(turn, input) && !halt && turn.refusal === null) proceed(turn);
	return {
		events: turn.events,
		effects: turn.effects,
		refusal: turn.refusal,
		state: turn.state
	};
}
function handle(turn, input) {
	switch (input.type) {
		case "Advance": return true;
		case "Approve":
		case "Reject":
		case "Choose":
		case "Confirm":
		case "Note":
		case "Pause":
		case "HandOver":
		case "RefuseGate":
		case "Tell":
			answer(turn, input);
			return false;
		case "Resume":
		case "Rollback":
		case "Abort":
			begin(turn, input);
			return true;
		case "CommandEnded":
			commandEnded(turn, input);
			return true;
		case "Waited":
			waited(turn, input);
			return true;
		case "NotifyEnded":
			notifyEnded(turn, input);
			return true;
		case "ConditionEnded":
			conditionEnded(turn, input);
			return true;
		case "PreflightEnded":
			preflightEnded(turn, input);
			return true;
		case "Interrupt":
			interrupt(turn, input);
			return false;
		default: return input;
	}
}
function interrupt(turn, { reason, signal, run }) {
	const { state } = turn;
	const isStopped = state.halted && ![
		"segment",
		"budget",
		"child-run"
	].includes(state.interrupted?.reason ?? "");
	if (hasEnded(state) || isStopped && reason !== "child-run") return;
	emit(turn, {
		type: "ExecutionInterrupted",
		reason,
		signal,
		...run === void 0 ? {} : { run }
	});
}
function waited(turn, input) {
	const visit = visitOf(turn.state, input.step, input.visit);
	const run = visit?.runs.find((candidate) => candidate.item === input.item);
	const step = stepOf(turn, input);
	if (visit === void 0 || step === void 0 || run?.status !== "retrying" || run.attempt !== input.attempt) return;
	beginRun(turn, step, visit, run);
}

// action/src/engine/followed-journal.ts
const patienceMilliseconds = 1e3;
const quietSeconds = .2;
function followedJournal(ports, plan, executionId, observer) {
	let known = null;
	let writtenAt = "";
	let waiting = [];
	const read = async () => {
		const found = await ports.journal.read(executionId);
		if (!found.ok) throw brokenJournal(executionId, found.problem);
		known = fold(found.events);
		return known;
	};
	const reread = async () => {
		let state = await read();
		waiting = waiting.map(({ input, halt }) => {
			const decision = decideOn(plan, state, input, halt);
			state = decision.state;
			return {
				input,
				halt,
				events: decision.events
			};
		});
		known = state;
	};
	const take = async (input, halt, owning) => {
		for (;;) {
			const before = known ?? await read();
			if (owning && isForeign(ports, before)) return {
				state: before,
				effects: [],
				refusal: null,
				fenced: true
			};
			const decision = decideOn(plan, before, input, halt);
			const { events, effects, refusal } = decision;
			if (events.length === 0) return {
				state: before,
				effects,
				refusal,
				fenced: false
			};
			if (mayWait(decision, writtenAt, ports.journal.isSlow === true)) {
				waiting = [...waiting, {
					input,
					halt,
					events
				}];
				known = decision.state;
				return {
					state: decision.state,
					effects,
					refusal,
					fenced: false
				};
			}
			let state;
			try {
				state = await write(before, events);
			} catch (thrown) {
				known = before;
				keep(typeof input === "function" ? input(before) : input);
				throw thrown;
			}
			if (state !== null) return {
				state,
				effects,
				refusal,
				fenced: false
			};
			await reread();
		}
	};
	const write = async (before, events) => {
		const earlier = waiting.flatMap((one) => one.events);
		const all = [...earlier, ...events];
		const durable = all.some((event) => event.type !== "CommandFinished");
		const appended = await ports.journal.append(executionId, before.position - earlier.length, all, durable);
		if (!appended.ok) return null;
		waiting = [];
		writtenAt = appended.events.at(-1)?.at ?? "";
		known = appended.events.slice(earlier.length).reduce(evolve, before);
		observer.recorded(appended.events, known);
		return known;
	};
	const whileWaiting = async (result) => {
		if (waiting.length === 0 || known === null || ports.journal.isSlow === true) return await result;
		const quiet = new AbortController();
		const first = await Promise.race([result.then(() => "result"), ports.clock.sleep(quietSeconds, quiet.signal).then(() => "quiet")]);
		quiet.abort("over");
		if (first === "quiet") await write(known, []);
		return await result;
	};
	const keep = (input) => {
		if (known === null) return;
		const { events, state } = decideOn(plan, known, input, true);
		waiting = [...waiting, {
			input,
			halt: true,
			events
		}];
		known = state;
	};
	const unsent = () => {
		const drafts = waiting.flatMap(({ events }) => events);
		return {
			expected: (known?.position ?? 0) - drafts.length,
			drafts
		};
	};
	return {
		read,
		take,
		whileWaiting,
		keep,
		unsent,
		known: () => known ?? notStarted
	};
}
function decideOn(plan, state, input, halt) {
	return decide(plan, state, typeof input === "function" ? input(state) : input, halt);
}
function mayWait({ events, effects }, writtenAt, isSlow) {
	const last = events.at(-1);
	if (last === void 0 || effects.length === 0 || writtenAt === "") return false;
	if (isSlow) return events.every(({ type }) => type === "CommandFinished" || type === "ConditionChecked");
	return events.length === 1 && last.type === "CommandFinished" && millisecondsBetween(writtenAt, last.at) < patienceMilliseconds;
}
function isForeign({ owners }, { owner }) {
	const { host, pid, started_at: startedAt } = owners.self;
	return !(owner?.host === host && owner.pid === pid && owner.started_at === startedAt);
}

// action/src/engine/perform.ts
async function perform(ports, plan, executionId, effect, signal) {
	switch (effect.type) {
		case "RunCommand":
		case "RunAutomation": {
			const declared = declaredOutputs(plan, effect.step);
			const end = effect.type === "RunCommand" ? await ports.shell.run(executionId, effect, declared, signal) : await ports.automations.run(executionId, effect, declared, signal);
			const { step, visit, attempt, item, index } = effect;
			return {
				type: "CommandEnded",
				at: ports.clock.now(),
				step,
				visit,
				attempt,
				item,
				index,
				end
			};
		}
		case "CheckCondition": {
			const { exitCode, detail } = await ports.shell.check(executionId, effect, signal);
			return signal.aborted ? null : {
				type: "ConditionEnded",
				at: ports.clock.now(),
				subject: effect.subject,
				exitCode,
				detail
			};
		}
		case "Preflight": {
			const missing = await ports.shell.missing(effect.programs);
			return signal.aborted ? null : {
				type: "PreflightEnded",
				at: ports.clock.now(),
				programs: effect.programs,
				missing
			};
		}
		case "Notify": {
			const { error } = await ports.notifier.send(effect.channel, effect.message);
			if (signal.aborted && error !== null) return null;
			const { step, visit, channel, message } = effect;
			return {
				type: "NotifyEnded",
				at: ports.clock.now(),
				step,
				visit,
				channel,
				message,
				error
			};
		}
		case "Wait": {
			await ports.clock.sleep(effect.seconds, signal);
			const { step, visit, attempt, item } = effect;
			return signal.aborted ? null : {
				type: "Waited",
				at: ports.clock.now(),
				step,
				visit,
				attempt,
				item
			};
		}
		default: return effect;
	}
}
function declaredOutputs(plan, step) {
	return stepByNumber(plan.runbook, step)?.outputs ?? {};
}

// action/src/engine/drive.ts
async function drive(ports, plan, executionId, inputs, options) {
	const session = new AbortController();
	const forward = () => session.abort(options.signal.reason);
	options.signal.addEventListener("abort", forward);
	if (options.signal.aborted) forward();
	try {
		return await driveUntilIdle(ports, plan, executionId, inputs, {
			...options,
			signal: session.signal
		}, session);
	} finally {
		options.signal.removeEventListener("abort", forward);
		session.abort("over");
	}
}
async function driveUntilIdle(ports, plan, executionId, inputs, options, session) {
	const journal = followedJournal(ports, plan, executionId, options.observer);
	const busy = /* @__PURE__ */ new Map();
	try {
		return await follow(ports, plan, executionId, inputs, {
			...options,
			session,
			journal,
			busy
		});
	} catch (thrown) {
		if (!isUnreachable(thrown)) throw thrown;
		return await unrecorded(ports, journal, busy);
	}
}
async function unrecorded(ports, journal, busy) {
	for (const { report } of await Promise.all(busy.values())) if (report !== null) journal.keep(report);
	journal.keep({
		type: "Interrupt",
		at: ports.clock.now(),
		reason: "journal",
		signal: null
	});
	const unsent = journal.unsent();
	return {
		state: journal.known(),
		refusal: null,
		stopped: "unrecorded",
		unsent
	};
}
async function follow(ports, plan, executionId, inputs, { session, journal, busy, ...options }) {
	let tickets = 0;
	let pending = [...inputs];
	let state = await journal.read();
	let began = false;
	let refusal = null;
	const aborted = whenAborted(options.signal);
	for (;;) {
		while (pending.length > 0) {
			const [input, ...rest] = pending;
			if (input === void 0) break;
			pending = rest;
			const halt = options.signal.aborted || rest.length > 0;
			const step = await journal.take(input, halt, began);
			({state} = step);
			if (step.fenced) return await leave(session, busy, {
				state,
				refusal: null,
				stopped: "fenced"
			});
			if (step.refusal !== null) return await leave(session, busy, {
				state,
				refusal: step.refusal,
				stopped: "refused"
			});
			if (rest.length === 0) began = true;
			if (options.signal.aborted) continue;
			for (const effect of step.effects) {
				const ticket = ++tickets;
				busy.set(ticket, perform(ports, plan, executionId, effect, options.signal).then((report) => ({
					ticket,
					report
				})));
			}
		}
		if (busy.size > 0) {
			const ended = await journal.whileWaiting(Promise.race(busy.values()));
			busy.delete(ended.ticket);
			if (ended.report !== null) pending.push(ended.report);
			continue;
		}
		if (hasEnded(state)) return {
			state,
			refusal: null,
			stopped: "finished"
		};
		if (options.signal.aborted) return await interrupted(journal, ports, options.signal);
		if (state.halted) return {
			state,
			refusal: null,
			stopped: "paused"
		};
		if (state.gate === null) throw new Error(`Execution ${executionId} neither runs nor waits at event ${state.position}`);
		const given = await Promise.race([options.answer(state.gate, state), aborted]);
		if (options.signal.aborted) return await interrupted(journal, ports, options.signal);
		if (given === null) return {
			state,
			refusal,
			stopped: "gate"
		};
		const answered = await journal.take(given, true, began);
		if (answered.fenced) return {
			state: answered.state,
			refusal: null,
			stopped: "fenced"
		};
		({state, refusal} = answered);
		pending = [{
			type: "Advance",
			at: ports.clock.now()
		}];
	}
}
async function record(ports, plan, executionId, answers, observer) {
	const journal = followedJournal(ports, plan, executionId, observer);
	let state = await journal.read();
	for (const answer of answers) {
		const step = await journal.take(answer, true, false);
		({state} = step);
		if (step.refusal !== null) return {
			state,
			refusal: step.refusal,
			stopped: "refused"
		};
	}
	return {
		state,
		refusal: null,
		stopped: hasEnded(state) ? "finished" : state.gate === null ? "paused" : "gate"
	};
}
async function interrupted(journal, ports, signal) {
	const name = typeof signal.reason === "string" ? signal.reason : null;
	const { state } = await journal.take({
		type: "Interrupt",
		at: ports.clock.now(),
		reason: "signal",
		signal: name
	}, true, true);
	return {
		state,
		refusal: null,
		stopped: "interrupted"
	};
}
function whenAborted(signal) {
	return new Promise((resolve) => {
		if (signal.aborted) resolve(null);
		else signal.addEventListener("abort", () => resolve(null), { once: true });
	});
}
async function leave(session, busy, driven) {
	session.abort("fenced");
	await Promise.allSettled(busy.values());
	return driven;
}

export { record as n, namesContext as r, drive as t };