// action/src/source/time.ts
function addMinutes(at, minutes) {
	return new Date(Date.parse(at) + minutes * 6e4).toISOString();
}
function millisecondsBetween(from, to) {
	return Date.parse(to) - Date.parse(from);
}
function reached(at, deadline) {
	return Date.parse(at) >= Date.parse(deadline);
}

export { millisecondsBetween as n, reached as r, addMinutes as t };