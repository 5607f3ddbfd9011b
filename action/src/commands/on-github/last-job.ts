import type { Needed } from '../../github/run-context.ts';
import type { Hub } from './hub.ts';

/** The last job of this run that was to do something, and how it ended; null where none was. */
export function lastJob({ context: { needs } }: Hub): LastJob | null {
  const asked = Object.entries(needs).filter(([, { result }]) => result !== 'skipped');
  const [name, job] = asked.at(-1) ?? [];
  return name === undefined || job === undefined ? null : { name, ...job };
}

export type LastJob = Needed & { readonly name: string };
