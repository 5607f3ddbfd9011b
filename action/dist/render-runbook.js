import { n as unpacked } from "./load-runbook.js";
import { t as dot } from "./dot.js";
import { t as escapeXml } from "./escape-xml.js";
import { n as visibleLines, t as visible } from "./visible.js";
import { C as categoryName, E as indexEntry, _ as upFrom, b as inline, c as scrolledTable, d as testText, g as runbookAddress, h as addressOf, l as runbookBadges, m as pageHtml, n as historySection, p as alertFolder, t as searchText, x as prose, y as h } from "./search-text.js";
import { t as flowGraph } from "./flow-graph2.js";
import { i as retrySentence, n as failureSentence, t as counted } from "./step-facts.js";
import { i as rollbackSteps, n as nextStep } from "./flow.js";

// action/src/site/flow-drawer.ts
async function openFlowDrawer() {
	const { instance } = await import("./viz.js");
	const viz = await instance();
	return (graph, untested) => {
		const drawn = viz.renderString(dot(graph), { format: "svg" });
		const opened = `<svg class="flow" role="group" aria-label="Flow of ${escapeXml(visible(graph.title))}"`;
		return drawn.slice(drawn.indexOf("<svg")).replaceAll(/<!--[\s\S]*?-->\n?/g, "").replaceAll(/<title>[^<]*<\/title>\n/g, "").replaceAll("&#45;", "-").replaceAll(/ (?:fill|stroke|font-family|font-size)="[^"]*"/g, "").replace(/<svg width="(\d+)pt" height="(\d+)pt"/, "<svg width=\"$1\" height=\"$2\"").replaceAll(/ xmlns(?::xlink)?="[^"]*"/g, "").replaceAll("xlink:href", "href").replaceAll(/ xlink:title="[^"]*"/g, "").replace("<svg", () => opened).replaceAll(/<g id="flow-step-(\d+)" class="/g, (whole, number) => untested.has(Number(number)) ? `${whole}flow-untested ` : whole).trimEnd();
	};
}

// action/src/site/approver-names.ts
function approvalText(roles, { approvers }) {
	return roles.map((role) => `${role}${holders(Object.hasOwn(approvers, role) ? approvers[role] : void 0)}`).join(" or ");
}
function holders(held) {
	if (held === void 0) return "";
	const names = [...held.users.map((user) => `@${user}`), ...held.teams.map((team) => `team ${team}`)];
	return names.length === 0 ? "" : ` (${names.join(", ")})`;
}

// action/src/site/bash-tokens.ts
const pattern = /(?<comment>(?<=^|[\s;&|(])#[^\n]*)|(?<string>'[^']*'?)|(?<quoted>"(?:\\[\s\S]|[^"\\])*"?)|(?<variable>\$\{[^}\n]*\}?|\$[A-Za-z_]\w*|\$[\d#?!@*$-])|(?<keyword>(?<![\w./-])(?:if|then|elif|else|fi|for|while|until|in|do|done|case|esac|function|return|exit|local|export|set|true|false)(?![\w./=-]))|(?<option>(?<=\s)--?[A-Za-z][\w-]*)/g;
const kinds = [
	"comment",
	"string",
	"variable",
	"keyword",
	"option"
];
function bashTokens(command) {
	const tokens = [];
	let end = 0;
	for (const match of command.matchAll(pattern)) {
		if (match.index > end) tokens.push({
			kind: "plain",
			text: command.slice(end, match.index)
		});
		end = match.index + match[0].length;
		if (match.groups?.["quoted"] === void 0) tokens.push({
			kind: kindOf(match),
			text: match[0]
		});
		else tokens.push(...variablesIn(match[0]));
	}
	if (end < command.length) tokens.push({
		kind: "plain",
		text: command.slice(end)
	});
	return tokens;
}
function kindOf({ groups }) {
	return kinds.find((kind) => groups?.[kind] !== void 0) ?? "plain";
}
function variablesIn(quoted) {
	return quoted.split(/(\$\{[^}\n]*\}?|\$[A-Za-z_]\w*)/).map((text, index) => ({
		kind: index % 2 === 1 ? "variable" : "string",
		text
	})).filter(({ text }) => text !== "");
}

// action/src/site/command-block.ts
const longestColoured = 2e4;
function commandBlock(command, about) {
	const { label, names } = about;
	const text = visibleLines(command).replace(/\n$/, "");
	return h("div", {
		className: ["command"],
		...names.length === 0 ? {} : { dataNames: names.join(" ") }
	}, h("pre", {
		tabIndex: 0,
		role: "group",
		ariaLabel: label
	}, h("code", {}, coloured(text))), h("div", { className: ["buttons"] }, h("button", {
		type: "button",
		dataCopy: "",
		hidden: true
	}, "Copy")));
}
function outputBlock(text, label) {
	return h("pre", {
		tabIndex: 0,
		role: "group",
		ariaLabel: label,
		className: ["output"]
	}, h("code", {}, visibleLines(text).replace(/\n$/, "")));
}
function namesIn(command, names) {
	const read = new Set(Array.from(command.matchAll(/\$\{?[#!]?([A-Za-z_]\w*)/g), (match) => match[1] ?? ""));
	return names.filter((name) => read.has(name));
}
function coloured(text) {
	if (text.length > longestColoured) return [{
		type: "text",
		value: text
	}];
	return bashTokens(text).map((token) => token.kind === "plain" ? {
		type: "text",
		value: token.text
	} : h("span", { className: [`t-${token.kind}`] }, token.text));
}

// action/src/site/run-box.ts
function runBox({ metadata }, { repository, program, config }) {
	const id = metadata.runbook_id;
	const workflow = repository && `${repository.url}/actions/workflows/execute-runbook.yml`;
	const ticket = metadata.requires_change_ticket ? " It needs a change ticket." : "";
	return h("details", {
		className: ["run"],
		id: "run",
		dataPagefindIgnore: ""
	}, h("summary", {}, "Run this runbook"), workflow === null || repository === null ? null : [h("p", {}, h("a", {
		href: workflow,
		className: ["button"],
		rel: ["noreferrer"]
	}, "Run this runbook on GitHub"), " Choose ", h("code", {}, id), " under “Run workflow”, or run this, with gh signed in:"), commandBlock(`gh workflow run execute-runbook.yml --repo ${shellWord(repository.url)} --ref ${shellWord(repository.branch)} -f runbook=${id}`, {
		label: "Command that runs it on GitHub",
		names: []
	})], h("p", {}, "On a machine with a checkout; nothing happens before you have seen the plan:"), commandBlock(`${program} run ${id} --dry-run\n${program} run ${id}`, {
		label: "Command that runs it here",
		names: []
	}), metadata.approvers.length === 0 ? null : h("p", {}, "Approvers: ", inline(approvalText(metadata.approvers, config)), `.${ticket}`));
}
function shellWord(text) {
	return /^[\w./:@-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

// action/src/site/runbook-about.ts
function testsSection({ tests }) {
	const commit = tests?.commit ?? null;
	const at = commit === null ? "" : ` At commit ${commit.slice(0, 7)}.`;
	return [
		h("h2", { id: "tests" }, "Rehearsals"),
		h("p", {}, tests === null ? "No test case rehearses this runbook: nobody knows whether it works." : `${testText(tests)}.${at}`),
		tests === null || tests.missed.length === 0 ? null : [h("p", {}, "What no test case reaches:"), h("ul", {}, tests.missed.slice(0, 50).map(({ message }) => h("li", {}, inline(message))))]
	];
}
function detailsSection({ metadata }, { file }, { config, repository }) {
	const shown = [
		["Category", categoryName(metadata.category)],
		["Services", metadata.services_affected.join(", ")],
		["Author", metadata.author],
		["Version", metadata.version],
		["Created", metadata.created_at ?? ""],
		["Updated", metadata.updated_at ?? ""],
		["Review due", metadata.review_date],
		["Approvers", approvalText(metadata.approvers, config)],
		["Change ticket", metadata.requires_change_ticket ? "required" : "not required"],
		["Automation", metadata.automation_level],
		["Environment", metadata.environment ?? ""],
		["Runner", metadata.runner ?? ""],
		["Lock", metadata.lock],
		["Started by alerts", metadata.auto_start ? "yes" : "no"],
		["Tags", metadata.tags.join(", ")],
		["File", fileLinks(file, repository)]
	].filter(([, value]) => value !== "");
	return [h("h2", { id: "about" }, "About"), h("details", {
		className: ["about"],
		dataPagefindIgnore: ""
	}, h("summary", {}, `Version ${metadata.version}, by ${metadata.author}`), h("dl", {}, shown.map(([label, value]) => h("div", {}, h("dt", {}, label), h("dd", {}, value)))))];
}
function fileLinks(file, repository) {
	if (repository === null) return h("code", {}, file);
	const path = `${repository.branch}/${file}`.split("/").map(encodeURIComponent).join("/");
	return [
		h("code", {}, file),
		" ",
		h("a", {
			href: `${repository.url}/edit/${path}`,
			rel: ["noreferrer"]
		}, "Edit this runbook")
	];
}
function relatedSection(runbook, known, up) {
	const items = [...runbook.related_runbooks.map((id) => h("li", {}, known(id) ? h("a", { href: `${up}${runbookAddress(id)}` }, id) : inline(id))), ...runbook.references.map((reference) => h("li", {}, inline(reference)))];
	return items.length === 0 ? null : [h("h2", { id: "related" }, "Related"), h("ul", {}, items)];
}
function changesSection({ changelog }, { changes, file }, { repository }) {
	if (changelog.length + changes.length === 0) return null;
	const commit = (id) => repository === null ? h("code", {}, id.slice(0, 7)) : h("a", {
		href: `${repository.url}/commit/${id}`,
		rel: ["noreferrer"]
	}, id.slice(0, 7));
	return h("section", {
		dataPagefindIgnore: "",
		ariaLabelledBy: ["changes"]
	}, h("h2", { id: "changes" }, "Changes"), changelog.length === 0 ? null : scrolledTable("Change log", [
		"Date",
		"Author",
		"Changes"
	], changelog.map(({ date, author, changes: words }) => [
		date,
		author,
		inline(words)
	])), changes.length === 0 ? null : h("details", {}, h("summary", {}, `History of ${file}`), scrolledTable("History of the file", [
		"Date",
		"Commit",
		"Author",
		"Subject"
	], changes.map((change) => [
		change.date,
		commit(change.commit),
		change.author,
		change.subject
	]))));
}

// action/src/site/condition-list.ts
function conditionList({ metadata, prerequisites, post_conditions }, kind) {
	const conditions = kind === "prerequisites" ? prerequisites : post_conditions;
	return h("div", {
		className: ["checklist"],
		dataChecklist: `${metadata.runbook_id} ${kind}`
	}, h("ul", {}, conditions.map(({ description, check }, index) => h("li", {}, h("label", {}, h("input", {
		type: "checkbox",
		dataCheck: description
	}), h("span", {}, inline(description))), check === void 0 ? null : commandBlock(check, {
		label: `Check ${index + 1}`,
		names: []
	})))), h("p", { className: ["buttons"] }, h("button", {
		type: "button",
		dataUncheck: "",
		hidden: true
	}, "Untick all")));
}

// action/src/site/step-section.ts
function stepSection(step, context) {
	const { step_number: number, title, step_type: type } = step;
	const id = `step-${number}`;
	const undo = step.rollback_step === void 0 ? void 0 : context.steps.get(step.rollback_step);
	return h("section", {
		className: ["step", `step-${type}`],
		ariaLabelledBy: [id]
	}, h("h3", { id }, h("span", { className: ["number"] }, `${number}`), " ", ...inline(title), h("a", {
		className: ["anchor"],
		href: `#${id}`,
		ariaLabel: `Link to step ${number}`,
		dataPagefindIgnore: ""
	}, "#")), facts(step, context), h("div", { className: ["do"] }, prose(step.description), work(step, context), expectations(step)), outcome(step, context), undo === void 0 ? null : undoAside(number, undo, context));
}
const typeNames = {
	manual: "Manual",
	automated: "Automated",
	decision: "Decision",
	verification: "Verification",
	notification: "Notification"
};
function facts(step, { config, undoes }) {
	const undone = undoes.get(step.step_number) ?? [];
	const retry = retrySentence(step);
	const items = [
		h("li", { className: ["type", `type-${step.step_type}`] }, typeNames[step.step_type]),
		h("li", {}, `about ${counted(step.estimated_duration_minutes, "minute")}`),
		step.requires_approval ? h("li", { className: ["approval"] }, `Approval by ${approvalText(step.approvers, config)}`) : null,
		undone.length === 0 ? null : h("li", {}, "undoes ", undone.map((number, index) => [index === 0 ? "" : ", ", stepLink(number)])),
		step.when === void 0 ? null : h("li", {}, "only when ", h("code", {}, step.when)),
		step.for_each === void 0 ? null : h("li", {}, "for each of ", h("code", {}, itemsOf(step.for_each))),
		retry === null ? null : h("li", {}, retry),
		step.idempotent ? h("li", {}, "may be repeated") : null,
		step.irreversible === void 0 ? null : h("li", { className: ["irreversible"] }, "Irreversible")
	];
	return h("ul", {
		className: ["facts"],
		dataPagefindIgnore: ""
	}, items);
}
function itemsOf(items) {
	return typeof items === "string" ? items : items.map(String).join(", ");
}
function stepLink(number) {
	return h("a", { href: `#step-${number}` }, `step ${number}`);
}
function target(to, { steps }) {
	if (to === "end") return "the end";
	const title = steps.get(to)?.title;
	return title === void 0 ? stepLink(to) : h("a", { href: `#step-${to}` }, `step ${to}: `, ...inline(title).filter(isNoLink));
}
function isNoLink(node) {
	return node.tagName !== "a";
}
function work(step, { names }) {
	const many = step.commands.length > 1;
	return [
		step.step_type === "manual" && step.commands.length > 0 ? h("p", {}, "Run this yourself:") : null,
		step.commands.map((command, index) => commandBlock(command, {
			label: `Command ${many ? `${index + 1} ` : ""}of step ${step.step_number}`,
			names: namesIn(command, names)
		})),
		step.automation_script === void 0 ? null : h("p", {}, "Automation ", h("code", {}, step.automation_script)),
		step.notify === void 0 ? null : [h("p", {}, "Tells ", h("code", {}, step.notify.channel), ":"), h("blockquote", {}, prose(step.notify.message))]
	];
}
function expectations(step) {
	const number = step.step_number;
	return [
		expected("Expected output", step.expected_output, number),
		expected("It worked when", step.success_criteria, number),
		step.verify.length === 0 ? null : [h("p", { className: ["label"] }, "Verified"), h("ul", {}, step.verify.map((condition) => h("li", {}, h("code", {}, condition))))]
	];
}
function expected(label, value, number) {
	if (value === void 0) return null;
	return value.trim().includes("\n") ? [h("p", { className: ["label"] }, label), outputBlock(value, `${label} of step ${number}`)] : h("p", {}, h("span", { className: ["label"] }, `${label}: `), inline(value));
}
function outcome(step, context) {
	const branches = Object.entries(step.decision_branches);
	const isUndo = context.undoes.has(step.step_number);
	const shown = [
		...branches.map(([name, to]) => [`If ${name}`, ["go to ", target(to, context)]]),
		...step.decide.map(({ when, branch }) => [`Decided ${branch}`, ["when ", h("code", {}, when)]]),
		isUndo || step.step_type === "decision" ? null : ["Then", ["go to ", target(nextStep(context.runbook, step), context)]],
		isUndo && step.on_failure === "stop" ? null : ["If it fails", failure(step, context)],
		step.irreversible === void 0 ? null : ["Irreversible", inline(step.irreversible)]
	].filter((row) => row !== null);
	return shown.length === 0 ? null : h("dl", { className: ["outcome"] }, shown.map(([label, value]) => h("div", {}, h("dt", {}, label), h("dd", {}, value))));
}
function failure(step, context) {
	const onwards = typeof step.on_failure === "object" ? ["the flow goes on at ", target(step.on_failure.goto, context)] : failureSentence(step.on_failure, () => "");
	return step.failure_action === void 0 ? onwards : [
		inline(step.failure_action),
		" (",
		onwards,
		")"
	];
}
function undoAside(undone, undo, context) {
	const number = undo.step_number;
	return h("aside", {
		className: ["undo"],
		ariaLabel: `What undoes step ${undone}`,
		dataPagefindIgnore: ""
	}, h("details", {}, h("summary", {}, `Undone by step ${number}: ${undo.title}`), [
		prose(undo.description),
		undo.commands.map((command, index) => commandBlock(command, {
			label: `Command ${index + 1} of step ${number}, which undoes`,
			names: namesIn(command, context.names)
		})),
		h("p", {}, stepLink(number))
	]));
}

// action/src/site/variables-form.ts
function variablesForm({ variables }) {
	const entries = Object.entries(variables);
	if (entries.length === 0) return null;
	return h("details", {
		className: ["before"],
		id: "variables"
	}, h("summary", {}, counted(entries.length, "variable")), h("p", { className: ["hint"] }, "What commands read. Values stay in this browser page."), h("form", {
		dataVariables: "",
		autoComplete: ["off"]
	}, entries.map(([name, variable]) => row(name, variable)), h("div", {
		className: ["exports"],
		dataExports: "",
		hidden: true
	})));
}
function row(name, variable) {
	const id = `var-${name}`;
	return h("div", { className: ["variable"] }, variable.secret ? h("span", {}, h("code", {}, name)) : h("label", { htmlFor: [id] }, h("code", {}, name)), h("div", {}, h("span", { id: `${id}-about` }, inline(variable.description), ` (${about(variable)})`), variable.secret ? null : field(id, name, variable)));
}
function about({ type, required, secret, default: preset, enum: allowed, pattern }) {
	return [
		secret ? "secret: set it in the environment, it has no field here" : type,
		required ? "required" : null,
		preset === void 0 ? null : `default “${String(preset)}”`,
		allowed === void 0 || type === "choice" ? null : `one of ${allowed.join(", ")}`,
		pattern === void 0 ? null : `like ${pattern}`
	].filter((part) => part !== null).join(", ");
}
function field(id, name, variable) {
	const preset = variable.default === void 0 ? "" : String(variable.default);
	const properties = {
		id,
		dataName: name,
		ariaDescribedBy: [`${id}-about`],
		hidden: true
	};
	const choices = variable.enum ?? (variable.type === "boolean" ? [true, false] : void 0);
	if (choices === void 0) {
		const pattern = variable.pattern === void 0 ? {} : { dataPattern: variable.pattern };
		return h("input", {
			...properties,
			...pattern,
			type: "text",
			value: preset,
			spellCheck: "false"
		});
	}
	return h("select", properties, preset === "" ? h("option", { value: "" }, "") : null, choices.map((choice) => h("option", {
		value: String(choice),
		selected: String(choice) === preset
	}, String(choice))));
}

// action/src/site/runbook-page.ts
function runbookPage(runbook, facts, site, { draw, known }) {
	const { metadata } = runbook;
	const path = `${runbookAddress(metadata.runbook_id)}index.html`;
	const up = upFrom(path);
	const rollbacks = rollbackSteps(runbook);
	const forward = runbook.steps.filter(({ step_number }) => !rollbacks.has(step_number));
	const undoing = runbook.steps.filter(({ step_number }) => rollbacks.has(step_number));
	const context = stepContext(runbook, site);
	const section = (step) => stepSection(step, context);
	const main = [
		h("p", {
			className: ["id"],
			dataPagefindMeta: "id"
		}, metadata.runbook_id),
		h("h1", { dataPagefindMeta: "title" }, inline(metadata.title)),
		runbookBadges(runbook, facts, site),
		h("div", { className: ["lead"] }, prose(metadata.description)),
		signs(runbook, up),
		jumpList(forward, undoing),
		h("div", { className: ["tools"] }, runBox(runbook, site), before(runbook)),
		h("h2", { id: "steps" }, "Steps"),
		forward.map(section),
		undoing.length === 0 ? null : [
			h("h2", { id: "rollback" }, "Rollback steps"),
			h("p", {}, "These run only to undo other steps, latest first."),
			undoing.map(section)
		],
		conditionSection("Afterwards", "afterwards", runbook, "post_conditions"),
		flowSection(runbook, facts, draw),
		testsSection(facts),
		facts.history === null ? null : historySection(runbook, facts.history),
		detailsSection(runbook, facts, site),
		relatedSection(runbook, known, up),
		changesSection(runbook, facts, site)
	];
	return {
		path,
		title: metadata.title,
		description: metadata.description.replaceAll(/\s+/g, " ").slice(0, 200),
		main: h("article", { dataRunbook: metadata.runbook_id }, main).children,
		indexed: true
	};
}
function stepContext(runbook, { config }) {
	const undoes = /* @__PURE__ */ new Map();
	for (const { step_number, rollback_step } of runbook.steps) {
		if (rollback_step === void 0) continue;
		undoes.set(rollback_step, [...undoes.get(rollback_step) ?? [], step_number]);
	}
	return {
		runbook,
		config,
		undoes,
		names: Object.entries(runbook.variables).filter(([, { secret }]) => !secret).map(([name]) => name),
		steps: new Map(runbook.steps.map((step) => [step.step_number, step]))
	};
}
function signs({ metadata: { symptoms, triggers } }, up) {
	if (symptoms.length + triggers.length === 0) return null;
	const rows = [["Symptoms", symptoms.map(({ symptom }) => h("dd", {}, inline(symptom)))], ["Alerts", triggers.map((name) => h("dd", {}, alertLink(name, up)))]];
	return h("dl", { className: ["signs"] }, rows.filter(([, values]) => values.length > 0).map(([label, values]) => h("div", {}, h("dt", {}, label), " ", values.map((value) => [value, " "]))));
}
function alertLink(name, up) {
	const words = name.replaceAll(/(\p{Ll}|\p{N})(?=\p{Lu})|(\p{Lu})(?=\p{Lu}\p{Ll})|(\p{L})(?=\p{N})/gu, "$1$2$3 ").replaceAll(/[\s_:./-]+/g, " ");
	return h("a", {
		href: `${up}${addressOf(alertFolder(name))}`,
		...words === name ? {} : {
			dataWords: words,
			dataPagefindIndexAttrs: "data-words"
		}
	}, h("code", {}, name));
}
function jumpList(forward, undoing) {
	const item = ({ step_number, title }) => h("li", {}, h("a", { href: `#step-${step_number}` }, `${step_number} ${title}`));
	return h("nav", {
		ariaLabel: "Steps",
		className: ["jump"],
		dataPagefindIgnore: ""
	}, h("details", {}, h("summary", {}, counted(forward.length, "step")), h("ol", {}, forward.map(item))), h("ul", {}, h("li", {}, h("a", { href: "#steps" }, "Steps")), undoing.length === 0 ? null : h("li", {}, h("a", { href: "#rollback" }, "Rollback")), h("li", {}, h("a", { href: "#flow" }, "Flow")), h("li", {}, h("a", { href: "#about" }, "About"))));
}
function before(runbook) {
	return [runbook.prerequisites.length === 0 ? null : h("details", {
		className: ["before"],
		id: "prerequisites"
	}, h("summary", {}, counted(runbook.prerequisites.length, "prerequisite")), conditionList(runbook, "prerequisites")), variablesForm(runbook)];
}
function conditionSection(title, id, runbook, kind) {
	return runbook[kind].length === 0 ? null : [h("h2", { id }, title), conditionList(runbook, kind)];
}
function flowSection(runbook, { tests }, draw) {
	const untested = new Set((tests?.missed ?? []).flatMap(({ index }) => runbook.steps[index ?? -1]?.step_number ?? []));
	return [
		h("h2", { id: "flow" }, "Flow"),
		untested.size === 0 ? null : h("p", { className: ["legend"] }, "With a thick border: no test case reaches all of it."),
		h("div", {
			className: ["scroll"],
			tabIndex: 0,
			role: "group",
			ariaLabel: "Flow diagram",
			dataPagefindIgnore: ""
		}, {
			type: "raw",
			value: draw(flowGraph(runbook), untested)
		})
	];
}

// action/src/commands/docs/render-runbook.ts
const encoder = new TextEncoder();
const openOwnRenderer = async ({ site, digest, ids }) => {
	const known = new Set(ids);
	const draw = await openFlowDrawer();
	return {
		async render({ packed, facts }) {
			const runbook = unpacked(packed);
			const page = runbookPage(runbook, facts, site, {
				draw,
				known: (id) => known.has(id)
			});
			const html = pageHtml(page, site, digest);
			return {
				entry: indexEntry(runbook),
				page: encoder.encode(html),
				search: searchText(html)
			};
		},
		async close() {}
	};
};

export { openOwnRenderer as t };