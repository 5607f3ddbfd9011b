import type { Element } from 'hast';

import { h } from './html.ts';
import type { RunbookHistory } from './runbook-history.ts';

const height = 120;
const barWidth = 28;
const step = 40;

/** Executions a month as bars; the table beside it says the same in numbers. */
export function monthChart(months: RunbookHistory['months']): Element {
  const highest = Math.max(1, ...months.map(({ completed, other }) => completed + other));
  const width = Math.max(1, months.length) * step;
  const bars = months.flatMap(({ month, completed, other }, index) => {
    const x = index * step + (step - barWidth) / 2;
    const good = Math.round((completed / highest) * height);
    const bad = Math.round((other / highest) * height);
    return [
      bar('bar-completed', { x, y: height - good, height: good }),
      bar('bar-other', { x, y: height - good - bad, height: bad }),
      h(
        'text',
        { x: String(index * step + step / 2), y: String(height + 16), textAnchor: 'middle' },
        month.slice(2),
      ),
    ];
  });
  return h(
    'svg',
    {
      className: ['chart'],
      role: 'img',
      ariaLabel: 'Executions a month; the table says the same in numbers',
      width,
      height: height + 24,
      viewBox: `0 0 ${width} ${height + 24}`,
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
