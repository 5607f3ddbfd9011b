import { n as addMonths } from "./day.js";
import { t as noFacts } from "./facts.js";
import { t as rehearseAll } from "./rehearse-all.js";
import { t as findingsJson } from "./findings-json2.js";
import { n as findingsText } from "./findings-text.js";
import { t as counted } from "./step-facts.js";
import { t as loadRunbook } from "./load-runbook.js";
import { t as saveRunbook } from "./save-runbook.js";
import { t as Failure } from "./failure.js";
import { t as sortFindings } from "./finding.js";
import { t as visible } from "./visible.js";
import { n as failedRehearsals } from "./check-rules.js";
import { t as findRunbook } from "./find-runbook.js";
import { t as lintRepository } from "./lint-repository.js";
import { t as noFields } from "./no-fields.js";
import { t as actorOf } from "./person.js";
import { t as readDay } from "./read-day.js";

// action/src/commands/review.ts
const blank = {
	verb: "review",
	...noFields,
	file: null,
	by: null,
	date: null,
	former_review_date: null,
	review_date: null,
	notes: null,
	rehearsals: 0
};
async function review(options, environment) {
	const date = readDay(options.today ?? environment.now().slice(0, 10));
	const { person: by } = actorOf(options.by, environment);
	const notes = readNotes(options.notes);
	const repository = await environment.repository();
	const { found, findings } = findRunbook(repository, options.runbookId);
	const asked = {
		...blank,
		runbook_id: options.runbookId
	};
	if (found === null) return refused(asked, findings, repository.textOf, environment, "it has errors");
	const { config } = repository;
	const former = found.runbook.metadata.review_date;
	const next = addMonths(date, config.review.months);
	const edits = editsOf(found, {
		date,
		by,
		notes,
		next
	});
	const after = await afterEdits(found, edits, repository);
	const linted = await lintRepository(after, {
		...noFacts,
		today: date
	});
	const tests = await repository.testFiles();
	const [rehearsed] = await rehearseAll({
		runbooks: [found],
		tests,
		config,
		openFakeWorld: environment.openFakeWorld
	});
	const about = {
		...asked,
		file: found.file.path,
		former_review_date: former,
		rehearsals: rehearsed?.results.length ?? 0
	};
	const errors = sortFindings([...linted.findings.filter(({ file, severity }) => severity === "error" && concerns(file, found, rehearsed)), ...rehearsed === void 0 ? [] : failedRehearsals(rehearsed)]);
	if (errors.length > 0) {
		const failed = errors.some(({ rule }) => rule === "failed-rehearsal");
		return refused(about, errors, linted.textOf, environment, failed ? "its rehearsals do not pass" : "it has errors");
	}
	if (about.rehearsals === 0) throw new Failure("refused", `${found.id} has no test case, so nothing shows that it works`, `Write some to begin with: ${environment.program} test --init ${found.id}`);
	if (!(await saveRunbook(repository.root, found, edits, { config })).ok) throw new Error(`${found.file.path} did not load after it was edited`);
	return {
		exitCode: 0,
		text: `${visible(`${found.id} reviewed by ${by} on ${date}; ${counted(about.rehearsals, "rehearsal")} passed`)}\nThe next review is due on ${next} (was ${visible(former)}); commit ${visible(found.file.path)}\n`,
		json: {
			...about,
			by,
			date,
			review_date: next,
			notes
		}
	};
}
function readNotes(text) {
	const notes = text?.trim() ?? "";
	if (notes.length > 2e3) throw new Failure("usage", "Unexpected length of the notes, expected at most 2000 characters", "Write the rest into the runbook");
	return notes === "" ? "Reviewed" : notes;
}
function editsOf({ runbook }, entry) {
	const { metadata, changelog } = runbook;
	const line = {
		date: entry.date,
		author: entry.by,
		changes: entry.notes
	};
	return {
		"/metadata/review_date": entry.next,
		...metadata.updated_at === void 0 || metadata.updated_at >= entry.date ? {} : { "/metadata/updated_at": entry.date },
		...changelog.length === 0 ? { "/changelog": [line] } : { [isNewestFirst(changelog) ? "/changelog/^" : "/changelog/-"]: line }
	};
}
function isNewestFirst(changelog) {
	const [first, last] = [changelog[0]?.date ?? "", changelog.at(-1)?.date ?? ""];
	return first >= last;
}
async function afterEdits(found, edits, repository) {
	const { editYaml } = await import("./edit-yaml.js");
	const file = {
		path: found.file.path,
		text: editYaml(found.file.text, edits)
	};
	const { loaded, findings } = loadRunbook(file, { config: repository.config });
	if (loaded === void 0) throw new Error(`${file.path} does not load after it is edited`);
	return {
		...repository,
		runbooks: repository.runbooks.map((other) => other === found ? loaded : other),
		findings: [...repository.findings.filter((finding) => finding.file !== file.path), ...findings],
		textOf: (path) => path === file.path ? file.text : repository.textOf(path)
	};
}
function concerns(file, { file: own }, rehearsed) {
	return file === own.path || file === rehearsed?.tests?.file.path;
}
function refused(about, findings, textOf, { palette }, why) {
	return {
		exitCode: 1,
		text: findingsText(findings, textOf, palette),
		json: {
			...about,
			findings: findingsJson(findings, textOf),
			error: {
				code: "refused",
				message: `${about.runbook_id ?? ""} was not recorded as reviewed: ${why}`,
				hint: "Mend what is said above; nothing was written"
			}
		}
	};
}

export { blank, review };