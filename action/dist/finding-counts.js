// action/src/commands/finding-counts.ts
function findingCounts(findings) {
	const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
	return {
		error: count("error"),
		warning: count("warning"),
		info: count("info")
	};
}
const rank = {
	error: 0,
	warning: 1,
	info: 2
};
function someFail(findings, failOn) {
	return findings.some(({ severity }) => rank[severity] <= rank[failOn]);
}

export { someFail as n, findingCounts as t };