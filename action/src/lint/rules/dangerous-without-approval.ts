import { callsOf } from '../calls.ts';
import { dangerOf } from '../danger.ts';
import type { ParsedCommand } from '../parsed-commands.ts';
import { relatedIn } from '../related.ts';
import type { Rule } from '../rule.ts';
import { unapprovedWay } from '../unapproved-way.ts';

const gone = 'irreversible: What is deleted is gone';

/** What destroys something is approved before it runs. */
export const dangerousWithoutApproval: Rule = {
  id: 'dangerous-without-approval',
  severity: 'error',
  summary: 'A step that deletes, drains, drops, restores or promotes something is approved before it runs',
  why: 'A deletion, a drain, a `DROP TABLE`, a restore, a promotion, a scaling to zero or a forced push hits users at once and is hard or impossible to take back: a second person should have seen it coming. Ask for approval on the step itself. An approval on every way to the step is accepted too, and then said as a remark: its approvers have to know what else they allow. Commands are read as bash reads them, behind `sudo`, `xargs`, `ssh`, `bash -c` or `kubectl exec`, in functions and substitutions, and the SQL that clients such as `psql` get; text that is only printed, and comments, do nothing. Manual steps and rollback steps are free: a person does the one, and a person started the other.',
  good: [
    `steps:
  - requires_approval: true
    commands: ['kubectl delete pod -n queue -l app=queue']
    ${gone}
  - step_type: verification`,
    `steps:
  - step_type: verification
    commands: ['echo "never run rm -rf /var/lib/queue" # rm -rf /var/lib/queue', 'psql -c "SELECT ''DROP TABLE jobs''"']`,
    `steps:
  - step_type: verification
    commands: ['folder=$(mktemp -d); trap ''rm -rf "$folder"'' EXIT; queue-cli dump > "$folder/jobs"; wc -l "$folder/jobs"']`,
    `steps:
  - step_type: manual
    commands: [kubectl drain node-1 --ignore-daemonsets]
    success_criteria: The node is empty`,
    `steps:
  - commands: [kubectl apply -f queue.yaml -n queue]
    rollback_step: 3
  - step_type: verification
  - commands: [kubectl delete -f queue.yaml -n queue]`,
  ],
  bad: [
    `steps:
  - commands: ['sudo -n timeout 60 kubectl delete pod -n queue -l app=queue']
    ${gone}
  - step_type: verification`,
    `steps:
  - commands: ['psql -c "DROP TABLE jobs"']
    ${gone}
  - step_type: verification`,
    `steps:
  - commands: ['queue-cli stale | xargs -n 1 bash -c ''rm -rf "/var/lib/queue/$1"'' _']
    ${gone}
  - step_type: verification`,
    `steps:
  - commands: ['ssh queue-1 "redis-cli FLUSHALL"']
    ${gone}
  - step_type: verification`,
    `steps:
  - requires_approval: true
    commands: ['kubectl scale deployment/queue -n queue --replicas=0']
    idempotent: true
    ${gone}
  - step_type: verification
  - commands: ['kubectl delete pvc -n queue queue-data']
    ${gone}
  - step_type: verification`,
    `prerequisites:
  - description: The queue is empty
    check: redis-cli FLUSHALL`,
  ],
  check: (report, { loaded, runbook, flow }) => ({
    command: (command, { step_type, step_number, requires_approval }, pointer) => {
      if (requires_approval || step_type === 'manual' || flow.rollbacks.has(step_number)) return;
      if (!flow.reached().has(step_number)) return;
      const dangers = dangersIn(command);
      if (dangers.length === 0) return;
      const way = unapprovedWay(step_number, flow);
      const approvals = runbook.steps.filter((step) => step.requires_approval);
      const before = approvals.filter((step) => flow.after(step.step_number).has(step_number));
      for (const { danger, start, end } of dangers) {
        if (way === undefined) {
          report(
            { pointer, start, end },
            `\`${danger}\` in step ${step_number} is only approved together with an earlier step`,
            {
              severity: 'info',
              hint: 'Say so in the description of that step, or ask again with `requires_approval: true`',
              related: before.map((step) =>
                relatedIn(
                  loaded,
                  `${flow.pointer(step.step_number)}/requires_approval#`,
                  `step ${step.step_number} is approved`,
                ),
              ),
            },
          );
        } else {
          report(
            { pointer, start, end },
            `Unexpected \`${danger}\` in step ${step_number}, which nobody approves, expected \`requires_approval: true\``,
            { hint: approvals.length > 0 ? `No approval stands on the way ${way.join(' → ')}` : undefined },
          );
        }
      }
    },
    check: (command, pointer) => {
      for (const { danger, start, end } of dangersIn(command)) {
        report(
          { pointer, start, end },
          `Unexpected \`${danger}\` in a check, which nobody approves, expected a command that only looks`,
        );
      }
    },
  }),
};

type Danger = { readonly danger: string; readonly start: number; readonly end: number };

function dangersIn(command: ParsedCommand): readonly Danger[] {
  return callsOf(command).flatMap((call) => {
    const danger = dangerOf(call);
    return danger === undefined ? [] : [{ danger, start: call.start, end: call.end }];
  });
}
