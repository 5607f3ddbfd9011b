import { t as visible } from "./visible.js";
import { d as strong, l as paragraph, p as text } from "./markdown-nodes.js";
import { n as longestComment } from "./sticky-comment.js";
import { t as githubMarkdown } from "./github-markdown.js";

// action/src/github/execution-page/clip.ts
function clip(text, most) {
	const shown = visible(text.slice(0, most + 1));
	return shown.length <= most ? shown : `${shown.slice(0, most - 1).toWellFormed()}…`;
}

// action/src/github/execution-page/page-markdown.ts
function pageMarkdown(blocks) {
	return githubMarkdown(blocks.map((block) => plainText(block)));
}
function plainText(node) {
	if (!("children" in node)) return node;
	const children = node.children.flatMap((child) => child.type === "text" ? parted(child.value) : [plainText(child)]);
	return {
		...node,
		children
	};
}
const special = /(\$|(?<![\da-z])(?=\d*[a-f])[\da-f]{7,40}(?![\da-z]))/i;
const longestPart = 6;
function parted(value) {
	return value.split(special).flatMap((part, index) => {
		if (index % 2 === 0) return part === "" ? [] : [{
			type: "text",
			value: part
		}];
		return part === "$" ? [{
			type: "html",
			value: "<span>$</span>"
		}] : commit(part);
	});
}
function commit(value) {
	return Array.from({ length: Math.ceil(value.length / longestPart) }, (_, index) => value.slice(index * longestPart, (index + 1) * longestPart)).flatMap((part) => [{
		type: "html",
		value: "<!-- -->"
	}, {
		type: "text",
		value: part
	}]);
}

// action/src/github/execution-page/fit-parts.ts
function whole(...blocks) {
	return {
		name: "",
		forms: [() => blocks],
		worth: Number.POSITIVE_INFINITY
	};
}
const reserve = 600;
function fitParts(parts, limit = longestComment) {
	const shown = parts.map((part) => ({
		part,
		form: 0,
		markdown: markdownOf(part, 0)
	}));
	const size = () => shown.reduce((sum, { markdown }) => sum + markdown.length + 1, 0);
	for (const one of shown.toSorted((a, b) => a.part.worth - b.part.worth)) while (size() > limit - reserve && one.form + 1 < one.part.forms.length) {
		one.form += 1;
		one.markdown = markdownOf(one.part, one.form);
	}
	const cut = shown.filter(({ form }) => form > 0);
	return [...shown.map(({ markdown }) => markdown), cut.length === 0 ? "" : cutNote(cut)].filter((markdown) => markdown !== "").join("\n");
}
function markdownOf({ forms }, index) {
	const blocks = forms[index]?.() ?? [];
	return blocks.length === 0 ? "" : pageMarkdown(blocks);
}
function cutNote(cut) {
	const named = (gone) => cut.filter(({ markdown }) => markdown === "" === gone).map(({ part }) => part.name).join(", ");
	const [left, shortened] = [named(true), named(false)];
	const said = [...left === "" ? [] : [`left out: ${left}`], ...shortened === "" ? [] : [`shortened: ${shortened}`]];
	return pageMarkdown([paragraph(strong("Too long for GitHub,"), text(` so this was ${said.join("; ")}. The journal and the runbook have all of it.`))]);
}

// action/src/github/execution-page/folded.ts
function folded(title, blocks) {
	return blocks.length === 0 ? [] : [
		{
			type: "html",
			value: `<details>\n<summary>${title}</summary>`
		},
		...blocks,
		{
			type: "html",
			value: "</details>"
		}
	];
}

// action/src/github/execution-page/page-links.ts
const journalBranch = "runbook-journal";
function runUrl({ repositoryUrl }, run) {
	return `${repositoryUrl}/actions/runs/${run}`;
}
function issueUrl({ repositoryUrl }, issue) {
	return `${repositoryUrl}/issues/${issue}`;
}
function commentUrl(place, issue, comment) {
	return `${issueUrl(place, issue)}#issuecomment-${comment}`;
}
function fileUrl({ repositoryUrl }, revision, file) {
	const path = file.toWellFormed().split("/").map(encodeURIComponent).join("/");
	return `${repositoryUrl}/blob/${encodeURIComponent(revision.toWellFormed())}/${path}`;
}
function journalUrl(place, executionId) {
	return fileUrl(place, journalBranch, `executions/${monthOf(executionId)}/${executionId}.jsonl`);
}
function monthOf(executionId) {
	const [, year = "", month = ""] = /-(\d{4})(\d\d)\d\dT\d{6}Z-[^-]*$/.exec(executionId) ?? [];
	return `${year}-${month}`;
}
function link(url, words) {
	return {
		type: "link",
		url,
		children: [{
			type: "text",
			value: words
		}]
	};
}

export { link as a, fitParts as c, clip as d, journalUrl as i, whole as l, fileUrl as n, runUrl as o, issueUrl as r, folded as s, commentUrl as t, pageMarkdown as u };