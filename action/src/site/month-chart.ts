import type { Element } from 'hast';

import { h } from './html.ts';
import type { RunbookHistory } from './runbook-history.ts';

const height = 120;
const above = 18;
const barWidth = 32;
const step = 52;

/** Executions a month as bars, the number over each; the table beside it says the same in numbers. */
export function monthChart(months: RunbookHistory['months']): Element {
  const highest = Math.max(1, ...months.map(({ completed, other }) => completed + other));
  const width = Math.max(1, months.length) * step;
  const bars = months.flatMap(({ month, completed, other }, index) => {
    const x = index * step + (step - barWidth) / 2;
    const middle = index * step + step / 2;
    const good = Math.round((completed / highest) * height);
    const bad = Math.round((other / highest) * height);
    const floor = above + height;
    return [
      bar('bar-completed', { x, y: floor - good, height: good }),
      bar('bar-other', { x, y: floor - good - bad, height: bad }),
      label(`${completed + other}`, { x: middle, y: floor - good - bad - 5 }),
      label(month.slice(2), { x: middle, y: floor + 16 }),
    ];
  });
  return h(
    'svg',
    {
      className: ['chart'],
      role: 'img',
      ariaLabel: 'Executions a month; the table says the same in numbers',
      width,
      height: above + height + 24,
      viewBox: `0 0 ${width} ${above + height + 24}`,
    },
    bars,
  );
}

function bar(
  className: string,
  { x, y, height: tall }: { readonly x: number; readonly y: number; readonly height: number },
): Element {
  return h('rect', {
    className: [className],
    x: String(x),
    y: String(y),
    width: barWidth,
    height: tall,
  });
}

function label(text: string, { x, y }: { readonly x: number; readonly y: number }): Element {
  return h('text', { className: ['middle'], x: String(x), y: String(y) }, text);
}
