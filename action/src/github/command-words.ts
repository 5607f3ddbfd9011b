/** The first word, and what follows the blanks after it; those that are wider or do not break count as blanks too. */
export function firstWord(text: string): readonly [word: string, rest: string] {
  const [, word = '', rest = ''] = /^([^\p{Zs}\t]*)[\p{Zs}\t]*(.*)$/su.exec(text) ?? [];
  return [word, rest];
}

/** Without the blanks at its end; a pattern would look at long runs of them again and again. */
export function withoutBlanksBehind(text: string): string {
  let end = text.length;
  while (end > 0 && /[\p{Zs}\t]/u.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
