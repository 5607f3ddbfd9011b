import { i as isCancel, n as select, r as text } from "./dist2.js";
import { t as Failure } from "./failure.js";

// action/src/cli/ask-for-runbook.ts
async function askForRunbook(given, { categories, severities }) {
	const asks = process.stdin.isTTY && process.stdout.isTTY && (process.env["CI"] ?? "") === "";
	const required = [
		"id",
		"title",
		"category",
		"severity",
		"author"
	].filter((flag) => given.text(flag) === void 0);
	if (required.length > 0 && !asks) throw new Failure("missing-input", `Missing: ${required.map((flag) => `--${flag}`).join(", ")}`, "Give them, or start this on a terminal to be asked");
	const words = async (flag, message) => given.text(flag) ?? kept(await text({
		message,
		validate: (typed) => (typed ?? "").trim() === "" ? "This is needed" : void 0
	}));
	const one = async (flag, message, values) => {
		const chosen = given.text(flag) ?? kept(await select({
			message,
			options: values.map((value) => ({
				value,
				label: value
			}))
		}));
		return values.find((value) => value === chosen) ?? kept(Symbol("cancel"));
	};
	const id = await words("id", "Its id, such as RB-CACHE-001");
	const title = await words("title", "What does it do?");
	return {
		id,
		title,
		description: given.text("description") ?? (required.length > 0 ? await words("description", "When is it for?") : title),
		category: await one("category", "Category", categories),
		severity: await one("severity", "Severity", severities),
		author: await words("author", "Who looks after it?"),
		services: given.texts("service"),
		triggers: given.texts("trigger"),
		tags: given.texts("tag"),
		approvers: given.texts("approver")
	};
}
function kept(answer) {
	if (isCancel(answer) || typeof answer === "symbol") throw new Failure("usage", "Nothing was written", "Start again when you know the answers");
	return answer;
}

export { askForRunbook };