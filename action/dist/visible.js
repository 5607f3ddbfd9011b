// action/src/source/visible.ts
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const names = {
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t"
};
function visible(text) {
	return text.replaceAll(unseen, (character, offset) => isEmojiStyle(text, character, offset) ? character : written(character));
}
function visibleLines(text) {
	return text.replaceAll(unseen, (character, offset) => character === "\n" || character === "	" || isEmojiStyle(text, character, offset) ? character : written(character));
}
function written(character) {
	return names[character] ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
function isEmojiStyle(text, character, offset) {
	return character === "️" && /\p{Extended_Pictographic}$/u.test(text.slice(Math.max(0, offset - 2), offset));
}

export { visibleLines as n, visible as t };