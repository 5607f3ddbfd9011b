import { confirm, isCancel } from '@clack/prompts';

/** Shows a plan and asks whether it is to be applied. */
export async function askToApply(plan: string): Promise<boolean> {
  process.stdout.write(`${plan}\n`);
  const answer = await confirm({ message: 'Apply it?', initialValue: false });
  return !isCancel(answer) && answer;
}

/** Whether there is a person at a terminal who can be asked. */
export function canAsk(): boolean {
  return process.stdin.isTTY && process.stdout.isTTY && (process.env['CI'] ?? '') === '';
}
