import { approvals } from './approvals.ts';
import type { AttackGroup } from './attack.ts';
import { beginnings } from './beginnings.ts';
import { environments } from './environments.ts';

/** Every attack, in the order of the table. */
export const allAttacks: readonly AttackGroup[] = [approvals, environments, beginnings];
