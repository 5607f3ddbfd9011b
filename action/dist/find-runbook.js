import { t as didYouMean } from "./did-you-mean.js";
import { t as Failure } from "./failure.js";

// action/src/commands/find-runbook.ts
function findRunbook(repository, id) {
	const [found] = repository.runbooks.filter((loaded) => loaded.id === id);
	const file = found?.file.path ?? repository.findings.find((finding) => named(finding.file) === id)?.file;
	if (file === void 0) {
		const ids = repository.runbooks.map((loaded) => loaded.id);
		throw new Failure("unknown-runbook", `No runbook has the id \`${id}\``, didYouMean(id, ids) ?? listHint(ids));
	}
	const findings = repository.findings.filter((finding) => concerns(finding, file) || concerns(finding, "runbooks/config.yaml"));
	return {
		found: found ?? null,
		findings
	};
}
function concerns({ file, related = [] }, path) {
	return file === path || related.some((other) => other.file === path);
}
function named(file) {
	return file.replace(/^.*\//, "").replace(/\.ya?ml$/, "");
}
function listHint(ids) {
	if (ids.length === 0) return "There are no runbooks here: run this inside a repository with a folder `runbooks/`, or give --dir";
	return ids.length <= 8 ? `There are ${ids.join(", ")}` : "Find it with `list` or `search`";
}

export { findRunbook as t };