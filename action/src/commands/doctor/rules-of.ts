import { type BranchProtection, type BranchRules, branchRules } from '../../github/branch-rules.ts';
import type { Fact } from '../../github/facts.ts';
import { type DoctorPoint, failing, type OnlineWorld, unknown } from './doctor-check.ts';

/** What holds for a branch, and whether something may hold that the token cannot see. */
export type KnownRules = {
  readonly rules: BranchRules;
  /** Set where the branch is protected in the older way and the token may not read how. */
  readonly hidden: Extract<Fact<never>, { ok: false }> | null;
};

/** Reads rulesets, and the older branch protection where the branch has one. */
export async function rulesOf({ settings }: OnlineWorld, name: string): Promise<Fact<KnownRules>> {
  const rules = await settings.rules(name);
  if (!rules.ok) return rules;
  const branch = await settings.branch(name);
  const older = await olderProtection(branch, () => settings.protection(name));
  return {
    ok: true,
    value: {
      rules: branchRules(rules.value, older?.ok === true ? older.value : null),
      hidden: older !== null && !older.ok && older.reason !== 'missing' ? older : null,
    },
  };
}

/** Null where there is none, such as on a branch that does not exist. */
async function olderProtection(
  branch: Fact<{ readonly isProtected: boolean }>,
  read: () => Promise<Fact<BranchProtection>>,
): Promise<Fact<BranchProtection> | null> {
  if (!branch.ok) return branch.reason === 'missing' ? null : branch;
  return branch.value.isProtected ? read() : null;
}

/** That the rules of a branch are not told, which may mean that the plan has none. */
export function untoldRules(branch: string, found: Exclude<Fact<unknown>, { ok: true }>): DoctorPoint {
  return isNotInPlan(found.message)
    ? failing(
        branch,
        'error',
        `No rule can guard it: ${found.message}`,
        'Make the repository public, or move to a plan with rules',
      )
    : unknown(branch, found, 'Metadata: read');
}

/** Whether GitHub says that rules are not part of the plan. */
function isNotInPlan(message: string): boolean {
  return /upgrade to github/i.test(message);
}
