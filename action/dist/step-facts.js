// action/src/report/step-facts.ts
function failureSentence(onFailure, nameOf) {
	switch (onFailure) {
		case "stop": return "the execution stops as failed";
		case "continue": return "the flow goes on";
		case "escalate": return "a person is asked";
		case "rollback": return "what was done is rolled back";
		default: return `the flow goes on at ${nameOf(onFailure.goto)}`;
	}
}
function retrySentence({ retry }) {
	if (retry.attempts === 1 && retry.delay_seconds === 0 && retry.when === void 0) return null;
	const delay = retry.delay_seconds === 0 ? "" : `, ${retry.delay_seconds} seconds apart${retry.backoff === "exponential" ? ", doubled each time" : ""}`;
	return `at most ${counted(retry.attempts, "attempt")}${delay}`;
}
function counted(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
function shownValue(value) {
	return value === "" ? "\"\"" : String(value);
}
function targetText(target) {
	return target === "end" ? "end" : `step ${target}`;
}
function itemsText(forEach) {
	if (forEach === void 0) return null;
	return typeof forEach === "string" ? forEach : forEach.map(String).join(", ");
}

export { shownValue as a, retrySentence as i, failureSentence as n, targetText as o, itemsText as r, counted as t };