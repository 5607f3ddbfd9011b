import { quoted } from './quoted.ts';
import type { ReadText } from './read-text.ts';

/**
 * Reads decisions given beforehand: `3=promote_replica`, several on lines or behind commas, or a JSON object from step to
 * branch or branches. They come out as `run --choose` takes them, in their order; a step may be decided once a visit.
 */
export function readDecisions(text: string): ReadText<readonly string[]> {
  const trimmed = text.trim();
  const given = trimmed.startsWith('{') ? fromJson(trimmed) : trimmed.split(/[\r\n,]/);
  if (given === null) return no('expected one JSON object');
  const answers: string[] = [];
  for (const part of given) {
    const one = part.trim();
    if (one === '' || one.startsWith('#')) continue;
    const [, step, branch] = /^([1-9]\d{0,5})\s*=\s*([^\s=](?:[^\r\n=]*[^\s=])?)$/u.exec(one) ?? [];
    if (step === undefined || branch === undefined || branch.length > 100) {
      return no(`unexpected ${quoted(one)}, expected STEP=BRANCH`);
    }
    answers.push(`${step}=${branch}`);
  }
  return { ok: true, value: answers };
}

/** Null where it is not an object whose values are branches or lists of them. */
function fromJson(text: string): readonly string[] | null {
  try {
    const parsed: unknown = JSON.parse(text);
    return Object.entries(parsed as object).flatMap(([step, value]: [string, unknown]) =>
      (Array.isArray(value) ? value : [value]).map((branch: unknown) => {
        if (typeof branch !== 'string') throw new TypeError('no branch');
        return `${step}=${branch}`;
      }),
    );
  } catch {
    return null;
  }
}

function no(problem: string): ReadText<readonly string[]> {
  return {
    ok: false,
    message: `Cannot read \`decisions\`: ${problem}`,
    hint: 'Write `3=promote_replica, 5=end_of_month`, or `{"3": "promote_replica"}`',
  };
}
