import { c as parseEvents, i as SCALAR_STYLE, r as EVENT_ID, t as placesOf } from "./places.js";
import { t as sortFindings } from "./finding.js";
import { i as rollbackSteps, t as firstStep } from "./flow.js";
import { t as parse } from "./parser.js";
import { a as assignedByBuiltin, c as setsVariables, l as forEachChild, n as literalOf, r as mayExpand } from "./bash-programs.js";
import { n as tokenOf } from "./json-pointer.js";
import { a as workflowLists, c as secretsOf, i as staleWords, l as parseCommand, n as executeWorkflow, o as workflowRegions, s as readsName, u as parsedCommands } from "./workflow-lists.js";
import { n as addMonths, r as daysBetween } from "./day.js";
import { n as nearest, r as require_fastest_levenshtein, t as didYouMean } from "./did-you-mean.js";
import { r as tokenShapes } from "./token-shapes.js";
import { r as wholePattern } from "./value.js";
import { t as configPath } from "./list-runbooks.js";
import { r as readSourceFile } from "./read-source-file.js";

// action/src/lint/related.ts
function relatedIn({ file, places }, pointer, message) {
	const span = pointer.endsWith("#") ? places.keyOf(pointer.slice(0, -1)) : places.spanOf(pointer);
	return {
		message,
		file: file.path,
		span
	};
}

// action/src/lint/rules/alert-conflict.ts
const alertConflict = {
	id: "alert-conflict",
	severity: "warning",
	summary: "An alert leads to one runbook",
	why: "With two runbooks for one alert, whoever is on call has to choose before they know anything. Let one runbook begin with the decision, or give the alert to one of them.",
	good: [{
		runbook: "metadata: {triggers: [QueueStuck]}",
		other: "metadata: {triggers: [QueueSlow]}"
	}, {
		runbook: "metadata: {triggers: [QueueStuck, QueueSlow]}",
		other: "metadata: {triggers: [CacheCold]}"
	}],
	bad: [{
		runbook: "metadata: {triggers: [QueueStuck]}",
		other: "metadata: {triggers: [QueueStuck]}"
	}, {
		runbook: "metadata: {triggers: [QueueSlow, QueueStuck]}",
		other: "metadata: {triggers: [QueueStuck, CacheCold]}"
	}],
	check: (report, { runbook, loaded, index }) => ({ runbook: () => {
		for (const [place, trigger] of runbook.metadata.triggers.entries()) {
			const all = index.byTrigger.get(trigger) ?? [];
			if (all.length < 2 || all[0]?.file.path === loaded.file.path) continue;
			const shown = all.slice(0, mostShown).filter(({ file }) => file.path !== loaded.file.path);
			const more = all.length - 1 - shown.length;
			report(`/metadata/triggers/${place}`, `Unexpected trigger \`${trigger}\` of ${all.length} runbooks, expected one runbook for an alert`, {
				related: shown.map((other) => {
					const at = other.triggers.indexOf(trigger);
					return relatedIn(other, `/metadata/triggers/${at}`, `also leads to \`${other.id}\``);
				}),
				hint: more === 0 ? void 0 : `It leads to ${more} more; \`runbook alert ${trigger}\` lists them`
			});
		}
	} })
};
const mostShown = 5;

// action/src/lint/rules/approvers-without-approval.ts
const approversWithoutApproval = {
	id: "approvers-without-approval",
	severity: "warning",
	summary: "A step with `approvers` or `recheck` needs an approval",
	why: "`approvers` says who may approve, not that somebody must: without `requires_approval` the step runs without asking anybody. `recheck` is run after an approval.",
	good: ["steps: [{requires_approval: true, approvers: [dba-oncall]}]", "steps: [{step_type: manual, expires_after_minutes: 30}]"],
	bad: ["steps: [{approvers: [dba-oncall]}]", "steps: [{step_type: verification}, {recheck: [1], requires_approval: false}]"],
	check: (report, { loaded }) => ({ step: ({ requires_approval, recheck, approvers, step_number }, pointer) => {
		if (requires_approval) return;
		if (recheck.length > 0) say("recheck");
		if (approvers.length > 0 && loaded.places.at(`${pointer}/approvers`) !== void 0) say("approvers");
		function say(field) {
			report(`${pointer}/${field}#`, `Unexpected \`${field}\` of step ${step_number}, which needs no approval, expected \`requires_approval: true\` beside it`);
		}
	} })
};

// action/src/lint/rules/branch-fall-through.ts
const branchFallThrough = {
	id: "branch-fall-through",
	severity: "warning",
	summary: "An arm of a decision says where it goes on, before the next arm begins",
	why: "Without `next` a step goes on with the next one in the file. At the end of an arm that is the first step of the next arm: the execution then does what was not chosen. Where that is meant, `next` says so.",
	good: [`steps:
  - step_type: decision
    decision_branches: {drain: 2, restart: 3}
  - {next: 4}
  - {next: 4}
  - {step_type: verification}`, `steps:
  - step_type: decision
    decision_branches: {look_first: 2, go_on: 3}
  - {step_type: verification, next: 3}
  - {step_type: verification}`],
	bad: [`steps:
  - step_type: decision
    decision_branches: {drain: 2, restart: 3}
  - {}
  - {step_type: verification}`, `steps:
  - step_type: decision
    decision_branches: {drain: 2, restart: 4, finish: end}
  - {}
  - {}
  - {next: end}`],
	check: (report, { runbook, loaded, flow }) => {
		const arms = armsOf(runbook, flow);
		return { step: ({ step_number }, pointer) => {
			const into = flow.edges(step_number).find(({ kind }) => kind === "default")?.to;
			if (into === void 0 || into === "end" || flow.rollbacks.has(step_number)) return;
			const next = arms.find(({ first }) => first === into);
			const own = arms.filter(({ decision, first, steps }) => decision === next?.decision && first !== into && steps.has(step_number)).toSorted((a, b) => Number(a.first > step_number) - Number(b.first > step_number) || b.first - a.first)[0];
			if (next === void 0 || own === void 0) return;
			report(pointer, `Unexpected way from step ${step_number} into step ${into}, where another branch begins, expected \`next\` at the end of branch \`${own.branch}\``, {
				related: [relatedIn(loaded, next.pointer, `branch \`${next.branch}\` begins with step ${into}`)],
				hint: `Write \`next: ${into}\` if that is meant`
			});
		} };
	}
};
function armsOf({ steps }, flow) {
	return steps.flatMap(({ step_number: decision }) => flow.edges(decision).flatMap(({ kind, to: first, branch = "", pointer }) => kind !== "branch" || first === "end" ? [] : [{
		decision,
		branch,
		first,
		pointer,
		steps: /* @__PURE__ */ new Set([first, ...flow.after(first)])
	}]));
}

// action/src/lint/shell-words.ts
const unknown = "";
const temporary = "";
const deepest$1 = 20;
const longest = 2e4;
function scopeOf(tree, positional) {
	const functions = /* @__PURE__ */ new Map();
	const called = /* @__PURE__ */ new Set();
	const values = /* @__PURE__ */ new Map();
	const plain = /* @__PURE__ */ new Set();
	const others = /* @__PURE__ */ new Set();
	const goesTo = [];
	collect(tree);
	const found = /* @__PURE__ */ new Map();
	let depth = 0;
	const valueOf = (name) => {
		const before = found.get(name);
		if (before !== void 0) return before;
		const assignment = values.get(name);
		if (assignment === void 0) return /^(?:TMPDIR|RUNNER_TEMP)$/.test(name) ? "" : "";
		if (assignment === "several" || assignment.value.type !== "Word" || depth >= deepest$1) return "";
		found.set(name, "");
		depth++;
		const text = textOf(assignment.value, scope);
		depth--;
		found.set(name, text.length > longest ? "" : text);
		return found.get(name) ?? "";
	};
	const isOneWord = (name) => plain.has(name) && !others.has(name);
	const scope = {
		isOneWord,
		functions,
		called,
		positional,
		moves: false,
		valueOf
	};
	const moves = goesTo.some(({ args }) => args.some((to) => to.type === "Word" && !/^(?:-|\uE001|\w|\.\/)/.test(textOf(to, scope))));
	return {
		...scope,
		moves
	};
	function collect(node) {
		switch (node.type) {
			case "Word":
				if (!mayExpand(node.text)) return;
				break;
			case "Function":
				functions.set(node.name.value, node);
				break;
			case "Assignment":
				values.set(node.name, values.has(node.name) || node.append || node.index !== void 0 ? "several" : node);
				(node.value.type === "Word" && isPlain(node.value) ? plain : others).add(node.name);
				break;
			case "For":
			case "Select":
				values.set(node.name.value, "several");
				(node.wordlist?.every(({ text }) => !/["*?[]/.test(text)) === true ? plain : others).add(node.name.value);
				break;
			case "ArithmeticFor":
				if (node.initialize?.type === "ArithmeticBinary" && node.initialize.left.type === "ArithmeticWord") plain.add(node.initialize.left.value);
				break;
			case "Command": {
				const name = node.name === void 0 ? void 0 : literalOf(node.name);
				if (name === void 0) break;
				called.add(name);
				if (name === "cd" || name === "pushd") goesTo.push(node);
				if (setsVariables(name)) {
					const words = node.args.map((word) => word.type === "Word" ? literalOf(word) : void 0);
					for (const set of assignedByBuiltin(name, words)) {
						values.set(set, "several");
						others.add(set);
					}
				}
				break;
			}
		}
		forEachChild(node, collect);
	}
}
const counts = /^\$\([^]*\b(?:wc -[lcmw]|grep -c|date \+%s|nproc)\b[^|]*\)$/;
function isPlain({ text, parts }) {
	if (text.length < 1e3 && counts.test(text)) return true;
	if (!mayExpand(text)) return text !== "" && !/[\s*?[\]]/.test(text);
	return (parts ?? []).every((part) => part.type === "ArithmeticExpansion" || part.type === "Literal" && !/[\s*?[\]]/.test(part.value));
}
function textOf(word, scope) {
	if (!mayExpand(word.text) || word.parts === void 0) return word.value;
	return word.parts.map((part) => partText(part, scope)).join("");
}
function textsOf$2(word, scope) {
	return /^"?\$[@*]"?$/.test(word.text) ? scope.positional ?? [""] : [textOf(word, scope)];
}
function partText(part, scope) {
	switch (part.type) {
		case "Literal":
		case "SingleQuoted":
		case "AnsiCQuoted": return part.value;
		case "Glob":
		case "BraceExpansion":
		case "ExtendedGlob": return part.text;
		case "DoubleQuoted":
		case "LocaleString": return part.parts.map((child) => partText(child, scope)).join("");
		case "SimpleExpansion": return nameText$1(part.text.slice(1), scope);
		case "ParameterExpansion": return part.operation === void 0 && part.prefix === void 0 && part.index === void 0 ? nameText$1(part.parameter, scope) : "";
		case "CommandExpansion": return outputText(part.script, scope);
		case "ArithmeticExpansion":
		case "ProcessSubstitution": return "";
		default: return part;
	}
}
function nameText$1(name, scope) {
	if (!/^\d+$/.test(name)) return /^\w+$/.test(name) ? scope.valueOf(name) : "";
	const index = Number(name) - 1;
	return scope.positional === void 0 || index < 0 ? "" : scope.positional[index] ?? "";
}
function outputText(script, scope) {
	const [statement, ...others] = script?.commands ?? [];
	const command = statement?.command;
	if (command?.type !== "Command" || others.length > 0 || command.name === void 0) return "";
	const name = literalOf(command.name);
	if (name === "mktemp") return "";
	return name === "cat" && command.args.length === 0 ? inputTextOf(command, scope) ?? "" : "";
}
function inputTextOf({ redirects }, scope) {
	const last = redirects.findLast(({ type }) => type !== "Redirect");
	switch (last?.type) {
		case "HereDoc": return last.body.parts?.map((part) => partText(part, scope)).join("") ?? last.body.text;
		case "HereString": return last.target === void 0 ? void 0 : textOf(last.target, scope);
		default: return;
	}
}

// action/src/lint/call-surroundings.ts
function placed({ pos, end }, { shift, place }) {
	return place ?? {
		start: shift + pos,
		end: shift + end
	};
}
function withRedirects(around, redirects) {
	const publishes = redirects.some((redirect) => redirect.type === "Redirect" && redirect.operator.startsWith(">") && redirect.target !== void 0 && isOutputFile(redirect.target));
	const own = publishes ? {
		...around,
		publishes
	} : around;
	if (!redirects.some(({ type, operator }) => type !== "Redirect" || operator.startsWith("<"))) return own;
	const { inputText: _, ...rest } = own;
	const text = inputTextOf({ redirects }, around.scope);
	return {
		...rest,
		input: true,
		...text === void 0 ? {} : { inputText: text }
	};
}
function isPublishing(node) {
	return node.type === "Command" && node.args.some((word) => word.type === "Word" && isOutputFile(word));
}
function isOutputFile({ text }) {
	return /^"?\$(?:RUNBOOK_OUTPUT|\{RUNBOOK_OUTPUT\})"?$/.test(text);
}
function nameText(name, scope) {
	const [part, ...others] = name.parts ?? [];
	const [inner] = part?.type === "DoubleQuoted" && part.parts.length === 1 ? part.parts : [part];
	if (inner?.type === "ParameterExpansion" && inner.operation?.type === "Default" && others.length === 0) return /^:?[-=]$/.test(inner.operation.operator) ? literalOf(inner.operation.operand) ?? "" : "";
	return textOf(name, scope);
}
function readerIn(command, { scope }) {
	if (command.type !== "Command" || command.name === void 0) return void 0;
	const words = command.args.flatMap((argument) => argument.type === "Word" ? textsOf$2(argument, scope) : [argument.text]);
	return {
		program: textOf(command.name, scope),
		args: words
	};
}
function printedText(command, scope) {
	const name = command.name === void 0 ? void 0 : literalOf(command.name);
	if (name === "cat" && command.args.length === 0) return inputTextOf(command, scope);
	if (name !== "echo" && name !== "printf") return void 0;
	return command.args.map((word) => word.type === "Word" ? textOf(word, scope) : word.text).join(" ");
}

// action/src/lint/wrappers.ts
const wrappers = {
	builtin: {},
	catchsegv: {},
	chroot: {
		long: ["--userspec", "--groups"],
		before: 1
	},
	chrt: {
		short: "TPD",
		before: 1
	},
	command: {},
	doas: { short: "Cu" },
	env: {
		short: "uC",
		long: ["--unset", "--chdir"]
	},
	exec: { short: "a" },
	gosu: { before: 1 },
	ionice: {
		short: "cnt",
		long: ["--class", "--classdata"]
	},
	nice: {
		short: "n",
		long: ["--adjustment"]
	},
	nohup: {},
	nsenter: {
		short: "tSGTrwW",
		long: ["--target"]
	},
	numactl: { short: "iNmpCl" },
	setpriv: { long: [
		"--reuid",
		"--regid",
		"--groups",
		"--inh-caps",
		"--ambient-caps",
		"--bounding-set"
	] },
	setsid: {},
	stdbuf: {
		short: "ioe",
		long: [
			"--input",
			"--output",
			"--error"
		]
	},
	strace: { short: "oepsPE" },
	"su-exec": { before: 1 },
	sudo: {
		short: "ughpCrtUDRT",
		long: [
			"--user",
			"--group",
			"--host",
			"--prompt",
			"--chdir",
			"--chroot",
			"--other-user",
			"--role",
			"--type",
			"--command-timeout",
			"--close-from"
		]
	},
	"systemd-run": {
		short: "puMHE",
		long: [
			"--property",
			"--unit",
			"--slice",
			"--uid",
			"--gid",
			"--setenv",
			"--description"
		]
	},
	taskset: { before: 1 },
	time: {
		short: "fo",
		long: ["--format", "--output"]
	},
	timeout: {
		short: "ks",
		long: ["--kill-after", "--signal"],
		before: 1
	},
	unbuffer: {},
	unshare: { short: "SGRw" },
	watch: {
		short: "n",
		long: ["--interval"]
	},
	xargs: {
		short: "adEILnPs",
		long: [
			"--arg-file",
			"--delimiter",
			"--max-lines",
			"--max-args",
			"--max-procs",
			"--max-chars",
			"--replace"
		]
	}
};
const runnersBehindDashes = /* @__PURE__ */ new Set([
	"aws-vault",
	"chamber",
	"doppler",
	"infisical",
	"multipass",
	"op",
	"pdsh",
	"teller"
]);
const shells = /* @__PURE__ */ new Set([
	"ash",
	"bash",
	"dash",
	"ksh",
	"sh",
	"zsh"
]);
const remotes = {
	ssh: {
		short: "BbcDEeFIiJLlmOopQRSWw",
		before: 1
	},
	"docker exec": {
		short: "euw",
		long: [
			"--env",
			"--env-file",
			"--user",
			"--workdir",
			"--detach-keys",
			"--index"
		],
		before: 1
	},
	"docker run": {
		short: "acehlmpuvw",
		long: "add-host annotation attach blkio-weight cap-add cap-drop cgroupns cidfile cpus cpuset-cpus device dns entrypoint env env-file expose gpus group-add health-cmd hostname ip ipc label link log-driver log-opt mac-address memory mount name net network network-alias pid platform publish pull restart runtime security-opt shm-size stop-signal stop-timeout storage-opt sysctl tmpfs ulimit user userns volume volume-driver volumes-from workdir".split(" ").map((name) => `--${name}`),
		before: 1
	}
};
function placeBehind(words, { short = "", long = [], before = 0 }) {
	let missing = before;
	let optionsEnd = false;
	for (let index = 0; index < words.length; index++) {
		const word = words[index] ?? "";
		if (!optionsEnd && word === "--") optionsEnd = true;
		else if (!optionsEnd && word.startsWith("-") && word.length > 1) index += takesNext(word, short, long) ? 1 : 0;
		else if (missing === before && /^[A-Za-z_]\w*=/.test(word)) continue;
		else if (missing > 0) missing--;
		else return index;
	}
	return -1;
}
function takesNext(word, short, long) {
	if (word.startsWith("--")) return long.includes(word);
	const at = Array.from(word.slice(1)).findIndex((letter) => short.includes(letter));
	return at !== -1 && at === word.length - 2;
}

// action/src/lint/inner-programs.ts
function innerOf(program, args, { inputText }) {
	const words = args.map(({ text }) => text);
	if (shells.has(program)) return ofShell(args, words, inputText);
	switch (program) {
		case "command":
			if (words[0] === "-v" || words[0] === "-V") return [];
			break;
		case "env": {
			const split = valueOf(args, ["-S", "--split-string"]);
			if (split !== void 0) return [{
				...split,
				instead: true
			}];
			break;
		}
		case "eval": return [{
			script: words.join(" "),
			word: args.length === 1 ? args[0]?.word : void 0,
			sameShell: true,
			instead: true
		}];
		case "trap": return words[0] === void 0 || /^-|^$/.test(words[0]) ? [] : [{
			script: words[0],
			word: args[0]?.word,
			sameShell: true,
			instead: true
		}];
		case "ssh": return ofSsh(args, words, inputText);
		case "su":
		case "runuser": {
			const script = valueOf(args, ["-c", "--command"]);
			if (script !== void 0) return [script];
			return program === "runuser" ? behind(args, words, {
				short: "ugGs",
				long: [
					"--user",
					"--group",
					"--shell"
				]
			}) : [];
		}
		case "flock": {
			const script = valueOf(args, ["-c", "--command"]);
			return script === void 0 ? behind(args, words, {
				short: "wE",
				long: ["--timeout", "--conflict-exit-code"],
				before: 1
			}) : [script];
		}
		case "script": {
			const script = valueOf(args, ["-c", "--command"]);
			return script === void 0 ? [] : [script];
		}
		case "find": return ofFind(args, words);
		case "parallel": return ofParallel(args, words);
		case "kubectl":
		case "oc": return words.some((word) => /^(?:exec|run|debug|rsh)$/.test(word)) ? behindDashes(args, words, true) : [];
		case "docker":
		case "podman":
		case "nerdctl":
		case "docker-compose": return ofContainers(args, words);
		case "gcloud":
		case "vagrant":
		case "fly":
		case "flyctl": {
			const script = valueOf(args, program === "gcloud" ? ["--command"] : [
				"-c",
				"-C",
				"--command"
			]);
			return script === void 0 || !words.includes("ssh") ? [] : [{
				...script,
				remote: true
			}];
		}
		case "az": {
			const script = valueOf(args, ["--scripts"]);
			return script === void 0 || !words.includes("run-command") ? [] : [{
				...script,
				remote: true
			}];
		}
		case "knife": return words[0] === "ssh" && args.length > 2 ? [{
			script: words.at(-1) ?? "",
			word: args.at(-1)?.word,
			remote: true
		}] : [];
		case "bundle":
		case "direnv":
		case "pipenv":
		case "poetry":
		case "uv": return words[0] === "exec" || words[0] === "run" ? [{
			words: args.slice(program === "direnv" ? 2 : 1),
			instead: true
		}] : [];
		case "ansible": {
			const script = valueOf(args, ["-a", "--args"]);
			return script === void 0 ? [] : [{
				...script,
				remote: true
			}];
		}
		default: if (runnersBehindDashes.has(program)) return behindDashes(args, words, program === "multipass");
	}
	const options = Object.hasOwn(wrappers, program) ? wrappers[program] : void 0;
	if (options === void 0) return [];
	const inner = behind(args, words, options);
	if (program !== "xargs") return inner.map((found) => ({
		...found,
		instead: program !== "watch"
	}));
	return inner.map(({ words: own = [] }) => ({
		words: [...own, { text: "" }],
		takesInput: false,
		instead: true
	}));
}
function behind(args, words, options) {
	const at = placeBehind(words, options);
	return at === -1 ? [] : [{ words: args.slice(at) }];
}
function behindDashes(args, words, remote) {
	const at = words.indexOf("--");
	return at === -1 ? [] : [{
		words: args.slice(at + 1),
		remote
	}];
}
function ofShell(args, words, inputText) {
	const at = placeBehind(words, {
		short: "oO",
		long: ["--rcfile", "--init-file"]
	});
	const options = at === -1 ? words : words.slice(0, at);
	const script = args[at];
	if (options.some((word) => /^-[a-z]*c/.test(word))) {
		if (script === void 0) return [];
		return [{
			script: script.text,
			word: script.word,
			positional: words.slice(at + 2)
		}];
	}
	return (at === -1 || options.some((word) => /^-[a-z]*s/.test(word)) || words[at] === "-" || words[at] === "/dev/stdin") && inputText !== void 0 ? [{
		script: inputText,
		takesInput: false
	}] : [];
}
function ofSsh(args, words, inputText) {
	const at = placeBehind(words, remotes.ssh);
	if (at === -1) return inputText === void 0 ? [] : [{
		script: inputText,
		remote: true,
		takesInput: false
	}];
	return [{
		script: words.slice(at).join(" "),
		word: at === words.length - 1 ? args[at]?.word : void 0,
		remote: true
	}];
}
function ofFind(args, words) {
	const found = [];
	for (const [index, word] of words.entries()) {
		if (!/^-(?:exec|ok)(?:dir)?$/.test(word)) continue;
		const end = words.findIndex((other, place) => place > index && (other === ";" || other === "+"));
		found.push({
			words: args.slice(index + 1, end === -1 ? void 0 : end).map((spoken) => spoken.text === "{}" ? { text: "" } : spoken),
			takesInput: false
		});
	}
	return found;
}
function ofParallel(args, words) {
	const end = words.findIndex((word) => /^::::?\+?$/.test(word));
	const at = placeBehind(words, {
		short: "jPNnaIdEC",
		long: [
			"--jobs",
			"--delay",
			"--timeout",
			"--retries",
			"--results",
			"--joblog",
			"--colsep"
		]
	});
	if (at === -1 || end !== -1 && end <= at) return [];
	const own = args.slice(at, end === -1 ? void 0 : end);
	const [only] = own;
	if (own.length === 1 && only !== void 0 && /\s/.test(only.text)) return [{
		script: only.text,
		word: only.word,
		takesInput: false
	}];
	return [{
		words: [...own, { text: "" }],
		takesInput: false
	}];
}
function ofContainers(args, words) {
	const verb = words.findIndex((word) => word === "exec" || word === "run");
	if (verb === -1) return [];
	const options = words[verb] === "exec" ? remotes["docker exec"] : remotes["docker run"];
	return behind(args.slice(verb + 1), words.slice(verb + 1), options).map((inner) => ({
		...inner,
		remote: true
	}));
}
function valueOf(args, names) {
	for (const [index, { text }] of args.entries()) {
		const next = args[index + 1];
		if (names.includes(text)) return next === void 0 ? void 0 : {
			script: next.text,
			word: next.word
		};
		const name = names.find((long) => long.startsWith("--") && text.startsWith(`${long}=`));
		if (name !== void 0) return { script: text.slice(name.length + 1) };
	}
}

// action/src/lint/calls.ts
const mostCalls = 2e3;
const mostSteps = 3e5;
const mostCharacters = 2e6;
const mostArguments = 1e3;
const deepest = 10;
const parsed = /* @__PURE__ */ new WeakMap();
function callsOf(script) {
	const known = parsed.get(script);
	if (known !== void 0) return known;
	const found = [];
	let steps = 0;
	let characters = 0;
	visit(script.tree, {
		scope: scopeOf(script.tree),
		shift: 0,
		place: void 0,
		depth: 0,
		remote: false,
		input: false,
		publishes: false,
		orElse: false,
		inLoop: false,
		arms: []
	});
	parsed.set(script, found);
	return found;
	function visit(node, around) {
		if (found.length >= mostCalls || steps++ > mostSteps) return;
		switch (node.type) {
			case "Word":
				if (mayExpand(node.text)) visitChildren(node, around);
				return;
			case "CommandExpansion":
			case "ProcessSubstitution": {
				const { into: _, ...outside } = {
					...around,
					publishes: false,
					orElse: false
				};
				const place = node.script?.source === void 0 ? around.place : placed(node, around);
				if (node.script !== void 0) visit(node.script, {
					...outside,
					place
				});
				return;
			}
			case "Function":
				if (!around.scope.called.has(node.name.value)) visit(node.body, around);
				return;
			case "Pipeline":
				visitPipeline(node, around);
				return;
			case "Redirected":
				for (const redirect of node.redirects) visit(redirect, around);
				visit(node.command, withRedirects(around, node.redirects));
				return;
			case "AndOr":
				visitAndOr(node, around);
				return;
			case "If":
				visitIf(node, around);
				return;
			case "Case":
				visitCase(node, around);
				return;
			case "While":
			case "For":
			case "Select":
			case "ArithmeticFor":
				visitChildren(node, {
					...around,
					inLoop: true
				});
				return;
			case "Command":
				visitCommand(node, around);
				return;
			default: visitChildren(node, around);
		}
	}
	function visitChildren(node, around) {
		forEachChild(node, (child) => visit(child, around));
	}
	function visitPipeline({ commands }, around) {
		for (const [index, node] of commands.entries()) {
			const { into: ofAll, inputText: given, publishes, ...rest } = around;
			const next = commands[index + 1];
			const before = commands[index - 1];
			const into = next === void 0 ? ofAll : readerIn(next, around);
			const text = index === 0 ? given : before?.type === "Command" ? printedText(before, around.scope) : void 0;
			visit(node, {
				...rest,
				input: index > 0 || around.input,
				publishes: next === void 0 ? publishes : into?.program === "tee" && isPublishing(next),
				...text === void 0 ? {} : { inputText: text },
				...into === void 0 ? {} : { into }
			});
		}
	}
	function visitAndOr({ pos, commands, operators }, around) {
		const isChoice = operators.includes("||");
		let arm = 0;
		for (const [index, node] of commands.entries()) {
			if (operators[index - 1] === "||") arm++;
			const arms = isChoice ? [...around.arms, `${around.shift + pos}:${arm}`] : around.arms;
			const orElse = index <= operators.lastIndexOf("||") || around.orElse;
			visit(node, {
				...around,
				arms,
				orElse
			});
		}
	}
	function visitIf({ pos, clause, then, elif, else: otherwise }, around) {
		const arm = (index) => ({
			...around,
			arms: [...around.arms, `${around.shift + pos}:${index}`]
		});
		visit(clause, around);
		visit(then, arm(0));
		for (const [index, branch] of elif.entries()) {
			visit(branch.clause, around);
			visit(branch.then, arm(index + 1));
		}
		if (otherwise !== void 0) visit(otherwise, arm(elif.length + 1));
	}
	function visitCase({ pos, word, items }, around) {
		visit(word, around);
		for (const [index, item] of items.entries()) visit(item, {
			...around,
			arms: [...around.arms, `${around.shift + pos}:${index}`]
		});
	}
	function visitCommand(command, around) {
		visitChildren(command, around);
		if (command.name === void 0) return;
		const own = withRedirects(around, command.redirects);
		const spoken = [{
			text: nameText(command.name, around.scope),
			word: command.name
		}, ...command.args.flatMap((argument) => argument.type === "Word" ? textsOf$2(argument, around.scope).map((text) => ({
			text,
			word: argument
		})) : [{ text: argument.text }])];
		const place = placed({
			pos: command.name.pos,
			end: command.end
		}, around);
		const called = own.scope.functions.get(spoken[0]?.text ?? "");
		if (called === void 0 || own.depth > deepest) {
			run(spoken, own, place);
			return;
		}
		const positional = spoken.slice(1, mostArguments).map(({ text }) => text);
		const within = {
			...own,
			scope: {
				...own.scope,
				positional
			},
			depth: own.depth + 1
		};
		visit(called.body, positional.length > 0 ? {
			...within,
			place
		} : within);
	}
	function run(spoken, around, place) {
		const [first, ...rest] = spoken;
		if (first === void 0 || around.depth > deepest || found.length >= mostCalls) return;
		const program = first.text.slice(first.text.lastIndexOf("/") + 1);
		const args = rest.map(({ text }) => text);
		if (program === "" || program.includes("")) return;
		const { scope, shift: _, place: __, depth: ___, ...surrounding } = around;
		const inner = innerOf(program, rest, around);
		if (!inner.some(({ instead }) => instead)) found.push({
			...surrounding,
			program,
			args,
			...place,
			inFolder: !around.remote && !scope.moves
		});
		for (const { words, script: inside, word, positional, sameShell = false, remote = false, takesInput = true } of inner) {
			const { inputText, ...base } = around;
			const next = {
				...base,
				depth: around.depth + 1,
				remote: around.remote || remote,
				input: takesInput && around.input,
				...takesInput && inputText !== void 0 ? { inputText } : {}
			};
			if (words !== void 0) run(words, next, place);
			if (inside !== void 0) visitScript(inside, word, {
				...next,
				positional,
				sameShell,
				outside: place
			});
		}
	}
	function visitScript(text, word, { positional, sameShell, outside, ...around }) {
		characters += text.length;
		const tree = characters > mostCharacters ? void 0 : parsedScript(text);
		if (tree === void 0) return;
		const next = {
			...around,
			scope: sameShell === true ? around.scope : scopeOf(tree, positional ?? [])
		};
		if (word !== void 0 && around.place === void 0 && (word.text === `'${text}'` || word.text === `"${text}"`)) visit(tree, {
			...next,
			shift: around.shift + word.pos + 1
		});
		else visit(tree, {
			...next,
			place: word === void 0 ? outside : placed(word, around)
		});
	}
}
function parsedScript(script) {
	try {
		return parse(script);
	} catch (error) {
		if (error instanceof RangeError) return void 0;
		throw error;
	}
}

// action/src/lint/program-verbs.ts
const kubectl = {
	withValue: "-n --namespace --context --kubeconfig --cluster --user -s --server --as --as-group --token --request-timeout -v -l --selector -f --filename -o --output -c --container",
	dangerous: /^(?:delete|drain)\b/,
	changing: /^(?:annotate|apply|autoscale|cordon|create|edit|expose|label|patch|replace|run|scale|taint|uncordon|set \w+|rollout (?:pause|restart|resume|undo)|certificate (?:approve|deny)|cp)\b/
};
const docker = {
	withValue: "-H --host -c --context --config -l --log-level -f --file -p --project-name --project-directory",
	dangerous: /^(?:(?:container |volume |network |system |stack |service |node |secret |config )?(?:rm|prune)|compose rm)\b/,
	changing: /^(?:(?:container |service |stack |compose |image )?(?:kill|pause|push|restart|run|start|stop|unpause|update|deploy|scale|up|down|create|rollback)|(?:volume|network|secret|config) create|swarm (?:leave|join|init))\b/
};
const terraform$1 = {
	withValue: "",
	dangerous: /^(?:destroy|state rm|workspace delete)\b/,
	changing: /^(?:apply|import|taint|untaint|refresh|state mv|state push|force-unlock)\b/
};
const programVerbs = {
	kubectl,
	oc: kubectl,
	docker,
	podman: docker,
	nerdctl: docker,
	"docker-compose": {
		...docker,
		dangerous: /^rm\b/
	},
	terraform: terraform$1,
	tofu: terraform$1,
	terragrunt: {
		...terraform$1,
		dangerous: /^(?:run-all destroy|destroy|state rm|workspace delete)\b/
	},
	pulumi: {
		dangerous: /^(?:destroy|stack rm|state delete)\b/,
		changing: /^(?:up|update|import|refresh|cancel)\b/
	},
	cdk: {
		dangerous: /^destroy\b/,
		changing: /^deploy\b/
	},
	helm: {
		withValue: "-n --namespace --kube-context --kubeconfig",
		dangerous: /^(?:uninstall|delete|del|un)\b/,
		changing: /^(?:install|rollback|upgrade|push)\b/
	},
	argocd: {
		dangerous: /^(?:app|cluster|proj|repo) (?:delete|rm)\b/,
		changing: /^app (?:create|set|sync|rollback|patch)\b/
	},
	flux: {
		dangerous: /^(?:delete|uninstall)\b/,
		changing: /^(?:create|reconcile|suspend|resume|install|bootstrap)\b/
	},
	velero: {
		dangerous: /^(?:restore create|create restore|(?:backup|restore|schedule) delete|delete|uninstall)\b/,
		changing: /^(?:backup create|create|schedule create|install)\b/
	},
	systemctl: {
		withValue: "-H --host -M --machine -t --type -s --signal -n --lines -p --property",
		dangerous: /^(?:reboot|poweroff|halt|kexec|emergency|rescue)\b/,
		changing: /^(?:start|stop|restart|reload|try-restart|reload-or-restart|enable|disable|mask|unmask|kill|isolate|set-property|set-default|daemon-reexec)\b/
	},
	git: {
		withValue: "-C -c --git-dir --work-tree",
		changing: /^(?:push|send-email)\b/
	},
	gh: {
		withValue: "-R --repo",
		dangerous: /^\w+ delete\b/,
		changing: /^(?:\w+ (?:create|edit|merge|close|reopen|rerun|cancel|set|upload|enable|disable|archive|rename|transfer|lock|comment|review)|workflow run)\b/
	},
	aws: {
		withValue: "--region --profile --output --endpoint-url --query --color --ca-bundle --cli-read-timeout --cli-connect-timeout",
		dangerous: /^(?:s3 r[mb]|[\w-]+ (?:delete|terminate|deregister|restore|promote|failover|switchover|purge|schedule-key-deletion|detach-volume|release-address)[\w-]*)\b/,
		changing: /^(?:s3 (?:cp|mv|sync|mb)|[\w-]+ (?:(?:add|allocate|associate|attach|authorize|cancel|change|copy|create|detach|disable|disassociate|enable|execute|import|invoke|modify|publish|put|reboot|register|remove|replace|reset|resume|revoke|rotate|run|send|set|start|stop|suspend|tag|untag|update|upload)(?:-[\w-]+)?))(?![\w-])/
	},
	gcloud: {
		withValue: "--project --account --zone --region --location --configuration --format --command",
		dangerous: /(?:^|\s)(?:delete|remove-iam-policy-binding|promote-replica|promote-standby|restore-backup|failover|restore|rm)(?=\s|$)/,
		changing: /(?:^|\s)(?:add-[\w-]+|create|deploy|import|patch|remove-[\w-]+|reset|resize|restart|set-[\w-]+|start|stop|update(?:-[\w-]+)?|upgrade|cp|mv|rsync|switchover)(?=\s|$)/
	},
	gsutil: {
		withValue: "-o -h",
		dangerous: /^r[mb]\b/,
		changing: /^(?:cp|mv|rsync|mb|acl|iam|setmeta)\b/
	},
	bq: {
		dangerous: /^rm\b/,
		changing: /^(?:load|cp|mk|update|insert)\b/
	},
	az: {
		withValue: "-g --resource-group --subscription -o --output -n --name --query --scripts",
		dangerous: /(?:^|\s)(?:delete|delete-batch|purge|restore|failover|failover-priority-change|failover-group)(?=\s|$)/,
		changing: /(?:^|\s)(?:add|create|deallocate|import|move|redeploy|remove|restart|scale|set|start|stop|update|upgrade|upload|upload-batch|swap)(?=\s|$)/
	},
	eksctl: {
		dangerous: /^(?:delete|drain)\b/,
		changing: /^(?:create|scale|set|update|upgrade|enable|disable|associate)\b/
	},
	kops: {
		dangerous: /^delete\b/,
		changing: /^(?:create|edit|replace|rolling-update|update|upgrade)\b/
	},
	doctl: {
		dangerous: /(?:^|\s)(?:delete|destroy|rm)(?=\s|$)/,
		changing: /(?:^|\s)(?:create|update|resize|restart)(?=\s|$)/
	},
	hcloud: {
		dangerous: /(?:^|\s)delete(?=\s|$)/,
		changing: /(?:^|\s)(?:create|update|reboot|reset|shutdown|poweroff)(?=\s|$)/
	},
	heroku: {
		dangerous: /^(?:pg:(?:reset|promote|backups:restore)|apps:destroy|destroy|addons:destroy)\b/,
		changing: /^(?:ps:(?:scale|restart)|config:(?:set|unset)|releases:rollback|maintenance:)/
	},
	fly: {
		dangerous: /(?:^|\s)(?:destroy|delete)(?=\s|$)/,
		changing: /(?:^|\s)(?:deploy|scale|restart|set|update)(?=\s|$)/
	},
	openstack: {
		dangerous: /(?:^|\s)delete(?=\s|$)/,
		changing: /(?:^|\s)(?:create|set|unset|add|remove|reboot|start|stop)(?=\s|$)/
	},
	virsh: {
		dangerous: /^(?:destroy|undefine|snapshot-revert|snapshot-delete|vol-delete|vol-wipe|pool-delete)\b/,
		changing: /^(?:start|shutdown|reboot|reset|define|migrate|suspend|resume)\b/
	},
	pgbackrest: {
		dangerous: /^(?:restore|expire|stanza-delete)\b/,
		changing: /^(?:backup|stop|start|stanza-create|stanza-upgrade)\b/
	},
	barman: {
		dangerous: /^(?:recover|restore|delete)\b/,
		changing: /^(?:backup|switch-wal|cron)\b/
	},
	"wal-g": {
		dangerous: /^(?:backup-fetch|delete)\b/,
		changing: /^(?:backup-push|wal-push)\b/
	},
	patronictl: {
		withValue: "-c --config-file -d --dcs-url",
		dangerous: /^(?:failover|switchover|reinit|remove)\b/,
		changing: /^(?:restart|reload|pause|resume|edit-config|flush)\b/
	},
	repmgr: {
		withValue: "-f --config-file",
		dangerous: /^(?:standby (?:promote|switchover)|primary unregister|standby unregister|node rejoin)\b/,
		changing: /^\w+ (?:register|follow|clone)\b/
	},
	pg_ctl: {
		withValue: "-D --pgdata -l --log -m --mode -o -w",
		dangerous: /^promote\b/,
		changing: /^(?:start|stop|restart|reload|init|initdb|kill)\b/
	},
	pg_ctlcluster: {
		dangerous: /(?:^|\s)promote(?=\s|$)/,
		changing: /./
	},
	mysqladmin: {
		withValue: "-h --host -u --user -P --port -S",
		dangerous: /^(?:drop|shutdown)\b/,
		changing: /^(?:create|flush-\S+|kill|refresh|reload|password|start-\S+|stop-\S+)/
	},
	"redis-cli": {
		withValue: "-h -p -a -n -u --user --pass -s",
		dangerous: /^(?:flushall|flushdb|del|unlink|shutdown|failover|debug segfault|(?:replicaof|slaveof) no one|cluster (?:failover|reset|forget|flushslots|delslots)|sentinel (?:failover|remove|reset)|script flush|xtrim)\b/i,
		changing: /^(?:set|hset|expire|config set|config rewrite|replicaof|slaveof|client kill|client pause|rename|restore|lpush|rpush|sadd|zadd|cluster|bgsave|save)\b/i
	},
	etcdctl: {
		withValue: "--endpoints --cacert --cert --key --user -w --write-out",
		dangerous: /^(?:del|snapshot restore|member remove|role delete|user delete)\b/,
		changing: /^(?:put|defrag|compact|move-leader|auth enable|auth disable|member (?:add|update|promote)|role (?:add|grant-permission|revoke-permission)|user (?:add|passwd))\b/
	},
	etcdutl: {
		dangerous: /^snapshot restore\b/,
		changing: /^(?:defrag|migrate)\b/
	},
	rabbitmqctl: {
		withValue: "-n --node -p --vhost -t --timeout",
		dangerous: /^(?:delete_\w+|purge_queue|reset|force_reset|forget_cluster_node)\b/,
		changing: /^(?:stop_app|start_app|stop|shutdown|add_\w+|set_\w+|clear_\w+|join_cluster|change_password|close_\w+|sync_queue|rotate_logs)\b/
	},
	rabbitmqadmin: {
		withValue: "-H --host -u --username -p --password -V --vhost",
		dangerous: /^(?:delete|purge)\b/,
		changing: /^(?:declare|publish|import|close)\b/
	},
	vault: {
		dangerous: /^(?:delete|kv (?:delete|destroy|metadata delete)|operator (?:seal|raft (?:remove-peer|snapshot restore))|secrets disable|auth disable|policy delete|lease revoke|token revoke|namespace delete)\b/,
		changing: /^(?:write|kv put|kv patch|secrets enable|auth enable|policy write|operator|token create)\b/
	},
	consul: {
		dangerous: /^(?:kv delete|snapshot restore|leave|force-leave|operator raft remove-peer)\b/,
		changing: /^(?:kv put|services (?:register|deregister)|maint|reload|config write|acl \w+ (?:create|update|delete))\b/
	},
	nomad: {
		dangerous: /^(?:node drain|namespace delete|volume delete|var purge|operator snapshot restore|job (?:stop|purge)|stop)\b/,
		changing: /^(?:job (?:run|dispatch|promote|revert|scale)|run|deployment|alloc (?:stop|restart)|node eligibility)\b/
	},
	nodetool: {
		withValue: "-h --host -p --port -u -pw",
		dangerous: /^(?:decommission|removenode|assassinate|drain|clearsnapshot|truncatehints)\b/,
		changing: /^(?:repair|cleanup|flush|compact|refresh|rebuild|enable\w+|disable\w+|set\w+|snapshot|stopdaemon|scrub)\b/
	},
	ceph: {
		dangerous: /^(?:osd (?:purge|destroy|rm|out|lost|pool (?:delete|rm))|fs rm|mon remove|pg force-recovery)\b/,
		changing: /^(?:osd (?:in|set|unset|reweight|pool (?:create|set))|config set|mgr|orch)\b/
	},
	rbd: {
		dangerous: /^(?:rm|remove|snap (?:rm|purge|rollback)|trash (?:purge|rm))\b/,
		changing: /^(?:create|resize|snap create|map|unmap|import|clone)\b/
	},
	zfs: {
		dangerous: /^(?:destroy|rollback|receive|recv|promote)\b/,
		changing: /^(?:create|set|snapshot|rename|mount|unmount|umount|clone|inherit|release|hold)\b/
	},
	zpool: {
		dangerous: /^(?:destroy|labelclear|detach|remove|offline)\b/,
		changing: /^(?:create|add|attach|replace|online|import|export|scrub|set|upgrade|clear)\b/
	},
	btrfs: {
		dangerous: /^(?:subvolume delete|device (?:remove|delete))\b/,
		changing: /^(?:subvolume (?:create|snapshot)|device add|balance|scrub|filesystem resize|replace)\b/
	},
	cryptsetup: {
		dangerous: /^(?:luksFormat|erase|luksErase|luksKillSlot|luksRemoveKey|reencrypt)\b/,
		changing: /^(?:open|close|luksOpen|luksClose|luksAddKey|resize)\b/
	},
	restic: {
		withValue: "-r --repo -p --password-file",
		dangerous: /^(?:restore|forget|prune|rewrite)\b/,
		changing: /^(?:backup|init|unlock|tag|copy|migrate|repair)\b/
	},
	borg: {
		dangerous: /^(?:delete|prune|extract|compact|recreate)\b/,
		changing: /^(?:create|init|upgrade|break-lock)\b/
	},
	rclone: {
		dangerous: /^(?:delete|deletefile|purge|sync|rmdirs?|cleanup|dedupe)\b/,
		changing: /^(?:copy|copyto|move|moveto|mkdir|rcat|bisync)\b/
	},
	s3cmd: {
		withValue: "-c --config",
		dangerous: /^(?:del|rm|rb)\b/,
		changing: /^(?:put|sync|cp|mv|mb|setacl)\b/
	},
	s5cmd: {
		dangerous: /^(?:rm|rb)\b/,
		changing: /^(?:cp|mv|sync|mb)\b/
	},
	"apt-get": {
		withValue: "-o -t",
		dangerous: /^(?:remove|purge|autoremove)\b/,
		changing: /^(?:install|upgrade|dist-upgrade|full-upgrade)\b/
	},
	apt: {
		withValue: "-o -t",
		dangerous: /^(?:remove|purge|autoremove)\b/,
		changing: /^(?:install|upgrade|dist-upgrade|full-upgrade)\b/
	},
	yum: {
		dangerous: /^(?:remove|erase|autoremove)\b/,
		changing: /^(?:install|update|upgrade|downgrade)\b/
	},
	dnf: {
		dangerous: /^(?:remove|erase|autoremove)\b/,
		changing: /^(?:install|update|upgrade|downgrade)\b/
	},
	service: { changing: /\s(?:start|stop|restart|reload)\b/ },
	ufw: {
		dangerous: /^reset\b/,
		changing: /^(?:allow|deny|enable|disable|delete|insert|reject)\b/
	},
	nft: {
		dangerous: /^(?:flush|delete)\b/,
		changing: /^(?:add|insert|replace|create)\b/
	},
	certbot: {
		dangerous: /^(?:delete|revoke)\b/,
		changing: /^(?:renew|certonly|run)\b/
	},
	npm: {
		dangerous: /^unpublish\b/,
		changing: /^(?:publish|deprecate|dist-tag)\b/
	}
};

// action/src/lint/operands.ts
function hasOption({ args }, ...names) {
	const end = args.indexOf("--");
	return (end === -1 ? args : args.slice(0, end)).some((word) => names.some((name) => {
		if (name.startsWith("--")) return word === name || word.startsWith(`${name}=`) && !/=(?:false|none)$/.test(word);
		return word === name || name.length === 2 && /^-[A-Za-z]+$/.test(word) && word.includes(name.slice(1));
	}));
}
function optionValue({ args }, ...names) {
	for (const [index, word] of args.entries()) {
		if (names.includes(word)) return args[index + 1];
		const name = names.find((long) => long.startsWith("--") && word.startsWith(`${long}=`));
		if (name !== void 0) return word.slice(name.length + 1);
	}
}
function operandsOf({ args }, withValue = []) {
	const operands = [];
	for (let index = 0; index < args.length; index++) {
		const word = args[index] ?? "";
		if (word === "--") break;
		if (withValue.includes(word)) index++;
		else if (!word.startsWith("-")) operands.push(word);
	}
	return operands;
}
function verbOf(call) {
	return operandsOf(call, verbsOf(call.program)?.withValue?.split(" ")).filter((word) => word !== "");
}
function verbsOf(program) {
	return Object.hasOwn(programVerbs, program) ? programVerbs[program] : void 0;
}

// action/src/lint/leaves-folder.ts
function leavesFolder({ inFolder }, paths) {
	return paths.some((path) => {
		if (path.startsWith("")) return false;
		if (!inFolder) return true;
		if (/^\/(?:tmp|var\/tmp|dev\/shm)\/./.test(path)) return path.includes("..");
		return !/^(?:\.(?:\/|$)|[\w-])/.test(path) || /(?:^|\/)\.\.(?:\/|$)/.test(path);
	});
}

// action/src/lint/sql.ts
const sqlClients = new Set("bq clickhouse clickhouse-client cockroach cqlsh db2 duckdb influx mariadb mongo mongosh mycli mysql pgcli psql snowsql sqlcmd sqlite3 sqlplus trino usql".split(" "));
function isSqlClient(program) {
	return sqlClients.has(program) || /-(?:psql|mysql)$/.test(program);
}
const dangers = [
	new RegExp(`\\bdrop\\s+(?:if\\s+exists\\s+)?(?:${"aggregate|collection|column|constraint|continuous query|database|domain|extension|foreign table|function|graph|index|keyspace|materialized view|owned|partition|pluggable database|policy|procedure|publication|retention policy|role|rule|schema|sequence|series|server|stream|subscription|table|tablespace|trigger|type|user|view|warehouse".replaceAll(" ", "\\s+")})\\b`, "i"),
	/\btruncate\s+(?:table\s+|only\s+)?(?=[\w"`[.\uE000])/i,
	/\bdelete\s+from\b/i,
	/\bpg_promote\s*\(/i,
	/\bpg_drop_replication_slot\s*\(/i,
	/\bpg_(?:resetwal|wal_replay_pause)\s*\(/i,
	/\brestore\s+(?:database|log)\b/i,
	/\breset\s+(?:master|slave\s+all|replica\s+all|binary\s+logs)\b/i,
	/\bpurge\s+(?:binary|master)\s+logs\b/i,
	/\b(?:dropDatabase|dropUser|dropRole|dropIndex(?:es)?|deleteMany|deleteOne|findOneAndDelete|remove|drop)\s*\(/,
	/\b(?:rs\.stepDown|rs\.remove|db\.shutdownServer)\s*\(/
];
const changes = /\b(?:insert\s+into|update\s+\S+\s+set|replace\s+into|merge\s+into|copy\s+\S+\s+from|alter\s+\w+|create\s+(?!temp)(?:\w+\s+){0,4}?(?:table|index|database|role|user|extension|view|schema|function|publication|subscription)|grant\s|revoke\s|reindex\b|pg_terminate_backend|pg_cancel_backend|pg_reload_conf|pg_switch_wal|change\s+(?:master|replication)|(?:start|stop)\s+(?:slave|replica)|set\s+(?:global|persist)|kill\s+\d|insertOne|insertMany|updateOne|updateMany|replaceOne|createIndex|runCommand)/i;
function dangerousStatement(text) {
	const code = withoutTexts(text);
	for (const danger of dangers) {
		const found = danger.exec(code)?.[0];
		if (found !== void 0) return found.replaceAll(/\s+/g, " ").replace(/\s*\($/, "()").trim();
	}
	return code.split(";").find((statement) => /\bupdate\s+\S+\s+set\b/i.test(statement) && !/\b(?:where|limit|from)\b/i.test(statement)) === void 0 ? void 0 : "UPDATE without WHERE";
}
function changesData(text) {
	const code = withoutTexts(text);
	const rest = [...code.matchAll(/\bcreate\s+temp(?:orary)?\s+table\s+(?:if\s+not\s+exists\s+)?(\w+)/gi)].map(([, name]) => name).reduce((left, name) => left.replaceAll(new RegExp(`\\binsert\\s+into\\s+${name}\\b`, "gi"), ""), code);
	return changes.test(rest) || dangerousStatement(text) !== void 0;
}
function withoutTexts(text) {
	return text.replaceAll(/'(?:[^']|'')*'|--[^\n]*|\/\*(?:[\s\S]*?\*\/|[\s\S]*)/g, (found) => found.startsWith("'") ? "''" : " ");
}

// action/src/lint/own-dangers.ts
const always$1 = new Set("dropdb dropuser groupdel halt kafka-delete-records kafka-delete-records.sh lvremove mkfs mkswap mongorestore pg_resetwal pg_rewind poweroff pvremove reboot sgdisk shred shutdown userdel vgremove wipefs".split(" "));
function ownDanger(call) {
	const { program, args } = call;
	if (always$1.has(program) || program.startsWith("mkfs.")) return program;
	if (isSqlClient(program)) return statementIn(call);
	switch (program) {
		case "kubectl":
		case "oc": return kubectlDanger(call);
		case "rm":
		case "unlink": return leavesFolder(call, operandsOf(call)) ? program : void 0;
		case "find": return args.includes("-delete") && leavesFolder(call, operandsOf(call).slice(0, 1)) ? "find -delete" : void 0;
		case "dd": return args.some((word) => /^of=\/dev\/(?!null|stdout|shm)/.test(word)) ? "dd of=/dev/…" : void 0;
		case "truncate": return leavesFolder(call, operandsOf(call, [
			"-s",
			"--size",
			"-r",
			"--reference"
		])) ? program : void 0;
		case "rsync": return args.some((word) => /^--(?:delete|remove-source-files)/.test(word)) ? "rsync --delete" : void 0;
		case "git": return gitDanger(call);
		case "terraform":
		case "tofu":
		case "terragrunt": return hasOption(call, "-destroy", "--destroy") && operandsOf(call)[0] === "apply" ? `${program} apply -destroy` : void 0;
		case "docker":
		case "podman":
		case "docker-compose": return dockerDanger(call);
		case "pg_restore": return hasOption(call, "-l", "--list", "-f", "--file") ? void 0 : program;
		case "xtrabackup":
		case "mariabackup": return hasOption(call, "--copy-back", "--move-back") ? `${program} --copy-back` : void 0;
		case "curl": return /^delete$/i.test(optionValue(call, "-X", "--request") ?? args.find((word) => /^-\w*X\w+/.test(word))?.replace(/^-\w*X/, "") ?? "") ? "curl -X DELETE" : void 0;
		case "wget": return /^delete$/i.test(optionValue(call, "--method") ?? "") ? "wget --method=DELETE" : void 0;
		case "http":
		case "https":
		case "xh": return operandsOf(call)[0] === "DELETE" ? `${program} DELETE` : void 0;
		case "aws": return awsDanger(call);
		case "gcloud": return /^0$/.test(optionValue(call, "--num-nodes", "--size", "--min-instances") ?? "") && operandsOf(call).includes("resize") ? "gcloud … resize 0" : void 0;
		case "az": return operandsOf(call).includes("scale") && /^0$/.test(optionValue(call, "--replicas", "--node-count", "--min-replicas", "-c") ?? "") ? "az … scale 0" : void 0;
		case "eksctl": return operandsOf(call)[0] === "scale" && optionValue(call, "--nodes", "-N") === "0" ? "eksctl scale --nodes=0" : void 0;
		case "heroku": return args.some((word) => /^\w+=0$/.test(word)) && operandsOf(call)[0] === "ps:scale" ? "heroku ps:scale …=0" : void 0;
		case "gh": return operandsOf(call)[0] === "api" && /^delete$/i.test(optionValue(call, "-X", "--method") ?? "") ? "gh api -X DELETE" : void 0;
		case "kafka-topics":
		case "kafka-topics.sh":
		case "kafka-acls":
		case "kafka-acls.sh": return hasOption(call, "--delete", "--remove") ? `${program} --delete` : void 0;
		case "kafka-consumer-groups":
		case "kafka-consumer-groups.sh":
			if (hasOption(call, "--delete", "--delete-offsets")) return `${program} --delete`;
			return hasOption(call, "--reset-offsets") && hasOption(call, "--execute") ? `${program} --reset-offsets` : void 0;
		case "iptables":
		case "ip6tables": return hasOption(call, "-F", "--flush", "-X", "--delete-chain") ? `${program} --flush` : void 0;
		case "crontab": return hasOption(call, "-r") ? "crontab -r" : void 0;
		case "mdadm": return hasOption(call, "--zero-superblock", "--remove", "--fail") ? "mdadm --remove" : void 0;
		case "init":
		case "telinit": return /^[06]$/.test(args[0] ?? "") ? `${program} ${args[0]}` : void 0;
		default: return;
	}
}
function statementIn({ args, inputText }) {
	for (const text of inputText === void 0 ? args : [...args, inputText]) {
		const found = dangerousStatement(text);
		if (found !== void 0) return found;
	}
}
function kubectlDanger(call) {
	const { program, args } = call;
	const words = verbOf(call);
	switch (words[0]) {
		case "scale": return optionValue(call, "--replicas") === "0" ? `${program} scale --replicas=0` : void 0;
		case "replace": return hasOption(call, "--force") ? `${program} replace --force` : void 0;
		case "patch": return args.some((word) => /"replicas"\s*:\s*0\b/.test(word)) ? `${program} patch … replicas 0` : void 0;
		case "taint": return words.some((word) => word.endsWith(":NoExecute")) ? `${program} taint … NoExecute` : void 0;
		case "apply": return hasOption(call, "--prune") ? `${program} apply --prune` : void 0;
		default: return;
	}
}
function gitDanger(call) {
	const [verb, ...refs] = operandsOf(call, [
		"-C",
		"-c",
		"--git-dir",
		"--work-tree",
		"-o",
		"--push-option",
		"--receive-pack",
		"--repo"
	]);
	if (verb !== "push") return void 0;
	if (hasOption(call, "-f", "--force", "--force-with-lease", "--mirror") || refs.some((ref) => ref.startsWith("+"))) return "git push --force";
	return hasOption(call, "-d", "--delete", "--prune") || refs.some((ref) => /^:./.test(ref)) ? "git push --delete" : void 0;
}
function dockerDanger(call) {
	const words = operandsOf(call);
	if (words.includes("down") && hasOption(call, "-v", "--volumes", "--rmi")) return `${call.program} … down --volumes`;
	if (words.includes("scale") && words.some((word) => word.endsWith("=0"))) return `${call.program} … scale …=0`;
	return optionValue(call, "--availability") === "drain" ? `${call.program} node update --availability drain` : void 0;
}
function awsDanger(call) {
	if (hasOption(call, "--delete") && operandsOf(call).join(" ").includes("s3 sync")) return "aws s3 sync --delete";
	return optionValue(call, "--desired-count", "--desired-capacity", "--max-size", "--max-capacity") === "0" ? "aws … to zero" : void 0;
}

// action/src/lint/danger.ts
function dangerOf(call) {
	if (showsOnly(call)) return void 0;
	return verbDanger(call) ?? ownDanger(call) ?? genericDanger(call);
}
function showsOnly(call) {
	if (call.args.length === 1 && call.args[0] === "--version") return true;
	return hasOption(call, "--dry-run", "--dryrun", "--help", "--check", "--what-if", "--no-act", "--simulate");
}
function verbDanger(call) {
	const found = verbsOf(call.program)?.dangerous?.exec(verbOf(call).join(" ")) ?? void 0;
	if (found === void 0) return void 0;
	return `${call.program} ${found.index > 0 ? "… " : ""}${found[0].trim()}`;
}
const notVerbs = new Set(". [ alias ag apk awk base64 basename bc bundle cat cd chgrp chmod chown cmake cmp column comm cp cut cypress date declare diff dig dirname dotnet echo egrep env exit export expr false fgrep file find fold gawk getent go gradle grep gunzip gzip head hexdump host hostname id install javac jq jsonnet kill less let ln local locate logger ls make man mapfile mkdir mktemp more mv mvn nc nl nslookup nuget od openssl parallel paste ping pip pip3 pnpm popd printf ps pushd pwd read readarray readlink readonly realpath return rev rg rmdir sed seq set sha256sum shift sleep sort source split ss stat strings tail tar tee test touch tr trap true type typeset umask uname uniq unset ansible aws-vault chamber doppler eval fakeroot flock knife multipass op pdsh runuser script ssh su watch uptime wait wc which who whoami xxd yarn yq zcat".split(" "));
const looks = /^(?:cat|check|describe|find|get|help|history|info|inspect|list|log|logs|ls|print|query|read|search|show|status|test|validate|verify|view|watch)(?:[-_:]|$)/;
function genericDanger(call) {
	const { program } = call;
	if (verbsOf(program) !== void 0 || notVerbs.has(program) || isSqlClient(program)) return void 0;
	const first = call.args.slice(0, 3).filter((word) => !word.startsWith("-"));
	if (first.some((word) => looks.test(word))) return void 0;
	const verb = first.find((word) => /^(?:decommission|delete|destroy|drain|drop|erase|evict|failover|promote|purge|restore|rm|terminate|truncate|wipe)(?:[-_:]\w[\w:-]*)?$/.test(word));
	return verb === void 0 ? void 0 : `${program} ${first.slice(0, first.indexOf(verb) + 1).join(" ")}`;
}

// action/src/lint/changing-call.ts
const always = new Set("createdb createuser chpasswd groupadd ipvsadm killall mkfs newusers pg_createcluster pg_upgrade pkill setenforce useradd usermod".split(" "));
function isChangingCall(call) {
	const { program, args } = call;
	if (showsOnly(call)) return false;
	if (always.has(program) || dangerOf(call) !== void 0) return true;
	if (verbsOf(program)?.changing?.test(verbOf(call).join(" ")) === true) return writes(call);
	if (isSqlClient(program)) return [...args, call.inputText ?? ""].some(changesData);
	switch (program) {
		case "curl": return changesOverHttp(call);
		case "chmod":
		case "chown":
		case "chgrp": return leavesFolder(call, operandsOf(call).slice(1));
		case "mv":
		case "cp":
		case "ln":
		case "install": return leavesFolder(call, operandsOf(call).slice(-1));
		case "sed": return hasOption(call, "-i", "--in-place") && leavesFolder(call, operandsOf(call).slice(1));
		case "rmdir":
		case "mkdir":
		case "tee": return leavesFolder(call, operandsOf(call)) && !args.some((word) => word.startsWith("/dev/"));
		case "kill": return !hasOption(call, "-l", "-0") && args.length > 0;
		case "iptables":
		case "ip6tables": return hasOption(call, "-A", "-D", "-I", "-R", "-P", "--append", "--delete", "--insert", "--replace", "--policy");
		case "sysctl": return hasOption(call, "-w", "--write") || args.some((word) => /^[\w.]+=/.test(word));
		default: return false;
	}
}
function writes(call) {
	const { program, args } = call;
	switch (program) {
		case "kubectl":
		case "oc": return !(verbOf(call)[0] === "run" && hasOption(call, "--rm"));
		case "docker":
		case "podman": return !(hasOption(call, "--rm") && operandsOf(call).includes("run"));
		case "aws":
		case "gsutil": return !(/^(?:s3 )?(?:cp|sync)\b/.test(operandsOf(call).join(" ")) && !/^(?:s3|gs):\/\/|[\uE000]/.test(args.findLast((word) => !word.startsWith("-")) ?? ""));
		default: return true;
	}
}
function changesOverHttp(call) {
	const attached = call.args.find((word) => /^-\w*X\w+/.test(word))?.replace(/^-\w*X/, "");
	const method = optionValue(call, "-X", "--request") ?? attached;
	if (method !== void 0) return !/^(?:GET|HEAD|OPTIONS|PROPFIND)$/i.test(method);
	return call.args.some((word) => word === "-T" || word === "--upload-file");
}

// action/src/lint/is-change.ts
function isChange(step) {
	if (step.step_type !== "automated") return false;
	return step.automation_script !== void 0 || parsedCommands(step).some((command) => callsOf(command).some(isChangingCall));
}

// action/src/lint/rules/change-without-rollback.ts
const changeWithoutRollback = {
	id: "change-without-rollback",
	severity: "warning",
	summary: "A step that changes something has a `rollback_step`, or says why it is `irreversible`",
	why: "A rollback undoes every step that began, latest first. What has no rollback step stays as it is, and somebody finds out at the worst moment. Where nothing can undo it, `irreversible` says so: the rollback stops there and asks.",
	good: [
		`steps:
  - commands: [systemctl reload queue]
    rollback_step: 3
  - step_type: verification
  - commands: [systemctl restart queue]`,
		`steps:
  - commands: [systemctl restart queue]
    irreversible: A restart cannot be taken back; the workers begin afresh
  - step_type: verification`,
		`steps:
  - commands: ['kubectl get pods -n queue -l app=queue']`
	],
	bad: [`steps:
  - commands: [systemctl reload queue]
  - step_type: verification`, `steps:
  - commands: ['kubectl set env deployment/queue -n queue MODE=safe']
    verify: [exit_code == 0]`],
	check: (report, { flow }) => ({ step: (step, pointer) => {
		if (flow.rollbacks.has(step.step_number) || step.rollback_step !== void 0 || step.irreversible !== void 0) return;
		if (!isChange(step)) return;
		report(`${pointer}/title`, `Unexpected change in step ${step.step_number} that nothing undoes, expected \`rollback_step\` or \`irreversible\``);
	} })
};

// action/src/lint/rules/change-without-verification.ts
const undone$1 = "irreversible: A restart cannot be taken back";
const changeWithoutVerification = {
	id: "change-without-verification",
	severity: "warning",
	summary: "A change is verified on every way to the end",
	why: "A command that ended well has not shown that the service is well. Behind a change, on every way on, there must be a verification step, `verify` of the step itself, a person who looks (a manual step with `success_criteria`), or a post-condition with a `check`.",
	good: [
		`steps:
  - commands: [systemctl restart queue]
    ${undone$1}
  - step_type: verification`,
		`steps:
  - commands: [systemctl restart queue]
    ${undone$1}
    verify: [exit_code == 0]`,
		`steps:
  - commands: [systemctl restart queue]
    ${undone$1}
post_conditions:
  - {description: The queue works, check: queue-cli workers}`
	],
	bad: [`steps:
  - commands: [systemctl restart queue]
    ${undone$1}`, `steps:
  - commands: [systemctl restart queue]
    ${undone$1}
  - step_type: decision
    decision_branches: {look: 3, finish: end}
  - step_type: verification`],
	check: (report, { runbook, flow }) => ({ step: (step, pointer) => {
		if (flow.rollbacks.has(step.step_number) || verifies(step) || !isChange(step)) return;
		if (runbook.post_conditions.some(({ check }) => check !== void 0)) return;
		const way = wayToTheEnd(step.step_number, flow);
		if (way === void 0) return;
		report(`${pointer}/title`, `Unexpected change in step ${step.step_number} that nothing verifies on the way ${[step.step_number, ...way].join(" → ")}, expected a verification step`);
	} })
};
function verifies({ step_type, verify, success_criteria, expected_output }) {
	if (step_type === "verification" || verify.length > 0) return true;
	return step_type === "manual" && (success_criteria ?? expected_output) !== void 0;
}
function wayToTheEnd(from, flow) {
	const ways = [[from]];
	const seen = /* @__PURE__ */ new Set([from]);
	for (let way = ways.shift(); way !== void 0; way = ways.shift()) {
		const last = way.at(-1) ?? "end";
		if (last === "end") return way.slice(1);
		for (const { to, kind } of flow.edges(last)) {
			const step = to === "end" ? void 0 : flow.step(to);
			if (kind === "goto" || seen.has(to) || step !== void 0 && (verifies(step) || isChange(step))) continue;
			seen.add(to);
			ways.push([...way, to]);
		}
	}
}

// action/src/lint/rules/curl-without-fail.ts
const curlWithoutFail = {
	id: "curl-without-fail",
	severity: "warning",
	summary: "`curl` fails when the server answers with an error",
	why: "To `curl` a page that says `500 Internal Server Error` is a page like any other: it exits with 0, and the step goes on as if all were well. With `--fail` (`-f`), or `--fail-with-body`, an answer of 400 or above fails the command. Asking for the code with `-w '%{http_code}'`, or reading the answer with `grep`, `jq -e` or `verify`, checks it too.",
	good: [
		`steps:
  - step_type: verification
    commands: ['curl -fsS --max-time 10 http://queue:8080/health']`,
		`steps:
  - step_type: verification
    commands: ['curl -s -o /dev/null -w "%{http_code}" http://queue:8080/health', 'curl -s http://queue:8080/health | grep -q ok']`,
		`steps:
  - step_type: verification
    commands: ['curl -s http://queue:8080/health']
    verify: ["contains(stdout, 'ok')"]`
	],
	bad: [`steps:
  - step_type: verification
    commands: ['curl -s http://queue:8080/health']`, `steps:
  - step_type: verification
    commands: ['kubectl exec -n queue deploy/queue -- curl -sS localhost:8080/health | jq .status']`],
	check: (report) => ({ command: (command, { step_type, step_number, verify }, pointer) => {
		if (step_type === "manual" || verify.some((expression) => /\bstdout\b/.test(expression))) return;
		for (const call of callsOf(command)) {
			if (call.program !== "curl" || call.orElse || isChecked(call)) continue;
			report({
				pointer,
				start: call.start,
				end: call.end
			}, `Unexpected \`curl\` in step ${step_number} that takes an error page for success, expected \`--fail\``);
		}
	} })
};
function isChecked(call) {
	if (hasOption(call, "-f", "--fail", "--fail-with-body", "--fail-early", "-I", "--head", "-i", "--include", "-V", "--version", "--help")) return true;
	if (/code/.test(optionValue(call, "-w", "--write-out") ?? "")) return true;
	if (call.args.some((word) => /^(?:telnet|file|ftp|sftp|smtp|ldap)s?:/.test(word))) return true;
	const { into } = call;
	return into !== void 0 && (into.program.endsWith("grep") || into.program === "jq" && hasOption(into, "-e", "--exit-status"));
}

// action/src/lint/unapproved-way.ts
function unapprovedWay(step, { first, edges, step: stepOf }) {
	if (first === "end") return void 0;
	const ways = [[first]];
	const seen = /* @__PURE__ */ new Set([first]);
	for (let way = ways.shift(); way !== void 0; way = ways.shift()) {
		const last = way.at(-1) ?? 0;
		if (last === step) return way;
		const { requires_approval = false, when } = stepOf(last) ?? {};
		const asks = requires_approval && when === void 0;
		for (const { to, kind } of edges(last)) {
			if (to === "end" || seen.has(to) || asks && kind !== "goto") continue;
			seen.add(to);
			ways.push([...way, to]);
		}
	}
}

// action/src/lint/rules/dangerous-without-approval.ts
const gone = "irreversible: What is deleted is gone";
const dangerousWithoutApproval = {
	id: "dangerous-without-approval",
	severity: "error",
	summary: "A step that deletes, drains, drops, restores or promotes something is approved before it runs",
	why: "A deletion, a drain, a `DROP TABLE`, a restore, a promotion, a scaling to zero or a forced push hits users at once and is hard or impossible to take back: a second person should have seen it coming. Ask for approval on the step itself. An approval on every way to the step is accepted too, and then said as a remark: its approvers have to know what else they allow. Commands are read as bash reads them, behind `sudo`, `xargs`, `ssh`, `bash -c` or `kubectl exec`, in functions and substitutions, and the SQL that clients such as `psql` get; text that is only printed, and comments, do nothing. Manual steps and rollback steps are free: a person does the one, and a person started the other.",
	good: [
		`steps:
  - requires_approval: true
    commands: ['kubectl delete pod -n queue -l app=queue']
    ${gone}
  - step_type: verification`,
		`steps:
  - step_type: verification
    commands: ['echo "never run rm -rf /var/lib/queue" # rm -rf /var/lib/queue', 'psql -c "SELECT ''DROP TABLE jobs''"']`,
		`steps:
  - step_type: verification
    commands: ['folder=$(mktemp -d); trap ''rm -rf "$folder"'' EXIT; queue-cli dump > "$folder/jobs"; wc -l "$folder/jobs"']`,
		`steps:
  - step_type: manual
    commands: [kubectl drain node-1 --ignore-daemonsets]
    success_criteria: The node is empty`,
		`steps:
  - commands: [kubectl apply -f queue.yaml -n queue]
    rollback_step: 3
  - step_type: verification
  - commands: [kubectl delete -f queue.yaml -n queue]`
	],
	bad: [
		`steps:
  - commands: ['sudo -n timeout 60 kubectl delete pod -n queue -l app=queue']
    ${gone}
  - step_type: verification`,
		`steps:
  - commands: ['psql -c "DROP TABLE jobs"']
    ${gone}
  - step_type: verification`,
		`steps:
  - commands: ['queue-cli stale | xargs -n 1 bash -c ''rm -rf "/var/lib/queue/$1"'' _']
    ${gone}
  - step_type: verification`,
		`steps:
  - commands: ['ssh queue-1 "redis-cli FLUSHALL"']
    ${gone}
  - step_type: verification`,
		`steps:
  - requires_approval: true
    commands: ['kubectl scale deployment/queue -n queue --replicas=0']
    idempotent: true
    ${gone}
  - step_type: verification
  - commands: ['kubectl delete pvc -n queue queue-data']
    ${gone}
  - step_type: verification`,
		`prerequisites:
  - description: The queue is empty
    check: redis-cli FLUSHALL`
	],
	check: (report, { loaded, runbook, flow }) => ({
		command: (command, { step_type, step_number, requires_approval }, pointer) => {
			if (requires_approval || step_type === "manual" || flow.rollbacks.has(step_number)) return;
			if (!flow.reached().has(step_number)) return;
			const dangers = dangersIn(command);
			if (dangers.length === 0) return;
			const way = unapprovedWay(step_number, flow);
			const approvals = runbook.steps.filter((step) => step.requires_approval);
			const before = approvals.filter((step) => flow.after(step.step_number).has(step_number));
			for (const { danger, start, end } of dangers) if (way === void 0) report({
				pointer,
				start,
				end
			}, `\`${danger}\` in step ${step_number} is only approved together with an earlier step`, {
				severity: "info",
				hint: "Say so in the description of that step, or ask again with `requires_approval: true`",
				related: before.map((step) => relatedIn(loaded, `${flow.pointer(step.step_number)}/requires_approval#`, `step ${step.step_number} is approved`))
			});
			else report({
				pointer,
				start,
				end
			}, `Unexpected \`${danger}\` in step ${step_number}, which nobody approves, expected \`requires_approval: true\``, { hint: approvals.length > 0 ? `No approval stands on the way ${way.join(" → ")}` : void 0 });
		},
		check: (command, pointer) => {
			for (const { danger, start, end } of dangersIn(command)) report({
				pointer,
				start,
				end
			}, `Unexpected \`${danger}\` in a check, which nobody approves, expected a command that only looks`);
		}
	})
};
function dangersIn(command) {
	return callsOf(command).flatMap((call) => {
		const danger = dangerOf(call);
		return danger === void 0 ? [] : [{
			danger,
			start: call.start,
			end: call.end
		}];
	});
}

// action/src/lint/rules/decision-with-one-branch.ts
const decisionWithOneBranch = {
	id: "decision-with-one-branch",
	severity: "warning",
	summary: "A decision has branches that lead to different steps",
	why: "A question with one answer costs a person’s time and decides nothing. Make it a manual step, if somebody shall confirm something, or add the branch that is missing, which is often `end`.",
	good: [`steps:
  - step_type: decision
    decision_branches: {go_on: 2, finish: end}
  - {step_type: verification}`, `steps:
  - step_type: decision
    decision_branches: {drain: 2, restart: 3}
  - {next: 3}
  - {step_type: verification}`],
	bad: [`steps:
  - step_type: decision
    decision_branches: {go_on: 2}
  - {step_type: verification}`, `steps:
  - step_type: decision
    decision_branches: {go_on: 2, skip: 2}
  - {step_type: verification}`],
	check: (report) => ({ step: ({ step_type, step_number, decision_branches }, pointer) => {
		const branches = Object.entries(decision_branches);
		const [first] = branches;
		if (step_type !== "decision" || first === void 0 || branches.some(([, target]) => target !== first[1])) return;
		const what = branches.length === 1 ? `with the one branch \`${first[0]}\`` : `whose branches all lead to ${first[1] === "end" ? "the end" : `step ${first[1]}`}`;
		report(`${pointer}/decision_branches`, `Unexpected decision ${step_number} ${what}, expected branches that lead to different steps`);
	} })
};

// action/src/lint/rules/disable-without-reason.ts
const disableWithoutReason = {
	id: "disable-without-reason",
	severity: "error",
	summary: "A comment that hides a finding says why",
	why: "Whoever reads the runbook next must be able to judge whether the reason still holds. Write it after two hyphens: `# runbook-disable-next-line rule -- reason`.",
	good: [`metadata:
  title: Look after the queue
  # runbook-disable-next-line no-triggers -- started by hand, once a quarter
  triggers: []`, `metadata:
  title: Look after the queue
  # runbook-disable-next-line no-triggers -- only ever started by RB-X-002
  triggers: []
  # runbook-disable-next-line symptom-missing -- only ever started by RB-X-002
  symptoms: []`],
	bad: [`metadata:
  title: Look after the queue
  # runbook-disable-next-line no-triggers
  triggers: []`, `metadata:
  title: Look after the queue
  # runbook-disable-next-line no-triggers --
  triggers: []`],
	check: (report, { disables }) => ({ runbook: () => {
		for (const { reason, span } of disables) if (reason === null) report(span, "Unexpected comment that hides a finding without a reason, expected ` -- ` and one");
	} })
};

// action/src/lint/rules/duplicate-title.ts
const duplicateTitle = {
	id: "duplicate-title",
	severity: "info",
	summary: "The steps of a runbook have different titles",
	why: "People speak of steps by their titles, and reports show them. Two of one name are taken for one another.",
	good: ["steps: [{step_type: verification, title: Look at the workers}, {step_type: verification, title: Look at the jobs}]", "steps: [{step_type: verification, title: Look at the workers}, {step_type: verification, title: Look at the workers again}]"],
	bad: ["steps: [{step_type: verification, title: Look at the workers}, {step_type: verification, title: Look at the workers}]", "steps: [{step_type: verification, title: Look at the workers}, {step_type: verification, title: look at  the workers}]"],
	check: (report, { loaded }) => {
		const first = /* @__PURE__ */ new Map();
		return { step: ({ title, step_number }, pointer) => {
			const plain = title.toLowerCase().replaceAll(/\s+/g, " ").trim();
			const other = first.get(plain);
			if (other === void 0) first.set(plain, pointer);
			else report(`${pointer}/title`, `Unexpected second step with the title \`${title}\`, expected another for step ${step_number}`, { related: [relatedIn(loaded, `${other}/title`, "first used here")] });
		} };
	}
};

// action/src/lint/rules/duration-mismatch.ts
const durationMismatch = {
	id: "duration-mismatch",
	severity: "warning",
	summary: "`estimated_total_duration_minutes` is what the longest way through the steps takes",
	why: "In an incident people plan with this number. It may not be less than the steps on the longest way take together, failures aside, and if it is more than twice as much, which is only a remark, something is missing among the steps.",
	good: [`metadata: {estimated_total_duration_minutes: 15}
steps:
  - {estimated_duration_minutes: 5}
  - {estimated_duration_minutes: 10, timeout_seconds: 600, step_type: verification}`, `metadata: {estimated_total_duration_minutes: 8}
steps:
  - step_type: decision
    decision_branches: {drain: 2, restart: 3}
    estimated_duration_minutes: 1
  - {estimated_duration_minutes: 3, next: end}
  - {estimated_duration_minutes: 5, next: end}`],
	bad: [`metadata: {estimated_total_duration_minutes: 10}
steps:
  - {estimated_duration_minutes: 5}
  - {estimated_duration_minutes: 10, timeout_seconds: 600, step_type: verification}`, `metadata: {estimated_total_duration_minutes: 60}
steps:
  - {estimated_duration_minutes: 5}
  - {estimated_duration_minutes: 5, step_type: verification}`],
	check: (report, { runbook, loaded, flow }) => ({ runbook: () => {
		const total = runbook.metadata.estimated_total_duration_minutes;
		const { minutes, way } = longestWay(flow);
		if (total >= minutes && total <= 2 * minutes) return;
		const pointer = "/metadata/estimated_total_duration_minutes";
		if (loaded.places.at(pointer) === void 0) return;
		report(pointer, `Unexpected estimate of ${total} minutes, expected ${minutes}: so long takes the longest way, ${way.join(" → ")}`, total > minutes ? { severity: "info" } : {});
	} })
};
function longestWay(flow) {
	const known = /* @__PURE__ */ new Map();
	const open = /* @__PURE__ */ new Set();
	return from(flow.first);
	function from(target) {
		if (target === "end") return {
			minutes: 0,
			way: ["end"]
		};
		const step = flow.step(target);
		const found = known.get(target);
		if (found !== void 0 || step === void 0) return found ?? {
			minutes: 0,
			way: []
		};
		open.add(target);
		let longest = {
			minutes: 0,
			way: []
		};
		for (const { kind, to } of flow.edges(target)) {
			if (kind === "goto" || to !== "end" && open.has(to)) continue;
			const way = from(to);
			if (way.minutes > longest.minutes || longest.way.length === 0) longest = way;
		}
		open.delete(target);
		const result = {
			minutes: step.estimated_duration_minutes + longest.minutes,
			way: [target, ...longest.way]
		};
		known.set(target, result);
		return result;
	}
}

// action/src/lint/rules/endless-loop.ts
const endlessLoop = {
	id: "endless-loop",
	severity: "error",
	summary: "A loop has a way out that is no failure",
	why: "Steps that lead to each other and nowhere else go round until the limit of 20 visits, and then fail. A loop needs a decision, or a `next` that leaves it.",
	good: [`steps:
  - {step_type: verification}
  - step_type: decision
    decision_branches: {again: 1, finish: end}`, `steps:
  - step_type: verification
    on_failure: {goto: 2}
    next: end
  - {step_type: manual, next: 1}`],
	bad: [`steps:
  - {step_type: verification}
  - {step_type: verification, next: 1}`, `steps:
  - step_type: decision
    decision_branches: {again: 1, retry: 2}
  - {step_type: verification, next: 1}`],
	check: (report, { runbook, flow }) => {
		const ending = endingSteps(runbook, flow);
		const caught = (number) => flow.reached().has(number) && !ending.has(number) && flow.after(number).has(number);
		const said = /* @__PURE__ */ new Set();
		return { step: ({ step_number }) => {
			if (flow.rollbacks.has(step_number) || said.has(step_number) || !caught(step_number)) return;
			const loop = runbook.steps.map((step) => step.step_number).filter((number) => number === step_number || flow.after(step_number).has(number) && flow.after(number).has(step_number));
			for (const number of loop) said.add(number);
			report(loop.flatMap((number) => flow.edges(number).filter(({ kind, to }) => kind !== "goto" && to !== "end" && to <= number && loop.includes(to))).at(-1)?.pointer ?? flow.pointer(step_number), `Unexpected loop of ${loop.length === 1 ? `step ${loop.join("")}` : `steps ${loop.join(", ")}`} without a way to the end, expected a branch or \`next\` that leaves it`);
		} };
	}
};
function endingSteps({ steps }, flow) {
	const ending = /* @__PURE__ */ new Set();
	for (let before = -1; before !== ending.size;) {
		before = ending.size;
		for (const { step_number } of steps.toReversed()) if (flow.edges(step_number).some(({ kind, to }) => kind !== "goto" && (to === "end" || ending.has(to)))) ending.add(step_number);
	}
	return ending;
}

// action/src/lint/rules/failure-loop.ts
const failureLoop = {
	id: "failure-loop",
	severity: "warning",
	summary: "A `goto` after a failure does not come back to the failing step without a person being asked",
	why: "What failed is tried again at once, up to the limit of 20 visits, with everything in between. `retry` waits between attempts and ends; a decision or a manual step on the way lets somebody look.",
	good: [`steps:
  - step_type: decision
    decision_branches: {look: 2, finish: end}
  - step_type: verification
    on_failure: {goto: 1}`, `steps:
  - step_type: verification
    on_failure: {goto: 3}
    next: end
  - {step_type: verification, next: 1}
  - {step_type: manual, next: 2}`],
	bad: [`steps:
  - {step_type: verification}
  - step_type: verification
    on_failure: {goto: 1}`, `steps:
  - step_type: verification
    on_failure: {goto: 1}`],
	check: (report, { flow }) => ({ step: (step, pointer) => {
		if (typeof step.on_failure !== "object") return;
		const { goto } = step.on_failure;
		const way = wayBack(goto, step.step_number, flow);
		if (way === void 0) return;
		report(`${pointer}/on_failure/goto`, `Unexpected loop after a failure of step ${step.step_number}, ${[step.step_number, ...way].join(" → ")}, that asks nobody, expected \`retry\`, or a person on the way`);
	} })
};
function wayBack(from, to, flow) {
	const ways = [[from]];
	const seen = /* @__PURE__ */ new Set([from]);
	for (let way = ways.shift(); way !== void 0; way = ways.shift()) {
		const last = way.at(-1) ?? from;
		const step = flow.step(last);
		if (step === void 0 || asks$1(step)) continue;
		if (last === to) return way;
		for (const { to: next } of flow.edges(last)) {
			if (next === "end" || seen.has(next)) continue;
			seen.add(next);
			ways.push([...way, next]);
		}
	}
}
function asks$1({ step_type, requires_approval, decide }) {
	return step_type === "manual" || requires_approval || step_type === "decision" && decide.length === 0;
}

// action/src/lint/rules/filename-matches-id.ts
const filenameMatchesId = {
	id: "filename-matches-id",
	severity: "warning",
	summary: "A runbook lies in the file that bears its id",
	why: "An alert, a commit and a colleague name the id; the file is looked for under it, and so are its test cases, `<ID>.test.yaml`.",
	good: [{
		runbook: "metadata: {runbook_id: RB-X-001}",
		file: "RB-X-001.yaml"
	}, {
		runbook: "metadata: {runbook_id: RB-X-001}",
		file: "queue/RB-X-001.yaml"
	}],
	bad: [{
		runbook: "metadata: {runbook_id: RB-X-001}",
		file: "queue.yaml"
	}, {
		runbook: "metadata: {runbook_id: RB-X-001}",
		file: "rb-x-001.yaml"
	}],
	check: (report, { loaded }) => ({ runbook: () => {
		const name = loaded.file.path.slice(loaded.file.path.lastIndexOf("/") + 1);
		if (name === `${loaded.id}.yaml`) return;
		report("/metadata/runbook_id", `Unexpected id \`${loaded.id}\` in a file \`${name}\`, expected the file \`${loaded.id}.yaml\``);
	} })
};

// action/src/lint/rules/for-each-without-item.ts
const forEachWithoutItem = {
	id: "for-each-without-item",
	severity: "warning",
	summary: "The commands of a step with `for_each` read `$ITEM`",
	why: "Without it the same commands run again for every item, and do the same each time.",
	good: [`steps: [{step_type: verification, for_each: [mail, print], commands: ['queue-cli workers "$ITEM"']}]`, `steps: [{step_type: verification, for_each: [mail, print], commands: ['queue-cli workers', 'queue-cli jobs "\${ITEM}"']}]`],
	bad: ["steps: [{step_type: verification, for_each: [mail, print], commands: [queue-cli workers]}]", `steps: [{step_type: verification, for_each: [mail, print], commands: ['queue-cli workers "\${ITEMS:-all}"']}]`],
	check: (report) => ({ step: ({ for_each, commands, automation_script, step_number }, pointer) => {
		if (for_each === void 0 || automation_script !== void 0) return;
		if (commands.length === 0 || commands.some((command) => /(?<!\w)ITEM(?!\w)/.test(command))) return;
		report(`${pointer}/for_each#`, `Unexpected \`for_each\` of step ${step_number} whose commands read no \`$ITEM\`, expected one that does`);
	} })
};

// action/src/lint/rules/future-date.ts
const futureDate = {
	id: "future-date",
	severity: "warning",
	summary: "`created_at`, `updated_at` and the change log do not lie in the future",
	why: "A date in the future is a slip of the year, or a change log that was written before the change. Either way the history is wrong.",
	needs: ["today"],
	good: ["metadata: {created_at: 2024-01-01, updated_at: 2026-11-23}", "changelog: [{date: 2026-11-23, author: alice, changes: Second version}, {date: 2026-11-20, author: alice, changes: First version}]"],
	bad: ["metadata: {created_at: 2024-01-01, updated_at: 2027-11-20}", "changelog: [{date: 2026-11-24, author: alice, changes: Second version}, {date: 2026-11-20, author: alice, changes: First version}]"],
	check: (report, { runbook, facts: { today } }) => ({ runbook: () => {
		if (today === null) return;
		const { created_at, updated_at } = runbook.metadata;
		const dates = [
			["/metadata/created_at", created_at],
			["/metadata/updated_at", updated_at],
			...runbook.changelog.map(({ date }, index) => [`/changelog/${index}/date`, date])
		];
		for (const [pointer, date] of dates) if (date !== void 0 && date > today) report(pointer, `Unexpected date in the future, expected ${today} or earlier`);
	} })
};

// action/src/lint/rules/gate-as-environment.ts
const gateAsEnvironment = {
	id: "gate-as-environment",
	severity: "error",
	summary: "`metadata.environment` is no environment of a gate",
	why: "The steps that need no approval run in `metadata.environment`. If that is a gate’s environment, GitHub asks its reviewers for every one of them, and they get the gate’s secrets. The execution would be refused.",
	good: ["metadata: {environment: production}", {
		runbook: "metadata: {environment: production}",
		config: "environments: {}"
	}],
	bad: ["metadata: {environment: oncall-approval}", {
		runbook: "metadata: {environment: production}",
		config: "environments: {production: {approvers: [oncall-lead]}}"
	}],
	check: (report, { runbook, config }) => ({ runbook: () => {
		const { environment } = runbook.metadata;
		if (environment === void 0 || !Object.hasOwn(config.environments, environment)) return;
		report("/metadata/environment", `Unexpected environment \`${environment}\` of a gate for the steps that need no approval, expected one that asks nobody`);
	} })
};

// action/src/lint/rules/gate-environment.ts
const approved$1 = "steps: [{requires_approval: true}]";
const gateEnvironment = {
	id: "gate-environment",
	severity: "warning",
	summary: "The approvers of a step are those of exactly one of `environments` in `config.yaml`",
	why: "On GitHub an approval is asked by the environment whose approvers are the same as the step’s. Without one, or with two, the execution is refused before the gate. GitHub allows six reviewers in an environment. Nothing is said where `config.yaml` has no environments, or approvals are given by comment.",
	good: [
		approved$1,
		"steps: [{requires_approval: true, approvers: [dba-oncall]}]",
		{
			runbook: approved$1,
			config: "environments: {}"
		}
	],
	bad: [
		"steps: [{requires_approval: true, approvers: [dba-oncall, oncall-lead]}]",
		{
			runbook: approved$1,
			config: "environments: {one: {approvers: [oncall-lead]}, two: {approvers: [oncall-lead]}}"
		},
		{
			runbook: approved$1,
			config: "approvers: {oncall-lead: {users: [a, b, c, d, e, f, g]}, dba-oncall: {users: [carol, dan]}}"
		}
	],
	check: (report, { runbook, config, loaded }) => {
		const said = /* @__PURE__ */ new Set();
		return { step: (step, pointer) => {
			if (!step.requires_approval || config.approvals !== "environment" || Object.keys(config.environments).length === 0) return;
			const fault = faultOf(step, config);
			if (fault === void 0) return;
			const place = loaded.places.at(`${pointer}/approvers`) !== void 0 || runbook.metadata.approvers.length === 0 ? `${pointer}/approvers` : "/metadata/approvers";
			if (said.has(place)) return;
			said.add(place);
			report(place, fault);
		} };
	}
};
function faultOf({ approvers, step_number }, { environments, approvers: holders }) {
	const names = Object.entries(environments).filter(([, environment]) => isSameSet(environment.approvers, approvers)).map(([name]) => `\`${name}\``);
	if (names.length === 0) return `Unexpected approvers of step ${step_number}, which no environment has, expected one of \`environments\` in \`config.yaml\` with the same`;
	if (names.length > 1) return `Unexpected approvers of step ${step_number}, which ${names.join(" and ")} have, expected one environment`;
	const reviewers = new Set(approvers.flatMap((role) => [...holders[role]?.users ?? [], ...holders[role]?.teams ?? []]));
	return reviewers.size <= 6 ? void 0 : `Unexpected ${reviewers.size} reviewers of environment ${names[0]}, expected at most 6: so many GitHub allows; name a team`;
}
function isSameSet(one, other) {
	return (/* @__PURE__ */ new Set([...one, ...other])).size === new Set(one).size && new Set(one).size === new Set(other).size;
}

// action/src/lint/rules/gate-secret-outside-gate.ts
const secret$2 = "variables: {API_TOKEN: {type: string, secret: true, description: Token of the queue}}";
const reads$2 = `commands: ['queue-cli workers --token-from API_TOKEN']`;
const gateSecretOutsideGate = {
	id: "gate-secret-outside-gate",
	severity: "warning",
	summary: "A secret that an approved step reads is not read by steps without an approval",
	why: "The secrets of a gate are there for the approved step only: a step before or after it, and every rollback step, runs with `metadata.environment`. There the secret is missing; or, where it is kept there as well, no approval guards it, which is said as a remark.",
	good: [`${secret$2}\nsteps: [{requires_approval: true, ${reads$2}}, {step_type: verification}]`, `metadata: {environment: production}\n${secret$2}\nsteps: [{step_type: verification, ${reads$2}}, {requires_approval: true}]`],
	bad: [`${secret$2}\nsteps: [{requires_approval: true, ${reads$2}, rollback_step: 2}, {${reads$2}}]`, `metadata: {environment: production}\n${secret$2}\nsteps: [{step_type: verification, ${reads$2}}, {requires_approval: true, ${reads$2}}]`],
	check: (report, { runbook, loaded, flow }) => {
		const open = runbook.metadata.environment === void 0;
		const gated = new Map(secretsOf(runbook).flatMap((name) => {
			const reader = runbook.steps.find((step) => step.requires_approval && readsName(step, name));
			return reader === void 0 ? [] : [[name, reader.step_number]];
		}));
		return { command: ({ text }, { requires_approval, step_number }, pointer) => {
			if (requires_approval) return;
			for (const [name, reader] of gated) {
				const at = text.search(new RegExp(`(?<!\\w)${name}(?!\\w)`));
				if (at === -1) continue;
				const message = open ? `Unexpected secret \`${name}\` of a gate in step ${step_number}, which needs no approval, expected \`metadata.environment\` to give it` : `The secret \`${name}\` of a gate is read by step ${step_number} too, which needs no approval: \`${runbook.metadata.environment}\` must hold it as well`;
				report({
					pointer,
					start: at,
					end: at + name.length
				}, message, {
					related: [relatedIn(loaded, `${flow.pointer(reader)}/requires_approval#`, "read here, after an approval")],
					...open ? {} : { severity: "info" }
				});
			}
		} };
	}
};

// action/src/lint/rules/hidden-failure.ts
const outputs = "outputs: {WORKERS: {type: number}}\n    verify: [vars.WORKERS > 0]";
const hiddenFailure = {
	id: "hidden-failure",
	severity: "warning",
	summary: "A command that fails makes its step fail",
	why: "Bash stops at a command that fails, but looks only at the last thing it did: in `echo \"WORKERS=$(queue-cli count)\"` and in `export WORKERS=$(queue-cli count)` that is `echo` and `export`, which never fail. The step goes on and publishes an empty value. Assign first, `workers=$(queue-cli count)`, then publish: an assignment fails with its command. `set +e` without a `set -e` after it switches the stop off altogether. Tools that only shape text, such as `date` or `wc`, may stand anywhere.",
	good: [
		`steps:
  - step_type: verification
    commands: ['workers=$(queue-cli count); echo "WORKERS=$workers" >> "$RUNBOOK_OUTPUT"']
    ${outputs}`,
		`steps:
  - step_type: verification
    commands: ['export DAY=$(date +%F); { echo "WORKERS=$(wc -l < workers | tr -d " ")"; } >> "$RUNBOOK_OUTPUT"']
    ${outputs}`,
		`steps:
  - step_type: verification
    commands: ['set +e; queue-cli workers; status=$?; set -e; test "$status" -lt 2', 'echo "now $(queue-cli count) workers"']`
	],
	bad: [
		`steps:
  - step_type: verification
    commands: ['echo "WORKERS=$(queue-cli count)" >> "$RUNBOOK_OUTPUT"']
    ${outputs}`,
		`steps:
  - step_type: verification
    commands: ['export QUEUE=$(queue-cli first); queue-cli workers']`,
		`steps:
  - step_type: verification
    commands: ['set +e; queue-cli workers']`
	],
	check: (report) => ({ command: ({ tree, text }, { step_type, step_number }, pointer) => {
		if (step_type === "manual") return;
		search(tree, text, (node, message) => {
			report({
				pointer,
				start: node.pos,
				end: node.end
			}, message.replace("{step}", `step ${step_number}`));
		});
	} })
};
const declarations = /* @__PURE__ */ new Set([
	"declare",
	"export",
	"local",
	"readonly",
	"typeset"
]);
function search(tree, text, say) {
	const lastStop = [...text.matchAll(/(?:^|[\s;])set\s+-(?:\w*e|o\s+errexit)/g)].at(-1)?.index ?? -1;
	visit(tree, false);
	function visit(node, publishes) {
		switch (node.type) {
			case "Word":
				if (!mayExpand(node.text)) return;
				break;
			case "CommandExpansion":
				if (node.script?.source !== void 0) return;
				break;
			case "Redirected":
				visit(node.command, publishes || node.redirects.some(isOutput));
				for (const redirect of node.redirects) visit(redirect, false);
				return;
			case "Command": {
				const name = node.name === void 0 ? void 0 : literalOf(node.name);
				if (name !== void 0 && declarations.has(name)) {
					for (const argument of node.args) if (argument.type === "Assignment") sayAll(argument, `a value of \`${name}\``);
				} else if ((name === "echo" || name === "printf") && (publishes || node.redirects.some(isOutput))) for (const argument of node.args) sayAll(argument, "what is published");
				else if (name === "set" && switchesOff(node.args.map(({ text: word }) => word)) && node.end > lastStop) say(node, "Unexpected `set +e` in {step}, after which nothing that fails is seen, expected `set -e` when the result was looked at");
				break;
			}
		}
		forEachChild(node, (child) => visit(child, publishes));
	}
	function sayAll(argument, where) {
		for (const expansion of expansionsIn(argument)) {
			const program = failingProgram(expansion);
			if (program === void 0) continue;
			say(expansion, `Unexpected \`${program}\` within ${where} in {step}, where bash does not see it fail, expected an assignment of its own before`);
		}
	}
}
function isOutput(redirect) {
	return redirect.type === "Redirect" && redirect.operator.startsWith(">") && redirect.target !== void 0 && isOutputFile(redirect.target);
}
function switchesOff(words) {
	return words.some((word, index) => /^\+\w*e/.test(word) || word === "+o" && words[index + 1] === "errexit");
}
function expansionsIn(node) {
	const found = [];
	const visit = (child) => {
		if (child.type === "CommandExpansion") found.push(child);
		else forEachChild(child, visit);
	};
	visit(node);
	return found;
}
const shapesText = new Set("[ : awk base64 basename cat cut date dirname echo expr false fold grep head hostname id nproc paste printf pwd rev sed seq sort tail test tr true uname uniq wc whoami".split(" "));
function failingProgram({ script }) {
	let found;
	const visit = (node) => {
		if (node.type === "Command" && node.name !== void 0 && found === void 0) {
			const name = literalOf(node.name) ?? node.name.text;
			if (!shapesText.has(name)) found = name;
		}
		if (node.type === "AndOr" && node.operators.includes("||")) return;
		forEachChild(node, visit);
	};
	if (script !== void 0) visit(script);
	return found;
}

// action/src/lint/interaction-habits.ts
const terminal = { why: "asks for a terminal" };
const shellHabit = { why: "is an interactive shell" };
const editor = {
	why: "opens an editor",
	always: true
};
const browser = { why: "opens a browser" };
const password = { why: "asks for a password" };
const asks = { why: "asks a question" };
const asksUnless = (instead) => ({
	why: "asks a question",
	instead
});
const statements = (instead) => ({
	why: "waits for statements",
	instead
});
const forTerminals = "aptitude atop btop dialog emacs emacsclient fzf glances gum htop iftop iotop joe k9s mutt mysql_secure_installation nano ncdu nmtui nvim pico raspi-config select-editor ssh-copy-id telnet tig vi view vigr vim vimdiff vipw visudo watch whiptail".split(" ");
const packages = [{
	when: /^(?:install|remove|purge|autoremove|upgrade|dist-upgrade|full-upgrade|erase)\b/,
	unless: "-y --yes --assumeyes -s -qq -n --non-interactive",
	...asksUnless("-y")
}];
const interpreter = [{
	unlessWord: /./,
	why: "waits for a script"
}];
const overwrites = [{
	whenWord: /^(?:-\w*i|--interactive)/,
	unless: "-f --force",
	...asks
}];
const containers = [{
	when: /^login\b/,
	unless: "-p --password --password-stdin",
	...password
}, {
	when: /\bprune\b/,
	unless: "-f --force",
	...asksUnless("-f")
}];
const checks = [{
	unless: "-y -n -p -a",
	...asksUnless("-y")
}];
const mongo = [{
	unless: "--eval --file -f",
	unlessWord: /\.js$/,
	...statements("--eval")
}];
const mysql = [{
	whenWord: /^(?:-p|--password)$/,
	...password
}, {
	unlessWord: /^(?:-[A-Za-z]*e|--execute)/,
	...statements("-e")
}];
const terraform = [{
	when: /^(?:apply$|destroy\b)/,
	unless: "-auto-approve --auto-approve",
	...asksUnless("-auto-approve")
}];
const habits = {
	...sameFor(forTerminals, [{
		why: "needs a terminal",
		always: true
	}]),
	...sameFor([
		"less",
		"man",
		"more",
		"most"
	], [{
		why: "is for reading at a terminal",
		always: true
	}]),
	...sameFor([
		"apt",
		"apt-get",
		"dnf",
		"yum",
		"zypper"
	], packages),
	...sameFor([
		"bash",
		"ghci",
		"irb",
		"node",
		"python",
		"python3",
		"sh",
		"zsh"
	], interpreter),
	...sameFor(["cp", "mv"], overwrites),
	...sameFor(["docker", "podman"], containers),
	...sameFor(["e2fsck", "fsck"], checks),
	...sameFor([
		"kubectl",
		"oc",
		"systemctl"
	], [{
		when: /^edit\b/,
		...editor
	}]),
	...sameFor(["mariadb", "mysql"], mysql),
	...sameFor(["mongo", "mongosh"], mongo),
	...sameFor(["terraform", "tofu"], terraform),
	aws: [{
		when: /^configure$/,
		...asks
	}],
	az: [{
		when: /^login\b/,
		unless: "--service-principal --identity -i --federated-token",
		...browser
	}, {
		when: /^(?:aks|disk|group|keyvault|sql|storage|vm)\b.*\bdelete\b/,
		unless: "-y --yes",
		...asksUnless("--yes")
	}],
	crontab: [{
		whenWord: /^-e$/,
		...editor
	}],
	fdisk: [{
		unless: "-l -s -x",
		...asks
	}],
	find: [{
		whenWord: /^-ok(?:dir)?$/,
		...asks
	}],
	ftp: [{ why: "waits for commands" }],
	gcloud: [{
		when: /^auth login\b/,
		...browser
	}, {
		when: /\b(?:delete|promote-replica|restore-backup|upgrade)\b/,
		unless: "-q --quiet",
		...asksUnless("--quiet")
	}],
	gdb: [{
		unless: "-batch --batch",
		why: "waits for commands",
		instead: "-batch"
	}],
	gh: [{
		when: /^auth login\b/,
		unless: "--with-token",
		...asksUnless("--with-token")
	}],
	git: [
		{
			when: /^(?:add|checkout|reset|restore|stash)\b/,
			whenWord: /^(?:-p|--patch|-i|--interactive)$/,
			why: "asks about each change",
			always: true
		},
		{
			when: /^commit\b/,
			unless: "-m --message -F --file -C --no-edit --fixup --reuse-message",
			...editor
		},
		{
			when: /^rebase\b/,
			whenWord: /^(?:-i|--interactive)$/,
			...editor
		}
	],
	parted: [{
		unless: "-s --script -l",
		...asksUnless("-s")
	}],
	passwd: [{
		unless: "-l -u -d -S -e --lock --unlock --delete --status --expire --stdin",
		...password
	}],
	psql: [{
		unlessWord: /^(?:-[A-Za-z]*[cflV]|--command|--file|--list)/,
		...statements("-c")
	}],
	read: [{
		unless: "-u",
		why: "reads an input that nobody gives"
	}],
	"redis-cli": [{
		when: /^$/,
		unlessWord: /^--(?:scan|stat|latency|rdb|bigkeys|cluster|eval)/,
		why: "waits for commands"
	}],
	rm: [{
		whenWord: /^-\w*[iI]/,
		unless: "-f",
		...asks
	}],
	screen: [{
		unlessWord: /^-(?:d|ls|list|wipe|X)/,
		...terminal,
		always: true
	}],
	sftp: [{
		unless: "-b",
		why: "waits for commands",
		instead: "-b"
	}],
	sqlite3: [{
		when: /^\S*$/,
		unless: "-init -cmd -version",
		why: "waits for statements"
	}],
	"ssh-keygen": [{
		unless: "-N -l -y -R -F -B -H -e -i -A -k -Q -Y -p",
		why: "asks for a passphrase",
		instead: "-N"
	}],
	su: [{
		unlessWord: /^(?:-c|--command)/,
		...shellHabit
	}],
	tmux: [{
		when: /^(?:$|new|a\b|at\b|attach)/,
		unless: "-d",
		...terminal,
		always: true
	}],
	top: [{
		unlessWord: /^-\w*b/,
		why: "shows itself anew until somebody quits",
		instead: "-b",
		always: true
	}],
	vagrant: [{
		when: /^destroy\b/,
		unless: "-f --force",
		...asksUnless("-f")
	}],
	velero: [{
		when: /\bdelete\b/,
		unless: "--confirm",
		...asksUnless("--confirm")
	}]
};
function sameFor(names, common) {
	return Object.fromEntries(names.map((name) => [name, common]));
}

// action/src/lint/interaction.ts
function interactionOf(call) {
	const { program } = call;
	if (hasOption(call, "--help", "--version")) return void 0;
	const words = operandsOf(call, verbsOf(program)?.withValue?.split(" ")).join(" ");
	return (Object.hasOwn(habits, program) ? habits[program] : void 0)?.find((one) => hasHabit(call, words, one)) ?? terminalOf(call, words);
}
function hasHabit(call, words, { when, whenWord, unless, unlessWord, always }) {
	const { args, input } = call;
	if (input && always !== true) return false;
	if (when !== void 0 && !when.test(words)) return false;
	if (whenWord !== void 0 && !args.some((word) => whenWord.test(word))) return false;
	if (unless !== void 0 && hasOption(call, ...unless.split(" "))) return false;
	return unlessWord === void 0 || !args.some((word) => unlessWord.test(word));
}
function terminalOf(call, words) {
	const { program, args, input } = call;
	switch (program) {
		case "kubectl":
		case "oc": return /\b(?:attach|debug|exec|run)\b/.test(words) && hasOption(call, "-t", "--tty") ? terminal : void 0;
		case "docker":
		case "nerdctl":
		case "podman": {
			const verb = args.findIndex((word) => word === "exec" || word === "run");
			return verb !== -1 && beginsWithTerminal(args.slice(verb + 1)) ? terminal : void 0;
		}
		case "ssh": {
			const command = placeBehind(args, remotes.ssh);
			if ((command === -1 ? args : args.slice(0, command)).some((word) => /^-[46AaCfGgKkMNnqsTvXxYy]*t+$/.test(word))) return terminal;
			return command === -1 && args.length > 0 && !hasOption(call, "-N", "-f", "-W", "-O", "-G", "-V") && !input ? shellHabit : void 0;
		}
		default: return shells.has(program) && hasOption(call, "-i") ? shellHabit : void 0;
	}
}
function beginsWithTerminal(args) {
	const end = args.findIndex((word) => !word.startsWith("-"));
	return (end === -1 ? args : args.slice(0, end)).some((word) => word === "--tty" || /^-[dit]*t[dit]*$/.test(word));
}

// action/src/lint/rules/interactive-command.ts
const interactiveCommand = {
	id: "interactive-command",
	severity: "warning",
	summary: "A command needs no terminal and asks no question",
	why: "Steps run without a terminal and with an empty input, also where a person has started them: a prompt gets no answer, an editor or pager ends at once or never, and `-t` fails with “the input device is not a TTY”. Give the answer on the command line (`-y`, `-c`, `--quiet`), leave out `-t`, or make it a manual step, which a person does.",
	good: [
		`steps:
  - step_type: verification
    commands: ['kubectl exec -i -n queue deploy/queue -- queue-cli workers < /dev/null', 'top -b -n 1']`,
		`steps:
  - step_type: verification
    commands: ['read -r workers idle <<< "$(queue-cli workers)"; echo "$workers $idle"', 'queue-cli list | while read -r id; do echo "$id"; done']`,
		`steps:
  - step_type: manual
    commands: [kubectl edit deployment/queue]
    success_criteria: Two workers are left`
	],
	bad: [
		`steps:
  - step_type: verification
    commands: ['kubectl exec -it -n queue deploy/queue -- queue-cli workers']`,
		`steps:
  - step_type: verification
    commands: ['read -r -p "Which worker? " worker; queue-cli show "$worker"']`,
		`steps:
  - step_type: verification
    commands: ['queue-cli log | less', 'sudo vim /etc/queue.conf', psql -h queue-db]`,
		`steps:
  - step_type: verification
    commands: ['ssh -tt queue-1 queue-cli workers', top]`,
		`prerequisites:
  - description: The queue answers
    check: psql -h queue-db`
	],
	check: (report) => ({
		command: (command, { step_type, step_number }, pointer) => {
			if (step_type !== "manual") sayAll$1(report, command, pointer, `step ${step_number}`);
		},
		check: (command, pointer) => sayAll$1(report, command, pointer, "a check")
	})
};
function sayAll$1(report, command, pointer, where) {
	const said = /* @__PURE__ */ new Set();
	for (const call of callsOf(command)) {
		const interaction = interactionOf(call);
		const { program, start, end } = call;
		if (interaction === void 0 || said.has(`${start} ${end}`)) continue;
		said.add(`${start} ${end}`);
		const { why, instead } = interaction;
		report({
			pointer,
			start,
			end
		}, `Unexpected \`${program}\` in ${where}, which ${why}, expected ${instead === void 0 ? "a command that runs without a person" : `\`${instead}\``}`);
	}
}

// action/src/lint/rules/kubectl-without-namespace.ts
const kubectlWithoutNamespace = {
	id: "kubectl-without-namespace",
	severity: "info",
	summary: "`kubectl` names the namespace it works in",
	why: "Without `-n` a command works in whatever namespace the machine has chosen before: mostly `default`, sometimes that of the last incident. Name it, best as a variable of the runbook.",
	good: [`steps:
  - step_type: verification
    commands: ['kubectl get pods -n queue', 'kubectl get nodes', 'kubectl get pods -A', 'kubectl version -o json']`, `steps:
  - step_type: verification
    commands: ['kubectl config set-context --current --namespace=queue && kubectl get pods']`],
	bad: [`steps:
  - step_type: verification
    commands: ['kubectl get pods -l app=queue']`, `steps:
  - step_type: verification
    commands: ['sudo -n kubectl logs deploy/queue --tail=20']`],
	check: (report) => ({ command: (command, { step_type, step_number }, pointer) => {
		if (step_type === "manual") return;
		const calls = callsOf(command);
		if (calls.some(({ program, args }) => program === "kubectl" && args[0] === "config" && args.some((word) => word.startsWith("--namespace")))) return;
		for (const call of calls) {
			if (call.program !== "kubectl" && call.program !== "oc" || !needsNamespace(call)) continue;
			report({
				pointer,
				start: call.start,
				end: call.end
			}, `Unexpected \`${call.program}\` in step ${step_number} without a namespace, expected \`-n\``);
		}
	} })
};
const namespaced = /^(?:annotate|attach|autoscale|cp|debug|delete|describe|edit|exec|expose|get|label|logs|patch|port-forward|rollout|run|scale|set|wait)$/;
const clusterWide = /^(?:no|nodes?|ns|namespaces?|pv|persistentvolumes?|crds?|customresourcedefinitions?|sc|storageclass(?:es)?|clusterroles?|clusterrolebindings?|pc|priorityclass(?:es)?|csr|certificatesigningrequests?|(?:validating|mutating)webhookconfigurations?|apiservices?|componentstatus(?:es)?|cs|ingressclass(?:es)?|runtimeclass(?:es)?|volumeattachments?|nodepools?|clusterissuers?)(?:\/|\.|$)/i;
function needsNamespace(call) {
	const [verb, kind = ""] = verbOf(call);
	if (verb === void 0 || !namespaced.test(verb)) return false;
	if (hasOption(call, "-n", "--namespace", "-A", "--all-namespaces", "--raw", "-f", "--filename", "-k", "--kustomize")) return false;
	return !clusterWide.test(kind);
}

// action/src/lint/same-meaning.ts
function sameMeaning(one, other, but) {
	return written(one, but) === written(other, but);
}
function written(runbook, but) {
	const kept = Object.entries(runbook.metadata).filter(([key]) => !but.includes(key));
	return JSON.stringify({
		...runbook,
		changelog: [],
		metadata: Object.fromEntries(kept)
	}, sorted);
}
function sorted(_, value) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
	return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => a < b ? -1 : 1));
}

// action/src/lint/rules/missing-change-log.ts
const before$1 = "metadata: {title: Restart the queue}";
const missingChangeLog = {
	id: "missing-change-log",
	severity: "warning",
	summary: "A runbook that changes gets an entry in its change log",
	why: "People on call know the runbook as it was. The change log tells them what is different now, without git.",
	needs: ["base"],
	good: [{
		runbook: `${before$1}\n# a comment changes nothing`,
		base: before$1
	}, {
		runbook: `metadata: {title: Empty the queue, version: "1.1"}
changelog:
  - {date: 2026-11-23, author: bob, changes: Empties the queue too}
  - {date: 2026-11-20, author: alice, changes: First version}`,
		base: before$1
	}],
	bad: [{
		runbook: "metadata: {title: Empty the queue, version: \"1.1\"}",
		base: before$1
	}, {
		runbook: "metadata: {review_date: 2027-05-21}",
		base: "metadata: {review_date: 2027-02-20}"
	}],
	check: (report, { runbook, loaded, facts }) => ({ runbook: () => {
		const base = facts.base?.get(loaded.id);
		if (base === void 0 || base.file.text === loaded.file.text) return;
		if (sameMeaning(runbook, base.runbook, ["version", "updated_at"])) return;
		const known = new Set(base.runbook.changelog.map((entry) => JSON.stringify([
			entry.date,
			entry.author,
			entry.changes
		])));
		if (runbook.changelog.some((entry) => !known.has(JSON.stringify([
			entry.date,
			entry.author,
			entry.changes
		])))) return;
		report("/changelog#", "Unexpected change of the runbook without a change log entry, expected one that says what is different");
	} })
};

// action/src/lint/rules/missing-test.ts
const missingTest = {
	id: "missing-test",
	severity: "warning",
	summary: "A runbook has test cases",
	why: "A runbook that was never rehearsed is tried for the first time in an incident. `runbook test --init ID` writes a case for each branch, failure and gate, to begin with.",
	good: ["metadata: {runbook_id: RB-X-001}", {
		runbook: "",
		other: ""
	}],
	bad: [{
		runbook: "",
		untested: true
	}, {
		runbook: "metadata: {title: Empty the queue}",
		untested: true
	}],
	check: (report, { loaded, index }) => ({ runbook: () => {
		if (index.isTested(loaded.id) !== false) return;
		report("/metadata/runbook_id", `Unexpected runbook without test cases, expected \`${loaded.id}.test.yaml\``, { hint: `\`runbook test --init ${loaded.id}\` writes them, to begin with` });
	} })
};

// action/src/lint/rules/no-triggers.ts
const noTriggers = {
	id: "no-triggers",
	severity: "warning",
	summary: "A runbook names the alerts or events that lead to it",
	why: "An alert finds its runbook by name: `runbook alert NAME`, and the link in the alert itself. A runbook without triggers is found by those who know it is there.",
	good: ["metadata: {triggers: [QueueStuck]}", "metadata: {triggers: [Certificate expiration warning]}"],
	bad: ["metadata: {triggers: []}", "metadata: {title: Empty the queue, triggers: []}"],
	check: (report, { runbook }) => ({ runbook: () => {
		if (runbook.metadata.triggers.length > 0) return;
		report("/metadata/triggers#", "Unexpected runbook without triggers, expected the alerts or events that lead to it");
	} })
};

// action/src/lint/rules/overdue-review.ts
const overdueReview = {
	id: "overdue-review",
	severity: "warning",
	summary: "The next review of a runbook is not overdue",
	why: "A runbook that nobody has looked at for long describes a system that is gone. It is an error on a runbook that the change under check touches: whoever edits it can also review it. `runbook review ID` records the review and sets the next date.",
	needs: ["today"],
	good: ["metadata: {review_date: 2027-05-20}", "metadata: {review_date: 2026-12-15}"],
	bad: ["metadata: {review_date: 2026-11-22}", {
		runbook: "metadata: {review_date: 2024-04-15}",
		touched: true
	}],
	check: (report, { runbook, loaded, facts: { today, touched } }) => ({ runbook: () => {
		const { review_date, runbook_id } = runbook.metadata;
		if (today === null || review_date >= today) return;
		const days = daysBetween(review_date, today);
		report("/metadata/review_date", `Unexpected review date ${days === 1 ? "of yesterday" : `${days} days ago`}, expected a review before it`, {
			hint: `Look through the runbook, then run \`runbook review ${runbook_id}\``,
			...touched?.has(loaded.file.path) === true ? { severity: "error" } : {}
		});
	} })
};

// action/src/lint/rules/prose-failure-action.ts
const proseFailureAction = {
	id: "prose-failure-action",
	severity: "warning",
	summary: "A step with `failure_action` also says `on_failure`, and both say the same",
	why: "The engine does not read prose: without `on_failure` the execution just stops. Write `on_failure: stop` where that is meant.",
	good: ["steps: [{failure_action: Call the lead, on_failure: escalate}]", "steps: [{failure_action: Nothing was changed; start again, on_failure: stop}]"],
	bad: ["steps: [{failure_action: Call the lead}]", "steps: [{failure_action: \"Escalate to on-call lead, consider rollback\", on_failure: stop}]"],
	check: (report, { loaded, flow }) => ({ step: (step, pointer) => {
		const { failure_action, on_failure, step_number } = step;
		if (failure_action === void 0 || flow.rollbacks.has(step_number) || !canFail(step)) return;
		const meant = endingMeant(failure_action);
		if (on_failure === "stop" && loaded.places.at(`${pointer}/on_failure`) === void 0) report(`${pointer}/failure_action`, `Unexpected \`failure_action\` alone in step ${step_number}, expected \`on_failure\` beside it`, { hint: `Write \`on_failure: ${meant ?? "stop"}\`${meant === void 0 ? ", or what else is meant" : ""}` });
		else if (meant !== void 0 && on_failure !== meant && typeof on_failure === "string") report(`${pointer}/failure_action`, `Unexpected \`failure_action\` that says \`${meant}\` beside \`on_failure: ${on_failure}\` in step ${step_number}, expected both to say the same`);
	} })
};
function canFail({ step_type, commands }) {
	return step_type !== "decision" || commands.length > 0;
}
function endingMeant(prose) {
	if (/^roll(?:ing)?[ -]?back\b/i.test(prose)) return "rollback";
	return /^escalate\b/i.test(prose) ? "escalate" : void 0;
}

// action/src/lint/rules/prose-success-criteria.ts
const proseSuccessCriteria = {
	id: "prose-success-criteria",
	severity: "warning",
	summary: "A step whose `success_criteria` has a number checks it with `verify`",
	why: "Only `verify` is checked; `success_criteria` is for people. A number in it is a limit that a machine can hold the result against: publish the value in `$RUNBOOK_OUTPUT`, declare it in `outputs`, and compare it in `verify`.",
	good: [
		`steps:
  - step_type: verification
    commands: ['lag=$(queue-cli lag); echo "LAG_BYTES=$lag" >> "$RUNBOOK_OUTPUT"']
    success_criteria: Replication lag < 1MB
    outputs: {LAG_BYTES: {type: number}}
    verify: [vars.LAG_BYTES < 1048576]`,
		"steps: [{step_type: verification, success_criteria: No worker is stuck (step 3 showed them)}]",
		"steps: [{step_type: verification, success_criteria: The service answers on port 8080 with HTTP 200 over TLS 1.3}]",
		"steps: [{step_type: verification, success_criteria: RB-X-002 and `retry 3` are done on db-1 with v1.2}]"
	],
	bad: ["steps: [{step_type: verification, success_criteria: Error rate < 1 %}]", "steps: [{step_type: verification, success_criteria: All 3 replicas are ready}]"],
	check: (report, { flow }) => ({ step: ({ step_type, step_number, success_criteria, verify }, pointer) => {
		if (success_criteria === void 0 || verify.length > 0 || flow.rollbacks.has(step_number)) return;
		if (step_type !== "automated" && step_type !== "verification") return;
		const number = numberIn(success_criteria);
		if (number === void 0) return;
		report(`${pointer}/success_criteria`, `Unexpected number \`${number}\` in \`success_criteria\` of step ${step_number} without \`verify\`, expected an expression that checks it`);
	} })
};
const named = /\b(?:steps?|phase|tier|zone|port|tls|ssl|http|version|release|exit code|status|code|level|severity|issue|ticket|page|section|rfc|iso|python|node|java|postgresql|kubernetes)\s+#?\d[\d.]*(?:(?:,|\s+and|\s+or|\s+to|\s*-)\s*\d[\d.]*)*/gi;
function numberIn(text) {
	const plain = text.replaceAll(/`[^`]*`/g, "").replaceAll(named, "");
	return /(?<![\w.:/#-])\d+(?:[.,]\d+)?(?=\s*%|[a-z]{0,3}\b(?![.:/-]?\w))/i.exec(plain)?.[0];
}

// action/src/lint/rules/related-runbook-missing.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
const relatedRunbookMissing = {
	id: "related-runbook-missing",
	severity: "info",
	summary: "A related runbook exists",
	why: "A link that leads nowhere costs time at the worst moment. It is only a remark: a runbook may be named before it is written.",
	good: [{
		runbook: "related_runbooks: [RB-X-002 (Cache)]",
		other: ""
	}, "related_runbooks: [The handbook of the database team, SOC-2 policy]"],
	bad: ["related_runbooks: [RB-X-009 (Scaling)]", {
		runbook: "related_runbooks: [RB-X-002, RB-Y-002]",
		other: ""
	}],
	check: (report, { runbook, index }) => ({ runbook: () => {
		if (runbook.related_runbooks.length === 0) return;
		const families = new Set([...index.byId.keys()].map(familyOf));
		for (const [place, text] of runbook.related_runbooks.entries()) {
			const id = /^[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)+/.exec(text)?.[0];
			if (id === void 0 || index.byId.has(id) || index.named.has(id) || !families.has(familyOf(id))) continue;
			const near = nearest(id, [...index.byId.keys()]);
			report(`/related_runbooks/${place}`, `Unexpected related runbook \`${id}\`, expected one that exists`, { hint: near === void 0 || !isSlip(id, near) ? void 0 : `Did you mean \`${near}\`?` });
		}
	} })
};
function familyOf(id) {
	return /^[A-Za-z0-9]+[._-]/.exec(id)?.[0] ?? "";
}
function isSlip(id, other) {
	return (0, import_fastest_levenshtein.distance)(id.toLowerCase(), other.toLowerCase()) <= 1 && id.replaceAll(/\d/g, "0") !== other.replaceAll(/\d/g, "0");
}

// action/src/lint/rules/retry-not-idempotent.ts
const retryNotIdempotent = {
	id: "retry-not-idempotent",
	severity: "warning",
	summary: "An automated step with `retry` is `idempotent`",
	why: "An attempt that failed may have done half of its work, or all of it. Only a step that may safely run twice should be tried again; `idempotent: true` says that somebody has thought about it, and lets a step of unknown end be repeated without asking.",
	good: ["steps: [{retry: {attempts: 3, delay_seconds: 10}, idempotent: true}]", "steps: [{step_type: verification, retry: {attempts: 3, delay_seconds: 10}}]"],
	bad: ["steps: [{retry: {attempts: 3, delay_seconds: 10}}]", "steps: [{retry: {attempts: 2, delay_seconds: 10, when: exit_code == 7}, idempotent: false}]"],
	check: (report) => ({ step: ({ step_type, step_number, retry, idempotent }, pointer) => {
		if (step_type !== "automated" || retry.attempts < 2 || idempotent) return;
		report(`${pointer}/retry#`, `Unexpected \`retry\` of step ${step_number}, which is not \`idempotent\`, expected a step that may run twice`);
	} })
};

// action/src/lint/rules/retry-without-delay.ts
const retryWithoutDelay = {
	id: "retry-without-delay",
	severity: "info",
	summary: "A `retry` waits between its attempts",
	why: "What failed a moment ago fails again at once; all attempts are used up within a second. `delay_seconds` gives the world time to change.",
	good: ["steps: [{step_type: verification, retry: {attempts: 3, delay_seconds: 10}}]", "steps: [{step_type: verification, retry: {attempts: 1}}]"],
	bad: ["steps: [{step_type: verification, retry: {attempts: 3}}]", "steps: [{step_type: verification, retry: {attempts: 2, delay_seconds: 0, when: exit_code == 7}}]"],
	check: (report) => ({ step: ({ retry, step_number }, pointer) => {
		if (retry.attempts < 2 || retry.delay_seconds > 0) return;
		report(`${pointer}/retry#`, `Unexpected \`retry\` of step ${step_number} without a delay, expected \`delay_seconds\``);
	} })
};

// action/src/lint/rules/review-date-too-far.ts
const reviewDateTooFar = {
	id: "review-date-too-far",
	severity: "warning",
	summary: "The next review is no further away than `review.months` of `config.yaml`",
	why: "A review date far in the future switches the reminder off. The policy is `review.months` in `config.yaml`: three months, unless it says otherwise.",
	needs: ["today"],
	good: ["metadata: {review_date: 2027-05-23}", {
		runbook: "metadata: {review_date: 2027-11-23}",
		config: "review: {months: 12}"
	}],
	bad: ["metadata: {review_date: 2027-05-24}", "metadata: {review_date: 2099-01-01}"],
	check: (report, { runbook, config, facts: { today } }) => ({ runbook: () => {
		if (today === null) return;
		const latest = addMonths(today, config.review.months);
		if (runbook.metadata.review_date <= latest) return;
		report("/metadata/review_date", `Unexpected review date more than ${config.review.months} months away, expected ${latest} or earlier`);
	} })
};

// action/src/lint/rules/review-due-soon.ts
const reviewDueSoon = {
	id: "review-due-soon",
	severity: "info",
	summary: "A review that is due soon is announced",
	why: "It is said `review.warn_days` days before (14, unless `config.yaml` says otherwise), so that a review finds its place in somebody’s week before it is overdue.",
	needs: ["today"],
	good: ["metadata: {review_date: 2026-12-08}", {
		runbook: "metadata: {review_date: 2026-12-02}",
		config: "review: {months: 6, warn_days: 7}"
	}],
	bad: ["metadata: {review_date: 2026-12-07}", "metadata: {review_date: 2026-11-23}"],
	check: (report, { runbook, config, facts: { today } }) => ({ runbook: () => {
		const { review_date, runbook_id } = runbook.metadata;
		if (today === null || review_date < today) return;
		const days = daysBetween(today, review_date);
		if (days > config.review.warn_days) return;
		report("/metadata/review_date", `The review is due ${days === 0 ? "today" : days === 1 ? "tomorrow" : `in ${days} days`}`, { hint: `Look through the runbook, then run \`runbook review ${runbook_id}\`` });
	} })
};

// action/src/lint/rules/secret-in-text.ts
const secretInText = {
	id: "secret-in-text",
	severity: "error",
	summary: "A runbook holds no passwords, tokens or keys",
	why: "Whoever may read the repository may read it, and its history keeps it for ever, also after it was deleted. Declare a variable with `secret: true`: its value comes from the environment, is masked in every output, and is only there for the steps that may have it. A secret that stood here has to be replaced by a new one.",
	good: [`metadata: {environment: production}
variables: {QUEUE_PASSWORD: {type: string, secret: true, description: Password of the queue}}
steps:
  - step_type: verification
    commands: ['PGPASSWORD=$QUEUE_PASSWORD psql -h queue-db -c "SELECT 1"', 'curl -fsS -H "Authorization: Bearer $QUEUE_PASSWORD" http://queue:8080']`, `steps:
  - step_type: verification
    description: The password is in the vault; password=<yours>
    commands: ['queue-cli workers --password-file /etc/queue/password --token-from QUEUE_TOKEN']`],
	bad: [
		`steps:
  - step_type: verification
    commands: ['PGPASSWORD=hunter2-hunter2 psql -h queue-db -c "SELECT 1"', 'queue-cli workers --password s3cr3t-value']`,
		`steps:
  - step_type: verification
    description: Log in with AKIAIOSFODNN7EXAMPLE
    commands: ['curl -fsS -u admin:correct-horse-1 http://queue:8080']`,
		`variables: {QUEUE_PWD: {type: string, description: Password of the queue, default: hunter2-hunter2}}
steps:
  - step_type: verification
    commands: ['queue-cli workers --login "$QUEUE_PWD"', 'psql postgres://admin:hunter2-hunter2@queue-db/jobs -c "SELECT 1"']`
	],
	check: (report, { loaded, runbook }) => {
		const message = (what) => `Unexpected ${what} in the text of a runbook, expected a variable with \`secret: true\``;
		return {
			runbook: () => {
				for (const { start, end } of tokensIn(loaded.file.text)) report({
					start,
					end
				}, message("token or key"));
				for (const { start, end } of proseIn(loaded.file.text)) report({
					start,
					end
				}, message("password"));
				for (const [name, { secret, default: value }] of Object.entries(runbook.variables)) {
					if (secret || typeof value !== "string" || !secretName.test(name) || !looksSecret(value)) continue;
					report(`/variables/${tokenOf(name)}/default`, message(`default of \`${name}\``));
				}
			},
			command: (command, _step, pointer) => {
				for (const { start, end } of secretsIn(command)) report({
					pointer,
					start,
					end
				}, message("password or token"));
			},
			check: (command, pointer) => {
				for (const { start, end } of secretsIn(command)) report({
					pointer,
					start,
					end
				}, message("password or token"));
			}
		};
	}
};
const secretName = /(?:^|_|^PG|^DB|^MYSQL|^REDISCLI_)(?:PASSWORD|PASSWD|PASSPHRASE|PWD|PASS|TOKEN|API_?KEY|SECRET|SECRET_?KEY|ACCESS_?KEY|PRIVATE_?KEY|CREDENTIALS?|AUTH)$/i;
const secretOption = /^--?(?:[\w-]*-)?(?:password|passwd|passphrase|pass|token|api-?key|secret|secret-?key|access-?key|private-?key|client-secret|auth-token)$/i;
const tokenStart = new RegExp([...new Set(tokenShapes.map(({ literal }) => literal))].join("|"), "g");
const keyStart = /(?<=-----)BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/y;
function tokensIn(text) {
	return [...text.matchAll(tokenStart)].flatMap(({ 0: literal, index: start }) => {
		if (literal !== "BEGIN " && /\w/.test(text[start - 1] ?? "")) return [];
		return (literal === "BEGIN " ? [keyStart] : tokenShapes.filter((shape) => shape.literal === literal).map(({ shape }) => shape)).flatMap((shape) => {
			shape.lastIndex = start;
			const found = shape.exec(text);
			return found === null ? [] : [{
				start,
				end: start + found[0].length
			}];
		});
	});
}
function proseIn(text) {
	return [inAddress, inProse].flatMap((pattern) => [...text.matchAll(pattern)].flatMap(({ 0: whole, 1: value = "", index }) => {
		const start = index + whole.lastIndexOf(value);
		return looksSecret(value) ? [{
			start,
			end: start + value.length
		}] : [];
	}));
}
const inAddress = /:\/\/[^\s/:@"'<>${}]+:([^\s/@"'<>]{3,})@/g;
const inProse = /(?<![\w-])(?:password|passwd|passphrase|api[ _-]?key)(?: is|:| ?=) ?([^\s"'`<>,;|&)]{6,})/gi;
function secretsIn({ tree }) {
	const found = [];
	visit(tree);
	return found;
	function visit(node) {
		if (node.type === "CommandExpansion" && node.script?.source !== void 0) return;
		if (node.type === "Assignment" && node.value.type === "Word" && secretName.test(node.name)) {
			const value = literalOf(node.value);
			if (value !== void 0 && looksSecret(value)) found.push({
				start: node.value.pos,
				end: node.value.end
			});
		}
		if (node.type === "Command") {
			const words = node.args.map((word) => word.type === "Word" ? literalOf(word) : word.text);
			for (const [index, word] of node.args.entries()) if (isSecretArgument(node.name?.value ?? "", words, index)) found.push({
				start: word.pos,
				end: word.end
			});
		}
		if (node.type !== "Word" || mayExpand(node.text)) forEachChild(node, visit);
	}
}
function isSecretArgument(program, words, index) {
	const word = words[index];
	const before = words[index - 1];
	if (word === void 0) return false;
	const [, option = "", attached] = /^(--?[\w-]+)=(.*)$/s.exec(word) ?? [];
	if (attached !== void 0 && secretOption.test(option) && looksSecret(attached)) return true;
	if (before !== void 0 && secretOption.test(before) && before.startsWith("--") && looksSecret(word)) return true;
	const header = /^(?:authorization|x-api-key|x-auth-token|private-token)\s*:\s*(?:(?:bearer|basic|token)\s+)?(\S+)$/i.exec(word)?.[1];
	if (header !== void 0 && looksSecret(header)) return true;
	const [name = "", value] = /^([A-Za-z_]\w*)=(.+)$/s.exec(word)?.slice(1) ?? [];
	if (value !== void 0 && secretName.test(name) && looksSecret(value)) return true;
	switch (program) {
		case "curl": return (before === "-u" || before === "--user") && looksSecret(/^[^:]+:(.+)$/.exec(word)?.[1] ?? "");
		case "mysql":
		case "mysqldump":
		case "mysqladmin":
		case "mariadb": return looksSecret(/^-p(.+)$/.exec(word)?.[1] ?? "");
		case "redis-cli":
		case "sshpass": return (before === "-a" || before === "-p") && looksSecret(word);
		default: return false;
	}
}
function looksSecret(value) {
	if (value.length < 6 || /[\s${}<>]|^(?:\/|\.\/|~|-|https?:|file:|[A-Z]:\\|@)/.test(value)) return false;
	if (/(?:^|[^a-z])(?:example|placeholder|redacted|your|xxx+|\*\*\*+|\.\.\.|todo|dummy|none|null|changeme)(?:[^a-z]|$)/i.test(value)) return false;
	return /[A-Za-z]/.test(value) && /[\d!#%^&*+=?]/.test(value) && !/^[\w.-]+\.(?:ya?ml|json|txt|pem|key|crt|env)$/.test(value);
}

// action/src/lint/rules/secret-not-marked.ts
const secretNotMarked = {
	id: "secret-not-marked",
	severity: "warning",
	summary: "A variable or output that is named like a password, token or key says `secret: true`",
	why: "Only a secret is masked in the journal, the log and the summary, and kept off the command line. Where the value is harmless, such as the name of a token, give it a name that says so: `TOKEN_NAME`.",
	good: [`metadata: {environment: production}
variables: {API_TOKEN: {type: string, secret: true, description: Token of the queue}}`, `variables: {TOKEN_NAME: {type: string, default: queue, description: Which token}}
steps: [{step_type: verification, commands: ['queue-cli token "$TOKEN_NAME"']}]`],
	bad: [`variables: {DB_PASSWORD: {type: string, description: Password of the database}}
steps: [{step_type: verification, commands: ['queue-cli login "$DB_PASSWORD"']}]`, `steps:
  - step_type: verification
    commands: ['token=$(queue-cli login); echo "SESSION_TOKEN=$token" >> "$RUNBOOK_OUTPUT"', 'queue-cli workers "$SESSION_TOKEN"']
    outputs: {SESSION_TOKEN: {type: string}}`],
	check: (report, { runbook }) => {
		const say = (names, pointer) => {
			for (const [name, { type, secret }] of Object.entries(names)) {
				if (secret || type !== "string" || !namedLikeSecret.test(name)) continue;
				report(`${pointer}/${tokenOf(name)}#`, `Unexpected \`${name}\` that is no secret, expected \`secret: true\``);
			}
		};
		return {
			runbook: () => say(runbook.variables, "/variables"),
			step: ({ outputs }, pointer) => say(outputs, `${pointer}/outputs`)
		};
	}
};
const namedLikeSecret = /(?:^|_)(?:PASSWORD|PASSWD|PASSPHRASE|API_?KEY|PRIVATE_?KEY|SECRET_?KEY|ACCESS_?KEY|TOKEN|CLIENT_SECRET)$/i;

// action/src/lint/rules/secret-without-environment.ts
const secret$1 = "variables: {API_TOKEN: {type: string, secret: true, description: Token of the queue}}";
const reads$1 = `commands: ['queue-cli workers --token-from API_TOKEN']`;
const secretWithoutEnvironment = {
	id: "secret-without-environment",
	severity: "warning",
	summary: "A runbook whose steps read a secret before or without an approval names its `environment`",
	why: "On GitHub a step gets only the secrets of an environment: of the gate it was approved in, else of `metadata.environment`. Without one the secret is missing, and the runbook cannot start.",
	good: [`metadata: {environment: production}\n${secret$1}\nsteps: [{step_type: verification, ${reads$1}}]`, `${secret$1}\nsteps: [{requires_approval: true, ${reads$1}}]`],
	bad: [`${secret$1}\nsteps: [{step_type: verification, ${reads$1}}]`, `${secret$1}\nsteps: [{requires_approval: true}, {step_type: verification, ${reads$1}}]`],
	check: (report, { runbook }) => ({ runbook: () => {
		if (runbook.metadata.environment !== void 0) return;
		for (const name of secretsOf(runbook)) {
			const readers = runbook.steps.filter((step) => readsName(step, name));
			const [first] = readers;
			if (first === void 0 || readers.some(({ requires_approval }) => requires_approval)) continue;
			report(`/variables/${tokenOf(name)}#`, `Unexpected secret \`${name}\` that step ${first.step_number} reads without an approval, expected \`metadata.environment\` to give it`);
		}
	} })
};

// action/src/lint/rules/shellcheck.ts
const shellcheck = {
	id: "shellcheck",
	severity: "info",
	summary: "ShellCheck has no remarks about a command",
	why: "ShellCheck knows hundreds of ways in which bash does something other than it seems to. Where it is installed, its remarks stand here with the place in the runbook; each has a page at `https://www.shellcheck.net/wiki/` under its code. What other rules say, and what is false under `bash -euo pipefail` with the names of a runbook, is left out. A comment `# shellcheck disable=SC2012` in the command silences one.",
	needs: ["shellcheck"],
	good: [{
		runbook: `steps:
  - step_type: verification
    commands: ['ls']`,
		remarks: []
	}, {
		runbook: `steps:
  - step_type: verification
    commands: ['for file in *.log; do queue-cli import "$file"; done']`,
		remarks: []
	}],
	bad: [{
		runbook: `steps:
  - step_type: verification
    commands: ['for file in $(ls *.log); do queue-cli import "$file"; done']`,
		remarks: [{
			script: "for file in $(ls *.log); do queue-cli import \"$file\"; done",
			start: 12,
			end: 23,
			code: 2045,
			message: "Iterating over ls output is fragile. Use globs."
		}]
	}, {
		runbook: `prerequisites:
  - description: There is a log
    check: test -n queue.log
steps:
  - step_type: verification`,
		remarks: [{
			script: "test -n queue.log",
			start: 8,
			end: 17,
			code: 2157,
			message: "Argument to -n is always true due to literal strings."
		}]
	}],
	check: (report, { facts: { shellcheck: remarks } }) => ({
		command: (command, { step_type }, pointer) => {
			if (step_type !== "manual") sayAll(report, remarks?.get(command.text), command, pointer);
		},
		check: (command, pointer) => sayAll(report, remarks?.get(command.text), command, pointer)
	})
};
function sayAll(report, remarks = [], { text }, pointer) {
	for (const { start, end, code, message } of remarks) report({
		pointer,
		start: Math.min(start, text.length),
		end: Math.min(Math.max(end, start + 1), text.length)
	}, `${message} (SC${code})`, { hint: `https://www.shellcheck.net/wiki/SC${code}` });
}

// action/src/lint/rules/sleep-instead-of-wait.ts
const sleepInsteadOfWait = {
	id: "sleep-instead-of-wait",
	severity: "warning",
	summary: "A step waits until something is so, not for a number of seconds",
	why: "A fixed pause is too short on a bad day, when the runbook is needed, and too long on every other. Wait for the thing itself, with `kubectl rollout status`, `kubectl wait` or `aws … wait`, or let a verification step try again: `retry` with `delay_seconds`. A pause between two looks, inside of a loop, and one of less than five seconds are fine.",
	good: [
		`steps:
  - step_type: verification
    commands: ['until queue-cli ready; do sleep 10; done']`,
		`steps:
  - step_type: verification
    commands: ['sleep 2; queue-cli workers']`,
		`steps:
  - step_type: verification
    retry: {attempts: 10, delay_seconds: 30}`
	],
	bad: [
		`steps:
  - step_type: verification
    commands: [sleep 60, queue-cli workers]`,
		`variables: {PAUSE: {type: number, description: Seconds to wait, default: 30}}
steps:
  - step_type: verification
    commands: ['sleep "$PAUSE" && queue-cli workers']`,
		`steps:
  - step_type: verification
    commands: ['ssh queue-1 "sleep 2m; queue-cli workers"']`
	],
	check: (report) => ({ command: (command, { step_type, step_number }, pointer) => {
		if (step_type === "manual") return;
		for (const { program, args, inLoop, start, end } of callsOf(command)) {
			if (program !== "sleep" || inLoop || seconds(args) < 5) continue;
			report({
				pointer,
				start,
				end
			}, `Unexpected pause in step ${step_number}, expected a command that waits until it is so, or \`retry\` with \`delay_seconds\``);
		}
	} })
};
const units = {
	"": 1,
	s: 1,
	m: 60,
	h: 3600,
	d: 86400
};
function seconds(args) {
	return args.reduce((sum, word) => {
		const [, amount, unit = ""] = /^(\d*\.?\d+)([smhd]?)$/.exec(word) ?? [];
		return sum + (amount === void 0 ? Infinity : Number(amount) * (units[unit] ?? 1));
	}, 0);
}

// action/src/lint/rules/stale-updated-at.ts
const staleUpdatedAt = {
	id: "stale-updated-at",
	severity: "info",
	summary: "`updated_at` is no earlier than the newest entry of the change log",
	why: "Two dates of the last change, of which one is wrong, make people doubt both. `--fix` takes the date of the change log.",
	good: ["metadata: {updated_at: 2026-11-20}", "metadata: {updated_at: 2026-11-22}"],
	bad: ["metadata: {updated_at: 2026-01-15}", `metadata: {updated_at: "2026-11-19"}
changelog:
  - {date: 2026-11-18, author: alice, changes: First version}
  - {date: 2026-11-21, author: alice, changes: Second version}`],
	check: (report, { runbook, loaded }) => ({ runbook: () => {
		const { updated_at } = runbook.metadata;
		const newest = runbook.changelog.map(({ date }) => date).toSorted().at(-1);
		if (updated_at === void 0 || newest === void 0 || updated_at >= newest) return;
		const pointer = "/metadata/updated_at";
		const span = loaded.places.spanOf(pointer);
		const written = loaded.file.text.slice(span.start, span.end);
		report(pointer, `Unexpected \`updated_at\` before the newest change, expected ${newest}`, { fix: written.includes(updated_at) ? {
			span,
			text: written.replace(updated_at, newest)
		} : void 0 });
	} })
};

// action/src/lint/rules/stale-workflow-choices.ts
const secret = "variables: {API_TOKEN: {type: string, secret: true, description: Token of the queue}}";
const reads = `steps: [{requires_approval: true, commands: ['queue-cli workers --token-from API_TOKEN']}]`;
const staleWorkflowChoices = {
	id: "stale-workflow-choices",
	severity: "warning",
	summary: "The workflow `execute-runbook.yml` lists every runbook, and every secret that one declares",
	why: "GitHub offers a fixed list of runbooks to choose from, and gives a job only the secrets that the file names. A runbook that is not on the list cannot be started on the night it is needed, and a secret that is not there is missing in the middle of an execution. `runbook sync` writes these lists, each between its two lines: `# runbooks:begin` and `# runbooks:end`, and the same with `secrets`, and with `channel-secrets` for what channels of `config.yaml` name. Nothing is said where there is no such workflow.",
	good: [
		"",
		{
			runbook: "",
			workflow: choices("- RB-X-001")
		},
		{
			runbook: `${secret}\n${reads}`,
			workflow: `${choices("- RB-X-001")}\n${secrets()}`
		}
	],
	bad: [
		{
			runbook: "",
			other: "",
			workflow: choices("- RB-X-001")
		},
		{
			runbook: "",
			workflow: choices("- RB-X-001\n# The one before\n- RB-OLD-001")
		},
		{
			runbook: `${secret}\n${reads}`,
			workflow: `${choices("- RB-X-001")}\n${secrets("OLD_TOKEN")}`
		},
		{
			runbook: `${secret}\n${reads}`,
			workflow: choices("- RB-X-001")
		},
		{
			runbook: "",
			workflow: "options:\n  # runbooks:begin\n  - RB-X-001"
		}
	],
	check: () => ({}),
	checkWorkflow: (report, { file, lists }) => {
		const { regions, faults } = workflowRegions(file.text, lists);
		for (const { span, message } of faults) report(span, message, { hint: "Write both lines around the list, then run `runbook sync`" });
		for (const region of regions) {
			if (!region.stale) continue;
			const { span, text, list } = region;
			report(firstLine(file.text, span.start), `Unexpected list of ${list}, expected ${wanted$1[list]}: ${staleWords(region)}`, {
				hint: "Run `runbook sync`, and commit the file",
				fix: {
					span,
					text
				}
			});
		}
	}
};
const wanted$1 = {
	runbooks: "all that there are",
	secrets: "those that runbooks and channels name",
	"channel-secrets": "those that channels name"
};
function firstLine(text, end) {
	const line = text.slice(0, end).trimEnd();
	return {
		start: line.lastIndexOf("#"),
		end: line.length
	};
}
function choices(lines) {
	return `options:\n  # runbooks:begin\n${indented(lines)}\n  # runbooks:end`;
}
function secrets(name = "API_TOKEN") {
	return `env:\n  # secrets:begin\n  ${name}: \${{ secrets.${name} }}\n  # secrets:end`;
}
function indented(lines) {
	return lines.replaceAll(/^/gm, "  ");
}

// action/src/lint/rules/step-not-atomic.ts
const undone = "rollback_step: 3";
const after = `
  - step_type: verification
  - step_type: manual
    success_criteria: It is as it was`;
const stepNotAtomic = {
	id: "step-not-atomic",
	severity: "warning",
	summary: "A step makes one change",
	why: "When the second of two changes fails, the step has failed and the first one stays: its rollback has to undo something that was done by half, and whoever looks at the execution cannot see what was done. Two steps have two results, two rollbacks and two places to go on from. Changes of one kind, and changes of one thing (the same name or variable), count as one. In an `idempotent` step, which may simply run again, and in an `irreversible` one it is a remark.",
	good: [
		`steps:
  - commands: ['systemctl stop queue', 'systemctl start queue']
    ${undone}${after}`,
		`steps:
  - commands: ['kubectl set env deployment/queue -n queue MODE=safe', 'kubectl rollout restart deployment/queue -n queue']
    ${undone}${after}`,
		`steps:
  - commands: ['if queue-cli on-kubernetes; then kubectl rollout restart deployment/queue -n queue; else systemctl restart queue-workers; fi']
    ${undone}${after}`
	],
	bad: [
		`steps:
  - commands: ['systemctl restart queue-workers', 'kubectl set env deployment/shop -n shop MODE=safe']
    ${undone}${after}`,
		`steps:
  - commands: ['redis-cli config set maxmemory 2gb && helm upgrade shop ./chart -n shop']
    ${undone}${after}`,
		`steps:
  - commands: ['systemctl restart queue-workers', 'kubectl set env deployment/shop -n shop MODE=safe']
    idempotent: true
    ${undone}${after}`
	],
	check: (report, { flow }) => ({ step: (step, pointer) => {
		if (step.step_type !== "automated" || flow.rollbacks.has(step.step_number)) return;
		const changes = parsedCommands(step).flatMap((command, index) => callsOf(command).filter(isChangingCall).map((call) => {
			return {
				call,
				pointer: `${pointer}/commands/${index}`,
				label: labelOf(call),
				subjects: subjectsOf(call, command.text)
			};
		}));
		const [first] = changes;
		const together = togetherWithFirst(changes);
		const second = changes.find((change) => !together.has(change));
		if (first === void 0 || second === void 0) return;
		const { start, end } = second.call;
		report({
			pointer: second.pointer,
			start,
			end
		}, `Unexpected second change \`${second.label}\` in step ${step.step_number}, after \`${first.label}\`, expected a step of its own`, step.idempotent || step.irreversible !== void 0 ? { severity: "info" } : {});
	} })
};
function togetherWithFirst(changes) {
	const together = new Set(changes.slice(0, 1));
	for (const one of together) for (const other of changes) if (!together.has(other) && belongTogether(one, other)) together.add(other);
	return together;
}
function belongTogether(a, b) {
	if (a.label === b.label || [...a.subjects].some((subject) => b.subjects.has(subject))) return true;
	if (a.call.program === b.call.program && (a.subjects.size === 0 || b.subjects.size === 0)) return true;
	return a.pointer === b.pointer && onlyOneRuns(a.call, b.call);
}
function onlyOneRuns(a, b) {
	return a.arms.some((arm) => {
		const [which = ""] = arm.split(":");
		return b.arms.some((other) => other !== arm && other.startsWith(`${which}:`));
	});
}
function labelOf(call) {
	const [verb] = verbsOf(call.program) === void 0 ? [] : verbOf(call);
	return verb === void 0 ? call.program : `${call.program} ${verb}`;
}
function subjectsOf(call, text) {
	const operands = verbOf(call).slice(verbsOf(call.program) === void 0 ? 0 : 1);
	const names = [...text.slice(call.start, call.end).matchAll(/\$\{?([A-Za-z_]\w*)/g)].map(([, name = ""]) => name);
	return /* @__PURE__ */ new Set([...operands.filter((word) => word.length > 2 && !word.includes("")), ...names.filter((name) => !/(?:NAMESPACE|CONTEXT|REGION|PROJECT|PROFILE|HOST|PORT|USER|URL|CLUSTER|CLUSTER_NAME|ENV|ENVIRONMENT)$/i.test(name))]);
}

// action/src/lint/rules/symptom-missing.ts
const symptomMissing = {
	id: "symptom-missing",
	severity: "info",
	summary: "A runbook says which symptoms it is for",
	why: "The quick-reference card is made of `symptoms`. A runbook without any is not on it, and at 3 am people look at the card first.",
	good: ["metadata: {symptoms: [{group: Queue, symptom: Jobs wait}]}", "metadata: {symptoms: [{group: Queue, symptom: Jobs wait}, {group: Queue, symptom: Workers restart}]}"],
	bad: ["metadata: {symptoms: []}", "metadata: {title: Empty the queue, symptoms: []}"],
	check: (report, { runbook }) => ({ runbook: () => {
		if (runbook.metadata.symptoms.length > 0) return;
		report("/metadata/symptoms#", "Unexpected runbook without symptoms, expected a row for the quick-reference card");
	} })
};

// action/src/lint/rules/timeout-below-duration.ts
const timeoutBelowDuration = {
	id: "timeout-below-duration",
	severity: "warning",
	summary: "The timeouts of a step’s commands allow for its estimated duration",
	why: "A timeout ends the command while it is still doing what was expected, and the step fails. `timeout_seconds` holds for each command; 300 where nothing is written. Raise it, or lower `estimated_duration_minutes`.",
	good: [
		"steps: [{step_type: verification, estimated_duration_minutes: 20, timeout_seconds: 1500}]",
		"steps: [{step_type: verification, commands: [queue-cli workers, queue-cli jobs], estimated_duration_minutes: 10}]",
		"steps: [{step_type: verification, estimated_duration_minutes: 10, retry: {attempts: 2, delay_seconds: 60}}]"
	],
	bad: ["steps: [{step_type: verification, estimated_duration_minutes: 20}]", "steps: [{step_type: verification, estimated_duration_minutes: 5, timeout_seconds: 60}]"],
	check: (report, { loaded }) => ({ step: (step, pointer) => {
		const { step_type, step_number, estimated_duration_minutes: minutes } = step;
		if (step_type !== "automated" && step_type !== "verification") return;
		const allowed = secondsAllowed(step);
		if (allowed === void 0 || allowed >= minutes * 60) return;
		report(`${pointer}/${loaded.places.at(`${pointer}/timeout_seconds`) !== void 0 ? "timeout_seconds" : "estimated_duration_minutes"}`, `Unexpected timeout of step ${step_number}: ${allowed} seconds in all, expected at least its estimated ${minutes} minutes`);
	} })
};
function secondsAllowed({ commands, automation_script, timeout_seconds, retry, for_each, max_parallel }) {
	if (typeof for_each === "string") return void 0;
	const rounds = for_each === void 0 ? 1 : Math.ceil(for_each.length / max_parallel);
	const each = (commands.length + (automation_script === void 0 ? 0 : 1)) * timeout_seconds;
	let delays = 0;
	for (let attempt = 1; attempt < retry.attempts; attempt++) delays += retry.delay_seconds * (retry.backoff === "exponential" ? 2 ** (attempt - 1) : 1);
	return rounds * (retry.attempts * each + delays);
}

// action/src/lint/rules/tmp-file-fixed-name.ts
const tmpFileFixedName = {
	id: "tmp-file-fixed-name",
	severity: "info",
	summary: "A temporary file has a name that nobody else uses",
	why: "Two executions on one machine write into the same `/tmp/name`, one reads what the other wrote, and whoever may write to `/tmp` can put a link there beforehand. `mktemp` makes a file, and `mktemp -d` a folder, that nobody else has; a `trap` removes it.",
	good: [`steps:
  - step_type: verification
    commands: ['file=$(mktemp); trap ''rm -f "$file"'' EXIT; queue-cli dump > "$file"; wc -l "$file"']`, `steps:
  - step_type: verification
    commands: ['queue-cli dump > "/tmp/queue-$$.json" 2> /dev/null']`],
	bad: [`steps:
  - step_type: verification
    commands: ['queue-cli dump > /tmp/queue.json', 'wc -l /tmp/queue.json']`, `steps:
  - step_type: verification
    commands: ['queue-cli dump >> "/var/tmp/queue.json"']`],
	check: (report) => ({ command: ({ tree }, { step_type, step_number }, pointer) => {
		if (step_type === "manual") return;
		for (const { target } of writesIn(tree)) {
			const path = target === void 0 ? void 0 : literalOf(target);
			if (target === void 0 || path === void 0 || !/^\/(?:tmp|var\/tmp)\/./.test(path)) continue;
			report({
				pointer,
				start: target.pos,
				end: target.end
			}, `Unexpected fixed name \`${path}\` in step ${step_number}, expected a file of \`mktemp\``);
		}
	} })
};
function writesIn(tree) {
	const found = [];
	const visit = (node) => {
		if (node.type === "Redirect" && node.operator.includes(">")) found.push(node);
		forEachChild(node, visit);
	};
	visit(tree);
	return found;
}

// action/src/lint/rules/too-few-approvers.ts
const approved = `steps:
  - requires_approval: true`;
const tooFewApprovers = {
	id: "too-few-approvers",
	severity: "warning",
	summary: "At least two people may approve a step",
	why: "Whoever runs the runbook may not approve its steps. If one person alone may approve, they can never run it, and when they are asleep nobody can. A role with a team counts as enough.",
	good: [
		approved,
		{
			runbook: approved,
			config: "approvers: {oncall-lead: {users: [alice], teams: [acme/oncall]}, dba-oncall: {users: [carol, dan]}}"
		},
		{
			runbook: `metadata: {approvers: [oncall-lead, dba-oncall]}\n${approved}`,
			config: "approvers: {oncall-lead: {users: [alice]}, dba-oncall: {users: [carol]}}\nenvironments: {}"
		}
	],
	bad: [
		{
			runbook: approved,
			config: "approvers: {oncall-lead: {users: [alice]}, dba-oncall: {users: [carol, dan]}}"
		},
		{
			runbook: `metadata: {approvers: [oncall-lead, dba-oncall]}\n${approved}`,
			config: "approvers: {oncall-lead: {users: [alice]}, dba-oncall: {users: [Alice]}}\nenvironments: {}"
		},
		{
			runbook: approved,
			config: "approvers: {oncall-lead: {users: []}, dba-oncall: {users: [carol, dan]}}"
		}
	],
	check: (report, { runbook, loaded, config }) => {
		const said = /* @__PURE__ */ new Set();
		return { step: (step, pointer) => {
			if (!step.requires_approval || !step.approvers.every((role) => Object.hasOwn(config.approvers, role))) return;
			const people = peopleOf(step.approvers, config);
			if (people === "a team" || people.length > 1) return;
			const place = loaded.places.at(`${pointer}/approvers`) !== void 0 ? `${pointer}/approvers` : runbook.metadata.approvers.length > 0 ? "/metadata/approvers" : pointer;
			if (said.has(place)) return;
			said.add(place);
			const [alone] = people;
			report(place, `Unexpected approvers of step ${step.step_number}: ${alone === void 0 ? "nobody holds their roles" : `only \`${alone}\` may approve`}, expected at least two people`, { hint: "Who runs the runbook may not approve; name more people in `config.yaml`, or another role here" });
		} };
	}
};
function peopleOf(roles, { approvers }) {
	const holders = roles.map((role) => approvers[role]).filter((holder) => holder !== void 0);
	if (holders.some(({ teams }) => teams.length > 0)) return "a team";
	return [...new Map(holders.flatMap(({ users }) => users.map((user) => [user.toLowerCase(), user]))).values()];
}

// action/src/lint/rules/uncovered-branch.ts
const runbook = `steps:
  - step_type: decision
    decision_branches: {go_on: 2, finish: end}
  - step_type: verification`;
const uncoveredBranch = {
	id: "uncovered-branch",
	severity: "warning",
	summary: "Every step, branch, failure, gate and rollback of a runbook is rehearsed by a test case",
	why: "The way that no test case takes is the way nobody has looked at. A runbook without any test cases is a finding of `missing-test` instead.",
	needs: ["coverage"],
	good: [runbook, {
		runbook,
		uncovered: []
	}],
	bad: [{
		runbook,
		uncovered: [{
			kind: "decisions",
			pointer: "/steps/0/decision_branches/finish",
			message: "No test case takes branch `finish` of step 1"
		}]
	}, {
		runbook,
		uncovered: [{
			kind: "failures",
			pointer: "/steps/1",
			message: "In no test case step 2 fails"
		}]
	}],
	check: (report, { loaded, facts }) => ({ runbook: () => {
		for (const { pointer, message } of facts.coverage?.get(loaded.id)?.uncovered ?? []) report(pointer, message);
	} })
};

// action/src/lint/published-names.ts
function publishedIn(command) {
	return callsOf(command).filter(({ publishes }) => publishes).flatMap((call) => textsOf$1(call).flatMap((text) => namesIn(text).map((name) => ({
		name,
		call
	}))));
}
function textsOf$1({ program, args, inputText }) {
	switch (program) {
		case "echo": return [args.filter((word) => !/^-[neE]+$/.test(word)).join(" ")];
		case "printf": return [(args[0] ?? "").startsWith("%s") ? args.slice(1).join("\n") : (args[0] ?? "").replaceAll("\\n", "\n")];
		case "cat": return inputText === void 0 ? [""] : [inputText];
		default: return [""];
	}
}
function namesIn(text) {
	const names = [];
	let end;
	for (const line of text.split("\n")) {
		if (end !== void 0) {
			if (line === end) end = void 0;
			continue;
		}
		const [, name, sign, rest] = /^([A-Za-z_]\w*)(=|<<)(.*)$/.exec(line) ?? [];
		if (name === void 0) {
			if (line.includes("")) names.push(void 0);
			continue;
		}
		names.push(name);
		if (sign === "<<") end = rest;
	}
	return names;
}

// action/src/lint/rules/undeclared-output.ts
const undeclaredOutput = {
	id: "undeclared-output",
	severity: "error",
	summary: "A command publishes only what its step declares in `outputs`",
	why: "A name in `$RUNBOOK_OUTPUT` that `outputs` does not have fails the step, after its command has done its work. Here it is found before.",
	good: [`steps:
  - step_type: verification
    commands: ['workers=$(queue-cli count); echo "WORKERS=$workers" >> "$RUNBOOK_OUTPUT"']
    outputs: {WORKERS: {type: number}}
    verify: [vars.WORKERS > 0]`, `steps:
  - step_type: verification
    commands: ['for name in WORKERS IDLE; do value=$(queue-cli count "$name"); echo "$name=$value" >> "$RUNBOOK_OUTPUT"; done']
    outputs: {WORKERS: {type: number}, IDLE: {type: number}}
    verify: [vars.WORKERS > vars.IDLE]`],
	bad: [`steps:
  - step_type: verification
    commands: ['workers=$(queue-cli count); echo "WORKERS=$workers" >> "$RUNBOOK_OUTPUT"']`, `steps:
  - step_type: verification
    commands:
      - |
        workers=$(queue-cli count)
        cat >> "$RUNBOOK_OUTPUT" <<END
        WORKERS=$workers
        IDLE=0
        END
    outputs: {WORKERS: {type: number}}
    verify: [vars.WORKERS > 0]`],
	check: (report) => ({ command: (command, { step_type, step_number, outputs }, pointer) => {
		if (step_type === "manual") return;
		for (const { name, call } of publishedIn(command)) {
			if (name === void 0 || Object.hasOwn(outputs, name)) continue;
			const at = command.text.indexOf(name, call.start);
			report({
				pointer,
				...at === -1 ? {
					start: call.start,
					end: call.end
				} : {
					start: at,
					end: at + name.length
				}
			}, `Unexpected value \`${name}\` published by step ${step_number}, expected it in \`outputs\``);
		}
	} })
};

// action/src/lint/rules/unknown-approver.ts
const unknownApprover = {
	id: "unknown-approver",
	severity: "warning",
	summary: "A role among `approvers` is mapped to people in `config.yaml`",
	why: "A role that `config.yaml` does not know has no people: nobody can give that approval. (Loading itself says so, as `unknown-role`, where a step needs the approval today.)",
	good: ["metadata: {approvers: [oncall-lead]}", `metadata: {approvers: [oncall-lead, dba-oncall]}`],
	bad: ["metadata: {approvers: [on-call-lead]}", "metadata: {approvers: [oncall-lead, security-lead]}"],
	check: (report, { runbook, config, loaded }) => {
		const roles = Object.keys(config.approvers);
		const approved = runbook.steps.filter(({ requires_approval }) => requires_approval && roles.length > 0);
		const isOwn = (pointer) => loaded.places.at(pointer) !== void 0;
		const say = (list, pointer) => {
			for (const [place, role] of list.entries()) {
				if (Object.hasOwn(config.approvers, role)) continue;
				report(`${pointer}/${place}`, `Unexpected role \`${role}\`, expected one of \`approvers\` in \`config.yaml\`${roles.length === 0 ? ": there is none" : ""}`, { hint: didYouMean(role, roles) });
			}
		};
		return {
			runbook: () => {
				const { approvers } = runbook.metadata;
				if (approvers.every((role) => Object.hasOwn(config.approvers, role))) return;
				if (!approved.some((step) => !isOwn(`${pointerOf(step.step_number)}/approvers`))) say(approvers, "/metadata/approvers");
			},
			step: (step, pointer) => {
				if (step.approvers.every((role) => Object.hasOwn(config.approvers, role))) return;
				if (!approved.includes(step) && isOwn(`${pointer}/approvers`)) say(step.approvers, `${pointer}/approvers`);
			}
		};
		function pointerOf(number) {
			return `/steps/${runbook.steps.findIndex(({ step_number }) => step_number === number)}`;
		}
	}
};

// action/src/lint/rules/unknown-rule.ts
const hint = "The rules are listed in `docs/reference/rules/`";
const unknownRule = {
	id: "unknown-rule",
	severity: "warning",
	summary: "A rule that a comment or `config.yaml` names exists",
	why: "A misspelt name changes nothing, and nobody notices: the finding stays, or the rule that was meant to be an error is still a warning.",
	good: [{
		runbook: "",
		config: "rules: {overdue-review: error}"
	}, `metadata:
  title: Look after the queue
  # runbook-disable-next-line no-triggers -- started by hand, once a quarter
  triggers: []`],
	bad: [
		{
			runbook: "",
			config: "rules: {overdue-reviews: error}"
		},
		`metadata:
  title: Look after the queue
  # runbook-disable-next-line no-trigger -- started by hand, once a quarter
  triggers: [QueueStuck]`,
		`metadata:
  title: Look after the queue
  # runbook-disable-next-line -- started by hand, once a quarter
  triggers: [QueueStuck]`
	],
	check: (report, { disables, ruleNames }) => ({ runbook: () => {
		for (const { rules, span } of disables) {
			if (rules.length === 0) report(span, "Unexpected comment that names no rule, expected one after `runbook-disable-next-line`");
			for (const { name, span: place } of rules) {
				if (ruleNames.includes(name)) continue;
				report(place, `Unexpected rule \`${name}\`, expected one that exists`, { hint: didYouMean(name, ruleNames) ?? hint });
			}
		}
	} }),
	checkConfig: (report, { config, ruleNames }) => {
		for (const name of Object.keys(config.rules)) {
			if (ruleNames.includes(name)) continue;
			report(`/rules/${name}#`, `Unexpected rule \`${name}\`, expected one that exists`, { hint: didYouMean(name, ruleNames) ?? hint });
		}
	}
};

// action/src/lint/rules/unpinned-download.ts
const unpinnedDownload = {
	id: "unpinned-download",
	severity: "warning",
	summary: "Nothing is run that was just downloaded and may have changed since the review",
	why: "A script that comes out of `curl` into a shell, or a manifest that `kubectl apply` takes from the address of a branch, is whatever stands there today: nobody has reviewed it, and in an emergency nobody will. Keep it in the repository, take it by version or commit, or compare its digest with `sha256sum --check` before it is used.",
	good: [`steps:
  - step_type: verification
    commands: ['curl -fsS http://queue:8080/health | jq -e .healthy']`, `steps:
  - commands: ['kubectl apply -n queue -f https://raw.githubusercontent.com/acme/queue/v1.4.2/deploy.yaml']
    rollback_step: 3
  - step_type: verification
  - step_type: manual
    success_criteria: It is as it was`],
	bad: [
		`steps:
  - step_type: verification
    commands: ['curl -fsSL https://get.example.com/queue.sh | sudo bash -s -- --check']`,
		`steps:
  - step_type: verification
    commands: ['bash <(curl -fsSL https://get.example.com/queue.sh)']`,
		`steps:
  - commands: ['kubectl apply -n queue -f https://raw.githubusercontent.com/acme/queue/main/deploy.yaml']
    rollback_step: 3
  - step_type: verification
  - step_type: manual
    success_criteria: It is as it was`
	],
	check: (report) => ({ command: (command, { step_type, step_number }, pointer) => {
		if (step_type === "manual") return;
		for (const call of callsOf(command)) {
			if (!runsDownload(call) && !appliesAddress(call)) continue;
			report({
				pointer,
				start: call.start,
				end: call.end
			}, `Unexpected download in step ${step_number} that is used as it comes, expected one that was reviewed: of this repository, of a version, or with a digest`);
		}
		for (const { pos, end } of downloadsFor(command.tree)) report({
			pointer,
			start: pos,
			end
		}, `Unexpected download in step ${step_number} that is used as it comes, expected one that was reviewed: of this repository, of a version, or with a digest`);
	} })
};
const interpreters = /* @__PURE__ */ new Set([
	"node",
	"perl",
	"php",
	"python",
	"python3",
	"ruby"
]);
function runsDownload({ program, into }) {
	if (program !== "curl" && program !== "wget" || into === void 0) return false;
	const reader = into.program === "sudo" ? into.args.find((word) => !word.startsWith("-")) ?? "" : into.program;
	return shells.has(reader) || interpreters.has(reader) && into.args.every((word) => word.startsWith("-"));
}
function appliesAddress(call) {
	if (call.program !== "kubectl" && call.program !== "oc") return false;
	const [verb] = verbOf(call);
	if (verb !== "apply" && verb !== "create" && verb !== "replace") return false;
	const address = optionValue(call, "-f", "--filename", "-k", "--kustomize") ?? "";
	return /^https?:/.test(address) && !/[0-9a-f]{40}|\bv?\d+\.\d+|\uE000/.test(address);
}
function downloadsFor(tree) {
	const found = [];
	const visit = (node) => {
		if (node.type === "Command" && (shells.has(node.name?.value ?? "") || /^(?:eval|source|\.)$/.test(node.name?.value ?? ""))) {
			if (node.args.some((word) => /(?:<|\$)\(\s*(?:curl|wget)\s/.test(word.text))) found.push(node);
		}
		forEachChild(node, visit);
	};
	visit(tree);
	return found;
}

// action/src/lint/rules/unpublished-output.ts
const unpublishedOutput = {
	id: "unpublished-output",
	severity: "warning",
	summary: "A step publishes every value that it declares in `outputs`",
	why: "A later step or expression that reads the value finds nothing, and fails there instead of here. Append `NAME=value` to `$RUNBOOK_OUTPUT`, or take the declaration away.",
	good: [`steps:
  - step_type: verification
    commands: ['workers=$(queue-cli count); echo "WORKERS=$workers" >> "$RUNBOOK_OUTPUT"']
    outputs: {WORKERS: {type: number}}
    verify: [vars.WORKERS > 0]`, `steps:
  - step_type: verification
    commands: ['queue-cli statistics --as-variables >> "$RUNBOOK_OUTPUT"']
    outputs: {WORKERS: {type: number}}
    verify: [vars.WORKERS > 0]`],
	bad: [`steps:
  - step_type: verification
    outputs: {WORKERS: {type: number}}
    verify: [vars.WORKERS > 0]`, `steps:
  - step_type: verification
    commands: ['worker=$(queue-cli count); echo "WORKER=$worker"']
    outputs: {WORKERS: {type: number}}
    verify: [vars.WORKERS > 0]`],
	check: (report) => ({ step: (step, pointer) => {
		const names = Object.keys(step.outputs);
		if (names.length === 0 || step.step_type === "manual" || step.automation_script !== void 0) return;
		const commands = parsedCommands(step);
		const published = new Set(commands.flatMap((command) => publishedIn(command).map(({ name }) => name)));
		if (published.has(void 0) || commands.some(({ text }) => passesFile.test(text))) return;
		for (const name of names) {
			if (published.has(name)) continue;
			report(`${pointer}/outputs/${tokenOf(name)}#`, `Unexpected output \`${name}\` that no command of step ${step.step_number} publishes, expected \`${name}=\` in \`$RUNBOOK_OUTPUT\``);
		}
	} })
};
const passesFile = /(?<!>\s*["']?)\$\{?RUNBOOK_OUTPUT/;

// action/src/lint/rules/unquoted-variable.ts
const variable = "variables: {QUEUE: {type: string, description: Name of the queue, default: jobs}}";
const unquotedVariable = {
	id: "unquoted-variable",
	severity: "warning",
	summary: "A variable that is an argument stands in quotes",
	why: "Bash splits an unquoted value at its spaces and takes `*` and `?` in it for names of files: a value with a space becomes two arguments, an empty one none at all, and `rm -r $FOLDER/*` may not mean what it says. Quotes cost nothing. Where a value is a list on purpose, an array says so: `\"${options[@]}\"`. Values that cannot be split are left alone: numbers, choices, and names whose `pattern` allows neither spaces nor wildcards; so are `[[ … ]]`, assignments, arithmetic, the list of a `for`, and what `echo` only prints.",
	good: [
		`${variable}
steps:
  - step_type: verification
    commands: ['queue-cli workers "$QUEUE"; copy=$QUEUE; [[ $copy == jobs ]]; case $copy in jobs) queue-cli list ;; esac; echo $copy']`,
		`variables: {LIMIT: {type: number, description: Most workers, default: 3}}
steps:
  - step_type: verification
    commands: ['queue-cli workers --limit $LIMIT; for name in $(queue-cli names); do queue-cli show "$name"; done']`,
		`variables: {QUEUE: {type: string, description: Name of the queue, default: jobs, pattern: "[a-z0-9-]+"}}
steps:
  - step_type: verification
    commands: ['count=$((1 + 1)); queue-cli workers $QUEUE $count $?']`
	],
	bad: [
		`${variable}
steps:
  - step_type: verification
    commands: [queue-cli workers $QUEUE]`,
		`${variable}
steps:
  - step_type: verification
    commands: ['if [ $QUEUE = jobs ]; then ssh queue-1 "queue-cli workers" > \${QUEUE}.txt; fi']`,
		`${variable}
steps:
  - step_type: verification
    commands: ['names=(a b); queue-cli show \${names[@]} --queue=$QUEUE']`
	],
	check: (report, { runbook }) => {
		const oneWord = namesOfOneWord(runbook);
		return { command: ({ tree }, { step_type, step_number }, pointer) => {
			if (step_type === "manual") return;
			const scope = scopeOf(tree);
			const said = /* @__PURE__ */ new Set();
			for (const { part, name } of splitsIn(tree)) {
				if (said.has(part.text) || staysOneWord(name, scope, oneWord)) continue;
				said.add(part.text);
				report({
					pointer,
					start: part.pos,
					end: part.end
				}, `Unexpected \`${part.text}\` without quotes in step ${step_number}, expected \`"${part.text}"\``);
			}
		} };
	}
};
const splitsFreely = /* @__PURE__ */ new Set([
	":",
	"echo",
	"eval",
	"export",
	"local",
	"set",
	"shift",
	"return",
	"exit",
	"unset",
	"wait",
	"kill"
]);
function splitsIn(tree) {
	const found = [];
	visit(tree);
	return found;
	function visit(node) {
		if (node.type === "Word" && !mayExpand(node.text)) return;
		if (node.type === "CommandExpansion" && node.script?.source !== void 0) return;
		if (node.type === "Command") visitCommand(node);
		if (node.type === "Redirected") visitTargets(node.redirects);
		forEachChild(node, visit);
	}
	function visitCommand(command) {
		const name = command.name === void 0 ? void 0 : literalOf(command.name);
		if (name === void 0 || !splitsFreely.has(name)) {
			for (const word of command.args) if (word.type === "Word") found.push(...splitsOf(word));
		}
		visitTargets(command.redirects);
	}
	function visitTargets(redirects) {
		for (const redirect of redirects) if (redirect.type === "Redirect" && redirect.target !== void 0 && !redirect.operator.includes("&")) found.push(...splitsOf(redirect.target));
	}
}
function splitsOf({ text, parts = [] }) {
	if (!mayExpand(text)) return [];
	return parts.flatMap((part) => {
		switch (part.type) {
			case "SimpleExpansion": return [{
				part,
				name: part.text.slice(1)
			}];
			case "ParameterExpansion":
				if (part.prefix === "#" || part.operation?.type === "Default" && part.operation.operator.endsWith("+")) return [];
				return [{
					part,
					name: part.index === void 0 && part.operation === void 0 ? part.parameter : ""
				}];
			default: return [];
		}
	});
}
function staysOneWord(name, scope, oneWord) {
	if (/^[?#$!-]$/.test(name) || /^(?:LINENO|RANDOM|SECONDS|UID|EUID|PPID|BASHPID|EPOCHSECONDS|RUNBOOK_OUTPUT|USER|HOSTNAME|RUNBOOK_MASK)$/.test(name)) return true;
	if (oneWord.has(name)) return true;
	return scope.isOneWord(name);
}
function namesOfOneWord({ variables, steps }) {
	const declarations = [...Object.entries(variables), ...steps.flatMap(({ outputs }) => Object.entries(outputs))];
	const safe = /* @__PURE__ */ new Set();
	const others = /* @__PURE__ */ new Set();
	for (const [name, declaration] of declarations) (isOneWord(declaration) ? safe : others).add(name);
	return new Set([...safe].filter((name) => !others.has(name)));
}
function isOneWord({ type, pattern, enum: values }) {
	if (type === "number" || type === "boolean") return true;
	if (values !== void 0) return values.every((value) => /^[^\s*?[\]]+$/.test(String(value)));
	if (pattern === void 0 || wholePattern(pattern).test("")) return false;
	const classes = pattern.match(classPattern) ?? [];
	const rest = pattern.replaceAll(classPattern, "x").replaceAll(/\\[dw./:+-]/g, "x");
	return !classes.some((inside) => /^\[\^|[\s*?]|\\[sSDW]/.test(inside)) && !/[\s.\\]/.test(rest);
}
const classPattern = /\[\^?\]?(?:\\.|[^\]\\])*\]/g;

// action/src/lint/rules/unreachable-step.ts
const unreachableStep = {
	id: "unreachable-step",
	severity: "warning",
	summary: "Every step can be reached",
	why: "A step that no `next`, branch, `goto`, `recheck` or rollback leads to never runs. Often a `next` or a branch leads past it by mistake.",
	good: [`steps:
  - next: 3
    on_failure: {goto: 2}
  - {next: 3}
  - {step_type: verification}`, `steps:
  - {step_type: verification, next: 3}
  - {step_type: verification}
  - {requires_approval: true, recheck: [2]}`],
	bad: [`steps:
  - {next: 3}
  - {}
  - {step_type: verification}`, `steps:
  - step_type: decision
    decision_branches: {go_on: 2, finish: end}
  - {next: end}
  - {step_type: verification}`],
	check: (report, { runbook, flow }) => {
		const reached = stepsReached(runbook, flow);
		return { step: ({ step_number }, pointer) => {
			if (reached.has(step_number)) return;
			if (runbook.steps.find(({ rollback_step }) => rollback_step === step_number) !== void 0) return;
			report(`${pointer}/step_number`, `Unexpected step ${step_number} that nothing leads to, expected a \`next\`, a branch or a \`goto\``);
		} };
	}
};
function stepsReached({ steps }, flow) {
	const reached = flow.reached();
	const rechecked = steps.filter(({ step_number }) => reached.has(step_number)).flatMap(({ recheck }) => recheck);
	return /* @__PURE__ */ new Set([...reached, ...rechecked]);
}

// action/src/lint/rules/unused-disable.ts
const unusedDisable = {
	id: "unused-disable",
	severity: "warning",
	summary: "A comment that hides a finding has one to hide",
	why: "A comment that hides nothing any more would hide the next mistake on its line without anybody having looked at it. Take it away; `--fix` does. A comment hides what begins on the next line, and all of a text block that begins there.",
	good: [`metadata:
  title: Look after the queue
  # runbook-disable-next-line no-triggers -- started by hand, once a quarter
  triggers: []`, `metadata:
  title: Look after the queue
  # runbook-disable-next-line review-due-soon -- the team meets on the 1st
  review_date: 2026-12-02`],
	bad: [`metadata:
  title: Look after the queue
  # runbook-disable-next-line no-triggers -- started by hand, once a quarter
  triggers: [QueueStuck]`, `metadata:
  title: Look after the queue
  # runbook-disable-next-line overdue-review, no-triggers -- started by hand, once a quarter
  triggers: []`],
	check: (report, { loaded: { file } }) => ({ unusedDisable: ({ span, rules }, { name, span: place }) => {
		const alone = rules.length === 1;
		report(alone ? span : place, `Unexpected comment that hides nothing, expected a finding of \`${name}\` on the next line`, {
			hint: alone ? "Take the comment away" : `Take \`${name}\` away`,
			fix: alone ? {
				span: wholeLine(file.text, span),
				text: ""
			} : void 0
		});
	} })
};
function wholeLine(text, { start, end }) {
	const next = text.indexOf("\n", end);
	return {
		start: text.lastIndexOf("\n", start - 1) + 1,
		end: next === -1 ? text.length : next + 1
	};
}

// action/src/lint/names-used.ts
const known = /* @__PURE__ */ new WeakMap();
function namesUsed(runbook) {
	const found = known.get(runbook);
	if (found !== void 0) return found;
	const names = /* @__PURE__ */ new Set();
	for (const text of textsOf(runbook)) for (const [name] of text.matchAll(/(?<!\w)[A-Za-z_]\w*(?!\w|=(?!=)|<<)/g)) names.add(name);
	known.set(runbook, names);
	return names;
}
function* textsOf({ metadata, prerequisites, steps, post_conditions }) {
	yield metadata.lock;
	for (const { check } of [...prerequisites, ...post_conditions]) if (check !== void 0) yield check;
	for (const { commands, when, decide, verify, retry, for_each, notify } of steps) {
		yield* commands;
		yield* verify;
		for (const rule of decide) yield rule.when;
		for (const text of [
			when,
			retry.when,
			notify?.message
		]) if (text !== void 0) yield text;
		if (typeof for_each === "string") yield for_each;
	}
}

// action/src/lint/rules/unused-output.ts
const unusedOutput = {
	id: "unused-output",
	severity: "info",
	summary: "A published value is used by a later step, an expression or a check",
	why: "It is only a remark: a published value also stands in the report of the execution, for people. But a value that was meant for a later step and is not read there is often misspelt.",
	good: [`steps:
  - step_type: verification
    commands: ['found=$(queue-cli count); echo "WORKERS=$found" >> "$RUNBOOK_OUTPUT"']
    outputs: {WORKERS: {type: number}}
    verify: [vars.WORKERS > 0]`, `steps:
  - step_type: verification
    commands: ['found=$(queue-cli oldest); echo "OLDEST=$found" >> "$RUNBOOK_OUTPUT"']
    outputs: {OLDEST: {type: string}}
  - step_type: verification
    commands: ['queue-cli job "$OLDEST"']`],
	bad: [`steps:
  - step_type: verification
    commands: ['found=$(queue-cli count); echo "WORKERS=$found" >> "$RUNBOOK_OUTPUT"']
    outputs: {WORKERS: {type: number}}`, `steps:
  - step_type: verification
    commands: ['found=$(queue-cli oldest); echo "OLDEST=$found" >> "$RUNBOOK_OUTPUT"']
    outputs: {OLDEST: {type: string}}
  - step_type: verification
    commands: ['queue-cli job "\${OLDEST_JOB:-none}"']`],
	check: (report, { runbook }) => ({ step: ({ outputs, step_number }, pointer) => {
		for (const name of Object.keys(outputs)) {
			if (namesUsed(runbook).has(name)) continue;
			report(`${pointer}/outputs/${tokenOf(name)}#`, `Unexpected output \`${name}\` of step ${step_number} that nothing uses, expected a step, expression or check that does`);
		}
	} })
};

// action/src/lint/rules/unused-variable.ts
const unusedVariable = {
	id: "unused-variable",
	severity: "warning",
	summary: "A declared variable is used by a command or an expression",
	why: "Every variable is a question that somebody has to understand before the runbook starts. A secret is left alone: programs read secrets from the environment without being told their names.",
	good: [`variables: {QUEUE: {type: string, default: jobs, description: The queue}}
steps: [{step_type: verification, commands: ['queue-cli workers "$QUEUE"']}]`, `variables: {FEWEST: {type: number, default: 2, description: How many workers there must be}}
steps:
  - step_type: verification
    commands: ['found=$(queue-cli count); echo "WORKERS=$found" >> "$RUNBOOK_OUTPUT"']
    outputs: {WORKERS: {type: number}}
    verify: [vars.WORKERS >= vars.FEWEST]`],
	bad: ["variables: {QUEUE: {type: string, default: jobs, description: The queue}}", `variables: {QUEUE: {type: string, default: jobs, description: The queue}}
steps: [{step_type: verification, commands: ['queue-cli workers "\${QUEUES:-jobs}"']}]`],
	check: (report, { runbook }) => ({ runbook: () => {
		for (const [name, { secret }] of Object.entries(runbook.variables)) {
			if (secret || environmentOfPrograms.test(name) || namesUsed(runbook).has(name)) continue;
			report(`/variables/${tokenOf(name)}#`, `Unexpected variable \`${name}\` that nothing uses, expected a command or expression that does`);
		}
	} })
};
const environmentOfPrograms = /^(?:PG|AWS_|AZURE_|ARM_|GOOGLE_|CLOUDSDK_|KUBE|HELM_|TF_|VAULT_|DOCKER_|MYSQL_|HTTPS?_PROXY$|NO_PROXY$|TZ$|LANG$|LC_)/;

// action/src/lint/rules/version-not-bumped.ts
const before = "metadata: {title: Restart the queue}";
const changelog = `changelog:
  - {date: 2026-11-23, author: bob, changes: Empties the queue too}
  - {date: 2026-11-20, author: alice, changes: First version}`;
const versionNotBumped = {
	id: "version-not-bumped",
	severity: "warning",
	summary: "A runbook that changes gets a higher version",
	why: "Executions and reports name the version. Two different procedures of one version cannot be told apart afterwards. A review alone needs no new version.",
	needs: ["base"],
	good: [{
		runbook: `metadata: {title: Empty the queue, version: "1.1"}\n${changelog}`,
		base: before
	}, {
		runbook: `metadata: {title: Restart the queue, review_date: 2027-05-21}
changelog:
  - {date: 2026-11-21, author: bob, changes: Reviewed}
  - {date: 2026-11-20, author: alice, changes: First version}`,
		base: before
	}],
	bad: [{
		runbook: `metadata: {title: Empty the queue}\n${changelog}`,
		base: before
	}, {
		runbook: `metadata: {title: Empty the queue, version: "0.9"}\n${changelog}`,
		base: before
	}],
	check: (report, { runbook, loaded, facts }) => ({ runbook: () => {
		const base = facts.base?.get(loaded.id);
		if (base === void 0 || base.file.text === loaded.file.text) return;
		if (sameMeaning(runbook, base.runbook, [
			"version",
			"updated_at",
			"review_date"
		])) return;
		const { version } = runbook.metadata;
		const former = base.runbook.metadata.version;
		if (isHigher(version, former)) return;
		report("/metadata/version", `Unexpected ${version === former ? "unchanged version" : "lower version"} of a changed runbook, expected one after \`${former}\``);
	} })
};
function isHigher(version, former) {
	if (version === former) return false;
	if (![version, former].every((text) => /^\d+(?:\.\d+)*$/.test(text))) return true;
	const [parts, others] = [version, former].map((text) => text.split(".").map(Number));
	for (let index = 0; index < Math.max(parts.length, others.length); index++) {
		const difference = (parts[index] ?? 0) - (others[index] ?? 0);
		if (difference !== 0) return difference > 0;
	}
	return false;
}

// action/src/lint/rules/index.ts
const allRules = [
	alertConflict,
	approversWithoutApproval,
	branchFallThrough,
	changeWithoutRollback,
	changeWithoutVerification,
	curlWithoutFail,
	dangerousWithoutApproval,
	decisionWithOneBranch,
	disableWithoutReason,
	duplicateTitle,
	durationMismatch,
	endlessLoop,
	failureLoop,
	filenameMatchesId,
	forEachWithoutItem,
	futureDate,
	gateAsEnvironment,
	gateEnvironment,
	gateSecretOutsideGate,
	hiddenFailure,
	interactiveCommand,
	kubectlWithoutNamespace,
	missingChangeLog,
	missingTest,
	noTriggers,
	overdueReview,
	proseFailureAction,
	proseSuccessCriteria,
	relatedRunbookMissing,
	retryNotIdempotent,
	retryWithoutDelay,
	reviewDateTooFar,
	reviewDueSoon,
	secretInText,
	secretNotMarked,
	secretWithoutEnvironment,
	shellcheck,
	sleepInsteadOfWait,
	staleUpdatedAt,
	staleWorkflowChoices,
	stepNotAtomic,
	symptomMissing,
	timeoutBelowDuration,
	tmpFileFixedName,
	tooFewApprovers,
	uncoveredBranch,
	undeclaredOutput,
	unknownApprover,
	unknownRule,
	unpinnedDownload,
	unpublishedOutput,
	unquotedVariable,
	unreachableStep,
	unusedDisable,
	unusedOutput,
	unusedVariable,
	versionNotBumped
];

// action/src/runbook/load-rules.ts
const loadRules = {
	"alias-expansion": "Aliases stand for more values than a file may have, or for what contains them",
	"approval-with-continue": "A step that needs approval does not go on when it is refused",
	"approval-without-approvers": "A step that needs approval names roles that may approve it, or its runbook does",
	"auto-start-needs-automation": "`auto_start` is for fully automated runbooks",
	"bash-syntax": "Every command is bash that bash can parse",
	"command-too-long": "A command fits into what the system passes to a new process",
	"duplicate-id": "A runbook id belongs to one file",
	"duplicate-key": "A mapping has each key once",
	"duplicate-step": "Step numbers are unique",
	"empty-file": "A file holds something",
	expression: "An expression can be parsed and names what exists",
	"expression-in-command": "A command holds no `${{ }}`: values come as environment variables",
	"file-extension": "A runbook ends in `.yaml`",
	"file-too-large": "A file has at most a mebibyte and a hundred thousand values",
	"goto-target": "A step that `on_failure` goes to exists and is no rollback step",
	"invalid-date": "A date is a day of the calendar",
	"missing-key": "A key that is needed is there",
	"no-runbooks": "The root has a folder `runbooks`",
	"not-a-file": "A runbook is a regular file",
	"not-utf8": "A file is UTF-8",
	"output-declaration": "A published value has a fitting declaration and a name that is free",
	"outside-root": "A path stays inside the root",
	"recheck-target": "A step to recheck exists and is a verification step that needs no approval",
	"rollback-step-in-flow": "A rollback step is not part of the forward flow",
	"rollback-step-type": "A rollback step is automated, a verification or manual, and has no field of the forward flow",
	"rollback-target": "A `rollback_step` exists and is another step",
	"rule-branch": "A rule of `decide` names a branch of its step",
	"several-documents": "A file holds one YAML document",
	"step-order": "Step numbers ascend",
	"step-target": "A branch or `next` leads to a step that exists",
	"step-type": "A step has the fields its type needs, and none its type does not read",
	"symbolic-link": "No symbolic link is followed",
	"too-deep": "Folders are nested at most 32 deep",
	"too-many-findings": "A file with very many findings shows the first of them",
	"undeclared-name": "A command reads only names that something gives it",
	"unknown-automation": "An automation is registered under its name",
	"unknown-channel": "A channel is configured under its name",
	"unknown-key": "Only keys that mean something are there",
	"unknown-role": "A role is configured under its name",
	"unknown-runner": "A runner is configured under its name",
	"unreadable-file": "A file can be read",
	value: "A value has the type and form its key wants",
	"variable-declaration": "A variable has a fitting declaration and a name that is free",
	"yaml-syntax": "A file is YAML",
	"yaml-value": "YAML that is read needs no tags, no keys but text, and no alias without an anchor"
};

// action/src/lint/disables.ts
const word = "runbook-disable-next-line";
function disablesIn({ text }) {
	if (!text.includes(word)) return [];
	const scalars = parseEvents(text, {}).filter(isScalar);
	const comments = [...text.matchAll(/^[ \t]*#[ \t]*runbook-disable-next-line(?![\w-])[^\n]*/gm)].map((match) => ({
		start: match.index + match[0].indexOf("#"),
		end: match.index + match[0].trimEnd().length
	})).filter(({ start }) => {
		const around = scalars.find((scalar) => scalar.valueStart <= start && start < scalar.valueEnd);
		return around === void 0 || around.style === SCALAR_STYLE.LITERAL_BLOCK;
	});
	const starts = new Set(comments.map(({ start }) => lineStart(text, start)));
	return comments.map((span) => {
		let line = lineEnd(text, span.end) + 1;
		while (starts.has(line)) line = lineEnd(text, line) + 1;
		return {
			...contentOf(text, span),
			span,
			covers: covered(text, line, scalars)
		};
	});
}
function contentOf(text, { start, end }) {
	const from = text.indexOf(word, start) + 25;
	const comment = text.slice(from, end);
	const [, names = "", reason = ""] = /^(.*?)(?:\s--(?:\s+(.*))?)?$/s.exec(comment) ?? [];
	return {
		rules: [...names.matchAll(/[^\s,]+/g)].map((match) => ({
			name: match[0],
			span: {
				start: from + match.index,
				end: from + match.index + match[0].length
			}
		})),
		reason: reason.trim() === "" ? null : reason.trim()
	};
}
function covered(text, start, scalars) {
	const end = lineEnd(text, start);
	const block = scalars.find(({ style, valueStart }) => (style === SCALAR_STYLE.LITERAL_BLOCK || style === SCALAR_STYLE.FOLDED_BLOCK) && valueStart > start && valueStart <= end + 1);
	return {
		start,
		end: Math.max(end, block?.valueEnd ?? 0)
	};
}
function isScalar(event) {
	return event.type === EVENT_ID.SCALAR;
}
function lineStart(text, offset) {
	return text.lastIndexOf("\n", offset - 1) + 1;
}
function lineEnd(text, offset) {
	const end = text.indexOf("\n", offset);
	return end === -1 ? text.length : end;
}

// action/src/lint/flow-of.ts
function flowOf(runbook) {
	const rollbacks = rollbackSteps(runbook);
	const first = firstStep(runbook);
	const indices = new Map(runbook.steps.map(({ step_number }, index) => [step_number, index]));
	const edges = /* @__PURE__ */ new Map();
	let following = "end";
	for (const [index, step] of [...runbook.steps.entries()].toReversed()) {
		edges.set(step.step_number, edgesOf(step, `/steps/${index}`, following));
		if (!rollbacks.has(step.step_number)) following = step.step_number;
	}
	const edgesFrom = (number) => edges.get(number) ?? [];
	const known = /* @__PURE__ */ new Map();
	const after = (number) => {
		const found = known.get(number) ?? reachable(edgesFrom, edgesFrom(number).map(({ to }) => to));
		known.set(number, found);
		return found;
	};
	let reached;
	return {
		first,
		rollbacks,
		edges: edgesFrom,
		step: (number) => runbook.steps[indices.get(number) ?? -1],
		pointer: (number) => `/steps/${indices.get(number) ?? 0}`,
		reached: () => reached ??= reachable(edgesFrom, [first]),
		after
	};
}
function edgesOf(step, pointer, following) {
	const edges = [];
	if (step.step_type === "decision") for (const [branch, to] of Object.entries(step.decision_branches)) edges.push({
		to,
		kind: "branch",
		pointer: `${pointer}/decision_branches/${branch}`,
		branch
	});
	else if (step.next === void 0) edges.push({
		to: following,
		kind: "default",
		pointer
	});
	else edges.push({
		to: step.next,
		kind: "next",
		pointer: `${pointer}/next`
	});
	if (typeof step.on_failure === "object") edges.push({
		to: step.on_failure.goto,
		kind: "goto",
		pointer: `${pointer}/on_failure/goto`
	});
	return edges;
}
function reachable(edges, from) {
	const seen = /* @__PURE__ */ new Set();
	const open = [...from];
	for (let next = open.pop(); next !== void 0; next = open.pop()) {
		if (next === "end" || seen.has(next)) continue;
		seen.add(next);
		for (const { to } of edges(next)) open.push(to);
	}
	return seen;
}

// action/src/lint/repository-index.ts
function repositoryIndex({ runbooks, files, tests }) {
	const byTrigger = /* @__PURE__ */ new Map();
	for (const loaded of runbooks) for (const trigger of new Set(loaded.triggers)) {
		const others = byTrigger.get(trigger);
		if (others === void 0) byTrigger.set(trigger, [loaded]);
		else others.push(loaded);
	}
	return {
		byId: new Map(runbooks.toReversed().map((loaded) => [loaded.id, loaded])),
		byTrigger,
		named: new Set(files.map((path) => path.slice(path.lastIndexOf("/") + 1).replace(/\.yaml$/, ""))),
		isTested: (id) => tests?.has(id) ?? null
	};
}

// action/src/lint/walk.ts
function walk({ runbook }, visits) {
	const ofRunbook = wanted(visits, "runbook");
	const ofStep = wanted(visits, "step");
	const ofCommand = wanted(visits, "command");
	const ofCheck = wanted(visits, "check");
	for (const visit of ofRunbook) visit();
	walkChecks("prerequisites");
	for (const [index, step] of runbook.steps.entries()) {
		const pointer = `/steps/${index}`;
		for (const visit of ofStep) visit(step, pointer);
		if (ofCommand.length === 0) continue;
		for (const [place, command] of parsedCommands(step).entries()) for (const visit of ofCommand) visit(command, step, `${pointer}/commands/${place}`);
	}
	walkChecks("post_conditions");
	function walkChecks(list) {
		if (ofCheck.length === 0) return;
		for (const [index, { check }] of runbook[list].entries()) {
			if (check === void 0) continue;
			const command = parseCommand(check);
			for (const visit of ofCheck) visit(command, `/${list}/${index}/check`);
		}
	}
}
function wanted(visits, kind) {
	return visits.map((visit) => visit[kind]).filter((visit) => visit !== void 0);
}

// action/src/lint/lint.ts
function lint(repository, facts, rules = allRules) {
	const { config, configFile, workflowFile, runbooks } = repository;
	const active = rules.filter(({ id, needs = [] }) => config.rules[id] !== "off" && needs.every((fact) => facts[fact] !== null));
	const ruleNames = [...rules.map(({ id }) => id), ...Object.keys(loadRules)].sort();
	const index = repositoryIndex(repository);
	const ofLoading = byFile(weighed(repository.findings, config));
	const findings = [];
	if (configFile !== void 0) findings.push(...lintConfig(configFile, {
		config,
		ruleNames
	}, active));
	if (workflowFile !== void 0) findings.push(...lintWorkflow(workflowFile, repository, active));
	for (const loaded of runbooks) {
		const { file, runbook } = loaded;
		const disables = disablesIn(file);
		const subject = {
			loaded,
			runbook,
			config,
			index,
			facts,
			flow: flowOf(runbook),
			disables,
			ruleNames
		};
		findings.push(...lintRunbook(subject, active, ofLoading.get(file.path) ?? []));
		ofLoading.delete(file.path);
	}
	return sortFindings([...findings, ...[...ofLoading.values()].flat()]);
}
function byFile(findings) {
	const files = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const others = files.get(finding.file);
		if (others === void 0) files.set(finding.file, [finding]);
		else others.push(finding);
	}
	return files;
}
function weighed(findings, { rules }) {
	return findings.flatMap((finding) => {
		const severity = finding.severity === "error" ? void 0 : rules[finding.rule];
		if (severity === void 0) return [finding];
		return severity === "off" ? [] : [{
			...finding,
			severity
		}];
	});
}
function lintConfig(file, subject, rules) {
	const findings = [];
	const places = placesOf(file.text);
	for (const rule of rules) rule.checkConfig?.(reportTo(findings, {
		rule,
		file,
		places,
		config: subject.config
	}), subject);
	return findings;
}
function lintWorkflow(file, { config, files, runbooks }, rules) {
	const asking = rules.filter(({ checkWorkflow }) => checkWorkflow !== void 0);
	const all = asking.length === 0 ? [] : [...runbooks];
	if (all.length === 0 || all.length < files.length) return [];
	const findings = [];
	const lists = workflowLists(all, config);
	for (const rule of asking) {
		const report = reportTo(findings, {
			rule,
			file,
			places: placesOf(""),
			config
		});
		rule.checkWorkflow?.(report, {
			file,
			lists
		});
	}
	return findings;
}
function lintRunbook(subject, rules, ofLoading) {
	const { loaded, config, disables } = subject;
	const { file, places } = loaded;
	const findings = [];
	const visits = rules.map((rule) => rule.check(reportTo(findings, {
		rule,
		file,
		places,
		config
	}), subject));
	walk(subject, visits);
	if (disables.length === 0) return [...findings, ...ofLoading];
	return [...less([...findings.splice(0), ...ofLoading], disables, rules, visits), ...findings];
}
function less(findings, disables, rules, visits) {
	const used = /* @__PURE__ */ new Set();
	const kept = findings.filter(({ rule, severity, span }) => {
		if (aboutComments.has(rule) || severity === "error" && Object.hasOwn(loadRules, rule)) return true;
		const hiding = disables.flatMap((disable) => covers(disable, span) ? disable.rules.filter(({ name }) => name === rule) : []);
		for (const found of hiding) used.add(found);
		return hiding.length === 0;
	});
	const asked = /* @__PURE__ */ new Set([...rules.map(({ id }) => id), ...Object.keys(loadRules)]);
	for (const disable of disables) for (const rule of disable.rules) if (!used.has(rule) && asked.has(rule.name)) for (const { unusedDisable } of visits) unusedDisable?.(disable, rule);
	return kept;
}
const aboutComments = /* @__PURE__ */ new Set([
	"disable-without-reason",
	"unused-disable",
	"unknown-rule"
]);
function covers({ covers: { start, end } }, span) {
	return start <= span.start && span.start <= end;
}
function reportTo(findings, about) {
	const { rule, file, places, config } = about;
	const set = config.rules[rule.id];
	return (place, message, { hint, related, fix, severity } = {}) => {
		findings.push({
			rule: rule.id,
			severity: set !== void 0 && set !== "off" ? set : severity ?? rule.severity,
			message,
			...hint === void 0 ? {} : { hint },
			file: file.path,
			span: spanOf(places, place),
			...related === void 0 ? {} : { related },
			...fix === void 0 ? {} : { fix }
		});
	};
}
function spanOf(places, place) {
	if (typeof place === "string") return place.endsWith("#") ? places.keyOf(place.slice(0, -1)) : places.spanOf(place);
	return "pointer" in place ? places.within(place.pointer, place.start, place.end) : place;
}

// action/src/commands/lint-repository.ts
async function lintRepository(repository, facts) {
	const tests = await repository.testFiles();
	const read = readSourceFile(repository.root, configPath);
	const configFile = read.findings.length === 0 ? read.file : void 0;
	const workflowFile = readWorkflow(repository.root);
	const findings = [...repository.findings, ...[...tests.values()].flatMap((test) => test.findings)];
	return {
		findings: lint({
			...repository,
			findings,
			tests,
			configFile,
			workflowFile
		}, facts),
		textOf: (path) => repository.textOf(path) ?? [configFile, workflowFile].find((file) => file?.path === path)?.text
	};
}
function readWorkflow(root, path = executeWorkflow) {
	const { file, findings } = readSourceFile(root, path);
	return findings.length === 0 ? file : void 0;
}

export { loadRules as a, disablesIn as i, readWorkflow as n, allRules as o, flowOf as r, lintRepository as t };