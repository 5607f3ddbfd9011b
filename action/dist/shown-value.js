import { r as tokensOf } from "./json-pointer.js";

// action/src/runbook/shown-value.ts
function shownValue(value) {
	if (value === void 0 || value === null) return "nothing";
	if (Array.isArray(value)) return value.length === 0 ? "empty list" : "list";
	if (typeof value === "object") return Object.keys(value).length === 0 ? "empty mapping" : "mapping";
	const text = typeof value === "string" ? value : JSON.stringify(value);
	if (text === "") return "empty text";
	const short = text.length > 60 ? `${text.slice(0, 60)}…` : text;
	return typeof value === "string" ? `\`${short}\`` : `${typeof value} \`${short}\``;
}
function atPointer(value, pointer) {
	let found = value;
	for (const token of tokensOf(pointer)) {
		if (typeof found !== "object" || found === null || !Object.hasOwn(found, token)) return void 0;
		found = found[token];
	}
	return found;
}

export { shownValue as n, atPointer as t };