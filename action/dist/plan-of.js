import { t as sha256 } from "./sha256.js";

// action/src/commands/plan-of.ts
function planOf(runbook, source, config) {
	return {
		runbook,
		source,
		policy: policyOf(runbook, config),
		digest: sha256
	};
}
function policyOf({ metadata }, config) {
	const roles = Object.entries(config.approvers).map(([role, { users }]) => [role, users]);
	return {
		roles: Object.fromEntries(roles),
		teamRoles: Object.keys(config.approvers).filter((role) => (config.approvers[role]?.teams.length ?? 0) > 0),
		gateMinutes: config.gates[metadata.severity],
		output: config.journal.output,
		...config.break_glass === void 0 ? {} : { breakGlass: config.break_glass.who }
	};
}

export { planOf as t };