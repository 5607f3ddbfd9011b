import { t as visible } from "./visible.js";

// action/src/report/mermaid.ts
function mermaid(graph, unreached = /* @__PURE__ */ new Set()) {
	const rollbacks = graph.nodes.filter((node) => node.rollback);
	const marked = graph.nodes.filter((node) => unreached.has(node.step));
	return `flowchart TD\n${[
		"begin([\"Start\"])",
		...graph.nodes.map(nodeLine),
		...graph.edges.some((edge) => edge.to === "end") ? ["finish([\"End\"])"] : [],
		...graph.edges.map(edgeLine),
		...rollbacks.length > 0 ? ["classDef undo stroke-dasharray: 4 3", `class ${rollbacks.map((node) => idOf(node.step)).join(",")} undo`] : [],
		...marked.length > 0 ? ["classDef unreached fill:#ffe3b3,stroke:#b35900,stroke-width:3px,color:#000", `class ${marked.map((node) => idOf(node.step)).join(",")} unreached`] : []
	].map((line) => `  ${line}\n`).join("")}`;
}
function nodeLine(node) {
	const label = quoted(`${[
		node.approval ? "🔒 " : "",
		node.irreversible ? "⚠ " : "",
		node.conditional ? "? " : ""
	].join("")}${node.step} · ${node.title}`);
	const id = idOf(node.step);
	if (node.approval) return `${id}{{${label}}}`;
	switch (node.type) {
		case "decision": return `${id}{${label}}`;
		case "manual": return `${id}[/${label}/]`;
		case "verification": return `${id}(${label})`;
		case "notification": return `${id}>${label}]`;
		case "automated": return `${id}[${label}]`;
		default: return node.type;
	}
}
function edgeLine(edge) {
	const arrow = edge.kind === "rollback" || edge.kind === "failure" ? "-.->" : "-->";
	const label = edge.label === "" ? "" : `|${quoted(edge.label)}|`;
	return `${idOf(edge.from)} ${arrow}${label} ${idOf(edge.to)}`;
}
function idOf(place) {
	return place === "begin" ? "begin" : place === "end" ? "finish" : `s${place}`;
}
function quoted(text) {
	return `"${visible(text).replaceAll(/["#&<>%`;{}|\\*~[\]]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, numbered).replaceAll(/n(?=\s+(?:TB|BT|RL|LR|TD))(?<=direction)/g, numbered).replaceAll(/style|classDef/g, (word) => numbered(word.charAt(0)) + word.slice(1))}"`;
}
function numbered(character) {
	return `#${character.charCodeAt(0)};`;
}

export { mermaid as t };