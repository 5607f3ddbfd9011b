import { t as visible } from "./visible.js";
import { r as textWidth } from "./text-width.js";

// action/src/report/wrap-words.ts
function wrapWords(text, columns) {
	const lines = [];
	let line = "";
	for (const word of text.split(/ +/)) {
		const longer = line === "" ? word : `${line} ${word}`;
		if (line !== "" && textWidth(longer) > columns) {
			lines.push(line);
			line = word;
		} else line = longer;
	}
	return [...lines, line];
}

// action/src/report/dot.ts
const labelColumns = 24;
function dot(graph) {
	return `digraph flow {\n${[
		"bgcolor=\"transparent\"",
		"rankdir=TB",
		"nodesep=0.4",
		"ranksep=0.45",
		"node [fontname=\"Helvetica\", fontsize=12, margin=\"0.2,0.1\", shape=box, style=filled, color=\"#57606a\", fillcolor=\"#f6f8fa\", fontcolor=\"#1f2328\"]",
		"edge [fontname=\"Helvetica\", fontsize=11, color=\"#57606a\", fontcolor=\"#1f2328\", arrowsize=0.8]",
		"begin [label=\"Start\", shape=oval, class=\"flow-terminal\", id=\"flow-begin\"]",
		...graph.nodes.map(nodeLine),
		...graph.edges.some((edge) => edge.to === "end") ? ["finish [label=\"End\", shape=oval, class=\"flow-terminal\", id=\"flow-end\"]"] : [],
		...graph.edges.map(edgeLine)
	].map((line) => `  ${line};\n`).join("")}}\n`;
}
const shapes = {
	automated: "box",
	decision: "diamond",
	manual: "parallelogram",
	verification: "box",
	notification: "note"
};
function nodeLine(node) {
	const marks = [
		node.approval ? "needs approval" : "",
		node.irreversible ? "irreversible" : "",
		node.conditional ? "conditional" : ""
	];
	const lines = [...wrapWords(visible(`${node.step} · ${node.title}`), labelColumns), ...marks.filter((mark) => mark !== "").map((mark) => `(${mark})`)];
	const style = [
		"filled",
		...node.type === "verification" ? ["rounded"] : [],
		...node.rollback ? ["dashed"] : []
	].join(",");
	const attributes = [
		`label=${quoted(lines)}`,
		`shape=${node.approval ? "hexagon" : shapes[node.type]}`,
		`style="${style}"`,
		`fillcolor="${fill(node)}"`,
		...node.type === "decision" && !node.approval ? ["margin=\"0.05,0.05\""] : [],
		`class="flow-${node.type}${node.approval ? " flow-approval" : ""}${node.rollback ? " flow-rollback" : ""}"`,
		`id="flow-step-${node.step}"`,
		`URL="#step-${node.step}"`,
		`tooltip=${quoted([visible(node.title)])}`
	];
	return `s${node.step} [${attributes.join(", ")}]`;
}
function fill(node) {
	if (node.approval) return "#fff8c5";
	return node.type === "decision" ? "#ddf4ff" : node.rollback ? "#ffffff" : "#f6f8fa";
}
function edgeLine(edge) {
	const attributes = [
		...edge.label === "" ? [] : [`label=${quoted([`  ${visible(edge.label)}  `])}`],
		...edge.kind === "rollback" || edge.kind === "failure" ? ["style=dashed"] : [],
		...edge.kind === "rollback" ? ["weight=0"] : [],
		`class="flow-${edge.kind}"`
	];
	return `${idOf(edge.from)} -> ${idOf(edge.to)} [${attributes.join(", ")}]`;
}
function idOf(place) {
	return place === "begin" ? "begin" : place === "end" ? "finish" : `s${place}`;
}
function quoted(lines) {
	return `"${lines.map((line) => line.replaceAll("&", "&amp;").replaceAll("\\", "\\\\").replaceAll("\"", "\\\"")).join("\\n")}"`;
}

export { dot as t };