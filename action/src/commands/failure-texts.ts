import type { Palette } from '../report/palette.ts';
import { failedRehearsalText } from '../report/rehearsal-text.ts';
import type { Places } from '../runbook/places.ts';
import { lineColumn } from '../source/line-column.ts';
import type { SourceFile } from '../source/source-file.ts';
import { visible } from '../source/visible.ts';
import type { Checked } from './checked.ts';

/** How each failed rehearsal went, beside how it should have gone. */
export function failureTexts({ rehearsed }: Pick<Checked, 'rehearsed'>, palette: Palette): readonly string[] {
  return rehearsed.flatMap(({ tests, results }) =>
    results
      .filter(({ passed }) => !passed)
      .map((result) => {
        const placeOf = (_: unknown, pointer: string): string =>
          tests === null ? '' : placeText(tests.file, tests.places, pointer);
        return `${failedRehearsalText(result, placeOf, palette).join('\n')}\n`;
      }),
  );
}

function placeText({ path, text }: SourceFile, places: Places, pointer: string): string {
  const { line, column } = lineColumn(text, places.spanOf(pointer).start);
  return `${visible(path)}:${line}:${column}`;
}
