import truncated from 'fast-string-truncated-width';

const ellipsis = '…';

/** Columns that a text takes on a terminal; ANSI sequences take none, wide characters two. */
export function textWidth(text: string): number {
  return truncated(text).width;
}

/** The text cut to so many columns, the last one an ellipsis where something was cut. */
export function fitText(text: string, columns: number): string {
  const { index, ellipsed } = truncated(text, { limit: Math.max(0, columns), ellipsis, ellipsisWidth: 1 });
  return ellipsed ? text.slice(0, index) + ellipsis : text.slice(0, index);
}

/** The text with blanks after it up to so many columns. */
export function padText(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - textWidth(text)));
}
