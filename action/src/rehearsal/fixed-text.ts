import type { Word, WordPart } from 'unbash';

/** The text of a word that bash leaves as it is; `undefined` where a variable, a command, a pattern or braces change it. */
export function fixedText(word: Word): string | undefined {
  return (word.parts ?? []).every(isFixed) && !word.text.startsWith('~') ? word.value : undefined;
}

function isFixed(part: WordPart): boolean {
  switch (part.type) {
    case 'Literal':
    case 'SingleQuoted':
    case 'AnsiCQuoted':
      return true;
    case 'DoubleQuoted':
    case 'LocaleString':
      return part.parts.every(isFixed);
    default:
      return false;
  }
}
