import { n as sentence } from "./github-markdown.js";
import { l as paragraph } from "./markdown-nodes.js";
import { d as clip } from "./page-links.js";

// action/src/github/execution-page/prose.ts
function prose(value, most = 1500) {
	if (value === void 0) return [];
	const [cut, rest] = [value.slice(0, most), value.length > most];
	return cut.split(/\n[ \t]*\n/).map((part) => part.replaceAll(/[ \t]*\n[ \t]*/g, " ")).filter((part) => part.trim() !== "").map((part, index, all) => paragraph(...sentence(rest && index === all.length - 1 ? clip(`${part}…`, most) : part)));
}

export { prose as t };