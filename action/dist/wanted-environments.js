import { t as roleHolders } from "./role-holders.js";

// action/src/github/wanted-environments.ts
const mostReviewers = 6;
function wantedEnvironments(config, runbooks) {
	const asked = config.approvals === "environment";
	const gates = Object.entries(asked ? config.environments : {}).map(([name, { approvers }]) => asking(name, "gate", approvers, config));
	const glass = config.break_glass;
	const breaking = !asked || glass === void 0 ? [] : [asking(glass.environment, "break-glass", glass.who, config)];
	const open = [...new Set([...runbooks].flatMap(({ metadata }) => metadata.environment ?? []))].map((name) => ({
		name,
		kind: "open",
		users: [],
		teams: [],
		fault: null
	}));
	return withoutTwins([
		...byName(gates),
		...breaking,
		...byName(open)
	]);
}
function asking(name, kind, roles, config) {
	const holders = roleHolders(config, roles);
	const users = distinct(holders.flatMap((holder) => holder.users));
	const teams = distinct(holders.flatMap((holder) => holder.teams));
	return {
		name,
		kind,
		users,
		teams,
		fault: countFault(roles, users.length + teams.length)
	};
}
function countFault(roles, count) {
	const names = roles.map((role) => `\`${role}\``).join(", ");
	if (count === 0) return {
		message: `Nobody holds ${names}, so there is nobody to ask`,
		hint: "Name people or a team under `approvers` of `config.yaml`"
	};
	if (count > 6) return {
		message: `${count} people and teams hold ${names}, and GitHub takes at most ${6} reviewers`,
		hint: "Name a team in `config.yaml` instead of its people"
	};
	return null;
}
function withoutTwins(all) {
	const seen = /* @__PURE__ */ new Map();
	for (const one of all) {
		const key = one.name.toLowerCase();
		const first = seen.get(key);
		if (first === void 0) seen.set(key, one);
		else seen.set(key, {
			...first,
			fault: first.fault ?? {
				message: first.kind === one.kind ? `\`${first.name}\` and \`${one.name}\` are one environment on GitHub, whose names ignore case` : `It is named as ${kindWords[first.kind]} and as ${kindWords[one.kind]}, which no environment can be at once`,
				hint: "Give one of them another name"
			}
		});
	}
	return [...seen.values()];
}
const kindWords = {
	gate: "the environment of a gate",
	open: "one that asks nobody",
	"break-glass": "the one to break the glass"
};
function byName(list) {
	return list.toSorted((a, b) => a.name < b.name ? -1 : 1);
}
function distinct(list) {
	return [...new Map(list.map((one) => [one.toLowerCase(), one])).values()];
}

export { wantedEnvironments as t };