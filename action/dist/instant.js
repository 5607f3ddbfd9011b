// action/src/report/instant.ts
function timeOfDay(at) {
	return at.slice(11, 19);
}
function dayAndTime(at) {
	return `${at.slice(0, 10)} ${timeOfDay(at)}`;
}
function durationText(milliseconds) {
	const seconds = Math.max(0, milliseconds) / 1e3;
	if (seconds < 59.95) return `${seconds.toFixed(1)} s`;
	const whole = Math.round(seconds);
	const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60)];
	return hours === 0 ? `${minutes} min ${padded(whole % 60)} s` : `${hours} h ${padded(minutes % 60)} min`;
}
function padded(number) {
	return String(number).padStart(2, "0");
}

export { durationText as n, timeOfDay as r, dayAndTime as t };