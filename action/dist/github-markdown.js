import { n as gfmToMarkdown, r as toMarkdown } from "./lib.js";
import { t as visible } from "./visible.js";
import { a as inlineCode } from "./markdown-nodes.js";

// action/src/report/github-markdown.ts
function githubMarkdown(blocks) {
	return toMarkdown({
		type: "root",
		children: blocks.map((block) => inert(block))
	}, {
		bullet: "-",
		rule: "-",
		extensions: [gfmToMarkdown({ tablePipeAlign: false })]
	});
}
function sentence(value) {
	return visible(value).split(/(`[^`]+`)/).filter((part) => part !== "").map(codeOrText);
}
function codeOrText(value) {
	return value.length > 2 && value.startsWith("`") && value.endsWith("`") ? inlineCode(value.slice(1, -1)) : {
		type: "text",
		value
	};
}
function inert(node) {
	if (!("children" in node)) return node;
	const children = node.children.flatMap((child) => child.type === "text" ? apart(child.value) : [inert(child)]);
	return {
		...node,
		children
	};
}
const seams = /(?<=@)(?=\w)|(?<=#)(?=\d)|(?<=GH)(?=-\d)|(?<=:)(?=\/\/)|(?<=www)(?=\.)/i;
function apart(value) {
	return value.split(seams).flatMap((text, index) => index === 0 ? [{
		type: "text",
		value: text
	}] : [{
		type: "html",
		value: "<!-- -->"
	}, {
		type: "text",
		value: text
	}]);
}

export { sentence as n, githubMarkdown as t };