import type { Fact } from '../github/facts.ts';
import { failed, noSuchPath, understood } from './ask-github.ts';
import type { GithubClient } from './github-client.ts';

/** Starts a workflow at its `dispatches` path; the new run's id, or null where the server does not tell. */
export async function dispatchWorkflow(
  client: GithubClient,
  path: string | null,
  request: { readonly ref: string; readonly inputs: Readonly<Record<string, string>> },
): Promise<Fact<number | null>> {
  if (path === null) return noSuchPath;
  const detailed = await client('POST', path, { ...request, return_run_details: true });
  // GitHub Enterprise Server may refuse the field, and what was refused has started nothing.
  const refused = !detailed.ok && (detailed.status === 422 || detailed.status === 400);
  const answer = refused ? await client('POST', path, request) : detailed;
  if (!answer.ok) return failed(answer);
  if (answer.data === null) return { ok: true, value: null };
  const details = understood(answer.data, (from) => from.number('workflow_run_id'));
  // The run has started, whatever the answer looks like.
  return details.ok ? details : { ok: true, value: null };
}

/** Cancels a run at its `cancel` path; `refused` where it has ended. */
export async function cancelRun(client: GithubClient, path: string | null): Promise<Fact<null>> {
  if (path === null) return noSuchPath;
  const answer = await client('POST', path);
  return answer.ok ? { ok: true, value: null } : failed(answer);
}
