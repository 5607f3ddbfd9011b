// action/src/source/line-column.ts
function lineColumn(text, offset) {
	const at = Math.max(0, Math.min(offset, text.length));
	let line = 1;
	let lineStart = 0;
	for (let next = text.indexOf("\n"); next !== -1 && next < at; next = text.indexOf("\n", next + 1)) {
		line++;
		lineStart = next + 1;
	}
	return {
		line,
		column: at - lineStart + 1
	};
}

export { lineColumn as t };