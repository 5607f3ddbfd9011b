import type { Refusal } from '../engine/turn.ts';
import type { BranchPolicy } from './facts.ts';
import { environmentPage, gateRefusal } from './gate-refusal.ts';

/** Why the branch policy of an environment lets in more, or less, than the default branch; null where it is exact. */
export function policyProblem(
  environment: string,
  policy: BranchPolicy,
  defaultBranch: string,
): Refusal | null {
  const hint =
    `${environmentPage(environment)} → Deployment branches and tags: choose “Selected branches and tags” with ` +
    `\`${defaultBranch}\` as the only branch, or let \`runbook environments apply\` do it`;
  if (policy === 'none') {
    return gateRefusal('no-branch-policy', `Every branch may use the environment \`${environment}\``, hint);
  }
  if (policy === 'protected') {
    const message = `Every protected branch may use the environment \`${environment}\``;
    return gateRefusal('branch-policy-protected', message, hint);
  }
  const [only, ...others] = policy.patterns;
  if (only === undefined) {
    const message = `No branch may use the environment \`${environment}\``;
    return gateRefusal('branch-policy-empty', message, hint);
  }
  if (others.length > 0) {
    const names = policy.patterns.map(({ name }) => `\`${name}\``).join(', ');
    const message = `More than one branch may use the environment \`${environment}\`: ${names}`;
    return gateRefusal('branch-policy-several', message, hint);
  }
  if (only.type !== 'branch') {
    const message = `The environment \`${environment}\` is for the ${only.type} \`${only.name}\`, not for a branch`;
    return gateRefusal('branch-policy-tag', message, hint);
  }
  if (isPattern(only.name)) {
    const message = `\`${only.name}\`, which may use the environment \`${environment}\`, is a pattern`;
    return gateRefusal('branch-policy-pattern', message, hint);
  }
  return only.name === defaultBranch && defaultBranch !== ''
    ? null
    : gateRefusal(
        'branch-policy-other',
        `The environment \`${environment}\` is for the branch \`${only.name}\`, and the default branch is \`${defaultBranch}\``,
        hint,
      );
}

/** GitHub matches the names with `fnmatch`; whatever means something there, or in one of its dialects, counts. */
function isPattern(name: string): boolean {
  return /[*?[\]{}!\\]/.test(name);
}
