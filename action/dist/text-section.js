import { n as visibleLines } from "./visible.js";

// action/src/report/text-section.ts
function sectionsText(sections, palette) {
	return sections.filter((section) => section.lines.length > 0).flatMap((section) => [
		"",
		palette.strong(section.title),
		...section.lines.map((line) => `  ${line}`.trimEnd())
	]);
}
function scriptLines(script, palette) {
	return visibleLines(script).replace(/\n$/, "").split("\n").map((line) => `${palette.dim("│")} ${line}`);
}
function proseLines(text) {
	return text === void 0 ? [] : visibleLines(text).trimEnd().split("\n");
}

export { scriptLines as n, sectionsText as r, proseLines as t };