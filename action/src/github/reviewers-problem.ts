import type { Refusal } from '../engine/turn.ts';
import type { Reviewer } from './facts.ts';
import { environmentPage, gateRefusal } from './gate-refusal.ts';
import { mostReviewers } from './wanted-environments.ts';

/** Who must be asked: logins, and teams as `organisation/slug`. */
export type WantedReviewers = {
  readonly users: readonly string[];
  readonly teams: readonly string[];
  /** Organisation of the repository, where it is known: only its own teams can be asked. */
  readonly owner?: string;
};

/** Why the reviewers of an environment are not exactly those wanted; names ignore case, as GitHub's do. */
export function reviewersProblem(
  environment: string,
  found: readonly Reviewer[] | null,
  { users, teams, owner }: WantedReviewers,
): Refusal | null {
  const wanted = namesOf([
    ...users.map((name) => ({ type: 'User', name }) as const),
    ...teams.map((team) => ({ type: 'Team', name: team.slice(team.indexOf('/') + 1) }) as const),
  ]);
  if (wanted.size === 0) {
    return gateRefusal(
      'no-approvers',
      `Nobody holds the roles of the environment \`${environment}\``,
      'Add people to the roles under `approvers` in runbooks/config.yaml on the default branch',
    );
  }
  const elsewhere = teams.filter((team) => owner !== undefined && !sameText(ownerOf(team), owner));
  if (elsewhere.length > 0) {
    return gateRefusal(
      'team-elsewhere',
      `\`${elsewhere.join('`, `')}\` is no team of ${owner}, so that GitHub cannot ask it`,
      `Name teams of ${owner} under \`approvers\` in runbooks/config.yaml`,
    );
  }
  if (wanted.size > mostReviewers) {
    return gateRefusal(
      'too-many-reviewers',
      `The roles of the environment \`${environment}\` have ${wanted.size} people and teams, and GitHub asks at most ${mostReviewers}`,
      'Put people together in a GitHub team and name the team in runbooks/config.yaml',
    );
  }
  if (found === null || found.length === 0) {
    return gateRefusal(
      'no-reviewers',
      `The environment \`${environment}\` has no required reviewers, so that GitHub asks nobody`,
      `${environmentPage(environment)}: check “Required reviewers”, or run \`runbook environments apply\`. Private repositories need GitHub Enterprise for it; without, \`approvals: comment\` in runbooks/config.yaml is the weaker way`,
    );
  }
  return differenceOf(environment, wanted, namesOf(found));
}

function differenceOf(
  environment: string,
  wanted: ReadonlyMap<string, string>,
  found: ReadonlyMap<string, string>,
): Refusal | null {
  const lacking = [...wanted].flatMap(([key, name]) => (found.has(key) ? [] : [name]));
  const extra = [...found].flatMap(([key, name]) => (wanted.has(key) ? [] : [name]));
  if (lacking.length === 0 && extra.length === 0) return null;
  const parts = [
    ...(lacking.length === 0 ? [] : [`${lacking.join(', ')} should be asked and is not`]),
    ...(extra.length === 0 ? [] : [`${extra.join(', ')} is asked and holds none of its roles`]),
  ];
  return gateRefusal(
    'reviewers-differ',
    `The reviewers of the environment \`${environment}\` are not those of runbooks/config.yaml: ${parts.join('; ')}`,
    `${environmentPage(environment)} → Required reviewers, or \`runbook environments apply\`; or mend the role in runbooks/config.yaml`,
  );
}

/** By a name that can be compared: who it is, as it is written. */
function namesOf(reviewers: readonly Pick<Reviewer, 'type' | 'name'>[]): ReadonlyMap<string, string> {
  return new Map(
    reviewers.map(({ type, name }) => [
      `${type} ${name.toLowerCase()}`,
      type === 'Team' ? `team ${name}` : name,
    ]),
  );
}

function ownerOf(team: string): string {
  return team.slice(0, team.indexOf('/'));
}

function sameText(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
