import { t as channelNotifier } from "./channel-notifier.js";

// action/src/commands/on-github/channels-in-job.ts
function channelsInJob({ variable, secrets, clock, signal, issue }, { config }, state) {
	const { issue: number } = state;
	return channelNotifier(config, {
		variable,
		secrets,
		clock,
		signal,
		issue: number === null ? null : async (body) => await issue.say(number, body)
	});
}

// action/src/commands/on-github/former-owner.ts
async function formerOwner({ owner }, context, facts, self) {
	const found = owner === null ? "gone" : await stateOf(owner, context, facts);
	return (asked) => {
		if (isSame(asked, self)) return "self";
		return owner !== null && isSame(asked, owner) ? found : "unknown";
	};
}
async function stateOf({ workflow_run: former }, { runId, job }, facts) {
	if (former === void 0) return "unknown";
	if (former.id === runId) return former.job === job ? "alive" : "gone";
	const jobs = await facts.jobs(former.id);
	if (!jobs.ok) return jobs.reason === "missing" ? "gone" : "unknown";
	const last = jobs.value.find(({ name }) => name === former.job);
	if (last === void 0) return "unknown";
	return last.status === "completed" ? "gone" : "alive";
}
function isSame(left, right) {
	return left.host === right.host && left.pid === right.pid && left.started_at === right.started_at;
}

export { channelsInJob as n, formerOwner as t };