import type { Finding, Severity } from '../source/finding.ts';
import { lineColumn } from '../source/line-column.ts';
import { visible } from '../source/visible.ts';
import type { TextOf } from './findings-text.ts';
import { severityCounts, worstFirst } from './severities.ts';
import { type CommandName, workflowCommand } from './workflow-command.ts';

/** What GitHub shows: so many annotations of each level for a step, and so many for a whole run. */
export type AnnotationLimits = { readonly perLevel: number; readonly total: number };

const shownByGithub: AnnotationLimits = { perLevel: 10, total: 50 };

// The runner cuts a message here.
const longestMessage = 4096;

/**
 * Findings as GitHub annotations, a line each, the worst first; what GitHub would not show is counted in a last notice.
 * `folder` is where the root lies in the repository, with a slash at its end.
 */
export function annotations(
  findings: readonly Finding[],
  textOf: TextOf,
  {
    folder = '',
    limits = shownByGithub,
  }: { readonly folder?: string; readonly limits?: AnnotationLimits } = {},
): readonly string[] {
  const shown = withinLimits(findings, limits);
  const fits = shown.length === findings.length;
  const kept = fits ? shown : withinLimits(findings, { ...limits, total: limits.total - 1 }, 1);
  const lines = kept.map((finding) => annotation(finding, textOf, folder));
  if (fits) return lines;
  const left = findings.filter((finding) => !kept.includes(finding));
  const message = `Not shown here: ${severityCounts(left)}; the job summary and the log have all`;
  return [...lines, workflowCommand('notice', { title: 'More findings' }, message)];
}

/** The worst findings that are shown; `reserved` keeps room for notices of our own. */
function withinLimits(
  findings: readonly Finding[],
  { perLevel, total }: AnnotationLimits,
  reserved = 0,
): readonly Finding[] {
  const room: Record<Severity, number> = { error: perLevel, warning: perLevel, info: perLevel - reserved };
  return worstFirst(findings)
    .filter(({ severity }) => room[severity]-- > 0)
    .slice(0, total);
}

const commands: Readonly<Record<Severity, CommandName>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

function annotation(finding: Finding, textOf: TextOf, folder: string): string {
  const { severity, rule, file, span } = finding;
  const text = textOf(file);
  const properties = {
    ...(file === '' ? {} : { file: folder + file }),
    ...(text === undefined ? {} : place(text, span)),
    title: visible(rule),
  };
  return workflowCommand(commands[severity], properties, cut(messageOf(finding, textOf, folder)));
}

function place(text: string, span: Finding['span']): Readonly<Record<string, number>> {
  const start = lineColumn(text, span.start);
  const end = lineColumn(text, span.end);
  // Columns are only understood within one line.
  const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
  return { line: start.line, endLine: end.line, ...columns };
}

function messageOf({ message, hint, related = [] }: Finding, textOf: TextOf, folder: string): string {
  const others = related.map((other) => {
    const { line } = lineColumn(textOf(other.file) ?? '', other.span.start);
    return `${visible(other.message)}: ${visible(folder + other.file)}:${line}`;
  });
  return [visible(message), ...others, ...(hint === undefined ? [] : [`Hint: ${visible(hint)}`])].join('\n');
}

function cut(message: string): string {
  return message.length <= longestMessage
    ? message
    : `${message.slice(0, longestMessage - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
