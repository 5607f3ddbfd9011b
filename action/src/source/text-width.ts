import truncated from 'fast-string-truncated-width';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Columns that a text takes on a terminal; ANSI sequences take none, wide characters two. */
export function textWidth(text: string): number {
  return truncated(text).width;
}

/** The text, which holds no ANSI sequences, cut to so many columns; the last one is an ellipsis where something was cut. */
export function fitText(text: string, columns: number): string {
  if (textWidth(text) <= columns) {
    return text;
  }
  // Not by the package's own index: it may be one too far behind characters that are neither Latin nor wide.
  let kept = '';
  let width = 1;
  for (const { segment } of graphemes.segment(text)) {
    width += textWidth(segment);
    if (width > columns) {
      break;
    }
    kept += segment;
  }
  return columns < 1 ? '' : `${kept}…`;
}

/** The text with blanks after it up to so many columns. */
export function padText(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - textWidth(text)));
}
