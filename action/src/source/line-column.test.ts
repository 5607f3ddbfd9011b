import { expect, test } from 'vitest';

import { lineColumn } from './line-column.ts';

test.each([
  [0, 1, 1],
  [2, 1, 3],
  [3, 2, 1],
  [4, 3, 1],
  [6, 3, 3],
  [99, 3, 3],
  [-1, 1, 1],
])('offset %i is line %i, column %i', (offset, line, column) => {
  expect(lineColumn('ab\n\ncd', offset)).toEqual({ line, column });
});
