import { t as githubClient } from "./github-client.js";
import { t as Failure } from "./failure.js";
import { a as noSuchPath, i as failed, n as askAll, r as askOne, s as apiPath, t as githubFacts } from "./github-facts.js";
import { n as findToken, t as findRepository } from "./github-access.js";

// action/src/github/environment-differences.ts
function createdWith({ kind, reviewers, defaultBranch }) {
	const line = (setting, after) => ({
		setting,
		before: null,
		after,
		byHand: null,
		advice: false
	});
	return [
		line("reviewers", reviewersText(reviewers)),
		...kind === "open" ? [] : [line("self_review", selfReviewText(kind === "gate"))],
		line("branch_policy", onlyText(defaultBranch))
	];
}
function differencesOf(now, goal) {
	const { kind, reviewers, defaultBranch, page } = goal;
	const present = now.reviewers ?? [];
	const found = [];
	const add = (setting, before, after, more = {}) => {
		found.push({
			setting,
			before,
			after,
			byHand: null,
			advice: false,
			...more
		});
	};
	if (kind === "open" && present.length > 0) add("reviewers", reviewersText(present), reviewersText([]), { byHand: `Other workflows may rely on these reviewers, so they are not taken away here: name another environment in the runbooks, or remove them on ${page}` });
	else if (!sameReviewers(present, reviewers)) add("reviewers", reviewersText(present), reviewersText(reviewers));
	const prevent = kind === "gate";
	if (kind !== "open" && now.preventSelfReview !== prevent) add("self_review", selfReviewText(now.preventSelfReview), selfReviewText(prevent));
	const patterns = patternsOf(now);
	const [only] = patterns;
	if (patterns.length !== 1 || only === void 0 || !isBranch(only, defaultBranch)) add("branch_policy", policyText(now), onlyText(defaultBranch));
	if (now.waitMinutes > 0) add("wait_timer", `${now.waitMinutes} minutes`, "none", {
		byHand: `Each job waits that long; if that is not meant, remove it on ${page}`,
		advice: true
	});
	if (now.adminsBypass === true && kind !== "open") add("admin_bypass", "allowed", "not allowed", {
		byHand: `GitHub's API cannot change it: untick “Allow administrators to bypass” on ${page}`,
		advice: true
	});
	return found;
}
function patternsOf(now) {
	return now === null || typeof now.branchPolicy === "string" ? [] : now.branchPolicy.patterns;
}
function isBranch({ name, type }, branch) {
	return name === branch && type === "branch";
}
function sameReviewers(one, other) {
	const keys = (list) => [...new Set(list.map(({ type, id }) => `${type} ${id}`))].sort().join("\n");
	return keys(one) === keys(other);
}
function reviewersText(reviewers) {
	const names = reviewers.map(({ type, name }) => type === "Team" ? `team ${name}` : name).sort();
	return names.length === 0 ? "nobody" : names.join(", ");
}
function selfReviewText(prevented) {
	return prevented ? "prevented" : "allowed";
}
function policyText({ branchPolicy }) {
	if (branchPolicy === "none") return "every branch";
	if (branchPolicy === "protected") return "protected branches";
	const names = branchPolicy.patterns.map(({ name, type }) => type === "branch" ? name : `${type} ${name}`);
	return names.length === 0 ? "no branch at all" : names.join(", ");
}
function onlyText(branch) {
	return `only ${branch}`;
}

// action/src/github/environment-plan.ts
function environmentPlan({ wanted, found, reviewers, defaultBranch, page }) {
	const { name, kind } = wanted;
	const nothing = {
		name,
		kind,
		action: "none",
		differences: [],
		body: null,
		addBranch: null,
		removePolicies: [],
		problem: null
	};
	if (wanted.fault !== null) return {
		...nothing,
		action: "refused",
		problem: wanted.fault
	};
	if (!reviewers.ok) {
		const action = reviewers.reason === "unreachable" ? "unknown" : "refused";
		const hint = action === "unknown" ? "Try again later" : "Correct `approvers` in `runbooks/config.yaml`; until then nothing is changed";
		return {
			...nothing,
			action,
			problem: {
				message: reviewers.message,
				hint
			}
		};
	}
	if (!found.ok && found.reason !== "missing") {
		const hint = found.reason === "refused" ? "The token must be able to read Actions and Environments of the repository" : "Try again later";
		return {
			...nothing,
			action: "unknown",
			problem: {
				message: found.message,
				hint
			}
		};
	}
	const now = found.ok ? found.value : null;
	const goal = {
		kind,
		reviewers: reviewers.value,
		defaultBranch,
		page
	};
	const patterns = patternsOf(now);
	const differences = now === null ? createdWith(goal) : differencesOf(now, goal);
	if (!differences.some(({ byHand, advice }) => byHand === null && !advice)) return {
		...nothing,
		differences
	};
	const isRight = (pattern) => isBranch(pattern, defaultBranch);
	return {
		...nothing,
		action: now === null ? "create" : "change",
		differences,
		body: needsBody(now, differences) ? bodyFor(now, goal) : null,
		addBranch: patterns.some(isRight) ? null : defaultBranch,
		removePolicies: patterns.filter((pattern) => !isRight(pattern))
	};
}
function differs({ action, differences }) {
	return action !== "none" || differences.some(({ advice }) => !advice);
}
function needsBody(now, differences) {
	return now === null || typeof now.branchPolicy === "string" || differences.some(({ setting, byHand, advice }) => setting !== "branch_policy" && byHand === null && !advice);
}
function bodyFor(now, { kind, reviewers }) {
	const asked = kind === "open" ? now?.reviewers ?? [] : reviewers;
	return {
		wait_timer: now?.waitMinutes ?? 0,
		prevent_self_review: kind === "open" ? now?.preventSelfReview ?? false : kind === "gate",
		reviewers: asked.length === 0 ? null : asked.map(({ type, id }) => ({
			type,
			id
		})),
		deployment_branch_policy: {
			protected_branches: false,
			custom_branch_policies: true
		}
	};
}

// action/src/commands/environment-states.ts
async function planEnvironments(wanted, { facts, admin, defaultBranch, owner, page }) {
	const known = /* @__PURE__ */ new Map();
	const once = (name, ask) => {
		const asked = known.get(name.toLowerCase()) ?? ask();
		known.set(name.toLowerCase(), asked);
		return asked;
	};
	const plans = [];
	for (const one of wanted) {
		const reviewers = one.fault === null ? await reviewersOf(one) : [];
		plans.push(environmentPlan({
			wanted: one,
			found: one.fault === null ? await facts.environment(one.name) : notAsked,
			reviewers: together(reviewers),
			defaultBranch,
			page
		}));
	}
	return plans;
	function reviewersOf({ users, teams }) {
		return Promise.all([...users.map(async (login) => named(await once(login, () => admin.user(login)), unknownUser(login))), ...teams.map(async (team) => team.toLowerCase().startsWith(`${owner.toLowerCase()}/`) ? named(await once(team, () => admin.team(team)), unknownTeam(team)) : foreignTeam(team, owner))]);
	}
}
function stateOf(plan, page) {
	const { name, kind, action, differences, problem } = plan;
	return {
		name,
		kind,
		action,
		changes: differences.map(({ setting, before, after, byHand }) => ({
			setting,
			before,
			after,
			by_hand: byHand !== null,
			message: messageOf(setting, before, after),
			hint: byHand
		})),
		result: null,
		message: problem?.message ?? null,
		hint: problem?.hint ?? null,
		url: page
	};
}
function messageOf(setting, before, after) {
	const name = setting.replaceAll("_", " ");
	return before === null ? `Expected ${name}: ${after}` : `Unexpected ${name}: ${before}, expected ${after}`;
}
const notAsked = {
	ok: false,
	reason: "missing",
	message: ""
};
function together(all) {
	const failed = all.flatMap((fact) => fact.ok ? [] : [fact]);
	const [first] = failed;
	if (first === void 0) return {
		ok: true,
		value: all.flatMap((fact) => fact.ok ? [fact.value] : [])
	};
	const certain = failed.filter(({ reason }) => reason !== "unreachable");
	const said = certain.length === 0 ? failed : certain;
	return {
		ok: false,
		reason: said[0]?.reason ?? "unreachable",
		message: said.map(({ message }) => message).join("; ")
	};
}
function named(fact, missing) {
	return fact.ok || fact.reason !== "missing" ? fact : {
		...fact,
		message: missing
	};
}
function unknownUser(login) {
	return `\`${login}\` is no person on GitHub`;
}
function unknownTeam(team) {
	return `\`${team}\` is no team that the token can see (read:org)`;
}
function foreignTeam(team, owner) {
	return {
		ok: false,
		reason: "missing",
		message: `\`${team}\` is no team of \`${owner}\`, who owns the repository`
	};
}

// action/src/adapters/github-admin.ts
function githubAdmin(client, repository) {
	const [owner = "", repo = ""] = repository.split("/");
	const at = (...parts) => apiPath("repos", owner, repo, "environments", ...parts);
	const policies = (environment) => at(environment, "deployment-branch-policies");
	const send = async (method, path, body, isFine = () => false) => {
		if (path === null) return noSuchPath;
		const answer = await client(method, path, body);
		return answer.ok || isFine(answer) ? {
			ok: true,
			value: null
		} : failed(answer);
	};
	return {
		async user(login) {
			const found = await askOne(client, apiPath("users", login), (from) => ({
				kind: from.text("type"),
				reviewer: {
					type: "User",
					name: from.text("login"),
					id: from.number("id")
				}
			}));
			if (!found.ok) return found;
			return found.value.kind === "User" ? {
				ok: true,
				value: found.value.reviewer
			} : {
				ok: false,
				reason: "missing",
				message: `\`${login}\` is no person`
			};
		},
		team: (name) => {
			const [organisation = "", slug = ""] = name.split("/");
			return askOne(client, apiPath("orgs", organisation, "teams", slug), (from) => ({
				type: "Team",
				name: from.text("slug"),
				id: from.number("id")
			}));
		},
		putEnvironment: (name, body) => send("PUT", at(name), body),
		branchPolicies: (environment) => askAll(client, policies(environment), {
			field: "branch_policies",
			query: {}
		}, (from) => ({
			id: from.number("id"),
			name: from.text("name"),
			type: from.text("type")
		})),
		addBranch: (environment, branch) => send("POST", policies(environment), {
			name: branch,
			type: "branch"
		}, ({ status }) => status === 303),
		removePolicy: (environment, id) => send("DELETE", at(environment, "deployment-branch-policies", id), void 0, ({ status }) => status === 404)
	};
}

// action/src/adapters/github-settings.ts
function githubSettings(client, repository) {
	const [owner = "", repo = ""] = repository.split("/");
	const at = (...parts) => apiPath("repos", owner, repo, ...parts);
	const secrets = (...parts) => askAll(client, at(...parts), {
		field: "secrets",
		query: {}
	}, (from) => from.text("name"));
	return {
		rules: (branch) => askAll(client, at("rules", "branches", branch), {
			field: null,
			query: {}
		}, ruleIn),
		branch: (name) => askOne(client, at("branches", name), (from) => ({ isProtected: from.flag("protected") })),
		protection: (branch) => askOne(client, at("branches", branch, "protection"), protectionIn),
		repositorySecrets: () => secrets("actions", "secrets"),
		organizationSecrets: () => secrets("actions", "organization-secrets"),
		environmentSecrets: (environment) => secrets("environments", environment, "secrets"),
		pages: () => askOne(client, at("pages"), (from) => ({ buildType: from.has("build_type") ? from.text("build_type") : null })),
		labels: () => askAll(client, at("labels"), {
			field: null,
			query: {}
		}, (from) => from.text("name")),
		runners: () => askAll(client, at("actions", "runners"), {
			field: "runners",
			query: {}
		}, (from) => ({
			name: from.text("name"),
			online: from.text("status") === "online",
			labels: from.list("labels", (label) => label.text("name"))
		})),
		actionsEnabled: () => askOne(client, at("actions", "permissions"), (from) => from.flag("enabled")),
		workflowPermissions: () => askOne(client, at("actions", "permissions", "workflow"), (from) => ({
			writes: from.text("default_workflow_permissions") === "write",
			approvesPullRequests: from.flag("can_approve_pull_request_reviews")
		})),
		codeOwnersErrors: () => askOne(client, at("codeowners", "errors"), (from) => from.list("errors", (error) => ({
			line: error.number("line"),
			message: error.text("message").split("\n", 1)[0] ?? ""
		}))),
		organizationPlan: (organization) => askOne(client, apiPath("orgs", organization), planIn),
		ownPlan: () => askOne(client, "/user", (from) => ({
			login: from.text("login"),
			plan: planIn(from)
		}))
	};
}
function ruleIn(from) {
	const type = from.text("type");
	const parameters = from.inside("parameters");
	return {
		type,
		codeOwners: type === "pull_request" && parameters.flag("require_code_owner_review"),
		checks: type === "required_status_checks" ? parameters.list("required_status_checks", (check) => check.text("context")) : []
	};
}
function protectionIn(from) {
	const within = (name, read) => from.has(name) ? read(from.inside(name)) : null;
	const reviews = within("required_pull_request_reviews", (inner) => ({ codeOwners: inner.has("require_code_owner_reviews") && inner.flag("require_code_owner_reviews") }));
	return {
		pullRequest: reviews !== null,
		codeOwners: reviews?.codeOwners === true,
		checks: within("required_status_checks", (inner) => inner.texts("contexts")) ?? [],
		allowsForcePush: within("allow_force_pushes", (inner) => inner.flag("enabled")) ?? false,
		allowsDeletion: within("allow_deletions", (inner) => inner.flag("enabled")) ?? false
	};
}
function planIn(from) {
	return from.has("plan") ? from.inside("plan").text("name") : null;
}

// action/src/commands/open-github.ts
const patience = 2e4;
async function openGithub({ root, variable, now, sleep }) {
	const { repository: name, apiUrl, serverUrl } = await findRepository(root, variable);
	const found = await findToken({ serverUrl }, {
		root,
		variable
	});
	if (found === null) throw new Failure("missing-input", "There is no token to ask GitHub with", "Log in with `gh auth login`, or set GH_TOKEN to the token of a person who administers the repository");
	const client = githubClient({
		apiUrl,
		token: found.token,
		now: () => Date.parse(now()),
		sleep,
		patience
	});
	const facts = githubFacts(client, name);
	const about = await facts.repository();
	if (!about.ok) {
		const isDown = about.reason === "unreachable";
		throw new Failure(isDown ? "unreadable" : "refused", `The repository ${name} cannot be read: ${about.message}`, isDown ? "Try again later" : `Look at its name, and whether the token (of ${found.from}) may read it`);
	}
	return {
		name,
		serverUrl,
		about: about.value,
		page: (path) => `${serverUrl}/${name}/${path}`,
		facts,
		admin: githubAdmin(client, name),
		settings: githubSettings(client, name)
	};
}

export { differs as i, planEnvironments as n, stateOf as r, openGithub as t };