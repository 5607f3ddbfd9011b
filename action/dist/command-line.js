import { t as Failure } from "./failure.js";
import { n as programName, t as findRoot } from "./find-root.js";
import { n as checkedRoots, r as programDigest, t as cacheFolder } from "./checked-roots2.js";
import { t as paletteFor } from "./palette-for.js";
import { t as jsonText } from "./json-text2.js";
import { n as visibleLines, t as visible } from "./visible.js";
import { t as noFields } from "./no-fields.js";
import { t as field } from "./verb.js";
import { n as severities, t as categories } from "./kinds.js";
import { parseArgs } from "node:util";
import { relative, resolve, sep } from "node:path";
import { homedir, userInfo } from "node:os";

// action/src/cli/error-outcome.ts
function errorOutcome(thrown) {
	if (thrown instanceof Failure) {
		const { code, message, hint } = thrown;
		return {
			exitCode: exitCodes[code],
			error: {
				code,
				message,
				hint
			}
		};
	}
	const usage = usageError(thrown);
	if (usage !== null) return {
		exitCode: 2,
		error: usage
	};
	return {
		exitCode: 1,
		error: {
			code: "bug",
			message: `This should not have happened: ${(thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown)).split("\n", 1)[0] ?? ""}`,
			hint: "Please open an issue in the repository this program came from, with the command you typed; RUNBOOK_DEBUG=1 shows where it happened"
		}
	};
}
const exitCodes = {
	"unknown-execution": 2,
	"unknown-runbook": 2,
	"broken-journal": 1,
	"unknown-format": 1,
	unreadable: 2,
	unwritable: 1,
	busy: 1,
	usage: 2,
	"missing-input": 2,
	"invalid-runbook": 1,
	refused: 1,
	"not-here": 1,
	"journal-unreachable": 1
};
function usageError(thrown) {
	if (!(thrown instanceof Error) || !("code" in thrown) || typeof thrown.code !== "string" || !thrown.code.startsWith("commander.")) return null;
	const [message = "", suggestion = ""] = thrown.message.replace(/^error: /, "").split("\n");
	return {
		code: "usage",
		message,
		hint: suggestion === "" ? "See --help" : suggestion.replace(/^\((.*)\)$/, "$1")
	};
}

// action/src/cli/read-whole.ts
function readWhole(name, text) {
	if (!/^[1-9]\d{0,8}$/.test(text)) throw new Failure("usage", `Unexpected ${name} \`${text}\`, expected a positive whole number`, "Steps are named by their numbers");
	return Number(text);
}

// action/src/cli/verb-call.ts
function callOf({ verb, options, positional }) {
	const text = (flag) => typeof options[flag] === "string" ? options[flag] : void 0;
	const texts = (value) => Array.isArray(value) ? value : [];
	const maybe = (index) => {
		const value = positional[index];
		return typeof value === "string" ? value : void 0;
	};
	const given = {
		argument: (index) => maybe(index) ?? "",
		maybe,
		rest: (index) => texts(positional[index]),
		text,
		texts: (flag) => texts(options[flag]),
		whole: (flag) => {
			const number = text(flag);
			return number === void 0 ? void 0 : readWhole(longName(flag), number);
		},
		is: (flag) => options[flag] === true
	};
	const dir = text("dir");
	return {
		verb,
		given,
		global: {
			json: given.is("json"),
			plain: given.is("plain"),
			...dir === void 0 ? {} : { dir }
		}
	};
}
function nameOf(declaration) {
	return /^--([\w-]+)/.exec(declaration)?.[1] ?? "";
}
function keyOf(name) {
	return name.replaceAll(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}
function longName(key) {
	return `--${key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

// action/src/cli/read-words.ts
function readWords(words, verbs) {
	const [name, ...rest] = words;
	const verb = verbs.find((known) => known.name === name);
	if (verb === void 0) return null;
	const parsed = parse(verb, rest);
	if (parsed === null) return null;
	const positional = positionalOf(verb, parsed.positionals);
	const options = Object.fromEntries(Object.entries(parsed.values).map(([key, value]) => [keyOf(key), value]));
	return positional === null || !isAllowed(verb, options) ? null : {
		verb,
		positional,
		options
	};
}
function parse(verb, words) {
	const options = {
		json: { type: "boolean" },
		dir: { type: "string" }
	};
	for (const flag of verb.flags) options[nameOf(flag.name)] = {
		type: flag.name.includes("<") ? "string" : "boolean",
		...flag.repeats === true ? { multiple: true } : {},
		...flag.preset === void 0 ? {} : { default: flag.preset }
	};
	try {
		return parseArgs({
			args: [...words],
			options,
			allowPositionals: true,
			strict: true
		});
	} catch {
		return null;
	}
}
function positionalOf({ arguments: declared }, given) {
	const required = declared.filter((argument) => argument.name.startsWith("<")).length;
	const last = declared.at(-1);
	const takesRest = last?.name.includes("...") === true;
	if (given.length < required || given.length > declared.length && !takesRest) return null;
	return declared.map((argument, index) => takesRest && argument === last ? given.slice(index) : given[index]);
}
function isAllowed({ flags }, options) {
	return flags.every(({ name, required, choices }) => {
		const value = options[keyOf(nameOf(name))];
		if (value === void 0) return required !== true;
		return choices === void 0 || typeof value === "string" && choices.includes(value);
	});
}

// action/src/cli/local-environment.ts
function localEnvironment(system, about) {
	let repository = null;
	const variable = (name) => system.env[name];
	return {
		...about,
		palette: paletteFor(system.stdout, variable),
		repository: () => {
			repository ??= import("./load-repository2.js").then(({ loadRepository }) => loadRepository(about.root));
			return repository;
		},
		soundRoots: () => soundRootsOf(system, variable),
		now: () => (/* @__PURE__ */ new Date()).toISOString(),
		variable,
		user: () => systemUser(variable)
	};
}
function soundRootsOf(system, variable) {
	const program = variable("GITHUB_ACTIONS") === void 0 ? programDigest(import.meta.filename) : null;
	return program === null ? null : checkedRoots({
		folder: cacheFolder(system.platform, homedir(), variable),
		program
	});
}
function systemUser(variable) {
	try {
		return userInfo().username;
	} catch {
		return variable("USER") ?? variable("LOGNAME") ?? "unknown";
	}
}

// action/src/cli/write-outcome.ts
function writeOutcome(system, { exitCode, text, verbatim, json }, asJson) {
	system.exitCode = exitCode;
	if (asJson) {
		system.stdout.write(jsonText(json));
		return;
	}
	system.stdout.write(verbatim === true && system.stdout.isTTY ? visibleLines(text) : text);
	if (json.error !== null) writeErrorLines(system, json.error);
}
function writeError(system, { json, blank, exitCode, error, thrown }) {
	system.exitCode = exitCode;
	if (error.code === "bug" && (system.env["RUNBOOK_DEBUG"] ?? "") !== "" && thrown instanceof Error) system.stderr.write(`${thrown.stack ?? ""}\n`);
	if (json) system.stdout.write(jsonText({
		...noFields,
		...blank,
		error
	}));
	else writeErrorLines(system, error);
}
function writeErrorLines(system, { message, hint }) {
	const palette = paletteFor(system.stderr, (name) => system.env[name]);
	system.stderr.write(`${palette.bad("error:")} ${visible(message)}\n${hint === "" ? "" : `${palette.info("hint:")} ${visible(hint)}\n`}`);
}

// action/src/cli/run-verb.ts
async function runVerb(system, version, { verb, given, global }) {
	let loaded = null;
	try {
		loaded = await verb.load();
		const root = findRoot(global.dir, system.cwd());
		const program = programName(system.argv[1], system.cwd(), global.dir);
		const environment = localEnvironment(system, {
			root,
			program,
			version
		});
		const store = async () => (await import("./drive-environment.js")).storeEnvironment(environment);
		const driving = async (attended) => (await import("./drive-environment.js")).driveEnvironment(system, environment, {
			...global,
			attended
		});
		const [drive, record] = [() => driving(true), () => driving(false)];
		const path = (text) => relative(root, resolve(system.cwd(), text)).split(sep).join("/");
		const outcome = await loaded.call(given, {
			plain: () => environment,
			store,
			drive,
			record,
			path
		});
		writeOutcome(system, outcome, global.json);
	} catch (thrown) {
		writeError(system, {
			json: global.json,
			blank: loaded?.blank ?? {},
			...errorOutcome(thrown),
			thrown
		});
	}
}

// action/src/cli/admin-verbs.ts
const sleep = (milliseconds) => new Promise((done) => {
	setTimeout(done, milliseconds);
});
const adminVerbs = [
	{
		name: "sync",
		summary: "refresh the lists of runbooks and secrets in the workflow that executes runbooks",
		arguments: [],
		flags: [{
			name: "--check",
			help: "write nothing, and fail where a list is stale"
		}],
		example: "sync --check",
		load: async () => {
			const { sync, blank } = await import("./sync.js");
			return {
				blank,
				call: (given, context) => sync({ check: given.is("check") }, context.plain())
			};
		}
	},
	{
		name: "environments",
		summary: "compare the environments on GitHub with what runbooks need, or make them so",
		arguments: [{
			name: "<action>",
			help: "`check` only looks; `apply` shows a plan, asks, and changes GitHub with your token",
			completes: ["check", "apply"]
		}],
		flags: [{
			name: "--yes",
			help: "with `apply`: do not ask"
		}],
		example: "environments check",
		load: async () => {
			const { environments, blank } = await import("./environments.js");
			return {
				blank,
				call: async (given, context) => {
					const { askToApply, canAsk } = await import("./ask-to-apply.js");
					const asks = !given.is("json") && canAsk();
					return environments({
						action: given.argument(0),
						yes: given.is("yes")
					}, {
						...context.plain(),
						sleep,
						confirm: asks ? askToApply : null
					});
				}
			};
		}
	},
	{
		name: "doctor",
		summary: "say whether this repository is set up safely, and what mends it",
		arguments: [],
		flags: [{
			name: "--offline",
			help: "do not ask GitHub"
		}],
		example: "doctor --offline",
		load: async () => {
			const { doctor, blank } = await import("./doctor.js");
			return {
				blank,
				call: (given, context) => doctor({ offline: given.is("offline") }, {
					...context.plain(),
					sleep
				})
			};
		}
	}
];

// action/src/cli/execution-words.ts
const execution = {
	name: "<execution>",
	help: "its id, as `executions` lists it",
	completes: "executions"
};
const as = {
	name: "--as <person>",
	help: "who acts; else RUNBOOK_OPERATOR, else the system’s user"
};
const reason = {
	name: "--reason <text>",
	help: "why; it is recorded"
};
function who(given) {
	return {
		...field("as", given.text("as")),
		...field("reason", given.text("reason"))
	};
}

// action/src/cli/answer-verbs.ts
const answerVerbs = [
	{
		name: "approve",
		summary: "record an approval",
		arguments: [execution, {
			name: "[step]",
			help: "the step that waits, to be sure"
		}],
		flags: [as, reason],
		example: "approve exec-RB-LOCAL-001-20261123T030405Z-k3v9q2 5 --as bob",
		load: async () => {
			const { approve, blank } = await import("./approve.js");
			return {
				blank,
				call: async (given, context) => approve({
					executionId: given.argument(0),
					...who(given),
					...field("step", stepOf(given))
				}, await context.record())
			};
		}
	},
	{
		name: "reject",
		summary: "record that a step must not run",
		arguments: [execution, {
			name: "[step]",
			help: "the step that waits, to be sure"
		}],
		flags: [as, reason],
		example: "reject exec-RB-LOCAL-001-20261123T030405Z-k3v9q2 5 --as bob --reason \"not now\"",
		load: async () => {
			const { reject, blank } = await import("./reject.js");
			return {
				blank,
				call: async (given, context) => reject({
					executionId: given.argument(0),
					...who(given),
					...field("step", stepOf(given))
				}, await context.record())
			};
		}
	},
	{
		name: "choose",
		summary: "record which way a decision goes",
		arguments: [execution, {
			name: "<step=branch>",
			help: "the step that asks, and its branch"
		}],
		flags: [as, reason],
		example: "choose exec-RB-LOCAL-001-20261123T030405Z-k3v9q2 3=rotate_now",
		load: async () => {
			const { choose, blank } = await import("./choose.js");
			return {
				blank,
				call: async (given, context) => choose({
					executionId: given.argument(0),
					answer: given.argument(1),
					...who(given)
				}, await context.record())
			};
		}
	},
	{
		name: "confirm",
		summary: "record how something went that only a person can know",
		arguments: [execution, {
			name: "<step=answer>",
			help: "what asks, and done, failed, skip, retry, rollback or abort"
		}],
		flags: [as, reason],
		example: "confirm exec-RB-LOCAL-001-20261123T030405Z-k3v9q2 7=done",
		load: async () => {
			const { confirm, blank } = await import("./confirm.js");
			return {
				blank,
				call: async (given, context) => confirm({
					executionId: given.argument(0),
					answer: given.argument(1),
					...who(given)
				}, await context.record())
			};
		}
	},
	{
		name: "note",
		summary: "add a remark to the journal",
		arguments: [execution, {
			name: "<text...>",
			help: "the remark"
		}],
		flags: [as],
		example: "note exec-RB-LOCAL-001-20261123T030405Z-k3v9q2 \"the graph looks better\"",
		load: async () => {
			const { note, blank } = await import("./note.js");
			return {
				blank,
				call: async (given, context) => note({
					executionId: given.argument(0),
					text: given.rest(1).join(" "),
					...field("as", given.text("as"))
				}, await context.record())
			};
		}
	},
	{
		name: "pause",
		summary: "ask an execution to stop at the next step boundary",
		arguments: [execution],
		flags: [as, reason],
		example: "pause exec-RB-LOCAL-001-20261123T030405Z-k3v9q2",
		load: async () => {
			const { pause, blank } = await import("./pause.js");
			return {
				blank,
				call: async (given, context) => pause({
					executionId: given.argument(0),
					...who(given)
				}, await context.record())
			};
		}
	},
	{
		name: "handover",
		summary: "make somebody else the operator",
		arguments: [execution],
		flags: [{
			name: "--to <person>",
			help: "who is in charge from now on",
			required: true
		}, as],
		example: "handover exec-RB-LOCAL-001-20261123T030405Z-k3v9q2 --to carol",
		load: async () => {
			const { handover, blank } = await import("./handover.js");
			return {
				blank,
				call: async (given, context) => handover({
					executionId: given.argument(0),
					to: given.text("to") ?? "",
					...field("as", given.text("as"))
				}, await context.record())
			};
		}
	}
];
function stepOf(given) {
	const text = given.maybe(1);
	return text === void 0 ? void 0 : readWhole("step", text);
}

// action/src/cli/check-verbs.ts
const checkVerbs = [{
	name: "check",
	summary: "what a pull request runs: lint, rehearsals, coverage, and what a change does",
	arguments: [],
	flags: [
		{
			name: "--base <revision>",
			help: "say what is different in behaviour since this branch or commit"
		},
		{
			name: "--today <date>",
			help: "the day by which reviews are due; else the day it is"
		},
		{
			name: "--markdown <file>",
			help: "write a summary, as it stands on a pull request"
		}
	],
	example: "check --base origin/main",
	load: async () => {
		const { check, blank } = await import("./check.js");
		return {
			blank,
			call: async (given, context) => {
				const environment = context.plain();
				const { fakeWorldOpener } = await import("./open-fake-world.js");
				const file = given.text("markdown");
				const options = {
					...field("base", given.text("base")),
					...field("today", given.text("today")),
					...field("markdown", file === void 0 ? void 0 : resolve(environment.root, context.path(file)))
				};
				return check(options, {
					...environment,
					openFakeWorld: fakeWorldOpener(environment.variable("PATH"))
				});
			}
		};
	}
}, {
	name: "review",
	summary: "record that a runbook was looked through",
	arguments: [{
		name: "<runbook>",
		help: "its id",
		completes: "runbooks"
	}],
	flags: [
		{
			name: "--by <person>",
			help: "who did; else RUNBOOK_OPERATOR, else your login name"
		},
		{
			name: "--notes <text>",
			help: "what was seen, for the change log"
		},
		{
			name: "--today <date>",
			help: "the day of the review; else the day it is"
		}
	],
	example: "review RB-LOCAL-001 --by alice --notes \"Tried on the new cluster\"",
	load: async () => {
		const { review, blank } = await import("./review.js");
		return {
			blank,
			call: async (given, context) => {
				const environment = context.plain();
				const { fakeWorldOpener } = await import("./open-fake-world.js");
				const options = {
					runbookId: given.argument(0),
					...field("by", given.text("by")),
					...field("notes", given.text("notes")),
					...field("today", given.text("today"))
				};
				return review(options, {
					...environment,
					openFakeWorld: fakeWorldOpener(environment.variable("PATH"))
				});
			}
		};
	}
}];

// action/src/cli/docs-verb.ts
const docsVerb = {
	name: "docs",
	summary: "build the documentation site",
	arguments: [],
	flags: [
		{
			name: "--out <folder>",
			help: "where to; else `_site` in the root"
		},
		{
			name: "--markdown <folder>",
			help: "write Markdown there instead, which GitHub shows"
		},
		{
			name: "--base <path>",
			help: "the path it is published under, such as /runbooks/; else only 404.html lacks its style"
		},
		{
			name: "--today <date>",
			help: "the day by which reviews are due; else the day it is"
		}
	],
	example: "docs --out _site",
	load: async () => {
		const { docs, blank } = await import("./docs.js");
		return {
			blank,
			call: async (given, context) => {
				const environment = context.plain();
				const [{ fakeWorldOpener }, { openSearchIndexer }, { programDigest }, { openRenderer }] = await Promise.all([
					import("./open-fake-world.js"),
					import("./search-indexer.js"),
					import("./checked-roots.js"),
					import("./page-renderer.js")
				]);
				const markdown = given.text("markdown");
				const out = given.text("out");
				if (markdown !== void 0 && out !== void 0) throw new Failure("usage", "Unexpected --out and --markdown", "Say one of them");
				const folder = resolve(environment.root, context.path(markdown ?? out ?? resolve(environment.root, "_site")));
				return docs({
					folder,
					format: markdown === void 0 ? "site" : "markdown",
					...field("base", given.text("base")),
					...field("today", given.text("today"))
				}, {
					...environment,
					openFakeWorld: fakeWorldOpener(environment.variable("PATH")),
					openStore: async () => (await context.store()).store,
					openSearchIndexer,
					openRenderer,
					programDigest: programDigest(import.meta.filename)
				});
			}
		};
	}
};

// action/src/cli/drive-verbs.ts
const takeOver = {
	name: "--take-over",
	help: "even though another process may still drive it; it is recorded"
};
const plainLines = {
	name: "--plain",
	help: "plain lines also on a terminal"
};
const answers = [
	{
		name: "--choose <step=branch>",
		help: "take this branch when the step asks",
		repeats: true
	},
	{
		name: "--approve <step=person>",
		help: "this person approves when the step asks",
		repeats: true
	},
	{
		name: "--confirm <step=answer>",
		help: "answer this when the step asks",
		repeats: true
	}
];
const driveVerbs = [
	{
		name: "run",
		summary: "execute a runbook",
		arguments: [{
			name: "<runbook>",
			help: "its id",
			completes: "runbooks"
		}],
		flags: [
			{
				name: "--var <name=value>",
				help: "an input",
				repeats: true
			},
			{
				name: "--incident <id>",
				help: "the incident it is for"
			},
			{
				name: "--change-ticket <id>",
				help: "the change ticket"
			},
			...answers,
			as,
			{
				name: "--start-at <step>",
				help: "begin in the middle; needs --reason",
				whole: true
			},
			{
				name: "--continues <execution>",
				help: "with --start-at: the execution that did what comes before",
				completes: "executions"
			},
			reason,
			{
				name: "--force",
				help: "even though another execution holds the lock; it is recorded"
			},
			{
				name: "--dry-run",
				help: "only say what would happen"
			},
			plainLines
		],
		example: "run RB-LOCAL-001 --as alice --choose 3=rotate_now --approve 5=bob --confirm 7=done",
		load: async () => {
			const { run, blank } = await import("./run.js");
			return {
				blank,
				call: async (given, context) => run(runOf(given), await context.drive())
			};
		}
	},
	{
		name: "resume",
		summary: "go on with an execution",
		arguments: [execution],
		flags: [
			...answers,
			as,
			takeOver,
			reason,
			plainLines
		],
		example: "resume exec-RB-LOCAL-001-20261123T030405Z-k3v9q2 --confirm 7=done",
		load: async () => {
			const { resume, blank } = await import("./resume.js");
			return {
				blank,
				call: async (given, context) => resume({
					executionId: given.argument(0),
					...who(given),
					takeOver: given.is("takeOver"),
					answers: answersOf(given)
				}, await context.drive())
			};
		}
	},
	{
		name: "rollback",
		summary: "undo an execution, latest step first",
		arguments: [execution],
		flags: [
			{
				name: "--to <step>",
				help: "this step and those before it stay done",
				whole: true
			},
			as,
			takeOver,
			reason,
			plainLines
		],
		example: "rollback exec-RB-LOCAL-001-20261123T030405Z-k3v9q2 --to 4",
		load: async () => {
			const { rollback, blank } = await import("./rollback.js");
			return {
				blank,
				call: async (given, context) => rollback({
					executionId: given.argument(0),
					...who(given),
					...field("to", given.whole("to")),
					takeOver: given.is("takeOver")
				}, await context.drive())
			};
		}
	},
	{
		name: "abort",
		summary: "end an execution for good; nothing is undone",
		arguments: [execution],
		flags: [as, reason],
		example: "abort exec-RB-LOCAL-001-20261123T030405Z-k3v9q2 --reason \"the incident is over\"",
		load: async () => {
			const { abort, blank } = await import("./abort.js");
			return {
				blank,
				call: async (given, context) => abort({
					executionId: given.argument(0),
					...who(given)
				}, await context.record())
			};
		}
	}
];
function answersOf(given) {
	return {
		choose: given.texts("choose"),
		approve: given.texts("approve"),
		confirm: given.texts("confirm")
	};
}
function runOf(given) {
	return {
		runbookId: given.argument(0),
		variables: given.texts("var"),
		...field("incident", given.text("incident")),
		...field("changeTicket", given.text("changeTicket")),
		...field("startAt", given.whole("startAt")),
		...field("continues", given.text("continues")),
		...who(given),
		force: given.is("force"),
		dryRun: given.is("dryRun"),
		answers: answersOf(given)
	};
}

// action/src/cli/history-verbs.ts
const historyVerbs = [
	{
		name: "status",
		summary: "say how an execution stands, or which are unfinished",
		arguments: [{
			...execution,
			name: "[execution]"
		}],
		flags: [],
		example: "status exec-RB-LOCAL-001-20261123T030405Z-k3v9q2",
		load: async () => {
			const { status, blank } = await import("./status.js");
			return {
				blank,
				call: async (given, context) => status({ ...field("executionId", given.maybe(0)) }, await context.store())
			};
		}
	},
	{
		name: "executions",
		summary: "list executions",
		arguments: [],
		flags: [{
			name: "--prune",
			help: "remove old ones; never an unfinished one"
		}, {
			name: "--older-than <age>",
			help: "with --prune: those that ended this long ago, such as 90d, or before a date"
		}],
		example: "executions --prune --older-than 90d",
		load: async () => {
			const { executions, blank } = await import("./executions.js");
			return {
				blank,
				call: async (given, context) => executions({
					prune: given.is("prune"),
					...field("olderThan", given.text("olderThan"))
				}, await context.store())
			};
		}
	},
	{
		name: "journal",
		summary: "show what happened in an execution, or look after its journal",
		arguments: [execution, {
			name: "[file]",
			help: "with --push: events that a job could not write, or a journal; else what this machine has"
		}],
		flags: [
			{
				name: "--verify",
				help: "check that the journal is whole"
			},
			{
				name: "--online",
				help: "with --verify: ask GitHub for the runs, comments and reviews that it names"
			},
			{
				name: "--redact",
				help: "remove the output that is kept; it is recorded"
			},
			{
				name: "--push",
				help: "add to the journal branch what was recorded elsewhere while it could not be reached"
			},
			as
		],
		example: "journal exec-RB-LOCAL-001-20261123T030405Z-k3v9q2 --verify",
		load: async () => {
			const { journal, blank } = await import("./journal.js");
			return {
				blank,
				call: async (given, context) => {
					const executionId = given.argument(0);
					const by = field("as", given.text("as"));
					const action = actionOf(given);
					switch (action) {
						case "push": return (await import("./push-journal.js")).pushJournal(given, context.plain());
						case "verify": return given.is("online") ? (await import("./verify-online.js")).verifyOnline(executionId, await context.store()) : journal({
							executionId,
							action
						}, await context.store());
						default: return journal({
							executionId,
							action,
							...by
						}, await context.store());
					}
				}
			};
		}
	}
];
function actionOf(given) {
	const [action = "show", second] = [
		"verify",
		"redact",
		"push"
	].filter((flag) => given.is(flag));
	if (second !== void 0) throw together(`--${action} and --${second}`, "Say one of them");
	if (given.is("online") && action !== "verify") throw together("--online without --verify", "Say --verify --online");
	if (given.maybe(1) !== void 0 && action !== "push") throw together("a file without --push", "Say --push FILE");
	return action;
}
function together(what, hint) {
	return new Failure("usage", `Unexpected ${what}`, hint);
}

// action/src/cli/test-verb.ts
const testVerb = {
	name: "test",
	summary: "rehearse the test cases of runbooks",
	arguments: [{
		name: "[runbooks...]",
		help: "their ids; else all of them",
		completes: "runbooks"
	}],
	flags: [
		{
			name: "--coverage",
			help: "say what no case reaches"
		},
		{
			name: "--junit <file>",
			help: "write the results as JUnit XML"
		},
		{
			name: "--markdown <file>",
			help: "write a report"
		},
		{
			name: "--init <runbook>",
			help: "write test cases to begin with",
			completes: "runbooks"
		}
	],
	example: "test RB-LOCAL-001 --coverage",
	load: async () => {
		const { test, blank } = await import("./test2.js");
		return {
			blank,
			call: async (given, context) => {
				const environment = context.plain();
				const runbook = given.text("init");
				if (runbook !== void 0) return (await import("./init-tests.js")).initTests(runbook, environment);
				const { fakeWorldOpener } = await import("./open-fake-world.js");
				const file = (flag) => {
					const path = given.text(flag);
					return field(flag, path === void 0 ? void 0 : resolve(environment.root, context.path(path)));
				};
				const options = {
					ids: given.rest(0),
					coverage: given.is("coverage"),
					...file("junit"),
					...file("markdown")
				};
				return test(options, {
					...environment,
					openFakeWorld: fakeWorldOpener(environment.variable("PATH"))
				});
			}
		};
	}
};

// action/src/cli/runbook-verbs.ts
const lintFormats = [
	"text",
	"json",
	"sarif",
	"github"
];
const formats = [
	"md",
	"yaml",
	"json",
	"mermaid",
	"svg"
];
function one(values, text) {
	return values.find((value) => value === text);
}
const runbookVerbs = [
	{
		name: "validate",
		summary: "say what makes runbooks unusable",
		arguments: [{
			name: "[paths...]",
			help: "say only what concerns these; the whole root is read all the same"
		}],
		flags: [],
		example: "validate runbooks/RB-LOCAL-001.yaml",
		load: async () => {
			const { validate, blank } = await import("./validate.js");
			return {
				blank,
				call: (given, context) => validate({ paths: given.rest(0).map(context.path) }, context.plain())
			};
		}
	},
	{
		name: "lint",
		summary: "say what is wrong, unsafe or out of date about runbooks",
		arguments: [{
			name: "[paths...]",
			help: "say only what concerns these; the whole root is read all the same"
		}],
		flags: [
			{
				name: "--today <date>",
				help: "the day by which reviews are due; else the day it is"
			},
			{
				name: "--base <revision>",
				help: "compare with this commit of git: change log, version, reviews"
			},
			{
				name: "--format <format>",
				help: "how",
				choices: lintFormats,
				preset: "text"
			},
			{
				name: "--fix",
				help: "mend what is certain"
			}
		],
		example: "lint --today 2026-11-23 runbooks/RB-LOCAL-001.yaml",
		load: async () => {
			const { lint, blank } = await import("./lint.js");
			return {
				blank,
				call: (given, context) => lint(lintOf(given, context), context.plain())
			};
		}
	},
	testVerb,
	{
		name: "list",
		summary: "list runbooks",
		arguments: [],
		flags: [],
		example: "list --json",
		load: async () => {
			const { list, blank } = await import("./list.js");
			return {
				blank,
				call: (_given, context) => list({}, context.plain())
			};
		}
	},
	{
		name: "search",
		summary: "find runbooks",
		arguments: [{
			name: "[text...]",
			help: "words in the id, title, description, symptoms or steps"
		}],
		flags: [
			{
				name: "--category <category>",
				help: "of this category",
				choices: categories
			},
			{
				name: "--severity <severity>",
				help: "for this severity; those for `all` match too",
				choices: severities
			},
			{
				name: "--service <name>",
				help: "that concern this service"
			},
			{
				name: "--tag <tag>",
				help: "with this tag, or one of several",
				repeats: true
			}
		],
		example: "search --severity sev1 --service chat-api failover",
		load: async () => {
			const { search, blank } = await import("./search.js");
			return {
				blank,
				call: (given, context) => search(searchOf(given), context.plain())
			};
		}
	},
	{
		name: "alert",
		summary: "find the runbook for an alert",
		arguments: [{
			name: "<name>",
			help: "the alert, as monitoring names it"
		}],
		flags: [],
		example: "alert TokenServiceSigningKeyOld",
		load: async () => {
			const { alert, blank } = await import("./alert.js");
			return {
				blank,
				call: (given, context) => alert({ name: given.argument(0) }, context.plain())
			};
		}
	},
	{
		name: "show",
		summary: "show a runbook",
		arguments: [{
			name: "<runbook>",
			help: "its id",
			completes: "runbooks"
		}],
		flags: [{
			name: "--format <format>",
			help: "how",
			choices: formats,
			preset: "md"
		}],
		example: "show RB-LOCAL-001 --format mermaid",
		load: async () => {
			const { show, blank } = await import("./show.js");
			return {
				blank,
				call: (given, context) => show({
					runbookId: given.argument(0),
					format: one(formats, given.text("format")) ?? "md"
				}, context.plain())
			};
		}
	},
	{
		name: "new",
		summary: "write a runbook to begin with",
		arguments: [],
		flags: [
			{
				name: "--id <id>",
				help: "its id, such as RB-CACHE-001"
			},
			{
				name: "--title <title>",
				help: "what it does"
			},
			{
				name: "--description <text>",
				help: "when it is for"
			},
			{
				name: "--category <category>",
				help: "its category",
				choices: categories
			},
			{
				name: "--severity <severity>",
				help: "the severity it is for",
				choices: severities
			},
			{
				name: "--author <team>",
				help: "who looks after it"
			},
			{
				name: "--service <name>",
				help: "a service it concerns",
				repeats: true
			},
			{
				name: "--trigger <alert>",
				help: "an alert that leads to it",
				repeats: true
			},
			{
				name: "--tag <tag>",
				help: "a tag",
				repeats: true
			},
			{
				name: "--approver <role>",
				help: "a role that may approve its steps",
				repeats: true
			}
		],
		example: "new --id RB-CACHE-001 --title \"Empty the cache\" --category maintenance --severity sev3 --author \"Platform Team\"",
		load: async () => {
			const [{ newRunbook, blank }, { askForRunbook }] = await Promise.all([import("./new.js"), import("./ask-for-runbook.js")]);
			return {
				blank,
				call: async (given, context) => newRunbook(await askForRunbook(given, {
					categories,
					severities
				}), context.plain())
			};
		}
	}
];
function lintOf(given, { path }) {
	return {
		paths: given.rest(0).map(path),
		...field("today", given.text("today")),
		...field("base", given.text("base")),
		format: one(lintFormats, given.text("format")) ?? "text",
		fix: given.is("fix")
	};
}
function searchOf(given) {
	const words = given.rest(0).join(" ");
	return {
		...field("category", one(categories, given.text("category"))),
		...field("severity", one(severities, given.text("severity"))),
		...field("service", given.text("service")),
		tags: given.texts("tag"),
		...field("text", words === "" ? void 0 : words)
	};
}

// action/src/cli/verbs.ts
const verbs = [
	...driveVerbs,
	...answerVerbs,
	...historyVerbs,
	...runbookVerbs,
	...checkVerbs,
	docsVerb,
	...adminVerbs
];

// action/src/cli/command-line.ts
async function commandLine(system, version) {
	const words = system.argv.slice(2);
	const json = words.includes("--json");
	for (const stream of [system.stdout, system.stderr]) stream.on("error", () => {});
	system.on("uncaughtException", (thrown) => {
		writeError(system, {
			json,
			blank: { verb: null },
			...errorOutcome(thrown),
			thrown
		});
		system.exit();
	});
	const asked = verbs.find(({ name }) => name === firstWord(words));
	let read;
	try {
		if (await completes(system, words)) return;
		read = readWords(words, verbs) ?? await explain(system, version, words, asked);
	} catch (thrown) {
		if (isHelp(thrown)) return;
		const blank = asked === void 0 ? { verb: null } : (await asked.load()).blank;
		writeError(system, {
			json,
			blank,
			...errorOutcome(thrown),
			thrown
		});
		return;
	}
	if (read !== null) await runVerb(system, version, callOf(read));
}
async function completes(system, words) {
	if (words[0] !== "complete" && words[0] !== "completion") return false;
	const { completion } = await import("./completion.js");
	return completion(system, words, verbs);
}
async function explain(system, version, words, asked) {
	const { programOf } = await import("./program.js");
	const read = [];
	const known = asked === void 0 || words[0] !== asked.name ? verbs : [asked];
	const program = programOf(programName(system.argv[1], system.cwd(), void 0), version, known, (one) => read.push(one));
	if (words.length === 0) {
		system.stderr.write(program.helpInformation());
		system.exitCode = 2;
		return null;
	}
	program.parse(words, { from: "user" });
	return read[0] ?? null;
}
function firstWord(words) {
	return words.find((word, index) => !word.startsWith("-") && words[index - 1] !== "--dir");
}
function isHelp(thrown) {
	return thrown instanceof Error && "exitCode" in thrown && thrown.exitCode === 0;
}

export { commandLine };