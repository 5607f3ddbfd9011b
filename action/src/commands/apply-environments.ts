import type { GithubAdmin } from '../adapters/github-admin.ts';
import type { EnvironmentPlan } from '../github/environment-plan.ts';
import type { WantedEnvironment } from '../github/wanted-environments.ts';
import type { EnvironmentState } from '../schema/environments.report.ts';
import { type Comparing, planEnvironments, stateOf } from './environment-states.ts';

/** Applies what is due, one after the other, and looks afterwards whether GitHub took it. */
export async function applyPlans(
  plans: readonly EnvironmentPlan[],
  wanted: readonly WantedEnvironment[],
  comparing: Comparing & { readonly admin: GithubAdmin },
): Promise<readonly EnvironmentState[]> {
  const results: EnvironmentState[] = [];
  for (const plan of plans) {
    const state = stateOf(plan, comparing.page);
    if (plan.action !== 'create' && plan.action !== 'change') {
      results.push({ ...state, result: plan.action === 'none' ? 'unchanged' : 'skipped' });
      continue;
    }
    const applied = await applyEnvironment(plan, comparing.admin);
    const [after] =
      applied.result === 'failed'
        ? []
        : await planEnvironments(
            wanted.filter(({ name }) => name === plan.name),
            comparing,
          );
    results.push({ ...state, ...(after === undefined ? applied : taken(after)) });
  }
  return results;
}

/** GitHub leaves out reviewers who may not read the repository, and says nothing. */
function taken({ action, differences, problem }: EnvironmentPlan): Applied {
  if (action === 'none') return { result: 'applied' };
  const left = differences
    .filter(({ byHand, advice }) => byHand === null && !advice)
    .map(({ setting, before }) => `${setting.replaceAll('_', ' ')}: ${before ?? 'none'}`);
  return {
    result: 'failed',
    message: problem?.message ?? `GitHub took it, and still has ${left.join('; ')}`,
    hint: 'Reviewers must be able to read the repository: look whether each of them was added to it',
  };
}

/** What came of one environment. */
type Applied =
  | { readonly result: 'applied' }
  | { readonly result: 'failed'; readonly message: string; readonly hint: string };

/**
 * Makes one environment as planned, in an order in which it is never open to more than before: its rules first, then those
 * branches go that may not use it, at last the one that may. What is done stays done where a later part fails; doing it all
 * again is safe.
 */
async function applyEnvironment(
  { name, body, addBranch, removePolicies }: EnvironmentPlan,
  admin: GithubAdmin,
): Promise<Applied> {
  if (body !== null) {
    const put = await admin.putEnvironment(name, body);
    if (!put.ok) return failed('its rules could not be set', put.message);
  }
  if (removePolicies.length > 0) {
    const policies = await admin.branchPolicies(name);
    if (!policies.ok) return failed('its branch policies could not be read', policies.message);
    const wrong = policies.value.filter((policy) =>
      removePolicies.some((one) => one.name === policy.name && one.type === policy.type),
    );
    for (const policy of wrong) {
      const removed = await admin.removePolicy(name, policy.id);
      if (!removed.ok) return failed(`the policy ${policy.name} could not be removed`, removed.message);
    }
  }
  if (addBranch === null) return { result: 'applied' };
  const added = await admin.addBranch(name, addBranch);
  return added.ok
    ? { result: 'applied' }
    : failed(`the branch ${addBranch} could not be allowed`, added.message);
}

function failed(what: string, message: string): Applied {
  return { result: 'failed', message: `${what}: ${message}`, hint: hintFor(message) };
}

function hintFor(message: string): string {
  if (/billing plan|upgrade|not available|protection rule/i.test(message)) {
    return 'Required reviewers on a private repository need GitHub Enterprise: make the repository public, or set `approvals: comment` in `config.yaml`';
  }
  if (/answered 40[134]/.test(message)) {
    return 'It takes a token of a person who administers the repository (classic: repo; fine-grained: Administration, read and write). The token of a workflow’s job never may';
  }
  return 'Run it again: what is done stays as it is';
}
