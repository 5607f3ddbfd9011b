import { a as stepByNumber } from "./flow.js";
import { t as visible } from "./visible.js";

// action/src/report/subject-text.ts
function subjectText(runbook, subject) {
	const [list, position] = subject.split(".");
	if (list === "prerequisites" || list === "post_conditions") {
		const description = runbook[list][Number(position) - 1]?.description;
		const name = `${list === "prerequisites" ? "prerequisite" : "post-condition"} ${position ?? ""}`;
		return description === void 0 ? name : `${name}: ${visible(description)}`;
	}
	return /^\d+$/.test(subject) ? stepText(runbook, Number(subject)) : visible(subject);
}
function stepText(runbook, number) {
	const title = stepByNumber(runbook, number)?.title;
	return title === void 0 ? String(number) : `${number} ${visible(title)}`;
}

export { subjectText as n, stepText as t };