import { parse } from 'yaml';
import type { BranchRules } from '../../github/branch-rules.ts';
import {
  type DoctorCheck,
  type DoctorPoint,
  failing,
  ok,
  type OnlineWorld,
  unknown,
} from './doctor-check.ts';
import { rulesOf, untoldRules } from './rules-of.ts';

/** Nothing reaches the default branch, from which everything is executed, that nobody else has agreed to. */
export const defaultBranchRules: DoctorCheck = {
  id: 'default-branch-rules',
  title: 'Rules on the default branch',
  online: async (world) => {
    const { about, page } = world;
    const branch = about.defaultBranch;
    const found = await rulesOf(world, branch);
    const mend = page('settings/rules');
    if (!found.ok) return [untoldRules(branch, found)];
    const { rules, hidden } = found.value;
    const points = pointsOf(rules, { branch, mend, checks: checkNames(world) });
    // The older protection may well say what the rulesets do not.
    return hidden === null
      ? points
      : points.map((point) =>
          point.state === 'failing'
            ? {
                ...unknown(branch, hidden, 'Administration: read'),
                message: `${point.message}, or only in the branch protection, which the token may not read`,
              }
            : point,
        );
  },
};

function pointsOf(
  rules: BranchRules,
  {
    branch,
    mend,
    checks,
  }: { readonly branch: string; readonly mend: string; readonly checks: readonly string[] },
): readonly DoctorPoint[] {
  const wanted = checks.find((name) => rules.checks.includes(name));
  return [
    rules.pullRequest
      ? ok(branch, 'a change needs a pull request')
      : failing(
          branch,
          'error',
          'A change needs no pull request, so anybody with write access decides what runs',
          mend,
        ),
    rules.codeOwners
      ? ok(branch, 'a code owner must agree')
      : failing(branch, 'error', 'No code owner has to agree to a change', mend),
    wanted === undefined
      ? failing(
          branch,
          'error',
          `The status check \`${checks[0] ?? ''}\` of check-runbooks is not required, so a runbook with errors can be merged`,
          mend,
        )
      : ok(branch, `the status check \`${wanted}\` is required`),
    rules.blocksForcePush
      ? ok(branch, 'force pushes are blocked')
      : failing(
          branch,
          'error',
          'Force pushes are not blocked, so commits that executions name can vanish',
          mend,
        ),
    rules.blocksDeletion
      ? ok(branch, 'it cannot be deleted')
      : failing(branch, 'warning', 'It can be deleted', mend),
  ];
}

/** As what the jobs of check-runbooks report: by name, else by id. */
function checkNames({ text }: OnlineWorld): readonly string[] {
  const workflow = text('.github/workflows/check-runbooks.yml');
  if (workflow === null) return ['check'];
  try {
    const { jobs = {} } = parse(workflow) as { jobs?: Readonly<Record<string, { name?: string } | null>> };
    const names = Object.entries(jobs).map(([id, job]) => job?.name ?? id);
    return [...names, ...names.map((name) => `check-runbooks / ${name}`), 'check-runbooks'];
  } catch {
    return ['check'];
  }
}
