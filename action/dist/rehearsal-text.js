import { t as visible } from "./visible.js";
import { n as padText, r as textWidth, t as fitText } from "./text-width.js";
import { a as inlineCode, d as strong, f as table, l as paragraph, p as text, r as fence, s as list } from "./markdown-nodes.js";
import { t as flowGraph } from "./flow-graph2.js";
import { d as totalCoverage, l as coverageKinds, u as percentOf } from "./rehearse-all.js";
import { n as sentence } from "./github-markdown.js";
import { t as mermaid } from "./mermaid2.js";
import { t as columns } from "./columns.js";

// action/src/report/coverage-text.ts
function coverageText(coverages, placeOf, palette) {
	const rows = coverages.map((coverage) => row$1(visible(coverage.runbookId), coverage, palette));
	const total = row$1("all", totalCoverage(coverages), palette);
	const uncovered = coverages.flatMap(({ runbookId, uncovered: items }) => items.map(({ pointer, message }) => `${palette.strong(placeOf(runbookId, pointer))}: ${visible(message)}`));
	return [...columns([
		"runbook",
		...coverageKinds,
		"total"
	], coverages.length === 1 ? rows : [...rows, total], palette), ...uncovered.length === 0 ? [] : [
		"",
		`Not reached (${uncovered.length}):`,
		...uncovered
	]];
}
function shareText(share) {
	return share.total === 0 ? "–" : `${share.covered}/${share.total} (${percentOf(share)} %)`;
}
function row$1(name, { kinds, total }, palette) {
	return [
		name,
		...coverageKinds.map((kind) => cell(shortText(kinds[kind]), kinds[kind], palette)),
		cell(shareText(total), total, palette)
	];
}
function shortText({ covered, total }) {
	return total === 0 ? "–" : `${covered}/${total}`;
}
function cell(text, { covered, total }, palette) {
	return {
		text,
		style: covered < total ? palette.warn : (plain) => plain
	};
}

// action/src/report/coverage-markdown.ts
const mostItems = 100;
const mostDiagrams = 10;
function coverageBlocks(coverages, placeOf) {
	const rows = coverages.map((coverage) => row([inlineCode(coverage.runbookId)], coverage));
	const total = row([strong("all")], totalCoverage(coverages));
	const uncovered = coverages.flatMap(({ runbookId, uncovered: items }) => items.map(({ pointer, message }) => [
		inlineCode(placeOf(runbookId, pointer)),
		text(" "),
		...sentence(message)
	]));
	const more = uncovered.length - mostItems;
	return [
		table([
			"runbook",
			...coverageKinds,
			"total"
		], coverages.length === 1 ? rows : [...rows, total]),
		...uncovered.length === 0 ? [] : [paragraph(strong("Not reached")), list(uncovered.slice(0, mostItems))],
		...more <= 0 ? [] : [paragraph(text(`And ${more} more.`))],
		...coverages.filter((coverage) => coverage.uncovered.length > 0).slice(0, mostDiagrams).flatMap(diagram)
	];
}
function diagram({ runbookId, runbook, uncovered }) {
	const indexes = uncovered.map(({ pointer }) => Number(/^\/steps\/(\d+)/.exec(pointer)?.[1]));
	const unreached = new Set(indexes.flatMap((index) => runbook.steps[index]?.step_number ?? []));
	return [paragraph(inlineCode(runbookId), text(": what no case reaches entirely")), fence("mermaid", mermaid(flowGraph(runbook), unreached))];
}
function row(name, { kinds, total }) {
	return [name, ...[...coverageKinds.map((kind) => kinds[kind]), total].map((share) => [shareNode(share)])];
}
function shareNode(share) {
	const words = shareText(share);
	return share.covered < share.total ? strong(words) : text(words);
}

// action/src/report/rehearsal-text.ts
function failedRehearsalText(result, placeOf, palette) {
	const { runbookId, testId, description, differences } = result;
	const about = description === "" ? "" : `: ${visible(description)}`;
	return [
		`${palette.bad("✗")} ${palette.strong(`${visible(runbookId)} ${visible(testId)}`)}${about}`,
		...pathLines(result, palette),
		...differences.flatMap(({ message, hint, pointer }) => [`    ${palette.bad("-")} ${visible(message)} ${palette.dim(`(${placeOf(result, pointer)})`)}`, ...hint === null ? [] : [`      ${palette.info("hint:")} ${visible(hint)}`]])
	];
}
const mostRows = 24;
const beforeParting = 6;
const widestTitle = 80;
function pathLines({ expectedPath, actual, parted }, palette) {
	const count = Math.max(expectedPath?.length ?? 0, actual.path.length);
	if (count === 0) return [];
	const from = parted === null ? 0 : Math.max(0, Math.min(parted - beforeParting, count - mostRows));
	const to = Math.min(count, from + mostRows);
	const rows = Array.from({ length: to - from }, (_, offset) => from + offset);
	const expected = (index) => expectedPath === null ? "" : String(expectedPath[index] ?? "–");
	const width = Math.max(textWidth("expected"), ...rows.map((index) => textWidth(expected(index))));
	const head = expectedPath === null ? "path" : `${padText("expected", width)}  actual`;
	return [
		`      ${palette.dim(head)}`,
		...from > 0 ? [`      ${palette.dim(`… ${from} before`)}`] : [],
		...rows.map((index) => {
			const entry = actual.path[index];
			const line = `${expectedPath === null ? "" : `${padText(expected(index), width)}  `}${entry === void 0 ? "–" : entryText(entry)}`;
			const differs = parted !== null && index >= parted;
			return `    ${index === parted ? palette.bad("≠") : " "} ${differs ? palette.bad(line) : line}`.trimEnd();
		}),
		...to < count ? [`      ${palette.dim(`… ${count - to} more`)}`] : []
	];
}
function entryText({ step, title, status, detail }) {
	const name = `${step}  ${fitText(visible(title), widestTitle)}`;
	const why = detail === null ? "" : visible(detail);
	switch (status) {
		case "completed": return why === "" ? name : `${name} → ${why}`;
		case "waiting": return `${name} (waits)`;
		case "in_progress":
		case "indeterminate": return `${name} (${status.replace("_", " ")})`;
		case "failed":
		case "skipped": return `${name} (${status}${why === "" ? "" : `: ${why}`})`;
		default: return status;
	}
}

export { coverageBlocks as n, coverageText as r, failedRehearsalText as t };