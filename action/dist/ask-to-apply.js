import { i as isCancel, t as confirm } from "./dist2.js";

// action/src/cli/ask-to-apply.ts
async function askToApply(plan) {
	process.stdout.write(`${plan}\n`);
	const answer = await confirm({
		message: "Apply it?",
		initialValue: false
	});
	return !isCancel(answer) && answer;
}
function canAsk() {
	return process.stdin.isTTY && process.stdout.isTTY && (process.env["CI"] ?? "") === "";
}

export { askToApply, canAsk };