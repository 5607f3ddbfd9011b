import { t as hasEnded } from "./state.js";
import { T as announceInJob, a as followProgress, t as refusalComment } from "./refusal-comment.js";
import { a as wasInJob, c as reportInJob, i as settleLost, l as cancelOthers, n as isLost, o as nowhere, r as lostJob, s as settledAs, t as startChild, u as askOnIssue } from "./start-child.js";
import { l as isUnreachable, n as openInJob, t as jobEnd } from "./job-end.js";
import { i as rejectionEvidence, r as statusOf } from "./segment-job.js";
import { n as record } from "./drive.js";
import { n as nobodyAnswers, t as driveInJob } from "./drive-in-job.js";

// action/src/commands/on-github/last-job.ts
function lastJob({ context: { needs } }) {
	const [name, job] = Object.entries(needs).filter(([, { result }]) => result !== "skipped").at(-1) ?? [];
	return name === void 0 || job === void 0 ? null : {
		name,
		...job
	};
}

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
		const driven = await driveInJob(hub, opened, {
			by: null,
			place: nowhere,
			answer: nobodyAnswers
		});
		return settledAs(driven.state, "expired");
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
	const driven = await driveInJob(hub, opened, {
		by: null,
		place: nowhere,
		answer: nobodyAnswers,
		before: [reject]
	});
	if (driven.refusal !== null && state.issue !== null) await hub.issue.say(state.issue, refusalComment(driven.refusal, {
		quoted: null,
		example: "/resume"
	}));
	return settledAs(driven.state, "rejected");
}
async function refuseUnnamed(hub, { plan, state, root }) {
	const refusal = {
		code: "environment-unnamed",
		message: "The name of the environment did not reach the next job, which would have run without a gate",
		hint: "A secret holds a part of that name, so GitHub dropped it: rename the environment or change the secret, then answer /resume"
	};
	const ports = hub.ports(root, () => "gone", () => void 0);
	const input = {
		type: "RefuseGate",
		at: hub.clock.now(),
		by: null,
		refusal
	};
	const refused = await record(ports, plan, state.executionId, [input], { recorded: () => void 0 });
	if (state.issue !== null) await hub.issue.say(state.issue, refusalComment(refusal, {
		quoted: null,
		example: "/resume"
	}));
	return refused.state;
}

// action/src/commands/on-github/settle-job.ts
async function settleJob(hub) {
	const { needs } = hub.context;
	const executionId = Object.values(needs).find(({ outputs }) => (outputs["execution"] ?? "") !== "")?.outputs["execution"];
	if (executionId === void 0) return jobEnd({});
	const opened = await openInJob(hub, executionId);
	const found = await settleRun(hub, opened);
	const settled = {
		...opened,
		state: await announceInJob(hub, opened, found.state)
	};
	await cancelOthers(hub, settled);
	const state = (found.child === null ? null : await startChild(hub, settled, found.child))?.state ?? settled.state;
	await followProgress(hub, settled, statusOf(hub)).end(state, {
		execution: executionId,
		next: "none"
	});
	await askOnIssue(hub, {
		...settled,
		state
	});
	await reportInJob(hub, {
		...settled,
		state
	}, opened);
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