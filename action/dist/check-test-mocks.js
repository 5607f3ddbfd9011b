import { t as didYouMean } from "./did-you-mean.js";
import { n as tokenOf } from "./json-pointer.js";
import { t as fitValue } from "./value.js";

// action/src/runbook/check-test-mocks.ts
function checkTestMocks(subject) {
	for (const [key, mock] of Object.entries(subject.test.mock_responses)) {
		const place = `/mock_responses/${tokenOf(key)}`;
		const [list, index] = key.split(".");
		if (index === void 0) checkStepMock(subject, Number(key), mock, place);
		else checkConditionMock(subject, list === "prerequisites" ? "prerequisites" : "post_conditions", Number(index), mock, place);
	}
}
function canBeMocked(step) {
	return step.step_type !== "manual" && (step.commands.length > 0 || step.automation_script !== void 0 || step.notify !== void 0);
}
function checkStepMock(subject, number, mock, place) {
	const { runbook, report, hasStep } = subject;
	if (!hasStep(number, `${place}#`)) return;
	const step = runbook.steps.find(({ step_number }) => step_number === number);
	if (step === void 0) return;
	if (!canBeMocked(step)) {
		const asks = step.step_type === "manual" ? "its commands are only shown: say `confirmations`" : "it runs nothing: say `decisions`";
		report("test-mock", `${place}#`, `Unexpected mock of ${step.step_type} step ${number}, expected none: ${asks}`);
		return;
	}
	if (mock.kind !== "items") {
		checkAttempts(subject, step, mock, place);
		return;
	}
	if (!repeats(subject, step)) {
		const [key = ""] = Object.keys(mock.items);
		const hint = didYouMean(key, [
			"stdout",
			"stderr",
			"exit_code",
			"outputs",
			"duration_seconds",
			"crash"
		]);
		report("test-mock", `${place}/${tokenOf(key)}#`, `Unexpected \`${key}\` in the mock of step ${number}, which has no \`for_each\`, expected \`stdout\`, \`stderr\`, \`exit_code\`, \`outputs\`, \`duration_seconds\` or \`crash\``, hint);
		return;
	}
	const items = Array.isArray(step.for_each) ? step.for_each.map(String) : null;
	for (const [item, attempts] of Object.entries(mock.items)) {
		const inner = `${place}/${tokenOf(item)}`;
		if (items !== null && !items.includes(item)) report("test-mock", `${inner}#`, `Unexpected item \`${item}\` of step ${number}, expected one of its \`for_each\``, didYouMean(item, items) ?? `There is ${items.join(", ")}`);
		checkAttempts(subject, step, attempts, inner);
	}
}
function repeats({ runbook }, step) {
	return step.for_each !== void 0 || runbook.steps.some((other) => other.for_each !== void 0 && other.rollback_step === step.step_number);
}
function checkAttempts(subject, step, mock, place) {
	if (mock.kind === "always") checkOutputs(subject, step, mock.attempt.outputs, `${place}/outputs`);
	else for (const [index, { outputs }] of mock.attempts.entries()) checkOutputs(subject, step, outputs, `${place}/${index}/outputs`);
}
function checkOutputs({ report }, step, outputs, place) {
	const names = Object.keys(step.outputs);
	for (const [name, value] of Object.entries(outputs)) {
		const declaration = Object.hasOwn(step.outputs, name) ? step.outputs[name] : void 0;
		if (declaration === void 0) {
			const hint = didYouMean(name, names) ?? (names.length === 0 ? "It declares no `outputs`" : `There is ${names.join(", ")}`);
			report("test-mock", `${place}/${tokenOf(name)}#`, `Unexpected output \`${name}\`, expected one that step ${step.step_number} declares`, hint);
			continue;
		}
		const fits = fitValue(name, value, declaration);
		if (!fits.ok) report("test-mock", `${place}/${tokenOf(name)}`, fits.message);
	}
}
function checkConditionMock({ runbook, report }, list, number, mock, place) {
	const conditions = runbook[list];
	const condition = conditions[number - 1];
	if (condition === void 0) {
		const hint = conditions.length === 0 ? `The runbook has no \`${list}\`` : `There is ${list}.1 to ${list}.${conditions.length}`;
		report("test-step", `${place}#`, `Unexpected \`${list}.${number}\`, expected a condition that exists`, hint);
	} else if (condition.check === void 0) report("test-mock", `${place}#`, `Unexpected mock of \`${list}.${number}\`, expected none: it has no \`check\` and is never failed`);
	else if (mock.kind === "items") report("test-mock", place, `Unexpected items in the mock of \`${list}.${number}\`, expected what its check comes to`);
}

export { checkTestMocks as n, canBeMocked as t };