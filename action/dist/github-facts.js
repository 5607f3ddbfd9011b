import { t as jsonField } from "./json-field.js";

// action/src/adapters/api-path.ts
function apiPath(...parts) {
	const texts = parts.map(String);
	if (texts.some((text) => text === "" || text === "." || text === "..")) return null;
	return `/${texts.map((text) => encodeURIComponent(text.toWellFormed())).join("/")}`;
}

// action/src/adapters/answer-fields.ts
function readAnswer(data, read) {
	const gaps = [];
	const value = read(fieldsOf(data, "", gaps));
	const [field] = gaps;
	return field === void 0 ? {
		ok: true,
		value
	} : {
		ok: false,
		field
	};
}
function fieldsOf(data, path, gaps) {
	const odd = (name) => {
		gaps.push(`${path}${name}`);
	};
	const text = (name) => {
		const value = jsonField(data, name);
		if (typeof value === "string") return value;
		odd(name);
		return "";
	};
	const items = (name) => {
		const value = jsonField(data, name);
		if (Array.isArray(value)) return value;
		odd(name);
		return [];
	};
	return {
		odd,
		text,
		has: (name) => jsonField(data, name) !== void 0 && jsonField(data, name) !== null,
		number(name) {
			const value = jsonField(data, name);
			if (Number.isSafeInteger(value)) return value;
			odd(name);
			return 0;
		},
		flag(name) {
			const value = jsonField(data, name);
			if (typeof value !== "boolean") odd(name);
			return value === true;
		},
		oneOf(name, values) {
			const value = text(name);
			const found = values.find((candidate) => candidate === value);
			if (found === void 0) odd(name);
			return found ?? values[0];
		},
		orNull: (name, read) => jsonField(data, name) === null ? null : read(name),
		inside: (name) => fieldsOf(jsonField(data, name), `${path}${name}.`, gaps),
		list: (name, read) => items(name).map((item, index) => read(fieldsOf(item, `${path}${name}[${index}].`, gaps))),
		texts(name) {
			const values = items(name);
			if (values.some((value) => typeof value !== "string")) odd(name);
			return values.filter((value) => typeof value === "string");
		}
	};
}

// action/src/adapters/ask-github.ts
const pageSize = 100;
const mostPages = 10;
async function askOne(client, path, read) {
	if (path === null) return noSuchPath;
	const answer = await client("GET", path);
	return answer.ok ? understood(answer.data, read) : failed(answer);
}
async function askAll(client, path, list, read) {
	if (path === null) return noSuchPath;
	const found = [];
	for (let page = 1; page <= mostPages; page++) {
		const answer = await client("GET", `${path}?${new URLSearchParams({
			...list.query,
			per_page: `${pageSize}`,
			page: `${page}`
		}).toString()}`);
		if (!answer.ok) return failed(answer);
		const items = readItems(answer.data, list.field, read);
		if (!items.ok) return items;
		found.push(...items.value);
		if (!answer.hasNext) return {
			ok: true,
			value: found
		};
	}
	return {
		ok: false,
		reason: "unreachable",
		message: `GitHub has more than 1000 entries at ${path}`
	};
}
async function askList(client, path, read) {
	if (path === null) return noSuchPath;
	const answer = await client("GET", path);
	return answer.ok ? readItems(answer.data, null, read) : failed(answer);
}
function readItems(data, field, read) {
	return field === null ? understood({ list: data }, (from) => from.list("list", read)) : understood(data, (from) => from.list(field, read));
}
function understood(data, read) {
	const result = readAnswer(data, read);
	return result.ok ? {
		ok: true,
		value: result.value
	} : {
		ok: false,
		reason: "unreachable",
		message: `GitHub answered without \`${result.field}\`, or with something else there`
	};
}
function failed({ status, message, limited }) {
	if (status === 404 || status === 410) return {
		ok: false,
		reason: "missing",
		message
	};
	return {
		ok: false,
		reason: status === null || status >= 500 || status === 408 || limited === true ? "unreachable" : "refused",
		message
	};
}
const noSuchPath = {
	ok: false,
	reason: "missing",
	message: "Nothing on GitHub can have this name"
};

// action/src/adapters/dispatch-workflow.ts
async function dispatchWorkflow(client, path, request) {
	if (path === null) return noSuchPath;
	const detailed = await client("POST", path, {
		...request,
		return_run_details: true
	});
	const answer = !detailed.ok && (detailed.status === 422 || detailed.status === 400) ? await client("POST", path, request) : detailed;
	if (!answer.ok) return failed(answer);
	if (answer.data === null) return {
		ok: true,
		value: null
	};
	const details = understood(answer.data, (from) => from.number("workflow_run_id"));
	return details.ok ? details : {
		ok: true,
		value: null
	};
}
async function cancelRun(client, path) {
	if (path === null) return noSuchPath;
	const answer = await client("POST", path);
	return answer.ok ? {
		ok: true,
		value: null
	} : failed(answer);
}

// action/src/adapters/read-facts.ts
function runIn(from) {
	return {
		id: from.number("id"),
		attempt: from.number("run_attempt"),
		event: from.text("event"),
		status: from.text("status"),
		conclusion: from.orNull("conclusion", from.text),
		headSha: from.text("head_sha"),
		headBranch: from.orNull("head_branch", from.text),
		path: from.text("path"),
		actor: from.inside("actor").text("login"),
		triggeringActor: from.inside("triggering_actor").text("login"),
		createdAt: from.text("created_at"),
		displayTitle: from.text("display_title")
	};
}
function approvalIn(from) {
	const { user, userType } = from.orNull("user", (name) => {
		const account = from.inside(name);
		return {
			user: account.text("login"),
			userType: account.text("type")
		};
	}) ?? {
		user: "",
		userType: ""
	};
	return {
		environments: from.list("environments", (environment) => environment.text("name")),
		state: from.oneOf("state", [
			"approved",
			"rejected",
			"pending"
		]),
		user,
		userType,
		comment: from.text("comment")
	};
}
function reviewerIn(from) {
	const type = from.oneOf("type", ["User", "Team"]);
	const reviewer = from.inside("reviewer");
	return {
		type,
		name: reviewer.text(type === "User" ? "login" : "slug"),
		id: reviewer.number("id")
	};
}
function pendingIn(from) {
	const environment = from.inside("environment");
	return {
		environment: environment.text("name"),
		environmentId: environment.number("id"),
		waitMinutes: from.number("wait_timer"),
		reviewers: from.list("reviewers", reviewerIn)
	};
}
function commentIn(from, { owner, name }) {
	const author = from.inside("user");
	const [, itsOwner = "", itsName = "", issue = ""] = /\/repos\/([^/]+)\/([^/]+)\/issues\/(\d+)$/.exec(from.text("issue_url")) ?? [];
	if (`${itsOwner}/${itsName}`.toLowerCase() !== `${owner}/${name}`.toLowerCase()) from.odd("issue_url");
	return {
		id: from.number("id"),
		issue: Number(issue),
		author: author.text("login"),
		authorType: author.text("type"),
		body: from.text("body"),
		createdAt: from.text("created_at"),
		updatedAt: from.text("updated_at"),
		association: from.text("author_association")
	};
}
function permissionIn(from) {
	return {
		permission: from.oneOf("permission", [
			"none",
			"read",
			"write",
			"admin"
		]),
		role: from.text("role_name")
	};
}
function repositoryIn(from) {
	const owner = from.inside("owner");
	return {
		defaultBranch: from.text("default_branch"),
		private: from.flag("private"),
		owner: owner.text("login"),
		ownerType: owner.text("type")
	};
}
function jobIn(from) {
	return {
		id: from.number("id"),
		name: from.text("name"),
		attempt: from.number("run_attempt"),
		status: from.text("status"),
		conclusion: from.orNull("conclusion", from.text),
		startedAt: from.text("started_at"),
		completedAt: from.orNull("completed_at", from.text),
		labels: from.texts("labels")
	};
}
function headIn(from) {
	return from.inside("commit").text("sha");
}
function isBehind(from) {
	const status = from.oneOf("status", [
		"diverged",
		"ahead",
		"behind",
		"identical"
	]);
	return status === "behind" || status === "identical";
}

// action/src/adapters/read-environment.ts
async function readEnvironment(client, path) {
	const found = await askOne(client, path, environmentIn);
	if (!found.ok) return found;
	const { policy, ...facts } = found.value;
	if (policy !== "custom") return {
		ok: true,
		value: {
			...facts,
			branchPolicy: policy
		}
	};
	const patterns = await askAll(client, `${path}/deployment-branch-policies`, {
		field: "branch_policies",
		query: {}
	}, (from) => ({
		name: from.text("name"),
		type: from.text("type")
	}));
	if (!patterns.ok) return patterns.reason === "missing" ? {
		...patterns,
		reason: "unreachable"
	} : patterns;
	return {
		ok: true,
		value: {
			...facts,
			branchPolicy: { patterns: patterns.value }
		}
	};
}
function environmentIn(from) {
	const rules = from.list("protection_rules", ruleIn);
	const reviews = rules.flatMap((rule) => rule.type === "required_reviewers" ? [rule] : []);
	if (reviews.length > 1) from.odd("protection_rules");
	const [review] = reviews;
	return {
		name: from.text("name"),
		id: from.number("id"),
		reviewers: review?.reviewers ?? null,
		preventSelfReview: review?.preventSelfReview ?? false,
		waitMinutes: Math.max(0, ...rules.map((rule) => rule.type === "wait_timer" ? rule.minutes : 0)),
		policy: from.orNull("deployment_branch_policy", (name) => policyIn(from, name)) ?? "none",
		adminsBypass: from.has("can_admins_bypass") ? from.flag("can_admins_bypass") : null
	};
}
function ruleIn(from) {
	switch (from.text("type")) {
		case "required_reviewers": return {
			type: "required_reviewers",
			reviewers: from.list("reviewers", reviewerIn),
			preventSelfReview: from.has("prevent_self_review") && from.flag("prevent_self_review")
		};
		case "wait_timer": return {
			type: "wait_timer",
			minutes: from.number("wait_timer")
		};
		default: return { type: "other" };
	}
}
function policyIn(from, name) {
	const policy = from.inside(name);
	const isProtected = policy.flag("protected_branches");
	if (isProtected === policy.flag("custom_branch_policies")) policy.odd("custom_branch_policies");
	return isProtected ? "protected" : "custom";
}

// action/src/adapters/github-facts.ts
function githubFacts(client, repository) {
	const [owner = "", name = ""] = repository.split("/");
	const at = (...parts) => apiPath("repos", owner, name, ...parts);
	const run = (id) => at("actions", "runs", id);
	return {
		run: (id, attempt) => askOne(client, attempt === void 0 ? run(id) : at("actions", "runs", id, "attempts", attempt), runIn),
		runs: ({ workflow, status }) => askAll(client, workflow === void 0 ? at("actions", "runs") : at("actions", "workflows", workflow, "runs"), {
			field: "workflow_runs",
			query: status === void 0 ? {} : { status }
		}, runIn),
		approvals: (runId) => askList(client, at("actions", "runs", runId, "approvals"), approvalIn),
		pendingDeployments: (runId) => askList(client, at("actions", "runs", runId, "pending_deployments"), pendingIn),
		environment: (environment) => readEnvironment(client, at("environments", environment)),
		comment: (id) => askOne(client, at("issues", "comments", id), (from) => commentIn(from, {
			owner,
			name
		})),
		permission: (login) => askOne(client, at("collaborators", login, "permission"), permissionIn),
		repository: () => askOne(client, at(), repositoryIn),
		async branchHas(branch, commit) {
			const head = await askOne(client, at("branches", branch), headIn);
			if (!head.ok) return head;
			if (head.value === commit) return {
				ok: true,
				value: true
			};
			return askOne(client, at("compare", `${head.value}...${commit}`), isBehind);
		},
		jobs: (runId) => askAll(client, at("actions", "runs", runId, "jobs"), {
			field: "jobs",
			query: { filter: "latest" }
		}, jobIn),
		dispatch: (workflowFile, ref, inputs) => dispatchWorkflow(client, at("actions", "workflows", workflowFile, "dispatches"), {
			ref,
			inputs
		}),
		cancel: (runId) => cancelRun(client, at("actions", "runs", runId, "cancel"))
	};
}

export { noSuchPath as a, failed as i, askAll as n, understood as o, askOne as r, apiPath as s, githubFacts as t };