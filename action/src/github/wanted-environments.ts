import type { Config } from '../runbook/config.ts';
import type { Runbook } from '../runbook/runbook.ts';
import { roleHolders } from './role-holders.ts';

/** What an environment is for: to ask approvers, to give secrets without asking anybody, or to break the glass. */
export type EnvironmentKind = 'gate' | 'open' | 'break-glass';

/** An environment that the settings or a runbook name. */
export type WantedEnvironment = {
  readonly name: string;
  readonly kind: EnvironmentKind;
  /** Logins; empty for an environment that asks nobody. */
  readonly users: readonly string[];
  /** Teams as `org/slug`. */
  readonly teams: readonly string[];
  /** Why it cannot be made as it stands; null where it can. */
  readonly fault: { readonly message: string; readonly hint: string } | null;
};

/** How many reviewers GitHub takes. */
export const mostReviewers = 6;

/**
 * Every environment that is needed: gates and break-glass of the settings, then `metadata.environment` of the runbooks, each by name.
 * Where approvals are given by comment no gate is needed.
 */
export function wantedEnvironments(
  config: Config,
  runbooks: Iterable<Pick<Runbook, 'metadata'>>,
): readonly WantedEnvironment[] {
  const asked = config.approvals === 'environment';
  const gates = Object.entries(asked ? config.environments : {}).map(([name, { approvers }]) =>
    asking(name, 'gate', approvers, config),
  );
  const glass = config.break_glass;
  const breaking =
    !asked || glass === undefined ? [] : [asking(glass.environment, 'break-glass', glass.who, config)];
  const opened = new Set([...runbooks].flatMap(({ metadata }) => metadata.environment ?? []));
  const open = [...opened].map((name): WantedEnvironment => ({
    name,
    kind: 'open',
    users: [],
    teams: [],
    fault: null,
  }));
  return withoutTwins([...byName(gates), ...breaking, ...byName(open)]);
}

function asking(
  name: string,
  kind: EnvironmentKind,
  roles: readonly string[],
  config: Config,
): WantedEnvironment {
  const holders = roleHolders(config, roles);
  const users = distinct(holders.flatMap((holder) => holder.users));
  const teams = distinct(holders.flatMap((holder) => holder.teams));
  return { name, kind, users, teams, fault: countFault(roles, users.length + teams.length) };
}

function countFault(roles: readonly string[], count: number): WantedEnvironment['fault'] {
  const names = roles.map((role) => `\`${role}\``).join(', ');
  if (count === 0) {
    return {
      message: `Nobody holds ${names}, so there is nobody to ask`,
      hint: 'Name people or a team under `approvers` of `config.yaml`',
    };
  }
  if (count > mostReviewers) {
    return {
      message: `${count} people and teams hold ${names}, and GitHub takes at most ${mostReviewers} reviewers`,
      hint: 'Name a team in `config.yaml` instead of its people',
    };
  }
  return null;
}

/** GitHub's names ignore case; one environment cannot both ask and not ask. */
function withoutTwins(all: readonly WantedEnvironment[]): readonly WantedEnvironment[] {
  const seen = new Map<string, WantedEnvironment>();
  for (const one of all) {
    const key = one.name.toLowerCase();
    const first = seen.get(key);
    if (first === undefined) seen.set(key, one);
    else {
      seen.set(key, {
        ...first,
        fault: first.fault ?? {
          message:
            first.kind === one.kind
              ? `\`${first.name}\` and \`${one.name}\` are one environment on GitHub, whose names ignore case`
              : `It is named as ${kindWords[first.kind]} and as ${kindWords[one.kind]}, which no environment can be at once`,
          hint: 'Give one of them another name',
        },
      });
    }
  }
  return [...seen.values()];
}

/** A kind of environment in words. */
const kindWords: Readonly<Record<EnvironmentKind, string>> = {
  gate: 'the environment of a gate',
  open: 'one that asks nobody',
  'break-glass': 'the one to break the glass',
};

function byName(list: readonly WantedEnvironment[]): readonly WantedEnvironment[] {
  return list.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function distinct(list: readonly string[]): readonly string[] {
  return [...new Map(list.map((one) => [one.toLowerCase(), one])).values()];
}
