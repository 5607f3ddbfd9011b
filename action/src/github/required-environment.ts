import type { Config } from '../runbook/config.ts';
import type { RequiredEnvironment } from './environment-problem.ts';
import { roleHolders } from './role-holders.ts';

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
  const holders = rest.kind === 'open' ? [] : roleHolders(config, roles);
  return {
    ...rest,
    users: holders.flatMap(({ users }) => users),
    teams: holders.flatMap(({ teams }) => teams),
  };
}
