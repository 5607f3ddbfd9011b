// action/src/source/finding.ts
const rank = {
	error: 0,
	warning: 1,
	info: 2
};
function sortFindings(findings) {
	const sorted = [...findings].sort(compareFindings);
	return sorted.filter((finding, index) => {
		const before = sorted[index - 1];
		return before === void 0 || compareFindings(before, finding) !== 0;
	});
}
function compareFindings(a, b) {
	return compareText(a.file, b.file) || a.span.start - b.span.start || rank[a.severity] - rank[b.severity] || compareText(a.rule, b.rule) || compareText(a.message, b.message);
}
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

export { sortFindings as t };