import type { Call } from '../call.ts';
import { callsOf } from '../calls.ts';
import { isChangingCall } from '../changing-call.ts';
import { verbOf, verbsOf } from '../operands.ts';
import { parsedCommands } from '../parsed-commands.ts';
import type { Rule } from '../rule.ts';
import { unknown } from '../shell-words.ts';

type Change = {
  readonly call: Call;
  readonly pointer: string;
  readonly label: string;
  readonly subjects: ReadonlySet<string>;
};

const undone = 'rollback_step: 3';
const after = `
  - step_type: verification
  - step_type: manual
    success_criteria: It is as it was`;

/** A step changes one thing. */
export const stepNotAtomic: Rule = {
  id: 'step-not-atomic',
  severity: 'warning',
  summary: 'A step makes one change',
  why: 'When the second of two changes fails, the step has failed and the first one stays: its rollback has to undo something that was done by half, and whoever looks at the execution cannot see what was done. Two steps have two results, two rollbacks and two places to go on from. Changes of one kind, and changes of one thing (the same name or variable), count as one. In an `idempotent` step, which may simply run again, and in an `irreversible` one it is a remark.',
  good: [
    `steps:
  - commands: ['systemctl stop queue', 'systemctl start queue']
    ${undone}${after}`,
    `steps:
  - commands: ['kubectl set env deployment/queue -n queue MODE=safe', 'kubectl rollout restart deployment/queue -n queue']
    ${undone}${after}`,
    `steps:
  - commands: ['if queue-cli on-kubernetes; then kubectl rollout restart deployment/queue -n queue; else systemctl restart queue-workers; fi']
    ${undone}${after}`,
  ],
  bad: [
    `steps:
  - commands: ['systemctl restart queue-workers', 'kubectl set env deployment/shop -n shop MODE=safe']
    ${undone}${after}`,
    `steps:
  - commands: ['redis-cli config set maxmemory 2gb && helm upgrade shop ./chart -n shop']
    ${undone}${after}`,
    `steps:
  - commands: ['systemctl restart queue-workers', 'kubectl set env deployment/shop -n shop MODE=safe']
    idempotent: true
    ${undone}${after}`,
  ],
  check: (report, { flow }) => ({
    step: (step, pointer) => {
      if (step.step_type !== 'automated' || flow.rollbacks.has(step.step_number)) return;
      const changes = parsedCommands(step).flatMap((command, index) =>
        callsOf(command)
          .filter(isChangingCall)
          .map((call): Change => {
            const place = `${pointer}/commands/${index}`;
            return { call, pointer: place, label: labelOf(call), subjects: subjectsOf(call, command.text) };
          }),
      );
      const [first] = changes;
      const together = togetherWithFirst(changes);
      const second = changes.find((change) => !together.has(change));
      if (first === undefined || second === undefined) return;
      const { start, end } = second.call;
      report(
        { pointer: second.pointer, start, end },
        `Unexpected second change \`${second.label}\` in step ${step.step_number}, after \`${first.label}\`, expected a step of its own`,
        step.idempotent || step.irreversible !== undefined ? { severity: 'info' } : {},
      );
    },
  }),
};

/** The first change and all that something leads to from it: their kind, what they change, or that only one of them runs. */
function togetherWithFirst(changes: readonly Change[]): ReadonlySet<Change> {
  const together = new Set<Change>(changes.slice(0, 1));
  for (const one of together) {
    for (const other of changes) if (!together.has(other) && belongTogether(one, other)) together.add(other);
  }
  return together;
}

function belongTogether(a: Change, b: Change): boolean {
  if (a.label === b.label || [...a.subjects].some((subject) => b.subjects.has(subject))) return true;
  // What comes in by a pipe or file, as with `kubectl apply -f -`, has no name here.
  if (a.call.program === b.call.program && (a.subjects.size === 0 || b.subjects.size === 0)) return true;
  return a.pointer === b.pointer && onlyOneRuns(a.call, b.call);
}

function onlyOneRuns(a: Call, b: Call): boolean {
  return a.arms.some((arm) => {
    const [which = ''] = arm.split(':');
    return b.arms.some((other) => other !== arm && other.startsWith(`${which}:`));
  });
}

function labelOf(call: Call): string {
  const [verb] = verbsOf(call.program) === undefined ? [] : verbOf(call);
  return verb === undefined ? call.program : `${call.program} ${verb}`;
}

/** What a change is about: its operands but for the verb, and the variables in it but for those that say where. */
function subjectsOf(call: Call, text: string): ReadonlySet<string> {
  const operands = verbOf(call).slice(verbsOf(call.program) === undefined ? 0 : 1);
  const names = [...text.slice(call.start, call.end).matchAll(/\$\{?([A-Za-z_]\w*)/g)].map(
    ([, name = '']) => name,
  );
  return new Set([
    ...operands.filter((word) => word.length > 2 && !word.includes(unknown)),
    ...names.filter(
      (name) =>
        !/(?:NAMESPACE|CONTEXT|REGION|PROJECT|PROFILE|HOST|PORT|USER|URL|CLUSTER|CLUSTER_NAME|ENV|ENVIRONMENT)$/i.test(
          name,
        ),
    ),
  ]);
}
