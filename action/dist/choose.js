import { t as actorOf } from "./person.js";
import { r as splitAnswer } from "./prepared-answers.js";
import { n as recordAnswer, t as noRecordFields } from "./record-answer.js";

// action/src/commands/choose.ts
const blank = {
	verb: "choose",
	...noRecordFields
};
async function choose(options, environment) {
	const by = actorOf(options.as, environment);
	const { subject, value } = splitAnswer("choose", options.answer);
	const outcome = await recordAnswer(environment, options.executionId, (at) => ({
		type: "Choose",
		at,
		by,
		step: Number(subject),
		branch: value,
		reason: options.reason ?? null
	}));
	return {
		...outcome,
		json: {
			verb: "choose",
			...outcome.json
		}
	};
}

export { blank, choose };