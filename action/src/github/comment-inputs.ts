import type { Answer, Begin } from '../engine/input.ts';
import type { Actor } from '../schema/event.ts';
import type { CommentCommand } from './comment-command.ts';
import { conflictOf } from './comment-conflicts.ts';
import { type Met, untimely } from './comment-timing.ts';
import type { CommentRefusal } from './comment-reasons.ts';

/** What a comment makes of its commands: inputs of the engine, and what only a workflow run can do. */
export type CommentAction =
  | Extract<Answer, { type: 'Choose' | 'Confirm' | 'Approve' | 'Reject' | 'Note' | 'Pause' | 'HandOver' }>
  | Extract<Begin, { type: 'Rollback' }>
  /** Whether its owner is gone is for the caller to find out. */
  | Omit<Extract<Begin, { type: 'Abort' }>, 'former'>
  /** Goes on after a pause, an interruption, or a question whose run is gone. */
  | { readonly type: 'Resume'; readonly at: string; readonly by: Actor; readonly reason: string | null }
  /** The owner is said to be gone: goes on without it. */
  | { readonly type: 'Lost'; readonly at: string; readonly by: Actor; readonly reason: string | null }
  /** A missing input of an execution that has not begun. */
  | {
      readonly type: 'Set';
      readonly at: string;
      readonly by: Actor;
      readonly name: string;
      readonly value: string;
    };

/** What to do, in this order; or why nothing of it may be done. */
export type CommentInputs =
  | { readonly ok: true; readonly actions: readonly CommentAction[] }
  | { readonly ok: false; readonly refusal: CommentRefusal };

/** Reads the commands of one comment against the state they meet; all of them count, or none. */
export function inputsOf(
  commands: readonly CommentCommand[],
  state: Met,
  by: Actor,
  at: string,
): CommentInputs {
  const refusal =
    conflictOf(commands) ??
    commands.reduce<CommentRefusal | null>((found, command) => found ?? untimely(command, state), null);
  if (refusal !== null) return { ok: false, refusal };
  return { ok: true, actions: commands.map((command) => actionOf(command, state, by, at)) };
}

function actionOf(command: CommentCommand, { gate }: Met, by: Actor, at: string): CommentAction {
  const said = { at, by };
  switch (command.verb) {
    case 'choose':
      return { type: 'Choose', ...said, step: command.step, branch: command.branch, reason: null };
    case 'done':
    case 'failed':
    case 'skip':
    case 'retry':
      return {
        type: 'Confirm',
        ...said,
        subject: command.subject,
        outcome: command.verb,
        reason: command.reason,
      };
    case 'approve':
      return { type: 'Approve', ...said, step: command.step, reason: null };
    case 'reject':
      return { type: 'Reject', ...said, step: command.step, reason: command.reason };
    case 'rollback':
      // Where the open question offers it, it is its answer.
      return command.to === null && gate?.kind === 'confirmation' && gate.answers.includes('rollback')
        ? { type: 'Confirm', ...said, subject: gate.subject, outcome: 'rollback', reason: null }
        : { type: 'Rollback', ...said, to: command.to, reason: null };
    case 'abort':
      return { type: 'Abort', ...said, reason: command.reason };
    case 'pause':
      return { type: 'Pause', ...said, reason: command.reason };
    case 'resume':
      return { type: 'Resume', ...said, reason: command.reason };
    case 'lost':
      return { type: 'Lost', ...said, reason: command.reason };
    case 'take':
      return { type: 'HandOver', ...said, to: by.person };
    case 'handover':
      return { type: 'HandOver', ...said, to: command.to };
    case 'note':
      return { type: 'Note', ...said, text: command.text };
    case 'set':
      return { type: 'Set', ...said, name: command.name, value: command.value };
    default:
      return command satisfies never;
  }
}
