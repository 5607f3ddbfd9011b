import type { LoadedRunbook } from '../runbook/load-runbook.ts';
import type { Related } from '../source/finding.ts';

/** A second place that matters for a finding: the value a JSON pointer leads to in a runbook's file, or with `#` at its end the key. */
export function relatedIn({ file, places }: LoadedRunbook, pointer: string, message: string): Related {
  const span = pointer.endsWith('#') ? places.keyOf(pointer.slice(0, -1)) : places.spanOf(pointer);
  return { message, file: file.path, span };
}
