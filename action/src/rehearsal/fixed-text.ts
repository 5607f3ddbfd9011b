import type { Word } from 'unbash';
import { isFixed } from '../runbook/bash-programs.ts';

/** The text of a word that bash leaves as it is; `undefined` where a variable, a command, a pattern or braces change it. */
export function fixedText(word: Word): string | undefined {
  return (word.parts ?? []).every(isFixed) && !word.text.startsWith('~') ? word.value : undefined;
}
