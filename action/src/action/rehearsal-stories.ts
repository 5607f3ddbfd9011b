import type { RehearsedRunbook } from '../rehearsal/rehearse-all.ts';
import type { RehearsalResult } from '../rehearsal/result.ts';
import { plain } from '../report/palette.ts';
import { failedRehearsalText } from '../report/rehearsal-text.ts';
import type { Places } from '../runbook/places.ts';
import { lineColumn } from '../source/line-column.ts';
import type { SourceFile } from '../source/source-file.ts';
import { visible } from '../source/visible.ts';

type Rehearsed = readonly RehearsedRunbook[];

/** The cases that failed. */
export function failedCases(rehearsed: Rehearsed): readonly RehearsalResult[] {
  return rehearsed.flatMap(({ results }) => results.filter(({ passed }) => !passed));
}

/** Tells how a case that failed went. */
export function storyOf(rehearsed: Rehearsed): (result: RehearsalResult) => string {
  const tests = new Map(rehearsed.map((one) => [one.loaded.id, one.tests]));
  return (result) =>
    failedRehearsalText(
      result,
      ({ runbookId }, pointer) => {
        const found = tests.get(runbookId) ?? null;
        return found === null ? '' : placeText(found, pointer);
      },
      plain,
    ).join('\n');
}

/** Says where a JSON pointer of a runbook stands. */
export function placesIn(rehearsed: Rehearsed): (runbookId: string, pointer: string) => string {
  const loaded = new Map(rehearsed.map((one) => [one.loaded.id, one.loaded]));
  return (id, pointer) => {
    const found = loaded.get(id);
    return found === undefined ? id : placeText(found, pointer);
  };
}

function placeText(
  { file, places }: { readonly file: SourceFile; readonly places: Places },
  pointer: string,
): string {
  const { line, column } = lineColumn(file.text, places.spanOf(pointer).start);
  return `${visible(file.path)}:${line}:${column}`;
}
