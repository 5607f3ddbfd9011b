import { n as visibleLines, t as visible } from "./visible.js";

// action/src/report/markdown-nodes.ts
function words(value) {
	return visibleLines(value).split(/(`[^`\n]+`|https?:\/\/[^\s<>`"']*[^\s<>`"'.,;:!?)\]])/).filter((part) => part !== "").map(wordsNode);
}
function wordsNode(part) {
	if (part.length > 2 && part.startsWith("`") && part.endsWith("`") && !part.includes("\\|")) return {
		type: "inlineCode",
		value: part.slice(1, -1)
	};
	return /^https?:\/\/\S+$/.test(part) ? {
		type: "link",
		url: part,
		children: [{
			type: "text",
			value: part
		}]
	} : {
		type: "text",
		value: part
	};
}
function text(value) {
	return {
		type: "text",
		value: visible(value)
	};
}
function inlineCode(value) {
	return value.includes("\\|") ? text(value) : {
		type: "inlineCode",
		value: visible(value)
	};
}
function expression(value) {
	return inlineCode(oneLine(value));
}
function strong(value) {
	return {
		type: "strong",
		children: [text(value)]
	};
}
function paragraph(...children) {
	return {
		type: "paragraph",
		children
	};
}
function paragraphs(value) {
	return value.split(/\n[ \t]*(?:\n[ \t]*)+/).filter((part) => /[^ \t\n]/.test(part)).map((part) => paragraph(...words(part)));
}
function heading(depth, title, id) {
	const data = id === void 0 ? {} : { data: { hProperties: { id } } };
	return {
		type: "heading",
		depth,
		children: [text(title)],
		...data
	};
}
function fence(lang, value) {
	return {
		type: "code",
		lang,
		value: visibleLines(value).replace(/\n$/, "")
	};
}
function list(items, ordered = false) {
	return {
		type: "list",
		ordered,
		spread: false,
		children: items.map((item) => "type" in item ? item : listItem([paragraph(...item)]))
	};
}
function listItem(children) {
	return {
		type: "listItem",
		spread: false,
		children
	};
}
function table(headings, rows) {
	const row = (cells) => ({
		type: "tableRow",
		children: cells.map((children) => ({
			type: "tableCell",
			children: [...children]
		}))
	});
	return {
		type: "table",
		children: [row(headings.map((title) => [text(title)])), ...rows.map(row)]
	};
}
function cell(value) {
	return words(oneLine(value));
}
function joined(items) {
	return items.flatMap((item, index) => index === 0 ? [item] : [text(", "), item]);
}
function oneLine(value) {
	return value.replaceAll(/[ \t]*\n[ \t]*/g, " ").replaceAll(/^[ \t]+|[ \t]+$/g, "");
}

export { inlineCode as a, listItem as c, strong as d, table as f, heading as i, paragraph as l, words as m, expression as n, joined as o, text as p, fence as r, list as s, cell as t, paragraphs as u };