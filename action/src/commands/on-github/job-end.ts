import type { Refusal } from '../../engine/refusal.ts';
import type { JobEnd } from './hub.ts';

/** The end of a job, an error of the run where something was refused. */
export function jobEnd(
  outputs: JobEnd['outputs'],
  { refusal = null, summary = '', failed = refusal !== null }: Partial<JobEnding> = {},
): JobEnd {
  const error =
    refusal === null ? null : { title: refusal.code, message: `${refusal.message}. ${refusal.hint}` };
  return { exitCode: failed ? 1 : 0, outputs, summary, error };
}

type JobEnding = { readonly refusal: Refusal | null; readonly summary: string; readonly failed: boolean };
