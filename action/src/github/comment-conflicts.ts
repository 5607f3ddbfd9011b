import { answeringVerbs } from './answering-verbs.ts';
import type { CommentCommand, CommentVerb } from './comment-command.ts';
import type { CommentRefusal } from './comment-reasons.ts';

/** Why commands of one comment cannot be meant together; null where they can. */
export function conflictOf(commands: readonly CommentCommand[]): CommentRefusal | null {
  const verbs = commands.map(({ verb }) => verb);
  // A question takes one answer, and the next is not asked yet.
  const answers = verbs.filter((verb) => answeringVerbs.has(verb));
  if (answers.length > 1) {
    return {
      code: 'two-answers',
      message: `${listed(answers)} answer the same question; one comment answers one`,
      hint: 'Write the one that is meant; what follows it is asked by then, and is answered by a comment of its own',
    };
  }
  return (
    loneApproval(verbs) ??
    alone('abort', verbs) ??
    alone('rollback', verbs) ??
    opposites(verbs) ??
    repeated(commands)
  );
}

/** An approval is read again by the job that runs the step; a comment of which something was recorded before counts no more. */
function loneApproval(verbs: readonly CommentVerb[]): CommentRefusal | null {
  return !verbs.includes('approve') || verbs.length === 1
    ? null
    : {
        code: 'contradiction',
        message: 'An approval stands alone in its comment',
        hint: 'Write the other lines in a comment of their own',
      };
}

/** What may stand beside a command that ends or undoes everything. */
const harmless: ReadonlySet<CommentVerb> = new Set(['take', 'note']);

function alone(verb: CommentVerb, verbs: readonly CommentVerb[]): CommentRefusal | null {
  const others = verbs.filter((other) => other !== verb && !harmless.has(other));
  return !verbs.includes(verb) || others.length === 0
    ? null
    : {
        code: 'contradiction',
        message: `\`/${verb}\` stands beside ${listed(others)}, and both cannot be meant`,
        hint: `Write \`/${verb}\` alone, or leave it out; \`/take\` and \`/note\` may stand beside it`,
      };
}

function opposites(verbs: readonly CommentVerb[]): CommentRefusal | null {
  const going = verbs.find((verb) => verb === 'resume' || verb === 'lost');
  return going === undefined || !verbs.includes('pause')
    ? null
    : {
        code: 'contradiction',
        message: `\`/pause\` stands beside \`/${going}\`, and both cannot be meant`,
        hint: 'Write the one that is meant',
      };
}

function repeated(commands: readonly CommentCommand[]): CommentRefusal | null {
  const keys = commands.flatMap((command) => {
    if (command.verb === 'note') return [];
    return command.verb === 'set' ? [`set ${command.name}`] : [command.verb];
  });
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  return twice === undefined
    ? null
    : {
        code: 'said-twice',
        message: `\`/${twice}\` stands twice in one comment`,
        hint: 'Write it once, with what is meant',
      };
}

function listed(verbs: readonly CommentVerb[]): string {
  return verbs.map((verb) => `\`/${verb}\``).join(' and ');
}
