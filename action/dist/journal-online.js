import { n as millisecondsBetween } from "./time.js";
import { t as visible } from "./visible.js";
import { n as journal } from "./journal2.js";
import { n as readJournal } from "./open-execution.js";

// action/src/github/online-evidence.ts
function namedOnline(events) {
	const actors = events.flatMap(({ by }) => by ?? []);
	const owners = events.flatMap(ownerIn);
	return {
		runs: /* @__PURE__ */ new Set([...actors.flatMap(({ run }) => run ?? []), ...owners.flatMap(({ workflow_run: run }) => run?.id ?? [])]),
		comments: new Set(actors.flatMap(({ comment }) => comment ?? [])),
		reviewed: new Set(actors.flatMap(({ run, environment }) => environment === void 0 ? [] : run ?? []))
	};
}
function onlineEvidence(events, facts) {
	const problems = [];
	let confirmed = 0;
	const [first] = events;
	const issue = first?.type === "ExecutionStarted" ? first.issue ?? null : null;
	for (const event of events) {
		const findings = [...event.by === null ? [] : actorFindings(event, event.by, issue, facts), ...ownerIn(event).flatMap((owner) => ownerFindings(event, owner, facts))];
		problems.push(...findings.flatMap((finding) => finding === "confirmed" ? [] : [{
			line: event.seq,
			...finding
		}]));
		if (findings.length > 0 && findings.every((finding) => finding === "confirmed")) confirmed += 1;
	}
	return {
		confirmed,
		problems
	};
}
const toleranceMilliseconds = 3e5;
function actorFindings(event, by, issue, facts) {
	switch (by.via) {
		case "local": return [];
		case "github-dispatch": return [dispatchFinding(event, by, facts)];
		case "github-comment": return [commentFinding(event, by, issue, facts)];
		case "github-environment": return [reviewFinding(by, facts)];
		default: return by.via;
	}
}
function dispatchFinding({ at, type, ...event }, by, { runs }) {
	if (by.run === void 0) return contradicted(`\`${by.person}\` is said to have started a run, and none is named`);
	const fact = runs.get(by.run);
	if (fact?.ok !== true) return notToldOf(`run ${by.run}`, fact);
	const run = fact.value;
	if (run.event !== "workflow_dispatch") return contradicted(`Run ${run.id} was caused by ${run.event}, not dispatched`);
	if (!samePerson(run.actor, by.person)) return contradicted(`Run ${run.id} was started by \`${run.actor}\`, not by \`${by.person}\``);
	const commit = type === "ExecutionStarted" ? event.commit : void 0;
	if (typeof commit === "string" && commit !== run.headSha) return contradicted(`Run ${run.id} ran commit ${run.headSha.slice(0, 12)}, not ${commit.slice(0, 12)}`);
	return isAfter(run.createdAt, at) ? contradicted(`Run ${run.id} began only at ${run.createdAt}`) : "confirmed";
}
function commentFinding({ at }, by, issue, { comments }) {
	if (by.comment === void 0) return contradicted(`\`${by.person}\` is said to have commented, and no comment is named`);
	const fact = comments.get(by.comment);
	if (fact?.ok !== true) return notToldOf(`comment ${by.comment}`, fact);
	const comment = fact.value;
	if (!samePerson(comment.author, by.person)) return contradicted(`Comment ${comment.id} is by \`${comment.author}\`, not by \`${by.person}\``);
	if (issue !== null && comment.issue !== issue) return contradicted(`Comment ${comment.id} is on issue ${comment.issue}, not on ${issue}`);
	if (comment.updatedAt !== comment.createdAt) return contradicted(`Comment ${comment.id} was edited at ${comment.updatedAt}`);
	return isAfter(comment.createdAt, at) ? contradicted(`Comment ${comment.id} was written only at ${comment.createdAt}`) : "confirmed";
}
function reviewFinding(by, { approvals }) {
	const { run, environment, entry, person } = by;
	if (run === void 0 || environment === void 0) return contradicted(`\`${person}\` is said to have reviewed a deployment, and no run and environment are named`);
	const fact = approvals.get(run);
	if (fact?.ok !== true) return notToldOf(`reviews of run ${run}`, fact);
	const reviews = fact.value.filter(({ environments }) => environments.includes(environment));
	if (entry === void 0) return reviews.some((review) => samePerson(review.user, person)) ? "confirmed" : contradicted(`\`${person}\` has not reviewed \`${environment}\` in run ${run}`);
	const review = reviews.filter(({ state }) => state === "approved")[entry - 1];
	return review !== void 0 && samePerson(review.user, person) ? "confirmed" : contradicted(`Approval ${entry} of \`${environment}\` in run ${run} is ${review === void 0 ? "not there" : `by \`${review.user}\``}, and \`${person}\` is named`);
}
function ownerFindings({ at }, { workflow_run: named }, { runs }) {
	if (named === void 0) return [];
	const fact = runs.get(named.id);
	if (fact?.ok !== true) return [notToldOf(`run ${named.id}`, fact)];
	const run = fact.value;
	if (named.attempt > run.attempt) return [contradicted(`Run ${run.id} has no attempt ${named.attempt}`)];
	return [isAfter(run.createdAt, at) ? contradicted(`Run ${run.id} began only at ${run.createdAt}`) : "confirmed"];
}
function ownerIn(event) {
	return event.type === "ExecutionStarted" || event.type === "ExecutionResumed" ? [event.owner] : [];
}
function notToldOf(what, fact) {
	if (fact?.ok === false && fact.reason === "missing") return {
		kind: "missing",
		message: `GitHub has no ${what}`
	};
	return {
		kind: "unknown",
		message: `GitHub did not tell about ${what}${fact?.ok === false ? `: ${fact.message}` : ""}`
	};
}
function contradicted(message) {
	return {
		kind: "contradicted",
		message
	};
}
function samePerson(one, other) {
	return one.toLowerCase() === other.toLowerCase();
}
function isAfter(created, at) {
	return millisecondsBetween(at, created) > toleranceMilliseconds;
}

// action/src/commands/journal-online.ts
async function journalOnline(executionId, environment, facts) {
	const chain = await journal({
		executionId,
		action: "verify"
	}, environment);
	if (chain.exitCode !== 0) return chain;
	const { events } = await readJournal(environment, executionId);
	const named = namedOnline(events);
	const { confirmed, problems } = onlineEvidence(events, await askOnline(named, facts));
	const online = {
		ok: problems.length === 0,
		confirmed,
		problems
	};
	const json = {
		...chain.json,
		online
	};
	if (online.ok) {
		const what = named.runs.size + named.comments.size === 0 ? "it names nothing that GitHub could confirm" : `GitHub confirms the ${confirmed} lines that name runs, comments or reviews`;
		return {
			...chain,
			text: `${chain.text}${environment.palette.good("confirmed")}: ${what}\n`,
			json
		};
	}
	const [first] = problems;
	const isDenied = problems.some(({ kind }) => kind !== "unknown");
	return {
		exitCode: 1,
		text: problems.map(({ line, kind, message }) => `line ${line}: ${kind}: ${visible(message)}\n`).join(""),
		json: {
			...json,
			error: {
				code: isDenied ? "not-confirmed" : "not-told",
				message: `GitHub does not confirm ${problems.length === 1 ? "a line" : `${problems.length} lines`} of ${executionId}; line ${first?.line ?? 0}: ${visible(first?.message ?? "")}`,
				hint: isDenied ? "The chain is whole, so somebody with write access wrote these lines, or GitHub no longer keeps what they name: ask who is named there" : "Try again when GitHub answers, with a token that may read actions and issues"
			}
		}
	};
}
async function askOnline({ runs, comments, reviewed }, facts) {
	return {
		runs: await each(runs, (id) => facts.run(id)),
		comments: await each(comments, (id) => facts.comment(id)),
		approvals: await each(reviewed, (id) => facts.approvals(id))
	};
}
async function each(ids, read) {
	const found = /* @__PURE__ */ new Map();
	for (const id of ids) found.set(id, await read(id));
	return found;
}

export { onlineEvidence as i, journalOnline as n, namedOnline as r, askOnline as t };