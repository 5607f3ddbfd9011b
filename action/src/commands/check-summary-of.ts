import { percentOf, totalCoverage } from '../rehearsal/coverage-of.ts';
import type { CheckSummary } from '../report/check-summary.ts';
import { changesSections } from '../report/changes-markdown.ts';
import { coverageBlocks } from '../report/coverage-markdown.ts';
import { fence } from '../report/markdown-nodes.ts';
import { plain } from '../report/palette.ts';
import { counted } from '../report/step-facts.ts';
import { lineColumn } from '../source/line-column.ts';
import { failureTexts } from './failure-texts.ts';
import type { Checked } from './checked.ts';

type Section = CheckSummary['sections'][number];

/** A check for people on GitHub; `link` says where a file is shown at a line. */
export function summaryOf(checked: Checked, more: Pick<CheckSummary, 'notes' | 'link'>): CheckSummary {
  const { passed, findings, textOf, rehearsed, change } = checked;
  return {
    passed,
    facts: checkFacts(checked),
    notes: more.notes,
    findings,
    textOf,
    sections: [
      ...(change === null ? [] : changesSections(change.changes)),
      ...failureSections(checked),
      ...coverageSections(checked),
    ],
    drawn:
      change === null
        ? []
        : rehearsed
            .filter(({ loaded }) => change.touched.has(loaded.file.path))
            .map(({ loaded }) => loaded.runbook),
    link: more.link,
  };
}

/** How the rehearsals went, in short. */
export function checkFacts({ rehearsed }: Checked): readonly string[] {
  const results = rehearsed.flatMap(({ results: list }) => list);
  const passed = results.filter((result) => result.passed).length;
  const { total } = totalCoverage(rehearsed.map(({ coverage }) => coverage));
  return [`${passed} of ${counted(results.length, 'rehearsal')} passed`, `coverage ${percentOf(total)} %`];
}

function failureSections(checked: Checked): readonly Section[] {
  const texts = failureTexts(checked, plain);
  return texts.length === 0
    ? []
    : [{ title: 'Failed rehearsals', blocks: texts.map((text) => fence('text', text)) }];
}

/** Only where something is missing: a table of full marks helps nobody. */
function coverageSections({ rehearsed }: Checked): readonly Section[] {
  const missing = rehearsed.filter(({ coverage }) => coverage.uncovered.length > 0);
  const placeOf = (runbookId: string, pointer: string): string => {
    const loaded = missing.find((one) => one.loaded.id === runbookId)?.loaded;
    if (loaded === undefined) return runbookId;
    return `${loaded.file.path}:${lineColumn(loaded.file.text, loaded.places.spanOf(pointer).start).line}`;
  };
  return missing.length === 0
    ? []
    : [
        {
          title: 'Coverage',
          blocks: coverageBlocks(
            missing.map(({ coverage }) => coverage),
            placeOf,
          ),
        },
      ];
}
