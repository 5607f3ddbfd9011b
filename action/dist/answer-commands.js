import { t as visible } from "./visible.js";

// action/src/report/answer-commands.ts
function answersOf(gate) {
	switch (gate.kind) {
		case "approval": return ["approve", "reject"];
		case "decision": return Object.keys(gate.branches);
		case "confirmation": return gate.answers;
		default: return gate;
	}
}
function answerCommands(gate, executionId, program) {
	switch (gate.kind) {
		case "approval": return [`${program} approve ${executionId} ${gate.step} --as NAME`, `${program} reject ${executionId} ${gate.step} --as NAME --reason TEXT`];
		case "decision": return answersOf(gate).map((branch) => `${program} choose ${executionId} ${shellWord(`${gate.step}=${branch}`)}`);
		case "confirmation": return gate.answers.map((answer) => {
			const reason = answer === "skip" || answer === "failed" ? " --reason TEXT" : "";
			return `${program} confirm ${executionId} ${gate.subject}=${answer}${reason}`;
		});
		default: return gate;
	}
}
function resumeCommand(executionId, program) {
	return `${program} resume ${executionId}`;
}
function shellWord(word) {
	const shown = visible(word);
	return /^[\w@%+=:,./-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", String.raw`'\''`)}'`;
}

export { answersOf as n, resumeCommand as r, answerCommands as t };