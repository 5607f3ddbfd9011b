import { callsOf } from '../calls.ts';
import { interactionOf } from '../interaction.ts';
import type { ParsedCommand } from '../parsed-commands.ts';
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
      if (step_type !== 'manual') sayAll(report, command, pointer, `step ${step_number}`);
    },
    check: (command, pointer) => sayAll(report, command, pointer, 'a check'),
  }),
};

function sayAll(report: Report, command: ParsedCommand, pointer: string, where: string): void {
  // `docker exec -it queue bash` is one mistake.
  const said = new Set<string>();
  for (const call of callsOf(command)) {
    const interaction = interactionOf(call);
    const { program, start, end } = call;
    if (interaction === undefined || said.has(`${start} ${end}`)) continue;
    said.add(`${start} ${end}`);
    const { why, instead } = interaction;
    report(
      { pointer, start, end },
      `Unexpected \`${program}\` in ${where}, which ${why}, expected ${instead === undefined ? 'a command that runs without a person' : `\`${instead}\``}`,
    );
  }
}
