import type { TestState } from './site-facts.ts';

/** How the rehearsals of a runbook stand, for lists. */
export type RehearsalWords = {
  readonly state: 'passing' | 'incomplete' | 'failing' | 'none';
  readonly text: string;
};

/** The state of rehearsals in few words; `coverage` is the least share, in percent, that cases must reach. */
export function rehearsalWords(
  tests: Pick<TestState, 'cases' | 'failed' | 'percent'> | null,
  coverage: number,
): RehearsalWords {
  if (tests === null) return { state: 'none', text: 'Not rehearsed' };
  const { cases, failed, percent } = tests;
  if (failed > 0) return { state: 'failing', text: `${failed} of ${cases} fail` };
  const state = percent < coverage ? 'incomplete' : 'passing';
  return { state, text: `${cases} pass, ${percent} % covered` };
}
