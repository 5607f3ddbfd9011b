import { t as lineColumn } from "./line-column.js";
import { r as textWidth, t as fitText } from "./text-width.js";
import { t as visible } from "./visible.js";
import { t as counted } from "./step-facts.js";

// action/src/source/frame.ts
const widest = 160;
const contextBefore = 60;
function frameOf(text, span) {
	const start = Math.max(0, Math.min(span.start, text.length));
	const { line, column } = lineColumn(text, start);
	const lineStart = start - column + 1;
	const lineEnd = endOfLine(text, lineStart);
	const from = Math.min(start, lineEnd);
	const to = Math.max(from, Math.min(span.end, lineEnd));
	const cutStart = from - lineStart > widest ? from - contextBefore : lineStart;
	const cutEnd = Math.min(lineEnd, cutStart + 320);
	const lead = (cutStart > lineStart ? "…" : "") + visible(text.slice(cutStart, from));
	const marked = visible(text.slice(from, Math.min(to, cutEnd)));
	const rest = visible(text.slice(Math.min(to, cutEnd), cutEnd)) + (cutEnd < lineEnd ? "…" : "");
	const lineText = fitText(lead + marked + rest, 161);
	const caretStart = Math.min(textWidth(lead), widest);
	return {
		line,
		column,
		lineText,
		caretStart,
		caretLength: Math.max(1, Math.min(textWidth(marked), textWidth(lineText) - caretStart))
	};
}
function endOfLine(text, lineStart) {
	const newline = text.indexOf("\n", lineStart);
	const end = newline === -1 ? text.length : newline;
	return end > lineStart && text[end - 1] === "\r" ? end - 1 : end;
}

// action/src/report/findings-text.ts
function findingsText(findings, textOf, palette) {
	return findings.map((finding) => `${lines(finding, textOf, palette).join("\n")}\n`).join("\n");
}
function findingsSummary(findings, files, palette) {
	const found = [
		"error",
		"warning",
		"info"
	].map((severity) => ({
		severity,
		count: findings.filter((finding) => finding.severity === severity).length
	})).filter(({ count }) => count > 0).map(({ severity, count }) => {
		return colour(severity, palette)(severity === "info" ? `${count} info` : counted(count, severity));
	});
	return `${found.length === 0 ? palette.good("no findings") : found.join(", ")} in ${counted(files, "file")}`;
}
function lines(finding, textOf, palette) {
	const { severity, message, rule, hint, related = [] } = finding;
	const head = `${severity}: ${visible(message)}`;
	return [
		`${palette.strong(place(finding, textOf))}: ${colour(severity, palette)(head)} ${palette.dim(`[${visible(rule)}]`)}`,
		...picture(finding, textOf, colour(severity, palette), palette),
		...related.flatMap((other) => [`  ${place(other, textOf)}: ${visible(other.message)}`, ...picture(other, textOf, palette.info, palette).map((line) => `  ${line}`)]),
		...hint === void 0 ? [] : [`  ${palette.info("hint:")} ${visible(hint)}`]
	];
}
function place({ file, span }, textOf) {
	const text = textOf(file);
	if (text === void 0) return visible(file);
	const { line, column } = frameOf(text, span);
	return `${visible(file)}:${line}:${column}`;
}
function picture({ file, span }, textOf, mark, palette) {
	const text = textOf(file);
	if (text === void 0 || text === "") return [];
	const { line, lineText, caretStart, caretLength } = frameOf(text, span);
	const number = String(line);
	const margin = " ".repeat(number.length);
	return [`  ${palette.dim(`${number} |`)} ${lineText}`, `  ${palette.dim(`${margin} |`)} ${" ".repeat(caretStart)}${mark("^".repeat(caretLength))}`];
}
function colour(severity, palette) {
	switch (severity) {
		case "error": return palette.bad;
		case "warning": return palette.warn;
		case "info": return palette.info;
		default: return severity;
	}
}

export { findingsText as n, findingsSummary as t };