import type { GithubFacts } from '../../adapters/github-facts.ts';
import type { Ports } from '../../engine/ports.ts';
import type { State } from '../../engine/state.ts';
import type { RunContext } from '../../github/run-context.ts';
import type { Owner } from '../../schema/event.ts';

type Former = Ports['owners']['state'];

/** Finds out whether the job that drove an execution is gone; who cannot be asked about is not called gone. */
export async function formerOwner(
  { owner }: State,
  context: RunContext,
  facts: GithubFacts,
  self: Owner,
): Promise<Former> {
  const found = owner === null ? 'gone' : await stateOf(owner, context, facts);
  return (asked) => {
    if (isSame(asked, self)) return 'self';
    return owner !== null && isSame(asked, owner) ? found : 'unknown';
  };
}

async function stateOf(
  { workflow_run: former }: Owner,
  { runId, job }: RunContext,
  facts: GithubFacts,
): Promise<'gone' | 'alive' | 'unknown'> {
  if (former === undefined) return 'unknown';
  // Jobs of one run follow each other.
  if (former.id === runId) return former.job === job ? 'alive' : 'gone';
  const jobs = await facts.jobs(former.id);
  if (!jobs.ok) return jobs.reason === 'missing' ? 'gone' : 'unknown';
  const last = jobs.value.find(({ name }) => name === former.job);
  if (last === undefined) return 'unknown';
  return last.status === 'completed' ? 'gone' : 'alive';
}

function isSame(left: Owner, right: Owner): boolean {
  return left.host === right.host && left.pid === right.pid && left.started_at === right.started_at;
}
