import { t as visible } from "./visible.js";

// action/src/report/output-text.ts
function outputText({ step, item, stream, text }, palette) {
	const from = `${nameOf(step)}${item === null ? "" : ` [${visible(item)}]`}`;
	const bar = stream === "stderr" ? palette.warn("│") : palette.dim("│");
	return `${" ".repeat(9)}${palette.dim(from)} ${bar} ${visible(text)}`.trimEnd();
}
function nameOf(step) {
	const [list = "", number = ""] = String(step).split(".");
	if (list === "prerequisites") return `prerequisite ${number}`;
	return list === "post_conditions" ? `post-condition ${number}` : String(step);
}

export { outputText as t };