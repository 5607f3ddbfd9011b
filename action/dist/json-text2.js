// action/src/report/json-text.ts
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
function jsonText(document) {
	return `${JSON.stringify(document, null, 2).replaceAll(unseen, (character) => character === "\n" ? character : escaped(character))}\n`;
}
function escaped(character) {
	return character.split("").map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
}

export { jsonText as t };