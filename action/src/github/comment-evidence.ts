import type { Event } from '../engine/event.ts';
import type { State } from '../engine/state.ts';
import { reached } from '../source/time.ts';
import { visible } from '../source/visible.ts';
import { answeringVerbs } from './answering-verbs.ts';
import type { CommentCommand } from './comment-command.ts';
import type { CommentFacts, Fact, PermissionFacts } from './facts.ts';
import { permissionProblem } from './permission-problem.ts';
import type { CommentRefusal } from './comment-reasons.ts';

/** What must hold before a comment's words count. */
export type CommentEvidence = {
  /** The comment, read again by its id. */
  readonly found: Fact<CommentFacts>;
  /** What the event that started this run says; `sender` is who caused it. */
  readonly event: { readonly commentId: number; readonly body: string; readonly sender: string };
  /** The issue that the journal, or the request, binds. */
  readonly issue: number;
  /** Attempt of the workflow run, from 1. */
  readonly attempt: number;
  /** When the question was asked that the comment answers; null where it answers none. */
  readonly askedAt: string | null;
  /** Comments whose words were recorded before. */
  readonly seen: ReadonlySet<number>;
  /** What the comment's author may do. */
  readonly permission: Fact<PermissionFacts>;
};

/** Why a comment proves nothing; null where it is what its author wrote, once, in answer to what is asked now, and may. */
export function commentProblem(evidence: CommentEvidence): CommentRefusal | null {
  const { found, event, attempt } = evidence;
  if (attempt !== 1) {
    return no(
      'run-repeated',
      `This is attempt ${attempt} of its workflow run, and only the first one reads a comment`,
      'Write the comment again instead of running the workflow again',
    );
  }
  if (!found.ok) return notFound(found);
  const comment = found.value;
  return (
    identityProblem(comment, event.sender) ??
    contentProblem(comment, event) ??
    bindingProblem(comment, evidence) ??
    permissionProblem(comment.author, evidence.permission)
  );
}

function notFound(found: Extract<Fact<CommentFacts>, { ok: false }>): CommentRefusal {
  const said = visible(found.message);
  switch (found.reason) {
    case 'missing':
      return no('comment-gone', 'The comment does not exist any more', 'Write it again and leave it there');
    case 'refused':
      return no(
        'comment-unreadable',
        `GitHub did not show the comment: ${said}`,
        'Give the job that reads it the permission `issues: write`, then write the comment again',
      );
    case 'unreachable':
      return {
        code: 'unreachable',
        message: `The comment could not be read again: ${said}`,
        hint: 'Nothing was refused; write the comment again when GitHub answers',
      };
    default:
      return found.reason satisfies never;
  }
}

function identityProblem({ author, authorType }: CommentFacts, sender: string): CommentRefusal | null {
  if (authorType !== 'User' || author === '' || author.toLowerCase().endsWith('[bot]')) {
    return no(
      'not-a-person',
      `The comment is by ${author === '' ? 'an account that is gone' : `${visible(author)}, which is a program`}; only people answer`,
      'A person writes the same comment',
    );
  }
  return author.toLowerCase() === sender.toLowerCase()
    ? null
    : no(
        'comment-of-another',
        `The comment is by ${visible(author)}, and ${visible(sender)} started the run that reads it`,
        'Whoever answers writes a comment of their own',
      );
}

function contentProblem(
  { id, body, createdAt, updatedAt }: CommentFacts,
  event: CommentEvidence['event'],
): CommentRefusal | null {
  // Times have whole seconds, so that only the text shows a change within the first one.
  return id === event.commentId && body === event.body && createdAt === updatedAt
    ? null
    : no(
        'comment-edited',
        'The comment was edited after it was written',
        'Write a new comment; an edited one never counts',
      );
}

function bindingProblem(
  comment: CommentFacts,
  { issue, askedAt, seen }: CommentEvidence,
): CommentRefusal | null {
  if (comment.issue !== issue) {
    return no(
      'wrong-issue',
      `The comment stands on issue #${comment.issue}, and the execution's issue is #${issue}`,
      `Write it on #${issue}`,
    );
  }
  if (seen.has(comment.id)) {
    return no('comment-seen', 'The comment was already answered to', 'To say it again, write a new comment');
  }
  return askedAt === null || notBefore(comment.createdAt, askedAt)
    ? null
    : no(
        'older-than-question',
        `The comment was written at ${visible(comment.createdAt)}, before the question it would answer was asked (${askedAt})`,
        'Read the question, then write the comment again',
      );
}

/** GitHub's times have whole seconds: a comment of the second in which the question was asked counts as newer. */
function notBefore(createdAt: string, askedAt: string): boolean {
  return reached(createdAt, `${askedAt.slice(0, 19)}Z`);
}

/** When the question was asked that these commands answer; null where they answer none. */
export function questionAskedAt(
  commands: readonly CommentCommand[],
  { gate, finishedAt }: Pick<State, 'gate' | 'finishedAt'>,
): string | null {
  return commands.some(({ verb }) => answeringVerbs.has(verb)) ? (gate?.since ?? finishedAt) : null;
}

/** The comments whose words a journal holds. */
export function seenComments(events: readonly Pick<Event, 'by'>[]): ReadonlySet<number> {
  return new Set(events.flatMap(({ by }) => (by?.comment === undefined ? [] : [by.comment])));
}

function no(code: CommentRefusal['code'], message: string, hint: string): CommentRefusal {
  return { code, message, hint };
}
