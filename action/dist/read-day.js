import { t as Failure } from "./failure.js";

// action/src/lint/facts.ts
const noFacts = {
	today: null,
	touched: null,
	base: null,
	coverage: null,
	shellcheck: null
};

// action/src/commands/read-day.ts
function readDay(text) {
	const time = Date.parse(`${text}T00:00:00Z`);
	if (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)) return text;
	throw new Failure("usage", `Unexpected day \`${text}\`, expected one of the calendar`, "Write it as `2026-11-23`");
}

export { noFacts as n, readDay as t };