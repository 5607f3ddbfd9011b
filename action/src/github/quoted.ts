import { visible } from '../source/visible.ts';

/** Somebody's words as code in a sentence: cut after `most` characters, with what hides in them written out; they cannot end the code. */
export function quoted(text: string, most = 60): string {
  // Cut first as well: nobody needs to see what a comment of 65,000 characters looks like.
  const seen = visible(text.slice(0, most + 1)).replaceAll('`', "'");
  return `\`${seen.length > most ? `${seen.slice(0, most).toWellFormed()}…` : seen}\``;
}
