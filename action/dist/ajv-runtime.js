import { isDeepStrictEqual } from "node:util";

// action/src/schema/ajv-runtime.ts
function codePoints(text) {
	return text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
}
const equal = isDeepStrictEqual;
const formats = {
	date: isDate,
	"date-time": (text) => {
		const [, date = "", offset = ""] = /^(\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/.exec(text) ?? [];
		return offset !== "" && isDate(date);
	},
	uri: (text) => /^[a-z][a-z\d+.-]*:\S+$/i.test(text) && URL.canParse(text)
};
function isDate(text) {
	const [, year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []).map(Number);
	if (year === void 0 || month === void 0 || day === void 0) return false;
	const daysInMonth = month === 2 ? isLeapYear(year) ? 29 : 28 : [
		4,
		6,
		9,
		11
	].includes(month) ? 30 : 31;
	return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth;
}
function isLeapYear(year) {
	return year % 4 === 0 && year % 100 !== 0 || year % 400 === 0;
}

export { equal as n, formats as r, codePoints as t };