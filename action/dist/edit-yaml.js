import { t as require_dist } from "./dist3.js";
import { n as equal } from "./ajv-runtime.js";
import { r as tokensOf } from "./json-pointer.js";

// action/src/runbook/edit-yaml.ts
var import_dist = require_dist();
function editYaml(text, edits) {
	const document = parsed(text);
	const pending = Object.entries(edits).filter(([pointer, value]) => !equal(valueAt(document, pointer), value));
	const replacements = new Map(pending.map(([pointer, value]) => [pointer, replacementOf(document, pointer, value)]));
	const replaced = replaceAll(text, [...replacements.values()].filter((replacement) => replacement !== void 0));
	const others = pending.filter(([pointer]) => replacements.get(pointer) === void 0);
	return others.length === 0 ? replaced : rewrite(replaced, others);
}
function parsed(text) {
	const document = (0, import_dist.parseDocument)(text);
	if (document.errors.length > 0) throw new Error("only a text that was loaded can be edited");
	return document;
}
function replacementOf(document, pointer, value) {
	const node = document.getIn(pathOf(tokensOf(pointer)), true);
	if (!(0, import_dist.isScalar)(node) || typeof value === "object" || value === void 0 || !node.range) return void 0;
	if (node.type !== "PLAIN" && node.type !== "QUOTE_SINGLE" && node.type !== "QUOTE_DOUBLE") return void 0;
	const scalar = new import_dist.Scalar(value);
	scalar.type = node.type;
	const text = new import_dist.Document([scalar], { version: "1.2" }).toString({
		lineWidth: 0,
		collectionStyle: "flow",
		flowCollectionPadding: false
	}).trimEnd().slice(1, -1);
	const [start, end] = node.range;
	return text.includes("\n") || end === start ? void 0 : {
		start,
		end,
		text
	};
}
function replaceAll(text, replacements) {
	return replacements.toSorted((a, b) => b.start - a.start).reduce((changed, { start, end, text: inserted }) => changed.slice(0, start) + inserted + changed.slice(end), text);
}
function rewrite(text, edits) {
	const document = parsed(text);
	for (const [pointer, value] of edits) edit(document, tokensOf(pointer), value);
	const meant = document.toJS();
	const options = {
		lineWidth: 0,
		indent: indentOf(text),
		indentSeq: indentsLists(text),
		flowCollectionPadding: /[:-] [[{] /.test(text)
	};
	const plainly = document.toString(options);
	const mark = unusedWord(text);
	const kept = keepSource(document, text, mark);
	const written = document.toString(options).replaceAll(new RegExp(`${mark}(\\d+)_`, "g"), (whole, index) => kept[Number(index)] ?? whole);
	const again = (0, import_dist.parseDocument)(written);
	return again.errors.length === 0 && equal(again.toJS(), meant) ? written : plainly;
}
function valueAt(document, pointer) {
	return document.getIn(pathOf(tokensOf(pointer)), true)?.toJS(document);
}
function pathOf(tokens) {
	return tokens.map((token) => /^\d+$/.test(token) ? Number(token) : token);
}
function edit(document, tokens, value) {
	const path = pathOf(tokens);
	if (tokens.at(-1) === "-") return document.addIn(path.slice(0, -1), document.createNode(value));
	if (tokens.at(-1) === "^") {
		const list = document.getIn(path.slice(0, -1), true);
		if ((0, import_dist.isSeq)(list)) list.items.unshift(document.createNode(value));
		return;
	}
	if (value === void 0) return void document.deleteIn(path);
	const node = document.getIn(path, true);
	if (!(0, import_dist.isScalar)(node) || typeof value === "object") return document.setIn(path, document.createNode(value));
	node.value = value;
	delete node.range;
	delete node.source;
}
function keepSource(document, text, mark) {
	const kept = [];
	(0, import_dist.visit)(document, (key, node) => {
		if (key === "key" || !((0, import_dist.isScalar)(node) || (0, import_dist.isCollection)(node) && node.flow === true) || !isUntouched(node)) return;
		if (node.anchor !== void 0 || node.tag !== void 0 || node.range === null || node.range === void 0) return;
		const source = text.slice(node.range[0], node.range[1]);
		if ((0, import_dist.isScalar)(node) && !source.includes("\n")) return void 0;
		const placeholder = new import_dist.Scalar(`${mark}${kept.length}_`);
		const isBlock = (0, import_dist.isScalar)(node) && (node.type === "BLOCK_FOLDED" || node.type === "BLOCK_LITERAL");
		if (!isBlock && typeof node.comment === "string") placeholder.comment = node.comment;
		if (typeof node.commentBefore === "string") placeholder.commentBefore = node.commentBefore;
		if (node.spaceBefore === true) placeholder.spaceBefore = true;
		kept.push(isBlock ? source.replace(/\r?\n$/, "") : source);
		return placeholder;
	});
	return kept;
}
function unusedWord(text) {
	let word = "KEPT_";
	while (text.includes(word)) word += "K_";
	return word;
}
function isUntouched(node) {
	let untouched = true;
	(0, import_dist.visit)(node, (_, inner) => {
		const { range } = inner;
		if (((0, import_dist.isScalar)(inner) || (0, import_dist.isCollection)(inner)) && (range === null || range === void 0)) untouched = false;
	});
	return untouched;
}
function indentOf(text) {
	return Math.max(1, /^[^\s#-][^\n]*:[ \t]*(?:#[^\n]*)?\n(?:[ \t]*(?:#[^\n]*)?\n)*( +)[^\s#-]/m.exec(text)?.[1]?.length ?? 2);
}
function indentsLists(text) {
	const found = /^( *)[^\s#-][^\n]*:[ \t]*(?:#[^\n]*)?\n(?:[ \t]*(?:#[^\n]*)?\n)*( *)- /m.exec(text);
	return found === null || (found[2]?.length ?? 0) > (found[1]?.length ?? 0);
}

export { editYaml };