import type { RunbookCoverage, Share } from '../rehearsal/coverage.ts';
import { coverageKinds, percentOf, totalCoverage } from '../rehearsal/coverage-of.ts';
import { visible } from '../source/visible.ts';
import { type Cell, columns } from './columns.ts';
import type { Palette } from './palette.ts';

/** Says where something of a runbook stands, such as `runbooks/X.yaml:84:17`. */
export type CoveragePlace = (runbookId: string, pointer: string) => string;

/** Coverage as a table, a line a runbook and one for all, and below it everything that no case reaches. */
export function coverageText(
  coverages: readonly RunbookCoverage[],
  placeOf: CoveragePlace,
  palette: Palette,
): readonly string[] {
  const rows = coverages.map((coverage) => row(visible(coverage.runbookId), coverage, palette));
  const total = row('all', totalCoverage(coverages), palette);
  const uncovered = coverages.flatMap(({ runbookId, uncovered: items }) =>
    items.map(
      ({ pointer, message }) => `${palette.strong(placeOf(runbookId, pointer))}: ${visible(message)}`,
    ),
  );
  return [
    ...columns(
      ['runbook', ...coverageKinds, 'total'],
      coverages.length === 1 ? rows : [...rows, total],
      palette,
    ),
    ...(uncovered.length === 0 ? [] : ['', `Not reached (${uncovered.length}):`, ...uncovered]),
  ];
}

/** A share in words, such as `24/26 (92.3 %)`. */
export function shareText(share: Share): string {
  return share.total === 0 ? '–' : `${share.covered}/${share.total} (${percentOf(share)} %)`;
}

function row(
  name: string,
  { kinds, total }: Pick<RunbookCoverage, 'kinds' | 'total'>,
  palette: Palette,
): readonly Cell[] {
  return [
    name,
    ...coverageKinds.map((kind) => cell(shortText(kinds[kind]), kinds[kind], palette)),
    cell(shareText(total), total, palette),
  ];
}

function shortText({ covered, total }: Share): string {
  return total === 0 ? '–' : `${covered}/${total}`;
}

function cell(text: string, { covered, total }: Share, palette: Palette): Cell {
  return { text, style: covered < total ? palette.warn : (plain: string) => plain };
}
