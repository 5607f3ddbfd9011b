import { expect, test } from 'vitest';

import { stepChart } from './step-chart.ts';
import { htmlText } from './write-html.ts';

test('bars are as long as times against the longest, and one over its estimate stands out', () => {
  const html = htmlText([
    stepChart([
      { step: 1, estimate: 300, time: 600, wait: 300 },
      { step: 20, estimate: 60, time: 0, wait: null },
    ]),
  ]);
  const bars = html.match(/<rect [^>]*>/g)?.map((bar) => bar.replaceAll(/ (?:x|y|height)="\d+"/g, ''));
  expect(bars).toEqual([
    '<rect class="bar-over" width="320">',
    '<rect class="bar-wait" width="160">',
    '<rect class="bar-time" width="2">',
  ]);
  expect(html.match(/<line [^>]*x1="(\d+)"/g)?.map((line) => /x1="(\d+)"/.exec(line)?.[1])).toEqual([
    '200',
    '72',
  ]);
  expect(html).toContain('>20</text>');
});
