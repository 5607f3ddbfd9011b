import type { CommentVerb } from './comment-command.ts';

/** The commands that answer a question. */
export const answeringVerbs: ReadonlySet<CommentVerb> = new Set([
  'choose',
  'done',
  'failed',
  'skip',
  'retry',
  'approve',
  'reject',
]);
