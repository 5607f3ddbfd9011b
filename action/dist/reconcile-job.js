import { t as orphans } from "./running-commands.js";
import { t as hasEnded } from "./state.js";
import { t as driveNowhere } from "./drive-nowhere.js";
import { n as openInJob, t as jobEnd } from "./job-end.js";
import { t as executionOf } from "./jobs-before.js";

// action/src/commands/on-github/reconcile-job.ts
async function reconcileJob(hub) {
	const { context, say } = hub;
	const opened = await openInJob(hub, executionOf(hub));
	const { state } = opened;
	for (const { pgid, step } of orphans(opened.root, state.executionId)) {
		say(`A command of step ${step} outlived the job and is ended`);
		endGroup(pgid);
	}
	const owner = state.owner?.workflow_run;
	if (!(owner?.id === context.runId && owner.job === context.job) || state.halted || state.gate !== null || hasEnded(state)) return jobEnd({});
	await driveNowhere(hub, opened, { ownerEnded: true });
	return jobEnd({});
}
function endGroup(pgid) {
	try {
		process.kill(-pgid, "SIGKILL");
	} catch {}
}

export { reconcileJob };