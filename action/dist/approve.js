import { t as actorOf } from "./person.js";
import { n as recordAnswer, t as noRecordFields } from "./record-answer.js";

// action/src/commands/approve.ts
const blank = {
	verb: "approve",
	...noRecordFields
};
async function approve(options, environment) {
	const by = actorOf(options.as, environment);
	const outcome = await recordAnswer(environment, options.executionId, (at) => ({
		type: "Approve",
		at,
		by,
		step: options.step ?? null,
		reason: options.reason ?? null
	}));
	return {
		...outcome,
		json: {
			verb: "approve",
			...outcome.json
		}
	};
}

export { approve, blank };