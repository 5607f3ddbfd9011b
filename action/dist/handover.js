import { n as readPerson, t as actorOf } from "./person.js";
import { n as recordAnswer, t as noRecordFields } from "./record-answer.js";

// action/src/commands/handover.ts
const blank = {
	verb: "handover",
	...noRecordFields
};
async function handover(options, environment) {
	const by = actorOf(options.as, environment);
	const to = readPerson(options.to);
	const outcome = await recordAnswer(environment, options.executionId, (at) => ({
		type: "HandOver",
		at,
		by,
		to
	}));
	return {
		...outcome,
		json: {
			verb: "handover",
			...outcome.json
		}
	};
}

export { blank, handover };