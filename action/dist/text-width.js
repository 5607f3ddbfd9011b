import { t as getStringTruncatedWidth } from "./dist.js";

// action/src/source/text-width.ts
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
function textWidth(text) {
	return getStringTruncatedWidth(text).width;
}
function fitText(text, columns) {
	if (textWidth(text) <= columns) return text;
	let kept = "";
	let width = 1;
	for (const { segment } of graphemes.segment(text)) {
		width += textWidth(segment);
		if (width > columns) break;
		kept += segment;
	}
	return columns < 1 ? "" : `${kept}…`;
}
function padText(text, columns) {
	return text + " ".repeat(Math.max(0, columns - textWidth(text)));
}

export { padText as n, textWidth as r, fitText as t };