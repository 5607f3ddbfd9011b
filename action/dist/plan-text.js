import { o as targetText } from "./step-facts.js";
import { n as scriptLines, r as sectionsText } from "./text-section.js";
import { n as valuesText } from "./values-text.js";
import { t as visible } from "./visible.js";

// action/src/report/plan-text.ts
function planText(plan, { metadata }, palette) {
	const sections = [
		{
			title: "Values",
			lines: valuesText(plan.values)
		},
		{
			title: "Checked first",
			lines: plan.prerequisites.flatMap((condition) => conditionLines(condition, palette))
		},
		...plan.steps.map((step) => stepSection(step, palette)),
		{
			title: "Checked last",
			lines: plan.post_conditions.flatMap((condition) => conditionLines(condition, palette))
		},
		{
			title: "Only to undo",
			lines: plan.rollback_steps.flatMap((step) => [`${step.step} ${visible(step.title)} (${step.type})`, ...work(step, palette)])
		},
		{
			title: palette.bad("Programs that this machine does not have"),
			lines: plan.missing_programs.map(visible)
		}
	];
	const head = `Plan of ${visible(metadata.runbook_id)} ${visible(metadata.title)} (version ${visible(metadata.version)})`;
	return [
		palette.strong(head),
		"Nothing runs and nothing is written.",
		...sectionsText(sections, palette)
	];
}
function conditionLines({ description, check }, palette) {
	return [`${visible(description)}${check === null ? " (nothing checks it)" : ""}`, ...check === null ? [] : scriptLines(check, palette)];
}
function stepSection(step, palette) {
	const facts = [
		step.when === null ? "" : `only when ${visible(step.when)}`,
		step.gates.includes("approval") ? `waits for approval by ${step.approvers.map(visible).join(" or ")}` : "",
		step.for_each === null ? "" : `for each of ${visible(step.for_each)}`
	];
	const after = [
		step.gates.includes("confirmation") ? "waits for a person to say that it is done" : "",
		step.rollback_step === null ? "" : `undone by step ${step.rollback_step}`,
		step.irreversible === null ? "" : `nothing undoes it: ${visible(step.irreversible)}`,
		onward(step)
	];
	return {
		title: `${step.step} ${visible(step.title)} (${step.type})`,
		lines: [
			...facts.filter((fact) => fact !== ""),
			...work(step, palette),
			...after.filter((fact) => fact !== "")
		]
	};
}
function work(step, palette) {
	return [
		...step.commands.flatMap((command) => scriptLines(command, palette)),
		...step.automation === null ? [] : [`automation ${visible(step.automation)}`],
		...step.notify === null ? [] : [`message to ${visible(step.notify.channel)}: ${visible(step.notify.message)}`],
		...valuesText(step.values)
	];
}
function onward(step) {
	return step.leads_to.map(({ on, target }) => `${on === "next" ? "" : `${visible(on)} `}→ ${targetText(target)}`).join(", ");
}

export { planText as t };