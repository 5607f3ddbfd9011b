import type { Refusal } from '../engine/turn.ts';
import type { EnvironmentFacts, Fact } from './facts.ts';
import { environmentPage, gateRefusal, untold } from './gate-refusal.ts';
import { policyProblem } from './policy-problem.ts';
import { reviewersProblem, type WantedReviewers } from './reviewers-problem.ts';
import type { EnvironmentKind } from './wanted-environments.ts';

/** What an environment must be; `open` ones hold secrets for steps without approval and ask nobody. */
export type RequiredEnvironment = WantedReviewers & {
  readonly name: string;
  readonly defaultBranch: string;
  readonly kind: EnvironmentKind;
  /** Whether administrators must not be able to bypass it. */
  readonly strict: boolean;
};

/**
 * Why no job may be sent through this environment; null where it holds what it promises. Wait timers are allowed. That it
 * prevents self-review is advised for gates and not asked for: after the bot dispatched a run, GitHub's rule stops only the
 * bot, and that no operator approves is checked by the engine in any case.
 */
export function environmentProblem(
  found: Fact<EnvironmentFacts>,
  wanted: RequiredEnvironment,
): Refusal | null {
  const { name, kind } = wanted;
  if (name === '') {
    return gateRefusal(
      'environment-unnamed',
      'The name of the environment is empty, which to GitHub means no environment and no question',
      'Name it in runbooks/config.yaml, and keep its name out of every secret: GitHub empties outputs that hold one',
    );
  }
  if (!found.ok) {
    return untold(
      found,
      `the environment \`${name}\``,
      gateRefusal(
        'environment-missing',
        `The environment \`${name}\` does not exist; a job that names it would create it without any rule`,
        'Run `runbook environments apply`, or create it under Settings → Environments',
      ),
    );
  }
  const { value } = found;
  if (value.name.toLowerCase() !== name.toLowerCase()) {
    return gateRefusal(
      'environment-other',
      `GitHub was asked about the environment \`${name}\` and answered about \`${value.name}\``,
      `Look at ${environmentPage(name)}: was it made anew under another name?`,
    );
  }
  return (
    (kind === 'open' ? askingProblem(value) : reviewersProblem(name, value.reviewers, wanted)) ??
    policyProblem(name, value.branchPolicy, wanted.defaultBranch) ??
    (kind === 'break-glass' ? selfReviewProblem(value) : null) ??
    (kind === 'open' || !wanted.strict ? null : bypassProblem(value))
  );
}

function askingProblem({ name, reviewers }: EnvironmentFacts): Refusal | null {
  return reviewers === null || reviewers.length === 0
    ? null
    : gateRefusal(
        'environment-asks',
        `The environment \`${name}\` is for steps without approval, and asks ${reviewers.map((one) => one.name).join(', ')}`,
        `${environmentPage(name)}: uncheck “Required reviewers”, or name another environment in the runbook's metadata`,
      );
}

function selfReviewProblem({ name, preventSelfReview }: EnvironmentFacts): Refusal | null {
  return preventSelfReview
    ? gateRefusal(
        'self-review-prevented',
        `The break-glass environment \`${name}\` does not let the person who starts the run approve it`,
        `${environmentPage(name)}: uncheck “Prevent self-review”, or run \`runbook environments apply\``,
      )
    : null;
}

function bypassProblem({ name, adminsBypass }: EnvironmentFacts): Refusal | null {
  return adminsBypass === true
    ? gateRefusal(
        'admins-bypass',
        `Administrators may bypass the environment \`${name}\``,
        `${environmentPage(name)}: uncheck “Allow administrators to bypass configured protection rules”`,
      )
    : null;
}
