import { closest, distance } from 'fastest-levenshtein';

/** The one of `names` that was probably meant; `undefined` where none is near. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  // Too much to compare, and nobody's typing error.
  if (names.length === 0 || names.length > 500 || name.length === 0 || name.length > 100) return undefined;
  const lower = name.toLowerCase();
  const same = names.find((other) => other.toLowerCase() === lower);
  if (same !== undefined) return same;
  const near = closest(name, [...names]);
  const allowed = Math.max(1, Math.min(4, Math.floor(Math.max(name.length, near.length) * 0.4)));
  return distance(name, near) <= allowed ? near : undefined;
}

/** A hint that names what was probably meant; `undefined` where nothing is near. */
export function didYouMean(name: string, names: readonly string[]): string | undefined {
  const near = nearest(name, names);
  return near === undefined ? undefined : `Did you mean \`${near}\`?`;
}
