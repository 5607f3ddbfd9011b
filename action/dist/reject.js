import { t as actorOf } from "./person.js";
import { n as recordAnswer, t as noRecordFields } from "./record-answer.js";

// action/src/commands/reject.ts
const blank = {
	verb: "reject",
	...noRecordFields
};
async function reject(options, environment) {
	const by = actorOf(options.as, environment);
	const outcome = await recordAnswer(environment, options.executionId, (at) => ({
		type: "Reject",
		at,
		by,
		step: options.step ?? null,
		reason: options.reason ?? null
	}));
	return {
		...outcome,
		json: {
			verb: "reject",
			...outcome.json
		}
	};
}

export { blank, reject };