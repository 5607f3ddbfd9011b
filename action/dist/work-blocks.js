import { a as stepByNumber } from "./flow.js";
import { t as visible } from "./visible.js";
import { a as inlineCode, l as paragraph, p as text } from "./markdown-nodes.js";
import { r as reached } from "./time.js";
import { t as hasEnded } from "./state.js";
import { d as clip } from "./page-links.js";
import { t as roleHolders } from "./role-holders.js";
import { c as gateRefusal, i as runnerOf, o as gateEnvironment, s as environmentPage, u as untold } from "./job-end.js";
import { b as scriptBlocks } from "./say-refusal.js";

// action/src/github/permission-problem.ts
function permissionProblem(login, permission) {
	const name = visible(login);
	if (permission.ok) {
		const { permission: level, role } = permission.value;
		if (level === "admin" || level === "write") return null;
		return {
			code: "no-write-access",
			message: `${name} has ${found(level, role)} access, and write access is needed`,
			hint: `An administrator of the repository gives ${name} write access, or somebody who has it writes the comment`
		};
	}
	switch (permission.reason) {
		case "missing": return {
			code: "no-write-access",
			message: `${name} has no access to the repository, and write access is needed`,
			hint: `An administrator of the repository gives ${name} write access, or somebody who has it writes the comment`
		};
		case "refused": return {
			code: "permission-unknown",
			message: `GitHub did not tell what access ${name} has: ${visible(permission.message)}`,
			hint: "Look at what the organisation and the repository let GITHUB_TOKEN read, then write the comment again"
		};
		case "unreachable": return {
			code: "unreachable",
			message: `What access ${name} has could not be asked: ${visible(permission.message)}`,
			hint: "Nothing was refused; write the comment again when GitHub answers"
		};
		default: return permission.reason;
	}
}
function found(level, role) {
	if (level === "none") return "no";
	return role === "" || role === level ? `only ${level}` : `only ${visible(role)}`;
}

// action/src/github/answering-verbs.ts
const answeringVerbs = /* @__PURE__ */ new Set([
	"choose",
	"done",
	"failed",
	"skip",
	"retry",
	"approve",
	"reject"
]);

// action/src/github/comment-evidence.ts
function commentProblem(evidence) {
	const { found, event, attempt } = evidence;
	if (attempt !== 1) return no("run-repeated", `This is attempt ${attempt} of its workflow run, and only the first one reads a comment`, "Write the comment again instead of running the workflow again");
	if (!found.ok) return notFound(found);
	const comment = found.value;
	return identityProblem(comment, event.sender) ?? contentProblem(comment, event) ?? bindingProblem(comment, evidence) ?? permissionProblem(comment.author, evidence.permission);
}
function notFound(found) {
	const said = visible(found.message);
	switch (found.reason) {
		case "missing": return no("comment-gone", "The comment does not exist any more", "Write it again and leave it there");
		case "refused": return no("comment-unreadable", `GitHub did not show the comment: ${said}`, "Give the job that reads it the permission `issues: write`, then write the comment again");
		case "unreachable": return {
			code: "unreachable",
			message: `The comment could not be read again: ${said}`,
			hint: "Nothing was refused; write the comment again when GitHub answers"
		};
		default: return found.reason;
	}
}
function identityProblem({ author, authorType }, sender) {
	if (authorType !== "User" || author === "" || author.toLowerCase().endsWith("[bot]")) return no("not-a-person", `The comment is by ${author === "" ? "an account that is gone" : `${visible(author)}, which is a program`}; only people answer`, "A person writes the same comment");
	return author.toLowerCase() === sender.toLowerCase() ? null : no("comment-of-another", `The comment is by ${visible(author)}, and ${visible(sender)} started the run that reads it`, "Whoever answers writes a comment of their own");
}
function contentProblem({ id, body, createdAt, updatedAt }, event) {
	return id === event.commentId && body === event.body && createdAt === updatedAt ? null : no("comment-edited", "The comment was edited after it was written", "Write a new comment; an edited one never counts");
}
function bindingProblem(comment, { issue, askedAt, seen }) {
	if (comment.issue !== issue) return no("wrong-issue", `The comment stands on issue #${comment.issue}, and the execution's issue is #${issue}`, `Write it on #${issue}`);
	if (seen.has(comment.id)) return no("comment-seen", "The comment was already answered to", "To say it again, write a new comment");
	return askedAt === null || notBefore(comment.createdAt, askedAt) ? null : no("older-than-question", `The comment was written at ${visible(comment.createdAt)}, before the question it would answer was asked (${askedAt})`, "Read the question, then write the comment again");
}
function notBefore(createdAt, askedAt) {
	return reached(createdAt, `${askedAt.slice(0, 19)}Z`);
}
function questionAskedAt(commands, { gate, finishedAt }) {
	return commands.some(({ verb }) => answeringVerbs.has(verb)) ? gate?.since ?? finishedAt : null;
}
function seenComments(events) {
	return new Set(events.flatMap(({ by }) => by?.comment === void 0 ? [] : [by.comment]));
}
function no(code, message, hint) {
	return {
		code,
		message,
		hint
	};
}

// action/src/github/plan-problem.ts
const again = "Answer /resume: the step is shown as it is now, and a reviewer is asked again";
function placeDigest({ environment, runner }, digest) {
	const labels = [...new Set(runner.map((label) => label.toLowerCase()))].toSorted();
	return digest(JSON.stringify([environment.toLowerCase(), labels]));
}
function placeProblem(asked, here, digest) {
	return placeDigest(asked, digest) === placeDigest(here, digest) ? null : gateRefusal("place-changed", `The approval was asked for the environment \`${asked.environment}\` on ${asked.runner.join(", ")}, and this is \`${here.environment}\` on ${here.runner.join(", ")}`, again);
}
function requestName({ request, digest }) {
	return `${request}-${digest}`;
}
function requestProblem(shown, asked) {
	return shown === asked ? null : gateRefusal("request-changed", "What is asked now is not what the reviewers of this job were shown", again);
}
const harmless = /* @__PURE__ */ new Set([
	"NoteAdded",
	"PauseRequested",
	"HandedOver",
	"GateRefused",
	"Notified",
	"ExecutionResumed",
	"ExecutionInterrupted"
]);
function eventsSince(events, requestSeq) {
	if (events.find(({ seq }) => seq === requestSeq)?.type !== "ApprovalRequested") return gateRefusal("no-request", `The journal has no request for an approval at ${requestSeq}`, again);
	const since = events.filter(({ seq, type }) => seq > requestSeq && !harmless.has(type));
	const granted = since.find(({ type }) => type === "ApprovalGranted");
	if (granted !== void 0) return gateRefusal("already-granted", `The journal tells of an approval by ${granted.by?.person ?? "nobody"} that this job did not read from GitHub`, again);
	if (since.length === 0) return null;
	const types = [...new Set(since.map(({ type }) => type))].join(", ");
	return gateRefusal("appended-since", `The execution went on after the approval was asked for: ${types}`, again);
}

// action/src/github/policy-problem.ts
function policyProblem(environment, policy, defaultBranch) {
	const hint = `${environmentPage(environment)} → Deployment branches and tags: choose “Selected branches and tags” with \`${defaultBranch}\` as the only branch, or let \`runbook environments apply\` do it`;
	if (policy === "none") return gateRefusal("no-branch-policy", `Every branch may use the environment \`${environment}\``, hint);
	if (policy === "protected") {
		const message = `Every protected branch may use the environment \`${environment}\``;
		return gateRefusal("branch-policy-protected", message, hint);
	}
	const [only, ...others] = policy.patterns;
	if (only === void 0) {
		const message = `No branch may use the environment \`${environment}\``;
		return gateRefusal("branch-policy-empty", message, hint);
	}
	if (others.length > 0) {
		const message = `More than one branch may use the environment \`${environment}\`: ${policy.patterns.map(({ name }) => `\`${name}\``).join(", ")}`;
		return gateRefusal("branch-policy-several", message, hint);
	}
	if (only.type !== "branch") {
		const message = `The environment \`${environment}\` is for the ${only.type} \`${only.name}\`, not for a branch`;
		return gateRefusal("branch-policy-tag", message, hint);
	}
	if (isPattern(only.name)) {
		const message = `\`${only.name}\`, which may use the environment \`${environment}\`, is a pattern`;
		return gateRefusal("branch-policy-pattern", message, hint);
	}
	return only.name === defaultBranch && defaultBranch !== "" ? null : gateRefusal("branch-policy-other", `The environment \`${environment}\` is for the branch \`${only.name}\`, and the default branch is \`${defaultBranch}\``, hint);
}
function isPattern(name) {
	return /[*?[\]{}!\\]/.test(name);
}

// action/src/github/reviewers-problem.ts
function reviewersProblem(environment, found, { users, teams, owner }) {
	const wanted = namesOf([...users.map((name) => ({
		type: "User",
		name
	})), ...teams.map((team) => ({
		type: "Team",
		name: team.slice(team.indexOf("/") + 1)
	}))]);
	if (wanted.size === 0) return gateRefusal("no-approvers", `Nobody holds the roles of the environment \`${environment}\``, "Add people to the roles under `approvers` in runbooks/config.yaml on the default branch");
	const elsewhere = teams.filter((team) => owner !== void 0 && !sameText(ownerOf(team), owner));
	if (elsewhere.length > 0) return gateRefusal("team-elsewhere", `\`${elsewhere.join("`, `")}\` is no team of ${owner}, so that GitHub cannot ask it`, `Name teams of ${owner} under \`approvers\` in runbooks/config.yaml`);
	if (wanted.size > 6) return gateRefusal("too-many-reviewers", `The roles of the environment \`${environment}\` have ${wanted.size} people and teams, and GitHub asks at most ${6}`, "Put people together in a GitHub team and name the team in runbooks/config.yaml");
	if (found === null || found.length === 0) return gateRefusal("no-reviewers", `The environment \`${environment}\` has no required reviewers, so that GitHub asks nobody`, `${environmentPage(environment)}: check “Required reviewers”, or run \`runbook environments apply\`. Private repositories need GitHub Enterprise for it; without, \`approvals: comment\` in runbooks/config.yaml is the weaker way`);
	return differenceOf(environment, wanted, namesOf(found));
}
function differenceOf(environment, wanted, found) {
	const lacking = [...wanted].flatMap(([key, name]) => found.has(key) ? [] : [name]);
	const extra = [...found].flatMap(([key, name]) => wanted.has(key) ? [] : [name]);
	if (lacking.length === 0 && extra.length === 0) return null;
	const parts = [...lacking.length === 0 ? [] : [`${lacking.join(", ")} should be asked and is not`], ...extra.length === 0 ? [] : [`${extra.join(", ")} is asked and holds none of its roles`]];
	return gateRefusal("reviewers-differ", `The reviewers of the environment \`${environment}\` are not those of runbooks/config.yaml: ${parts.join("; ")}`, `${environmentPage(environment)} → Required reviewers, or \`runbook environments apply\`; or mend the role in runbooks/config.yaml`);
}
function namesOf(reviewers) {
	return new Map(reviewers.map(({ type, name }) => [`${type} ${name.toLowerCase()}`, type === "Team" ? `team ${name}` : name]));
}
function ownerOf(team) {
	return team.slice(0, team.indexOf("/"));
}
function sameText(one, other) {
	return one.toLowerCase() === other.toLowerCase();
}

// action/src/github/environment-problem.ts
function environmentProblem(found, wanted) {
	const { name, kind } = wanted;
	if (name === "") return gateRefusal("environment-unnamed", "The name of the environment is empty, which to GitHub means no environment and no question", "Name it in runbooks/config.yaml, and keep its name out of every secret: GitHub empties outputs that hold one");
	if (!found.ok) return untold(found, `the environment \`${name}\``, gateRefusal("environment-missing", `The environment \`${name}\` does not exist; a job that names it would create it without any rule`, "Run `runbook environments apply`, or create it under Settings → Environments"));
	const { value } = found;
	if (value.name.toLowerCase() !== name.toLowerCase()) return gateRefusal("environment-other", `GitHub was asked about the environment \`${name}\` and answered about \`${value.name}\``, `Look at ${environmentPage(name)}: was it made anew under another name?`);
	return (kind === "open" ? askingProblem(value) : reviewersProblem(name, value.reviewers, wanted)) ?? policyProblem(name, value.branchPolicy, wanted.defaultBranch) ?? (kind === "break-glass" ? selfReviewProblem(value) : null) ?? (kind === "open" || !wanted.strict ? null : bypassProblem(value));
}
function askingProblem({ name, reviewers }) {
	return reviewers === null || reviewers.length === 0 ? null : gateRefusal("environment-asks", `The environment \`${name}\` is for steps without approval, and asks ${reviewers.map((one) => one.name).join(", ")}`, `${environmentPage(name)}: uncheck “Required reviewers”, or name another environment in the runbook's metadata`);
}
function selfReviewProblem({ name, preventSelfReview }) {
	return preventSelfReview ? gateRefusal("self-review-prevented", `The break-glass environment \`${name}\` does not let the person who starts the run approve it`, `${environmentPage(name)}: uncheck “Prevent self-review”, or run \`runbook environments apply\``) : null;
}
function bypassProblem({ name, adminsBypass }) {
	return adminsBypass === true ? gateRefusal("admins-bypass", `Administrators may bypass the environment \`${name}\``, `${environmentPage(name)}: uncheck “Allow administrators to bypass configured protection rules”`) : null;
}

// action/src/github/required-environment.ts
function requiredEnvironment(config, { roles, ...rest }) {
	const holders = rest.kind === "open" ? [] : roleHolders(config, roles);
	return {
		...rest,
		users: holders.flatMap(({ users }) => users),
		teams: holders.flatMap(({ teams }) => teams)
	};
}

// action/src/commands/on-github/gate-check.ts
async function environmentForGate(hub, { config, plan, state }, gate) {
	const step = stepByNumber(plan.runbook, gate.step);
	const alone = state.breakGlass !== null && step?.break_glass !== false;
	if (state.operator === "") return {
		ok: false,
		refusal: {
			code: "no-operator",
			message: "No person is in charge of this execution, which an alert started",
			hint: "Somebody who will operate it answers /take; then the approvers are asked"
		}
	};
	const found = gateEnvironment(config, step?.approvers ?? gate.approvers, alone);
	if (!found.ok) return found;
	const wanted = requiredEnvironment(config, {
		name: found.environment,
		defaultBranch: hub.context.defaultBranch,
		kind: alone ? "break-glass" : "gate",
		strict: false,
		owner: hub.context.repository.split("/")[0] ?? "",
		roles: found.roles
	});
	const refusal = environmentProblem(await hub.facts.environment(found.environment), wanted);
	return refusal === null ? {
		ok: true,
		environment: found.environment
	} : {
		ok: false,
		refusal
	};
}
async function openEnvironmentProblem(hub, config, { metadata }) {
	if (metadata.environment === void 0) return null;
	const wanted = requiredEnvironment(config, {
		name: metadata.environment,
		defaultBranch: hub.context.defaultBranch,
		kind: "open",
		strict: false,
		owner: hub.context.repository.split("/")[0] ?? "",
		roles: []
	});
	return environmentProblem(await hub.facts.environment(metadata.environment), wanted);
}

// action/src/commands/on-github/next-job.ts
async function nextJob(hub, opened, goesOn = false) {
	const { config, plan, state } = opened;
	const { gate } = state;
	const common = {
		execution: state.executionId,
		environment: plan.runbook.metadata.environment ?? "",
		runner: JSON.stringify(runnerOf(plan.runbook, config)),
		gate: "",
		request: ""
	};
	const stop = (refusal) => ({
		outputs: {
			...common,
			next: "none"
		},
		refusal
	});
	if (hasEnded(state)) return stop(null);
	const paused = state.halted && state.interrupted?.reason !== "segment";
	if (gate?.kind === "approval" && config.approvals === "comment" && goesOn || gate === null && (goesOn || !paused)) {
		const refusal = await openEnvironmentProblem(hub, config, plan.runbook);
		return refusal === null ? {
			outputs: {
				...common,
				next: "run"
			},
			refusal
		} : stop(refusal);
	}
	if (gate?.kind !== "approval" || config.approvals === "comment") return stop(null);
	const found = await environmentForGate(hub, opened, gate);
	return found.ok ? {
		outputs: {
			...common,
			next: "approval",
			gate: found.environment,
			request: requestName(gate)
		},
		refusal: null
	} : stop(found.refusal);
}

// action/src/github/execution-page/work-blocks.ts
function workBlocks({ commands, automation, notify }) {
	return [
		...scriptBlocks(commands),
		...automation === null ? [] : [paragraph(text("Automation "), inlineCode(clip(automation, 200)))],
		...notify === null ? [] : [paragraph(text("Message to "), inlineCode(clip(notify.channel, 100)), text(`: ${clip(notify.message, 1e3)}`))]
	];
}

export { placeProblem as a, commentProblem as c, answeringVerbs as d, permissionProblem as f, eventsSince as i, questionAskedAt as l, nextJob as n, requestName as o, environmentForGate as r, requestProblem as s, workBlocks as t, seenComments as u };