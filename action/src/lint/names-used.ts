import type { Runbook } from '../runbook/runbook.ts';

const known = new WeakMap<Runbook, ReadonlySet<string>>();

/** Every name that some command or expression of a runbook mentions, but for publishing it: `NAME=` and `NAME<<` use no value. */
export function namesUsed(runbook: Runbook): ReadonlySet<string> {
  const found = known.get(runbook);
  if (found !== undefined) return found;
  const names = new Set<string>();
  for (const text of textsOf(runbook)) {
    for (const [name] of text.matchAll(/(?<!\w)[A-Za-z_]\w*(?!\w|=(?!=)|<<)/g)) names.add(name);
  }
  known.set(runbook, names);
  return names;
}

function* textsOf({ metadata, prerequisites, steps, post_conditions }: Runbook): Generator<string> {
  yield metadata.lock;
  for (const { check } of [...prerequisites, ...post_conditions]) if (check !== undefined) yield check;
  for (const { commands, when, decide, verify, retry, for_each, notify } of steps) {
    yield* commands;
    yield* verify;
    for (const rule of decide) yield rule.when;
    for (const text of [when, retry.when, notify?.message]) if (text !== undefined) yield text;
    if (typeof for_each === 'string') yield for_each;
  }
}
