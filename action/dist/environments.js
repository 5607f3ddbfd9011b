import { i as differs, n as planEnvironments, r as stateOf, t as openGithub } from "./open-github.js";
import { t as wantedEnvironments } from "./wanted-environments.js";
import { n as padText, r as textWidth } from "./text-width.js";
import { t as visible } from "./visible.js";
import { t as noFields } from "./no-fields.js";
import { t as counted } from "./step-facts.js";
import { t as Failure } from "./failure.js";

// action/src/report/environments-text.ts
function environmentsText(environments, about, palette) {
	const title = `Environments of ${about.repository}, for the branch ${about.defaultBranch} only:`;
	return [
		palette.strong(visible(title)),
		"",
		...environments.flatMap((environment) => linesOf(environment, palette)),
		"",
		summary(environments)
	];
}
function appliedText(environments, palette) {
	return environments.flatMap(({ name, action, result, message, hint }) => {
		switch (result) {
			case "applied": return [`${palette.good("✓")} ${visible(name)} ${action === "create" ? "created" : "changed"}`];
			case "failed": return [`${palette.bad("✗")} ${visible(name)}: ${visible(message ?? "")}`, ...hint === null ? [] : [`    ${palette.info("hint:")} ${visible(hint)}`]];
			default: return [];
		}
	});
}
const settingNames = {
	environment: "environment",
	reviewers: "reviewers",
	self_review: "self-review",
	branch_policy: "branches",
	wait_timer: "wait timer",
	admin_bypass: "bypass by admins"
};
const kindNames = {
	gate: "asks approvers",
	open: "asks nobody",
	"break-glass": "breaks the glass"
};
const widest = Math.max(...Object.values(settingNames).map(textWidth));
function linesOf(environment, palette) {
	const { name, kind, action, changes, message, hint } = environment;
	const { sign, words, style } = looks(action, palette);
	const head = `  ${style(sign)} ${palette.strong(visible(name))} ${palette.dim(`(${kindNames[kind]})`)}${words === "" ? "" : ` ${words}`}`;
	const problem = message === null ? [] : [`      ${visible(message)}`, ...hintLine("hint", hint, palette)];
	const settings = changes.flatMap((change) => {
		return [`      ${padText(settingNames[change.setting], widest)}  ${change.before === null ? "" : `${visible(change.before)} ${palette.dim("→")} `}${visible(change.after)}`, ...hintLine("by hand", change.hint, palette)];
	});
	return [
		head,
		...problem,
		...settings
	];
}
function hintLine(label, hint, palette) {
	return hint === null ? [] : [`        ${palette.info(`${label}:`)} ${visible(hint)}`];
}
function looks(action, palette) {
	switch (action) {
		case "create": return {
			sign: "+",
			words: "to be created",
			style: palette.good
		};
		case "change": return {
			sign: "~",
			words: "to be changed",
			style: palette.warn
		};
		case "none": return {
			sign: "=",
			words: "",
			style: palette.dim
		};
		case "unknown": return {
			sign: "?",
			words: "could not be asked",
			style: palette.warn
		};
		case "refused": return {
			sign: "!",
			words: "cannot be made",
			style: palette.bad
		};
		default: return action;
	}
}
function summary(environments) {
	const count = (wanted) => environments.filter(({ action }) => action === wanted).length;
	return `Plan: ${[
		`${count("create")} to create`,
		`${count("change")} to change`,
		`${count("none")} as ${count("none") === 1 ? "it is" : "they are"}`,
		...count("refused") === 0 ? [] : [`${count("refused")} cannot be made`],
		...count("unknown") === 0 ? [] : [`${count("unknown")} unknown`]
	].join(", ")}.`;
}

// action/src/commands/apply-environments.ts
async function applyPlans(plans, wanted, comparing) {
	const results = [];
	for (const plan of plans) {
		const state = stateOf(plan, comparing.page);
		if (plan.action !== "create" && plan.action !== "change") {
			results.push({
				...state,
				result: plan.action === "none" ? "unchanged" : "skipped"
			});
			continue;
		}
		const applied = await applyEnvironment(plan, comparing.admin);
		const [after] = applied.result === "failed" ? [] : await planEnvironments(wanted.filter(({ name }) => name === plan.name), comparing);
		results.push({
			...state,
			...after === void 0 ? applied : taken(after)
		});
	}
	return results;
}
function taken({ action, differences, problem }) {
	if (action === "none") return { result: "applied" };
	const left = differences.filter(({ byHand, advice }) => byHand === null && !advice).map(({ setting, before }) => `${setting.replaceAll("_", " ")}: ${before ?? "none"}`);
	return {
		result: "failed",
		message: problem?.message ?? `GitHub took it, and still has ${left.join("; ")}`,
		hint: "Reviewers must be able to read the repository: look whether each of them was added to it"
	};
}
async function applyEnvironment({ name, body, addBranch, removePolicies }, admin) {
	if (body !== null) {
		const put = await admin.putEnvironment(name, body);
		if (!put.ok) return failed("its rules could not be set", put.message);
	}
	if (removePolicies.length > 0) {
		const policies = await admin.branchPolicies(name);
		if (!policies.ok) return failed("its branch policies could not be read", policies.message);
		const wrong = policies.value.filter((policy) => removePolicies.some((one) => one.name === policy.name && one.type === policy.type));
		for (const policy of wrong) {
			const removed = await admin.removePolicy(name, policy.id);
			if (!removed.ok) return failed(`the branch policy ${policy.name} could not be removed`, removed.message);
		}
	}
	if (addBranch === null) return { result: "applied" };
	const added = await admin.addBranch(name, addBranch);
	return added.ok ? { result: "applied" } : failed(`the branch ${addBranch} could not be allowed`, added.message);
}
function failed(what, message) {
	return {
		result: "failed",
		message: `${what}: ${message}`,
		hint: hintFor(message)
	};
}
function hintFor(message) {
	if (/billing plan|upgrade|not available|protection rule/i.test(message)) return "Required reviewers on a private repository need GitHub Enterprise: make the repository public, or set `approvals: comment` in `config.yaml`";
	if (/answered 40[134]/.test(message)) return "It takes a token of a person who administers the repository (classic: repo; fine-grained: Administration, read and write). The token of a workflow’s job never may";
	return "Run it again: what is done stays as it is";
}

// action/src/commands/environments.ts
const blank = {
	verb: "environments",
	...noFields,
	action: "check",
	repository: null,
	default_branch: null,
	environments: [],
	differs: false,
	applied: false
};
async function environments({ action, yes }, ports) {
	if (action !== "check" && action !== "apply") throw new Failure("usage", `Unexpected \`${action}\`, expected \`check\` or \`apply\``, "See --help");
	const { palette, program } = ports;
	const { config, runbooks } = await ports.repository();
	const { name: repository, about, facts, admin, page: pageOf } = await openGithub(ports);
	const { defaultBranch, owner } = about;
	const page = pageOf("settings/environments");
	const comparing = {
		facts,
		admin,
		defaultBranch,
		owner,
		page
	};
	const wanted = wantedEnvironments(config, [...runbooks].map(({ runbook }) => runbook));
	const plans = await planEnvironments(wanted, comparing);
	const states = plans.map((plan) => stateOf(plan, page));
	const shown = planText(states, {
		repository,
		defaultBranch,
		mode: config.approvals
	}, ports);
	const document = {
		...blank,
		action,
		repository,
		default_branch: defaultBranch,
		environments: states,
		differs: plans.some(differs)
	};
	const due = plans.filter((plan) => plan.action === "create" || plan.action === "change");
	const unwell = plans.filter((plan) => plan.action === "refused" || plan.action === "unknown" || leftByHand(plan));
	if (action === "check") {
		const next = due.length === 0 ? "" : `\nTo make it so: ${program} environments apply\n`;
		return {
			exitCode: document.differs ? 1 : 0,
			text: `${shown}${next}`,
			json: document
		};
	}
	if (due.length === 0) {
		const text = `${shown}\nThere is nothing to do${unwell.length === 0 ? "" : " that can be done here"}.\n`;
		return {
			exitCode: unwell.length === 0 ? 0 : 1,
			text,
			json: document
		};
	}
	if (!yes) {
		if (ports.confirm === null) {
			const error = {
				code: "missing-input",
				message: `${counted(due.length, "environment")} would be created or changed, and there is nobody to ask`,
				hint: "Read the plan, then add --yes"
			};
			return {
				exitCode: 2,
				text: shown,
				json: {
					...document,
					error
				}
			};
		}
		if (!await ports.confirm(shown)) return {
			exitCode: 1,
			text: "Nothing was changed.\n",
			json: {
				...document,
				error: {
					code: "refused",
					message: "The plan was not confirmed",
					hint: ""
				}
			}
		};
	}
	const applied = await applyPlans(plans, wanted, comparing);
	const failures = applied.filter(({ result }) => result === "failed").length;
	const lines = [
		...yes ? [shown] : [],
		...appliedText(applied, palette),
		failures === 0 ? palette.good(`GitHub has ${due.length === 1 ? "it" : "them"} as planned.`) : palette.bad(`${failures} of ${due.length} could not be made as planned; it is safe to run this again.`),
		...unwell.length === 0 ? [] : [palette.warn(`Left as before: ${visible(unwell.map(({ name }) => name).join(", "))}; the plan says why.`)]
	];
	return {
		exitCode: failures > 0 || unwell.length > 0 ? 1 : 0,
		text: `${lines.join("\n")}\n`,
		json: {
			...document,
			environments: applied,
			differs: failures > 0 || unwell.length > 0,
			applied: applied.some(({ result }) => result === "applied")
		}
	};
}
function leftByHand({ differences }) {
	return differences.some(({ byHand, advice }) => byHand !== null && !advice);
}
function planText(states, about, { palette }) {
	const note = about.mode === "comment" ? ["Approvals are given by comment (`approvals: comment`), so no environment has to ask anybody.", ""] : [];
	if (states.length === 0) return `${[...note, `Neither \`config.yaml\` nor a runbook of ${about.repository} names an environment.`].join("\n")}\n`;
	return `${[...note, ...environmentsText(states, about, palette)].join("\n")}\n`;
}

export { blank, environments };