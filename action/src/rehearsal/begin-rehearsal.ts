import type { EventDraft } from '../engine/event.ts';
import { readInputs } from '../engine/inputs.ts';
import type { Plan } from '../engine/plan.ts';
import { startDrafts } from '../engine/start.ts';
import type { Owner } from '../schema/event.ts';
import type { TestCase } from '../runbook/test-case.ts';
import { operator } from './scripted-answers.ts';

/** The first events of a rehearsed execution, or why it cannot begin. */
export type Beginning =
  | {
      readonly ok: true;
      readonly executionId: string;
      readonly drafts: readonly EventDraft[];
      /** Made-up values of the secrets. */
      readonly secrets: Readonly<Record<string, string>>;
    }
  | { readonly ok: false; readonly message: string; readonly hint: string };

const madeUp = 'made-up-secret';

/** Begins the execution of a case: its inputs, and a change ticket where one is needed. */
export function beginRehearsal(plan: Plan, test: TestCase, owner: Owner): Beginning {
  const { runbook } = plan;
  const { metadata } = runbook;
  const secrets = Object.fromEntries(
    Object.entries(runbook.variables)
      .filter(([, { secret }]) => secret)
      .map(([name]) => [name, String(test.input_variables[name] ?? madeUp)]),
  );
  const open = Object.entries(test.input_variables).filter(([name]) => !Object.hasOwn(secrets, name));
  const inputs = readInputs(runbook, { given: {}, asked: {}, former: Object.fromEntries(open), secrets });
  const [problem] = inputs.problems;
  if (problem !== undefined) {
    return { ok: false, message: problem.message, hint: 'Say a value for it in `input_variables`' };
  }
  const [missing] = inputs.missing;
  if (missing !== undefined) {
    return { ok: false, message: `\`${missing.name}\` has no value`, hint: 'Say one in `input_variables`' };
  }
  const executionId = `exec-${metadata.runbook_id}-${test.today.replaceAll(/[-:]|\.\d+|[+-]\d\d:\d\d$/g, '').replace(/Z?$/, 'Z')}-rehear`;
  const started = startDrafts(plan, {
    executionId,
    at: new Date(test.today).toISOString(),
    by: { person: operator, via: 'local' },
    engine: 'rehearsal',
    commit: null,
    dirty: false,
    overrode: null,
    incident: null,
    changeTicket: metadata.requires_change_ticket ? 'REHEARSAL-1' : null,
    variables: inputs.variables,
    secrets: inputs.secrets,
    startAt: null,
    continues: null,
    carried: {},
    reason: null,
    owner,
  });
  return started.ok
    ? { ok: true, executionId, drafts: started.drafts, secrets }
    : { ok: false, message: started.refusal.message, hint: started.refusal.hint };
}
