import type { Event } from '../../engine/event.ts';
import type { Refusal } from '../../engine/refusal.ts';
import type { State } from '../../engine/state.ts';
import { commentProblem } from '../../github/comment-evidence.ts';
import { parseComment } from '../../github/parse-comment.ts';
import type { Hub } from './hub.ts';

/**
 * Why nobody is known to be in charge of an execution that an alert started; null where somebody is, or a person started it.
 * Otherwise whoever can push to the journal could put another person in charge, and approve alone.
 */
export async function operatorProblem(
  hub: Hub,
  events: readonly Event[],
  state: State,
): Promise<Refusal | null> {
  if (events[0]?.by !== null) return null;
  const taken = events.findLast((event) => event.type === 'HandedOver');
  const comment = taken?.by?.comment;
  if (taken?.type !== 'HandedOver' || taken.by === null || comment === undefined) return nobody(state);
  const found = await hub.facts.comment(comment);
  const problem = commentProblem({
    found,
    event: { commentId: comment, body: found.ok ? found.value.body : '', sender: taken.by.person },
    issue: state.issue ?? 0,
    attempt: 1,
    askedAt: null,
    seen: new Set(),
    permission: await hub.facts.permission(taken.by.person),
  });
  if (problem !== null) return problem;
  const parsed = parseComment(found.ok ? found.value.body : '');
  const says =
    parsed.ok &&
    parsed.commands.some(
      (command) =>
        (command.verb === 'take' && same(taken.to, taken.by?.person ?? '')) ||
        (command.verb === 'handover' && same(taken.to, command.to)),
    );
  return says ? null : nobody(state);
}

function nobody({ executionId }: State): Refusal {
  return {
    code: 'no-operator',
    message: `No comment on the issue of ${executionId} puts a person in charge`,
    hint: 'Somebody who will operate it answers /take; then the approvers are asked',
  };
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
