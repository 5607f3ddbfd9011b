import type { Finding, Severity } from '../source/finding.ts';
import { frameOf } from '../source/frame.ts';
import type { Palette } from './palette.ts';
import { counted } from './step-facts.ts';
import { visible } from '../source/visible.ts';

/** Finds the text of a file that a finding names; undefined where the file could not be read as text. */
export type TextOf = (path: string) => string | undefined;

/** Findings for people: place, message and rule, then the line with a caret; ends in a line feed unless there is nothing to say. */
export function findingsText(findings: readonly Finding[], textOf: TextOf, palette: Palette): string {
  return findings.map((finding) => `${lines(finding, textOf, palette).join('\n')}\n`).join('\n');
}

/** One line that counts findings by severity, such as `2 errors, 1 warning in 3 files`. */
export function findingsSummary(findings: readonly Finding[], files: number, palette: Palette): string {
  const counts = (['error', 'warning', 'info'] as const).map((severity) => ({
    severity,
    count: findings.filter((finding) => finding.severity === severity).length,
  }));
  const found = counts
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => {
      return colour(severity, palette)(severity === 'info' ? `${count} info` : counted(count, severity));
    });
  const what = found.length === 0 ? palette.good('no findings') : found.join(', ');
  return `${what} in ${counted(files, 'file')}`;
}

function lines(finding: Finding, textOf: TextOf, palette: Palette): readonly string[] {
  const { severity, message, rule, hint, related = [] } = finding;
  const head = `${severity}: ${visible(message)}`;
  return [
    `${palette.strong(place(finding, textOf))}: ${colour(severity, palette)(head)} ${palette.dim(`[${visible(rule)}]`)}`,
    ...picture(finding, textOf, colour(severity, palette), palette),
    ...related.flatMap((other) => [
      `  ${place(other, textOf)}: ${visible(other.message)}`,
      ...picture(other, textOf, palette.info, palette).map((line) => `  ${line}`),
    ]),
    ...(hint === undefined ? [] : [`  ${palette.info('hint:')} ${visible(hint)}`]),
  ];
}

type Place = Pick<Finding, 'file' | 'span'>;

function place({ file, span }: Place, textOf: TextOf): string {
  const text = textOf(file);
  if (text === undefined) {
    return visible(file);
  }
  const { line, column } = frameOf(text, span);
  return `${visible(file)}:${line}:${column}`;
}

function picture(
  { file, span }: Place,
  textOf: TextOf,
  mark: (text: string) => string,
  palette: Palette,
): readonly string[] {
  const text = textOf(file);
  if (text === undefined || text === '') {
    return [];
  }
  const { line, lineText, caretStart, caretLength } = frameOf(text, span);
  const number = String(line);
  const margin = ' '.repeat(number.length);
  return [
    `  ${palette.dim(`${number} |`)} ${lineText}`,
    `  ${palette.dim(`${margin} |`)} ${' '.repeat(caretStart)}${mark('^'.repeat(caretLength))}`,
  ];
}

function colour(severity: Severity, palette: Palette): (text: string) => string {
  switch (severity) {
    case 'error':
      return palette.bad;
    case 'warning':
      return palette.warn;
    case 'info':
      return palette.info;
    default:
      return severity satisfies never;
  }
}
