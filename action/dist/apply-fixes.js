// action/src/lint/apply-fixes.ts
function applyFixes(text, fixes) {
	let result = "";
	let from = 0;
	for (const { span, text: inserted } of fixes.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
		if (span.start < from) continue;
		result += text.slice(from, span.start) + inserted;
		from = span.end;
	}
	return result + text.slice(from);
}

export { applyFixes as t };