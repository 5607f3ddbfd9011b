import { n as millisecondsBetween, t as addMinutes } from "./time.js";

// action/src/lint/day.ts
const dayMinutes = 1440;
function addDays(day, count) {
	return addMinutes(`${day}T00:00:00Z`, count * dayMinutes).slice(0, 10);
}
function addMonths(day, count) {
	const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
	const months = year * 12 + month - 1 + count;
	const first = `${String(Math.floor(months / 12)).padStart(4, "0")}-${String(months % 12 + 1).padStart(2, "0")}-01`;
	const last = Number(addDays(addDays(first, 31).slice(0, 8) + "01", -1).slice(8));
	return `${first.slice(0, 8)}${String(Math.min(date, last)).padStart(2, "0")}`;
}
function daysBetween(from, to) {
	return Math.round(millisecondsBetween(`${from}T00:00:00Z`, `${to}T00:00:00Z`) / (dayMinutes * 6e4));
}

export { addMonths as n, daysBetween as r, addDays as t };