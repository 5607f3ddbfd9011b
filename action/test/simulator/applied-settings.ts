import { parse } from 'yaml';
import type { FakeGithub } from '../github/fake-github.ts';
import type { FakeReviewer } from '../github/environment-routes.ts';

type Config = {
  readonly approvers?: Readonly<
    Record<string, { readonly users?: readonly string[]; readonly teams?: readonly string[] }>
  >;
  readonly environments?: Readonly<Record<string, { readonly approvers: readonly string[] }>>;
  readonly break_glass?: { readonly who: readonly string[]; readonly environment: string };
};

/**
 * Sets the repository up as `config.yaml` and the runbooks want it: its people may write, each gate has its reviewers, the
 * others ask nobody, and only `main` may use them.
 */
export function applySettings(
  { environments, permissions, people }: FakeGithub,
  config: string,
  runbooks: readonly string[],
): void {
  const { approvers = {}, environments: gates = {}, break_glass: glass } = parse(config) as Config;
  for (const user of Object.values(approvers).flatMap(({ users = [] }) => users)) {
    permissions.set(user, { permission: 'write', association: 'MEMBER' });
    people.add(user);
  }
  const reviewersOf = (roles: readonly string[]): readonly FakeReviewer[] =>
    roles.flatMap((role) => [
      ...(approvers[role]?.users ?? []).map((name) => ({ type: 'User' as const, name })),
      ...(approvers[role]?.teams ?? []).map((name) => ({
        type: 'Team' as const,
        name: name.split('/').at(-1) ?? '',
      })),
    ]);
  const open = runbooks
    .map((text) => (parse(text) as { metadata?: { environment?: string } }).metadata?.environment)
    .filter((name) => name !== undefined);
  const all: readonly (readonly [string, readonly string[]])[] = [
    ...Object.entries(gates).map(([name, gate]) => [name, gate.approvers] as const),
    ...(glass === undefined ? [] : [[glass.environment, glass.who] as const]),
    ...[...new Set(open)].map((name) => [name, []] as const),
  ];
  for (const [name, roles] of all) {
    environments.push({
      name,
      reviewers: reviewersOf(roles),
      branches: [{ id: 101, name: 'main', type: 'branch' }],
      adminsBypass: false,
      secrets: {},
    });
  }
}
