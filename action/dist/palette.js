// action/src/report/palette.ts
const same = (text) => text;
const plain = {
	strong: same,
	dim: same,
	good: same,
	bad: same,
	warn: same,
	info: same
};
function paletteOf(style) {
	return {
		strong: (text) => style("bold", text),
		dim: (text) => style("dim", text),
		good: (text) => style("green", text),
		bad: (text) => style("red", text),
		warn: (text) => style("yellow", text),
		info: (text) => style("cyan", text)
	};
}

export { plain as n, paletteOf as t };