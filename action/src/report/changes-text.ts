import type { Change, DiffLine } from '../compare/change.ts';
import type { Changes } from '../compare/changes.ts';
import type { RunbookChange } from '../compare/compare-runbooks.ts';
import { visible } from '../source/visible.ts';
import { changeGroups, stepWords, wayWords } from './change-words.ts';
import type { Palette } from './palette.ts';

/** What is different in behaviour, runbook by runbook, as lines; what is a risk says so. */
export function changesText({ runbooks, settings }: Changes, palette: Palette): readonly string[] {
  const parts = [
    ...runbooks.map((runbook) => runbookLines(runbook, palette)),
    ...(settings.length === 0
      ? []
      : [[palette.strong('Settings'), ...settings.flatMap((found) => changeLines(found, '  ', palette))]]),
  ];
  return parts.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}

function runbookLines(
  { runbookId, title, file, changes, flow }: RunbookChange,
  palette: Palette,
): readonly string[] {
  const ways = [
    ...flow.removed.map((way) => palette.bad(visible(`- ${wayWords(way)}`))),
    ...flow.added.map((way) => palette.good(visible(`+ ${wayWords(way)}`))),
  ];
  return [
    `${palette.strong(visible(`${runbookId} ${title}`))} ${palette.dim(visible(file))}`,
    ...changeGroups(changes).flatMap(({ step, changes: list }) => [
      ...(step === null ? [] : [`  step ${visible(stepWords(step))}`]),
      ...list.flatMap((found) => changeLines(found, step === null ? '  ' : '    ', palette)),
    ]),
    ...(ways.length === 0 ? [] : ['  flow', ...ways.map((way) => `    ${way}`)]),
  ];
}

function changeLines(found: Change, indent: string, palette: Palette): readonly string[] {
  const { risk, message, diff } = found;
  const mark = risk ? `${palette.warn('⚠ risk:')} ` : '';
  return [
    `${indent}${mark}${visible(message)}${visible(valuesOf(found))}`,
    ...(diff ?? []).map((line) => `${indent}  ${palette.dim('│')} ${diffLine(line, palette)}`),
  ];
}

function valuesOf({ before, after }: Change): string {
  if (before !== null && after !== null) return `: ${before} → ${after}`;
  if (before !== null) return ` (was: ${before})`;
  return after === null ? '' : `: ${after}`;
}

function diffLine({ kind, text }: DiffLine, palette: Palette): string {
  const shown = visible(text.replaceAll('\t', '    '));
  switch (kind) {
    case 'added':
      return palette.good(`+ ${shown}`);
    case 'removed':
      return palette.bad(`- ${shown}`);
    case 'same':
      return `  ${shown}`.trimEnd();
    case 'gap':
      return palette.dim(`… ${shown}`);
    default:
      return kind satisfies never;
  }
}
