import { t as foundRunbooks } from "./found-runbooks.js";
import { t as noFields } from "./no-fields.js";

// action/src/runbook/search-runbooks.ts
function searchRunbooks(runbooks, search) {
	const words = (search.text ?? "").toLowerCase().split(/\s+/).filter((word) => word !== "");
	return runbooks.filter(({ runbook }) => {
		const { metadata } = runbook;
		return (search.category === void 0 || metadata.category === search.category) && (search.severity === void 0 || metadata.severity === search.severity || metadata.severity === "all") && (search.service === void 0 || metadata.services_affected.includes(search.service)) && (search.tags === void 0 || search.tags.length === 0 || search.tags.some((tag) => metadata.tags.includes(tag))) && hasWords(runbook, words);
	});
}
function hasWords({ metadata, steps }, words) {
	if (words.length === 0) return true;
	const text = [
		metadata.runbook_id,
		metadata.title,
		metadata.description,
		...metadata.symptoms.flatMap(({ group, symptom }) => [group, symptom]),
		...steps.map(({ title }) => title)
	].join("\n").toLowerCase();
	return words.every((word) => text.includes(word));
}

// action/src/commands/search.ts
const blank = {
	verb: "search",
	...noFields,
	query: {
		category: null,
		severity: null,
		service: null,
		tags: [],
		text: null
	},
	runbooks: []
};
async function search(options, environment) {
	const repository = await environment.repository();
	const { runbooks, text } = foundRunbooks(searchRunbooks(repository.runbooks, options), repository, environment);
	const { category = null, severity = null, service = null, tags = [], text: words = null } = options;
	return {
		exitCode: 0,
		text,
		json: {
			...blank,
			query: {
				category,
				severity,
				service,
				tags,
				text: words
			},
			runbooks
		}
	};
}

export { blank, search };