import { i as differs, n as planEnvironments, r as stateOf, t as openGithub } from "./open-github.js";
import { t as wantedEnvironments } from "./wanted-environments.js";
import { n as padText, r as textWidth } from "./text-width.js";
import { t as visible } from "./visible.js";
import { t as counted } from "./step-facts.js";
import { t as findingsJson } from "./findings-json2.js";
import { n as findingsText } from "./findings-text.js";
import { t as noFields } from "./no-fields.js";
import { t as configPath } from "./list-runbooks.js";
import { t as Failure } from "./failure.js";

// action/src/report/environments-text.ts
function environmentsText(environments, { repository, defaultBranch, mode, unread }, palette) {
	const notes = [...mode === "comment" ? ["Approvals are given by comment (`approvals: comment`), so no environment has to ask anybody.", ""] : [], ...unread === 0 ? [] : [`${counted(unread, "runbook")} cannot be read; environments named only there are not looked at.`, ""]];
	if (environments.length === 0) return [...notes, visible(`Neither \`config.yaml\` nor a runbook of ${repository} names an environment.`)];
	return [
		...notes,
		palette.strong(visible(`Environments of ${repository}, for the branch ${defaultBranch} only:`)),
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
			if (!removed.ok) return failed(`the policy ${policy.name} could not be removed`, removed.message);
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
	const repository = await ports.repository();
	const unusable = unusableSettings(repository, ports.palette);
	if (unusable !== null) return unusable;
	const planned = await planWhole(repository, action, ports);
	if (action === "check") return checked(planned, ports);
	return planned.due.length === 0 ? nothingToDo(planned) : apply(planned, yes, ports);
}
async function planWhole({ config, runbooks, files, usable, findings, textOf }, action, ports) {
	const { name, about, facts, admin, page: pageOf } = await openGithub(ports);
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
	const unread = files.length - usable.length;
	return {
		wanted,
		comparing,
		plans,
		due: plans.filter((plan) => plan.action === "create" || plan.action === "change"),
		unwell: plans.filter((plan) => plan.action === "refused" || plan.action === "unknown" || leftByHand(plan)),
		text: `${environmentsText(states, {
			repository: name,
			defaultBranch,
			mode: config.approvals,
			unread
		}, ports.palette).join("\n")}\n`,
		document: {
			...blank,
			action,
			repository: name,
			findings: findingsJson(findings.filter(isError), textOf),
			default_branch: defaultBranch,
			environments: states,
			differs: plans.some(differs)
		}
	};
}
function checked({ due, text, document }, { program }) {
	const next = due.length === 0 ? "" : `\nTo make it so: ${program} environments apply\n`;
	return {
		exitCode: document.differs ? 1 : 0,
		text: `${text}${next}`,
		json: document
	};
}
function nothingToDo({ unwell, text, document }) {
	const rest = unwell.length === 0 ? "" : " that can be done here";
	return {
		exitCode: unwell.length === 0 ? 0 : 1,
		text: `${text}\nThere is nothing to do${rest}.\n`,
		json: document
	};
}
async function apply(planned, yes, ports) {
	const { wanted, comparing, plans, due, unwell, text, document } = planned;
	if (!yes) {
		const refused = await notConfirmed(planned, ports);
		if (refused !== null) return refused;
	}
	const applied = await applyPlans(plans, wanted, comparing);
	const failures = applied.filter(({ result }) => result === "failed").length;
	const isFine = failures === 0 && unwell.length === 0;
	return {
		exitCode: isFine ? 0 : 1,
		text: `${yes ? `${text}\n` : ""}${resultLines(applied, {
			due: due.length,
			failures,
			unwell
		}, ports.palette).join("\n")}\n`,
		json: {
			...document,
			environments: applied,
			differs: !isFine,
			applied: applied.some(({ result }) => result === "applied")
		}
	};
}
function resultLines(applied, { due, failures, unwell }, palette) {
	const left = visible(unwell.map(({ name }) => name).join(", "));
	return [
		...appliedText(applied, palette),
		failures === 0 ? palette.good(`GitHub has ${due === 1 ? "it" : "them"} as planned.`) : palette.bad(`${failures} of ${due} could not be made as planned; it is safe to run this again.`),
		...left === "" ? [] : [palette.warn(`Left as before: ${left}; the plan says why.`)]
	];
}
async function notConfirmed({ due, text, document }, { confirm }) {
	if (confirm === null) {
		const error = {
			code: "missing-input",
			message: `${counted(due.length, "environment")} would be created or changed, and there is nobody to ask`,
			hint: "Read the plan, then add --yes"
		};
		return {
			exitCode: 2,
			text,
			json: {
				...document,
				error
			}
		};
	}
	if (await confirm(text)) return null;
	const error = {
		code: "refused",
		message: "The plan was not confirmed",
		hint: "Nothing was changed"
	};
	return {
		exitCode: 1,
		text: "",
		json: {
			...document,
			error
		}
	};
}
function unusableSettings({ findings, textOf }, palette) {
	const errors = findings.filter((finding) => isError(finding) && finding.file === "runbooks/config.yaml");
	if (errors.length === 0) return null;
	return {
		exitCode: 1,
		text: findingsText(errors, textOf, palette),
		json: {
			...blank,
			findings: findingsJson(errors, textOf),
			error: {
				code: "invalid-runbook",
				message: `\`${configPath}\` cannot be read, so it is not known which environments there should be`,
				hint: "Mend what is said above; GitHub was not asked"
			}
		}
	};
}
function isError({ severity }) {
	return severity === "error";
}
function leftByHand({ differences }) {
	return differences.some(({ byHand, advice }) => byHand !== null && !advice);
}

export { blank, environments };