import { t as actorOf } from "./person.js";
import { n as recordAnswer, t as noRecordFields } from "./record-answer.js";

// action/src/commands/note.ts
const blank = {
	verb: "note",
	...noRecordFields
};
async function note(options, environment) {
	const by = actorOf(options.as, environment);
	const outcome = await recordAnswer(environment, options.executionId, (at) => ({
		type: "Note",
		at,
		by,
		text: options.text
	}));
	return {
		...outcome,
		json: {
			verb: "note",
			...outcome.json
		}
	};
}

export { blank, note };