// action/src/adapters/secret-forms.ts
const shortest = 4;
function secretProblem(value) {
	if (value.length < shortest) return `is shorter than ${shortest} characters, too short to be masked`;
	return linesOf(value).length === 0 ? `has no line of ${shortest} characters or more, so it cannot be masked` : null;
}
function secretForms(value) {
	const lines = linesOf(value);
	const forms = /* @__PURE__ */ new Set();
	for (const text of /* @__PURE__ */ new Set([
		value,
		value.trim(),
		...lines,
		...lines.map((line) => line.trim())
	])) for (const form of formsOf(Buffer.from(text).toString())) for (const line of form.split("\n")) if (line.length >= shortest) forms.add(line);
	return [...forms];
}
function linesOf(value) {
	return value.split(/\r\n|[\r\n]/).filter((line) => line.length >= shortest);
}
function formsOf(text) {
	if (text.length < shortest) return [];
	const bytes = Buffer.from(text);
	return [
		text,
		...shellForms(text),
		...jsonForms(text),
		...urlForms(text),
		...hexForms(bytes),
		...base64Forms(bytes)
	];
}
function shellForms(text) {
	const ansi = text.replaceAll(/[\\'\0-\x1f\x7f]/g, ansiEscape);
	const escaped = text.replaceAll(/[\s!"$&'()*,;<>?[\\\]^`{|}]/g, "\\$&");
	const tildes = escaped.replaceAll(/(?<=[:=])~/g, "\\~");
	return [
		text.replaceAll("'", String.raw`'\''`),
		text.replaceAll("'", `'"'"'`),
		text.replaceAll(/["$`\\]/g, String.raw`\$&`),
		text.replaceAll(/["$`\\!]/g, String.raw`\$&`),
		ansi,
		ansi.replaceAll(/[^\0-\x7f]+/g, (characters) => [...Buffer.from(characters)].map(octal).join("")),
		...[escaped, tildes].flatMap((form) => [form, form.replace(/^[#~]/, "\\$&")])
	];
}
const ansiNames = new Map(Object.entries({
	"\x07": "a",
	"\b": "b",
	"\x1B": "E",
	"\f": "f",
	"\n": "n",
	"\r": "r",
	"	": "t",
	"\v": "v",
	"\\": "\\",
	"'": "'"
}));
function ansiEscape(character) {
	const name = ansiNames.get(character);
	return name === void 0 ? octal(character.charCodeAt(0)) : `\\${name}`;
}
function octal(byte) {
	return `\\${byte.toString(8).padStart(3, "0")}`;
}
function jsonForms(text) {
	const json = JSON.stringify(text).slice(1, -1);
	return [
		json,
		json.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`),
		json.replaceAll(/[<>&]/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`),
		json.replaceAll("/", "\\/"),
		JSON.stringify(json).slice(1, -1)
	];
}
function urlForms(text) {
	const component = encodeURIComponent(text);
	const strict = component.replaceAll(/[!'()*~]/g, percent);
	const path = strict.replaceAll("%2F", "/").replaceAll("%7E", "~");
	const forms = [
		component,
		strict,
		strict.replaceAll("%7E", "~"),
		path,
		encodeURI(text),
		new URLSearchParams([["", text]]).toString().slice(1)
	];
	const all = [...forms, ...forms.map((form) => form.replaceAll("%20", "+"))];
	return [...all, ...all.map((form) => form.replaceAll(/%[0-9A-F]{2}/g, (escape) => escape.toLowerCase()))];
}
function percent(character) {
	return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
function hexForms(bytes) {
	const hex = bytes.toString("hex");
	return [hex, ...pieces(hex, 60)].flatMap((form) => [form, form.toUpperCase()]);
}
function base64Forms(bytes) {
	const whole = bytes.toString("base64");
	const broken = [...pieces(whole, 76), ...pieces(whole, 64)];
	return [
		whole,
		whole.replace(/=+$/, ""),
		...broken,
		...[
			0,
			1,
			2
		].map((before) => base64Within(bytes, before))
	].flatMap((form) => [form, form.replaceAll("+", "-").replaceAll("/", "_")]);
}
function base64Within(bytes, before) {
	return Buffer.concat([Buffer.alloc(before), bytes]).toString("base64").slice(Math.ceil(before * 8 / 6), Math.floor((before + bytes.length) * 8 / 6));
}
function pieces(text, size) {
	return text.length <= size ? [] : text.match(new RegExp(`.{1,${size}}`, "g")) ?? [];
}

export { secretProblem as n, secretForms as t };