import { visible } from '../source/visible.ts';

/** One bar of a timeline; both times RFC 3339. */
export type GanttBar = {
  readonly section: string;
  readonly name: string;
  readonly from: string;
  /** The same as `from` for a moment. */
  readonly to: string;
  readonly kind: 'done' | 'active' | 'crit' | 'plain' | 'milestone';
};

const longestName = 60;

/**
 * A timeline as Mermaid text, which GitHub draws; ends in a line feed. Its axis shows UTC, as the times are given. No text of a
 * runbook can leave its bar. Bars of one section must follow each other.
 */
export function gantt(bars: readonly GanttBar[]): string {
  const day = bars.some(
    ({ from, to }) =>
      from.slice(0, 10) !== bars[0]?.from.slice(0, 10) || to.slice(0, 10) !== from.slice(0, 10),
  );
  const lines = bars.flatMap((bar, index) => [
    ...(bar.section === bars[index - 1]?.section ? [] : [`section ${harmless(bar.section)}`]),
    barLine(bar),
  ]);
  const head = ['dateFormat YYYY-MM-DD HH:mm:ss.SSS', `axisFormat ${day ? '%m-%d %H:%M' : '%H:%M:%S'}`];
  return `gantt\n${[...head, ...lines].map((line) => `  ${line}\n`).join('')}`;
}

function barLine({ name, from, to, kind }: GanttBar): string {
  const tag = kind === 'plain' ? '' : `${kind}, `;
  return `${named(name)} :${tag}${moment(from)}, ${kind === 'milestone' ? '0ms' : moment(to)}`;
}

/** Without a zone, so that Mermaid, which knows only the reader's, shows the digits as they are. */
function moment(at: string): string {
  return `${at.slice(0, 10)} ${at.slice(11, 19)}.${(/\.(\d{1,3})/.exec(at)?.[1] ?? '').padEnd(3, '0')}`;
}

/** A gantt knows no quotes: what is not a letter, a digit or known to mean nothing becomes a blank. */
function harmless(text: string): string {
  const safe = visible(text)
    .replaceAll(/[^\p{L}\p{M}\p{N} .,!?()/+=_'’×·→–-]/gu, ' ')
    .replaceAll(/ +/g, ' ')
    .trim();
  return safe.length <= longestName ? safe : `${safe.slice(0, longestName - 1).toWellFormed()}…`;
}

/** Some words begin a statement of Mermaid's own where a name could stand, so names begin with what no statement does. */
function named(text: string): string {
  const safe = harmless(text);
  return /^\d/.test(safe) ? safe : `· ${safe}`;
}
