import type { AttemptsMock, MockedAttempt, StepMock, TestCase } from '../runbook/test-case.ts';

/** What a case says about the next attempt of something, or why it says nothing. */
export type TakenMock =
  | { readonly kind: 'mock'; readonly attempt: MockedAttempt }
  | { readonly kind: 'none' }
  | { readonly kind: 'used-up'; readonly attempts: number }
  | { readonly kind: 'no-item' };

/** The mocks of a case, taken one an attempt. */
export type ScriptedMocks = {
  /** What the next attempt of a step, perhaps for an item, or of a condition comes to. */
  readonly take: (subject: string, item: string | null) => TakenMock;
  /** Lists that were begun and not used up. */
  readonly leftOver: () => readonly {
    readonly subject: string;
    readonly used: number;
    readonly listed: number;
  }[];
};

/** The mocks of a case, none of them used. */
export function scriptedMocks({ mock_responses: mocks }: Pick<TestCase, 'mock_responses'>): ScriptedMocks {
  const taken = new Map<string, { readonly subject: string; readonly listed: number; used: number }>();
  // A mock for every attempt loses the process once: nobody means for ever.
  const crashed = new Set<string>();
  return {
    take: (subject, item) => {
      const mock = mocks[subject];
      if (mock === undefined) return { kind: 'none' };
      const attempts = attemptsFor(mock, item);
      if (attempts === undefined) return { kind: 'no-item' };
      const key = `${subject}/${item ?? ''}`;
      if (attempts.kind === 'always') {
        const crash = attempts.attempt.crash && !crashed.has(key);
        crashed.add(key);
        return { kind: 'mock', attempt: { ...attempts.attempt, crash } };
      }
      const listed = attempts.attempts.length;
      const counted = taken.get(key) ?? { subject, listed, used: 0 };
      taken.set(key, counted);
      const attempt = attempts.attempts[counted.used];
      if (attempt === undefined) return { kind: 'used-up', attempts: listed };
      counted.used += 1;
      return { kind: 'mock', attempt };
    },
    leftOver: () => [...taken.values()].filter(({ used, listed }) => used < listed),
  };
}

function attemptsFor(mock: StepMock, item: string | null): AttemptsMock | undefined {
  if (mock.kind !== 'items') return mock;
  return item === null || !Object.hasOwn(mock.items, item) ? undefined : mock.items[item];
}
