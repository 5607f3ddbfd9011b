import { requestReminder, requestClosed, reminderMark } from '../../github/request-reminder.ts';
import { parseRequest } from '../../github/request.ts';
import { millisecondsBetween } from '../../source/time.ts';
import type { Hub } from './hub.ts';

const day = 24 * 3_600_000;
/** After this time a claim whose issue was never opened belongs to nobody. */
const claimTime = 3_600_000;

/** Reminds once of a request that nobody has answered for a day, and closes it after a week; says what was done, null for nothing. */
export async function remindOfRequest(hub: Hub, executionId: string): Promise<string | null> {
  const { store, issue, clock } = hub;
  const content = await store.requests.read(executionId);
  const request = content === null ? null : parseRequest(content);
  if (request === null || request.execution_id !== executionId) return null;
  const age = millisecondsBetween(request.requested_at, clock.now());
  if (request.issue === 0) {
    if (age < claimTime) return null;
    await store.requests.write(executionId, null);
    return 'its issue was never opened; forgotten';
  }
  if (age >= 7 * day) {
    await store.requests.write(executionId, null);
    await issue.say(request.issue, requestClosed(request));
    await issue.close(request.issue, 'not_planned');
    return 'nobody answered for a week; closed';
  }
  if (age < day) return null;
  const said = await issue.said(request.issue, reminderMark, request.requested_at);
  if (!said.ok || said.value !== null) return null;
  await issue.say(request.issue, requestReminder(request));
  return 'nobody has answered for a day; reminded';
}
