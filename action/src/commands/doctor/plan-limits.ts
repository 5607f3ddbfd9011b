import type { Fact } from '../../github/facts.ts';
import {
  type DoctorCheck,
  type DoctorPoint,
  failing,
  ok,
  type OnlineWorld,
  unknown,
} from './doctor-check.ts';

const about = 'required reviewers';

/** GitHub can ask required reviewers in this repository, and give secrets by environment, at all. */
export const planLimits: DoctorCheck = {
  id: 'plan-limits',
  title: 'What the plan allows',
  online: async (world) => {
    const { about: facts, isServer } = world;
    if (!facts.private) return [ok(about, 'Available: the repository is public')];
    if (isServer) return [ok(about, 'Available: this is GitHub Enterprise Server')];
    const plan = await planOf(world);
    if (!plan.ok) return [unknown(about, plan, 'read:org, of a member of the organisation')];
    return plan.value === null ? [unknownPlan(facts.owner)] : privatePoints(plan.value, world);
  },
};

function unknownPlan(owner: string): DoctorPoint {
  const message = `The repository is private, and the token may not know the plan of ${owner}: on Free, Pro and Team GitHub does not ask reviewers there`;
  const permission = 'a token of an owner of the organisation';
  return unknown(about, { ok: false, reason: 'refused', message }, permission);
}

/** What a plan leaves out in private repositories. */
function privatePoints(plan: string, { repository, page }: OnlineWorld): readonly DoctorPoint[] {
  if (/enterprise|business/i.test(plan)) return [ok(about, `Available: the plan is ${plan}`)];
  const elsewhere = `make it public (${page('settings')}), or move to GitHub Enterprise`;
  const reviewers =
    repository.config.approvals === 'comment'
      ? ok(about, 'Not needed: approvals are given by comment, which is weaker evidence')
      : failing(
          about,
          'error',
          `The repository is private and the plan is ${plan}: GitHub asks required reviewers of private repositories on Enterprise only, so every gate would be refused`,
          `Set \`approvals: comment\` in \`runbooks/config.yaml\` and accept weaker evidence, ${elsewhere}`,
        );
  const named = [...repository.runbooks].some(({ runbook }) => runbook.metadata.environment !== undefined);
  return /^free$/i.test(plan) && named
    ? [
        reviewers,
        failing(
          'environments',
          'error',
          'The plan Free has no environments in private repositories, and runbooks name one for their secrets',
          `Move to Team, ${elsewhere}`,
        ),
      ]
    : [reviewers];
}

async function planOf({ settings, about: { owner, ownerType } }: OnlineWorld): Promise<Fact<string | null>> {
  if (ownerType === 'Organization') return settings.organizationPlan(owner);
  const own = await settings.ownPlan();
  if (!own.ok) return own;
  return { ok: true, value: own.value.login.toLowerCase() === owner.toLowerCase() ? own.value.plan : null };
}
