import fc from 'fast-check';
import { expect, test } from 'vitest';

import { jsonText } from './json-text.ts';

test('what is read back is what was written, and nothing unseen is in the text', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string({ unit: 'binary' }), (value, text) => {
      const written = jsonText({ value, text });
      expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify({ value, text })));
      expect(written.replaceAll('\n', '')).not.toMatch(
        /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u,
      );
    }),
  );
});

test('bidirectional characters are escaped', () => {
  expect(jsonText({ title: 'a\u{202e}b\u{e0041}' })).toBe('{\n  "title": "a\\u202eb\\udb40\\udc41"\n}\n');
});
