import type { Config } from '../../runbook/config.ts';
import type { Rule } from '../rule.ts';

const approved = `steps:
  - requires_approval: true`;

/** An approval that somebody else than the operator can give. */
export const tooFewApprovers: Rule = {
  id: 'too-few-approvers',
  severity: 'warning',
  summary: 'At least two people may approve a step',
  why: 'Whoever runs the runbook may not approve its steps. If one person alone may approve, they can never run it, and when they are asleep nobody can. A role with a team counts as enough.',
  good: [
    approved,
    {
      runbook: approved,
      config:
        'approvers: {oncall-lead: {users: [alice], teams: [acme/oncall]}, dba-oncall: {users: [carol, dan]}}',
    },
    {
      runbook: `metadata: {approvers: [oncall-lead, dba-oncall]}\n${approved}`,
      config: 'approvers: {oncall-lead: {users: [alice]}, dba-oncall: {users: [carol]}}\nenvironments: {}',
    },
  ],
  bad: [
    {
      runbook: approved,
      config: 'approvers: {oncall-lead: {users: [alice]}, dba-oncall: {users: [carol, dan]}}',
    },
    {
      runbook: `metadata: {approvers: [oncall-lead, dba-oncall]}\n${approved}`,
      config: 'approvers: {oncall-lead: {users: [alice]}, dba-oncall: {users: [Alice]}}\nenvironments: {}',
    },
    { runbook: approved, config: 'approvers: {oncall-lead: {users: []}, dba-oncall: {users: [carol, dan]}}' },
  ],
  check: (report, { runbook, loaded, config }) => {
    const said = new Set<string>();
    return {
      step: (step, pointer) => {
        if (
          !step.requires_approval ||
          !step.approvers.every((role) => Object.hasOwn(config.approvers, role))
        ) {
          return;
        }
        const people = peopleOf(step.approvers, config);
        if (people === 'a team' || people.length > 1) return;
        const own = loaded.places.at(`${pointer}/approvers`) !== undefined;
        const place = own
          ? `${pointer}/approvers`
          : runbook.metadata.approvers.length > 0
            ? '/metadata/approvers'
            : pointer;
        if (said.has(place)) return;
        said.add(place);
        const [alone] = people;
        report(
          place,
          `Unexpected approvers of step ${step.step_number}: ${alone === undefined ? 'nobody holds their roles' : `only \`${alone}\` may approve`}, expected at least two people`,
          {
            hint: 'Who runs the runbook may not approve; name more people in `config.yaml`, or another role here',
          },
        );
      },
    };
  },
};

function peopleOf(roles: readonly string[], { approvers }: Config): readonly string[] | 'a team' {
  const holders = roles.map((role) => approvers[role]).filter((holder) => holder !== undefined);
  if (holders.some(({ teams }) => teams.length > 0)) return 'a team';
  // GitHub's names mean the same in capitals.
  return [
    ...new Map(holders.flatMap(({ users }) => users.map((user) => [user.toLowerCase(), user]))).values(),
  ];
}
