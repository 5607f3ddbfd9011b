import { expect, test } from 'vitest';

import { columns } from './columns.ts';
import { paletteOf, plain } from './palette.ts';

test('aligns by width and leaves empty columns out', () => {
  const rows = [
    ['RB-1', '', 'Rotate the key'],
    ['RB-LONG-2', '', '日本語'],
  ];
  expect(columns(['ID', 'EMPTY', 'TITLE'], rows, plain).join('\n')).toMatchInlineSnapshot(`
    "ID         TITLE
    RB-1       Rotate the key
    RB-LONG-2  日本語"
  `);
});

test('colours do not move columns', () => {
  const tags = paletteOf((style, text) => `<${style}>${text}</>`);
  const rows = [
    [{ text: 'ok', style: tags.good }, 'a'],
    ['failed', 'b'],
  ];
  expect(columns(['STATE', 'X'], rows, tags).join('\n')).toMatchInlineSnapshot(`
    "<dim>STATE </>  <dim>X</>
    <green>ok    </>  a
    failed  b"
  `);
});
