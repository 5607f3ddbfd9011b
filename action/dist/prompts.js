import { i as isCancel, n as select, r as text } from "./dist2.js";
import { t as gateText } from "./gate-text.js";
import { t as visible } from "./visible.js";

// action/src/cli/prompts.ts
async function askGate(view, gate, palette, signal) {
	process.stdout.write(`${gateText(gate, view, palette).join("\n")}\n\n`);
	switch (gate.kind) {
		case "approval": return askApproval(signal);
		case "decision": {
			const branch = await choose("Which way?", Object.entries(gate.branches).map(([name, target]) => ({
				value: name,
				label: visible(name),
				hint: target === "end" ? "ends here" : `goes to step ${target}`
			})), signal);
			return branch === null ? null : {
				kind: "choose",
				branch
			};
		}
		case "confirmation": {
			const outcome = await choose("How did it go?", gate.answers.map((answer) => ({
				value: answer,
				label: answer
			})), signal);
			if (outcome === null) return null;
			const wanted = outcome === "skip" || outcome === "failed" ? await ask("Why?", signal) : null;
			return {
				kind: "confirm",
				outcome,
				reason: wanted === "" ? null : wanted
			};
		}
		default: return gate;
	}
}
async function askInput({ name, declaration }, objection) {
	const message = `${name}: ${visible(declaration.description)}`;
	const values = declaration.enum ?? (declaration.type === "boolean" ? [true, false] : null);
	if (values !== null) return choose(message, values.map((value) => ({
		value: String(value),
		label: visible(String(value))
	})));
	const given = await text({
		message,
		validate: (typed) => objection(typed ?? "") ?? void 0
	});
	return isCancel(given) ? null : given;
}
async function askApproval(signal) {
	const answer = await choose("May it run?", [
		{
			value: "later",
			label: "leave it open"
		},
		{
			value: "approve",
			label: "approve"
		},
		{
			value: "reject",
			label: "reject"
		}
	], signal);
	if (answer === null || answer === "later") return null;
	const by = await ask(answer === "approve" ? "Who approves? (your name; not the operator)" : "Who rejects?", signal);
	if (by === null || by.trim() === "") return null;
	const reason = answer === "reject" ? await ask("Why?", signal) : null;
	return {
		kind: answer,
		by,
		reason: reason === "" ? null : reason
	};
}
async function choose(message, options, signal) {
	const chosen = await select({
		message,
		options: [...options],
		...signal === void 0 ? {} : { signal }
	});
	return isCancel(chosen) ? null : options.find(({ value }) => value === chosen)?.value ?? null;
}
async function ask(message, signal) {
	const given = await text({
		message,
		signal
	});
	return isCancel(given) ? null : given ?? "";
}

export { askGate, askInput };