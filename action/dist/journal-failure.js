import { t as Failure } from "./failure.js";
import { a as visitOf, n as notStarted, r as stepOfSubject } from "./state.js";

// action/src/engine/change-visit.ts
function changeVisit(state, key, forward, change) {
	const known = state.visits.findLastIndex((visit) => visit.step === key.step && visit.visit === key.visit);
	const index = known === -1 ? state.visits.length : known;
	const visit = change(state.visits[index] ?? newVisit(state, key.step, key.visit, key.at));
	const visits = [
		...state.visits.slice(0, index),
		visit,
		...state.visits.slice(index + 1)
	];
	return {
		...state,
		visits,
		current: forward ? index : state.current
	};
}
function changeRun(state, key, change) {
	return changeVisit(state, key, false, (visit) => ({
		...visit,
		runs: visit.runs.map((run) => run.item === key.item ? change(run) : run)
	}));
}
function newVisit(state, step, visit, at) {
	return {
		step,
		visit,
		status: "waiting",
		began: false,
		runs: [],
		each: false,
		values: state.values,
		outputs: {},
		exitCode: null,
		error: null,
		branch: null,
		undoes: null,
		recheckFor: null,
		skipReason: null,
		escalated: false,
		approvedBy: null,
		startedAt: at,
		finishedAt: null
	};
}

// action/src/engine/evolve-undo.ts
const skippedByOperator = "skipped by the operator";
const leftAsItIs = "irreversible, left as it is";
function markUndone(state, undo) {
	const marked = changeVisit(state, {
		...undo,
		at: ""
	}, false, (visit) => ({
		...visit,
		runs: visit.runs.map((run) => undo.item === null || run.item === undo.item ? {
			...run,
			undone: true
		} : run)
	}));
	return {
		...marked,
		rollback: marked.rollback === null ? null : {
			...marked.rollback,
			undone: [...marked.rollback.undone, undo]
		}
	};
}
function leftUndone(state, undo, reason) {
	return state.rollback === null ? state : {
		...state,
		rollback: {
			...state.rollback,
			notUndone: [...state.rollback.notUndone, {
				...undo,
				reason
			}]
		}
	};
}
function abandon(visit) {
	if (visit.status !== "in_progress" || visit.undoes !== null) return visit;
	const runs = visit.runs.map((run) => [
		"completed",
		"pending",
		"skipped"
	].includes(run.status) ? run : {
		...run,
		status: "failed"
	});
	return {
		...visit,
		status: "indeterminate",
		runs
	};
}
function irreversibleAnswered(state, event) {
	const undo = {
		step: Number(event.subject),
		visit: event.visit,
		item: null
	};
	const answered = {
		...state,
		confirmed: null
	};
	if (event.outcome === "done") return markUndone(answered, undo);
	return leftUndone(answered, undo, event.outcome === "skip" ? leftAsItIs : "irreversible");
}

// action/src/engine/evolve-gate.ts
function approvalRequested(state, event) {
	const asked = changeVisit(state, event, true, (visit) => ({
		...visit,
		status: "waiting",
		skipReason: null,
		error: null
	}));
	return {
		...asked,
		status: "paused",
		confirmed: null,
		grant: null,
		gate: {
			kind: "approval",
			step: event.step,
			subject: String(event.step),
			visit: event.visit,
			since: event.at,
			expiresAt: event.expires_at,
			expired: false,
			request: asked.position,
			approvers: event.approvers,
			digest: event.digest,
			environment: event.environment ?? null
		}
	};
}
function approvalGranted(state, event) {
	const digest = state.gate?.kind === "approval" ? state.gate.digest : "";
	return {
		...state,
		gate: null,
		actors: [],
		approvedHere: true,
		grant: {
			step: event.step,
			visit: event.visit,
			by: event.by?.person ?? "",
			digest,
			visitsThen: state.visits.length
		},
		conditions: {
			...state.conditions,
			preflight: "due"
		}
	};
}
function approvalRefused(state, key, reason) {
	return {
		...changeVisit(state, key, false, (visit) => ({
			...visit,
			skipReason: reason
		})),
		gate: null,
		grant: null
	};
}
function decisionTaken(state, event) {
	return {
		...acted(changeVisit(state, event, false, (visit) => ({
			...visit,
			branch: event.branch
		})), event),
		gate: null,
		conditions: {
			...state.conditions,
			preflight: event.by === null ? state.conditions.preflight : "due"
		}
	};
}
function confirmationRequested(state, event) {
	const step = stepOfSubject(event.subject);
	const { subject, visit, reason, answers, items, message } = event;
	return {
		...state,
		status: "paused",
		confirmed: null,
		gate: {
			kind: "confirmation",
			step,
			subject,
			visit,
			since: event.at,
			expiresAt: event.expires_at,
			expired: false,
			reason,
			answers,
			items,
			message
		}
	};
}
function confirmed(before, event) {
	const { subject, visit, outcome } = event;
	const state = {
		...acted(before, event),
		gate: null,
		confirmed: {
			subject,
			visit,
			outcome,
			by: event.by?.person ?? ""
		},
		conditions: {
			...before.conditions,
			preflight: "due"
		}
	};
	if (before.gate?.kind === "confirmation" && before.gate.reason === "irreversible") return irreversibleAnswered(state, event);
	const step = stepOfSubject(subject);
	if (step !== null) return outcome === "retry" ? retryAllowed(state, step, visit) : state;
	if (outcome === "retry") return {
		...state,
		confirmed: null,
		conditions: {
			...state.conditions,
			failed: null
		}
	};
	if (outcome === "skip" || outcome === "done") return passCondition({
		...state,
		confirmed: null
	}, subject);
	return state;
}
function retryAllowed(state, step, number) {
	return {
		...changeVisit(state, {
			step,
			visit: number,
			at: ""
		}, false, (visit) => ({
			...visit,
			status: visit.began ? "in_progress" : "waiting",
			skipReason: null,
			escalated: false,
			error: null,
			finishedAt: null,
			runs: visit.runs.map((run) => run.status === "completed" || run.status === "skipped" ? run : {
				...run,
				status: "pending",
				tries: 0
			})
		})),
		confirmed: null
	};
}
function conditionChecked(state, event) {
	const { conditions } = state;
	if (event.status === "failed") return {
		...state,
		confirmed: null,
		conditions: {
			...conditions,
			failed: {
				subject: event.subject,
				detail: event.detail ?? ""
			}
		}
	};
	return passCondition({
		...state,
		confirmed: null
	}, event.subject);
}
function passCondition(state, subject) {
	const { conditions } = state;
	const settled = {
		...conditions,
		failed: null
	};
	if (subject === "preflight") return {
		...state,
		conditions: {
			...settled,
			preflight: "done"
		}
	};
	if (subject.startsWith("prerequisites.")) return {
		...state,
		conditions: {
			...settled,
			prerequisites: conditions.prerequisites + 1
		}
	};
	return {
		...state,
		conditions: {
			...settled,
			postConditions: conditions.postConditions + 1
		}
	};
}
function acted(state, event) {
	const person = event.by?.person;
	return person === void 0 || state.actors.includes(person) ? state : {
		...state,
		actors: [...state.actors, person]
	};
}
function escalated(state, event) {
	if (event.step === null) return state;
	const index = state.visits.findLastIndex((visit) => visit.step === event.step);
	const visit = state.visits[index];
	return visit === void 0 ? state : {
		...state,
		visits: state.visits.with(index, {
			...visit,
			escalated: true
		})
	};
}

// action/src/engine/evolve-execution.ts
function started(state, event) {
	const inputs = Object.fromEntries(Object.entries(event.variables).map(([name, { value }]) => [name, value]));
	return {
		...state,
		status: "in_progress",
		executionId: event.execution_id,
		runbookId: event.runbook_id,
		runbookVersion: event.runbook_version,
		digest: event.digest,
		commit: event.commit,
		lock: event.lock,
		startedBy: event.operator,
		operator: event.operator,
		incident: event.incident,
		changeTicket: event.change_ticket,
		startedAt: event.at,
		startAt: event.start_at,
		continues: event.continues,
		issue: event.issue ?? null,
		breakGlass: event.break_glass ?? null,
		variables: event.variables,
		secrets: event.secrets,
		values: {
			...event.carried,
			...inputs
		},
		owner: event.owner
	};
}
function resumed(state, event) {
	const inJob = event.owner.workflow_run !== void 0;
	const lost = (run) => {
		if (run.status === "running") return {
			...run,
			status: "indeterminate"
		};
		return run.status === "retrying" ? {
			...run,
			status: "pending"
		} : run;
	};
	return {
		...acted(state, event),
		status: state.gate === null ? "in_progress" : "paused",
		owner: event.owner,
		halted: false,
		interrupted: null,
		begunHere: 0,
		approvedHere: false,
		grant: inJob ? null : state.grant,
		pauseRequested: state.pauseRequested && !isGoneOnWith(state, event),
		conditions: {
			...state.conditions,
			preflight: "due"
		},
		visits: state.visits.map((visit) => visit.status === "in_progress" ? {
			...visit,
			approvedBy: inJob ? null : visit.approvedBy,
			runs: visit.runs.map(lost)
		} : visit)
	};
}
function reopened(state) {
	const left = state.rollback?.notUndone.filter((undo) => undo.reason === "skipped by the operator" || undo.reason === "irreversible, left as it is") ?? [];
	const rollback = state.rollback === null ? null : {
		...state.rollback,
		notUndone: left,
		finished: null
	};
	const visits = state.visits.map((visit) => visit.status === "failed" ? {
		...visit,
		approvedBy: null
	} : visit);
	return {
		...state,
		status: "paused",
		ending: null,
		finishedAt: null,
		grant: null,
		rollback,
		visits
	};
}
function isGoneOnWith({ owner }, event) {
	const run = event.owner.workflow_run?.id;
	return event.by !== null && (run === void 0 || run !== owner?.workflow_run?.id);
}

// action/src/engine/evolve-step.ts
function stepStarted(state, event) {
	const forward = event.undoes === void 0 && event.recheck_for === void 0;
	const running = (run) => ({
		...run,
		status: "running",
		attempt: event.attempt,
		tries: run.tries + 1,
		commands: 0,
		outputs: {},
		error: null
	});
	const granted = state.grant !== null && state.grant.step === event.step && state.grant.visit === event.visit ? state.grant.by : null;
	const used = {
		...state,
		confirmed: null,
		grant: granted === null ? state.grant : null,
		begunHere: state.begunHere + 1,
		status: "in_progress"
	};
	if (event.item !== null) return changeVisit(used, event, forward && isForward(state, event), (visit) => ({
		...visit,
		status: "in_progress",
		approvedBy: granted ?? visit.approvedBy,
		runs: visit.runs.map((run) => run.item === event.item ? running(run) : run)
	}));
	return changeVisit(used, event, forward, (visit) => {
		const runs = event.items === void 0 ? [running(visit.runs[0] ?? freshRun(null))] : event.items.map((item) => visit.runs.find((run) => run.item === item) ?? freshRun(item));
		return {
			...visit,
			status: "in_progress",
			began: true,
			each: event.items !== void 0,
			runs,
			values: visit.began ? visit.values : event.undoes === void 0 ? state.values : valuesOf(state, event.undoes),
			undoes: event.undoes ?? null,
			recheckFor: event.recheck_for ?? null,
			approvedBy: granted ?? visit.approvedBy,
			startedAt: visit.began ? visit.startedAt : event.at,
			finishedAt: null,
			error: null,
			escalated: false,
			skipReason: null
		};
	});
}
function stepFinished(state, event) {
	const forward = isForward(state, event);
	const next = changeVisit({
		...state,
		confirmed: null
	}, event, forward, (visit) => {
		const runs = visit.each ? visit.runs : visit.runs.map((run) => finishRun(run, event));
		if (!event.final) return {
			...visit,
			runs
		};
		return {
			...visit,
			runs,
			status: event.status,
			outputs: {
				...visit.outputs,
				...event.outputs
			},
			exitCode: event.exit_code,
			error: event.error,
			branch: event.branch ?? visit.branch,
			finishedAt: event.at
		};
	});
	const values = {
		...next.values,
		...event.outputs
	};
	const finished = {
		...next,
		values: Object.keys(event.outputs).length === 0 ? next.values : values,
		grant: event.attempt === 0 ? null : next.grant
	};
	const undoes = visitOf(state, event.step, event.visit)?.undoes ?? null;
	return undoes !== null && event.status === "completed" ? markUndone(finished, undoes) : finished;
}
function itemFinished(state, event) {
	return changeRun(state, event, (run) => finishRun(run, event));
}
function stepSkipped(state, event) {
	const forward = event.reason !== "not_run_here" && isForward(state, event);
	const skipped = changeVisit({
		...state,
		confirmed: null,
		grant: forward ? null : state.grant
	}, event, forward, (visit) => ({
		...visit,
		status: "skipped",
		skipReason: event.reason,
		finishedAt: event.at,
		began: visit.began && event.attempt > 0
	}));
	const undoes = visitOf(state, event.step, event.visit)?.undoes ?? null;
	if (undoes === null || skipped.rollback === null) return skipped;
	return leftUndone(skipped, undoes, skippedByOperator);
}
function finishRun(run, event) {
	const status = event.status === "completed" ? "completed" : event.final ? "failed" : "retrying";
	return {
		...run,
		status,
		exitCode: event.exit_code,
		outputs: {
			...run.outputs,
			...event.outputs
		},
		error: event.error
	};
}
const freshRun = (item) => ({
	item,
	status: "pending",
	attempt: 0,
	tries: 0,
	commands: 0,
	exitCode: null,
	outputs: {},
	error: null,
	undone: false
});
function isForward(state, key) {
	const known = visitOf(state, key.step, key.visit);
	return known === void 0 || known.undoes === null && known.recheckFor === null;
}
function valuesOf(state, undo) {
	const visit = visitOf(state, undo.step, undo.visit);
	if (visit === void 0) return state.values;
	const run = visit.runs.find((candidate) => candidate.item === undo.item);
	return {
		...visit.values,
		...visit.outputs,
		...run?.outputs
	};
}

// action/src/engine/evolve.ts
function evolve(before, event) {
	const state = {
		...before,
		position: before.position + 1
	};
	switch (event.type) {
		case "ExecutionStarted": return started(state, event);
		case "ExecutionResumed": return resumed(state, event);
		case "ExecutionReopened": return reopened(state);
		case "HandedOver": return {
			...state,
			operator: event.to
		};
		case "PauseRequested": return {
			...state,
			pauseRequested: true
		};
		case "ConditionChecked": return conditionChecked(state, event);
		case "StepStarted": return stepStarted(state, event);
		case "CommandFinished": return changeRun(state, event, (run) => ({
			...run,
			commands: run.commands + 1,
			exitCode: event.exit_code,
			outputs: {
				...run.outputs,
				...event.outputs
			}
		}));
		case "StepFinished": return event.item === null ? stepFinished(state, event) : itemFinished(state, event);
		case "StepSkipped":
			if (event.item === null) return stepSkipped(state, event);
			return changeRun(state, event, (run) => ({
				...run,
				status: "skipped"
			}));
		case "ApprovalRequested": return approvalRequested(state, event);
		case "ApprovalGranted": return approvalGranted(state, event);
		case "ApprovalRejected": return approvalRefused(state, event, "rejected");
		case "GateRefused": return state;
		case "GateExpired":
			if (event.gate === "approval") return approvalRefused(state, {
				step: Number(event.subject),
				visit: event.visit,
				at: event.at
			}, "expired");
			return {
				...state,
				gate: state.gate === null ? null : {
					...state.gate,
					expired: true
				}
			};
		case "DecisionRequested": return {
			...changeVisit(state, event, true, (visit) => ({
				...visit,
				status: "in_progress",
				branch: null
			})),
			status: "paused",
			confirmed: null,
			gate: {
				kind: "decision",
				step: event.step,
				subject: String(event.step),
				visit: event.visit,
				since: event.at,
				expiresAt: event.expires_at,
				expired: false,
				branches: event.branches
			}
		};
		case "DecisionTaken": return decisionTaken(state, event);
		case "ConfirmationRequested": return confirmationRequested(state, event);
		case "Confirmed": return confirmed(state, event);
		case "RollbackStarted": return {
			...state,
			visits: state.visits.map(abandon),
			status: "in_progress",
			gate: null,
			grant: null,
			confirmed: null,
			rollback: {
				reason: event.reason,
				step: event.step,
				to: event.to,
				undone: [],
				notUndone: [],
				finished: null
			}
		};
		case "RollbackFinished": return state.rollback === null ? state : {
			...state,
			rollback: {
				...state.rollback,
				notUndone: event.not_undone,
				finished: event.status
			}
		};
		case "Escalated": return escalated(state, event);
		case "Notified": return state;
		case "NoteAdded": return {
			...state,
			notes: [...state.notes, {
				at: event.at,
				by: event.by?.person ?? null,
				text: event.text
			}]
		};
		case "ExecutionInterrupted": return {
			...state,
			status: "paused",
			halted: true,
			owner: null,
			interrupted: {
				reason: event.reason,
				run: event.run ?? null
			}
		};
		case "ExecutionFinished": return {
			...state,
			status: event.status,
			gate: null,
			grant: null,
			confirmed: null,
			owner: null,
			finishedAt: event.at,
			ending: {
				step: event.step,
				subject: event.subject,
				failedSteps: event.failed_steps,
				reason: event.reason
			}
		};
		default: return event;
	}
}
function fold(events) {
	return events.reduce(evolve, notStarted);
}

// action/src/engine/journal-failure.ts
function unknownExecution(executionId) {
	return new Failure("unknown-execution", `There is no execution \`${executionId}\``, "List them with `runbook executions`");
}
function brokenJournal(executionId, problem) {
	switch (problem.code) {
		case "unknown-execution": return unknownExecution(executionId);
		case "unknown-format": return new Failure("unknown-format", problem.message, "Use the version of runbook that wrote the journal, or a newer one");
		case "unreadable": return new Failure("unreadable", problem.message, "Give the user who runs runbook the right to read below .runbook");
		case "broken-chain": return new Failure("broken-journal", `The journal of \`${executionId}\` is broken: ${problem.message}`, `Nothing is added to a broken journal. Look at it with \`runbook journal ${executionId} --verify\`, and put the file back from a copy or start a new execution`);
		default: return problem.code;
	}
}
function isUnreachable(thrown) {
	return thrown instanceof Failure && thrown.code === unreachable;
}
const unreachable = "journal-unreachable";

export { fold as a, evolve as i, isUnreachable as n, unknownExecution as r, brokenJournal as t };