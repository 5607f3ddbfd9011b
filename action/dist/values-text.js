import { t as columns } from "./columns.js";
import { n as plain } from "./palette.js";
import { a as shownValue } from "./step-facts.js";
import { t as visible } from "./visible.js";

// action/src/report/values-text.ts
function valuesText(values, publisher = () => null) {
	if (values.length === 0) return [];
	const rows = values.map((variable) => [
		visible(variable.name),
		shown(variable),
		origin(variable, publisher(variable.name))
	]);
	return columns([
		"",
		"",
		""
	], rows, plain).slice(1);
}
function mentioned(values, scripts) {
	const words = new Set(scripts.flatMap((script) => script.match(/[A-Za-z_]\w*/g) ?? []));
	return values.filter(({ name }) => words.has(name));
}
function shown({ value, secret, source }) {
	if (secret) return "= ***";
	return source === "missing" ? "" : `= ${value === null ? "" : visible(shownValue(value))}`;
}
function origin({ source }, publisher) {
	switch (source) {
		case "given": return "(given at the start)";
		case "default": return "(default)";
		case "asked": return "(asked at the start)";
		case "carried": return "(from the execution before)";
		case "environment": return "(secret, from the environment)";
		case "published": return publisher === null ? "(published)" : `(published by step ${publisher})`;
		case "missing": return "(missing)";
		default: return source;
	}
}

export { valuesText as n, mentioned as t };