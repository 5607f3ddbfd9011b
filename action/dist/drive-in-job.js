import { t as drive } from "./drive.js";
import { n as channelsInJob, t as formerOwner } from "./former-owner.js";

// action/src/commands/on-github/drive-in-job.ts
async function driveInJob(hub, opened, how) {
	const { facts, context, self, clock, signal } = hub;
	const { plan, state, root } = opened;
	const notifier = channelsInJob(hub, opened, state);
	const former = how.ownerEnded === true ? ownerGone : await formerOwner(state, context, facts, self);
	const ports = hub.ports(root, former, (line) => {
		hub.log.line(line);
		how.onLine?.(line);
	});
	const recorded = (events, now) => {
		hub.log.recorded(events, now, plan.runbook);
		how.recorded?.(events, now);
	};
	const resume = (current) => ({
		type: "Resume",
		at: clock.now(),
		by: how.by,
		owner: self,
		former: current.owner === null ? "gone" : former(current.owner),
		takeOver: false,
		tornBytes: 0,
		reason: null
	});
	return await drive({
		...ports,
		notifier
	}, {
		...plan,
		place: how.place
	}, state.executionId, [...how.before ?? [], resume], {
		answer: how.answer,
		observer: { recorded },
		signal
	});
}
const ownerGone = () => "gone";

export { driveInJob as t };