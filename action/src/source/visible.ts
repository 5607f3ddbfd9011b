// Control characters (C0 but tab, delete, C1), bidirectional controls, zero-width characters, line and paragraph separators.
const hidden =
  /[\0-\x08\n-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb]|[\u{e0000}-\u{e0fff}]/gu;

const lone = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** One line of text in which nothing is hidden or can move the cursor: tabs are two spaces, the rest is named by its code. */
export function visible(text: string): string {
  return text
    .replaceAll('\t', '  ')
    .replace(hidden, (character) => named(character.codePointAt(0) ?? 0))
    .replace(lone, (unit) => named(unit.charCodeAt(0)));
}

function named(code: number): string {
  // The pictures of Unicode are as wide as a letter: ␀ for NUL, ␛ for ESC.
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '\u2421';
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}
