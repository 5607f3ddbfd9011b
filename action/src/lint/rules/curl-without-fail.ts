import type { Call } from '../call.ts';
import { callsOf } from '../calls.ts';
import { hasOption, optionValue } from '../operands.ts';
import type { Rule } from '../rule.ts';

/** An error of a server is an error of the command. */
export const curlWithoutFail: Rule = {
  id: 'curl-without-fail',
  severity: 'warning',
  summary: '`curl` fails when the server answers with an error',
  why: "To `curl` a page that says `500 Internal Server Error` is a page like any other: it exits with 0, and the step goes on as if all were well. With `--fail` (`-f`), or `--fail-with-body`, an answer of 400 or above fails the command. Asking for the code with `-w '%{http_code}'`, or reading the answer with `grep`, `jq -e` or `verify`, checks it too.",
  good: [
    `steps:
  - step_type: verification
    commands: ['curl -fsS --max-time 10 http://queue:8080/health']`,
    `steps:
  - step_type: verification
    commands: ['curl -s -o /dev/null -w "%{http_code}" http://queue:8080/health', 'curl -s http://queue:8080/health | grep -q ok']`,
    `steps:
  - step_type: verification
    commands: ['curl -s http://queue:8080/health']
    verify: ["contains(stdout, 'ok')"]`,
  ],
  bad: [
    `steps:
  - step_type: verification
    commands: ['curl -s http://queue:8080/health']`,
    `steps:
  - step_type: verification
    commands: ['kubectl exec -n queue deploy/queue -- curl -sS localhost:8080/health | jq .status']`,
  ],
  check: (report) => ({
    command: (command, { step_type, step_number, verify }, pointer) => {
      if (step_type === 'manual' || verify.some((expression) => /\bstdout\b/.test(expression))) return;
      for (const call of callsOf(command)) {
        if (call.program !== 'curl' || call.orElse || isChecked(call)) continue;
        report(
          { pointer, start: call.start, end: call.end },
          `Unexpected \`curl\` in step ${step_number} that takes an error page for success, expected \`--fail\``,
        );
      }
    },
  }),
};

function isChecked(call: Call): boolean {
  if (
    hasOption(
      call,
      '-f',
      '--fail',
      '--fail-with-body',
      '--fail-early',
      '-I',
      '--head',
      '-i',
      '--include',
      '-V',
      '--version',
      '--help',
    )
  ) {
    return true;
  }
  if (/code/.test(optionValue(call, '-w', '--write-out') ?? '')) return true;
  if (call.args.some((word) => /^(?:telnet|file|ftp|sftp|smtp|ldap)s?:/.test(word))) return true;
  const { into } = call;
  return (
    into !== undefined &&
    (into.program.endsWith('grep') || (into.program === 'jq' && hasOption(into, '-e', '--exit-status')))
  );
}
