import { a as stepByNumber, i as rollbackSteps } from "./flow.js";
import { a as coveredBy, c as actualOf, f as coverageItems, i as planFor, n as ownerOf, o as beginRehearsal, r as playExecution, s as operator } from "./rehearse-all.js";
import { y as contextsOf } from "./answers.js";
import { t as canBeMocked } from "./check-test-mocks.js";
import { t as evaluate } from "./expression.js";
import { r as wholePattern, t as fitValue } from "./value.js";
import { t as findingsJson } from "./findings-json2.js";
import { n as findingsText } from "./findings-text.js";
import { t as counted } from "./step-facts.js";
import { t as Failure } from "./failure.js";
import { t as findRunbook } from "./find-runbook.js";
import { t as blank } from "./test.js";
import { t as writeNewFile } from "./write-file.js";
import { existsSync } from "node:fs";
import { join } from "node:path";

// action/src/rehearsal/choices.ts
function chooser(choices) {
	const met = /* @__PURE__ */ new Map();
	return {
		choose: (key, options, weights) => {
			if (!met.has(key)) met.set(key, {
				key,
				options,
				weights
			});
			return options[choices[key] ?? 0] ?? options[0] ?? "";
		},
		met: () => [...met.values()]
	};
}
function weightOf(choices, met) {
	return met.reduce((sum, { key, weights }) => sum + (weights[choices[key] ?? 0] ?? 0), 0);
}

// action/src/rehearsal/sample-text.ts
const likely = [
	"example",
	"example-1",
	"1",
	"10",
	"v1.0.0",
	"https://example.com",
	"primary",
	"yes",
	"1.0",
	"A1",
	"[]",
	"{}"
];
function sampleText(pattern) {
	if (pattern === void 0) return "example";
	const form = wholePattern(pattern);
	return [...likely, sampleOf(pattern)].find((text) => text !== void 0 && form.test(text));
}
function sampleOf(pattern) {
	let at = 0;
	const text = alternatives();
	return at === pattern.length ? text : void 0;
	function alternatives() {
		const first = sequence();
		while (pattern[at] === "|") {
			at += 1;
			sequence();
		}
		return first;
	}
	function sequence() {
		let whole = "";
		while (at < pattern.length && pattern[at] !== "|" && pattern[at] !== ")") whole += repeated(atom());
		return whole;
	}
	function repeated(one) {
		const range = /^\{(\d+)(?:,\d*)?\}/.exec(pattern.slice(at));
		if (range !== null) {
			at += range[0].length;
			return one.repeat(Number(range[1]));
		}
		const sign = pattern[at];
		if (sign !== "*" && sign !== "+" && sign !== "?") return one;
		at += 1;
		return sign === "+" ? one : "";
	}
	function atom() {
		const character = pattern[at] ?? "";
		at += 1;
		if (character === "(") {
			at += /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(pattern.slice(at))?.[0].length ?? 0;
			const inner = alternatives();
			at += 1;
			return inner;
		}
		if (character === "[") return ofClass();
		if (character === "\\") return ofEscape();
		return character === "." ? "x" : character === "^" || character === "$" ? "" : character;
	}
	function ofClass() {
		const close = pattern.indexOf("]", at + 1);
		const inner = pattern.slice(at, close);
		at = close + 1;
		const form = new RegExp(`[${inner}]`, "u");
		return [..."a1A0bz9Z-_./: "].find((one) => form.test(one)) ?? "x";
	}
	function ofEscape() {
		const escaped = pattern[at] ?? "";
		at += 1;
		const classes = {
			d: "1",
			w: "a",
			s: " ",
			b: "",
			n: "\n",
			t: "	"
		};
		return Object.hasOwn(classes, escaped) ? classes[escaped] ?? "" : escaped;
	}
}

// action/src/rehearsal/likely-values.ts
const mostValues = 12;
const mostCombinations = 2e3;
function likelyValues(name, declaration, expressions, contexts) {
	const wanted = expressions.flatMap((expression) => wantedBy(name, expression, contexts));
	const usual = declaration.enum ?? (declaration.type === "boolean" ? [true, false] : declaration.type === "number" ? [
		1,
		0,
		100
	] : textsLike(sampleText(declaration.pattern)));
	const fitting = [...wanted, ...usual].filter((value) => isValue(value) && fitValue(name, value, declaration).ok);
	return [...new Set(fitting)].slice(0, mostValues);
}
function publishedSo(step, holds, contexts, alsoNamedIn = []) {
	const names = Object.entries(step.outputs);
	const expressions = [...step.verify, ...alsoNamedIn];
	const lists = names.map(([name, declaration]) => likelyValues(name, declaration, expressions, contexts));
	const found = [];
	let tried = 0;
	const choose = (index, chosen) => {
		if (tried >= mostCombinations || found.length >= mostValues) return;
		const [name] = names[index] ?? [];
		if (name === void 0) {
			tried += 1;
			if (verified(step.verify, chosen, contexts) === holds) found.push(chosen);
			return;
		}
		for (const value of lists[index] ?? []) choose(index + 1, {
			...chosen,
			[name]: value
		});
	};
	choose(0, {});
	return found;
}
function verified(verify, outputs, contexts) {
	const seen = {
		...contexts,
		vars: {
			...contexts.vars,
			...outputs
		},
		stdout: "",
		stderr: "",
		exit_code: 0
	};
	const results = verify.map((expression) => evaluate(expression, seen));
	if (results.some((result) => !result.ok)) return void 0;
	return results.every((result) => result.ok && Boolean(result.value));
}
function wantedBy(name, expression, contexts) {
	const own = `vars\\.${name}\\b`;
	const object = new RegExp(`fromJSON\\(${own}\\)((?:\\.\\w+)+)\\s*==\\s*('[^']*'|[\\d.]+|true|false)`).exec(expression);
	if (object !== null) return [JSON.stringify(nested((object[1] ?? "").slice(1).split("."), literal(object[2] ?? "")))];
	if (new RegExp(`fromJSON\\(${own}\\)`).test(expression)) return ["[\"one\",\"two\"]", "[]"];
	const called = new RegExp(`(startsWith|endsWith|contains)\\(\\s*${own}\\s*,\\s*(.+)\\)\\s*$`).exec(expression);
	if (called !== null) {
		const part = valueOf(called[2] ?? "", contexts);
		return part === void 0 ? [] : called[1] === "endsWith" ? [`x${String(part)}`] : [`${String(part)}1`];
	}
	return expression.split(/&&|\|\|/).flatMap((part) => {
		const [, left = "", sign, right = ""] = /^\s*\(?(.+?)\s*(==|!=|<=|>=|<|>)\s*(.+?)\)?\s*$/.exec(part) ?? [];
		if (sign === void 0) return [];
		const other = new RegExp(`^${own}$`).test(left) ? right : new RegExp(`^${own}$`).test(right) ? left : void 0;
		const value = other === void 0 ? void 0 : valueOf(other, contexts);
		if (value === void 0) return [];
		return typeof value === "number" ? [
			value,
			value + 1,
			value - 1
		] : [value, ...textsLike(String(value))];
	});
}
function textsLike(text) {
	if (text === void 0) return [""];
	return [
		text,
		text.replace(/\d(?!.*\d)/s, (digit) => String((Number(digit) + 1) % 10)),
		`${text}2`,
		`${text}A`,
		""
	];
}
function valueOf(expression, contexts) {
	const result = evaluate(expression, contexts);
	return result.ok && isValue(result.value) ? result.value : void 0;
}
function nested(path, value) {
	return path.reduceRight((inner, key) => ({ [key]: inner }), value);
}
function literal(text) {
	return text.startsWith("'") ? text.slice(1, -1) : JSON.parse(text);
}
function isValue(value) {
	return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

// action/src/rehearsal/explore.ts
async function explore(plan, today, choices) {
	const { runbook } = plan;
	const chosen = chooser(choices);
	const inputs = chooseInputs(runbook, chosen);
	const test = {
		...emptyCase(runbook),
		input_variables: inputs,
		today
	};
	const beginning = beginRehearsal(plan, test, ownerOf(1));
	if (!beginning.ok) return null;
	const mocks = {};
	const failing = [];
	const answers = {
		decisions: {},
		approvals: {},
		confirmations: {}
	};
	let state = null;
	const played = await playExecution({
		plan,
		beginning,
		today,
		mocks: {
			take: (subject) => {
				const step = stepByNumber(runbook, Number(subject));
				if (step === void 0 || !canBeMocked(step)) return { kind: "none" };
				const known = mocks[subject];
				if (known !== void 0) return {
					kind: "mock",
					attempt: known
				};
				const fails = mayFail(runbook, step) && chosen.choose(`attempts of ${subject}`, ["well", "fails"], [0, 2]) === "fails";
				if (fails) failing.push(step.step_number);
				const attempt = madeUp(plan, step, state, fails, chosen);
				mocks[subject] = attempt;
				return {
					kind: "mock",
					attempt
				};
			},
			leftOver: () => []
		},
		answer: (gate, _state, at) => answerTo(gate, at, plan, answers, chosen),
		recorded: (_event, now) => {
			state = now;
		},
		really: null
	});
	return {
		choices,
		met: chosen.met(),
		covered: coveredBy(runbook, played.events),
		played,
		inputs,
		mocks,
		failing,
		answers
	};
}
function mayFail(runbook, step) {
	return !rollbackSteps(runbook).has(step.step_number);
}
function chooseInputs(runbook, chosen) {
	const deciding = decidingExpressions(runbook);
	const inputs = {};
	for (const [name, declaration] of Object.entries(runbook.variables)) {
		const needed = declaration.required && declaration.default === void 0 && !declaration.secret;
		const decides = deciding.some((expression) => new RegExp(`\\bvars\\.${name}\\b`).test(expression));
		if (!needed && !decides) continue;
		const values = likelyValues(name, declaration, deciding, nothingYet(runbook));
		const ordered = declaration.default === void 0 ? values : [declaration.default, ...values.filter((value) => value !== declaration.default)];
		if (ordered.length === 0) continue;
		const options = ordered.map(String);
		const picked = decides ? chosen.choose(`input ${name}`, options, weightsOf(options, 1)) : options[0];
		const value = ordered[options.indexOf(picked ?? "")];
		if (value !== void 0 && value !== declaration.default) inputs[name] = value;
	}
	return inputs;
}
function decidingExpressions({ steps }) {
	return steps.flatMap(({ when, decide }) => [...when === void 0 ? [] : [when], ...decide.map((rule) => rule.when)]);
}
function madeUp(plan, step, state, fails, chosen) {
	const well = {
		stdout: "",
		stderr: "",
		exit_code: 0,
		outputs: {},
		duration_seconds: 0,
		crash: false
	};
	const contexts = state === null ? nothingYet(plan.runbook) : contextsOf(plan, state);
	if (fails) {
		const [violating] = step.verify.length === 0 ? [] : publishedSo(step, false, contexts);
		return violating === void 0 || Object.keys(violating).length === 0 ? {
			...well,
			stderr: "it does not work",
			exit_code: 1
		} : {
			...well,
			outputs: violating
		};
	}
	const deciding = decidingExpressions(plan.runbook).filter((expression) => Object.keys(step.outputs).some((name) => new RegExp(`\\b${name}\\b`).test(expression)));
	const possible = publishedSo(step, true, contexts, deciding);
	const options = (deciding.length === 0 ? possible.slice(0, 1) : possible).map((outputs) => JSON.stringify(outputs));
	if (options.length === 0) return well;
	const picked = options.length === 1 ? options[0] : chosen.choose(`outputs of ${step.step_number}`, options, weightsOf(options, 1));
	return {
		...well,
		outputs: JSON.parse(picked ?? "{}")
	};
}
function nothingYet({ metadata, variables, steps }) {
	const defaults = Object.entries(variables).flatMap(([name, { default: value }]) => value === void 0 ? [] : [[name, value]]);
	return {
		vars: Object.fromEntries(defaults),
		steps: Object.fromEntries(steps.map(({ step_number }) => [String(step_number), {
			status: "not_started",
			outputs: {},
			items: []
		}])),
		execution: {
			id: "none",
			runbook: metadata.runbook_id,
			operator,
			incident: null,
			change_ticket: null,
			started_at: ""
		}
	};
}
function answerTo(gate, at, plan, answers, chosen) {
	const by = {
		person: operator,
		via: "local"
	};
	const note = (field, said) => (answers[field][gate.subject] ??= []).push(said);
	const before = Object.values(answers).reduce((sum, field) => sum + (field[gate.subject]?.length ?? 0), 0);
	const [options, weights] = optionsOf(gate, before > 0);
	const said = chosen.choose(`${gate.kind} ${gate.subject} ${before + 1}`, options, weights);
	if (said === "wait") return null;
	switch (gate.kind) {
		case "approval": {
			const person = gate.approvers.flatMap((role) => plan.policy.roles[role] ?? []).find((holder) => holder !== "rehearsal") ?? "rehearsal";
			note("approvals", {
				by: said === "expired" ? null : person,
				outcome: said
			});
			if (said === "expired") return { type: "Expire" };
			return {
				type: said === "approved" ? "Approve" : "Reject",
				at,
				by: {
					person,
					via: "local"
				},
				step: gate.step,
				reason: null
			};
		}
		case "decision":
			note("decisions", said);
			return {
				type: "Choose",
				at,
				by,
				step: gate.step,
				branch: said,
				reason: null
			};
		case "confirmation":
			note("confirmations", said);
			return {
				type: "Confirm",
				at,
				by,
				subject: gate.subject,
				outcome: said,
				reason: operator
			};
		default: return gate;
	}
}
function optionsOf(gate, again) {
	switch (gate.kind) {
		case "approval": return again ? [["wait", "approved"], [0, 3]] : [[
			"approved",
			"rejected",
			"expired"
		], [
			0,
			2,
			2
		]];
		case "decision": {
			const branches = Object.keys(gate.branches);
			return again ? [["wait", ...branches], [0, ...branches.map(() => 3)]] : [branches, weightsOf(branches, 1)];
		}
		case "confirmation":
			if (gate.reason === "manual") return [["done", "failed"], [0, 2]];
			if (gate.reason === "irreversible") return [["skip", "done"], [0, 3]];
			return gate.answers.includes("rollback") ? [["wait", "rollback"], [0, 1]] : [["wait"], [0]];
		default: return gate;
	}
}
function weightsOf(options, other) {
	return options.map((_, index) => index === 0 ? 0 : other);
}
function emptyCase({ metadata }) {
	return {
		test_id: "explored",
		runbook_id: metadata.runbook_id,
		description: "",
		scenario: null,
		input_variables: {},
		expected_outcomes: [],
		mock_responses: {},
		decisions: {},
		approvals: {},
		confirmations: {},
		today: "",
		fakes: null,
		expected: {
			status: "completed",
			path: null,
			skipped: null,
			failed: null,
			outputs: {},
			rolled_back: null,
			escalated: null,
			notified: null,
			waiting: null
		}
	};
}

// action/src/rehearsal/cover-all.ts
const mostExecutions = 1500;
const nearWeight = 2;
async function coverAll(plan, today) {
	const items = coverageItems(plan.runbook);
	const open = new Set(items.map(({ key }) => key));
	const kept = [];
	const seen = /* @__PURE__ */ new Set();
	let waiting = [{
		choices: {},
		weight: 0
	}];
	for (let count = 0; count < mostExecutions && open.size > 0 && waiting.length > 0; count++) {
		const least = Math.min(...waiting.map(({ weight }) => weight));
		const index = waiting.findIndex(({ weight }) => weight === least);
		const [next] = waiting.splice(index, 1);
		if (next === void 0) break;
		const explored = await explore(plan, today, next.choices);
		if (explored === null) continue;
		const fresh = [...explored.covered].filter((key) => open.has(key));
		if (fresh.length > 0) {
			kept.push(explored);
			for (const key of fresh) open.delete(key);
		}
		if (fresh.length > 0 || next.weight <= nearWeight) waiting = [...waiting, ...othersOf(explored, seen)];
	}
	return {
		executions: withoutNeedless(kept, items),
		missed: items.filter(({ key }) => open.has(key))
	};
}
function othersOf(explored, seen) {
	const others = [];
	for (const { key, options } of explored.met) {
		if (explored.choices[key] !== void 0) continue;
		for (let option = 1; option < options.length; option++) {
			const choices = {
				...explored.choices,
				[key]: option
			};
			const name = JSON.stringify(Object.entries(choices).toSorted(([left], [right]) => left < right ? -1 : 1));
			if (seen.has(name)) continue;
			seen.add(name);
			others.push({
				choices,
				weight: weightOf(choices, explored.met)
			});
		}
	}
	return others;
}
function withoutNeedless(executions, items) {
	let needed = executions;
	for (const execution of executions.toReversed()) {
		if (execution.played.state.status === "completed" && execution.failing.length === 0) continue;
		const others = needed.filter((other) => other !== execution);
		if (items.every(({ key }) => !execution.covered.has(key) || others.some(({ covered }) => covered.has(key)))) needed = others;
	}
	return needed;
}

// action/src/rehearsal/flow-yaml.ts
function flowYaml(value) {
	if (typeof value === "string") return yamlText(value);
	if (Array.isArray(value)) return `[${value.map(flowYaml).join(", ")}]`;
	if (typeof value !== "object" || value === null) return String(value);
	return `{${Object.entries(value).filter(([, inner]) => inner !== void 0).map(([key, inner]) => `${yamlKey(key)}: ${flowYaml(inner)}`).join(", ")}}`;
}
function yamlKey(key) {
	return /^[A-Za-z0-9_][\w.-]*$/.test(key) && !isWord(key) ? key : JSON.stringify(key);
}
function yamlText(text) {
	return /^[A-Za-z][\w ./;()'-]*$/.test(text) && !text.endsWith(" ") && !isWord(text) ? text : JSON.stringify(text);
}
function isWord(text) {
	return /^(?:true|false|null|yes|no|on|off|y|n|\.inf|\.nan)$/i.test(text);
}

// action/src/rehearsal/story-of.ts
function storyOf(runbook, { choices, met }) {
	const special = met.flatMap(({ key, options }) => {
		const option = choices[key] ?? 0;
		if (options[option] === "wait") return [];
		return option > 0 || key.startsWith("decision ") ? [partOf(runbook, key, options[option] ?? "")] : [];
	});
	const ids = special.map(({ id }) => id);
	const texts = special.map(({ text }) => text);
	const usual = met.every(({ key }) => key.startsWith("decision ") || (choices[key] ?? 0) === 0);
	return {
		id: [...ids, ...usual ? ["goes-well"] : []].join("-"),
		text: [...texts, ...usual ? ["everything goes well"] : []].map(capitalOfFirst).join("; ")
	};
}
function partOf(runbook, key, option) {
	const [kind = "", subject = "", third = ""] = key.split(" ");
	const number = kind === "attempts" || kind === "outputs" ? third : subject;
	const step = stepByNumber(runbook, Number(number));
	const name = step === void 0 ? subject : `step ${number} (${step.title})`;
	switch (kind) {
		case "input": return {
			id: `${slug(subject)}-${slug(option)}`,
			text: `${subject} is ${option}`
		};
		case "attempts": return {
			id: `step-${number}-fails`,
			text: `${name} fails`
		};
		case "outputs": return {
			id: `step-${number}-publishes-other-values`,
			text: `${name} publishes other values`
		};
		case "approval": return {
			id: `step-${number}-${option}`,
			text: option === "expired" ? `nobody approves ${name} in time` : `${name} is ${option}`
		};
		case "decision": return {
			id: slug(option),
			text: `${name}: ${option}`
		};
		case "confirmation": return {
			id: `step-${slug(number)}-${option === "rollback" ? "rolled-back" : option}`,
			text: `somebody answers \`${option}\` about ${name}`
		};
		default: return {
			id: slug(key),
			text: key
		};
	}
}
function slug(text) {
	return text.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-|-$/g, "");
}
function capitalOfFirst(text, index) {
	return index === 0 ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

// action/src/rehearsal/scaffold-tests.ts
const someDay = "2026-01-01T00:00:00Z";
async function scaffoldTests(loaded, config) {
	const { runbook } = loaded;
	const { executions, missed } = await coverAll(planFor(loaded, config, {
		approvals: {},
		fakes: null
	}), someDay);
	const usual = usualMocks(executions);
	return {
		text: [
			`# yaml-language-server: $schema=${schemaPath(loaded.file.path)}`,
			"# Written by `test --init`: one case for each thing that coverage counts. Make the mocks what the commands really write,",
			"# and let names and descriptions say what each case is for.",
			...missed.map(({ message }) => `# TODO: ${message}`),
			...Object.keys(usual).length === 0 ? [] : [
				"defaults:",
				"  mock_responses:",
				...mockLines(runbook, usual, "    ")
			],
			"tests:",
			...caseBlocks(runbook, executions, usual),
			""
		].join("\n"),
		cases: executions.length,
		missed
	};
}
function caseBlocks(runbook, executions, usual) {
	const taken = /* @__PURE__ */ new Map();
	return executions.flatMap((execution, index) => {
		const story = storyOf(runbook, execution);
		const count = (taken.get(story.id) ?? 0) + 1;
		taken.set(story.id, count);
		const id = count === 1 ? story.id : `${story.id}-${count}`;
		return [...index === 0 ? [] : [""], ...caseLines(runbook, execution, usual, id, story.text)];
	});
}
function caseLines(runbook, execution, usual, id, description) {
	const { inputs, answers, mocks } = execution;
	const [decided, ...others] = Object.values(answers.decisions).flat();
	const isScenario = decided !== void 0 && others.length === 0;
	const own = Object.entries(mocks).filter(([step, mock]) => JSON.stringify(mock) !== JSON.stringify(usual[step]));
	return [
		`  - test_id: ${yamlText(id)}`,
		`    runbook_id: ${yamlText(runbook.metadata.runbook_id)}`,
		`    description: ${yamlText(description)}`,
		...isScenario ? [`    scenario: ${yamlText(decided)}`] : [],
		...field("input_variables", inputs),
		...isScenario ? [] : field("decisions", singles(answers.decisions)),
		...field("approvals", singles(answers.approvals, approvalText)),
		...field("confirmations", singles(answers.confirmations)),
		...own.length === 0 ? [] : ["    mock_responses:", ...mockLines(runbook, Object.fromEntries(own), "      ")],
		...expectedLines(runbook, execution)
	];
}
function field(name, value) {
	return Object.keys(value).length === 0 ? [] : [`    ${name}: ${flowYaml(value)}`];
}
function singles(answers, change = (answer) => answer) {
	return Object.fromEntries(Object.entries(answers).map(([subject, list]) => {
		const changed = list.map(change);
		return [subject, changed.length === 1 ? changed[0] : changed];
	}));
}
function approvalText({ by, outcome }) {
	return by === null ? outcome : {
		by,
		outcome
	};
}
function expectedLines(runbook, { played }) {
	const actual = actualOf(runbook, played.state, played.events);
	const ended = (status) => actual.path.filter((entry) => entry.status === status).map(({ step }) => step);
	const lists = {
		skipped: ended("skipped"),
		failed: ended("failed"),
		rolled_back: actual.undone.map(({ step, by }) => by ?? step),
		escalated: actual.escalated,
		notified: actual.notified.map(({ step }) => step)
	};
	return [
		"    expected:",
		`      status: ${actual.status}`,
		`      path: ${flowYaml(actual.path.map(({ step }) => step))}`,
		...Object.entries(lists).flatMap(([name, list]) => list.length === 0 ? [] : [`      ${name}: ${flowYaml(list)}`]),
		...actual.waiting === null ? [] : [`      waiting: ${flowYaml({
			kind: actual.waiting.kind,
			step: actual.waiting.subject
		})}`]
	];
}
function usualMocks(executions) {
	const usual = {};
	for (const { mocks, failing } of executions) for (const [step, mock] of Object.entries(mocks)) if (!failing.includes(Number(step))) usual[step] ??= mock;
	return usual;
}
function mockLines(runbook, mocks, indent) {
	return Object.entries(mocks).toSorted(([left], [right]) => Number(left) - Number(right)).map(([step, mock]) => `${indent}${yamlKey(step)}: ${flowYaml(mockText(stepByNumber(runbook, Number(step)), mock))}`);
}
function mockText(step, { outputs, exit_code, stderr }) {
	if (exit_code !== 0) return {
		exit_code,
		stderr
	};
	if (Object.keys(outputs).length > 0) return { outputs };
	return step?.expected_output?.trim().split("\n")[0] ?? "done";
}
function schemaPath(file) {
	return `${"../".repeat(file.split("/").length - 1)}schema/test-case.schema.json`;
}

// action/src/commands/init-tests.ts
async function initTests(id, environment) {
	const { root, program, palette } = environment;
	const repository = await environment.repository();
	const { found, findings } = findRunbook(repository, id);
	const reported = {
		...blank,
		runbook_id: id,
		findings: findingsJson(findings, repository.textOf)
	};
	if (found === null) {
		const error = {
			code: "invalid-runbook",
			message: `${id} cannot be rehearsed as it is`,
			hint: "Mend what is said above; nothing was written"
		};
		return {
			exitCode: 1,
			text: findingsText(findings, repository.textOf, palette),
			json: {
				...reported,
				error
			}
		};
	}
	const file = found.file.path.replace(/\.yaml$/, ".test.yaml");
	if (existsSync(join(root, file))) throw new Failure("refused", `There already is ${file}`, "Move it away to begin afresh; nothing was written");
	const { text, cases, missed } = await scaffoldTests(found, repository.config);
	writeNewFile(join(root, file), text);
	const left = missed.map(({ message }) => message);
	return {
		exitCode: 0,
		text: [
			`wrote ${file} with ${counted(cases, "case")}`,
			...left.map((message) => `No case was found for this: ${message}`),
			`Rehearse them with: ${program} test ${id} --coverage`
		].map((line) => `${line}\n`).join(""),
		json: {
			...reported,
			written: [file],
			missed: left
		}
	};
}

export { initTests };