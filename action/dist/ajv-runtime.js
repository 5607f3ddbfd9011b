import { isDeepStrictEqual } from "node:util";

// action/src/schema/ajv-runtime.ts
function codePoints(text) {
	let count = 0;
	for (const _ of text) count++;
	return count;
}
const equal = isDeepStrictEqual;

export { equal as n, codePoints as t };