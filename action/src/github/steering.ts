import type { State } from '../engine/state.ts';

/** Who speaks, and what decides what that person may say; write access was proven before. */
export type Steering = {
  readonly person: string;
  readonly state: Pick<State, 'operator' | 'gate' | 'breakGlass'>;
  /** Role to the names of those who hold it, from `config.yaml` as it is now. */
  readonly roles: Readonly<Record<string, readonly string[]>>;
  /** The runbook's roles; a step may have others. */
  readonly approvers: readonly string[];
  readonly approvals: 'environment' | 'comment';
};

/** Whether two names are those of one person: GitHub does not tell capitals apart. */
export function samePerson(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Whether the person is in charge. */
export function isOperator({ person, state }: Steering): boolean {
  return state.operator !== '' && samePerson(person, state.operator);
}

/** Who holds one of these roles. */
export function holders({ roles }: Steering, asked: readonly string[]): readonly string[] {
  return asked.flatMap((role) => (Object.hasOwn(roles, role) ? (roles[role] ?? []) : []));
}

/** Whether the person holds one of these roles. */
export function holds(steering: Steering, asked: readonly string[]): boolean {
  return holders(steering, asked).some((holder) => samePerson(holder, steering.person));
}
