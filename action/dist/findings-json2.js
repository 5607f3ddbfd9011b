import { t as lineColumn } from "./line-column.js";

// action/src/report/findings-json.ts
function findingsJson(findings, textOf) {
	return findings.map(({ rule, severity, message, hint, file, span, related = [] }) => {
		const text = textOf(file) ?? "";
		const end = lineColumn(text, span.end);
		return {
			rule,
			severity,
			message,
			hint: hint ?? null,
			file,
			...lineColumn(text, span.start),
			end_line: end.line,
			end_column: end.column,
			related: related.map((other) => ({
				message: other.message,
				file: other.file,
				...lineColumn(textOf(other.file) ?? "", other.span.start)
			}))
		};
	});
}

export { findingsJson as t };