import { t as visible } from "./visible.js";
import { d as strong, l as paragraph, p as text } from "./markdown-nodes.js";
import { n as longestComment } from "./sticky-comment.js";
import { t as githubMarkdown } from "./github-markdown.js";

// action/src/github/comment-grammar-table.ts
const subject = "SUBJECT is a step number, `prerequisites.N`, `post_conditions.N` or `preflight`";
const commentGrammar = [
	{
		verb: "choose",
		form: "/choose STEP BRANCH",
		right: "operator",
		meaning: "Decides: the flow takes that branch of the step",
		example: "/choose 3 promote_replica"
	},
	{
		verb: "done",
		form: "/done SUBJECT [reason]",
		right: "operator",
		meaning: `It is done, or to be taken as done; the flow goes on (${subject})`,
		example: "/done 5"
	},
	{
		verb: "failed",
		form: "/failed SUBJECT [reason]",
		right: "operator",
		meaning: "It failed; what the step says about failure follows",
		example: "/failed 5 the console shows no replica"
	},
	{
		verb: "skip",
		form: "/skip SUBJECT [reason]",
		right: "operator",
		meaning: "Goes on without it; a prerequisite is skipped only with a reason",
		example: "/skip prerequisites.2 checked by hand"
	},
	{
		verb: "retry",
		form: "/retry SUBJECT [reason]",
		right: "operator",
		meaning: "Runs it again",
		example: "/retry 5"
	},
	{
		verb: "approve",
		form: "/approve STEP NONCE",
		right: "approver",
		meaning: "Approves the step; only where `approvals: comment` is configured",
		example: "/approve 4 1a2b3c4d"
	},
	{
		verb: "reject",
		form: "/reject STEP [reason]",
		right: "approver",
		meaning: "Refuses the approval; the step is skipped, and what it says about failure follows",
		example: "/reject 4 not in business hours"
	},
	{
		verb: "rollback",
		form: "/rollback [to STEP]",
		right: "operator",
		meaning: "Undoes what was done, latest first; with `to`, what was done after that step",
		example: "/rollback to 4"
	},
	{
		verb: "abort",
		form: "/abort [reason]",
		right: "operator-or-approver",
		meaning: "Ends the execution; nothing is undone",
		example: "/abort the incident is over"
	},
	{
		verb: "pause",
		form: "/pause [reason]",
		right: "operator",
		meaning: "Stops before the next step",
		example: "/pause"
	},
	{
		verb: "resume",
		form: "/resume [reason]",
		right: "operator",
		meaning: "Goes on after a pause, an interruption, or a question whose workflow run is gone",
		example: "/resume"
	},
	{
		verb: "take",
		form: "/take",
		right: "writer",
		meaning: "Makes you the operator",
		example: "/take"
	},
	{
		verb: "handover",
		form: "/handover @LOGIN",
		right: "operator",
		meaning: "Makes that person the operator",
		example: "/handover @octocat"
	},
	{
		verb: "lost",
		form: "/lost [reason]",
		right: "operator",
		meaning: "The runner is gone: goes on without it, and asks about the step that it may have been running",
		example: "/lost the runner was shut down"
	},
	{
		verb: "note",
		form: "/note TEXT",
		right: "writer",
		meaning: "Keeps the text in the journal",
		example: "/note customers were told"
	},
	{
		verb: "set",
		form: "/set NAME=value",
		right: "operator",
		meaning: "Gives an input that is missing; all up to the end of the line is its value",
		example: "/set TARGET_PROVIDER=azure"
	}
];
const commentVerbs = commentGrammar.map(({ verb }) => verb);
function grammarOf(verb) {
	const row = commentGrammar.find((candidate) => candidate.verb === verb);
	if (row === void 0) throw new Error(`the grammar has no row for ${verb}`);
	return row;
}
function rightText(right) {
	switch (right) {
		case "operator": return "the operator";
		case "approver": return "an approver who does not operate the execution";
		case "operator-or-approver": return "the operator or an approver";
		case "writer": return "anybody with write access";
		default: return right;
	}
}

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

export { link as a, fitParts as c, clip as d, commentGrammar as f, rightText as h, journalUrl as i, whole as l, grammarOf as m, fileUrl as n, runUrl as o, commentVerbs as p, issueUrl as r, folded as s, commentUrl as t, pageMarkdown as u };