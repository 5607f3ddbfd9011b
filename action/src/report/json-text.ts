// Characters that JSON may hold as they are but that a reader would not see.
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** A document as JSON text that ends in a line feed; unseen characters are written as JSON escapes, so nothing is lost. */
export function jsonText(document: unknown): string {
  const text = JSON.stringify(document, null, 2).replaceAll(unseen, (character) =>
    character === '\n' ? character : escaped(character),
  );
  return `${text}\n`;
}

function escaped(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}
