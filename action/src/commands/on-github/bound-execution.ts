import { fold } from '../../engine/evolve.ts';
import { isExecutionId } from '../../engine/execution-id.ts';
import { executionOfBody } from '../../github/execution-page/issue-page.ts';
import { parseRequest, type Request } from '../../github/request.ts';
import type { Hub } from './hub.ts';

/** What an issue is about: an execution, or the request for one. */
export type Bound =
  | { readonly kind: 'execution'; readonly executionId: string }
  | { readonly kind: 'request'; readonly request: Request };

/**
 * What an issue belongs to. Its text only hints: anybody with write access can edit it and give any issue the label, so
 * the journal, or the request beside it, must name the same issue. Null where neither does.
 */
export async function boundExecution(hub: Hub, issue: number): Promise<Bound | null> {
  const { payload, store } = hub;
  const body = (payload as { readonly issue?: { readonly body?: unknown } } | null)?.issue?.body;
  const named = typeof body === 'string' ? executionOfBody(body) : null;
  if (named === null || !isExecutionId(named)) return null;
  const read = await store.read(named);
  if (read.ok) return fold(read.events).issue === issue ? { kind: 'execution', executionId: named } : null;
  if (read.problem.code !== 'unknown-execution') return { kind: 'execution', executionId: named };
  const text = await store.requests.read(named);
  const request = text === null ? null : parseRequest(text);
  return request?.issue === issue && request.execution_id === named ? { kind: 'request', request } : null;
}
