import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDecisions } from './read-decisions.ts';

function read(text: string): readonly string[] | string {
  const result = readDecisions(text);
  return result.ok ? result.value : result.message;
}

test('decisions are read from lines, from behind commas and from an object, in their order', () => {
  const answers = ['3=promote_replica', '5=end_of_month', '3=wait'];
  expect(read('3=promote_replica\n5=end_of_month\n3=wait')).toEqual(answers);
  expect(read(' 3 = promote_replica, 5=end_of_month ,3=wait,')).toEqual(answers);
  expect(read('{"5": "end_of_month", "3": ["promote_replica", "wait"]}')).toEqual([
    '3=promote_replica',
    '3=wait',
    '5=end_of_month',
  ]);
  expect(read('{"3": "first, then second"}')).toEqual(['3=first, then second']);
  expect(read('\r\n# later\r\n')).toEqual([]);
});

test.each([
  'promote',
  '3',
  '3=',
  '=x',
  '0=x',
  '-1=x',
  '1234567=x',
  'prerequisites.1=x',
  '3=a=b',
  '{"3": 4}',
  '{"3"',
  '{"x": "y"}',
  '{"3": ""}',
  `3=${'x'.repeat(101)}`,
])('%j is refused', (text) => {
  expect(readDecisions(text)).toMatchObject({ ok: false, message: expect.stringContaining('`decisions`') });
});

test('never throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
      expect(typeof readDecisions(text).ok).toBe('boolean');
    }),
  );
});
