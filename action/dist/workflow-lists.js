import { t as parse } from "./parser.js";

// action/src/lint/parsed-commands.ts
function parseCommand(text) {
	return {
		text,
		tree: parse(text)
	};
}
const mostKept = 500;
const parsed = /* @__PURE__ */ new Map();
function parsedCommands(step) {
	const known = parsed.get(step);
	if (known !== void 0) return known;
	const commands = step.commands.map(parseCommand);
	if (parsed.size >= mostKept) parsed.clear();
	parsed.set(step, commands);
	return commands;
}

// action/src/lint/secrets-of.ts
function secretsOf({ variables }) {
	return Object.entries(variables).flatMap(([name, { secret }]) => secret ? [name] : []);
}
function readsName(step, name) {
	return parsedCommands(step).some(({ text }) => new RegExp(`(?<!\\w)${name}(?!\\w)`).test(text));
}

// action/src/lint/workflow-lists.ts
const executeWorkflow = ".github/workflows/execute-runbook.yml";
const maintainWorkflow = ".github/workflows/maintain-runbooks.yml";
function workflowLists(runbooks, config) {
	const all = [...runbooks];
	const channels = channelSecrets(config);
	return {
		runbooks: sorted(all.map(({ id }) => id)),
		secrets: sorted([...all.flatMap(({ runbook }) => secretsOf(runbook)), ...channels]),
		"channel-secrets": sorted(channels)
	};
}
function channelSecrets({ channels }) {
	return Object.values(channels).flatMap((channel) => Object.entries(channel).flatMap(([key, value]) => key.endsWith("_secret") && typeof value === "string" ? [value] : []));
}
function workflowRegions(text, lists) {
	const regions = [];
	const faults = [];
	let open = null;
	for (const mark of marksOf(text)) {
		if (mark.kind === "end" && open?.list === mark.list) {
			regions.push(regionOf(text, lists[mark.list], open, mark));
			open = null;
			continue;
		}
		if (open !== null) faults.push(faultOf(open));
		if (mark.kind === "end") faults.push(faultOf(mark));
		open = mark.kind === "begin" ? mark : null;
	}
	if (open !== null) faults.push(faultOf(open));
	const seen = new Set([...regions, ...faults].map(({ list }) => list));
	for (const list of listNames) {
		if (lists[list].length === 0 || seen.has(list)) continue;
		const message = `Unexpected workflow without a line \`# ${list}:begin\`, expected one ${place[list]}`;
		faults.push({
			list,
			span: {
				start: 0,
				end: 0
			},
			message
		});
	}
	return {
		regions,
		faults
	};
}
function staleWords({ list, missing, extra }) {
	const parts = [...missing.length === 0 ? [] : [`${names(missing)} ${missing.length === 1 ? "is" : "are"} missing`], ...extra.length === 0 ? [] : [`${names(extra)} ${extra.length === 1 ? "belongs" : "belong"} to no ${owner[list]}`]];
	return parts.length === 0 ? "its lines are not as `runbook sync` writes them" : parts.join(", ");
}
const listNames = [
	"runbooks",
	"secrets",
	"channel-secrets"
];
const place = {
	runbooks: "among the options of `runbook`",
	secrets: "in `env` of the steps that run segments",
	"channel-secrets": "in `env` of the steps that plan and settle"
};
const owner = {
	runbooks: "runbook",
	secrets: "runbook or channel",
	"channel-secrets": "channel"
};
function names(list) {
	return list.map((name) => `\`${name}\``).join(", ");
}
function marksOf(text) {
	return [...text.matchAll(/^([ \t]*)# (runbooks|secrets|channel-secrets):(begin|end)(?![\w-])([^\r\n]*)(\r\n|\n|\r|(?![^]))/gm)].map(({ 0: line, 1: indent = "", 2: list, 3: kind, 5: lineBreak = "", index }) => ({
		list,
		kind: kind === "begin" ? "begin" : "end",
		indent,
		start: index,
		end: index + line.length - lineBreak.length,
		lineBreak
	}));
}
function regionOf(text, wanted, begin, end) {
	const { list } = begin;
	const span = {
		start: begin.end + begin.lineBreak.length,
		end: end.start
	};
	const found = text.slice(span.start, span.end);
	const made = wanted.map((name) => `${begin.indent}${lineFor[list](name)}${begin.lineBreak}`).join("");
	const present = found.split(/\r\n|\n|\r/).flatMap((line) => nameIn[list].exec(line)?.[1] ?? []);
	return {
		list,
		span,
		text: made,
		missing: wanted.filter((name) => !present.includes(name)),
		extra: present.filter((name) => !wanted.includes(name)),
		stale: found !== made
	};
}
const lineFor = {
	runbooks: (name) => `- ${quoted(name)}`,
	secrets: secretLine,
	"channel-secrets": secretLine
};
function secretLine(name) {
	return `${name}: \${{ secrets.${name} }}`;
}
const secretName = /^\s*['"]?(\w+)['"]?\s*:/;
const nameIn = {
	runbooks: /^\s*-\s+['"]?([^'"#\s]+)/,
	secrets: secretName,
	"channel-secrets": secretName
};
function quoted(id) {
	return /^[A-Za-z]+\d*-/.test(id) ? id : `'${id}'`;
}
function faultOf({ list, kind, indent, start, end }) {
	const other = kind === "begin" ? "end" : "begin";
	return {
		list,
		span: {
			start: start + indent.length,
			end
		},
		message: `Unexpected \`# ${list}:${kind}\` without its \`# ${list}:${other}\`, expected both, each on a line of its own`
	};
}
function sorted(list) {
	return [...new Set(list)].sort();
}

export { workflowLists as a, secretsOf as c, staleWords as i, parseCommand as l, executeWorkflow as n, workflowRegions as o, maintainWorkflow as r, readsName as s, channelSecrets as t, parsedCommands as u };