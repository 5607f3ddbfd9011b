import { c as gateRefusal, l as isUnreachable, s as environmentPage, u as untold } from "./job-end.js";

// action/src/github/gate-evidence.ts
function approvalEvidence({ consumed, ...question }) {
	const { environment } = question;
	const found = entriesOf(question, "approved");
	if (!found.ok) return found;
	const left = [...found.entries];
	for (const person of consumed) {
		const index = left.findIndex(({ user }) => sameName(user, person));
		if (index === -1) return refused("approvals-differ", `The journal has used an approval of \`${environment}\` by ${person} in this run, and GitHub knows of none`, "Check the journal with `runbook journal EXEC --verify --online`; then answer /resume, which asks in a new run");
		left.splice(index, 1);
	}
	const [entry] = left;
	if (entry === void 0) return refused("no-approval", `GitHub has no new approval of the environment \`${environment}\` in this run`, `Somebody bypassed the gate, or changed it while the job waited: check ${environmentPage(environment)}, then answer /resume, and a reviewer is asked again`);
	if (left.some(({ user }) => !sameName(user, entry.user))) return refused("several-approvals", `${left.map(({ user }) => user).join(" and ")} approved \`${environment}\` in this run, so that it is open whose word counts`, "Answer /resume: a reviewer is asked again in a new run");
	return word(entry, environment, consumed.length + 1);
}
function rejectionEvidence(question) {
	const found = entriesOf(question, "rejected");
	if (!found.ok) return found;
	const index = found.entries.findIndex((entry) => word(entry, question.environment, 1).ok);
	const entry = found.entries[index] ?? found.entries[0];
	if (entry === void 0) return refused("no-rejection", `GitHub has no rejection of the environment \`${question.environment}\` in this run`, "It expired, or the run was cancelled: answer /resume, and a reviewer is asked again");
	return word(entry, question.environment, Math.max(index, 0) + 1);
}
function entriesOf({ attempt, entries, environment }, state) {
	if (environment === "") return refused("environment-unnamed", "The job ran in no environment, so that nobody was asked", "Name the environment in runbooks/config.yaml, and keep its name out of every secret; then answer /resume");
	if (attempt !== 1) return refused("second-attempt", `This is attempt ${attempt} of the run, and approvals count only in the first`, "Do not re-run jobs; answer /resume on the issue, which starts a run of its own");
	if (!entries.ok) {
		const missing = refused("no-approval", `GitHub does not know the approvals of this run: ${entries.message}`, "Answer /resume on the issue: a reviewer is asked in a new run");
		const refusal = untold(entries, "the approvals of this run", missing.refusal);
		return {
			ok: false,
			refusal,
			unreachable: isUnreachable(refusal)
		};
	}
	return {
		ok: true,
		entries: entries.value.filter((entry) => entry.state === state && entry.environments.some((name) => sameName(name, environment)))
	};
}
function word({ user, userType, comment }, environment, entry) {
	const hint = `Answer /resume: one of the reviewers under ${environmentPage(environment)} is asked again`;
	if (user === "") return refused("approver-unknown", "The account that reviewed does not exist any more", hint);
	if (userType !== "User" || user.toLowerCase().endsWith("[bot]")) return refused("not-a-person", `${user} is no person (${userType}); only people review`, hint);
	return {
		ok: true,
		person: user,
		entry,
		comment
	};
}
function refused(...parts) {
	return {
		ok: false,
		refusal: gateRefusal(...parts),
		unreachable: false
	};
}
function sameName(one, other) {
	return one.toLowerCase() === other.toLowerCase();
}

export { rejectionEvidence as n, approvalEvidence as t };