import { t as actorOf } from "./person.js";
import { n as readOutcome, r as splitAnswer } from "./prepared-answers.js";
import { n as recordAnswer, t as noRecordFields } from "./record-answer.js";

// action/src/commands/confirm.ts
const blank = {
	verb: "confirm",
	...noRecordFields
};
async function confirm(options, environment) {
	const by = actorOf(options.as, environment);
	const { subject, value } = splitAnswer("confirm", options.answer);
	const word = readOutcome(value);
	const outcome = await recordAnswer(environment, options.executionId, (at) => ({
		type: "Confirm",
		at,
		by,
		subject,
		outcome: word,
		reason: options.reason ?? null
	}));
	return {
		...outcome,
		json: {
			verb: "confirm",
			...outcome.json
		}
	};
}

export { blank, confirm };