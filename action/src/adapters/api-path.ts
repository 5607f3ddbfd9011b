/** A path of the API with its parts encoded; null where a part cannot be one, which no encoding helps. */
export function apiPath(...parts: readonly (string | number)[]): string | null {
  const texts = parts.map(String);
  // A server, and `fetch` before it, takes dots for folders even where they are encoded.
  if (texts.some((text) => text === '' || text === '.' || text === '..')) return null;
  return `/${texts.map((text) => encodeURIComponent(text.toWellFormed())).join('/')}`;
}
