import type { AlertGroup } from '../../github/alert-group.ts';
import { isOfGroup } from '../../github/alert-names.ts';
import { alertMark, alertText } from '../../github/alert-text.ts';
import { parseRequest, type Request } from '../../github/request.ts';
import { addMinutes, millisecondsBetween } from '../../source/time.ts';
import type { Hub } from './hub.ts';

/** How long an issue is left alone after something was said there about its alert. */
const quietMinutes = 60;
/** After this time whoever claimed a group and opened no issue is gone. */
const claimMinutes = 15;

/** The issue of a group of alerts; 0 where a run is just opening it. */
export type IssueOfAlert = { readonly executionId: string; readonly issue: number };

/** What a group asked for that has not ended; null where there is nothing. Claims that somebody left behind are removed. */
export async function issueOfAlert(hub: Hub, digest: string): Promise<IssueOfAlert | null> {
  const { store, clock } = hub;
  for (const request of await alertRequests(hub)) {
    if (request.alert?.group !== digest) continue;
    const age = millisecondsBetween(request.requested_at, clock.now());
    if (request.issue !== 0 || age < claimMinutes * 60_000) {
      return { executionId: request.execution_id, issue: request.issue };
    }
    await store.requests.write(request.execution_id, null);
  }
  const open = (await store.open()).find(({ executionId }) => isOfGroup(executionId, digest));
  return open?.issue === undefined ? null : { executionId: open.executionId, issue: open.issue };
}

/** The requests that alerts made. */
export async function alertRequests({ store }: Pick<Hub, 'store'>): Promise<readonly Request[]> {
  const found: Request[] = [];
  for (const executionId of await store.requests.list()) {
    const text = await store.requests.read(executionId);
    const request = text === null ? null : parseRequest(text);
    if (request?.alert !== undefined && request.execution_id === executionId) found.push(request);
  }
  return found;
}

/** Says on its issue how the alert stands: in a comment, and within an hour of the last one by changing that. Returns what was done. */
export async function tellAlert(
  hub: Hub,
  group: AlertGroup,
  { issue, executionId }: IssueOfAlert,
): Promise<string> {
  if (issue === 0) return `Another run opens the issue of \`${executionId}\` for this group.`;
  const now = hub.clock.now();
  const body = alertText(group, { now, others: [], next: '' });
  const before = await hub.issue.said(issue, alertMark, addMinutes(now, -quietMinutes));
  if (before.ok && before.value !== null) {
    const written = await hub.issue.rewrite(before.value, body);
    return written.ok
      ? `Issue ${issue} has it already; its comment was brought up to date.`
      : `Issue ${issue} has it already; its comment could not be changed: ${written.message}`;
  }
  // Somebody may have closed it by hand, where nobody would see what is said.
  if (group.status === 'firing') await hub.issue.reopen(issue);
  const said = await hub.issue.say(issue, body);
  return said.ok
    ? `Issue ${issue} has it already; a comment was added.`
    : `Issue ${issue} has it already; the comment could not be written: ${said.message}`;
}
