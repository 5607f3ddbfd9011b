import { parseCommand, parsedCommands } from './parsed-commands.ts';
import type { Subject, Visits } from './rule.ts';

/** Goes over a runbook once, in the order of the file, and shows each part to whoever wants to see it. */
export function walk({ runbook }: Pick<Subject, 'runbook'>, visits: readonly Visits[]): void {
  const ofRunbook = wanted(visits, 'runbook');
  const ofStep = wanted(visits, 'step');
  const ofCommand = wanted(visits, 'command');
  const ofCheck = wanted(visits, 'check');

  for (const visit of ofRunbook) visit();
  walkChecks('prerequisites');
  for (const [index, step] of runbook.steps.entries()) {
    const pointer = `/steps/${index}`;
    for (const visit of ofStep) visit(step, pointer);
    if (ofCommand.length === 0) continue;
    for (const [place, command] of parsedCommands(step).entries()) {
      for (const visit of ofCommand) visit(command, step, `${pointer}/commands/${place}`);
    }
  }
  walkChecks('post_conditions');

  function walkChecks(list: 'prerequisites' | 'post_conditions'): void {
    if (ofCheck.length === 0) return;
    for (const [index, { check }] of runbook[list].entries()) {
      if (check === undefined) continue;
      const command = parseCommand(check);
      for (const visit of ofCheck) visit(command, `/${list}/${index}/check`);
    }
  }
}

function wanted<Kind extends keyof Visits>(
  visits: readonly Visits[],
  kind: Kind,
): readonly NonNullable<Visits[Kind]>[] {
  return visits.map((visit) => visit[kind]).filter((visit) => visit !== undefined);
}
