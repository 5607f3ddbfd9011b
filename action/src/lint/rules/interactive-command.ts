import type { Call } from '../calls.ts';
import { callsOf } from '../calls.ts';
import { interactionOf } from '../interaction.ts';
import type { Report, Rule } from '../rule.ts';

/** Nobody sits at the terminal of a step. */
export const interactiveCommand: Rule = {
  id: 'interactive-command',
  severity: 'warning',
  summary: 'A command needs no terminal and asks no question',
  why: 'Steps run without a terminal and with an empty input, also where a person has started them: a prompt gets no answer, an editor or pager ends at once or never, and `-t` fails with “the input device is not a TTY”. Give the answer on the command line (`-y`, `-c`, `--quiet`), leave out `-t`, or make it a manual step, which a person does.',
  good: [
    `steps:
  - step_type: verification
    commands: ['kubectl exec -i -n queue deploy/queue -- queue-cli workers < /dev/null', 'top -b -n 1']`,
    `steps:
  - step_type: verification
    commands: ['read -r workers idle <<< "$(queue-cli workers)"; echo "$workers $idle"', 'queue-cli list | while read -r id; do echo "$id"; done']`,
    `steps:
  - step_type: manual
    commands: [kubectl edit deployment/queue]
    success_criteria: Two workers are left`,
  ],
  bad: [
    `steps:
  - step_type: verification
    commands: ['kubectl exec -it -n queue deploy/queue -- queue-cli workers']`,
    `steps:
  - step_type: verification
    commands: ['read -r -p "Which worker? " worker; queue-cli show "$worker"']`,
    `steps:
  - step_type: verification
    commands: ['queue-cli log | less', 'sudo vim /etc/queue.conf', psql -h queue-db]`,
    `steps:
  - step_type: verification
    commands: ['ssh -tt queue-1 queue-cli workers', top]`,
    `prerequisites:
  - description: The queue answers
    check: psql -h queue-db`,
  ],
  check: (report) => ({
    command: (command, { step_type, step_number }, pointer) => {
      if (step_type === 'manual') return;
      for (const call of callsOf(command)) say(report, call, pointer, `step ${step_number}`);
    },
    check: (command, pointer) => {
      for (const call of callsOf(command)) say(report, call, pointer, 'a check');
    },
  }),
};

function say(report: Report, call: Call, pointer: string, where: string): void {
  const reason = interactionOf(call);
  if (reason === undefined) return;
  report(
    { pointer, start: call.start, end: call.end },
    `Unexpected \`${call.program}\` in ${where}, which ${reason}, expected a command that runs without a person`,
  );
}
