import { a as loadRules, o as allRules } from "./lint-repository.js";
import { t as lineColumn } from "./line-column.js";
import { t as visible } from "./visible.js";
import { n as severityCounts, r as worstFirst } from "./shellcheck-facts.js";
import { r as workflowCommand } from "./workflow-command.js";
import { n as findingsText, t as findingsSummary } from "./findings-text.js";
import { t as jsonText } from "./json-text2.js";

// action/src/report/annotations.ts
const shownByGithub = {
	perLevel: 10,
	total: 50
};
const longestMessage = 4096;
function annotations(findings, textOf, { folder = "", limits = shownByGithub } = {}) {
	const shown = withinLimits(findings, limits);
	const fits = shown.length === findings.length;
	const kept = fits ? shown : withinLimits(findings, {
		...limits,
		total: limits.total - 1
	}, 1);
	const lines = kept.map((finding) => annotation(finding, textOf, folder));
	if (fits) return lines;
	const left = findings.filter((finding) => !kept.includes(finding));
	const message = `Not shown here: ${severityCounts(left)}; the job summary and the log have all`;
	return [...lines, workflowCommand("notice", { title: "More findings" }, message)];
}
function withinLimits(findings, { perLevel, total }, reserved = 0) {
	const room = {
		error: perLevel,
		warning: perLevel,
		info: perLevel - reserved
	};
	return worstFirst(findings).filter(({ severity }) => room[severity]-- > 0).slice(0, total);
}
const commands = {
	error: "error",
	warning: "warning",
	info: "notice"
};
function annotation(finding, textOf, folder) {
	const { severity, rule, file, span } = finding;
	const text = textOf(file);
	const properties = {
		...file === "" ? {} : { file: folder + file },
		...text === void 0 ? {} : place(text, span),
		title: visible(rule)
	};
	return workflowCommand(commands[severity], properties, cut(messageOf(finding, textOf, folder)));
}
function place(text, span) {
	const start = lineColumn(text, span.start);
	const end = lineColumn(text, span.end);
	const columns = start.line === end.line ? {
		col: start.column,
		endColumn: end.column
	} : {};
	return {
		line: start.line,
		endLine: end.line,
		...columns
	};
}
function messageOf({ message, hint, related = [] }, textOf, folder) {
	const others = related.map((other) => {
		const { line } = lineColumn(textOf(other.file) ?? "", other.span.start);
		return `${visible(other.message)}: ${visible(folder + other.file)}:${line}`;
	});
	return [
		visible(message),
		...others,
		...hint === void 0 ? [] : [`Hint: ${visible(hint)}`]
	].join("\n");
}
function cut(message) {
	return message.length <= longestMessage ? message : `${message.slice(0, 4095).replace(/[\ud800-\udbff]$/, "")}…`;
}

// action/src/report/sarif.ts
const mostResults = 25e3;
function sarif(findings, textOf, { version, rules, folder = "" }) {
	const shown = findings.length <= mostResults ? findings : worstFirst(findings).slice(0, mostResults);
	const left = shown === findings ? [] : worstFirst(findings).slice(mostResults);
	const known = new Set(rules.map(({ id }) => id));
	const others = [...new Set(shown.map(({ rule }) => rule))].filter((id) => !known.has(id)).sort();
	const index = new Map([...rules.map(({ id }) => id), ...others].map((id, at) => [id, at]));
	const placeOf = ({ file, span }) => ({ physicalLocation: {
		artifactLocation: {
			uri: uriOf(folder + file),
			uriBaseId: "%SRCROOT%"
		},
		...regionOf(textOf(file), span)
	} });
	return {
		$schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "runbook",
				version,
				rules: [...rules.map(describe), ...others.map((id) => ({ id }))]
			} },
			columnKind: "utf16CodeUnits",
			invocations: [{
				executionSuccessful: true,
				toolExecutionNotifications: left.length === 0 ? [] : [{
					level: "warning",
					message: { text: `Left out: ${severityCounts(left)}` }
				}]
			}],
			results: shown.map((finding) => ({
				ruleId: finding.rule,
				ruleIndex: index.get(finding.rule) ?? -1,
				level: levels[finding.severity],
				message: message(finding.hint === void 0 ? [finding.message] : [finding.message, finding.hint]),
				locations: [placeOf(finding)],
				...finding.related === void 0 || finding.related.length === 0 ? {} : { relatedLocations: finding.related.map((other, id) => ({
					id,
					message: message([other.message]),
					...placeOf(other)
				})) }
			}))
		}]
	};
}
const levels = {
	error: "error",
	warning: "warning",
	info: "note"
};
function describe({ id, severity, summary, why }) {
	return {
		id,
		shortDescription: { text: summary },
		help: { text: why },
		defaultConfiguration: { level: levels[severity] }
	};
}
function message(sentences) {
	return { text: sentences.map(visible).join(". ").replaceAll(/\[(?=[^\]]*\]\()/g, "\\[") };
}
function uriOf(path) {
	return path.toWellFormed().split("/").map(encodeURIComponent).join("/");
}
function regionOf(text, span) {
	if (text === void 0) return {};
	const start = lineColumn(text, span.start);
	const end = lineColumn(text, Math.max(span.start, span.end));
	return { region: {
		startLine: start.line,
		startColumn: start.column,
		endLine: end.line,
		endColumn: end.column
	} };
}

// action/src/commands/lint-text.ts
const describedRules = [...allRules, ...Object.entries(loadRules).map(([id, summary]) => ({
	id,
	severity: "error",
	summary,
	why: `${summary}.`
}))];
function lintText(format, { findings, textOf, files, json }, { palette, version }) {
	switch (format) {
		case "text": {
			const gap = findings.length === 0 ? "" : "\n";
			return `${findingsText(findings, textOf, palette)}${gap}${findingsSummary(findings, files, palette)}\n`;
		}
		case "json": return jsonText(json);
		case "sarif": return jsonText(sarif(findings, textOf, {
			version,
			rules: describedRules
		}));
		case "github": return annotations(findings, textOf).map((line) => `${line}\n`).join("");
		default: return format;
	}
}

export { annotations as i, lintText as n, sarif as r, describedRules as t };