import type { GithubAdmin } from '../adapters/github-admin.ts';
import type { GithubFacts } from '../adapters/github-facts.ts';
import { type EnvironmentPlan, environmentPlan } from '../github/environment-plan.ts';
import type { Fact, Reviewer } from '../github/facts.ts';
import type { WantedEnvironment } from '../github/wanted-environments.ts';
import type { EnvironmentState } from '../schema/environments.report.ts';

/** What is needed to compare environments with what they should be. */
export type Comparing = {
  readonly facts: Pick<GithubFacts, 'environment'>;
  readonly admin: Pick<GithubAdmin, 'user' | 'team'>;
  readonly defaultBranch: string;
  /** The owner of the repository: teams of others cannot review. */
  readonly owner: string;
  /** Where a person changes environments. */
  readonly page: string;
};

/** Asks GitHub how each environment is and who its reviewers are, each person once, and plans what there is to do. */
export async function planEnvironments(
  wanted: readonly WantedEnvironment[],
  { facts, admin, defaultBranch, owner, page }: Comparing,
): Promise<readonly EnvironmentPlan[]> {
  const known = new Map<string, Promise<Fact<Reviewer>>>();
  const once = (name: string, ask: () => Promise<Fact<Reviewer>>): Promise<Fact<Reviewer>> => {
    const asked = known.get(name.toLowerCase()) ?? ask();
    known.set(name.toLowerCase(), asked);
    return asked;
  };
  const plans: EnvironmentPlan[] = [];
  for (const one of wanted) {
    const reviewers = one.fault === null ? await reviewersOf(one) : [];
    plans.push(
      environmentPlan({
        wanted: one,
        found: one.fault === null ? await facts.environment(one.name) : notAsked,
        reviewers: together(reviewers),
        defaultBranch,
        page,
      }),
    );
  }
  return plans;

  function reviewersOf({ users, teams }: WantedEnvironment): Promise<readonly Fact<Reviewer>[]> {
    return Promise.all([
      ...users.map(async (login) => named(await once(login, () => admin.user(login)), unknownUser(login))),
      ...teams.map(async (team) =>
        team.toLowerCase().startsWith(`${owner.toLowerCase()}/`)
          ? named(await once(team, () => admin.team(team)), unknownTeam(team))
          : foreignTeam(team, owner),
      ),
    ]);
  }
}

/** A plan as it stands in a document. */
export function stateOf(plan: EnvironmentPlan, page: string): EnvironmentState {
  const { name, kind, action, differences, problem } = plan;
  return {
    name,
    kind,
    action,
    changes: differences.map(({ setting, before, after, byHand }) => ({
      setting,
      before,
      after,
      by_hand: byHand !== null,
      message: messageOf(setting, before, after),
      hint: byHand,
    })),
    result: null,
    message: problem?.message ?? null,
    hint: problem?.hint ?? null,
    url: page,
  };
}

function messageOf(setting: string, before: string | null, after: string): string {
  const name = setting.replaceAll('_', ' ');
  return before === null ? `Expected ${name}: ${after}` : `Unexpected ${name}: ${before}, expected ${after}`;
}

const notAsked: Fact<never> = { ok: false, reason: 'missing', message: '' };

function together(all: readonly Fact<Reviewer>[]): Fact<readonly Reviewer[]> {
  const failed = all.flatMap((fact) => (fact.ok ? [] : [fact]));
  const [first] = failed;
  if (first === undefined) return { ok: true, value: all.flatMap((fact) => (fact.ok ? [fact.value] : [])) };
  // What is wrong for certain goes before what could not be asked.
  const certain = failed.filter(({ reason }) => reason !== 'unreachable');
  const said = certain.length === 0 ? failed : certain;
  return {
    ok: false,
    reason: said[0]?.reason ?? 'unreachable',
    message: said.map(({ message }) => message).join('; '),
  };
}

function named(fact: Fact<Reviewer>, missing: string): Fact<Reviewer> {
  return fact.ok || fact.reason !== 'missing' ? fact : { ...fact, message: missing };
}

function unknownUser(login: string): string {
  return `\`${login}\` is no person on GitHub`;
}

function unknownTeam(team: string): string {
  return `\`${team}\` is no team that the token can see (read:org)`;
}

function foreignTeam(team: string, owner: string): Fact<Reviewer> {
  const message = `\`${team}\` is no team of \`${owner}\`, who owns the repository`;
  return { ok: false, reason: 'missing', message };
}
