/** Makes the output of a page's commands the same each time, and its own names real again in later commands. */
export type Shown = {
  /** Output as the page shows it. */
  readonly show: (output: string) => string;
  /** A command of the page with the names of this run. */
  readonly real: (command: string) => string;
};

const letters = ['k3v9q2', 'm7x4ta', 'p2w8dn', 'r6y1fe', 's9z5hb', 't4c7jg', 'v8d3lu', 'w5f6na'];
const day = 86_400_000;
const begun = Date.parse('2026-11-23T09:30:00Z');

/** `now` is when the page's first command began, in milliseconds. */
export function shownOutput(now: number): Shown {
  const ids = new Map<string, string>();
  const idFor = (real: string): string => {
    const shown =
      ids.get(real) ??
      real.replace(
        /\d{8}T\d{6}Z-\w+$/,
        `20261123T09${30 + ids.size}00Z-${letters[ids.size] ?? `x${ids.size}`}`,
      );
    ids.set(real, shown);
    return shown;
  };
  return {
    show: (output) =>
      output
        .replaceAll(/exec-[\w.-]+?-\d{8}T\d{6}Z-[a-z0-9]{6}/g, idFor)
        .replaceAll(
          /\b(\d{4}-\d\d-\d\d)([T ])(\d\d:\d\d:\d\d)(\.\d{3})?(Z?)/g,
          (_, date: string, t: string, time: string, fraction: string | undefined, zone: string) =>
            instant(Date.parse(`${date}T${time}Z`) - now, t, fraction, zone),
        )
        .replaceAll(/(?<![\d-] |[\dT:])\d\d:\d\d:\d\d(?![\d:])/g, '09:30:00')
        .replaceAll(/\b\d+\.\d s\b/g, '0.2 s')
        .replaceAll(/\b127\.0\.0\.1:\d+/g, '127.0.0.1:40123')
        .replaceAll(/\bprocess \d+ on \S+/g, 'process 4242 on laptop')
        .replaceAll(/("pid":\s*)\d+/g, '$14242')
        .replaceAll(/("host":\s*)"[^"]*"/g, '$1"laptop"')
        .replaceAll(/\bkill -- -\d+/g, 'kill -- -4242')
        .replaceAll(/\b[0-9a-f]{64}\b/g, (digest) => (/^0+$/.test(digest) ? digest : 'f3'.repeat(32)))
        .replaceAll(/^The review of .* is overdue since .*\n/gm, '')
        .replaceAll(/[ \t]+$/gm, '')
        .trimEnd(),
    real: (command) => [...ids].reduce((text, [real, shown]) => text.replaceAll(shown, real), command),
  };
}

/** Moments of the run itself become one; what lies in the future keeps its distance, in steps of five minutes. */
function instant(distance: number, separator: string, fraction: string | undefined, zone: string): string {
  const step = 300_000;
  const rounded = Math.abs(distance) < day * 3 ? Math.floor((distance + 10_000) / step) * step : null;
  const at = new Date(begun + Math.max(0, rounded ?? 0)).toISOString();
  return `${at.slice(0, 10)}${separator}${at.slice(11, 19)}${fraction === undefined ? '' : '.000'}${zone}`;
}

/** The lines that `ranges` (`1:5,-2:-1`, 1-based) name, with `…` where some are left out. */
export function shorten(output: string, ranges: string | null): string {
  if (ranges === null) return output;
  const lines = output.split('\n');
  const shown = new Set<number>();
  for (const range of ranges.split(',')) {
    const [from = 1, to = from] = range
      .split(':')
      .map((end) => (Number(end) < 0 ? lines.length + 1 + Number(end) : Number(end)));
    for (let number = from; number <= Math.min(to, lines.length); number++) shown.add(number);
  }
  const kept = lines.flatMap((line, index) => {
    if (shown.has(index + 1)) return [line];
    return index === 0 || shown.has(index) ? ['…'] : [];
  });
  return kept.join('\n');
}
