import { t as foundRunbooks } from "./found-runbooks.js";
import { t as noFields } from "./no-fields.js";

// action/src/commands/list.ts
const blank = {
	verb: "list",
	...noFields,
	runbooks: []
};
async function list(_options, environment) {
	const repository = await environment.repository();
	const { runbooks, text } = foundRunbooks(repository.runbooks, repository, environment);
	return {
		exitCode: 0,
		text,
		json: {
			...blank,
			runbooks
		}
	};
}

export { blank, list };