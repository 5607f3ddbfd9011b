import { breakGlassIssue, breakGlassLabel } from '../../github/execution-page/break-glass-issue.ts';
import { roleHolders } from '../../github/role-holders.ts';
import type { Hub } from './hub.ts';
import type { OpenedInJob } from './open-in-job.ts';
import { pageFacts, viewInJob } from './page-facts-in-job.ts';

/**
 * Where the glass was broken, opens the issue that an approver must close, and calls everybody who could have approved. What
 * cannot be opened is said on the execution's own issue, and stops nothing.
 */
export async function tellBrokenGlass(hub: Hub, opened: OpenedInJob): Promise<void> {
  const { state } = opened;
  const facts = await pageFacts(hub, opened, { state });
  const draft = breakGlassIssue(await viewInJob(hub, opened, state), facts);
  if (draft === null) return;
  const { title, body } = draft;
  const called = approversOf(opened).map((name) => `@${name}`);
  const found = await hub.issue.open({
    title,
    body: called.length === 0 ? body : `${called.join(' ')}\n\n${body}`,
    labels: [breakGlassLabel],
  });
  if (found.ok) return;
  const message = `The issue about the broken glass could not be opened: ${found.message}`;
  hub.say(message);
  if (state.issue !== null) await hub.issue.say(state.issue, message);
}

const mostCalled = 50;

/** People and teams who may approve a step of the runbook, without who operates it; only names that GitHub can call. */
function approversOf({ plan: { runbook }, config, state }: OpenedInJob): readonly string[] {
  const asked = runbook.steps.flatMap((step) => (step.requires_approval ? step.approvers : []));
  const roles = [...new Set([...asked, ...runbook.metadata.approvers])];
  const names = roleHolders(config, roles).flatMap(({ users, teams }) => [...users, ...teams]);
  return [...new Set(names)]
    .filter(
      (name) => /^[\w-]+(\/[\w.-]+)?$/.test(name) && name.toLowerCase() !== state.operator.toLowerCase(),
    )
    .slice(0, mostCalled);
}
