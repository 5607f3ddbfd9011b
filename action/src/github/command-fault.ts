import { visibleLines } from '../source/visible.ts';
import type { CommentVerb } from './comment-command.ts';
import { quoted } from './quoted.ts';

/** What is wrong with the arguments of a command. */
export type Fault = {
  readonly fault:
    | 'missing-argument'
    | 'unexpected-argument'
    | 'extra-argument'
    | 'hidden-character'
    | 'too-long';
  readonly message: string;
};

/** Arguments are compared and handed to commands, so nothing in them may hide. */
export function argumentFault(verb: CommentVerb, argument: string, most: number): Fault | null {
  if (visibleLines(argument) !== argument) {
    return {
      fault: 'hidden-character',
      message: `Unexpected hidden character in ${quoted(argument)}, expected visible ones only`,
    };
  }
  return lengthFault(verb, argument, most);
}

/** Whether the text is too long. */
export function lengthFault(verb: CommentVerb, text: string, most: number): Fault | null {
  return text.length <= most
    ? null
    : {
        fault: 'too-long',
        message: `Unexpected ${text.length} characters after \`/${verb}\`, expected at most ${most}`,
      };
}

/** The line ends too early. */
export function missing(verb: CommentVerb, expected: string): Fault {
  return {
    fault: 'missing-argument',
    message: `Unexpected end of the line after \`/${verb}\`, expected ${expected}`,
  };
}

/** Something else stands there. */
export function unexpected(verb: CommentVerb, found: string, expected: string): Fault {
  return {
    fault: 'unexpected-argument',
    message: `Unexpected ${quoted(found)} in \`/${verb}\`, expected ${expected}`,
  };
}

/** The line goes on where it should end. */
export function extra(verb: CommentVerb, found: string): Fault {
  return {
    fault: 'extra-argument',
    message: `Unexpected ${quoted(found)} at the end of \`/${verb}\`, expected nothing more`,
  };
}
