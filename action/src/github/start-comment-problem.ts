import type { Refusal } from '../engine/turn.ts';
import type { CommentFacts, Fact } from './facts.ts';
import { gateRefusal, untold } from './gate-refusal.ts';
import { parseComment } from './parse-comment.ts';
import type { Started } from './start-problem.ts';

/**
 * Why the comment that is said to have begun an execution did not; null where it did. The run of any comment of a person
 * looks like one that began something, so that otherwise every word of theirs could be taken for it.
 */
export function startCommentProblem(
  found: Fact<CommentFacts>,
  { by, issue, execution_id: id }: Pick<Started, 'by' | 'issue' | 'execution_id'>,
): Refusal | null {
  const refusal = gateRefusal(
    'start-other-comment',
    `No comment of ${by?.person ?? 'anybody'} on #${issue ?? 0} that stands as it was written begins ${id}`,
    `Nothing of it runs here. See who wrote to the journal with \`runbook journal ${id} --verify --online\`, and start anew`,
  );
  if (!found.ok) return untold(found, `the comment that started ${id}`, refusal);
  const { author, body, createdAt, updatedAt } = found.value;
  const parsed = parseComment(body);
  const begins = parsed.ok && parsed.commands.some(({ verb }) => beginning.has(verb));
  const isTheirs = author.toLowerCase() === by?.person.toLowerCase() && found.value.issue === issue;
  return begins && isTheirs && createdAt === updatedAt ? null : refusal;
}

/** What completes a request. */
const beginning: ReadonlySet<string> = new Set(['set', 'take', 'handover']);
