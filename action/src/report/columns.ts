import type { Palette } from './palette.ts';
import { padText, textWidth } from '../source/text-width.ts';

/** A cell, and how it is set off once its column's width is known. */
export type Cell = string | { readonly text: string; readonly style: (text: string) => string };

/**
 * An aligned table without rules, a heading first; cells are single lines, made visible by the caller. A column that
 * is empty in every row is left out.
 */
export function columns(
  heading: readonly string[],
  rows: readonly (readonly Cell[])[],
  palette: Palette,
): readonly string[] {
  const shown = heading
    .map((_, column) => column)
    .filter((column) => rows.some((row) => textOf(row[column]) !== ''));
  const widths = shown.map((column) =>
    Math.max(textWidth(heading[column] ?? ''), ...rows.map((row) => textWidth(textOf(row[column])))),
  );
  const line = (cells: readonly Cell[]): string => {
    const parts = shown.map((column, index) => {
      const cell = cells[column] ?? '';
      const text = index === shown.length - 1 ? textOf(cell) : padText(textOf(cell), widths[index] ?? 0);
      return typeof cell === 'string' ? text : cell.style(text);
    });
    return parts.join('  ').trimEnd();
  };
  return [line(heading.map((text) => ({ text, style: palette.dim }))), ...rows.map(line)];
}

function textOf(cell: Cell | undefined): string {
  return cell === undefined || typeof cell === 'string' ? (cell ?? '') : cell.text;
}
