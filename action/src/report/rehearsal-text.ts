import type { PathEntry, RehearsalResult } from '../rehearsal/result.ts';
import { fitText, padText, textWidth } from '../source/text-width.ts';
import { visible } from '../source/visible.ts';
import type { Palette } from './palette.ts';

/** Says where a JSON pointer of the case's file stands, such as `runbooks/X.test.yaml:12:5`. */
export type PlaceOf = (result: RehearsalResult, pointer: string) => string;

/** A case that failed, for people: the expected and the actual path side by side, where they part, and every difference. */
export function failedRehearsalText(
  result: RehearsalResult,
  placeOf: PlaceOf,
  palette: Palette,
): readonly string[] {
  const { runbookId, testId, description, differences } = result;
  const about = description === '' ? '' : `: ${visible(description)}`;
  return [
    `${palette.bad('✗')} ${palette.strong(`${visible(runbookId)} ${visible(testId)}`)}${about}`,
    ...pathLines(result, palette),
    ...differences.flatMap(({ message, hint, pointer }) => [
      `    ${palette.bad('-')} ${visible(message)} ${palette.dim(`(${placeOf(result, pointer)})`)}`,
      ...(hint === null ? [] : [`      ${palette.info('hint:')} ${visible(hint)}`]),
    ]),
  ];
}

const mostRows = 24;
const beforeParting = 6;
const widestTitle = 80;

/** Two columns: what the case says, and what the flow did; a mark where they part. */
function pathLines({ expectedPath, actual, parted }: RehearsalResult, palette: Palette): readonly string[] {
  const count = Math.max(expectedPath?.length ?? 0, actual.path.length);
  if (count === 0) return [];
  const from = parted === null ? 0 : Math.max(0, Math.min(parted - beforeParting, count - mostRows));
  const to = Math.min(count, from + mostRows);
  const rows = Array.from({ length: to - from }, (_, offset) => from + offset);
  const expected = (index: number): string =>
    expectedPath === null ? '' : String(expectedPath[index] ?? '–');
  const width = Math.max(textWidth('expected'), ...rows.map((index) => textWidth(expected(index))));
  const head = expectedPath === null ? 'path' : `${padText('expected', width)}  actual`;
  return [
    `      ${palette.dim(head)}`,
    ...(from > 0 ? [`      ${palette.dim(`… ${from} before`)}`] : []),
    ...rows.map((index) => {
      const entry = actual.path[index];
      const left = expectedPath === null ? '' : `${padText(expected(index), width)}  `;
      const line = `${left}${entry === undefined ? '–' : entryText(entry)}`;
      const differs = parted !== null && index >= parted;
      const mark = index === parted ? palette.bad('≠') : ' ';
      return `    ${mark} ${differs ? palette.bad(line) : line}`.trimEnd();
    }),
    ...(to < count ? [`      ${palette.dim(`… ${count - to} more`)}`] : []),
  ];
}

/** A step of the path, its title, and what became of it where that is not usual. */
function entryText({ step, title, status, detail }: PathEntry): string {
  const name = `${step}  ${fitText(visible(title), widestTitle)}`;
  const why = detail === null ? '' : visible(detail);
  switch (status) {
    case 'completed':
      return why === '' ? name : `${name} → ${why}`;
    case 'waiting':
      return `${name} (waits)`;
    case 'in_progress':
    case 'indeterminate':
      return `${name} (${status.replace('_', ' ')})`;
    case 'failed':
    case 'skipped':
      return `${name} (${status}${why === '' ? '' : `: ${why}`})`;
    default:
      return status satisfies never;
  }
}
