import type { Refusal } from '../../engine/refusal.ts';
import type { State } from '../../engine/state.ts';
import type { CommentCommand } from '../../github/comment-command.ts';
import { commentProblem, questionAskedAt } from '../../github/comment-evidence.ts';
import { handoverAccessProblem, steerProblems } from '../../github/comment-steering.ts';
import type { GithubEvent } from '../../github/github-event.ts';
import { parseComment } from '../../github/parse-comment.ts';
import type { Config } from '../../runbook/config.ts';
import type { Actor } from '../../schema/event.ts';
import type { Hub } from './hub.ts';

export type CommentEvent = Extract<GithubEvent, { readonly kind: 'comment' }>;

/** What a comment is read against. */
export type Asked = {
  readonly state: State;
  readonly issue: number;
  readonly seen: ReadonlySet<number>;
  readonly config: Config;
  /** The runbook's roles. */
  readonly approvers: readonly string[];
};

/** The commands of a comment that counts; or why it does not, and what it said. */
export type ReadComment =
  | { readonly ok: true; readonly commands: readonly CommentCommand[]; readonly unread: readonly number[] }
  | { readonly ok: false; readonly refusal: Refusal };

/** Reads a comment: its grammar, that its author wrote it so and may say it, and that it answers what is asked now. */
export async function readComment(hub: Hub, event: CommentEvent, asked: Asked): Promise<ReadComment> {
  const { facts, context } = hub;
  const parsed = parseComment(event.body);
  if (!parsed.ok) return { ok: false, refusal: parsed.refusal };
  const { commands } = parsed;
  const problem = commentProblem({
    found: await facts.comment(event.commentId),
    event: { commentId: event.commentId, body: event.body, sender: event.sender },
    issue: asked.issue,
    attempt: context.attempt,
    askedAt: questionAskedAt(commands, asked.state),
    seen: asked.seen,
    permission: await facts.permission(event.author),
  });
  if (problem !== null) return { ok: false, refusal: problem };
  // Only now: whether a reaction changes a comment's time is not known.
  await hub.issue.react(event.commentId, 'eyes');
  const roles = Object.fromEntries(
    Object.entries(asked.config.approvers).map(([role, { users }]) => [role, users] as const),
  );
  const steered = steerProblems(commands, {
    person: event.author,
    state: asked.state,
    roles,
    approvers: asked.approvers,
    approvals: asked.config.approvals,
  });
  if (steered !== null) return { ok: false, refusal: steered.refusal };
  for (const command of commands) {
    if (command.verb !== 'handover') continue;
    const access = handoverAccessProblem(command.to, await facts.permission(command.to));
    if (access !== null) return { ok: false, refusal: access };
  }
  return { ok: true, commands, unread: parsed.unread };
}

/** The author of a comment, as the journal names who said something by it. */
export function authorOf({ context }: Hub, { author, commentId }: CommentEvent): Actor {
  return { person: author, via: 'github-comment', run: context.runId, comment: commentId };
}
