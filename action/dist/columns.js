import { n as padText, r as textWidth } from "./text-width.js";

// action/src/report/columns.ts
function columns(heading, rows, palette) {
	const shown = heading.map((_, column) => column).filter((column) => rows.some((row) => textOf(row[column]) !== ""));
	const widths = shown.map((column) => Math.max(textWidth(heading[column] ?? ""), ...rows.map((row) => textWidth(textOf(row[column])))));
	const line = (cells) => {
		return shown.map((column, index) => {
			const cell = cells[column] ?? "";
			const text = index === shown.length - 1 ? textOf(cell) : padText(textOf(cell), widths[index] ?? 0);
			return typeof cell === "string" ? text : cell.style(text);
		}).join("  ").trimEnd();
	};
	return [line(heading.map((text) => ({
		text,
		style: palette.dim
	}))), ...rows.map(line)];
}
function textOf(cell) {
	return cell === void 0 || typeof cell === "string" ? cell ?? "" : cell.text;
}

export { columns as t };