import type { Runbook } from '../runbook/runbook.ts';
import type { CoverageItem, CoverageKind, RunbookCoverage, Share } from './coverage.ts';
import { coverageItems } from './coverage-items.ts';
import type { RehearsalResult } from './result.ts';

/** The kinds of coverage in the order in which they are shown. */
export const coverageKinds: readonly CoverageKind[] = [
  'steps',
  'decisions',
  'when',
  'failures',
  'gates',
  'rollbacks',
];

/** How much of a runbook its passed cases reach; a case that fails proves nothing. */
export function coverageOf(
  runbook: Runbook,
  results: readonly Pick<RehearsalResult, 'passed' | 'covered'>[],
): RunbookCoverage {
  const passed = results.filter((result) => result.passed);
  const isCovered = ({ key }: CoverageItem): boolean => passed.some(({ covered }) => covered.has(key));
  const items = coverageItems(runbook);
  return {
    runbookId: runbook.metadata.runbook_id,
    runbook,
    kinds: byKind((kind) =>
      shareOf(
        items.filter((item) => item.kind === kind),
        isCovered,
      ),
    ),
    total: shareOf(items, isCovered),
    uncovered: items.filter((item) => !isCovered(item)),
  };
}

/** The coverage of several runbooks together. */
export function totalCoverage(
  coverages: readonly RunbookCoverage[],
): Pick<RunbookCoverage, 'kinds' | 'total'> {
  return {
    kinds: byKind((kind) => sumOf(coverages.map(({ kinds }) => kinds[kind]))),
    total: sumOf(coverages.map(({ total }) => total)),
  };
}

/** A share in percent, rounded down to one decimal so that only all is 100; all of nothing is all. */
export function percentOf({ covered, total }: Share): number {
  return total === 0 ? 100 : Math.floor((covered * 1000) / total) / 10;
}

function byKind(shareOfKind: (kind: CoverageKind) => Share): Readonly<Record<CoverageKind, Share>> {
  return Object.fromEntries(coverageKinds.map((kind) => [kind, shareOfKind(kind)])) as Record<
    CoverageKind,
    Share
  >;
}

function shareOf(items: readonly CoverageItem[], isCovered: (item: CoverageItem) => boolean): Share {
  return { covered: items.filter(isCovered).length, total: items.length };
}

function sumOf(shares: readonly Share[]): Share {
  return shares.reduce(
    (sum, share) => ({ covered: sum.covered + share.covered, total: sum.total + share.total }),
    { covered: 0, total: 0 },
  );
}
