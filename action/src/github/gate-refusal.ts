import type { Refusal } from '../engine/turn.ts';
import type { Fact } from './facts.ts';
import type { GateReason } from './reason-codes.ts';

/** A refusal, of those that are documented. */
export function gateRefusal(code: GateReason, message: string, hint: string): Refusal {
  return { code, message, hint };
}

/** Whether it only says that GitHub could not be asked, so that nothing is refused and asking again may help. */
export function isUnreachable({ code }: Refusal): boolean {
  return code === 'unreachable';
}

/** What it means that GitHub did not tell `what`; `missing` where it answered that there is no such thing. */
export function untold(
  { reason, message }: Extract<Fact<unknown>, { ok: false }>,
  what: string,
  missing: Refusal,
): Refusal {
  switch (reason) {
    case 'missing':
      return missing;
    case 'refused':
      return gateRefusal(
        'not-permitted',
        `GitHub does not let this job read ${what}: ${message}`,
        'Give the job `permissions: {actions: read}` in .github/workflows/execute-runbook.yml',
      );
    case 'unreachable':
      return gateRefusal(
        'unreachable',
        `GitHub did not tell ${what}: ${message}`,
        'Answer /resume on the issue when https://www.githubstatus.com says that all is well; nothing is lost',
      );
    default:
      return reason satisfies never;
  }
}

/** Where an environment is changed, in words. */
export function environmentPage(name: string): string {
  return `Settings → Environments → ${name}`;
}
