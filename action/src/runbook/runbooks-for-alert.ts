import type { Runbook } from './runbook.ts';

/** Every runbook that names the alert among its triggers: several are a conflict, and all must be told. */
export function runbooksForAlert<T extends { readonly runbook: Runbook }>(
  runbooks: readonly T[],
  name: string,
): readonly T[] {
  return runbooks.filter(({ runbook }) => runbook.metadata.triggers.includes(name));
}
