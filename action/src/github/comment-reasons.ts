import type { Refusal } from '../engine/refusal.ts';

/** Every reason why a comment, or the form of *Run workflow*, does not count, in one sentence each. */
export const commentReasons = {
  unreachable:
    'GitHub gave no usable answer for minutes; nothing is refused, and the same comment can be written again.',

  'unknown-command': 'A leading line begins with a slash and is no command.',
  'missing-argument': 'A command ends where something must follow.',
  'unexpected-argument': 'Something else stands where a step, a subject, a login or a name must stand.',
  'extra-argument': 'A command goes on where it must end.',
  'hidden-character': 'An argument holds a character that a reader does not see.',
  'too-long': 'The comment, or one of its texts, is longer than it may be.',
  'too-many-commands': 'The comment holds more commands than one comment may.',

  'two-answers': 'Two commands of the comment answer the same question.',
  contradiction: 'Two commands of the comment cannot both be meant.',
  'said-twice': 'The comment says the same thing twice.',

  'run-repeated': 'The workflow run was started again; only its first attempt reads a comment.',
  'comment-gone': 'The comment does not exist any more.',
  'comment-unreadable': "The job's token may not read the comment.",
  'not-a-person': 'A program wrote the comment; only people answer.',
  'comment-of-another': 'The comment is not by the person who caused the run that reads it.',
  'comment-edited': 'The comment is not what it was when it was written.',
  'wrong-issue': 'The comment stands on another issue than the one that the journal binds.',
  'comment-seen': 'The journal has the words of this comment already.',
  'older-than-question': 'The comment was written before the question it would answer.',
  'no-write-access': 'Its author has no write access to the repository.',
  'permission-unknown': "The job's token may not read what its author may do.",

  'no-operator': 'Nobody operates the execution yet.',
  'not-the-operator': 'Only the operator may say this.',
  'already-operator': 'Whoever takes the execution over operates it already.',
  'handover-to-program': 'A program cannot operate an execution.',
  'handover-to-oneself': 'Whoever would get the execution operates it already.',
  'handover-without-access': 'Whoever would get the execution has no write access to the repository.',
  'approve-needs-environment': 'The repository approves with environments; a comment approves nothing.',
  'approver-not-listed': 'The person holds none of the roles that may approve the step.',
  'approver-is-operator': 'The person operates the execution.',
  'wrong-nonce': 'The approval repeats something else than what the request shows.',

  'not-started': 'The execution has not begun, and this means nothing before.',
  'inputs-fixed': 'The execution has begun, and its inputs stay as they are.',
  ended: 'The execution has ended.',
  'not-the-failed-step': 'The execution failed at another step than the one that is answered.',
  'nothing-runs': 'No runner works on the execution.',
  'no-such-gate': 'What is answered is not what is asked.',
  'unknown-branch': 'The decision has no such branch.',
  'unknown-answer': 'The question does not take this answer.',
  'reason-needed': 'A condition is skipped only with a reason.',

  'unknown-variable': 'The runbook has no such variable.',
  'secret-in-comment': 'A secret stands in a comment, and must be replaced.',
  'unusable-value': 'The value does not fit its variable.',
  'unusable-input': 'The form of *Run workflow* cannot be used as it was filled in.',
} as const;

export type CommentReason = keyof typeof commentReasons;

/** A refusal, of those that are documented. */
export type CommentRefusal = Refusal & { readonly code: CommentReason };
