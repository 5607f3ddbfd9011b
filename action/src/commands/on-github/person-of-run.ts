import type { State } from '../../engine/state.ts';
import { githubEvent } from '../../github/github-event.ts';
import type { Actor } from '../../schema/event.ts';
import type { Hub } from './hub.ts';

/** The person whose word started this run, and how; null for a program. */
export function personOfRun({ context, payload }: Hub): Actor | null {
  const { person, runId, event } = context;
  if (person.toLowerCase().endsWith('[bot]')) return null;
  const found = githubEvent(event, payload);
  return found.kind === 'comment'
    ? { person, via: 'github-comment', run: runId, comment: found.commentId }
    : { person, via: 'github-dispatch', run: runId };
}

/** Who takes the execution up in this run: its operator, or nobody, since an approver who answers does not operate it. */
export function operatorOfRun(hub: Hub, { operator }: State): Actor | null {
  const person = personOfRun(hub);
  return person?.person.toLowerCase() === operator.toLowerCase() ? person : null;
}
