import { Failure } from '../source/failure.ts';
import type { RehearsalOutcome } from './rehearsal-issue.ts';

/**
 * How the job that rehearsed everything ended, from `toJSON(needs.<job>)`: its result and the outputs of `check`. Null where
 * there was none (nothing given, skipped, cancelled).
 */
export function readRehearsal(given: string, url: string): RehearsalOutcome | null {
  if (given === '') return null;
  const { result, outputs } = parsed(given);
  if (result === 'skipped' || result === 'cancelled') return null;
  const tests = Number(outputs['tests'] ?? Number.NaN);
  const failed = names(outputs['failed-tests']);
  // The job also fails for findings, of which reviews have issues of their own.
  const ended = Number.isInteger(tests) && failed !== null;
  return { passed: ended && failed.length === 0, tests: ended ? tests : null, failed: failed ?? [], url };
}

type Needed = { readonly result: unknown; readonly outputs: Readonly<Record<string, unknown>> };

function parsed(given: string): Needed {
  try {
    const value = JSON.parse(given) as Partial<Needed> | null;
    if (typeof value === 'object' && value !== null && 'result' in value) {
      const { outputs } = value;
      return {
        result: value.result,
        outputs: typeof outputs === 'object' && outputs !== null ? outputs : {},
      };
    }
  } catch {
    // Said below.
  }
  throw new Failure(
    'usage',
    'Unexpected text in the input `rehearsal`, expected a job of `needs` as JSON',
    'Give it `${{ toJSON(needs.rehearse) }}`',
  );
}

function names(given: unknown): readonly string[] | null {
  if (typeof given !== 'string') return null;
  try {
    const value: unknown = JSON.parse(given);
    return Array.isArray(value) ? value.filter((name) => typeof name === 'string') : null;
  } catch {
    return null;
  }
}
