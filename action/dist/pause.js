import { t as actorOf } from "./person.js";
import { n as recordAnswer, t as noRecordFields } from "./record-answer.js";

// action/src/commands/pause.ts
const blank = {
	verb: "pause",
	...noRecordFields
};
async function pause(options, environment) {
	const by = actorOf(options.as, environment);
	const outcome = await recordAnswer(environment, options.executionId, (at) => ({
		type: "Pause",
		at,
		by,
		reason: options.reason ?? null
	}));
	return {
		...outcome,
		json: {
			verb: "pause",
			...outcome.json
		}
	};
}

export { blank, pause };