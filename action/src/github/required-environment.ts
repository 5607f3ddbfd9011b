import type { Config } from '../runbook/config.ts';
import type { RequiredEnvironment } from './environment-problem.ts';

/** What an environment of the settings must be on GitHub. */
export function requiredEnvironment(
  config: Config,
  {
    roles,
    ...rest
  }: Pick<RequiredEnvironment, 'name' | 'defaultBranch' | 'kind' | 'strict' | 'owner'> & {
    readonly roles: readonly string[];
  },
): RequiredEnvironment {
  const holders = rest.kind === 'open' ? [] : roles.flatMap((role) => holdersOf(config, role));
  return {
    ...rest,
    users: holders.flatMap(({ users }) => users),
    teams: holders.flatMap(({ teams }) => teams),
  };
}

function holdersOf({ approvers }: Config, role: string): readonly Config['approvers'][string][] {
  const holders = Object.hasOwn(approvers, role) ? approvers[role] : undefined;
  return holders === undefined ? [] : [holders];
}
