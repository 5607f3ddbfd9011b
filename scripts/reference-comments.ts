import { commentGrammar, rightText } from '../action/src/github/comment-grammar-table.ts';
import { commentReasons } from '../action/src/github/comment-reasons.ts';
import { gateReasons } from '../action/src/github/reason-codes.ts';
import { table } from './reference-tables.ts';

/** Every command that a comment may hold, with an example. */
export function commentTable(): string {
  return table(
    ['command', 'does', 'counts from', 'example'],
    commentGrammar.map(({ form, meaning, right, example }) => [
      `\`${form}\``,
      meaning,
      rightText(right),
      `\`${example}\``,
    ]),
  );
}

/** Why a comment, or an approval, does not count. */
export function reasonTable(about: 'comment' | 'gate'): string {
  const reasons: Readonly<Record<string, string>> = about === 'comment' ? commentReasons : gateReasons;
  return table(
    ['reason', 'says'],
    Object.entries(reasons).map(([code, sentence]) => [`\`${code}\``, sentence]),
  );
}
