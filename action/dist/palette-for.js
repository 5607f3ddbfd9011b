import { n as plain, t as paletteOf } from "./palette.js";
import { styleText } from "node:util";

// action/src/cli/palette-for.ts
function paletteFor(stream, variable) {
	return stream.isTTY === true && (variable("NO_COLOR") ?? "") === "" && variable("TERM") !== "dumb" ? paletteOf((style, text) => styleText(style, text, { validateStream: false })) : plain;
}

export { paletteFor as t };