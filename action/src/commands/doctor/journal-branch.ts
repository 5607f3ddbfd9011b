import type { Fact } from '../../github/facts.ts';
import { type DoctorCheck, type DoctorPoint, failing, ok, unknown } from './doctor-check.ts';
import { type KnownRules, rulesOf, untoldRules } from './rules-of.ts';

const branch = 'runbook-journal';

/** What is in the journal stays in it, and events can be pushed. */
export const journalBranch: DoctorCheck = {
  id: 'journal-branch',
  title: 'The journal branch',
  online: async (world) => {
    const { settings, page } = world;
    const mend = page('settings/rules');
    const found = await rulesOf(world, branch);
    return [...existing(await settings.branch(branch)), ...rulePoints(found, mend)];
  },
};

function existing(found: Fact<unknown>): readonly DoctorPoint[] {
  if (found.ok) return [ok(branch, 'it exists')];
  return found.reason === 'missing'
    ? [ok(branch, 'it does not exist yet: the first execution makes it')]
    : [unknown(branch, found, 'Contents: read')];
}

function rulePoints(found: Fact<KnownRules>, mend: string): readonly DoctorPoint[] {
  if (!found.ok) return [untoldRules(branch, found)];
  const { rules, hidden } = found.value;
  const points = [
    rules.blocksForcePush
      ? ok(branch, 'force pushes are blocked')
      : failing(
          branch,
          'error',
          'Force pushes are not blocked, so what happened can be rewritten by anybody with write access',
          mend,
        ),
    rules.blocksDeletion
      ? ok(branch, 'it cannot be deleted')
      : failing(branch, 'error', 'It can be deleted, and every journal with it', mend),
    ...(rules.blocksPush.length === 0
      ? [ok(branch, 'events can be pushed')]
      : [
          failing(
            branch,
            'error',
            `A rule refuses plain pushes (${rules.blocksPush.join(', ')}), so no event could be recorded and every execution would stop`,
            `Leave \`${branch}\` out of that rule: ${mend}`,
          ),
        ]),
  ];
  return hidden === null
    ? points
    : points.map((point) => (point.state === 'ok' ? point : unknown(branch, hidden, 'Administration: read')));
}
