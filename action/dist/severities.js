import { t as counted } from "./step-facts.js";

// action/src/report/severities.ts
const severities = [
	"error",
	"warning",
	"info"
];
function worstFirst(findings) {
	return severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}
function severityCounts(findings) {
	const parts = severities.flatMap((severity) => {
		const count = findings.filter((finding) => finding.severity === severity).length;
		if (count === 0) return [];
		return [severity === "info" ? `${count} info` : counted(count, severity)];
	});
	return parts.length === 0 ? "no findings" : parts.join(", ");
}

export { worstFirst as n, severityCounts as t };