import { createHash } from 'node:crypto';

import type { Plan } from '../engine/plan.ts';
import type { Config } from '../runbook/config.ts';
import type { LoadedRunbook } from '../runbook/load-runbook.ts';
import type { Runbook } from '../runbook/runbook.ts';
import type { TestCase } from '../runbook/test-case.ts';

/**
 * The plan of a rehearsal. Who belongs to a team, and who holds a role that the settings do not know, cannot be looked up
 * here: whoever the case names is taken for such a person, and somebody of the role's own name stands for all of them.
 */
export function planFor(
  { runbook, file }: LoadedRunbook,
  config: Config,
  test: Pick<TestCase, 'approvals' | 'fakes'>,
): Plan {
  const named = Object.values(test.approvals)
    .flat()
    .flatMap(({ by }) => (by === null ? [] : [by]));
  const roles = new Set(runbook.steps.flatMap(({ approvers }) => approvers));
  return {
    runbook: test.fakes === null ? unread(runbook) : runbook,
    source: sha256(file.text),
    policy: {
      roles: Object.fromEntries([...roles].map((role) => [role, holdersOf(role, config, named)])),
      gateMinutes: config.gates[runbook.metadata.severity],
      output: config.journal.output,
    },
    digest: sha256,
  };
}

// Bash that does nothing.
const nothing = ':';

/** The runbook with nothing to look into in its commands: mocks stand for them, and to parse them takes as long as all the rest. */
function unread(runbook: Runbook): Runbook {
  return {
    ...runbook,
    steps: runbook.steps.map((step) => ({ ...step, commands: step.commands.map(() => nothing) })),
  };
}

function holdersOf(role: string, { approvers }: Config, named: readonly string[]): readonly string[] {
  const known = Object.hasOwn(approvers, role) ? approvers[role] : undefined;
  if (known !== undefined && known.teams.length === 0 && known.users.length > 0) return known.users;
  const listed = known?.users ?? [];
  return [...listed, ...(listed.length === 0 ? [role] : []), ...named];
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
