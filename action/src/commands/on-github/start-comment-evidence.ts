import type { Refusal } from '../../engine/refusal.ts';
import { gateRefusal, untold } from '../../github/gate-refusal.ts';
import { parseComment } from '../../github/parse-comment.ts';
import type { Started } from '../../github/start-problem.ts';
import type { Hub } from './hub.ts';

/**
 * Why the comment that is said to have begun an execution did not; null where it did, or where none is named. The run of any
 * comment of a person looks like one that began something, so that otherwise every word of theirs could be taken for it.
 */
export async function startCommentProblem(
  { facts }: Hub,
  { by, issue, execution_id: id }: Started,
): Promise<Refusal | null> {
  if (by?.via !== 'github-comment') return null;
  const refusal = gateRefusal(
    'start-other-comment',
    `No comment of ${by.person} on #${issue ?? 0} that stands as it was written gives ${id} what it lacked, or takes it`,
    `Nothing of it runs here. See who wrote to the journal with \`runbook journal ${id} --verify --online\`, and start anew`,
  );
  if (by.comment === undefined) return refusal;
  const found = await facts.comment(by.comment);
  if (!found.ok) return untold(found, `the comment ${by.comment}, which started the execution`, refusal);
  const { author, body, createdAt, updatedAt } = found.value;
  const parsed = parseComment(body);
  const begins = parsed.ok && parsed.commands.some(({ verb }) => beginning.has(verb));
  const isTheirs = author.toLowerCase() === by.person.toLowerCase() && found.value.issue === issue;
  return begins && isTheirs && createdAt === updatedAt ? null : refusal;
}

/** What completes a request. */
const beginning: ReadonlySet<string> = new Set(['set', 'take', 'handover']);
