import type { Palette } from './palette.ts';
import { visibleLines } from '../source/visible.ts';

/** A part of a longer text; it is left out where it has no lines. */
export type Section = { readonly title: string; readonly lines: readonly string[] };

/** Sections below each other, each with its title and its lines indented. */
export function sectionsText(sections: readonly Section[], palette: Palette): readonly string[] {
  return sections
    .filter((section) => section.lines.length > 0)
    .flatMap((section) => [
      '',
      palette.strong(section.title),
      ...section.lines.map((line) => `  ${line}`.trimEnd()),
    ]);
}

/** A script as it stands, behind a bar, so that nothing in it can pass for a line of ours. */
export function scriptLines(script: string, palette: Palette): readonly string[] {
  const lines = visibleLines(script).replace(/\n$/, '').split('\n');
  return lines.map((line) => `${palette.dim('│')} ${line}`);
}

/** Prose of a runbook as lines. */
export function proseLines(text: string | undefined): readonly string[] {
  return text === undefined ? [] : visibleLines(text).trimEnd().split('\n');
}
