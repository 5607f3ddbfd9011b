import { t as didYouMean } from "./did-you-mean.js";
import { t as runbooksForAlert } from "./runbooks-for-alert.js";
import { t as Failure } from "./failure.js";
import { t as foundRunbooks } from "./found-runbooks.js";
import { t as noFields } from "./no-fields.js";

// action/src/commands/alert.ts
const blank = {
	verb: "alert",
	...noFields,
	alert: "",
	runbooks: []
};
async function alert({ name }, environment) {
	const repository = await environment.repository();
	const found = runbooksForAlert(repository.runbooks, name);
	if (found.length === 0) {
		const known = [...new Set(repository.runbooks.flatMap(({ runbook }) => runbook.metadata.triggers))];
		throw new Failure("unknown-runbook", `No runbook names the alert \`${name}\` among its triggers`, didYouMean(name, known) ?? "Look for one with `search`");
	}
	const { runbooks, text } = foundRunbooks(found, repository, environment);
	const [only, ...others] = runbooks;
	return {
		exitCode: 0,
		text: only === void 0 || others.length > 0 ? text : `${text}Run it with: ${environment.program} run ${only.runbook_id}\n`,
		json: {
			...blank,
			runbook_id: only !== void 0 && others.length === 0 ? only.runbook_id : null,
			alert: name,
			runbooks
		}
	};
}

export { alert, blank };