import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gantt } from './gantt.ts';

const from = '2026-11-23T03:04:05.120Z';
const to = '2026-11-23T03:05:00Z';

test('bars, sections and moments', () => {
  expect(
    gantt([
      { section: 'Steps', name: '1 Look: at it', from, to, kind: 'done' },
      { section: 'Steps', name: '2 Move', from: to, to: '2026-11-24T00:00:00.000Z', kind: 'crit' },
      { section: 'Waits', name: 'click here', from, to, kind: 'plain' },
      { section: 'Waits', name: '3 End', from: to, to, kind: 'milestone' },
    ]),
  ).toMatchInlineSnapshot(`
    "gantt
      dateFormat YYYY-MM-DD HH:mm:ss.SSS
      axisFormat %m-%d %H:%M
      section Steps
      1 Look at it :done, 2026-11-23 03:04:05.120, 2026-11-23 03:05:00.000
      2 Move :crit, 2026-11-23 03:05:00.000, 2026-11-24 00:00:00.000
      section Waits
      · click here :2026-11-23 03:04:05.120, 2026-11-23 03:05:00.000
      3 End :milestone, 2026-11-23 03:05:00.000, 0ms
    "
  `);
});

test('within one day the axis shows the time of day', () => {
  expect(gantt([{ section: 'Steps', name: '1', from, to, kind: 'done' }])).toContain('axisFormat %H:%M:%S\n');
});

test('no text can leave its bar', () => {
  const moment = String.raw`2026-11-23 03:0\d:\d\d\.\d{3}`;
  const bar = new RegExp(String.raw`^  [\d·][^:;#%"<>{}\n]* :${moment}, ${moment}$`);
  const nasty = fc.oneof(
    fc.string(),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      'a:done, 1, 2',
      'section x',
      'click a href "x"',
      '%%{init}%%',
      'x\n  title y',
      '; title y',
      '#35;',
      '\u{2028}',
      '\u{202e}',
    ),
  );
  fc.assert(
    fc.property(fc.array(nasty, { minLength: 1, maxLength: 3 }), (parts) => {
      const lines = gantt([{ section: 'S', name: parts.join(' '), from, to, kind: 'plain' }]).split('\n');
      expect(lines).toHaveLength(6);
      expect(lines[4]).toMatch(bar);
    }),
  );
});
