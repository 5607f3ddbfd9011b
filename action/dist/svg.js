import { t as dot } from "./dot.js";
import { t as escapeXml } from "./escape-xml.js";
import { t as visible } from "./visible.js";

// action/src/report/svg.ts
const dark = [
	".flow text{fill:#e6edf3}",
	".flow polygon,.flow ellipse,.flow .node path{stroke:#8d96a0;fill:#161b22}",
	".flow .edge path{stroke:#8d96a0;fill:none}",
	".flow .edge polygon{stroke:#8d96a0;fill:#8d96a0}",
	".flow .flow-decision polygon{fill:#0c2d6b}",
	".flow .flow-approval polygon{fill:#4d3800}"
].join("");
async function svg(graph) {
	const { instance } = await import("./viz.js");
	const drawn = (await instance()).renderString(dot(graph), { format: "svg" });
	const title = escapeXml(visible(graph.title));
	const opened = `<svg class="flow" role="img" aria-label="Flow of ${title}"`;
	const style = `<style>@media (prefers-color-scheme:dark){${dark}}</style>`;
	return drawn.slice(drawn.indexOf("<svg")).replaceAll(/<!--[\s\S]*?-->\n?/g, "").replace("<svg", () => opened).replace(/(<svg[^>]*>)/, (whole) => `${whole}\n<title>${title}</title>\n${style}`);
}

export { svg };