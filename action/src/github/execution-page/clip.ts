import { visible } from '../../source/visible.ts';

/** The text on one line with nothing hidden in it, of at most so many characters. */
export function clip(text: string, most: number): string {
  // What is far too long must not be searched for what is hidden as well.
  const shown = visible(text.slice(0, most + 1));
  return shown.length <= most ? shown : `${shown.slice(0, most - 1).toWellFormed()}…`;
}
