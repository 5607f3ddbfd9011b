import { approvals } from './approvals.ts';
import type { AttackGroup } from './attack.ts';
import { beginnings } from './beginnings.ts';
import { commands } from './commands.ts';
import { comments } from './comments.ts';
import { environments } from './environments.ts';
import { forms } from './forms.ts';
import { journals } from './journals.ts';
import { workflows } from './workflows.ts';

/** Every attack, in the order of the table. */
export const allAttacks: readonly AttackGroup[] = [
  approvals,
  environments,
  journals,
  beginnings,
  comments,
  forms,
  commands,
  workflows,
];
