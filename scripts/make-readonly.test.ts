import { expect, test } from 'vitest';

import { makeReadonly } from './make-readonly.ts';

test('every property and array becomes readonly, comments and strings do not', () => {
  const generated = `export interface A {
  /**
   * Holds b: string[] and {c: 1}[].
   */
  b: string[];
  'c-d'?: (string | 'x[]')[];
  e: {
    /**
     * } odd
     */
    f: B[];
  }[];
  [k: string]: unknown;
}
export type G = string[] | H[];
`;
  expect(makeReadonly(generated)).toBe(`export interface A {
  /**
   * Holds b: string[] and {c: 1}[].
   */
  readonly b: readonly string[];
  readonly 'c-d'?: readonly (string | 'x[]')[];
  readonly e: readonly {
    /**
     * } odd
     */
    readonly f: readonly B[];
  }[];
  readonly [k: string]: unknown;
}
export type G = readonly string[] | readonly H[];
`);
});
