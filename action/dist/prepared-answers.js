import { t as didYouMean } from "./did-you-mean.js";
import { t as Failure } from "./failure.js";

// action/src/commands/prepared-answers.ts
const kinds = {
	approval: "approve",
	decision: "choose",
	confirmation: "confirm"
};
function prepareAnswers(given) {
	const left = [
		"choose",
		"approve",
		"confirm"
	].flatMap((flag) => given[flag].map((text) => ({
		flag,
		text,
		...splitAnswer(flag, text)
	})));
	for (const { flag, value } of left) if (flag === "confirm") readOutcome(value);
	return {
		take: (gate, context) => {
			const flag = kinds[gate.kind];
			const index = left.findIndex((answer) => answer.flag === flag && answer.subject === gate.subject);
			const [answer] = index === -1 ? [] : left.splice(index, 1);
			return answer === void 0 ? null : answerFor(gate, answer.value, context);
		},
		unused: () => left.map(({ flag, text }) => `--${flag} ${text}`)
	};
}
function splitAnswer(flag, text) {
	const equals = text.indexOf("=");
	const [subject, value] = [text.slice(0, equals).trim(), text.slice(equals + 1).trim()];
	const isStep = /^[1-9]\d*$/.test(subject);
	const isCondition = flag === "confirm" && /^(?:preflight|(?:prerequisites|post_conditions)\.[1-9]\d*)$/.test(subject);
	if (equals === -1 || value === "" || !(isStep || isCondition)) throw new Failure("usage", `Unexpected answer \`${text}\`, expected ${forms[flag]}`, `For instance \`${examples[flag]}\``);
	return {
		subject,
		value
	};
}
function readOutcome(word) {
	const outcome = outcomes.find((known) => known === word);
	if (outcome === void 0) throw new Failure("usage", `Unexpected answer \`${word}\`, expected one of ${outcomes.join(", ")}`, didYouMean(word, outcomes) ?? "");
	return outcome;
}
const outcomes = [
	"done",
	"failed",
	"skip",
	"retry",
	"rollback",
	"abort"
];
const forms = {
	choose: "STEP=BRANCH",
	approve: "STEP=PERSON",
	confirm: "STEP=ANSWER, or prerequisites.N=ANSWER"
};
const examples = {
	choose: "3=rotate_now",
	approve: "5=bob",
	confirm: "7=done"
};
function answerFor(gate, value, { at, operator, reason }) {
	const by = {
		person: operator,
		via: "local"
	};
	switch (gate.kind) {
		case "approval": return {
			type: "Approve",
			at,
			by: {
				person: value,
				via: "local"
			},
			step: gate.step,
			reason
		};
		case "decision": return {
			type: "Choose",
			at,
			by,
			step: gate.step,
			branch: value,
			reason
		};
		case "confirmation": return {
			type: "Confirm",
			at,
			by,
			subject: gate.subject,
			outcome: readOutcome(value),
			reason
		};
		default: return gate;
	}
}

export { readOutcome as n, splitAnswer as r, prepareAnswers as t };