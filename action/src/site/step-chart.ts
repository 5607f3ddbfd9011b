import type { Element } from 'hast';

import { h } from './html.ts';

/** A step, how long it takes and should take, and how long people were waited for; seconds, null where nobody knows. */
export type StepTimes = {
  readonly step: number;
  readonly estimate: number;
  readonly time: number | null;
  readonly wait: number | null;
};

const left = 40;
const length = 320;
const row = 26;

/** Times of steps as bars, the estimate as a mark across each; the table beside it says the same in numbers. */
export function stepChart(steps: readonly StepTimes[]): Element {
  const longest = Math.max(
    1,
    ...steps.flatMap(({ estimate, time, wait }) => [estimate, time ?? 0, wait ?? 0]),
  );
  const far = (seconds: number): number => Math.round((seconds / longest) * length);
  const bars = steps.flatMap(({ step, estimate, time, wait }, index) => {
    const y = index * row + 3;
    const mark = left + far(estimate);
    return [
      h('text', { className: ['end'], x: String(left - 8), y: String(y + 14) }, `${step}`),
      time === null ? null : bar(time > estimate ? 'bar-over' : 'bar-time', { y, width: far(time) }),
      wait === null ? null : bar('bar-wait', { y: y + 11, width: far(wait) }),
      h('line', {
        className: ['mark'],
        x1: String(mark),
        x2: String(mark),
        y1: String(y - 2),
        y2: String(y + 22),
      }),
    ];
  });
  const width = left + length + 4;
  const height = Math.max(1, steps.length) * row;
  return h(
    'svg',
    {
      className: ['chart'],
      role: 'img',
      ariaLabel: 'Time by step; the table says the same in numbers',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
    },
    bars,
  );
}

/** What is not nothing can be seen. */
function bar(className: string, { y, width }: { readonly y: number; readonly width: number }): Element {
  return h('rect', {
    className: [className],
    x: String(left),
    y: String(y),
    width: Math.max(2, width),
    height: 9,
  });
}
