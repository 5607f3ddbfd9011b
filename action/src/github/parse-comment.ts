import type { CommentCommand } from './comment-command.ts';
import { commentVerbs } from './comment-grammar-table.ts';
import { parseCommandLine } from './parse-command-line.ts';
import { longestComment } from './sticky-comment.ts';
import type { CommentRefusal } from './comment-reasons.ts';

export type { CommentCommand };

/** The commands of a comment, in their order; or why none of them may be done. */
export type ParsedComment =
  | {
      readonly ok: true;
      readonly commands: readonly CommentCommand[];
      /** Numbers of lines, from 1, that look like commands but stand after other text, so that nobody believes they were done. */
      readonly unread: readonly number[];
    }
  | { readonly ok: false; readonly line: number; readonly refusal: CommentRefusal };

/** The most commands that one comment may hold. */
export const mostCommands = 20;

/**
 * Reads the leading lines that start with `/`, blank lines among them left out; the first other line ends the commands.
 * So nothing in a quote, a code block or an HTML comment is one. Never throws.
 */
export function parseComment(body: string): ParsedComment {
  // As Markdown ends its lines, so that what is read is what is shown.
  const lines = body.slice(0, longestComment + 1).split(/\r\n|\r|\n/);
  const commands: CommentCommand[] = [];
  let end = 0;
  for (const line of lines) {
    if (!/^(?:\/|[\p{Zs}\t]*$)/u.test(line)) break;
    end += 1;
    if (!line.startsWith('/')) continue;
    const read = parseCommandLine(line);
    if (!read.ok) return refused(end, read.refusal);
    commands.push(read.command);
    if (commands.length > mostCommands) return refused(end, tooMany);
  }
  if (commands.length > 0 && body.length > longestComment) return refused(lines.length, tooLong);
  return { ok: true, commands, unread: commands.length === 0 ? [] : lateCommands(lines, end) };
}

/** Lines after the commands that begin like one, outside of code blocks. */
function lateCommands(lines: readonly string[], end: number): readonly number[] {
  let fenced = false;
  return lines.slice(end).flatMap((line, index) => {
    if (/^ {0,3}(?:```|~~~)/.test(line)) fenced = !fenced;
    return !fenced && startsLikeOne.test(line) ? [end + index + 1] : [];
  });
}

const startsLikeOne = new RegExp(`^/(?:${commentVerbs.join('|')})(?:[\\p{Zs}\\t]|$)`, 'u');

function refused(line: number, refusal: CommentRefusal): ParsedComment {
  const message = `Line ${line}: ${refusal.message.charAt(0).toLowerCase()}${refusal.message.slice(1)}`;
  return { ok: false, line, refusal: { ...refusal, message: `${message}. Nothing of the comment was done` } };
}

const tooMany: CommentRefusal = {
  code: 'too-many-commands',
  message: `Unexpected command, expected at most ${mostCommands} in one comment`,
  hint: 'Write what is left in a second comment',
};

const tooLong: CommentRefusal = {
  code: 'too-long',
  message: `Unexpected length, expected a comment of at most ${longestComment} characters`,
  hint: 'Write the commands in a comment of their own',
};
