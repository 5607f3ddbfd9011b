import { n as nearest } from "./did-you-mean.js";
import { n as tokenOf, r as tokensOf } from "./json-pointer.js";
import { a as YAMLException, c as parseEvents, n as placesOfEvents, o as constructFromEvents, r as EVENT_ID, s as getScalarValue } from "./places.js";
import { n as severities, t as categories } from "./kinds.js";
import { n as shownValue, t as atPointer } from "./shown-value.js";

// action/src/runbook/mapped.ts
function mapped(record, change) {
	const result = Object.create(null);
	for (const [name, value] of Object.entries(record ?? {})) result[name] = change(value);
	return result;
}

// action/src/runbook/expanded-size.ts
function expandedSize(text, events) {
	const sizes = /* @__PURE__ */ new Map();
	const open = [{
		anchor: void 0,
		size: 0
	}];
	const add = (size) => {
		const parent = open.at(-1);
		if (parent !== void 0) parent.size += size;
	};
	for (const event of events) switch (event.type) {
		case EVENT_ID.DOCUMENT:
			open.push({
				anchor: void 0,
				size: 0
			});
			break;
		case EVENT_ID.MAPPING:
		case EVENT_ID.SEQUENCE:
			open.push({
				anchor: anchorOf(text, event),
				size: 1
			});
			break;
		case EVENT_ID.SCALAR: {
			const anchor = anchorOf(text, event);
			if (anchor !== void 0) sizes.set(anchor, 1);
			add(1);
			break;
		}
		case EVENT_ID.ALIAS: {
			const name = text.slice(event.anchorStart, event.anchorEnd);
			if (open.some(({ anchor }) => anchor === name)) return {
				count: 0,
				circular: {
					start: event.anchorStart - 1,
					end: event.anchorEnd
				}
			};
			add(sizes.get(name) ?? 1);
			break;
		}
		case EVENT_ID.POP: {
			const closed = open.pop();
			if (closed?.anchor !== void 0) sizes.set(closed.anchor, closed.size);
			add(closed?.size ?? 0);
			break;
		}
	}
	return {
		count: open[0]?.size ?? 0,
		circular: void 0
	};
}
function anchorOf(text, event) {
	return event.anchorStart === -1 ? void 0 : text.slice(event.anchorStart, event.anchorEnd);
}

// action/src/runbook/report.ts
function reporter(file) {
	const findings = [];
	const report = (rule, span, message, { severity = "error", hint, related } = {}) => {
		findings.push({
			rule,
			severity,
			message,
			...hint === void 0 ? {} : { hint },
			file: file.path,
			span,
			...related === void 0 ? {} : { related }
		});
	};
	return {
		findings,
		report
	};
}

// action/src/runbook/key-faults.ts
function keyFaults(file, events) {
	const { findings, report } = reporter(file);
	let index = 0;
	while (index < events.length) visit();
	return findings;
	function visit() {
		const event = events[index++];
		if (event?.type === EVENT_ID.MAPPING) visitMapping();
		else if (event?.type === EVENT_ID.SEQUENCE || event?.type === EVENT_ID.DOCUMENT) {
			while (index < events.length && events[index]?.type !== EVENT_ID.POP) visit();
			index++;
		}
	}
	function visitMapping() {
		const seen = /* @__PURE__ */ new Map();
		while (index < events.length && events[index]?.type !== EVENT_ID.POP) {
			const key = events[index];
			visit();
			if (key !== void 0) checkKey(key, seen);
			if (events[index]?.type !== EVENT_ID.POP) visit();
		}
		index++;
	}
	function checkKey(key, seen) {
		if (key.type === EVENT_ID.MAPPING || key.type === EVENT_ID.SEQUENCE) report("yaml-value", {
			start: key.start,
			end: key.start + 1
		}, "Unexpected key that is a list or mapping, expected text", { hint: "Text that begins with `{` or `[` needs quotes" });
		if (key.type !== EVENT_ID.SCALAR) return;
		const name = getScalarValue(file.text, key);
		const span = {
			start: Math.max(0, key.valueStart),
			end: Math.max(0, key.valueEnd)
		};
		const first = seen.get(name);
		if (first === void 0) seen.set(name, span);
		else report("duplicate-key", span, `Unexpected second \`${name}\`, expected each key once`, { related: [{
			message: "first defined here",
			file: file.path,
			span: first
		}] });
	}
}

// action/src/runbook/read-yaml.ts
const maxDepth = 100;
const maxAliases = 100;
const largestValueCount = 1e5;
function readYaml(file) {
	let events;
	try {
		events = parseEvents(file.text, { maxDepth });
	} catch (error) {
		return refused(file, "yaml-syntax", error);
	}
	const { documents, values, aliases } = countEvents(events);
	if (documents > 1) return {
		ok: false,
		findings: [secondDocument(file, events)]
	};
	const size = aliases === 0 ? {
		count: values,
		circular: void 0
	} : expandedSize(file.text, events);
	if (size.circular !== void 0) return {
		ok: false,
		findings: [circularAlias(file, size.circular)]
	};
	if (size.count > largestValueCount) return {
		ok: false,
		findings: [tooManyValues(file, values, size.count)]
	};
	try {
		const [value] = constructFromEvents(events, {
			source: file.text,
			maxAliases
		});
		if (documents === 0 || value === null || value === void 0) return {
			ok: false,
			findings: [emptyFile(file)]
		};
		return {
			ok: true,
			value,
			places: placesOfEvents(file.text, events)
		};
	} catch (error) {
		const faults = keyFaults(file, events);
		return faults.length > 0 ? {
			ok: false,
			findings: faults
		} : refused(file, "yaml-value", error);
	}
}
function countEvents(events) {
	const counts = {
		documents: 0,
		values: 0,
		aliases: 0
	};
	for (const { type } of events) {
		if (type === EVENT_ID.DOCUMENT) counts.documents++;
		else if (type !== EVENT_ID.POP) counts.values++;
		if (type === EVENT_ID.ALIAS) counts.aliases++;
	}
	return counts;
}
function circularAlias(file, span) {
	return {
		rule: "alias-expansion",
		severity: "error",
		message: "Unexpected alias inside of what it stands for, expected one of an earlier value",
		file: file.path,
		span
	};
}
function tooManyValues(file, written, expanded) {
	return {
		rule: expanded > written ? "alias-expansion" : "file-too-large",
		severity: "error",
		message: `Unexpected ${expanded} values${expanded > written ? " that aliases stand for" : ""}, expected at most ${largestValueCount}`,
		file: file.path,
		span: {
			start: 0,
			end: 0
		}
	};
}
function refused(file, rule, error) {
	if (!(error instanceof YAMLException)) throw error;
	const at = Math.min(error.mark?.position ?? 0, file.text.length);
	const { message, hint } = inOurWords(error.reason);
	return {
		ok: false,
		findings: [{
			rule,
			severity: "error",
			message,
			...hint === void 0 ? {} : { hint },
			file: file.path,
			span: {
				start: at,
				end: Math.min(at + 1, file.text.length)
			}
		}]
	};
}
function inOurWords(reason) {
	if (reason.includes("maxAliases")) return { message: `Unexpected number of aliases, expected at most ${maxAliases}` };
	if (reason.startsWith("unknown scalar tag") || reason.startsWith("unknown tag") || reason.includes("tag !<")) return { message: `Unexpected tag (${reason.replace(/^.*!<(.*)>.*$/s, "`$1`")}), expected plain YAML` };
	if (reason.startsWith("unidentified alias")) return {
		message: `Unexpected alias ${reason.slice(19).replaceAll("\"", "`")}, expected an anchor of that name before it`,
		hint: "Text that begins with `*` needs quotes"
	};
	return { message: `Unexpected YAML: ${reason}` };
}
function emptyFile(file) {
	return {
		rule: "empty-file",
		severity: "error",
		message: "Unexpected empty file, expected YAML",
		file: file.path,
		span: {
			start: 0,
			end: 0
		}
	};
}
function secondDocument(file, events) {
	const content = events[events.findIndex((event, index) => index > 0 && event.type === EVENT_ID.DOCUMENT) + 1];
	const start = content !== void 0 && "start" in content ? content.start : file.text.length;
	const marker = Math.max(file.text.lastIndexOf("\n---", start), file.text.lastIndexOf("\n...", start)) + 1;
	return {
		rule: "several-documents",
		severity: "error",
		message: "Unexpected second YAML document, expected one in a file",
		file: file.path,
		span: {
			start: marker,
			end: Math.min(marker + 3, file.text.length)
		}
	};
}

// action/src/runbook/known-keys.ts
const step = {
	step_number: true,
	title: true,
	description: true,
	step_type: true,
	commands: true,
	expected_output: true,
	success_criteria: true,
	failure_action: true,
	estimated_duration_minutes: true,
	requires_approval: true,
	rollback_step: true,
	automation_script: true,
	decision_branches: true,
	next: true,
	when: true,
	decide: true,
	verify: true,
	outputs: true,
	on_failure: true,
	retry: true,
	timeout_seconds: true,
	idempotent: true,
	for_each: true,
	max_parallel: true,
	max_errors: true,
	approvers: true,
	expires_after_minutes: true,
	recheck: true,
	irreversible: true,
	break_glass: true,
	output: true,
	notify: true
};
const metadata = {
	runbook_id: true,
	title: true,
	description: true,
	category: true,
	severity: true,
	services_affected: true,
	triggers: true,
	author: true,
	created_at: true,
	updated_at: true,
	version: true,
	review_date: true,
	approvers: true,
	tags: true,
	estimated_total_duration_minutes: true,
	requires_change_ticket: true,
	automation_level: true,
	symptoms: true,
	environment: true,
	runner: true,
	lock: true,
	auto_start: true
};
const file = {
	metadata: true,
	variables: true,
	prerequisites: true,
	steps: true,
	post_conditions: true,
	related_runbooks: true,
	references: true,
	changelog: true
};
const output = {
	type: true,
	pattern: true,
	enum: true,
	secret: true
};
const variable = {
	...output,
	description: true,
	default: true,
	required: true
};
const condition$1 = {
	description: true,
	check: true
};
const retry = {
	attempts: true,
	delay_seconds: true,
	backoff: true,
	when: true
};
const rule = {
	when: true,
	branch: true
};
const notification = {
	channel: true,
	message: true
};
const goto = { goto: true };
const symptom = {
	group: true,
	symptom: true
};
const change = {
	date: true,
	author: true,
	changes: true
};
const runbookKeys = {
	"": Object.keys(file),
	"/metadata": Object.keys(metadata),
	"/metadata/symptoms/*": Object.keys(symptom),
	"/variables/*": Object.keys(variable),
	"/prerequisites/*": Object.keys(condition$1),
	"/post_conditions/*": Object.keys(condition$1),
	"/changelog/*": Object.keys(change),
	"/steps/*": Object.keys(step),
	"/steps/*/decide/*": Object.keys(rule),
	"/steps/*/notify": Object.keys(notification),
	"/steps/*/on_failure": Object.keys(goto),
	"/steps/*/outputs/*": Object.keys(output),
	"/steps/*/retry": Object.keys(retry)
};
const settings = {
	approvers: true,
	environments: true,
	runners: true,
	break_glass: true,
	review: true,
	gates: true,
	channels: true,
	rules: true,
	environment_names: true,
	journal: true,
	docs: true,
	coverage: true,
	approvals: true,
	fail_on: true
};
const holders = {
	users: true,
	teams: true
};
const environment = { approvers: true };
const breakGlass = {
	who: true,
	environment: true
};
const review = {
	months: true,
	warn_days: true
};
const gates = {
	sev1: true,
	sev2: true,
	sev3: true,
	sev4: true,
	all: true
};
const journal = {
	store: true,
	output: true
};
const docs = {
	history: true,
	quick_reference: true
};
const channel = {
	type: true,
	url_secret: true,
	signing_secret: true,
	routing_key_secret: true,
	url: true,
	severity: true,
	on: true
};
const configKeys = {
	"": Object.keys(settings),
	"/approvers/*": Object.keys(holders),
	"/environments/*": Object.keys(environment),
	"/break_glass": Object.keys(breakGlass),
	"/review": Object.keys(review),
	"/gates": Object.keys(gates),
	"/journal": Object.keys(journal),
	"/docs": Object.keys(docs),
	"/channels/*": Object.keys(channel)
};
const testFile = {
	defaults: true,
	tests: true
};
const testDefaults = {
	input_variables: true,
	mock_responses: true,
	today: true,
	fakes: true
};
const testCase = {
	test_id: true,
	runbook_id: true,
	description: true,
	scenario: true,
	input_variables: true,
	expected_outcomes: true,
	mock_responses: true,
	decisions: true,
	approvals: true,
	confirmations: true,
	today: true,
	fakes: true,
	expected: true
};
const mock = {
	stdout: true,
	stderr: true,
	exit_code: true,
	outputs: true,
	duration_seconds: true,
	crash: true
};
const approval = {
	by: true,
	outcome: true
};
const gate = {
	kind: true,
	step: true
};
const message = {
	step: true,
	channel: true,
	message: true
};
const expected = {
	status: true,
	path: true,
	skipped: true,
	failed: true,
	outputs: true,
	rolled_back: true,
	escalated: true,
	notified: true,
	waiting: true
};
const mockFields = Object.keys(mock);
const testKeys = {
	"": Object.keys(testFile),
	"/defaults": Object.keys(testDefaults),
	"/defaults/mock_responses/*": mockFields,
	"/defaults/mock_responses/*/*": mockFields,
	"/defaults/mock_responses/*/*/*": mockFields,
	"/tests/*": Object.keys(testCase),
	"/tests/*/mock_responses/*": mockFields,
	"/tests/*/mock_responses/*/*": mockFields,
	"/tests/*/mock_responses/*/*/*": mockFields,
	"/tests/*/approvals/*": Object.keys(approval),
	"/tests/*/approvals/*/*": Object.keys(approval),
	"/tests/*/expected": Object.keys(expected),
	"/tests/*/expected/waiting": Object.keys(gate),
	"/tests/*/expected/waiting/*": Object.keys(gate),
	"/tests/*/expected/notified/*": Object.keys(message)
};

// action/src/runbook/expected.ts
const keysOfKind = {
	runbook: runbookKeys,
	config: configKeys,
	tests: testKeys
};
const wholeFile = {
	runbook: "the runbook",
	config: "the settings",
	tests: "the test file"
};
function keysAt(kind, pointer) {
	const table = keysOfKind[kind];
	const tokens = tokensOf(pointer);
	const form = Object.keys(table).find((candidate) => {
		const parts = tokensOf(candidate);
		return parts.length === tokens.length && parts.every((part, index) => part === "*" || part === tokens[index]);
	});
	return form === void 0 ? [] : table[form] ?? [];
}
function expectedAt(kind, pointer, params = {}) {
	const known = expectations[kind].find(([form]) => form.test(pointer));
	if (known !== void 0) return known[1];
	if (Array.isArray(params["allowedValues"])) return oneOf(params["allowedValues"]);
	return typeName(params["type"]) ?? "a value";
}
function placeName(value, pointer, kind) {
	const tokens = tokensOf(pointer);
	if (tokens.length === 0) return wholeFile[kind];
	const last = tokens.at(-1) ?? "";
	if (tokens[0] === "steps" && tokens.length >= 2) {
		const step = stepName(value, tokens[1] ?? "");
		return tokens.length === 2 ? step : `${inner(tokens.slice(2))} of ${step}`;
	}
	if (tokens[0] === "variables" && tokens.length === 2) return `variable \`${last}\``;
	if (kind === "tests" && tokens.length === 2) return caseName(value, last);
	return kind === "tests" ? ofStep(tokens) : inner(tokens);
}
function ofStep(tokens) {
	const number = tokens[3] ?? "";
	const field = tokens[2] ?? "";
	if (!(/^(?:mock_responses|decisions|approvals|confirmations)$/.test(field) && /^\d+$/.test(number))) return inner(tokens);
	const of = `\`${field}\` of step ${number}`;
	const [entry, ...rest] = tokens.slice(4);
	if (entry === void 0) return of;
	const within = /^\d+$/.test(entry) ? `entry ${Number(entry) + 1} of ${of}` : of;
	return rest.length === 0 && within !== of ? within : `${inner(tokens.slice(-1))} in ${within}`;
}
function inner(tokens) {
	const last = tokens.at(-1) ?? "";
	const before = tokens.at(-2);
	return /^\d+$/.test(last) && before !== void 0 ? `entry ${Number(last) + 1} of \`${before}\`` : `\`${last}\``;
}
function stepName(value, index) {
	const number = atPointer(value, `/steps/${index}/step_number`);
	return typeof number === "number" ? `step ${number}` : `entry ${Number(index) + 1} of \`steps\``;
}
function caseName(value, index) {
	const id = atPointer(value, `/tests/${index}/test_id`);
	return typeof id === "string" && id !== "" ? `case \`${id.slice(0, 60)}\`` : `entry ${Number(index) + 1} of \`tests\``;
}
function oneOf(values) {
	return `${values.length === 1 ? "" : "one of "}${values.map((value) => `\`${String(value)}\``).join(", ")}`;
}
function typeName(type) {
	switch (type) {
		case "string": return "text";
		case "integer": return "a whole number";
		case "number": return "a number";
		case "boolean": return "`true` or `false`";
		case "array": return "a list";
		case "object": return "a mapping";
		default: return;
	}
}
const shellName = "letters, digits and underscores, no digit first";
const date = "a day `YYYY-MM-DD` or a moment `YYYY-MM-DDThh:mm:ssZ`";
const word = "letters and digits, joined by `.`, `_` or `-`";
const condition = "a sentence, or `{description, check}`";
const target = "a step number or `end`";
const expectations = {
	runbook: [
		[/^$/, "a mapping with `metadata` and `steps`"],
		[/^\/metadata$/, "a mapping with at least `runbook_id`, `title`, `description`, `category`, `severity`, `author`, `version` and `review_date`"],
		[/^\/steps$/, "a list of at least one step"],
		[/^\/steps\/\d+$/, "a mapping with at least `step_number`, `title`, `description` and `step_type`"],
		[/^\/metadata\/runbook_id$/, word],
		[/^\/metadata\/category$/, oneOf(categories)],
		[/^\/metadata\/severity$/, oneOf(severities)],
		[/^\/steps\/\d+\/step_type$/, oneOf([
			"manual",
			"automated",
			"decision",
			"verification",
			"notification"
		])],
		[/^\/steps\/\d+\/step_number$/, "a whole number from 1"],
		[/\/(?:created_at|updated_at|review_date|date)$/, date],
		[/^\/(?:variables|steps\/\d+\/outputs)\/\?$/, shellName],
		[/^\/steps\/\d+\/decision_branches\/\?$/, "a name without `=`, line break, or blank at its ends"],
		[/^\/(?:prerequisites|post_conditions)\/\d+$/, condition],
		[/^\/steps\/\d+\/decision_branches\/[^/]+$/, target],
		[/^\/steps\/\d+\/decision_branches$/, "a mapping from the names of branches to step numbers"],
		[/^\/steps\/\d+\/next$/, target],
		[/^\/steps\/\d+\/on_failure$/, "`stop`, `continue`, `escalate`, `rollback` or `{goto: n}`"],
		[/^\/steps\/\d+\/(?:rollback_step|on_failure\/goto|recheck\/\d+)$/, "a step number"],
		[/^\/steps\/\d+\/for_each$/, "a list of values or an expression"],
		[/^\/steps\/\d+\/for_each\/\d+$|\/(?:default|enum\/\d+)$/, "a text, number or boolean"],
		[/\/enum$/, "a list of values"],
		[/\/(?:version|title|description|author|group|symptom|changes|channel|message|branch)$/, "text"],
		[/\/when$|\/verify\/\d+$/, "an expression"]
	],
	config: [
		[/^$/, "a mapping"],
		[/^\/(?:approvers|environments|runners|channels|rules)\/\?$/, word],
		[/^\/runners\/[^/]+$/, "a runner label or a list of labels"],
		[/^\/environment_names\/\d+$/, shellName],
		[/\/teams\/\d+$/, "`organisation/team`"],
		[/^\/channels\/[^/]+$/, "a mapping with at least `type`"],
		[/^\/channels\/[^/]+\/type$/, "`terminal`, `issue`, `slack`, `pagerduty` or `webhook`"],
		[/^\/channels\/[^/]+\/(?:url|signing|routing_key)_secret$/, "the name of an environment variable of your own, in capitals, such as `SLACK_WEBHOOK_URL`, never the secret itself"],
		[/^\/channels\/[^/]+\/url$/, "an address that begins with `https://`"],
		[/^\/channels\/[^/]+\/on$/, "a list of occasions"],
		[/^\/(?:environments\/[^/]+\/approvers|break_glass\/who)$/, "a list of roles"],
		[/^\/break_glass\/environment$/, "the name of an environment"]
	],
	tests: [
		[/^$/, "a mapping with `tests`"],
		[/^\/tests$/, "a list of at least one case"],
		[/^\/tests\/\d+$/, "a mapping with at least `test_id`"],
		[/\/today$/, date],
		[/\/mock_responses\/\?$/, "a step number, `prerequisites.N` or `post_conditions.N`"],
		[/\/confirmations\/\?$/, "a step number or `prerequisites.N`"],
		[/\/(?:decisions|approvals)\/\?$/, "a step number"],
		[/\/fakes\/\?$/, "the name of a program"],
		[/\/fakes\/[^/]+$/, "a bash script"],
		[/\/exit_code$/, "a whole number from 0 to 255"],
		[/\/duration_seconds$/, "a number of seconds"],
		[/\/crash$/, "`true` or `false`"],
		[/\/(?:stdout|stderr)$/, "text"],
		[/\/mock_responses\/[^/]+\/\?$/, "items alone, or fields of a mock alone"],
		[/\/mock_responses\/[^/]+(?:\/[^/]+)?$/, "a text, a mapping such as `{stdout, exit_code, outputs}`, or a list with one for each attempt"],
		[/\/decisions\/[^/]+(?:\/\d+)?$/, "the name of a branch, or a list of them"],
		[/\/approvals\/[^/]+(?:\/\d+)?$/, "`approved`, `rejected`, `expired`, `{by, outcome}`, or a list of them"],
		[/\/confirmations\/[^/]+(?:\/\d+)?$/, "`done`, `failed`, `skip`, `retry`, `rollback`, `abort`, or a list of them"],
		[/\/(?:path|skipped|failed|rolled_back)\/\d+$/, "a step number"],
		[/\/escalated\/\d+$/, "a step number or `prerequisites.N`"],
		[/\/notified\/\d+$/, "a step number, a part of the message, or `{step, channel, message}`"],
		[/\/waiting(?:\/\d+)?$/, "a step number, `prerequisites.N`, or `{kind, step}`"],
		[/\/(?:input_variables|outputs)\/[^/]+$/, "a text, number or boolean"],
		[/\/(?:test_id|runbook_id|description|scenario|stdout|stderr|by|channel|message)$/, "text"]
	]
};

// action/src/runbook/schema-findings.ts
const most = 2e3;
function schemaFindings(at) {
	const { file, kind, value, places } = at;
	const { findings, report } = reporter(file);
	const errors = oneForEachFault(value, at.errors.slice(0, most));
	const missing = errors.filter(({ keyword }) => keyword === "required");
	const answered = /* @__PURE__ */ new Set();
	for (const error of errors) if (error.keyword === "additionalProperties") reportUnknownKey(error);
	for (const error of errors) {
		if (error.keyword === "additionalProperties" || answered.has(error)) continue;
		if (error.keyword === "required") reportMissingKey(error);
		else if (error.keyword === "propertyNames") reportName(error);
		else reportValue(error);
	}
	return findings;
	function reportUnknownKey({ instancePath, params }) {
		const key = String(params["additionalProperty"]);
		const span = places.keyOf(`${instancePath}/${tokenOf(key)}`);
		const lacking = missing.filter((error) => error.instancePath === instancePath && !answered.has(error));
		const wanted = nearest(key, lacking.map((error) => String(error.params["missingProperty"])));
		if (wanted !== void 0) {
			for (const error of lacking) if (error.params["missingProperty"] === wanted) answered.add(error);
			report("unknown-key", span, `Unexpected key \`${key}\`, expected \`${wanted}\``, { hint: `Did you mean \`${wanted}\`?` });
			return;
		}
		const keys = keysAt(kind, instancePath).filter((known) => known !== key);
		const near = nearest(key, keys);
		const hint = near === void 0 ? elsewhere(key) : `Did you mean \`${near}\`?`;
		report("unknown-key", span, `Unexpected key \`${key}\` in ${placeName(value, instancePath, kind)}`, { hint: hint ?? listOf(keys) });
	}
	function elsewhere(key) {
		if (kind !== "runbook") return void 0;
		if (keysAt(kind, "").includes(key)) return `\`${key}\` belongs to the top of the file`;
		if (keysAt(kind, "/metadata").includes(key)) return `\`${key}\` belongs to \`metadata\``;
		return keysAt(kind, "/steps/0").includes(key) ? `\`${key}\` belongs to a step` : void 0;
	}
	function reportMissingKey({ instancePath, params }) {
		const key = String(params["missingProperty"]);
		const expected = expectedAt(kind, `${instancePath}/${tokenOf(key)}`);
		report("missing-key", ownerSpan(instancePath), `Unexpected ${placeName(value, instancePath, kind).replace(/^the /, "")} without \`${key}\`, expected ${expected}`);
	}
	function ownerSpan(pointer) {
		return places.at(pointer)?.key ?? places.spanOf(pointer);
	}
	function reportName({ instancePath, params }) {
		const name = String(params["propertyName"]);
		const expected = expectedAt(kind, `${instancePath}/?`);
		report("value", places.keyOf(`${instancePath}/${tokenOf(name)}`), `Unexpected name ${shownValue(name)}, expected ${expected}`);
	}
	function reportValue(error) {
		const { keyword, params } = error;
		const instancePath = keyword === "discriminator" ? `${error.instancePath}/type` : error.instancePath;
		const found = atPointer(value, instancePath);
		if (keyword === "discriminator" && found === void 0) return;
		const span = places.spanOf(instancePath);
		const where = tokensOf(instancePath).length === 0 ? "" : ` for ${placeName(value, instancePath, kind)}`;
		const expected = limitOf(keyword, params) ?? expectedAt(kind, instancePath, params);
		const shown = kind === "config" && instancePath.endsWith("_secret") ? "value" : asWritten(found, keyword, span);
		report("value", span, `Unexpected ${shown}${where}, expected ${expected}`, { hint: hintFor(error, found, span) });
	}
	function asWritten(found, keyword, span) {
		if (typeof found === "number") return `number \`${file.text.slice(span.start, Math.min(span.end, span.start + 60))}\``;
		return keyword === "type" && typeof found === "string" ? `text ${shownValue(found)}` : shownValue(found);
	}
	function hintFor({ keyword, params }, found, span) {
		if (keyword === "enum" && typeof found === "string") {
			const near = nearest(found, params["allowedValues"]);
			return near === void 0 ? void 0 : `Did you mean \`${near}\`?`;
		}
		if (keyword === "type" && params["type"] === "string" && (typeof found === "number" || typeof found === "boolean")) return `Put it in quotes: \`"${file.text.slice(span.start, span.end)}"\``;
		if (keyword === "type" && params["type"] === "array" && typeof found === "string") return `A list has a line \`- …\` for each entry`;
		if (keyword === "type" && params["type"] === "boolean") return booleanHint(found);
	}
}
function booleanHint(found) {
	if (found === "true" || found === "false") return `Write it without quotes: \`${found}\``;
	if (typeof found === "string" && /^(?:yes|on)$/i.test(found)) return "Write `true`";
	return typeof found === "string" && /^(?:no|off)$/i.test(found) ? "Write `false`" : void 0;
}
function listOf(keys) {
	return keys.length === 0 || keys.length > 12 ? void 0 : `There is ${keys.map((key) => `\`${key}\``).join(", ")}`;
}
function limitOf(keyword, params) {
	switch (keyword) {
		case "minimum": return `at least ${String(params["limit"])}`;
		case "maximum": return `at most ${String(params["limit"])}`;
		case "maxLength": return `at most ${String(params["limit"])} characters`;
		case "minItems":
		case "minProperties": return "at least one entry";
		case "uniqueItems": return `different values (entries ${Number(params["j"]) + 1} and ${Number(params["i"]) + 1} are the same)`;
		default: return;
	}
}
function oneForEachFault(value, errors) {
	const dropped = /* @__PURE__ */ new Set();
	const choices = errors.filter(({ keyword }) => keyword === "anyOf" || keyword === "oneOf");
	for (const choice of choices) {
		const found = atPointer(value, choice.instancePath);
		const own = errors.filter((error) => error !== choice && error.instancePath === choice.instancePath);
		const inner = errors.filter(({ instancePath }) => instancePath.startsWith(`${choice.instancePath}/`));
		const isMapping = typeof found === "object" && found !== null && !Array.isArray(found);
		const meant = own.filter(({ keyword }) => isMapping && objectKeywords.has(keyword));
		for (const error of own) if (!meant.includes(error)) dropped.add(error);
		if (meant.length + inner.length > 0) dropped.add(choice);
	}
	const seen = /* @__PURE__ */ new Set();
	return errors.filter((error) => {
		if (dropped.has(error)) return false;
		if (textKeywords.has(error.keyword) && typeof atPointer(value, error.instancePath) !== "string") return false;
		if (objectKeywords.has(error.keyword)) return true;
		const first = !seen.has(error.instancePath);
		seen.add(error.instancePath);
		return first;
	});
}
const objectKeywords = /* @__PURE__ */ new Set([
	"required",
	"additionalProperties",
	"propertyNames",
	"minProperties"
]);
const textKeywords = /* @__PURE__ */ new Set([
	"pattern",
	"minLength",
	"maxLength"
]);

export { mapped as a, reporter as i, mockFields as n, readYaml as r, schemaFindings as t };