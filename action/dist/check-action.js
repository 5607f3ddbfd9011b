import { i as stickyComment, n as longestComment, r as stickyBody, t as hasMark } from "./sticky-comment.js";
import { t as jsonField } from "./json-field.js";
import { t as checkRules } from "./check-rules.js";
import { i as annotations, r as sarif, t as describedRules } from "./lint-text.js";
import { a as hasFlowChange, n as changesText, o as runCheck, r as changesSections, t as checkSummary } from "./check-summary.js";
import { t as fileUrl } from "./job-context.js";
import { d as totalCoverage, u as percentOf } from "./rehearse-all.js";
import { n as coverageBlocks, t as failedRehearsalText } from "./rehearsal-text.js";
import { n as findingsText, t as findingsSummary } from "./findings-text.js";
import { t as jsonText } from "./json-text2.js";
import { t as junit } from "./junit.js";
import { n as junitSuites, t as caseName } from "./junit-suites.js";
import { r as fence } from "./markdown-nodes.js";
import { n as plain } from "./palette.js";
import { t as Failure } from "./failure.js";
import { r as oneOf } from "./inputs.js";
import { t as lineColumn } from "./line-column.js";
import { t as visible } from "./visible.js";
import { n as outsideOf } from "./read-source-file.js";
import { t as writeSourceFile } from "./write-source-file.js";
import { mkdirSync } from "node:fs";
import { dirname, isAbsolute, join, relative, sep } from "node:path";
import { hostname } from "node:os";

// action/src/adapters/github-comments.ts
const pageSize = 100;
const mostPages = 50;
async function keepComment(client, { repository, pullRequest, markdown, worth }) {
	const path = `/repos/${repository}/issues`;
	const comments = [];
	for (let page = 1; page <= mostPages; page++) {
		const answer = await client("GET", `${path}/${pullRequest}/comments?${`per_page=${pageSize}&page=${page}`}`);
		if (!answer.ok) return refused(answer);
		if (Array.isArray(answer.data)) comments.push(...answer.data.flatMap(commentOf));
		if (!answer.hasNext) break;
	}
	const body = stickyBody(markdown);
	const marked = comments.filter(hasMark);
	const known = marked.length === 0 ? null : stickyComment(marked, await loginOf(client));
	if (known === null && !worth) return { done: "none" };
	if (known === null) {
		const answer = await client("POST", `${path}/${pullRequest}/comments`, { body });
		return answer.ok ? { done: "created" } : refused(answer);
	}
	if (known.body === body) return { done: "unchanged" };
	const answer = await client("PATCH", `${path}/comments/${known.id}`, { body });
	return answer.ok ? { done: "updated" } : refused(answer);
}
async function loginOf(client) {
	const answer = await client("GET", "/user");
	const login = answer.ok ? jsonField(answer.data, "login") : null;
	return typeof login === "string" ? login : null;
}
function refused(answer) {
	return {
		done: "refused",
		status: answer.status,
		message: answer.message
	};
}
function commentOf(data) {
	const id = jsonField(data, "id");
	const body = jsonField(data, "body");
	const user = jsonField(data, "user");
	const author = jsonField(user, "login");
	if (typeof id !== "number" || typeof body !== "string" || typeof author !== "string") return [];
	return [{
		id,
		body,
		author,
		bot: jsonField(user, "type") === "Bot"
	}];
}

// action/src/action/rehearsal-stories.ts
function failedCases(rehearsed) {
	return rehearsed.flatMap(({ results }) => results.filter(({ passed }) => !passed));
}
function storyOf(rehearsed) {
	const tests = new Map(rehearsed.map((one) => [one.loaded.id, one.tests]));
	return (result) => failedRehearsalText(result, ({ runbookId }, pointer) => {
		const found = tests.get(runbookId) ?? null;
		return found === null ? "" : placeText(found, pointer);
	}, plain).join("\n");
}
function placesIn(rehearsed) {
	const loaded = new Map(rehearsed.map((one) => [one.loaded.id, one.loaded]));
	return (id, pointer) => {
		const found = loaded.get(id);
		return found === void 0 ? id : placeText(found, pointer);
	};
}
function placeText({ file, places }, pointer) {
	const { line, column } = lineColumn(file.text, places.spanOf(pointer).start);
	return `${visible(file.path)}:${line}:${column}`;
}

// action/src/action/write-report.ts
function writeReport(workspace, given, text) {
	const path = (isAbsolute(given) ? relative(workspace, given) : given).split(sep).join("/").replace(/^\.\//, "");
	const outside = outsideOf(workspace, path);
	if (outside !== void 0) throw new Failure("unwritable", outside.message, "Give `sarif` and `junit` a path in the workspace that holds no link");
	mkdirSync(dirname(join(workspace, path)), { recursive: true });
	writeSourceFile(workspace, path, text);
}

// action/src/action/check-action.ts
async function checkAction(job) {
	const { inputs, environment, folder } = job;
	const comment = oneOf("comment", inputs.comment, ["auto", "never"]);
	const { checked, note } = await checkedWithBase(job);
	const { findings, textOf, rehearsed, passed } = checked;
	const results = rehearsed.flatMap((one) => one.results);
	if (inputs.sarif !== "") {
		const rules = [...describedRules, ...checkRules];
		const log = sarif(findings, textOf, {
			version: environment.version,
			rules,
			folder
		});
		writeReport(job.context.workspace, inputs.sarif, jsonText(log));
	}
	if (inputs.junit !== "") {
		const file = new Map(rehearsed.map(({ loaded, tests }) => [loaded.id, tests?.file.path ?? ""]));
		const suites = junitSuites(results, (id) => folder + (file.get(id) ?? ""), storyOf(rehearsed));
		const xml = junit(suites, {
			at: environment.now(),
			host: hostname()
		});
		writeReport(job.context.workspace, inputs.junit, xml);
	}
	const summary = summaryOf(job, checked, note);
	const notes = comment === "auto" ? await commentNotes(job, summary) : [];
	const failedTests = results.filter((result) => !result.passed).map((result) => `${result.runbookId} ${caseName(result)}`);
	return {
		exitCode: passed ? 0 : 1,
		log: logOf(checked, summary),
		commands: annotations(findings, textOf, { folder }),
		outputs: {
			passed,
			findings: findings.length,
			errors: findings.filter(({ severity }) => severity === "error").length,
			warnings: findings.filter(({ severity }) => severity === "warning").length,
			tests: results.length,
			"failed-tests": JSON.stringify(failedTests.slice(0, 100)),
			coverage: percentOf(totalCoverage(rehearsed.map(({ coverage }) => coverage)).total)
		},
		summary: checkSummary({
			...summary,
			notes: [...summary.notes, ...notes]
		})
	};
}
async function checkedWithBase({ inputs, context, environment }) {
	const day = inputs.today === "" ? {} : { today: inputs.today };
	if (inputs.base === "none") return {
		checked: await runCheck(day, environment),
		note: null
	};
	if (inputs.base !== "auto") return {
		checked: await runCheck({
			...day,
			base: inputs.base
		}, environment),
		note: null
	};
	let note = null;
	for (const base of context.change.bases) try {
		return {
			checked: await runCheck({
				...day,
				base
			}, environment),
			note: null
		};
	} catch (thrown) {
		if (!(thrown instanceof Failure) || thrown.code !== "unreadable") throw thrown;
		note = `What the change does is not shown. ${thrown.message}. ${thrown.hint}`;
	}
	return {
		checked: await runCheck(day, environment),
		note
	};
}
function logOf(checked, { facts }) {
	const { findings, textOf, files, rehearsed, change, passed } = checked;
	const changes = change === null ? [] : changesText(change.changes, plain);
	const failed = failedCases(rehearsed).map(storyOf(rehearsed));
	return [
		findingsText(findings, textOf, plain),
		...failed.map((story) => `${story}\n`),
		...changes.length === 0 ? [] : [`${changes.join("\n")}\n`],
		`${findingsSummary(findings, files, plain)}, ${facts.join(", ")}\n${passed ? "check passed" : "check failed"}\n`
	].filter((part) => part !== "").join("\n");
}
function summaryOf({ context, folder }, checked, note) {
	const { passed, findings, textOf, rehearsed, change } = checked;
	const results = rehearsed.flatMap((one) => one.results);
	const good = results.filter((result) => result.passed).length;
	const coverages = rehearsed.map(({ coverage }) => coverage);
	const failed = failedCases(rehearsed);
	const story = storyOf(rehearsed);
	return {
		passed,
		facts: [results.length === 0 ? "no rehearsals" : `${good} of ${results.length} rehearsals passed`, `coverage ${percentOf(totalCoverage(coverages).total)} %`],
		notes: note === null ? [] : [note],
		findings,
		textOf,
		sections: [
			...failed.map((result) => ({
				title: `Rehearsal failed: ${result.runbookId} ${result.testId}`,
				blocks: [fence("text", story(result))]
			})),
			...change === null ? [] : changesSections(change.changes),
			...coverages.every(({ uncovered }) => uncovered.length === 0) ? [] : [{
				title: "Coverage",
				blocks: coverageBlocks(coverages, placesIn(rehearsed))
			}]
		],
		drawn: drawnRunbooks(checked),
		link: (file, line) => fileUrl(context, folder + file, line)
	};
}
function drawnRunbooks({ rehearsed, change }) {
	if (change === null) return [];
	const compared = change.changes.runbooks.filter(({ flow }) => hasFlowChange(flow));
	const ids = new Set(compared.map(({ runbookId }) => runbookId));
	return rehearsed.filter(({ loaded }) => change.touched.has(loaded.file.path) && !ids.has(loaded.id)).map(({ loaded }) => loaded.runbook);
}
const commentPatience = 1500;
async function commentNotes(job, summary) {
	const { context, github } = job;
	const { pullRequest } = context.change;
	if (pullRequest === null) return [];
	if (pullRequest.fork) return ["This change comes from a fork, where the token may only read: the pull request gets no comment."];
	if (github === null) return [];
	const result = await keepComment(github(commentPatience), {
		repository: context.repository,
		pullRequest: pullRequest.number,
		markdown: checkSummary({
			...summary,
			drawn: []
		}, longestComment - stickyBody("").length),
		worth: !summary.passed || summary.sections.length > 0
	});
	if (result.done !== "refused") return [];
	return [result.status === 403 || result.status === 404 ? "The token may not write comments: the pull request gets none. `pull-requests: write` in the `permissions` of the job allows it." : `The pull request gets no comment: ${result.message}`];
}

export { checkAction };