import { t as hasEnded } from "./state.js";
import { l as isUnreachable, n as openInJob, t as jobEnd } from "./job-end.js";
import { a as statusOf, n as firstExecution, r as lastJob } from "./jobs-before.js";
import { n as rejectionEvidence } from "./gate-evidence.js";
import { t as driveNowhere } from "./drive-nowhere.js";
import { m as recordInJob, t as sayRefusal } from "./say-refusal.js";
import { a as wasInJob, i as settleLost, n as isLost, o as settledAs, r as lostJob, t as tellSettled } from "./tell-settled.js";

// action/src/commands/on-github/settle-approval.ts
async function settleApproval(hub, opened, last) {
	const { state } = opened;
	const { gate } = state;
	if (gate?.kind !== "approval" || last === null) return {
		state,
		child: null
	};
	if (last.result === "success" && last.outputs["next"] === "approval") return (last.outputs["gate"] ?? "") === "" ? {
		state: await refuseUnnamed(hub, opened),
		child: null
	} : {
		state,
		child: "gates"
	};
	if (!last.name.startsWith("gate-") || wasInJob(opened, hub, last.name)) return {
		state,
		child: null
	};
	const { facts, context, clock } = hub;
	const evidence = rejectionEvidence({
		attempt: context.attempt,
		entries: await facts.approvals(context.runId),
		environment: gate.environment ?? ""
	});
	if (!evidence.ok) {
		if (isUnreachable(evidence.refusal)) hub.say(evidence.refusal.message);
		return settledAs((await driveNowhere(hub, opened)).state, "expired");
	}
	const { person, entry, comment } = evidence;
	const reject = {
		type: "Reject",
		at: clock.now(),
		by: {
			person,
			via: "github-environment",
			run: context.runId,
			environment: gate.environment ?? "",
			entry
		},
		step: gate.step,
		reason: comment === "" ? null : comment
	};
	const driven = await driveNowhere(hub, opened, { before: [reject] });
	if (driven.refusal !== null) await sayRefusal(hub, state, driven.refusal);
	return settledAs(driven.state, "rejected");
}
async function refuseUnnamed(hub, opened) {
	const refusal = {
		code: "environment-unnamed",
		message: "The name of the environment did not reach the next job, which would have run without a gate",
		hint: "A secret holds a part of that name, so GitHub dropped it: rename the environment or change the secret, then answer /resume"
	};
	const input = {
		type: "RefuseGate",
		at: hub.clock.now(),
		by: null,
		refusal
	};
	const { state } = await recordInJob(hub, opened, [input]);
	await sayRefusal(hub, state, refusal);
	return state;
}

// action/src/commands/on-github/settle-job.ts
async function settleJob(hub) {
	const executionId = firstExecution(hub);
	if (executionId === null) return jobEnd({});
	const opened = await openInJob(hub, executionId);
	const settled = await settleRun(hub, opened);
	await tellSettled(hub, opened, settled, {
		status: statusOf(hub),
		announced: true
	});
	return jobEnd({ execution: executionId });
}
async function settleRun(hub, opened) {
	const { state } = opened;
	if (hasEnded(state)) return {
		state,
		child: null
	};
	const last = lastJob(hub);
	if (state.gate?.kind === "approval") return await settleApproval(hub, opened, last);
	if (state.interrupted?.reason === "budget") return {
		state,
		child: "budget"
	};
	if (last !== null && await isLost(hub, opened, last)) return await settleLost(hub, opened, lostJob(hub, opened, last));
	return {
		state,
		child: state.interrupted?.reason === "segment" && state.gate === null ? "gates" : null
	};
}

export { settleJob };