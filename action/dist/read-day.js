import { t as Failure } from "./failure.js";

// action/src/commands/read-day.ts
function readDay(text) {
	const time = Date.parse(`${text}T00:00:00Z`);
	if (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)) return text;
	throw new Failure("usage", `Unexpected day \`${text}\`, expected one of the calendar`, "Write it as `2026-11-23`");
}

export { readDay as t };