import { a as workflowLists, i as staleWords, n as executeWorkflow, o as workflowRegions, r as maintainWorkflow } from "./workflow-lists.js";
import { t as applyFixes } from "./apply-fixes.js";
import { t as findingsJson } from "./findings-json2.js";
import { n as findingsText } from "./findings-text.js";
import { t as noFields } from "./no-fields.js";
import { t as counted } from "./step-facts.js";
import { t as Failure } from "./failure.js";
import { t as lineColumn } from "./line-column.js";
import { t as visible } from "./visible.js";
import { t as writeSourceFile } from "./write-source-file.js";
import { n as readWorkflow } from "./lint-repository.js";

// action/src/commands/sync.ts
const blank = {
	verb: "sync",
	...noFields,
	checked: false,
	files: []
};
async function sync({ check }, environment) {
	const repository = await environment.repository();
	const unusable = unusableRunbooks(repository, environment);
	if (unusable !== null) return unusable;
	const lists = workflowLists(repository.runbooks, repository.config);
	const maintain = readWorkflow(repository.root, maintainWorkflow);
	const files = [listsIn(executeFile(repository.root), lists), ...maintain === void 0 ? [] : [listsIn(maintain, {
		...lists,
		runbooks: [],
		secrets: []
	})]];
	const stale = files.filter(({ regions }) => regions.some((region) => region.stale));
	if (!check) for (const { file, regions } of stale) {
		const changes = regions.filter((region) => region.stale);
		writeSourceFile(repository.root, file.path, applyFixes(file.text, changes));
	}
	const { palette, program } = environment;
	const names = stale.map(({ file }) => file.path).join(" and ");
	return {
		exitCode: check && stale.length > 0 ? 1 : 0,
		text: textOf(stale.flatMap(wordsOf), {
			ending: check ? `${palette.bad("stale")}: run \`${program} sync\`, and commit the file` : `${palette.good("written")}: ${names}; look at it with \`git diff\`, and commit it`,
			fresh: files.map(({ file, regions }) => `${palette.good("up to date")}: ${regions.map(sizeOf).join(", ")} in ${file.path}`).join("\n")
		}),
		json: {
			...blank,
			checked: check,
			files: files.map((file) => fileJson(file, check))
		}
	};
}
function executeFile(root) {
	const file = readWorkflow(root);
	if (file !== void 0) return file;
	throw new Failure("unreadable", `There is no file \`${executeWorkflow}\` that can be read`, "It comes with the template; without it nothing is executed on GitHub, and there is nothing to refresh");
}
function listsIn(file, lists) {
	const { regions, faults } = workflowRegions(file.text, lists);
	const lineOf = (offset) => lineColumn(file.text, offset).line;
	const [fault] = faults;
	if (fault === void 0) return {
		file,
		regions,
		lineOf
	};
	throw new Failure("unreadable", `${file.path}:${lineOf(fault.span.start)}: ${fault.message}`, "Write the line that is missing, then run this again");
}
function wordsOf({ file, regions, lineOf }) {
	return regions.filter((region) => region.stale).map((region) => visible(`${file.path}:${lineOf(region.span.start) - 1}: list of ${region.list}: ${staleWords(region)}`));
}
function fileJson({ file, regions, lineOf }, check) {
	const stale = regions.some((region) => region.stale);
	return {
		file: file.path,
		stale,
		written: !check && stale,
		lists: regions.map((region) => ({
			list: region.list,
			line: lineOf(region.span.start) - 1,
			stale: region.stale,
			missing: [...region.missing],
			extra: [...region.extra]
		}))
	};
}
function unusableRunbooks({ files, usable, findings, textOf: textOfFile }, { palette }) {
	const errors = findings.filter(({ severity }) => severity === "error");
	if (files.length === usable.length && usable.length > 0 && errors.length === 0) return null;
	return {
		exitCode: 1,
		text: findingsText(errors, textOfFile, palette),
		json: {
			...blank,
			findings: findingsJson(errors, textOfFile),
			error: {
				code: "invalid-runbook",
				message: files.length === 0 ? "There is no runbook to list" : "Not every runbook can be read, so the lists would lose some",
				hint: files.length === 0 ? "Write one: `runbook new`" : "Mend what is said above; nothing was written"
			}
		}
	};
}
function textOf(stale, { ending, fresh }) {
	return stale.length === 0 ? `${fresh}\n` : `${stale.join("\n")}\n${ending}\n`;
}
function sizeOf({ list, text }) {
	return counted(text.split("\n").length - 1, sizeNames[list]);
}
const sizeNames = {
	runbooks: "runbook",
	secrets: "secret",
	"channel-secrets": "channel secret"
};

export { blank, sync };