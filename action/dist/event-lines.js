import { t as Failure } from "./failure.js";
import { n as plain } from "./palette.js";
import { r as visible } from "./command-line.js";
import { n as millisecondsBetween } from "./time.js";
import { a as stepByNumber } from "./flow.js";
import { n as durationText, r as timeOfDay, t as dayAndTime } from "./instant.js";
import { a as shownValue, o as targetText, t as counted } from "./step-facts.js";

// action/src/adapters/journal-failure.ts
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
function cannotReopen(executionId, lock, who) {
	return new Failure("refused", `\`${executionId}\` cannot go on: ${who} the lock \`${lock}\``, "What it left undone may no longer fit: start a new execution with `runbook run`");
}
function executionExists(executionId) {
	return new Failure("refused", `There already is an execution \`${executionId}\``, "Start again: the new one gets another name");
}

// action/src/engine/state.ts
const notStarted = {
	position: 0,
	status: "not_started",
	executionId: "",
	runbookId: "",
	runbookVersion: "",
	digest: "",
	commit: null,
	lock: "",
	startedBy: "",
	operator: "",
	incident: null,
	changeTicket: null,
	startedAt: "",
	finishedAt: null,
	startAt: null,
	continues: null,
	variables: {},
	secrets: [],
	values: {},
	visits: [],
	current: null,
	conditions: {
		prerequisites: 0,
		postConditions: 0,
		preflight: "due",
		failed: null
	},
	gate: null,
	grant: null,
	confirmed: null,
	rollback: null,
	owner: null,
	actors: [],
	pauseRequested: false,
	halted: false,
	ending: null,
	notes: []
};
function visitOf(state, step, visit) {
	return state.visits.findLast((candidate) => candidate.step === step && candidate.visit === visit);
}
function visitCount(state, step) {
	return state.visits.reduce((most, visit) => visit.step === step && visit.visit > most ? visit.visit : most, 0);
}
function hasEnded(state) {
	return state.ending !== null;
}

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
			digest: event.digest
		}
	};
}
function approvalGranted(state, event) {
	const digest = state.gate?.kind === "approval" ? state.gate.digest : "";
	return {
		...state,
		gate: null,
		actors: [],
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
	const step = /^\d+$/.test(event.subject) ? Number(event.subject) : null;
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
	if (/^\d+$/.test(subject)) return outcome === "retry" ? retryAllowed(state, Number(subject), visit) : state;
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
function conditionChecked$1(state, event) {
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
function started$1(state, event) {
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
		variables: event.variables,
		secrets: event.secrets,
		values: {
			...event.carried,
			...inputs
		},
		owner: event.owner
	};
}
function resumed$1(state, event) {
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
		pauseRequested: false,
		conditions: {
			...state.conditions,
			preflight: "due"
		},
		visits: state.visits.map((visit) => visit.status === "in_progress" ? {
			...visit,
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

// action/src/engine/evolve-step.ts
function stepStarted$1(state, event) {
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
function stepFinished$1(state, event) {
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
function stepSkipped$1(state, event) {
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
		case "ExecutionStarted": return started$1(state, event);
		case "ExecutionResumed": return resumed$1(state, event);
		case "ExecutionReopened": return reopened(state);
		case "HandedOver": return {
			...state,
			operator: event.to
		};
		case "PauseRequested": return {
			...state,
			pauseRequested: true
		};
		case "ConditionChecked": return conditionChecked$1(state, event);
		case "StepStarted": return stepStarted$1(state, event);
		case "CommandFinished": return changeRun(state, event, (run) => ({
			...run,
			commands: run.commands + 1,
			exitCode: event.exit_code,
			outputs: {
				...run.outputs,
				...event.outputs
			}
		}));
		case "StepFinished": return event.item === null ? stepFinished$1(state, event) : itemFinished(state, event);
		case "StepSkipped":
			if (event.item === null) return stepSkipped$1(state, event);
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
			owner: null
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

// action/src/report/event-line.ts
function line(mark, tone, text, below = []) {
	return {
		mark,
		tone,
		text,
		below
	};
}
function because(reason) {
	return reason === null || reason === "" ? "" : `: ${reason}`;
}

// action/src/report/subject-text.ts
function subjectText(runbook, subject) {
	const [list, position] = subject.split(".");
	if (list === "prerequisites" || list === "post_conditions") {
		const description = runbook[list][Number(position) - 1]?.description;
		const name = `${list === "prerequisites" ? "prerequisite" : "post-condition"} ${position ?? ""}`;
		return description === void 0 ? name : `${name}: ${visible(description)}`;
	}
	return /^\d+$/.test(subject) ? stepText(runbook, Number(subject)) : visible(subject);
}
function stepText(runbook, number) {
	const title = stepByNumber(runbook, number)?.title;
	return title === void 0 ? String(number) : `${number} ${visible(title)}`;
}

// action/src/report/gate-event-lines.ts
function gateLine(event, runbook) {
	const who = event.by?.person ?? "nobody";
	switch (event.type) {
		case "ApprovalRequested": return line("‖", "warn", `${stepText(runbook, event.step)} waits for approval by ${event.approvers.join(" or ")}${until(event)}`);
		case "ApprovalGranted": return line("✓", "good", `${stepText(runbook, event.step)} approved by ${who}${because(event.reason)}`);
		case "ApprovalRejected": return line("✗", "bad", `${stepText(runbook, event.step)} refused by ${who}${because(event.reason)}`);
		case "GateRefused": return line("✗", "bad", `answer about ${subjectText(runbook, event.subject)} does not count: ${event.message}`);
		case "GateExpired": return line("✗", "warn", `nobody answered the ${event.gate} of ${subjectText(runbook, event.subject)} in time`);
		case "DecisionRequested": return line("?", "warn", `${stepText(runbook, event.step)} waits for a choice${until(event)}: ${Object.keys(event.branches).join(", ")}`);
		case "DecisionTaken": {
			const how = event.rule === null ? `chosen by ${who}` : `decided by rule ${event.rule}`;
			return line("✓", "good", `${stepText(runbook, event.step)}: ${event.branch} → ${targetText(event.target)}, ${how}${because(event.reason)}`);
		}
		case "ConfirmationRequested": return line("?", "warn", `${subjectText(runbook, event.subject)} waits for ${event.answers.join(", ")}${until(event)}`, [event.message, ...event.items.length === 0 ? [] : [`items: ${event.items.join(", ")}`]]);
		case "Confirmed": return line("✓", "good", `${subjectText(runbook, event.subject)}: ${event.outcome}, says ${who}${because(event.reason)}`);
		default: return event;
	}
}
function until({ at, expires_at: expiresAt }) {
	if (expiresAt === null) return "";
	return ` until ${at.slice(0, 10) === expiresAt.slice(0, 10) ? dayAndTime(expiresAt).slice(11) : dayAndTime(expiresAt)} UTC`;
}

// action/src/report/step-event-lines.ts
function stepStarted(event, runbook) {
	const { step, attempt, items, undoes, recheck_for: recheckFor } = event;
	const about = [
		...undoes === void 0 ? [] : [`undoes step ${undoes.step}${undoes.item === null ? "" : ` [${undoes.item}]`}`],
		...recheckFor === void 0 ? [] : [`checked again before step ${recheckFor}`],
		...event.visit > 1 && undoes === void 0 && recheckFor === void 0 ? [`visit ${event.visit}`] : [],
		...items === void 0 ? attempts(attempt, stepByNumber(runbook, step)) : [counted(items.length, "item")]
	];
	return line(undoes === void 0 ? "▶" : "↶", "info", `${stepText(runbook, step)}${itemText(event.item)}${about.length === 0 ? "" : ` (${about.join(", ")})`}`);
}
function commandFinished(event) {
	const after = `after ${durationText(event.duration_ms)}`;
	const command = `command ${event.index}${itemText(event.item)}`;
	switch (event.ended) {
		case "exited": return event.exit_code === 0 ? null : line("·", "warn", `${command} ended with exit code ${event.exit_code ?? "?"} ${after}`);
		case "signalled": return line("·", "warn", `${command} was ended by ${event.signal ?? "a signal"} ${after}`);
		case "timed_out": return line("·", "warn", `${command} was stopped ${after}: its time was up`);
		case "cancelled": return line("·", "warn", `${command} was stopped ${after}`);
		case "not_started": return line("·", "warn", `${command} could not be started`);
		default: return event.ended;
	}
}
function stepFinished(event, runbook, state) {
	const name = `${stepText(runbook, event.step)}${itemText(event.item)}`;
	if (event.status === "completed") {
		const values = published(event);
		return (event.branch !== void 0 || stepByNumber(runbook, event.step)?.step_type === "manual") && values.length === 0 ? null : line("✓", "good", `${name} ${lasted(event, state)}`.trimEnd(), values);
	}
	const unproven = event.verify.filter(({ holds }) => !holds).map(({ expression }) => `does not hold: ${expression}`);
	const again = event.final ? "" : `; next attempt${event.retry_in_seconds > 0 ? ` in ${event.retry_in_seconds} s` : ""}`;
	return line("✗", event.final ? "bad" : "warn", `${name}: ${event.error?.message ?? "failed"}${again}`, unproven);
}
function stepSkipped(event, runbook) {
	return line("–", "dim", `${stepText(runbook, event.step)}${itemText(event.item)} skipped: ${{
		when: "its condition does not hold",
		operator: "skipped by the operator",
		rejected: "its approval was refused",
		expired: "its approval expired",
		not_run_here: "not run in this execution"
	}[event.reason]}${because(event.detail)}`);
}
function attempts(attempt, step) {
	const most = step?.retry.attempts ?? 1;
	if (attempt === 1 && most === 1) return [];
	return [attempt > most ? `attempt ${attempt}` : `attempt ${attempt} of ${most}`];
}
function itemText(item) {
	return item === null ? "" : ` [${item}]`;
}
function lasted(event, state) {
	const startedAt = event.item === null ? visitOf(state, event.step, event.visit)?.startedAt : null;
	return typeof startedAt === "string" ? durationText(millisecondsBetween(startedAt, event.at)) : "";
}
function published(event) {
	return [...Object.entries(event.outputs).map(([name, value]) => `${name} = ${shownValue(value)}`), ...event.secret_outputs.map((name) => `${name} = ***`)];
}

// action/src/report/event-lines.ts
function linesOf(event, runbook, state, palette = plain) {
	const said = eventLine(event, runbook, state);
	if (said === null) return [];
	const mark = said.tone === null ? said.mark : palette[said.tone](said.mark);
	return [`${palette.dim(timeOfDay(event.at))} ${mark} ${visible(said.text)}`, ...said.below.map((below) => `${" ".repeat(11)}${visible(below)}`)];
}
function sentenceOf(event, runbook, state) {
	const said = eventLine(event, runbook, state);
	return said === null ? null : visible(`${said.mark} ${said.text}`);
}
function eventLine(event, runbook, state) {
	switch (event.type) {
		case "StepStarted": return stepStarted(event, runbook);
		case "CommandFinished": return commandFinished(event);
		case "StepFinished": return stepFinished(event, runbook, state);
		case "StepSkipped": return stepSkipped(event, runbook);
		case "ApprovalRequested":
		case "ApprovalGranted":
		case "ApprovalRejected":
		case "GateRefused":
		case "GateExpired":
		case "DecisionRequested":
		case "DecisionTaken":
		case "ConfirmationRequested":
		case "Confirmed": return gateLine(event, runbook);
		default: return executionLine(event, runbook);
	}
}
function executionLine(event, runbook) {
	const who = event.by?.person ?? "the engine";
	switch (event.type) {
		case "ExecutionStarted": return started(event, runbook);
		case "ExecutionResumed": return resumed(event, who);
		case "ExecutionReopened": return line("●", "strong", `reopened by ${who}${because(event.reason)}`);
		case "HandedOver": return line("●", "strong", `${who} handed over to ${event.to}`);
		case "PauseRequested": return line("‖", "warn", `${who} asks to pause at the next step${because(event.reason)}`);
		case "ConditionChecked": return conditionChecked(event, runbook);
		case "RollbackStarted": {
			const stays = event.to === null ? "" : `, back to step ${event.to}`;
			return line("↶", "warn", `rolling back${stays}${because(event.reason)}`);
		}
		case "RollbackFinished": return rolledBack(event, runbook);
		case "Escalated": return line("!", "bad", `${event.message}${event.to.length === 0 ? "" : ` (to ${event.to.join(", ")})`}`);
		case "Notified": return event.delivered ? line("✉", "info", `${event.channel}: ${event.message}`) : line("✗", "bad", `${event.channel} did not take the message${because(event.error)}`, [event.message]);
		case "NoteAdded": return line("✎", null, `${who}: ${event.text}`, (event.redacted ?? []).map((file) => `removed: ${file}`));
		case "ExecutionInterrupted": {
			const why = event.reason === "signal" ? ` by ${event.signal ?? "a signal"}` : event.reason === "pause" ? ", as asked" : "";
			return line("‖", "warn", `${event.reason === "pause" ? "paused" : "interrupted"}${why}`);
		}
		case "ExecutionFinished": return finished(event, runbook);
		default: return event;
	}
}
function started(event, runbook) {
	const about = [
		`operator ${event.operator}`,
		...event.incident === null ? [] : [`incident ${event.incident}`],
		...event.change_ticket === null ? [] : [`change ticket ${event.change_ticket}`]
	];
	const more = [
		`${event.execution_id} (${about.join(", ")})`,
		...event.start_at === null ? [] : [`starts at step ${stepText(runbook, event.start_at)}`],
		...event.continues === null ? [] : [`continues ${event.continues}`],
		...event.overrode === null ? [] : [`overrides the lock of ${event.overrode}`],
		...event.reason === null ? [] : [`reason: ${event.reason}`]
	];
	return line("●", "strong", `${event.runbook_id} ${runbook.metadata.title} (version ${event.runbook_version})`, more);
}
function resumed(event, who) {
	const { former, take_over: takeOver, torn_bytes: torn } = event;
	const from = takeOver && former !== null ? `, taken over from process ${former.pid} on ${former.host}` : "";
	const below = torn === 0 ? [] : [`${torn} bytes of a torn last line were set aside`];
	return line("●", "strong", `resumed by ${who}${from}${because(event.reason)}`, below);
}
function conditionChecked(event, runbook) {
	const preflight = event.subject === "preflight";
	const what = preflight ? event.description : subjectText(runbook, event.subject);
	switch (event.status) {
		case "passed": return preflight ? null : line("✓", "good", what);
		case "failed": return line("✗", "bad", what, event.detail === null ? [] : event.detail.trimEnd().split("\n"));
		case "unchecked": return line("–", "dim", `${what} (nothing checks it)`);
		default: return event.status;
	}
}
function rolledBack(event, runbook) {
	const name = (undo) => stepText(runbook, undo.step) + (undo.item === null ? "" : ` [${undo.item}]`);
	const below = [
		...event.undone.map((undo) => `undone: ${name(undo)}`),
		...event.not_undone.map((undo) => `NOT undone: ${name(undo)}: ${undo.reason}`),
		...event.without_rollback.map((step) => `nothing undoes: ${stepText(runbook, step)}`)
	];
	return event.status === "complete" ? line("↶", "good", "everything was undone", below) : line("↶", "bad", "not everything was undone", below);
}
function finished(event, runbook) {
	const failed = event.failed_steps.filter((step) => step !== event.step).map((step) => `failed on the way: ${stepText(runbook, step)}`);
	if (event.status === "completed") return line("■", "good", `completed${because(event.reason)}`, failed);
	const named = event.step !== null && (event.reason ?? "").toLowerCase().includes(`step ${event.step}`);
	const where = event.step === null || named ? "" : ` at ${stepText(runbook, event.step)}`;
	return line("■", "bad", `${event.status.replace("_", " ")}${where}${because(event.reason)}`, failed);
}

export { evolve as a, notStarted as c, brokenJournal as d, cannotReopen as f, subjectText as i, visitCount as l, unknownExecution as m, sentenceOf as n, fold as o, executionExists as p, stepText as r, hasEnded as s, linesOf as t, visitOf as u };