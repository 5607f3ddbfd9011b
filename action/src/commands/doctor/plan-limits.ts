import type { Fact } from '../../github/facts.ts';
import { type DoctorCheck, failing, ok, type OnlineWorld, unknown } from './doctor-check.ts';

const about = 'required reviewers';

/** GitHub can ask required reviewers in this repository at all. */
export const planLimits: DoctorCheck = {
  id: 'plan-limits',
  title: 'What the plan allows',
  online: async (world) => {
    const { about: facts, repository, isServer, page } = world;
    if (repository.config.approvals === 'comment') {
      return [
        ok(
          about,
          'Not needed: approvals are given by comment, which is weaker evidence (`approvals: comment`)',
        ),
      ];
    }
    if (!facts.private) return [ok(about, 'Available: the repository is public')];
    if (isServer) return [ok(about, 'Available: this is GitHub Enterprise Server')];
    const plan = await planOf(world);
    if (!plan.ok) return [unknown(about, plan, 'read:org, of a member of the organisation')];
    if (plan.value === null) {
      const message = `The repository is private, and the token may not know the plan of ${facts.owner}: on Free, Pro and Team GitHub does not ask reviewers there`;
      return [
        unknown(about, { ok: false, reason: 'refused', message }, 'a token of an owner of the organisation'),
      ];
    }
    return /enterprise|business/i.test(plan.value)
      ? [ok(about, `Available: the plan is ${plan.value}`)]
      : [
          failing(
            about,
            'error',
            `The repository is private and the plan is ${plan.value}: GitHub asks required reviewers of private repositories on Enterprise only, so every gate would be refused`,
            `Make it public (${page('settings')}), move to GitHub Enterprise, or set \`approvals: comment\` in \`runbooks/config.yaml\` and accept weaker evidence`,
          ),
        ];
  },
};

async function planOf({ settings, about: { owner, ownerType } }: OnlineWorld): Promise<Fact<string | null>> {
  if (ownerType === 'Organization') return settings.organizationPlan(owner);
  const own = await settings.ownPlan();
  if (!own.ok) return own;
  return { ok: true, value: own.value.login.toLowerCase() === owner.toLowerCase() ? own.value.plan : null };
}
