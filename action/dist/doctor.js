import { t as visible } from "./visible.js";
import { t as noFields } from "./no-fields.js";
import { t as counted } from "./step-facts.js";
import { t as Failure } from "./failure.js";
import { r as readSourceFile } from "./read-source-file.js";
import { a as workflowLists, c as secretsOf, i as staleWords, n as executeWorkflow, o as workflowRegions, s as readsName, t as channelSecrets$1 } from "./workflow-lists.js";
import { t as require_dist } from "./dist3.js";
import { i as differs, n as planEnvironments, t as openGithub } from "./open-github.js";
import { t as wantedEnvironments } from "./wanted-environments.js";
import { n as breakGlassLabel } from "./break-glass-issue.js";
import { t as executionLabel } from "./issue-page.js";
import { i as rehearsalLabel, n as reviewLabel } from "./review-issues.js";
import { n as someFail } from "./finding-counts.js";
import { readdirSync } from "node:fs";
import { join, sep } from "node:path";
import { execFile } from "node:child_process";

// action/src/adapters/tool-versions.ts
function toolVersion(program) {
	return new Promise((done) => {
		const options = {
			timeout: 1e4,
			encoding: "utf8",
			env: {
				...process.env,
				LC_ALL: "C"
			}
		};
		execFile(program, ["--version"], options, (error, stdout) => {
			done(error === null ? /\d+(?:\.\d+)+/.exec(stdout)?.[0] ?? null : null);
		});
	});
}

// action/src/report/doctor-text.ts
function doctorText(sections, palette) {
	return sections.filter(({ points }) => points.length > 0).flatMap(({ title, points }) => [
		palette.strong(title),
		...points.flatMap((point) => linesOf(point, palette)),
		""
	]);
}
function linesOf({ state, severity, about, message, mend, permission }, palette) {
	const text = `${palette.strong(visible(about))}: ${visible(message)}`;
	switch (state) {
		case "ok": return [`  ${palette.good("✓")} ${text}`];
		case "unknown": return [`  ${palette.info("?")} ${text}`, ...permission === null ? [] : [`      ${palette.info("needs:")} ${visible(permission)}`]];
		case "failing": {
			const [sign, style] = looks[severity];
			return [`  ${palette[style](sign)} ${text}`, ...mend === null ? [] : [`      ${palette.info("mend:")} ${visible(mend)}`]];
		}
		default: return state;
	}
}
const looks = {
	error: ["✗", "bad"],
	warning: ["!", "warn"],
	info: ["i", "info"]
};

// action/src/commands/doctor/doctor-check.ts
function ok(about, message) {
	return {
		about,
		state: "ok",
		severity: "info",
		message,
		mend: null,
		permission: null
	};
}
function failing(about, severity, message, mend) {
	return {
		about,
		state: "failing",
		severity,
		message,
		mend,
		permission: null
	};
}
function unknown(about, fact, permission) {
	const isRight = fact.reason !== "unreachable";
	return {
		about,
		state: "unknown",
		severity: "info",
		message: fact.message,
		mend: null,
		permission: isRight ? permission : null
	};
}

// action/src/commands/doctor/actions-permissions.ts
const actionsPermissions = {
	id: "actions-permissions",
	title: "What Actions may do",
	online: async ({ settings, page }) => {
		const mend = page("settings/actions");
		const permission = "Administration: read";
		const enabled = await settings.actionsEnabled();
		const found = await settings.workflowPermissions();
		return [!enabled.ok ? unknown("Actions", enabled, permission) : enabled.value ? ok("Actions", "enabled") : failing("Actions", "error", "Actions are switched off, so nothing can run", mend), ...found.ok ? [found.value.writes ? failing("GITHUB_TOKEN", "warning", "A workflow that asks for nothing gets a token that may write", mend) : ok("GITHUB_TOKEN", "may only read unless a workflow asks for more"), found.value.approvesPullRequests ? failing("pull requests", "error", "Actions may create and approve pull requests, so a workflow could agree to a change", mend) : ok("pull requests", "Actions may not approve them")] : [unknown("GITHUB_TOKEN", found, permission)]];
	}
};

// action/src/commands/doctor/channel-secrets.ts
const channelSecrets = {
	id: "channel-secrets",
	title: "Secrets of channels",
	online: async ({ repository, settings, about }) => {
		const wanted = [...new Set(channelSecrets$1(repository.config))];
		if (wanted.length === 0) return [];
		const own = await settings.repositorySecrets();
		if (!own.ok) return [unknown("channels", own, "Secrets: read")];
		const shared = about.ownerType === "Organization" ? await settings.organizationSecrets() : null;
		const held = new Set([...own.value, ...shared?.ok === true ? shared.value : []].map((name) => name.toUpperCase()));
		return wanted.map((name) => held.has(name.toUpperCase()) ? ok(name, "present") : failing(name, "warning", "It is missing, so its channel tells nobody", `gh secret set ${name}`));
	}
};

// action/src/github/code-owners.ts
const codeOwnersPaths = [
	".github/CODEOWNERS",
	"CODEOWNERS",
	"docs/CODEOWNERS"
];
function readCodeOwners(text) {
	return text.split(/\r?\n/).flatMap((whole, index) => {
		const [pattern = "", ...owners] = whole.replace(/(?:^|\s)#.*$/, "").trim().split(/\s+/);
		return pattern === "" ? [] : [{
			line: index + 1,
			pattern,
			owners
		}];
	});
}
function ownersOf(path, patterns) {
	return patterns.findLast(({ pattern }) => expressionOf(pattern).test(path))?.owners ?? [];
}
function expressionOf(pattern) {
	const inner = pattern.replace(/^\//, "").replace(/\/$/, "");
	const isAnchored = pattern.startsWith("/") || inner.includes("/");
	const body = inner.split("/").map((part) => part === "**" ? "**" : partExpression(part)).join("/").replaceAll("**/", "(?:.*/)?").replaceAll("/**", "/.*").replaceAll("**", ".*");
	const isShallow = isAnchored && inner.endsWith("/*");
	const tail = pattern.endsWith("/") ? "/.*" : isShallow ? "" : "(?:/.*)?";
	return new RegExp(`^${isAnchored ? "" : "(?:.*/)?"}${body}${tail}$`);
}
function partExpression(part) {
	return part.replaceAll(/[.+^${}()|[\]\\]/g, String.raw`\$&`).replaceAll("*", "[^/]*").replaceAll("?", "[^/]");
}

// action/src/commands/doctor/code-owner-names.ts
const codeOwnerNames = {
	id: "code-owner-names",
	title: "Names of code owners",
	online: async ({ settings, page, about, text }) => {
		const path = codeOwnersPaths.find((one) => text(one) !== null);
		if (path === void 0) return [];
		const found = await settings.codeOwnersErrors();
		if (!found.ok) return [unknown(path, found, "Contents: read")];
		const mend = page(`blob/${about.defaultBranch}/${path}`);
		return found.value.length === 0 ? [ok(path, `GitHub understands every line of it on ${about.defaultBranch}`)] : found.value.map(({ line, message }) => failing(`${path}:${line}`, "error", message, mend));
	}
};

// action/src/commands/doctor/code-owners.ts
const guarded = [
	[
		"runbooks/",
		"runbooks/any.yaml",
		"what runs on production"
	],
	[
		"runbooks/config.yaml",
		"runbooks/config.yaml",
		"who may approve"
	],
	[
		".github/",
		".github/workflows/execute-runbook.yml",
		"which rights a job has"
	],
	[
		".github/CODEOWNERS",
		".github/CODEOWNERS",
		"who must agree"
	],
	[
		"action/",
		"action/dist/index.js",
		"the engine itself"
	]
];
const codeOwners = {
	id: "code-owners",
	title: "Code owners",
	local: async ({ text }) => {
		const path = codeOwnersPaths.find((one) => text(one) !== null);
		if (path === void 0) return [failing("CODEOWNERS", "error", "There is none, so nobody in particular must agree to a change", "Write `.github/CODEOWNERS`: `/runbooks/ @ORG/TEAM`, and the same for `/.github/` and `/action/`")];
		const patterns = readCodeOwners(text(path) ?? "");
		return guarded.map(([folder, file, what]) => {
			const owners = ownersOf(file, patterns);
			return owners.length > 0 ? ok(folder, `owned by ${owners.join(", ")}`) : failing(folder, "error", `Nobody owns it: ${what}`, `Add to \`${path}\`: \`/${folder} @ORG/TEAM\``);
		});
	}
};

// action/src/github/branch-rules.ts
var import_dist = require_dist();
function branchRules(rules, protection) {
	const has = (type) => rules.some((rule) => rule.type === type);
	const checks = [...rules.flatMap((rule) => rule.checks), ...protection?.checks ?? []];
	const pullRequest = has("pull_request") || protection?.pullRequest === true;
	const blocking = rules.flatMap(({ type }) => refusing.has(type) ? [type] : []);
	return {
		pullRequest,
		codeOwners: rules.some((rule) => rule.codeOwners) || protection?.codeOwners === true,
		checks: [...new Set(checks)],
		blocksForcePush: has("non_fast_forward") || protection?.allowsForcePush === false,
		blocksDeletion: has("deletion") || protection?.allowsDeletion === false,
		blocksPush: [.../* @__PURE__ */ new Set([
			...blocking,
			...protection?.pullRequest === true ? ["pull_request"] : [],
			...(protection?.checks.length ?? 0) > 0 ? ["required_status_checks"] : []
		])]
	};
}
const refusing = /* @__PURE__ */ new Set([
	"pull_request",
	"required_status_checks",
	"required_signatures",
	"required_deployments",
	"update",
	"creation",
	"workflows",
	"merge_queue"
]);

// action/src/commands/doctor/rules-of.ts
async function rulesOf({ settings }, name) {
	const rules = await settings.rules(name);
	if (!rules.ok) return rules;
	const older = await olderProtection(await settings.branch(name), () => settings.protection(name));
	return {
		ok: true,
		value: {
			rules: branchRules(rules.value, older?.ok === true ? older.value : null),
			hidden: older !== null && !older.ok && older.reason !== "missing" ? older : null
		}
	};
}
async function olderProtection(branch, read) {
	if (!branch.ok) return branch.reason === "missing" ? null : branch;
	return branch.value.isProtected ? read() : null;
}
function untoldRules(branch, found) {
	return isNotInPlan(found.message) ? failing(branch, "error", `No rule can guard it: ${found.message}`, "Make the repository public, or move to a plan with rules") : unknown(branch, found, "Metadata: read");
}
function isNotInPlan(message) {
	return /upgrade to github/i.test(message);
}

// action/src/commands/doctor/default-branch-rules.ts
const defaultBranchRules = {
	id: "default-branch-rules",
	title: "Rules on the default branch",
	online: async (world) => {
		const { about, page } = world;
		const branch = about.defaultBranch;
		const found = await rulesOf(world, branch);
		const mend = page("settings/rules");
		if (!found.ok) return [untoldRules(branch, found)];
		const { rules, hidden } = found.value;
		const points = pointsOf$2(rules, {
			branch,
			mend,
			checks: checkNames(world)
		});
		return hidden === null ? points : points.map((point) => point.state === "failing" ? {
			...unknown(branch, hidden, "Administration: read"),
			message: `${point.message}, or only in the branch protection, which the token may not read`
		} : point);
	}
};
function pointsOf$2(rules, { branch, mend, checks }) {
	const wanted = checks.find((name) => rules.checks.includes(name));
	return [
		rules.pullRequest ? ok(branch, "a change needs a pull request") : failing(branch, "error", "A change needs no pull request, so anybody with write access decides what runs", mend),
		rules.codeOwners ? ok(branch, "a code owner must agree") : failing(branch, "error", "No code owner has to agree to a change", mend),
		wanted === void 0 ? failing(branch, "error", `The status check \`${checks[0] ?? ""}\` of check-runbooks is not required, so a runbook with errors can be merged`, mend) : ok(branch, `the status check \`${wanted}\` is required`),
		rules.blocksForcePush ? ok(branch, "force pushes are blocked") : failing(branch, "error", "Force pushes are not blocked, so commits that executions name can vanish", mend),
		rules.blocksDeletion ? ok(branch, "it cannot be deleted") : failing(branch, "warning", "It can be deleted", mend)
	];
}
function checkNames({ text }) {
	const workflow = text(".github/workflows/check-runbooks.yml");
	if (workflow === null) return ["check"];
	try {
		const { jobs = {} } = (0, import_dist.parse)(workflow);
		const names = Object.entries(jobs).map(([id, job]) => job?.name ?? id);
		return [
			...names,
			...names.map((name) => `check-runbooks / ${name}`),
			"check-runbooks"
		];
	} catch {
		return ["check"];
	}
}

// action/src/commands/doctor/environments-as-planned.ts
const environmentsAsPlanned = {
	id: "environments",
	title: "Environments",
	online: async (world) => {
		const { repository, about, page } = world;
		const runbooks = [...repository.runbooks].map(({ runbook }) => runbook);
		const wanted = wantedEnvironments(repository.config, runbooks);
		if (wanted.length === 0) return [ok("environments", "None is named by a runbook or the settings")];
		const { defaultBranch, owner } = about;
		const place = {
			...world,
			defaultBranch,
			owner,
			page: page("settings/environments")
		};
		return (await planEnvironments(wanted, place)).flatMap((plan) => pointsOf$1(plan, world));
	}
};
function pointsOf$1(plan, { program, page, about }) {
	const { name, action, problem, differences } = plan;
	const apply = `${program} environments apply`;
	const advice = differences.flatMap(({ advice: only, byHand, setting, before }) => only ? [failing(name, "info", `${setting.replaceAll("_", " ")}: ${before}`, byHand ?? apply)] : []);
	if (action === "unknown") return [{
		about: name,
		state: "unknown",
		severity: "info",
		message: problem?.message ?? "",
		mend: null,
		permission: "Actions: read, and Environments: read"
	}];
	if (problem !== null) return [failing(name, "error", problem.message, problem.hint)];
	if (action === "create") return [failing(name, "error", "It does not exist: a job that names it would make one without any rule", apply)];
	if (!differs(plan)) return [ok(name, `asks whom it should, and only ${about.defaultBranch} may use it`), ...advice];
	return [...differences.filter((difference) => !difference.advice).map(({ setting, before, after, byHand }) => failing(name, "error", `Unexpected ${setting.replaceAll("_", " ")}: ${before}, expected ${after}`, byHand === null ? apply : `By hand: ${page("settings/environments")}`)), ...advice];
}

// action/src/commands/doctor/journal-branch.ts
const branch = "runbook-journal";
const journalBranch = {
	id: "journal-branch",
	title: "The journal branch",
	online: async (world) => {
		const { settings, page } = world;
		const mend = page("settings/rules");
		const found = await rulesOf(world, branch);
		return [...existing(await settings.branch(branch)), ...rulePoints(found, mend)];
	}
};
function existing(found) {
	if (found.ok) return [ok(branch, "it exists")];
	return found.reason === "missing" ? [ok(branch, "it does not exist yet: the first execution makes it")] : [unknown(branch, found, "Contents: read")];
}
function rulePoints(found, mend) {
	if (!found.ok) return [untoldRules(branch, found)];
	const { rules, hidden } = found.value;
	const points = [
		rules.blocksForcePush ? ok(branch, "force pushes are blocked") : failing(branch, "error", "Force pushes are not blocked, so what happened can be rewritten by anybody with write access", mend),
		rules.blocksDeletion ? ok(branch, "it cannot be deleted") : failing(branch, "error", "It can be deleted, and every journal with it", mend),
		...rules.blocksPush.length === 0 ? [ok(branch, "events can be pushed")] : [failing(branch, "error", `A rule refuses plain pushes (${rules.blocksPush.join(", ")}), so no event could be recorded and every execution would stop`, `Leave \`${branch}\` out of that rule: ${mend}`)]
	];
	return hidden === null ? points : points.map((point) => point.state === "ok" ? point : unknown(branch, hidden, "Administration: read"));
}

// action/src/commands/doctor/labels.ts
const wanted = [
	executionLabel,
	reviewLabel,
	rehearsalLabel
];
const labels = {
	id: "labels",
	title: "Labels of issues",
	online: async ({ settings, repository }) => {
		const found = await settings.labels();
		if (!found.ok) return [unknown("labels", found, "Issues: read")];
		const present = new Set(found.value.map((name) => name.toLowerCase()));
		const glass = repository.config.break_glass === void 0 ? [] : [breakGlassLabel];
		return [...wanted, ...glass].map((name) => present.has(name) ? ok(name, "present") : failing(name, "info", "Not there yet: the first issue makes it, without a colour or description", `gh label create ${name}`));
	}
};

// action/src/commands/doctor/local-tools.ts
const tools = [
	{
		program: "node",
		least: "20.19",
		why: "the engine itself",
		mend: "https://nodejs.org/en/download",
		optional: false
	},
	{
		program: "git",
		least: "2.32",
		why: "the journal branch, and `check --base`",
		mend: "https://git-scm.com/downloads",
		optional: false
	},
	{
		program: "bash",
		least: "4.0",
		why: "the commands of runbooks; that of macOS is older: `brew install bash`",
		mend: "https://www.gnu.org/software/bash/",
		optional: false
	},
	{
		program: "shellcheck",
		least: "0.7",
		why: "more findings of `lint`",
		mend: "https://www.shellcheck.net/",
		optional: true
	}
];
const localTools = {
	id: "local-tools",
	title: "Programs on this machine",
	local: ({ version }) => Promise.all(tools.map(async (tool) => point(tool, await version(tool.program))))
};
function point({ program, least, why, mend, optional }, version) {
	const weight = optional ? "info" : "error";
	if (version === null) return failing(program, weight, `Not found: ${why}`, mend);
	return isOlder(version, least) ? failing(program, optional ? "info" : "warning", `${version}, expected ${least} or newer: ${why}`, mend) : ok(program, version);
}
function isOlder(version, least) {
	const [one, other] = [version, least].map((text) => text.split(".").map(Number));
	for (const [index, wanted] of (other ?? []).entries()) {
		const had = one?.[index] ?? 0;
		if (had !== wanted) return had < wanted;
	}
	return false;
}

// action/src/commands/doctor/pages-source.ts
const workflow = ".github/workflows/publish-docs.yml";
const pagesSource = {
	id: "pages-source",
	title: "The documentation site",
	online: async ({ settings, page, text }) => {
		if (text(workflow) === null) return [ok("Pages", `not used: there is no \`${workflow}\``)];
		const found = await settings.pages();
		const mend = page("settings/pages");
		if (!found.ok) return found.reason === "missing" ? [failing("Pages", "warning", "Pages is not switched on, so no site is published", `Choose “GitHub Actions” as the source: ${mend}`)] : [unknown("Pages", found, "Pages: read")];
		return found.value.buildType === "workflow" ? [ok("Pages", "published by the workflow")] : [failing("Pages", "warning", "Pages is built from a branch, not by the workflow", `Choose “GitHub Actions” as the source: ${mend}`)];
	}
};

// action/src/commands/doctor/pinned-actions.ts
const pinnedActions = {
	id: "pinned-actions",
	title: "Actions by full commit",
	local: async ({ files, text }) => {
		const read = files(".github").filter((path) => /^\.github\/(?:workflows\/[^/]+\.ya?ml|actions\/(?:.+\/)?action\.ya?ml)$/.test(path));
		const uses = read.flatMap((path) => usesIn(text(path) ?? "").map((one) => ({
			path,
			...one
		})));
		const loose = uses.filter(({ name }) => !isPinned(name));
		if (loose.length === 0) return [ok(".github/", `${uses.length} uses in ${read.length} files, each by its full commit or of this repository`)];
		return loose.map(({ path, line, name }) => failing(`${path}:${line}`, "warning", `\`${name}\` is named by a tag or branch, which can be moved to other code`, `Name the full commit of a release, with the version behind it: \`${name.replace(/@.*$/, "")}@<40 hex digits> # <version>\``));
	}
};
function isPinned(name) {
	if (name.startsWith("./") || name.startsWith("$/")) return true;
	return name.startsWith("docker://") ? /@sha256:[0-9a-f]{64}$/.test(name) : /@[0-9a-f]{40}$/.test(name);
}
function usesIn(text) {
	const lines = new import_dist.LineCounter();
	const document = (0, import_dist.parseDocument)(text, { lineCounter: lines });
	const found = [];
	(0, import_dist.visit)(document, { Pair: (_, { key, value }) => {
		if (!(0, import_dist.isScalar)(key) || key.value !== "uses" || !(0, import_dist.isScalar)(value)) return;
		if (typeof value.value !== "string") return;
		found.push({
			name: value.value,
			line: lines.linePos(value.range?.[0] ?? 0).line
		});
	} });
	return found;
}

// action/src/commands/doctor/plan-limits.ts
const about = "required reviewers";
const planLimits = {
	id: "plan-limits",
	title: "What the plan allows",
	online: async (world) => {
		const { about: facts, isServer } = world;
		if (!facts.private) return [ok(about, "Available: the repository is public")];
		if (isServer) return [ok(about, "Available: this is GitHub Enterprise Server")];
		const plan = await planOf(world);
		if (!plan.ok) return [unknown(about, plan, "read:org, of a member of the organisation")];
		return plan.value === null ? [unknownPlan(facts.owner)] : privatePoints(plan.value, world);
	}
};
function unknownPlan(owner) {
	const message = `The repository is private, and the token may not know the plan of ${owner}: on Free, Pro and Team GitHub does not ask reviewers there`;
	return unknown(about, {
		ok: false,
		reason: "refused",
		message
	}, "a token of an owner of the organisation");
}
function privatePoints(plan, { repository, page }) {
	if (/enterprise|business/i.test(plan)) return [ok(about, `Available: the plan is ${plan}`)];
	const elsewhere = `make it public (${page("settings")}), or move to GitHub Enterprise`;
	const reviewers = repository.config.approvals === "comment" ? ok(about, "Not needed: approvals are given by comment, which is weaker evidence") : failing(about, "error", `The repository is private and the plan is ${plan}: GitHub asks required reviewers of private repositories on Enterprise only, so every gate would be refused`, `Set \`approvals: comment\` in \`runbooks/config.yaml\` and accept weaker evidence, ${elsewhere}`);
	const named = [...repository.runbooks].some(({ runbook }) => runbook.metadata.environment !== void 0);
	return /^free$/i.test(plan) && named ? [reviewers, failing("environments", "error", "The plan Free has no environments in private repositories, and runbooks name one for their secrets", `Move to Team, ${elsewhere}`)] : [reviewers];
}
async function planOf({ settings, about: { owner, ownerType } }) {
	if (ownerType === "Organization") return settings.organizationPlan(owner);
	const own = await settings.ownPlan();
	if (!own.ok) return own;
	return {
		ok: true,
		value: own.value.login.toLowerCase() === owner.toLowerCase() ? own.value.plan : null
	};
}

// action/src/commands/doctor/runbook-files.ts
const runbookFiles = {
	id: "runbook-files",
	title: "Runbooks",
	local: async ({ repository: { files, usable, findings }, program }) => {
		const errors = findings.filter(({ severity }) => severity === "error");
		const [first] = errors;
		if (first !== void 0) {
			const message = `${counted(errors.length, "error")}, the first: ${first.message}`;
			return [failing(first.file, "error", message, `${program} validate`)];
		}
		return files.length === 0 ? [failing("runbooks/", "error", "There is no runbook", `${program} new`)] : [ok("runbooks/", `${counted(usable.length, "runbook")}, and the settings, can be read`)];
	}
};

// action/src/commands/doctor/runner-labels.ts
const runnerLabels = {
	id: "runner-labels",
	title: "Runners",
	online: async ({ repository, settings, page }) => {
		const own = Object.entries(repository.config.runners).filter(([, wanted]) => !wanted.every(isHosted));
		if (own.length === 0) return [ok("runners", "only those that GitHub hosts")];
		const found = await settings.runners();
		if (!found.ok) return [unknown("runners", found, "Administration: read")];
		return own.map(([name, wanted]) => {
			const fitting = found.value.filter(({ labels }) => {
				const had = new Set(labels.map((label) => label.toLowerCase()));
				return wanted.every((label) => had.has(label.toLowerCase()));
			});
			const set = wanted.join(", ");
			if (fitting.some(({ online }) => online)) return ok(name, `${fitting.length === 1 ? "a runner has" : `${fitting.length} runners have`} the labels ${set}`);
			return fitting.length > 0 ? failing(name, "warning", `Every runner with the labels ${set} is offline; ephemeral ones may come when they are needed`, page("settings/actions/runners")) : failing(name, "warning", `No runner of this repository has the labels ${set} (those of the organisation are not seen here); a job would wait for a day`, page("settings/actions/runners"));
		});
	}
};
function isHosted(label) {
	return /^(?:ubuntu|windows|macos)-/i.test(label);
}

// action/src/lint/secret-places.ts
function secretPlaces(runbooks, config) {
	const places = /* @__PURE__ */ new Map();
	for (const { id, runbook } of runbooks) for (const name of secretsOf(runbook)) for (const step of runbook.steps.filter((one) => readsName(one, name))) for (const environment of environmentsOf(step, runbook, config)) places.set(`${name} ${environment}`, {
		name,
		environment,
		runbookId: id
	});
	return [...places.values()];
}
function environmentsOf(step, { metadata }, config) {
	const named = (...names) => names.filter((name) => name !== void 0);
	if (!step.requires_approval || config.approvals === "comment") return named(metadata.environment);
	return named(gateOf(step, config), step.break_glass === false ? void 0 : config.break_glass?.environment);
}
function gateOf({ approvers }, { environments }) {
	const fitting = Object.entries(environments).filter(([, environment]) => {
		const [one, other] = [new Set(environment.approvers), new Set(approvers)];
		return one.size === other.size && [...one].every((role) => other.has(role));
	});
	return fitting.length === 1 ? fitting[0]?.[0] : void 0;
}

// action/src/commands/doctor/secrets-in-environments.ts
const secretsInEnvironments = {
	id: "secrets-in-environments",
	title: "Where secrets are kept",
	online: async (world) => {
		const { repository, settings, page } = world;
		const places = secretPlaces(repository.runbooks, repository.config);
		const names = [...new Set([...repository.runbooks].flatMap(({ runbook }) => secretsOf(runbook)))];
		if (names.length === 0) return [ok("secrets", "No runbook declares one")];
		const owned = world.about.ownerType === "Organization";
		const outside = [outsidePoints(await settings.repositorySecrets(), "the repository", {
			names,
			places
		}, world), ...owned ? [outsidePoints(await settings.organizationSecrets(), "the organisation", {
			names,
			places
		}, world)] : []];
		const inside = [];
		for (const environment of new Set(places.map((place) => place.environment))) {
			const wanted = places.filter((place) => place.environment === environment);
			const found = await settings.environmentSecrets(environment);
			inside.push(...insidePoints(environment, wanted, found, page("settings/environments")));
		}
		return [...outside.flat(), ...inside];
	}
};
function outsidePoints(found, where, { names, places }, { page }) {
	const about = `secrets of ${where}`;
	if (!found.ok) return [unknown(about, found, "Secrets: read")];
	const held = new Set(found.value.map((name) => name.toUpperCase()));
	const loose = names.filter((name) => held.has(name.toUpperCase()));
	return loose.length === 0 ? [ok(about, "none that a runbook declares")] : loose.map((name) => failing(name, "error", `It is a secret of ${where}, so every job has it, approved or not`, `${setIn(name, places)}, then ${where === "the repository" ? `gh secret delete ${name}` : `take it from the organisation: ${page("settings/secrets/actions")}`}`));
}
function setIn(name, places) {
	const environments = places.filter((place) => place.name === name).map(({ environment }) => environment);
	return (environments.length === 0 ? ["ENVIRONMENT"] : environments).map((environment) => `gh secret set ${name} --env ${environment}`).join(", ");
}
function insidePoints(environment, wanted, found, mend) {
	const about = `secrets of ${environment}`;
	if (!found.ok) return found.reason === "missing" ? [] : [unknown(about, found, "Environments: read")];
	const held = new Set(found.value.map((name) => name.toUpperCase()));
	const missing = wanted.filter(({ name }) => !held.has(name.toUpperCase()));
	return missing.length === 0 ? [ok(about, [...new Set(wanted.map(({ name }) => name))].join(", "))] : missing.map(({ name, runbookId }) => failing(about, "warning", `${name} is missing, which ${runbookId} reads there`, `gh secret set ${name} --env ${environment}, or ${mend}`));
}

// action/src/commands/doctor/workflow-choices.ts
const workflowChoices = {
	id: "workflow-choices",
	title: "Lists in the workflow",
	local: async ({ text, repository, program }) => {
		const workflow = text(executeWorkflow);
		if (workflow === null) return [];
		if (repository.files.length > repository.usable.length) return [];
		const { regions, faults } = workflowRegions(workflow, workflowLists(repository.runbooks, repository.config));
		const stale = regions.filter((region) => region.stale);
		if (faults.length === 0 && stale.length === 0) return [ok(executeWorkflow, "its lists are up to date")];
		return [...faults.map(({ message }) => failing(executeWorkflow, "warning", message, "Write both lines around the list")), ...stale.map((region) => failing(executeWorkflow, "warning", `list of ${region.list}: ${staleWords(region)}`, `${program} sync`))];
	}
};

// action/src/commands/doctor/workflow-files.ts
const files = [
	[
		"check-runbooks.yml",
		"error",
		"a pull request shows no findings"
	],
	[
		"execute-runbook.yml",
		"error",
		"nothing can be executed on GitHub"
	],
	[
		"maintain-runbooks.yml",
		"warning",
		"nobody hears of overdue reviews, stale gates and lost executions"
	],
	[
		"alert-to-runbook.yml",
		"info",
		"no alert opens an execution"
	]
];
const workflowFiles = {
	id: "workflow-files",
	title: "Workflows and the action",
	local: async ({ text, program }) => [...files.map(([name, weight, without]) => {
		const path = `.github/workflows/${name}`;
		return text(path) === null ? failing(path, weight, `Not there: ${without}`, `Copy \`${path}\` from the template`) : ok(path, "present");
	}), text("action/action.yml") === null || text("action/dist/index.js") === null ? failing("action/", "error", "The action or its bundle `action/dist/index.js` is not there, so no workflow can run", "Commit `action/` of the template, `action/dist` with it (`npm run build` makes that)") : ok("action/", `present, used as \`./action\`; here it is \`${program}\``)]
};

// action/src/commands/doctor/index.ts
const doctorChecks = [
	localTools,
	runbookFiles,
	workflowFiles,
	workflowChoices,
	pinnedActions,
	codeOwners,
	planLimits,
	environmentsAsPlanned,
	secretsInEnvironments,
	channelSecrets,
	defaultBranchRules,
	journalBranch,
	codeOwnerNames,
	actionsPermissions,
	runnerLabels,
	labels,
	pagesSource
];

// action/src/commands/doctor.ts
const blank = {
	verb: "doctor",
	...noFields,
	repository: null,
	online: false,
	points: [],
	counts: {
		ok: 0,
		failing: 0,
		unknown: 0
	},
	passed: false
};
async function doctor({ offline }, ports) {
	const repository = await ports.repository();
	const local = {
		program: ports.program,
		repository,
		text: (path) => textOf(ports.root, path),
		files: (folder) => filesIn(ports.root, folder),
		version: (program) => program === "node" ? Promise.resolve(process.versions.node) : toolVersion(program)
	};
	const world = offline ? {
		ok: false,
		why: "--offline",
		needs: null
	} : await onlineWorld(local, ports);
	const sections = [];
	for (const check of doctorChecks) sections.push({
		check: check.id,
		title: check.title,
		points: await pointsOf(check, local, world)
	});
	const points = sections.flatMap(({ check, points: found }) => found.map((point) => ({
		check,
		...point
	})));
	const failing = points.filter(({ state }) => state === "failing");
	const count = (state) => points.filter((point) => point.state === state).length;
	const passed = !someFail(failing.map(({ severity }) => ({
		severity,
		rule: "",
		message: "",
		file: "",
		span: {
			start: 0,
			end: 0
		}
	})), repository.config.fail_on);
	const { palette } = ports;
	const counts = {
		ok: count("ok"),
		failing: count("failing"),
		unknown: count("unknown")
	};
	return {
		exitCode: passed ? 0 : 1,
		text: `${[
			...doctorText(world.ok ? sections : shortened(sections, world), palette),
			`${counted(points.length, "point")}: ${counts.ok} ok, ${counts.failing} failing, ${counts.unknown} unknown`,
			passed ? palette.good("set up safely, as far as could be seen") : palette.bad("not set up safely")
		].join("\n")}\n`,
		json: {
			...blank,
			repository: world.ok ? world.value.name : null,
			online: world.ok,
			points,
			counts,
			passed
		}
	};
}
function shortened(sections, world) {
	if (world.ok) return sections;
	const online = doctorChecks.flatMap((check) => "online" in check ? [check.title] : []);
	return [...sections.filter(({ title }) => !online.includes(title)), {
		title: online.join(", "),
		points: [notAskedPoint(world)]
	}];
}
async function pointsOf(check, local, world) {
	if ("local" in check) return check.local(local);
	if (world.ok) return check.online(world.value);
	return [notAskedPoint(world)];
}
function notAskedPoint({ why, needs }) {
	return {
		about: "GitHub",
		state: "unknown",
		severity: "info",
		message: `not asked: ${why}`,
		mend: null,
		permission: needs
	};
}
async function onlineWorld(local, ports) {
	try {
		const opened = await openGithub(ports);
		const { host } = new URL(opened.serverUrl);
		const isServer = host !== "github.com" && !host.endsWith(".ghe.com");
		return {
			ok: true,
			value: {
				...local,
				...opened,
				isServer
			}
		};
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		return {
			ok: false,
			why: error.message,
			needs: error.hint
		};
	}
}
function textOf(root, path) {
	const { file, findings } = readSourceFile(root, path);
	return findings.length === 0 ? file.text : null;
}
function filesIn(root, folder) {
	try {
		return readdirSync(join(root, folder), {
			recursive: true,
			encoding: "utf8"
		}).map((path) => `${folder}/${path.split(sep).join("/")}`).sort();
	} catch {
		return [];
	}
}

export { blank, doctor };