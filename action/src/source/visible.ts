// Controls, formats (bidirectional, zero-width), separators, lone surrogates, and whatever else has no glyph of its own.
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const names: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** The text on one line, with every character that a reader would not see or that moves others written out, such as `\u{202e}`. */
export function visible(text: string): string {
  return text.replaceAll(unseen, (character, offset: number) =>
    isEmojiStyle(text, character, offset) ? character : written(character),
  );
}

/** Like `visible`, but keeps line feeds and tabs: for texts of several lines, such as commands. */
export function visibleLines(text: string): string {
  return text.replaceAll(unseen, (character, offset: number) =>
    character === '\n' || character === '\t' || isEmojiStyle(text, character, offset)
      ? character
      : written(character),
  );
}

function written(character: string): string {
  return names[character] ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

/** U+FE0F right after a pictograph only chooses its colours; written out it would clutter half of all titles. */
function isEmojiStyle(text: string, character: string, offset: number): boolean {
  return (
    character === '\u{fe0f}' &&
    /\p{Extended_Pictographic}$/u.test(text.slice(Math.max(0, offset - 2), offset))
  );
}
