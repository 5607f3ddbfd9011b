/** A text to find, of 4 characters or more; with a sticky `shape`, what begins there and matches it, up to `longest` characters. */
export type Pattern = { readonly literal: string; readonly shape?: RegExp; readonly longest?: number };

export type Match = { readonly start: number; readonly end: number };

export type Matcher = {
  /** The first match that starts at `from` or later; of those that start at one place the longest. */
  readonly find: (text: string, from: number) => Match | null;
  /** No match is longer. */
  readonly longest: number;
};

/** The length of text that decides how far the search may skip; no pattern may be shorter. */
const size = 4;

/**
 * Searches for many texts at once, by the algorithm of Wu and Manber: a table of pairs of characters says how far the next
 * match is at least. A regular expression of as many alternatives is slower from a dozen secrets on, and refused from some megabytes on.
 */
export function compileMatcher(patterns: readonly Pattern[]): Matcher {
  const skips = new Uint8Array(0x10000).fill(size - 1);
  const buckets = new Map<number, Pattern[]>();
  for (const pattern of patterns) {
    for (let at = 1; at < size; at += 1) {
      const pair = pairAt(pattern.literal, at);
      skips[pair] = Math.min(skips[pair] ?? 0, size - 1 - at);
    }
    const last = pairAt(pattern.literal, size - 1);
    const bucket = buckets.get(last);
    if (bucket === undefined) buckets.set(last, [pattern]);
    else bucket.push(pattern);
  }
  return {
    find: (text, from) => {
      let at = from + size - 1;
      while (at < text.length) {
        const pair = ((text.charCodeAt(at - 1) & 0xff) << 8) | (text.charCodeAt(at) & 0xff);
        const skip = skips[pair] ?? 0;
        if (skip === 0) {
          const start = at - size + 1;
          const end = endOfLongest(buckets.get(pair) ?? [], text, start);
          if (end > start) return { start, end };
          at += 1;
        } else {
          at += skip;
        }
      }
      return null;
    },
    longest: patterns.reduce(
      (longest, pattern) => Math.max(longest, pattern.longest ?? pattern.literal.length),
      size,
    ),
  };
}

function pairAt(text: string, at: number): number {
  return ((text.charCodeAt(at - 1) & 0xff) << 8) | (text.charCodeAt(at) & 0xff);
}

function endOfLongest(patterns: readonly Pattern[], text: string, start: number): number {
  let end = start;
  for (const { literal, shape } of patterns) {
    if (text.startsWith(literal, start)) {
      end = Math.max(end, start + (shape === undefined ? literal.length : lengthOf(shape, text, start)));
    }
  }
  return end;
}

function lengthOf(shape: RegExp, text: string, start: number): number {
  shape.lastIndex = start;
  return shape.exec(text)?.[0].length ?? 0;
}
