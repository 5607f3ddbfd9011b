import type { Report, Rule } from '../rule.ts';
import type { ParsedCommand } from '../parsed-commands.ts';
import type { ShellcheckRemark } from '../shellcheck-remarks.ts';

/** What ShellCheck says about commands. */
export const shellcheck: Rule = {
  id: 'shellcheck',
  severity: 'info',
  summary: 'ShellCheck has no remarks about a command',
  why: 'ShellCheck knows hundreds of ways in which bash does something other than it seems to. Where it is installed, its remarks stand here with the place in the runbook; each has a page at `https://www.shellcheck.net/wiki/` under its code. What other rules say, and what is false under `bash -euo pipefail` with the names of a runbook, is left out. A comment `# shellcheck disable=SC2012` in the command silences one.',
  needs: ['shellcheck'],
  good: [
    {
      runbook: `steps:
  - step_type: verification
    commands: ['ls']`,
      remarks: [],
    },
    {
      runbook: `steps:
  - step_type: verification
    commands: ['for file in *.log; do queue-cli import "$file"; done']`,
      remarks: [],
    },
  ],
  bad: [
    {
      runbook: `steps:
  - step_type: verification
    commands: ['for file in $(ls *.log); do queue-cli import "$file"; done']`,
      remarks: [
        {
          script: 'for file in $(ls *.log); do queue-cli import "$file"; done',
          start: 12,
          end: 23,
          code: 2045,
          message: 'Iterating over ls output is fragile. Use globs.',
        },
      ],
    },
    {
      runbook: `prerequisites:
  - description: There is a log
    check: test -n queue.log
steps:
  - step_type: verification`,
      remarks: [
        {
          script: 'test -n queue.log',
          start: 8,
          end: 17,
          code: 2157,
          message: 'Argument to -n is always true due to literal strings.',
        },
      ],
    },
  ],
  check: (report, { facts: { shellcheck: remarks } }) => ({
    command: (command, { step_type }, pointer) => {
      if (step_type !== 'manual') sayAll(report, remarks?.get(command.text), command, pointer);
    },
    check: (command, pointer) => sayAll(report, remarks?.get(command.text), command, pointer),
  }),
};

function sayAll(
  report: Report,
  remarks: readonly ShellcheckRemark[] = [],
  { text }: ParsedCommand,
  pointer: string,
): void {
  for (const { start, end, code, message } of remarks) {
    const found = {
      start: Math.min(start, text.length),
      end: Math.min(Math.max(end, start + 1), text.length),
    };
    report({ pointer, ...found }, `${message} (SC${code})`, {
      hint: `https://www.shellcheck.net/wiki/SC${code}`,
    });
  }
}
